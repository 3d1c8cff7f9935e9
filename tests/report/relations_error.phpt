--TEST--
Relations: what is no relation
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Relation;
use SyncEngine\Relations;
use SyncEngine\RequestObject;

$relations = new Relations();
$relation = new Relation('Citizen', 'world', 'World', 'a', 'b');
report('null', fn() => $relations->addRelation(null));
report('another class', fn() => $relations->addRelation(new RequestObject('contact')));
foreach ([null, 5, [$relation], new RequestObject('contact')] as $wrong) {
	report('one of them', fn() => $relations->addRelations([$relation, $wrong, $relation]));
}
report('list', fn() => $relations->addRelations($relation));
echo count($relations), "\n";
$relations->addRelations([&$relation]);
$relation = null;
echo count($relations), get_class($relations->current()), "\n";
report('foreach by reference', function () use ($relations) {
	foreach ($relations as &$reference) {
	}
});
?>
--EXPECT--
null: TypeError: SyncEngine\Relations::addRelation(): Argument #1 ($relation) must be of type SyncEngine\Relation, null given
another class: TypeError: SyncEngine\Relations::addRelation(): Argument #1 ($relation) must be of type SyncEngine\Relation, SyncEngine\RequestObject given
one of them: TypeError: SyncEngine\Relations::addRelations(): Argument #1 ($relations) must be an array of SyncEngine\Relation, null found
one of them: TypeError: SyncEngine\Relations::addRelations(): Argument #1 ($relations) must be an array of SyncEngine\Relation, int found
one of them: TypeError: SyncEngine\Relations::addRelations(): Argument #1 ($relations) must be an array of SyncEngine\Relation, array found
one of them: TypeError: SyncEngine\Relations::addRelations(): Argument #1 ($relations) must be an array of SyncEngine\Relation, SyncEngine\RequestObject found
list: TypeError: SyncEngine\Relations::addRelations(): Argument #1 ($relations) must be of type array, SyncEngine\Relation given
0
1SyncEngine\Relation
foreach by reference: Error: An iterator cannot be used with foreach by reference
