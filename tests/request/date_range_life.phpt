--TEST--
DateRange: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\DateRange;

$date = new DateTimeImmutable('2020-01-01T00:00:00Z');
$later = new DateTimeImmutable('2020-01-01T00:00:00.000001Z');

lifecycle(
	DateRange::class,
	[$date, $later],
	[[$later, $later], [$date, $date], [null, $later], [$date, null]],
	cycle: fn(string $class) => held_by_date(fn($date) => new $class($date, null)),
);

echo "to:\n";
$weak = WeakReference::create(held_by_date(fn($date) => new DateRange(null, $date)));
report('cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
twice: Error: SyncEngine\DateRange object is already constructed
uninitialised: 2 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\DateRange fromDate,  SyncEngine\DateRange toDate
dump: 2
dynamic: Error: Cannot create dynamic property SyncEngine\DateRange::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\DateRange' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\DateRange' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubDateRange' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
to:
cycle: true, true
