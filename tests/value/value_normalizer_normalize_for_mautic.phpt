--TEST--
ValueNormalizer: values become those of their type
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\ReferenceValue;
use SyncEngine\ValueNormalizer;

class Text
{
	public function __toString(): string
	{
		return 'text';
	}
}
$normalizer = new ValueNormalizer();
$cases = [
	'string' => ['a', '', ' a ', 5, -1.5, true, false, new Text(), new ReferenceValue(7)],
	'email' => ['a@example.com', ''],
	'made up' => [5],
	'int' => [5, '5', '-5', ' 5', '5.0', 5.0, true, false, '', '9223372036854775807', '-9223372036854775808'],
	'float' => [5, '5', '1.5', '-1e3', 1.5, ''],
	'double' => ['.5'],
	'boolean' => [true, false, 1, 0, '1', '0', 'true', 'False', 'YES', 'no', 'on', 'off', ''],
	'multiselect' => [['a', 'b'], ['x' => 1, 'y' => 2.5], 'a|b', '|a||b|', '', []],
	'reference' => [5, '00Q', new ReferenceValue(5, 'company'), ''],
];
foreach ($cases as $type => $values) {
	foreach ($values as $value) {
		$normalized = $normalizer->normalizeForMautic($type, $value);
		if ($normalized->getType() !== $type || $normalized->getOriginalValue() !== $value) {
			echo "not kept\n";
		}
		echo $type, ' ', shown2($value), ' => ', shown2($normalized->getNormalizedValue()), "\n";
	}
	var_dump($normalizer->normalizeForMautic($type, null)->getNormalizedValue());
}

function shown2(mixed $value): string
{
	return is_object($value) ? get_class($value) . ' ' . $value : json_encode($value, JSON_PRESERVE_ZERO_FRACTION);
}
echo get_class($normalizer->normalizeForMautic('string', 1)) === NormalizedValue::class ? "ok\n" : "another class\n";
?>
--EXPECT--
string "a" => "a"
string "" => ""
string " a " => " a "
string 5 => "5"
string -1.5 => "-1.5"
string true => "1"
string false => "0"
string Text text => "text"
string SyncEngine\ReferenceValue 7 => "7"
NULL
email "a@example.com" => "a@example.com"
email "" => ""
NULL
made up 5 => "5"
NULL
int 5 => 5
int "5" => 5
int "-5" => -5
int " 5" => 5
int "5.0" => 5
int 5.0 => 5
int true => 1
int false => 0
int "" => null
int "9223372036854775807" => 9223372036854775807
int "-9223372036854775808" => -9223372036854775808
NULL
float 5 => 5.0
float "5" => 5.0
float "1.5" => 1.5
float "-1e3" => -1000.0
float 1.5 => 1.5
float "" => null
NULL
double ".5" => 0.5
NULL
boolean true => true
boolean false => false
boolean 1 => true
boolean 0 => false
boolean "1" => true
boolean "0" => false
boolean "true" => true
boolean "False" => false
boolean "YES" => true
boolean "no" => false
boolean "on" => true
boolean "off" => false
boolean "" => null
NULL
multiselect ["a","b"] => ["a","b"]
multiselect {"x":1,"y":2.5} => ["1","2.5"]
multiselect "a|b" => ["a","b"]
multiselect "|a||b|" => ["a","b"]
multiselect "" => []
multiselect [] => []
NULL
reference 5 => 5
reference "00Q" => "00Q"
reference SyncEngine\ReferenceValue 5 => SyncEngine\ReferenceValue 5
reference "" => null
NULL
ok
