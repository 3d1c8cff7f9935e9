--TEST--
ReportObject: a field is the same PHP object for as long as PHP code sees it
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;

function field(string $name, mixed $value = null, string $state = 'changed'): ReportField
{
	return new ReportField($name, new NormalizedValue('string', $value ?? "value of $name"), $state);
}

// In the order they were added; one of the same name is replaced and keeps its place.
$object = new ReportObject('contact', 1);
foreach (['b', 'a', 'c'] as $name) {
	report('added', fn() => $object->addField(field($name)) === $object);
}
$object->addField(field('a', 'second', 'required'));
report('order', fn() => array_keys($object->getFields()));
report('replaced', fn() => [$object->getField('a')->getValue()->getNormalizedValue(), $object->getField('a')->getState()]);
report('unknown', fn() => [$object->getField('d'), $object->getField('A'), $object->getField('')]);

// Held by PHP code: a variable, an array, a weak map.
$held = field('held');
$object->addField($held)->addField(field('after'));
report('held', fn() => $object->getField('held') === $held);
$map = new WeakMap();
$weak = WeakReference::create($mapped = field('mapped'));
$map[$mapped] = 'seen';
$object->addField($mapped)->addField(field('after'));
unset($mapped);
$object->addField(field('after'));
report('weak', fn() => [$weak->get() !== null, $object->getField('mapped') === $weak->get(), $map[$object->getField('mapped')]]);
$fields = $object->getFields();
foreach ($fields as $name => $field) {
	if ($object->getField($name) !== $field) {
		echo "$name is another object\n";
	}
}
// What PHP code changes there is changed in the object, also when it let go of it.
$held->setChangeDateTime(new DateTime('2026-01-01T00:00:00Z'));
unset($held, $fields, $field);
$object->addField(field('after'));
report('changed', fn() => $object->getField('held')->getChangeDateTime()->format('c'));

// The value object too, though the field around it is gone; and the date.
$object = (new ReportObject('contact', 1))->addField(field('a'))->addField(field('b'));
$value = $object->getField('a')->getValue();
$object->getField('b');
report('value', fn() => [$object->getField('a')->getValue() === $value, $object->getField('b')->getValue() === $value]);
$date = new DateTime('2026-01-01T00:00:00Z');
$object->addField(field('c')->setChangeDateTime($date))->addField(field('d'));
report('date', fn() => $object->getField('c')->getChangeDateTime() === $date);
$date->modify('+1 year');
report('mutable', fn() => $object->getField('c')->getChangeDateTime()->format('Y'));

// Values of every type survive being absorbed and made again.
$list = ['x', 'y'];
$thing = new ArrayObject();
foreach ([null, true, 0, -0.0, '', "\0", $list, $thing, $date] as $i => $value) {
	$object = new ReportObject('kind', 1);
	$object->addField(new ReportField('a', new NormalizedValue('type', $value, $i % 2 ? "normalized $i" : null), 'unchanged'));
	$object->addField(field('b'));
	$got = $object->getField('a');
	if ($got->getValue()->getOriginalValue() !== $value || $got->getValue()->getType() !== 'type' || $got->getState() !== 'unchanged'
		|| $got->getValue()->getNormalizedValue() !== ($i % 2 ? "normalized $i" : $value)) {
		echo "value $i came back as another\n";
	}
}

// A clone has the same fields, and others of its own from then on.
$object = (new ReportObject('contact', 1))->addField(field('a'))->addField(field('b'));
$clone = clone $object;
report('clone', fn() => [$clone == $object, $clone->getField('a') === $object->getField('a')]);
$clone->addField(field('a', 'other'))->addField(field('c'));
report('apart', fn() => [
	$clone == $object,
	$object->getField('a')->getValue()->getNormalizedValue(),
	$object->getField('c'),
	$clone->getField('b') === $object->getField('b'),
]);
$empty = clone new ReportObject('contact', 1);
report('empty clone', fn() => array_keys($empty->addField(field('x'))->getFields()));

// One field in two objects, and twice in one.
$field = field('shared');
$one = (new ReportObject('contact', 1))->addField($field)->addField(field('x'));
$two = (new ReportObject('contact', 2))->addField($field)->addField($field);
report('shared', fn() => [$one->getField('shared') === $two->getField('shared'), count($two->getFields())]);
?>
--EXPECT--
added: true
added: true
added: true
order: b, a, c
replaced: second, required
unknown: null, null, null
held: true
weak: true, true, seen
changed: 2026-01-01T00:00:00+00:00
value: true, false
date: true
mutable: 2027
clone: true, true
apart: false, value of a, null, true
empty clone: x
shared: true, 1
