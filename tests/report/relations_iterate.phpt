--TEST--
Relations: iterating, also while relations are added and inside itself
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Relation;
use SyncEngine\Relations;

$make = fn(string $id) => new Relation('Citizen', 'world', 'World', $id, 'x');
$relations = new Relations();
var_dump(count($relations), $relations->valid(), $relations->key(), iterator_to_array($relations));
report('empty', fn() => $relations->current());

$relations->addRelations(['x' => $a = $make('a'), 5 => $b = $make('b')]);
$relations->addRelation($c = $make('c'));
var_dump(count($relations), iterator_to_array($relations) === [$a, $b, $c]);

// foreach leaves the position at the end; rewind() brings it back.
var_dump($relations->key(), $relations->valid());
report('end', fn() => $relations->current());
$relations->next();
report('further', fn() => [$relations->key(), $relations->valid()]);
$relations->rewind();
var_dump($relations->key(), $relations->current() === $a, $relations->current() === $a);
$relations->next();
var_dump($relations->key(), $relations->current() === $b);

echo "added meanwhile:";
foreach ($relations as $key => $relation) {
	echo ' ', $key, $relation->getObjectIntegrationId();
	if ($key < 2) {
		$relations->addRelation($make("new$key"));
	}
}
echo "\nsame position inside:";
foreach ($relations as $outer => $relation) {
	foreach ($relations as $inner => $relation) {
		echo ' ', $outer, $inner;
	}
}
echo "\ninside, left early:";
foreach ($relations as $outer => $relation) {
	echo ' ', $outer;
	if ($outer < 3) {
		$relations->next();
	}
}
echo "\nclones have their own:";
foreach ($relations as $outer => $relation) {
	$clone = clone $relations;
	foreach ($clone as $inner => $relation) {
		if ($inner === 1) {
			break;
		}
	}
	echo ' ', $outer, $inner;
}
echo "\n";

// Whatever stands at the end is reached when more is added.
var_dump($relations->valid());
$relations->addRelation($make('late'));
var_dump($relations->valid(), $relations->current()->getObjectIntegrationId());

// Every path that iterates uses the same methods, also those of a subclass.
class Loud extends Relations
{
	public function current(): Relation
	{
		echo '<', $this->key(), '>';
		return parent::current();
	}
}
$loud = new Loud();
$loud->addRelations([$a, $b]);
foreach ($loud as $relation) {
	echo $relation->getObjectIntegrationId();
}
[$first] = [...$loud];
echo count([...$loud]), get_class($first), "\n";
function generated(Relations $relations)
{
	yield from $relations;
}
echo count(iterator_to_array(generated($relations))), "\n";
foreach ((new ReflectionClass(Relations::class))->getInterfaceNames() as $name) {
	echo $name, ' ';
}
?>
--EXPECT--
int(0)
bool(false)
int(0)
array(0) {
}
empty: OutOfBoundsException: No relation at position 0 of 0
int(3)
bool(true)
int(3)
bool(false)
end: OutOfBoundsException: No relation at position 3 of 3
further: 4, false
int(0)
bool(true)
bool(true)
int(1)
bool(true)
added meanwhile: 0a 1b 2c 3new0 4new1
same position inside: 00 01 02 03 04
inside, left early: 0 2 4
clones have their own: 01 11 21 31 41
bool(false)
bool(true)
string(4) "late"
<0>a<1>b<0><1><0><1>2SyncEngine\Relation
6
Iterator Traversable Countable 
