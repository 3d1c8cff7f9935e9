--TEST--
Notification: an issue of one object, and what it refuses
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\Notification;
use SyncEngine\ObjectChange;
use SyncEngine\Order;

$change = new ObjectChange('Hello', 'Lead', '00Q', 'contact', 17);
$notification = new Notification($change, 'refused');
echo got($notification), "\n";

// The change is read when asked.
$change->setObjectId('00R');
echo $notification->getIntegrationObjectId(), "\n";
$change->setObjectId(null);
var_dump($notification->getIntegrationObjectId());
var_dump((new Notification(new ObjectChange('Hello', 'Lead', 0, 'contact', null), ''))->getMauticObjectId());

// As an order gives it.
$order = new Order(new DateTime('2020-01-01'), false, 'Hello');
$order->addObjectChange($change);
$order->noteObjectSyncIssue($change, 'by the order');
foreach ($order->getNotifications() as $noted) {
	echo got($noted);
}

report('too few', fn() => new Notification($change));
report('another class', fn() => new Notification($order, 'x'));
report('message', fn() => new Notification($change, null));
report('change that was not made', fn() => new Notification((new ReflectionClass(ObjectChange::class))->newInstanceWithoutConstructor(), 'x'));
?>
--EXPECT--
getMauticObject "contact"
getMauticObjectId 17
getIntegration "Hello"
getIntegrationObject "Lead"
getIntegrationObjectId "00Q"
getMessage "refused"

00R
NULL
NULL
getMauticObject "contact"
getMauticObjectId 17
getIntegration "Hello"
getIntegrationObject "Lead"
getIntegrationObjectId null
getMessage "by the order"
too few: ArgumentCountError: SyncEngine\Notification::__construct() expects exactly 2 arguments, 1 given
another class: TypeError: SyncEngine\Notification::__construct(): Argument #1 ($objectChangeDAO) must be of type SyncEngine\ObjectChange, SyncEngine\Order given
message: TypeError: SyncEngine\Notification::__construct(): Argument #2 ($message) must be of type string, null given
change that was not made: Error: SyncEngine\ObjectChange object is not initialized: its constructor did not run
