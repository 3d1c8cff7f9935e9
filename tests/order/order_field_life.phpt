--TEST--
OrderField: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\OrderField;

lifecycle(
	OrderField::class,
	['email', new NormalizedValue('email', 'a@example.com')],
	[
		['phone', new NormalizedValue('email', 'a@example.com')],
		['email', new NormalizedValue('email', 'b@example.com')],
		['email', new NormalizedValue('string', 'a@example.com')],
	],
	cycle: function (string $class) {
		$holder = new ArrayObject();
		return $holder['field'] = new $class('a', new NormalizedValue('text', $holder));
	},
);
?>
--EXPECT--
twice: Error: SyncEngine\OrderField object is already constructed
uninitialised: 2 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
state:  SyncEngine\OrderField name,  SyncEngine\OrderField value
dump: 2
dynamic: Error: Cannot create dynamic property SyncEngine\OrderField::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\OrderField' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\OrderField' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubOrderField' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
