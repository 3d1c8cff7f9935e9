--TEST--
ReportField: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\ReportField;

$value = new NormalizedValue('string', 'a');
lifecycle(
	ReportField::class,
	['name', $value, 'changed'],
	[
		['other', $value, 'changed'],
		['name', new NormalizedValue('string', 'b'), 'changed'],
		['name', $value, 'required'],
		fn() => (new ReportField('name', $value))->setChangeDateTime(new DateTime('2026-01-02T00:00:00Z')),
	],
	fill: fn(ReportField $field) => $field->setChangeDateTime(new DateTime('2026-01-01T00:00:00Z')),
	cycle: fn(string $class) => held_by_date(
		fn($date) => (new $class('a', new NormalizedValue('text', 'a')))->setChangeDateTime($date),
	),
);

// A clone has its own date from then on.
$field = (new ReportField('name', $value))->setChangeDateTime(new DateTime('2026-01-01T00:00:00Z'));
$clone = clone $field;
$clone->setChangeDateTime(new DateTime('2026-01-02T00:00:00Z'));
report('clone', fn() => [$field->getChangeDateTime()->format('d'), $clone->getChangeDateTime()->format('d')]);
?>
--EXPECT--
twice: Error: SyncEngine\ReportField object is already constructed
uninitialised: 5 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\ReportField name,  SyncEngine\ReportField value,  SyncEngine\ReportField changeDateTime,  SyncEngine\ReportField state
dump: 4
dynamic: Error: Cannot create dynamic property SyncEngine\ReportField::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\ReportField' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\ReportField' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubReportField' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
clone: 01, 02
