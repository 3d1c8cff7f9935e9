--TEST--
ReportObject: kind, ID, change time, deletion
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ReportObject;

foreach ([1, '1', '', 'a', 0, -1, PHP_INT_MAX, '00017', null] as $id) {
	report('id', fn() => var_export((new ReportObject('contact', $id))->getObjectId(), true));
}
$date = new DateTime('2026-01-01T00:00:00Z');
$object = new ReportObject('contact', 7, $date);
report('kind', fn() => $object->getObject());
report('time', fn() => $object->getChangeDateTime() === $date);
report('no time', fn() => (new ReportObject('contact', 7))->getChangeDateTime());
$other = new DateTimeImmutable('2026-01-02T00:00:00Z');
report('set', fn() => [$object->setChangeDateTime($other) === $object, $object->getChangeDateTime() === $other]);
report('deleted', fn() => [
	$object->isDeleted(),
	$object->setDeleted() === $object,
	$object->isDeleted(),
	$object->setDeleted(false)->isDeleted(),
]);
report('no fields', fn() => [$object->getFields(), $object->getField('a')]);
?>
--EXPECT--
id: 1
id: '1'
id: ''
id: 'a'
id: 0
id: -1
id: 9223372036854775807
id: '00017'
id: NULL
kind: contact
time: true
no time: null
set: true, true
deleted: false, true, true, false
no fields: [], null
