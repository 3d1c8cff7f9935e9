--TEST--
Notification: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Notification;
use SyncEngine\ObjectChange;

class HoldingChange extends ObjectChange
{
	public mixed $held = null;
}
$date = new DateTimeImmutable('2020-01-01T00:00:00Z');
$change = new ObjectChange('Hello', 'Lead', 'a', 'contact', 1, $date);

lifecycle(
	Notification::class,
	[$change, 'refused'],
	[[$change, 'other'], [new ObjectChange('Hello', 'Lead', 'b', 'contact', 1, $date), 'refused']],
	cycle: function (string $class) {
		$holder = new HoldingChange('Hello', 'Lead', 'a', 'contact', 1);
		return $holder->held = new $class($holder, 'refused');
	},
);
?>
--EXPECT--
twice: Error: SyncEngine\Notification object is already constructed
uninitialised: 6 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
state:  SyncEngine\Notification objectChangeDAO,  SyncEngine\Notification message
dump: 2
dynamic: Error: Cannot create dynamic property SyncEngine\Notification::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\Notification' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\Notification' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubNotification' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
