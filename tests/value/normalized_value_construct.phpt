--TEST--
NormalizedValue: the getters give what the constructor took
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;

$date = new DateTime('2020-01-01T00:00:00Z');
$cases = [
	['string', 'a'],
	['string', 'a', 'b'],
	['string', 'a', null],
	['int', '0', 0],
	['boolean', 'no', false],
	['text', 'a', ''],
	['multiselect', 'a|b', ['a', 'b']],
	['made up', null],
	['', 1.5],
];
foreach ($cases as $args) {
	$value = new NormalizedValue(...$args);
	echo json_encode([$value->getType(), $value->getOriginalValue(), $value->getNormalizedValue()]), "\n";
}

$value = new NormalizedValue(type: 'datetime', value: '2020', normalizedValue: $date);
var_dump($value->getNormalizedValue() === $date);
$value = new NormalizedValue('datetime', $date);
var_dump($value->getOriginalValue() === $date, $value->getNormalizedValue() === $date);

// What is changed outside is not changed inside.
$list = ['a'];
$reference = &$list[0];
$value = new NormalizedValue('multiselect', $list);
$list[] = 'b';
echo count($value->getNormalizedValue()), "\n";
$got = $value->getNormalizedValue();
$got[] = 'c';
echo count($value->getNormalizedValue()), "\n";

foreach ((new ReflectionClass(NormalizedValue::class))->getConstants() as $name => $type) {
	echo $name, ' ', $type, "\n";
}
?>
--EXPECT--
["string","a","a"]
["string","a","b"]
["string","a","a"]
["int","0",0]
["boolean","no",false]
["text","a",""]
["multiselect","a|b",["a","b"]]
["made up",null,null]
["",1.5,1.5]
bool(true)
bool(true)
bool(true)
1
1
BOOLEAN_TYPE boolean
DATE_TYPE date
DATETIME_TYPE datetime
DOUBLE_TYPE double
EMAIL_TYPE email
FLOAT_TYPE float
INT_TYPE int
LOOKUP_TYPE lookup
MULTISELECT_TYPE multiselect
PHONE_TYPE phone
SELECT_TYPE select
STRING_TYPE string
REGION_TYPE region
TEXT_TYPE text
TEXTAREA_TYPE textarea
TIME_TYPE time
URL_TYPE url
REFERENCE_TYPE reference
