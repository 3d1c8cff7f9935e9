--TEST--
ReportObject: fields in any order, with any names, in any number
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;

/** @param list<string> $names */
function object_of(string $kind, array $names, string $mark = ''): ReportObject
{
	$object = new ReportObject($kind, 1);
	foreach ($names as $name) {
		$object->addField(new ReportField((string) $name, new NormalizedValue('string', "$mark$name")));
	}
	return $object;
}

/** Whether an object has these fields, in this order and each with its value. */
function has(ReportObject $object, array $names, string $mark = ''): bool
{
	$fields = $object->getFields();
	$names = array_values(array_unique($names));
	foreach ($names as $name) {
		if ($object->getField((string) $name)?->getValue()->getNormalizedValue() !== "$mark$name") {
			return false;
		}
	}
	// As keys of arrays numeric names are ints.
	return array_keys($fields) === array_keys(array_flip($names));
}

mt_srand(17);
$all = array_map(fn($i) => "field$i", range(0, 39));
$wrong = 0;

// All orders of a few, many orders of many, subsets, one name more each time.
$orders = [['a', 'b', 'c'], ['a', 'c', 'b'], ['b', 'a', 'c'], ['b', 'c', 'a'], ['c', 'a', 'b'], ['c', 'b', 'a'], ['c'], ['b', 'c'], []];
$objects = [];
foreach ([1, 2] as $round) {
	foreach ($orders as $i => $order) {
		$objects["small $round $i"] = [object_of('small', $order, "$round "), $order, "$round "];
	}
}
for ($i = 0; $i < 300; $i++) {
	$names = $all;
	shuffle($names);
	$names = array_slice($names, 0, mt_rand(0, 40));
	$objects["shuffled $i"] = [object_of('shuffled', $names, "$i "), $names, "$i "];
	sort($names);
	$objects["sorted $i"] = [object_of('sorted', $names, "$i "), $names, "$i "];
	$names = array_map(fn($j) => "only$i-$j", range(0, mt_rand(0, 5)));
	$objects["own $i"] = [object_of('own', $names, "$i "), $names, "$i "];
	$objects["kind $i"] = [object_of("kind $i", $names, "$i "), $names, "$i "];
}
foreach ($objects as [$object, $names, $mark]) {
	$wrong += has($object, $names, $mark) ? 0 : 1;
}
report('shapes', fn() => [count($objects), $wrong]);

// Names that are numbers, empty, long, of any bytes, and several times.
$names = ['0', '17', '-5', '017', '', ' ', '1.5', '9223372036854775807', '9223372036854775808', "\0", "a\0b", str_repeat('x', 10000), 'имя', '17'];
report('names', fn() => [has(object_of('names', $names), $names), has(object_of('names', array_reverse($names)), array_reverse($names))]);
report('numeric', fn() => [
	object_of('names', ['17'])->getField('17')->getName() === '17',
	array_keys(object_of('names', ['17', '017'])->getFields()),
]);

// Two kinds of the same name, as both sides of a sync may have.
$left = array_map(fn($i) => "left$i", range(0, 29));
$right = array_map(fn($i) => "right$i", range(0, 29));
$wrong = 0;
for ($i = 0; $i < 50; $i++) {
	$wrong += has(object_of('both', $left), $left) && has(object_of('both', $right), $right) ? 0 : 1;
}
report('both', fn() => $wrong);

// Very many names, in one object and each in an object of its own: memory stays in proportion.
$before = memory_get_usage();
$many = new ReportObject('many', 1);
for ($i = 0; $i < 200000; $i++) {
	$many->addField(new ReportField("many$i", new NormalizedValue('string', 'x')));
}
report('many', fn() => [
	$many->getField('many0')->getName(),
	$many->getField('many199999')->getName(),
	$many->getField('many200000'),
	(memory_get_usage() - $before) / 200000 < 250,
]);
unset($many);
$before = memory_get_usage();
$each = [];
for ($i = 0; $i < 20000; $i++) {
	$each[] = (new ReportObject('each', 1))->addField(new ReportField("each$i", new NormalizedValue('string', 'x')));
}
report('each', fn() => [$each[19999]->getField('each19999')->getName(), (memory_get_usage() - $before) / 20000 < 2000]);
?>
--EXPECT--
shapes: 1218, 0
names: true, true
numeric: true, [17,"017"]
both: 0
many: many0, many199999, null, true
each: each19999, true
