--TEST--
Relations: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Relation;
use SyncEngine\Relations;

class HoldingRelation extends Relation
{
	public mixed $held = null;
}
$first = new Relation('Citizen', 'world', 'World', 'a', 'b');
$second = new Relation('Citizen', 'world', 'World', 'a', 'c');

lifecycle(
	Relations::class,
	[],
	[
		fn() => new Relations(),
		function () use ($first) {
			$relations = new Relations();
			$relations->addRelation($first);
			return $relations;
		},
		function () use ($first, $second) {
			$relations = new Relations();
			$relations->addRelations([$second, $first]);
			return $relations;
		},
		function () use ($first, $second) {
			$relations = new Relations();
			$relations->addRelations([$first, $second]);
			$relations->next();
			return $relations;
		},
	],
	fill: fn($relations) => $relations->addRelations([$first, $second]),
	cycle: function (string $class) {
		$holder = new HoldingRelation('Citizen', 'world', 'World', 'a', 'b');
		$holder->held = new $class();
		$holder->held->addRelation($holder);
		return $holder;
	},
);
?>
--EXPECT--
uninitialised: 0 refuse, but not addRelations, addRelation, current, next, key, valid, rewind, count
uninitialised clone: true, 2
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\Relations relations,  SyncEngine\Relations position
dump: 2
dynamic: Error: Cannot create dynamic property SyncEngine\Relations::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\Relations' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\Relations' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubRelations' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
