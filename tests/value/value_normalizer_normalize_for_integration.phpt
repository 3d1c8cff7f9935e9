--TEST--
ValueNormalizer: values as the integration takes them
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\ReferenceValue;
use SyncEngine\ValueNormalizer;
use SyncEngine\ValueNormalizerInterface;

class Mine extends NormalizedValue
{
	public function getNormalizedValue(): mixed
	{
		return 'overridden';
	}
}
class Failing extends NormalizedValue
{
	public function getType(): string
	{
		throw new DomainException('failing');
	}
}
class Other implements ValueNormalizerInterface
{
	public function normalizeForMautic(string $type, mixed $value): NormalizedValue
	{
		return new NormalizedValue($type, $value, strrev($value));
	}

	public function normalizeForIntegration(NormalizedValue $value): mixed
	{
		return strrev($value->getNormalizedValue());
	}
}

$normalizer = new ValueNormalizer();
$reference = new ReferenceValue(5);
$newYork = new DateTime('2020-02-29 23:30:00.5', new DateTimeZone('America/New_York'));
$values = [
	new NormalizedValue('string', 'a', 'b'),
	new NormalizedValue('int', '5', 5),
	new NormalizedValue('multiselect', 'a|b', ['a', 'b']),
	new NormalizedValue('string', null),
	new NormalizedValue('datetime', '2020-02-29'),
	new NormalizedValue('datetime', $newYork),
	new NormalizedValue('date', $newYork),
	new NormalizedValue('time', $newYork),
	new Mine('string', 'a'),
];
foreach ($values as $value) {
	echo json_encode($normalizer->normalizeForIntegration($value)), "\n";
}
var_dump($normalizer->normalizeForIntegration(new NormalizedValue('reference', $reference)) === $reference);
report('failing', fn() => $normalizer->normalizeForIntegration(new Failing('string', 'a')));

// Another normalizer fits in.
$other = new Other();
echo $other->normalizeForIntegration($other->normalizeForMautic('string', 'abc')), "\n";
var_dump($normalizer instanceof ValueNormalizerInterface);
?>
--EXPECT--
"b"
5
["a","b"]
null
"2020-02-29"
"2020-03-01T04:30:00.500000Z"
"2020-02-29"
"2020-03-01T04:30:00.500000Z"
"overridden"
bool(true)
failing: DomainException: failing
abc
bool(true)
