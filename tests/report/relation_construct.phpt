--TEST--
Relation: one object points at another, and what it refuses
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Relation;

$relation = new Relation('Citizen', 'world', 'World', 'a', 'b');
echo got($relation), "\n";
foreach ([5, '00Q', 0, ''] as $id) {
	var_dump($relation->setRelObjectInternalId($id), $relation->getRelObjectInternalId());
}
$clone = clone $relation;
$clone->setRelObjectInternalId(1);
var_dump($relation->getRelObjectInternalId());

report('too few', fn() => new Relation('Citizen', 'world', 'World', 'a'));
report('int', fn() => new Relation('Citizen', 'world', 'World', 1, 'b'));
report('null', fn() => $relation->setRelObjectInternalId(null));
report('float', fn() => $relation->setRelObjectInternalId(1.5));
var_dump($relation->getRelObjectInternalId());
?>
--EXPECT--
getObjectName "Citizen"
getRelObjectName "World"
getRelFieldName "world"
getObjectIntegrationId "a"
getRelObjectIntegrationId "b"
getRelObjectInternalId null

NULL
int(5)
NULL
string(3) "00Q"
NULL
int(0)
NULL
string(0) ""
string(0) ""
too few: ArgumentCountError: SyncEngine\Relation::__construct() expects exactly 5 arguments, 4 given
int: TypeError: SyncEngine\Relation::__construct(): Argument #4 ($objectIntegrationId) must be of type string, int given
null: TypeError: SyncEngine\Relation::setRelObjectInternalId(): Argument #1 ($relObjectInternalId) must be of type string|int, null given
float: TypeError: SyncEngine\Relation::setRelObjectInternalId(): Argument #1 ($relObjectInternalId) must be of type string|int, float given
string(0) ""
