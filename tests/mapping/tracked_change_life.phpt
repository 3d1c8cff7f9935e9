--TEST--
TrackedChange: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\TrackedChange;

$date = new DateTimeImmutable('2020-01-01T00:00:00Z');
$args = ['contact', 'a', 'email', 'x', 'email', $date];
$later = new DateTimeImmutable('2020-01-01T00:00:00.000001Z');
$others = [];
foreach (['company', 'b', 'phone', 'y', 'string', $later] as $i => $other) {
	$others[$i] = [...array_slice($args, 0, $i), $other, ...array_slice($args, $i + 1)];
}
lifecycle(TrackedChange::class, $args, $others, cycle: function (string $class) {
	$holder = new ArrayObject();
	return $holder['change'] = new $class('contact', 'a', 'email', $holder);
});
?>
--EXPECT--
twice: Error: SyncEngine\TrackedChange object is already constructed
uninitialised: 7 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\TrackedChange id,  SyncEngine\TrackedChange objectName,  SyncEngine\TrackedChange objectId,  SyncEngine\TrackedChange field,  SyncEngine\TrackedChange type,  SyncEngine\TrackedChange value,  SyncEngine\TrackedChange changedAt
dump: 7
dynamic: Error: Cannot create dynamic property SyncEngine\TrackedChange::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\TrackedChange' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\TrackedChange' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubTrackedChange' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
