--TEST--
ReferenceValue: ID and kind of what is pointed at
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ReferenceValue;

foreach ([[], [5], ['5', 'company'], ['00Q'], [null, 'company'], [0, ''], ['']] as $args) {
	$reference = new ReferenceValue(...$args);
	var_dump($reference->getValue());
	echo json_encode([$reference->getType(), (string) $reference]), "\n";
}

$reference->setValue(PHP_INT_MIN);
$reference->setType('lead');
echo json_encode([$reference->getValue(), $reference->getType(), "$reference"]), "\n";
$reference->setValue('x');
var_dump($reference->getValue(), $reference instanceof Stringable);

$clone = clone $reference;
$clone->setValue(1);
$clone->setType('company');
echo $reference->getValue(), ' ', $reference->getType(), "\n";
?>
--EXPECT--
NULL
[null,""]
int(5)
[null,"5"]
string(1) "5"
["company","5"]
string(3) "00Q"
[null,"00Q"]
NULL
["company",""]
int(0)
["","0"]
string(0) ""
[null,""]
[-9223372036854775808,"lead","-9223372036854775808"]
string(1) "x"
bool(true)
x lead
