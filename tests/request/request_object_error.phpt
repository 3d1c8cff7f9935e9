--TEST--
RequestObject: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\RequestObject;

report('none', fn() => new RequestObject());
report('date', fn() => new RequestObject('contact', '2020-01-01'));
report('other date', fn() => new RequestObject('contact', null, 5));
report('third date', fn() => new RequestObject('contact', null, null, new stdClass()));
$object = new RequestObject('contact');
$object->setRequiredFields(['email']);
$object->setIds([1]);
report('field', fn() => $object->addField(5));
foreach ([null, 1.5, [], new stdClass(), true] as $value) {
	report('required', fn() => $object->setRequiredFields(['phone', $value]));
	report('IDs', fn() => $object->setIds([2, $value]));
}
report('list', fn() => $object->setIds('1'));
echo json_encode([$object->getFields(), $object->getRequiredFields(), $object->getIds()]), "\n";
?>
--EXPECT--
none: ArgumentCountError: SyncEngine\RequestObject::__construct() expects at least 1 argument, 0 given
date: TypeError: SyncEngine\RequestObject::__construct(): Argument #2 ($fromDateTime) must be of type ?DateTimeInterface, string given
other date: TypeError: SyncEngine\RequestObject::__construct(): Argument #3 ($toDateTime) must be of type ?DateTimeInterface, int given
third date: TypeError: SyncEngine\RequestObject::__construct(): Argument #4 ($objectLastSyncDateTime) must be of type ?DateTimeInterface, stdClass given
field: TypeError: SyncEngine\RequestObject::addField(): Argument #1 ($field) must be of type string, int given
required: TypeError: SyncEngine\RequestObject::setRequiredFields(): Argument #1 ($fields) must be a list of strings, null found
IDs: TypeError: SyncEngine\RequestObject::setIds(): Argument #1 ($ids) must be a list of IDs of type int|string, null found
required: TypeError: SyncEngine\RequestObject::setRequiredFields(): Argument #1 ($fields) must be a list of strings, float found
IDs: TypeError: SyncEngine\RequestObject::setIds(): Argument #1 ($ids) must be a list of IDs of type int|string, float found
required: TypeError: SyncEngine\RequestObject::setRequiredFields(): Argument #1 ($fields) must be a list of strings, array found
IDs: TypeError: SyncEngine\RequestObject::setIds(): Argument #1 ($ids) must be a list of IDs of type int|string, array found
required: TypeError: SyncEngine\RequestObject::setRequiredFields(): Argument #1 ($fields) must be a list of strings, stdClass found
IDs: TypeError: SyncEngine\RequestObject::setIds(): Argument #1 ($ids) must be a list of IDs of type int|string, stdClass found
required: TypeError: SyncEngine\RequestObject::setRequiredFields(): Argument #1 ($fields) must be a list of strings, bool found
IDs: TypeError: SyncEngine\RequestObject::setIds(): Argument #1 ($ids) must be a list of IDs of type int|string, bool found
list: TypeError: SyncEngine\RequestObject::setIds(): Argument #1 ($ids) must be of type array, string given
[[],["email"],[1]]
