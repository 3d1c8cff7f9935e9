--TEST--
EncodedValue: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\EncodedValue;

lifecycle(
	EncodedValue::class,
	['string', 'a'],
	[['int', 'a'], ['string', 'b'], ['string', null]],
	cycle: function (string $class) {
		$holder = new ArrayObject();
		return $holder['value'] = new $class('string', $holder);
	},
);
?>
--EXPECT--
twice: Error: SyncEngine\EncodedValue object is already constructed
uninitialised: 2 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
state:  SyncEngine\EncodedValue type,  SyncEngine\EncodedValue value
dump: 2
dynamic: Error: Cannot create dynamic property SyncEngine\EncodedValue::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\EncodedValue' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\EncodedValue' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubEncodedValue' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
