--TEST--
FieldMapping: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\FieldMapping;

$args = ['contact', 'email', 'Lead', 'Email', 'bidirectional', true, true, true, true, 'none', 'local'];
$others = [];
foreach (['company', 'phone', 'Account', 'Phone', 'mautic', false, false, false, false, 'some', 'remote'] as $i => $other) {
	$others[$i] = [...array_slice($args, 0, $i), $other, ...array_slice($args, $i + 1)];
}
lifecycle(FieldMapping::class, $args, $others, cycle: function (string $class) {
	$holder = new ArrayObject();
	return $holder['mapping'] = new $class('contact', 'email', 'Lead', 'Email', 'mautic', true, default: $holder);
});
?>
--EXPECT--
twice: Error: SyncEngine\FieldMapping object is already constructed
uninitialised: 11 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\FieldMapping internalObject,  SyncEngine\FieldMapping internalField,  SyncEngine\FieldMapping integrationObject,  SyncEngine\FieldMapping integrationField,  SyncEngine\FieldMapping syncDirection,  SyncEngine\FieldMapping isRequired,  SyncEngine\FieldMapping trim,  SyncEngine\FieldMapping ignoreCase,  SyncEngine\FieldMapping nullIsEmpty,  SyncEngine\FieldMapping default,  SyncEngine\FieldMapping conflictPolicy
dump: 11
dynamic: Error: Cannot create dynamic property SyncEngine\FieldMapping::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\FieldMapping' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\FieldMapping' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubFieldMapping' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
