--TEST--
Relation: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Relation;

$args = ['Citizen', 'world', 'World', 'a', 'b'];
$others = [];
foreach (['Person', 'planet', 'Planet', 'c', 'd'] as $i => $other) {
	$others[$i] = [...array_slice($args, 0, $i), $other, ...array_slice($args, $i + 1)];
}
$others[] = fn() => new Relation(...$args);

lifecycle(Relation::class, $args, $others, fill: fn($relation) => $relation->setRelObjectInternalId(5));
?>
--EXPECT--
twice: Error: SyncEngine\Relation object is already constructed
uninitialised: 7 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\Relation objectName,  SyncEngine\Relation relFieldName,  SyncEngine\Relation relObjectName,  SyncEngine\Relation objectIntegrationId,  SyncEngine\Relation relObjectIntegrationId,  SyncEngine\Relation relObjectInternalId
dump: 6
dynamic: Error: Cannot create dynamic property SyncEngine\Relation::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\Relation' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\Relation' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubRelation' is not allowed
subclass cycle: true, true
kept: true
