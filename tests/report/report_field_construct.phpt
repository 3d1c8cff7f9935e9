--TEST--
ReportField: name, value, state and change time
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\ReportField;

$value = new NormalizedValue('string', 'a');
$field = new ReportField('name', $value);
report('name', fn() => $field->getName());
report('value', fn() => $field->getValue() === $value);
report('state', fn() => $field->getState());
report('time', fn() => $field->getChangeDateTime());

// Numeric and empty names are names like others.
foreach (['', '0', '17', "a\0b", 'ключ'] as $name) {
	report('name', fn() => [(new ReportField($name, $value))->getName() === $name]);
}
foreach ([ReportField::FIELD_CHANGED, ReportField::FIELD_REQUIRED, ReportField::FIELD_UNCHANGED] as $state) {
	report('state', fn() => (new ReportField('name', $value, $state))->getState());
}

// The date is kept as the object it is, mutable or not, and replaced by the next one.
$mutable = new DateTime('2026-01-01T10:00:00', new DateTimeZone('Europe/Berlin'));
$immutable = new DateTimeImmutable('2026-01-02T00:00:00Z');
report('set', fn() => [$field->setChangeDateTime($mutable) === $field, $field->getChangeDateTime() === $mutable]);
$mutable->modify('+1 day');
report('later', fn() => $field->getChangeDateTime()->format('c'));
report('again', fn() => $field->setChangeDateTime($immutable)->getChangeDateTime() === $immutable);
?>
--EXPECT--
name: name
value: true
state: changed
time: null
name: true
name: true
name: true
name: true
name: true
state: changed
state: required
state: unchanged
set: true, true
later: 2026-01-02T10:00:00+01:00
again: true
