--TEST--
RequestObject: fields, window and IDs that are asked for
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\RequestObject;

$from = new DateTime('2020-01-01 UTC');
$to = new DateTimeImmutable('2020-01-02 UTC');
$last = new DateTime('2019-12-31 UTC');
echo got(new RequestObject('contact')), "\n";
$object = new RequestObject('contact', $from, $to, $last);
echo got($object), "\n";
var_dump($object->getFromDateTime() === $from, $object->getToDateTime() === $to, $object->getObjectLastSyncDateTime() === $last);

var_dump($object->addField('email') === $object);
$object->addField('phone')->addField('email')->addField('17')->addField('')->addField('Email');
$object->setRequiredFields(['x' => 'email', 'y' => 17]);
echo json_encode([$object->getFields(), $object->getRequiredFields()]), "\n";
$object->setRequiredFields([]);
$object->setIds(['b' => 1, 'a' => '1', '00Q']);
echo json_encode([$object->getRequiredFields(), $object->getIds()]), "\n";
$object->setIds([]);
var_dump($object->getIds());

// A list that was given out stays, and so does the original of a clone.
$fields = $object->getFields();
$clone = clone $object;
$clone->addField('clone');
$clone->setIds([5]);
$fields[] = 'mine';
echo json_encode([$object->getFields(), $object->getIds()]), "\n";
$id = 1;
$clone->setIds([&$id]);
$id = 2;
echo json_encode($clone->getIds()), "\n";
?>
--EXPECT--
getObject "contact"
getFields []
getRequiredFields []
getFromDateTime null
getToDateTime null
getObjectLastSyncDateTime null
getIds null

getObject "contact"
getFields []
getRequiredFields []
getFromDateTime 2020-01-01 00:00:00.000000 UTC
getToDateTime 2020-01-02 00:00:00.000000 UTC
getObjectLastSyncDateTime 2019-12-31 00:00:00.000000 UTC
getIds null

bool(true)
bool(true)
bool(true)
bool(true)
[["email","phone","17","","Email"],["email","17"]]
[[],[1,"1","00Q"]]
array(0) {
}
[["email","phone","17","","Email"],[]]
[1]
