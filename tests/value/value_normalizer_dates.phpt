--TEST--
ValueNormalizer: dates and times
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ValueNormalizer;

$normalizer = new ValueNormalizer();
date_default_timezone_set('America/New_York');
$berlin = new DateTimeZone('Europe/Berlin');
$values = [
	'2020-02-29',
	'2020-02-29 10:00:00',
	'2020-02-29T10:00',
	'2020-02-29T10:00:00.123456789Z',
	'2020-02-29T23:30:00-05:00',
	'2020-03-01T00:30:00+0200',
	'1969-12-31T23:59:59.5Z',
	'0001-01-01',
	'9999-12-31T23:59:59.999999Z',
	0,
	1700000000,
	-1,
	new DateTimeImmutable('2020-03-01 00:00:00.25', $berlin),
	new DateTime('2020-07-01 23:59:59', $berlin),
	new DateTime('1960-01-01 00:00:00', $berlin),
	'',
	null,
];
foreach ($values as $value) {
	echo $value instanceof DateTimeInterface ? $value->format(DATE_RFC3339) : json_encode($value);
	foreach (['date', 'datetime'] as $type) {
		$normalized = $normalizer->normalizeForMautic($type, $value);
		$date = $normalized->getNormalizedValue();
		echo "\n  $type: ", $date ? get_class($date) . $date->format(' Y-m-d\TH:i:s.u e') : 'null', ', for the integration ',
			json_encode($normalizer->normalizeForIntegration($normalized));
	}
	echo "\n";
}

// The original stays what it was, the normalized form is another object.
$date = new DateTime('2020-01-01');
$normalized = $normalizer->normalizeForMautic('datetime', $date);
$date->modify('+1 day');
var_dump($normalized->getOriginalValue() === $date);
echo $normalized->getNormalizedValue()->format('Y-m-d'), "\n";
?>
--EXPECT--
"2020-02-29"
  date: DateTimeImmutable 2020-02-29T00:00:00.000000 UTC, for the integration "2020-02-29"
  datetime: DateTimeImmutable 2020-02-29T00:00:00.000000 UTC, for the integration "2020-02-29T00:00:00.000000Z"
"2020-02-29 10:00:00"
  date: DateTimeImmutable 2020-02-29T00:00:00.000000 UTC, for the integration "2020-02-29"
  datetime: DateTimeImmutable 2020-02-29T10:00:00.000000 UTC, for the integration "2020-02-29T10:00:00.000000Z"
"2020-02-29T10:00"
  date: DateTimeImmutable 2020-02-29T00:00:00.000000 UTC, for the integration "2020-02-29"
  datetime: DateTimeImmutable 2020-02-29T10:00:00.000000 UTC, for the integration "2020-02-29T10:00:00.000000Z"
"2020-02-29T10:00:00.123456789Z"
  date: DateTimeImmutable 2020-02-29T00:00:00.000000 UTC, for the integration "2020-02-29"
  datetime: DateTimeImmutable 2020-02-29T10:00:00.123456 UTC, for the integration "2020-02-29T10:00:00.123456Z"
"2020-02-29T23:30:00-05:00"
  date: DateTimeImmutable 2020-02-29T00:00:00.000000 UTC, for the integration "2020-02-29"
  datetime: DateTimeImmutable 2020-03-01T04:30:00.000000 UTC, for the integration "2020-03-01T04:30:00.000000Z"
"2020-03-01T00:30:00+0200"
  date: DateTimeImmutable 2020-03-01T00:00:00.000000 UTC, for the integration "2020-03-01"
  datetime: DateTimeImmutable 2020-02-29T22:30:00.000000 UTC, for the integration "2020-02-29T22:30:00.000000Z"
"1969-12-31T23:59:59.5Z"
  date: DateTimeImmutable 1969-12-31T00:00:00.000000 UTC, for the integration "1969-12-31"
  datetime: DateTimeImmutable 1969-12-31T23:59:59.500000 UTC, for the integration "1969-12-31T23:59:59.500000Z"
"0001-01-01"
  date: DateTimeImmutable 0001-01-01T00:00:00.000000 UTC, for the integration "0001-01-01"
  datetime: DateTimeImmutable 0001-01-01T00:00:00.000000 UTC, for the integration "0001-01-01T00:00:00.000000Z"
"9999-12-31T23:59:59.999999Z"
  date: DateTimeImmutable 9999-12-31T00:00:00.000000 UTC, for the integration "9999-12-31"
  datetime: DateTimeImmutable 9999-12-31T23:59:59.999999 UTC, for the integration "9999-12-31T23:59:59.999999Z"
0
  date: DateTimeImmutable 1970-01-01T00:00:00.000000 UTC, for the integration "1970-01-01"
  datetime: DateTimeImmutable 1970-01-01T00:00:00.000000 UTC, for the integration "1970-01-01T00:00:00.000000Z"
1700000000
  date: DateTimeImmutable 2023-11-14T00:00:00.000000 UTC, for the integration "2023-11-14"
  datetime: DateTimeImmutable 2023-11-14T22:13:20.000000 UTC, for the integration "2023-11-14T22:13:20.000000Z"
-1
  date: DateTimeImmutable 1969-12-31T00:00:00.000000 UTC, for the integration "1969-12-31"
  datetime: DateTimeImmutable 1969-12-31T23:59:59.000000 UTC, for the integration "1969-12-31T23:59:59.000000Z"
2020-03-01T00:00:00+01:00
  date: DateTimeImmutable 2020-03-01T00:00:00.000000 UTC, for the integration "2020-03-01"
  datetime: DateTimeImmutable 2020-02-29T23:00:00.250000 UTC, for the integration "2020-02-29T23:00:00.250000Z"
2020-07-01T23:59:59+02:00
  date: DateTimeImmutable 2020-07-01T00:00:00.000000 UTC, for the integration "2020-07-01"
  datetime: DateTimeImmutable 2020-07-01T21:59:59.000000 UTC, for the integration "2020-07-01T21:59:59.000000Z"
1960-01-01T00:00:00+01:00
  date: DateTimeImmutable 1960-01-01T00:00:00.000000 UTC, for the integration "1960-01-01"
  datetime: DateTimeImmutable 1959-12-31T23:00:00.000000 UTC, for the integration "1959-12-31T23:00:00.000000Z"
""
  date: null, for the integration null
  datetime: null, for the integration null
null
  date: null, for the integration null
  datetime: null, for the integration null
bool(true)
2020-01-01
