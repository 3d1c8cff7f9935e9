--TEST--
ReferenceValue: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ReferenceValue;

lifecycle(ReferenceValue::class, ['00Q', 'company'], [['00R', 'company'], ['00Q', 'lead'], ['00Q'], []]);
?>
--EXPECT--
twice: Error: SyncEngine\ReferenceValue object is already constructed
uninitialised: 0 refuse, but not getValue, setValue, getType, setType, __toString, __serialize, __unserialize SyncEngine\Exception\UnexpectedValueException
uninitialised clone: true, 2
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\ReferenceValue value,  SyncEngine\ReferenceValue type
dump: 2
dynamic: Error: Cannot create dynamic property SyncEngine\ReferenceValue::$dynamic
unset: false
serialize: O:25:"SyncEngine\ReferenceValue":2:{s:5:"value";s:3:"00Q";s:4:"type";s:7:"company";}
unserialize: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: O:17:"SubReferenceValue":2:{s:5:"value";s:3:"00Q";s:4:"type";s:7:"company";}
subclass cycle: true, true
kept: true
