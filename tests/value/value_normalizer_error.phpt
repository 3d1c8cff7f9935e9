--TEST--
ValueNormalizer: values that are not of their type
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\ReferenceValue;
use SyncEngine\ValueNormalizer;

class Unwilling
{
	public function __toString(): string
	{
		throw new DomainException('unwilling');
	}
}
class Unborn extends DateTime
{
	public function __construct()
	{
	}
}
$normalizer = new ValueNormalizer();
$file = fopen(__FILE__, 'r');
$cases = [
	'int' => ['x', '3.7', 3.7, '5 apples', '0x1A', '9223372036854775808', 1e19, NAN, [], new stdClass(), $file],
	'float' => ['x', '1,5', INF, NAN, '1e999', [], true],
	'boolean' => ['x', '2', 5, 1.0, []],
	'datetime' => ['x', '2020', '2020-02-30', '2020-13-01', '0000-00-00 00:00:00', '2020-01-01T24:00:00Z', '2020-01-01T10:00:00+25:00',
		'10000-01-01', 1700000000000, PHP_INT_MAX, 1.5, true, [], new stdClass(), new Unborn(), new DateTime('@253402300800'),
		new DateTime('@9223372036854775807'), new DateTime('@-9223372036854775807')],
	'date' => ['yesterday', '2020-02-30', new DateTime('0000-06-01')],
	'multiselect' => [5, [['a']], [null], [new stdClass()]],
	'reference' => [1.5, [], true, new stdClass()],
	'string' => [[], new stdClass(), $file, new Unwilling()],
	'made up' => [[]],
];
foreach ($cases as $type => $values) {
	foreach ($values as $value) {
		report($type, fn() => $normalizer->normalizeForMautic($type, $value));
	}
}
report('long', fn() => $normalizer->normalizeForMautic('int', str_repeat('0123456789', 10)));

echo "for the integration:\n";
$year0 = new DateTime('0000-06-01');
report('a date out of range', fn() => $normalizer->normalizeForIntegration(new NormalizedValue('date', $year0)));
report('a time out of range', fn() => $normalizer->normalizeForIntegration(new NormalizedValue('datetime', $year0)));
report('a date that was not made', fn() => $normalizer->normalizeForIntegration(new NormalizedValue('date', new Unborn())));
report('a value that was not made', fn() => $normalizer->normalizeForIntegration(
	(new ReflectionClass(NormalizedValue::class))->newInstanceWithoutConstructor()
));
report('another class', fn() => $normalizer->normalizeForIntegration(new ReferenceValue()));
report('arguments', fn() => $normalizer->normalizeForMautic('int'));
?>
--EXPECT--
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' ('x') is not a whole number of 64 bits
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' ('3.7') is not a whole number of 64 bits
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' ('3.7') is not a whole number of 64 bits
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' ('5 apples') is not a whole number of 64 bits
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' ('0x1A') is not a whole number of 64 bits
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' ('9223372036854775808') is not a whole number of 64 bits
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' ('1.0E+19') is not a whole number of 64 bits
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' ('NAN') is not a whole number of 64 bits
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' (array) is not a number
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' (stdClass) is not a number
int: SyncEngine\Exception\InvalidValueException: A value of type 'int' (resource) is not a number
float: SyncEngine\Exception\InvalidValueException: A value of type 'float' ('x') is not a number
float: SyncEngine\Exception\InvalidValueException: A value of type 'float' ('1,5') is not a number
float: SyncEngine\Exception\InvalidValueException: A value of type 'float' ('INF') is not a finite number
float: SyncEngine\Exception\InvalidValueException: A value of type 'float' ('NAN') is not a finite number
float: SyncEngine\Exception\InvalidValueException: A value of type 'float' ('1e999') is not a number
float: SyncEngine\Exception\InvalidValueException: A value of type 'float' (array) is not a number
float: SyncEngine\Exception\InvalidValueException: A value of type 'float' (bool) is not a number
boolean: SyncEngine\Exception\InvalidValueException: A value of type 'boolean' ('x') is neither true nor false
boolean: SyncEngine\Exception\InvalidValueException: A value of type 'boolean' ('2') is neither true nor false
boolean: SyncEngine\Exception\InvalidValueException: A value of type 'boolean' ('5') is neither true nor false
boolean: SyncEngine\Exception\InvalidValueException: A value of type 'boolean' ('1') is neither true nor false
boolean: SyncEngine\Exception\InvalidValueException: A value of type 'boolean' (array) is neither true nor false
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('x') is not a date or time
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('2020') is not a date or time
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('2020-02-30') names a day that does not exist
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('2020-13-01') names a day that does not exist
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('0000-00-00 00:00:00') names a day that does not exist
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('2020-01-01T24:00:00Z') names a time of day or an offset that does not exist (24:00:00 and leap seconds are not accepted)
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('2020-01-01T10:00:00+25:00') names a time of day or an offset that does not exist (24:00:00 and leap seconds are not accepted)
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('10000-01-01') is not a date or time
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('1700000000000') is outside the years 0001 to 9999 UTC
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('9223372036854775807') is outside the years 0001 to 9999 UTC
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' ('1.5') is not a date
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' (bool) is not a date
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' (array) is not a date
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' (stdClass) is not a date
datetime: Error: Unborn object is not initialized: its constructor did not run
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' (DateTime) is outside the years 0001 to 9999 UTC
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' (DateTime) is outside the years 0001 to 9999 UTC
datetime: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' (DateTime) is outside the years 0001 to 9999 UTC
date: SyncEngine\Exception\InvalidValueException: A value of type 'date' ('yesterday') is not a date or time
date: SyncEngine\Exception\InvalidValueException: A value of type 'date' ('2020-02-30') names a day that does not exist
date: SyncEngine\Exception\InvalidValueException: A value of type 'date' (DateTime) is outside the years 0001 to 9999 UTC
multiselect: SyncEngine\Exception\InvalidValueException: A value of type 'multiselect' ('5') is not a list
multiselect: SyncEngine\Exception\InvalidValueException: A value of type 'multiselect' (array) is a list of something else than texts
multiselect: SyncEngine\Exception\InvalidValueException: A value of type 'multiselect' (array) is a list of something else than texts
multiselect: SyncEngine\Exception\InvalidValueException: A value of type 'multiselect' (array) is a list of something else than texts
reference: SyncEngine\Exception\InvalidValueException: A value of type 'reference' ('1.5') is not an ID
reference: SyncEngine\Exception\InvalidValueException: A value of type 'reference' (array) is not an ID
reference: SyncEngine\Exception\InvalidValueException: A value of type 'reference' (bool) is not an ID
reference: SyncEngine\Exception\InvalidValueException: A value of type 'reference' (stdClass) is not a reference
string: SyncEngine\Exception\InvalidValueException: A value of type 'string' (array) is not a text
string: SyncEngine\Exception\InvalidValueException: A value of type 'string' (stdClass) is not a text
string: SyncEngine\Exception\InvalidValueException: A value of type 'string' (resource) is not a text
string: DomainException: unwilling
made up: SyncEngine\Exception\InvalidValueException: A value of type 'made up' (array) is not a text
long: SyncEngine\Exception\InvalidValueException: A value of type 'int' ('012345678901234567890123456789012345678901234567890123456789'…) is not a whole number of 64 bits
for the integration:
a date out of range: SyncEngine\Exception\InvalidValueException: A value of type 'date' (DateTime) is outside the years 0001 to 9999 UTC
a time out of range: SyncEngine\Exception\InvalidValueException: A value of type 'datetime' (DateTime) is outside the years 0001 to 9999 UTC
a date that was not made: Error: Unborn object is not initialized: its constructor did not run
a value that was not made: Error: SyncEngine\NormalizedValue object is not initialized: its constructor did not run
another class: TypeError: SyncEngine\ValueNormalizer::normalizeForIntegration(): Argument #1 ($value) must be of type SyncEngine\NormalizedValue, SyncEngine\ReferenceValue given
arguments: ArgumentCountError: SyncEngine\ValueNormalizer::normalizeForMautic() expects exactly 2 arguments, 1 given
