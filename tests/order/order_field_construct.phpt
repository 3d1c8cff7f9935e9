--TEST--
OrderField: name and value, and what it refuses
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\OrderField;
use SyncEngine\ReferenceValue;

class Mine extends NormalizedValue
{
}
foreach ([new NormalizedValue('email', 'a@example.com'), new Mine('int', 5)] as $value) {
	$field = new OrderField('email', $value);
	var_dump($field->getName(), $field->getValue() === $value);
}
var_dump((new OrderField('', $value))->getName(), (new OrderField('17', $value))->getName());

report('too few', fn() => new OrderField('email'));
report('name', fn() => new OrderField(5, $value));
report('text', fn() => new OrderField('email', 'a@example.com'));
report('null', fn() => new OrderField('email', null));
report('another class', fn() => new OrderField('email', new ReferenceValue()));
report('getter', fn() => $field->getName(1));
?>
--EXPECT--
string(5) "email"
bool(true)
string(5) "email"
bool(true)
string(0) ""
string(2) "17"
too few: ArgumentCountError: SyncEngine\OrderField::__construct() expects exactly 2 arguments, 1 given
name: TypeError: SyncEngine\OrderField::__construct(): Argument #1 ($name) must be of type string, int given
text: TypeError: SyncEngine\OrderField::__construct(): Argument #2 ($value) must be of type SyncEngine\NormalizedValue, string given
null: TypeError: SyncEngine\OrderField::__construct(): Argument #2 ($value) must be of type SyncEngine\NormalizedValue, null given
another class: TypeError: SyncEngine\OrderField::__construct(): Argument #2 ($value) must be of type SyncEngine\NormalizedValue, SyncEngine\ReferenceValue given
getter: ArgumentCountError: SyncEngine\OrderField::getName() expects exactly 0 arguments, 1 given
