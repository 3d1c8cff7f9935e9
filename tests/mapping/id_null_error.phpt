--TEST--
IDs: null is refused in weak mode as well, everywhere an ID is needed
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;
use SyncEngine\ObjectChange;
use SyncEngine\Order;
use SyncEngine\ReferenceValue;
use SyncEngine\Relation;
use SyncEngine\RemappedObject;
use SyncEngine\Report;
use SyncEngine\TrackedChange;
use SyncEngine\UpdatedObjectMapping;

$date = new DateTime('2020-01-01');
$change = new ObjectChange('Hello', 'Lead', 'a', 'contact', 1);
$order = new Order($date, false, 'Hello');
$report = new Report('Hello');

report('MappingRecord', fn() => new MappingRecord('Hello', 'contact', null, 'Lead', 1));
report('MappingRecord', fn() => new MappingRecord('Hello', 'contact', 1, 'Lead', null));
report('TrackedChange', fn() => new TrackedChange('contact', null, 'email', 'x'));
report('RemappedObject', fn() => new RemappedObject('Hello', 'Lead', null, 'Contact', 1));
report('RemappedObject', fn() => new RemappedObject('Hello', 'Lead', 1, 'Contact', null));
report('UpdatedObjectMapping', fn() => new UpdatedObjectMapping('Hello', 'Lead', null, $date));
report('Relation', fn() => (new Relation('a', 'b', 'c', 'd', 'e'))->setRelObjectInternalId(null));
report('ReferenceValue', fn() => (new ReferenceValue())->setValue(null));
report('Report', fn() => $report->remapObject('Lead', null, 'Contact'));
report('Report', fn() => $report->getInformationChangeRequest('Lead', null, 'email'));
report('Order', fn() => $order->addObjectMapping($change, 'Lead', null));
report('Order', fn() => $order->remapObject('Lead', null, 'Contact'));

// What weak mode makes of other types is what it makes of them everywhere.
$object = new RemappedObject('Hello', 'Lead', new ReferenceValue('00Q'), 'Contact', 5.0);
var_dump($object->getOldObjectId(), $object->getNewObjectId());
?>
--EXPECT--
MappingRecord: TypeError: SyncEngine\MappingRecord::__construct(): Argument #3 ($internalObjectId) must be of type string|int, null given
MappingRecord: TypeError: SyncEngine\MappingRecord::__construct(): Argument #5 ($integrationObjectId) must be of type string|int, null given
TrackedChange: TypeError: SyncEngine\TrackedChange::__construct(): Argument #2 ($objectId) must be of type string|int, null given
RemappedObject: TypeError: SyncEngine\RemappedObject::__construct(): Argument #3 ($oldObjectId) must be of type string|int, null given
RemappedObject: TypeError: SyncEngine\RemappedObject::__construct(): Argument #5 ($newObjectId) must be of type string|int, null given
UpdatedObjectMapping: TypeError: SyncEngine\UpdatedObjectMapping::__construct(): Argument #3 ($integrationObjectId) must be of type string|int, null given
Relation: TypeError: SyncEngine\Relation::setRelObjectInternalId(): Argument #1 ($relObjectInternalId) must be of type string|int, null given
ReferenceValue: TypeError: SyncEngine\ReferenceValue::setValue(): Argument #1 ($value) must be of type string|int, null given
Report: TypeError: SyncEngine\Report::remapObject(): Argument #2 ($oldObjectId) must be of type string|int, null given
Report: TypeError: SyncEngine\Report::getInformationChangeRequest(): Argument #2 ($objectId) must be of type string|int, null given
Order: TypeError: SyncEngine\Order::addObjectMapping(): Argument #3 ($integrationObjectId) must be of type string|int, null given
Order: TypeError: SyncEngine\Order::remapObject(): Argument #2 ($oldObjectId) must be of type string|int, null given
string(3) "00Q"
int(5)
