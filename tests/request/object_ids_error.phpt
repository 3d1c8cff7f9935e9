--TEST--
ObjectIds: entries of another form, unknown names
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ObjectIds;

foreach (['', 'contact', ':', 'contact:', ':12', 12, null, ['contact:12'], new stdClass()] as $entry) {
	report('entry', fn() => ObjectIds::createFromCliOptions(['contact:1', $entry]));
}
$ids = ObjectIds::createFromCliOptions(['contact:1']);
report('unknown', fn() => $ids->getObjectIdsFor('company'));
report('case', fn() => $ids->getObjectIdsFor('Contact'));
report('int', fn() => $ids->addObjectId('contact', 1));
report('arguments', fn() => $ids->getObjectTypes(1));
report('list', fn() => ObjectIds::createFromCliOptions('contact:1'));
?>
--EXPECT--
entry: SyncEngine\Exception\UnexpectedValueException: '' is not of the form 'object:id', for instance 'contact:12'
entry: SyncEngine\Exception\UnexpectedValueException: 'contact' is not of the form 'object:id', for instance 'contact:12'
entry: SyncEngine\Exception\UnexpectedValueException: ':' is not of the form 'object:id', for instance 'contact:12'
entry: SyncEngine\Exception\UnexpectedValueException: 'contact:' is not of the form 'object:id', for instance 'contact:12'
entry: SyncEngine\Exception\UnexpectedValueException: ':12' is not of the form 'object:id', for instance 'contact:12'
entry: SyncEngine\Exception\UnexpectedValueException: an entry is of type int: give strings of the form 'object:id'
entry: SyncEngine\Exception\UnexpectedValueException: an entry is of type null: give strings of the form 'object:id'
entry: SyncEngine\Exception\UnexpectedValueException: an entry is of type array: give strings of the form 'object:id'
entry: SyncEngine\Exception\UnexpectedValueException: an entry is of type stdClass: give strings of the form 'object:id'
unknown: SyncEngine\Exception\ObjectNotFoundException: No ID of the object company was given.
case: SyncEngine\Exception\ObjectNotFoundException: No ID of the object Contact was given.
int: TypeError: SyncEngine\ObjectIds::addObjectId(): Argument #2 ($id) must be of type string, int given
arguments: ArgumentCountError: SyncEngine\ObjectIds::getObjectTypes() expects exactly 0 arguments, 1 given
list: TypeError: SyncEngine\ObjectIds::createFromCliOptions(): Argument #1 ($cliOptions) must be of type array, string given
