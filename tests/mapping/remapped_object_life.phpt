--TEST--
RemappedObject: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\RemappedObject;

lifecycle(RemappedObject::class, ['Hello', 'Lead', 'a', 'Contact', 'b'], [
	['Bye', 'Lead', 'a', 'Contact', 'b'],
	['Hello', 'Account', 'a', 'Contact', 'b'],
	['Hello', 'Lead', 'c', 'Contact', 'b'],
	['Hello', 'Lead', 'a', 'Account', 'b'],
	['Hello', 'Lead', 'a', 'Contact', 'c'],
	['Hello', 'Lead', 'a', 'Contact', 1],
]);
?>
--EXPECT--
twice: Error: SyncEngine\RemappedObject object is already constructed
uninitialised: 5 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\RemappedObject integration,  SyncEngine\RemappedObject oldObjectName,  SyncEngine\RemappedObject oldObjectId,  SyncEngine\RemappedObject newObjectName,  SyncEngine\RemappedObject newObjectId
dump: 5
dynamic: Error: Cannot create dynamic property SyncEngine\RemappedObject::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\RemappedObject' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\RemappedObject' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubRemappedObject' is not allowed
subclass cycle: true, true
kept: true
