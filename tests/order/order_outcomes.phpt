--TEST--
Order: the lists of outcomes hold what was reported
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ObjectChange;
use SyncEngine\Order;

class Unborn extends DateTime
{
	public function __construct()
	{
	}
}
$date = new DateTimeImmutable('2020-01-01 12:00:00.25', new DateTimeZone('Europe/Berlin'));
$order = new Order($date, false, 'Hello');
$new = new ObjectChange('Hello', 'Lead', null, 'contact', 17);
$known = new ObjectChange('Hello', 'Lead', 'a', 'contact', '18');
$order->addObjectChange($new)->addObjectChange($known);

$order->addObjectMapping($new, 'Lead', '00Q', $date);
$order->updateLastSyncDate($known, $date);
$order->updateLastSyncDate($new, $date);
$order->remapObject('Lead', 'a', 'Contact', 5);
$order->remapObject('Lead', 6, 'Contact');
foreach (['getObjectMappings', 'getUpdatedObjectMappings', 'getRemappedObjects'] as $list) {
	foreach ($order->$list() as $entry) {
		echo get_class($entry), "\n", got($entry), "\n";
	}
}
var_dump($order->getUpdatedObjectMappings()[0]->getObjectModifiedDate() === $date);

report('date that was not made', function () use ($order, $new) {
	$order->addObjectMapping($new, 'Lead', 'x', new Unborn());
	return count($order->getObjectMappings());
});
?>
--EXPECT--
SyncEngine\MappingRecord
getId null
getIntegration "Hello"
getInternalObjectName "contact"
getInternalObjectId "17"
getIntegrationObjectName "Lead"
getIntegrationObjectId "00Q"
getIntegrationReferenceId null
getLastSyncDate 2020-01-01 11:00:00.250000 UTC
isDeleted false

SyncEngine\UpdatedObjectMapping
getIntegration "Hello"
getIntegrationObjectName "Lead"
getIntegrationObjectId "a"
getObjectModifiedDate 2020-01-01 12:00:00.250000 Europe/Berlin
getObjectMapping null

SyncEngine\UpdatedObjectMapping
getIntegration "Hello"
getIntegrationObjectName "Lead"
getIntegrationObjectId ""
getObjectModifiedDate 2020-01-01 12:00:00.250000 Europe/Berlin
getObjectMapping null

SyncEngine\RemappedObject
getIntegration "Hello"
getOldObjectName "Lead"
getOldObjectId "a"
getNewObjectName "Contact"
getNewObjectId 5

SyncEngine\RemappedObject
getIntegration "Hello"
getOldObjectName "Lead"
getOldObjectId 6
getNewObjectName "Contact"
getNewObjectId 6

bool(true)
date that was not made: Error: Unborn object is not initialized: its constructor did not run
