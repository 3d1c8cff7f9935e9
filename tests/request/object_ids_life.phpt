--TEST--
ObjectIds: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ObjectIds;

lifecycle(
	ObjectIds::class,
	[],
	[
		fn() => ObjectIds::createFromCliOptions(['contact:a']),
		fn() => ObjectIds::createFromCliOptions(['contact:a', 'contact:c']),
		fn() => ObjectIds::createFromCliOptions(['company:a', 'company:b']),
		fn() => new ObjectIds(),
	],
	fill: function ($ids) {
		$ids->addObjectId('contact', 'a');
		$ids->addObjectId('contact', 'b');
	},
);
?>
--EXPECT--
uninitialised: 0 refuse, but not addObjectId, getObjectIdsFor, getObjectTypes
uninitialised clone: true, 1
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\ObjectIds ids
dump: 1
dynamic: Error: Cannot create dynamic property SyncEngine\ObjectIds::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\ObjectIds' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\ObjectIds' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubObjectIds' is not allowed
subclass cycle: true, true
kept: true
