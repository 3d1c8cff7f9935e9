--TEST--
MappingRecord: the getters give what the constructor took
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;

date_default_timezone_set('America/New_York');
$date = new DateTime('2020-01-01 12:00:00.25', new DateTimeZone('Europe/Berlin'));
$record = new MappingRecord('Hello', 'contact', 17, 'Lead', '00Q', $date, true, 'ref');
echo got($record), "\n";
echo got(new MappingRecord('Hello', 'company', '18', 'Account', PHP_INT_MIN, new DateTimeImmutable('1969-12-31 23:59:59.999999 UTC'))), "\n";

// The record does not change with the date that was given, nor with one that it gave.
$date->modify('+1 day');
echo $record->getLastSyncDate()->format('c'), ' ', get_class($record->getLastSyncDate()), "\n";
var_dump($record->getLastSyncDate() !== $record->getLastSyncDate());

$before = microtime(true);
$now = (new MappingRecord('Hello', 'contact', 17, 'Lead', '00Q'))->getLastSyncDate();
var_dump((float) $now->format('U.u') >= $before - 0.001, (float) $now->format('U.u') <= microtime(true) + 0.001);

// Beyond what a database's date holds it is still the date.
foreach (['@253402300800', '0000-01-01', '-0044-03-15'] as $text) {
	$date = new DateTime($text, new DateTimeZone('UTC'));
	var_dump((new MappingRecord('a', 'b', 1, 'c', 2, $date))->getLastSyncDate() == $date);
}
?>
--EXPECT--
getId null
getIntegration "Hello"
getInternalObjectName "contact"
getInternalObjectId "17"
getIntegrationObjectName "Lead"
getIntegrationObjectId "00Q"
getIntegrationReferenceId "ref"
getLastSyncDate 2020-01-01 11:00:00.250000 UTC
isDeleted true

getId null
getIntegration "Hello"
getInternalObjectName "company"
getInternalObjectId "18"
getIntegrationObjectName "Account"
getIntegrationObjectId "-9223372036854775808"
getIntegrationReferenceId null
getLastSyncDate 1969-12-31 23:59:59.999999 UTC
isDeleted false

2020-01-01T11:00:00+00:00 DateTimeImmutable
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
