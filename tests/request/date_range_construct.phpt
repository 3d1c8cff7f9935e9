--TEST--
DateRange: both ends, and what it refuses
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\DateRange;

$from = new DateTime('2020-01-01');
$to = new DateTimeImmutable('2020-01-02');
$range = new DateRange($from, $to);
var_dump($range->getFromDate() === $from, $range->getToDate() === $to);
$range = new DateRange(null, null);
var_dump($range->getFromDate(), $range->getToDate());

report('none', fn() => new DateRange());
report('text', fn() => new DateRange('2020-01-01', null));
report('zone', fn() => new DateRange(null, new DateTimeZone('UTC')));
report('getter', fn() => $range->getToDate(1));
?>
--EXPECT--
bool(true)
bool(true)
NULL
NULL
none: ArgumentCountError: SyncEngine\DateRange::__construct() expects exactly 2 arguments, 0 given
text: TypeError: SyncEngine\DateRange::__construct(): Argument #1 ($fromDate) must be of type ?DateTimeInterface, string given
zone: TypeError: SyncEngine\DateRange::__construct(): Argument #2 ($toDate) must be of type ?DateTimeInterface, DateTimeZone given
getter: ArgumentCountError: SyncEngine\DateRange::getToDate() expects exactly 0 arguments, 1 given
