--TEST--
PullChangeGenerator: what is written, by direction and by what each side has
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';
require __DIR__ . '/pair.inc.php';

$internal = ['none' => [], 'changed earlier' => ['a' => ['ours', 'changed', 1]], 'changed later' => ['a' => ['ours', 'changed', 3]],
	'unchanged' => ['a' => ['ours', 'unchanged', 3]], 'required' => ['a' => ['ours', 'required', 3]], 'same' => ['a' => ['theirs', 'changed', 3]]];
$integration = ['none' => [], 'changed' => ['A' => ['theirs', 'changed', 2]], 'unchanged' => ['A' => ['theirs', 'unchanged', 2]]];
foreach (['mautic', 'integration', 'bidirectional'] as $direction) {
	foreach ($integration as $their => $theirs) {
		foreach ($internal as $our => $ours) {
			$change = pull(mapping(['a', 'A', $direction]), side('contact', 1, $ours, 1), side('Lead', 2, $theirs, 2));
			printf("%-13s | integration %-9s | internal %-15s | %s\n", $direction, $their, $our, fields($change));
		}
	}
}

// Fields come in the order of the mapping; what is not mapped is left aside; one may be mapped twice.
$mapping = mapping(['c', 'C'], ['a', 'A'], ['b', 'B', 'integration'], ['d', 'D'], ['a', 'X'], ['e', 'A']);
$change = pull($mapping, side('contact', 7, []), side('Lead', '8', ['A' => ['1'], 'B' => ['2'], 'C' => ['3'], 'E' => ['4'], 'X' => ['5']], 9));
report('order', fn() => fields($change));
report('change', fn() => [
	$change->getIntegration(),
	$change->getObject(),
	$change->getObjectId(),
	$change->getMappedObject(),
	$change->getMappedObjectId(),
	$change->getChangeDateTime()->format('U') - 1767225600,
	$change->shouldSync(),
	$change->getIdempotencyKey(),
]);
report('nothing', fn() => [
	fields($none = pull(mapping(), side('contact', null, []), side('Lead', 1, []))),
	$none->shouldSync(),
	$none->getObjectId(),
	abs($none->getChangeDateTime()->getTimestamp() - time()) < 60,
]);

// The values themselves: type and original come along.
$date = new DateTime('2026-01-01T00:00:00Z');
$object = (new SyncEngine\ReportObject('Lead', 1))
	->addField(new SyncEngine\ReportField('A', $value = new SyncEngine\NormalizedValue('datetime', '2026-01-01', $date)));
$field = pull(mapping(['a', 'A']), side('contact', 1, []), $object)->getField('a')->getValue();
report('value', fn() => [$field->getType(), $field->getOriginalValue(), $field->getNormalizedValue() === $date]);
?>
--EXPECT--
mautic        | integration none      | internal none            | nothing
mautic        | integration none      | internal changed earlier | nothing
mautic        | integration none      | internal changed later   | nothing
mautic        | integration none      | internal unchanged       | nothing
mautic        | integration none      | internal required        | nothing
mautic        | integration none      | internal same            | nothing
mautic        | integration changed   | internal none            | a="theirs"
mautic        | integration changed   | internal changed earlier | a="theirs"
mautic        | integration changed   | internal changed later   | a="theirs"
mautic        | integration changed   | internal unchanged       | a="theirs"
mautic        | integration changed   | internal required        | a="theirs"
mautic        | integration changed   | internal same            | nothing
mautic        | integration unchanged | internal none            | a="theirs" unchanged
mautic        | integration unchanged | internal changed earlier | a="theirs" unchanged
mautic        | integration unchanged | internal changed later   | a="theirs" unchanged
mautic        | integration unchanged | internal unchanged       | a="theirs" unchanged
mautic        | integration unchanged | internal required        | a="theirs" unchanged
mautic        | integration unchanged | internal same            | nothing
integration   | integration none      | internal none            | nothing
integration   | integration none      | internal changed earlier | nothing
integration   | integration none      | internal changed later   | nothing
integration   | integration none      | internal unchanged       | nothing
integration   | integration none      | internal required        | nothing
integration   | integration none      | internal same            | nothing
integration   | integration changed   | internal none            | nothing
integration   | integration changed   | internal changed earlier | nothing
integration   | integration changed   | internal changed later   | nothing
integration   | integration changed   | internal unchanged       | nothing
integration   | integration changed   | internal required        | nothing
integration   | integration changed   | internal same            | nothing
integration   | integration unchanged | internal none            | nothing
integration   | integration unchanged | internal changed earlier | nothing
integration   | integration unchanged | internal changed later   | nothing
integration   | integration unchanged | internal unchanged       | nothing
integration   | integration unchanged | internal required        | nothing
integration   | integration unchanged | internal same            | nothing
bidirectional | integration none      | internal none            | nothing
bidirectional | integration none      | internal changed earlier | nothing
bidirectional | integration none      | internal changed later   | nothing
bidirectional | integration none      | internal unchanged       | nothing
bidirectional | integration none      | internal required        | nothing
bidirectional | integration none      | internal same            | nothing
bidirectional | integration changed   | internal none            | a="theirs"
bidirectional | integration changed   | internal changed earlier | a="theirs"
bidirectional | integration changed   | internal changed later   | nothing
bidirectional | integration changed   | internal unchanged       | a="theirs"
bidirectional | integration changed   | internal required        | a="theirs"
bidirectional | integration changed   | internal same            | nothing
bidirectional | integration unchanged | internal none            | a="theirs" unchanged
bidirectional | integration unchanged | internal changed earlier | a="theirs" unchanged
bidirectional | integration unchanged | internal changed later   | nothing
bidirectional | integration unchanged | internal unchanged       | a="theirs" unchanged
bidirectional | integration unchanged | internal required        | a="theirs" unchanged
bidirectional | integration unchanged | internal same            | nothing
order: c="3", a="5", e="1"
change: Hello, contact, 7, Lead, 8, 9, true, null
nothing: nothing, false, null, true
value: datetime, 2026-01-01, true
