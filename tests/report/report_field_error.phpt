--TEST--
ReportField: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\ReportField;

$value = new NormalizedValue('string', 'a');
foreach (['', 'Changed', "changed\0", 'new'] as $state) {
	report('state', fn() => new ReportField('name', $value, $state));
}
report('name', fn() => new ReportField(1, $value));
report('value', fn() => new ReportField('name', 'a'));
report('no value', fn() => new ReportField('name', null));
report('too few', fn() => new ReportField('name'));
$field = new ReportField('name', $value);
report('no date', fn() => $field->setChangeDateTime(null));
report('date', fn() => $field->setChangeDateTime('2026-01-01'));
report('getter', fn() => $field->getName(1));

// A value that was never constructed is refused where it is read.
$raw = (new ReflectionClass(NormalizedValue::class))->newInstanceWithoutConstructor();
report('raw value', fn() => (new ReportField('name', $raw))->getValue()->getType());
?>
--EXPECT--
state: ValueError: SyncEngine\ReportField::__construct(): Argument #3 ($state) must be one of the constants ReportField::FIELD_*
state: ValueError: SyncEngine\ReportField::__construct(): Argument #3 ($state) must be one of the constants ReportField::FIELD_*
state: ValueError: SyncEngine\ReportField::__construct(): Argument #3 ($state) must be one of the constants ReportField::FIELD_*
state: ValueError: SyncEngine\ReportField::__construct(): Argument #3 ($state) must be one of the constants ReportField::FIELD_*
name: TypeError: SyncEngine\ReportField::__construct(): Argument #1 ($name) must be of type string, int given
value: TypeError: SyncEngine\ReportField::__construct(): Argument #2 ($value) must be of type SyncEngine\NormalizedValue, string given
no value: TypeError: SyncEngine\ReportField::__construct(): Argument #2 ($value) must be of type SyncEngine\NormalizedValue, null given
too few: ArgumentCountError: SyncEngine\ReportField::__construct() expects at least 2 arguments, 1 given
no date: TypeError: SyncEngine\ReportField::setChangeDateTime(): Argument #1 ($changeDateTime) must be of type DateTimeInterface, null given
date: TypeError: SyncEngine\ReportField::setChangeDateTime(): Argument #1 ($changeDateTime) must be of type DateTimeInterface, string given
getter: ArgumentCountError: SyncEngine\ReportField::getName() expects exactly 0 arguments, 1 given
raw value: Error: SyncEngine\NormalizedValue object is not initialized: its constructor did not run
