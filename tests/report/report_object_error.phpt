--TEST--
ReportObject: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\OrderField;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;

report('name', fn() => new ReportObject(1, 1));
report('id', fn() => new ReportObject('contact', 1.5));
report('id', fn() => new ReportObject('contact', []));
report('date', fn() => new ReportObject('contact', 1, '2026-01-01'));
report('too few', fn() => new ReportObject('contact'));

$object = new ReportObject('contact', 1);
report('no date', fn() => $object->setChangeDateTime(null));
report('field', fn() => $object->addField(new OrderField('a', new NormalizedValue('string', 'a'))));
report('raw field', fn() => $object->addField((new ReflectionClass(ReportField::class))->newInstanceWithoutConstructor()));
report('field name', fn() => $object->getField(1));
report('deleted', fn() => $object->setDeleted(1));
report('fields', fn() => $object->getFields(1));

// What was refused left nothing behind.
report('count', fn() => count($object->getFields()));
?>
--EXPECT--
name: TypeError: SyncEngine\ReportObject::__construct(): Argument #1 ($object) must be of type string, int given
id: TypeError: SyncEngine\ReportObject::__construct(): Argument #2 ($objectId) must be of type string|int|null, float given
id: TypeError: SyncEngine\ReportObject::__construct(): Argument #2 ($objectId) must be of type string|int|null, array given
date: TypeError: SyncEngine\ReportObject::__construct(): Argument #3 ($changeDateTime) must be of type ?DateTimeInterface, string given
too few: ArgumentCountError: SyncEngine\ReportObject::__construct() expects at least 2 arguments, 1 given
no date: TypeError: SyncEngine\ReportObject::setChangeDateTime(): Argument #1 ($changeDateTime) must be of type DateTimeInterface, null given
field: TypeError: SyncEngine\ReportObject::addField(): Argument #1 ($fieldDAO) must be of type SyncEngine\ReportField, SyncEngine\OrderField given
raw field: Error: SyncEngine\ReportField object is not initialized: its constructor did not run
field name: TypeError: SyncEngine\ReportObject::getField(): Argument #1 ($name) must be of type string, int given
deleted: TypeError: SyncEngine\ReportObject::setDeleted(): Argument #1 ($deleted) must be of type bool, int given
fields: ArgumentCountError: SyncEngine\ReportObject::getFields() expects exactly 0 arguments, 1 given
count: 0
