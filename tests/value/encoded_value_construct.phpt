--TEST--
EncodedValue: the getters give what the constructor took, and what it refuses
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\EncodedValue;

$object = new stdClass();
foreach ([['string', 'a'], ['int', 5], ['float', 1.5], ['boolean', false], ['made up', null], ['datetime', []]] as $args) {
	$value = new EncodedValue(...$args);
	echo json_encode([$value->getType(), $value->getValue()]), "\n";
}
var_dump((new EncodedValue('string', $object))->getValue() === $object);
foreach ((new ReflectionClass(EncodedValue::class))->getConstants() as $name => $type) {
	echo $name, ' ', $type, "\n";
}

report('none', fn() => new EncodedValue());
report('one', fn() => new EncodedValue('string'));
report('type', fn() => new EncodedValue(new stdClass(), 1));
report('getter', fn() => (new EncodedValue('string', 1))->getValue(1));
?>
--EXPECT--
["string","a"]
["int",5]
["float",1.5]
["boolean",false]
["made up",null]
["datetime",[]]
bool(true)
STRING_TYPE string
INT_TYPE int
FLOAT_TYPE float
DOUBLE_TYPE double
DATETIME_TYPE datetime
BOOLEAN_TYPE boolean
none: ArgumentCountError: SyncEngine\EncodedValue::__construct() expects exactly 2 arguments, 0 given
one: ArgumentCountError: SyncEngine\EncodedValue::__construct() expects exactly 2 arguments, 1 given
type: TypeError: SyncEngine\EncodedValue::__construct(): Argument #1 ($type) must be of type string, stdClass given
getter: ArgumentCountError: SyncEngine\EncodedValue::getValue() expects exactly 0 arguments, 1 given
