--TEST--
PullChangeGenerator: both sides changed a field: evidence first, then the policy
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';
require __DIR__ . '/pair.inc.php';

/** certain, possible of ours; certain, possible of theirs */
$cases = [
	'hard, ours later' => [2, 1, 1, 9],
	'hard, theirs later' => [1, 1, 2, 1],
	'hard, the same' => [2, 2, 2, 2],
	'best, ours later' => [null, 3, 1, 2],
	'best, theirs later' => [null, 1, 9, 2],
	'best, the same' => [null, 2, null, 2],
	'ours is raised' => [5, 1, null, 3],
	'ours is raised alone' => [5, null, null, 3],
	'fuzzy, theirs certain' => [null, 1, 2, null],
	'fuzzy, theirs certain but earlier' => [null, 3, 2, null],
	'only ours known' => [2, 2, null, null],
	'only theirs known' => [null, null, 2, 2],
	'nothing known' => [null, null, null, null],
];
$policies = ['none' => null, 'keep' => 'keep', 'local' => 'local', 'remote' => 'remote'];
foreach ($cases as $what => [$ourCertain, $ourPossible, $theirCertain, $theirPossible]) {
	$answers = [];
	foreach ($policies as $name => $policy) {
		$mapping = mapping(['a', 'A']);
		if ($policy) {
			$mapping->setConflictPolicy($policy);
		}
		$change = pull($mapping, side('contact', 1, ['a' => ['ours', 'changed', $ourCertain]], $ourPossible),
			side('Lead', 1, ['A' => ['theirs', 'changed', $theirCertain]], $theirPossible));
		$answers[$name] = $change->getFields() ? 'theirs' : 'ours stays';
	}
	printf("%-34s %s\n", $what, count(array_unique($answers)) === 1 ? reset($answers) : json_encode($answers));
}

// The policy of a field comes before that of the object.
$mapping = mapping(['a', 'A', 'conflictPolicy' => 'remote'], ['b', 'B'], ['c', 'C', 'conflictPolicy' => 'keep'])->setConflictPolicy('local');
report('per field', fn() => fields(pull($mapping, side('contact', 1, ['a' => ['x'], 'b' => ['x'], 'c' => ['x']]), side('Lead', 1, ['A' => ['y'], 'B' => ['y'], 'C' => ['y']]))));
$mapping->setConflictPolicy('remote');
report('changed later', fn() => fields(pull($mapping, side('contact', 1, ['a' => ['x'], 'b' => ['x'], 'c' => ['x']]), side('Lead', 1, ['A' => ['y'], 'B' => ['y'], 'C' => ['y']]))));

// A date that is mutable counts as it is when it is judged.
$date = new DateTime('@1767225601');
$internal = (new SyncEngine\ReportObject('contact', 1))
	->addField((new SyncEngine\ReportField('a', new SyncEngine\NormalizedValue('string', 'ours')))->setChangeDateTime($date))
	->addField(new SyncEngine\ReportField('b', new SyncEngine\NormalizedValue('string', 'ours')));
$integration = side('Lead', 1, ['A' => ['theirs', 'changed', 5]]);
report('earlier', fn() => fields(pull(mapping(['a', 'A']), $internal, $integration)));
$date->modify('+10 seconds');
report('later', fn() => fields(pull(mapping(['a', 'A']), $internal, $integration)));
$possible = new DateTime('@1767225601');
$internal = side('contact', 1, ['a' => ['ours']])->setChangeDateTime($possible);
$integration = side('Lead', 1, ['A' => ['theirs']], 5);
report('earlier', fn() => fields(pull(mapping(['a', 'A']), $internal, $integration)));
$possible->modify('+10 seconds');
report('later', fn() => fields(pull(mapping(['a', 'A']), $internal, $integration)));

// Microseconds decide, zones don't.
$mapping = mapping(['a', 'A']);
foreach ([['2026-01-01T10:00:00.000001+02:00', '2026-01-01T08:00:00.000000Z'], ['2026-01-01T10:00:00+02:00', '2026-01-01T08:00:00.000001Z'],
	['2026-01-01T10:00:00+02:00', '2026-01-01T08:00:00Z'], ['-0001-01-01T00:00:00Z', '2026-01-01T08:00:00Z'], ['@9999999999999999', '2026-01-01T08:00:00Z']] as [$ours, $theirs]) {
	report("$ours / $theirs", fn() => fields(pull($mapping,
		side('contact', 1, ['a' => ['ours']])->setChangeDateTime(new DateTimeImmutable($ours)),
		side('Lead', 1, ['A' => ['theirs']])->setChangeDateTime(new DateTime($theirs)))));
}
?>
--EXPECT--
hard, ours later                   ours stays
hard, theirs later                 theirs
hard, the same                     {"none":"ours stays","keep":"ours stays","local":"ours stays","remote":"theirs"}
best, ours later                   ours stays
best, theirs later                 theirs
best, the same                     {"none":"ours stays","keep":"ours stays","local":"ours stays","remote":"theirs"}
ours is raised                     ours stays
ours is raised alone               ours stays
fuzzy, theirs certain              theirs
fuzzy, theirs certain but earlier  {"none":"ours stays","keep":"ours stays","local":"ours stays","remote":"theirs"}
only ours known                    {"none":"ours stays","keep":"ours stays","local":"ours stays","remote":"theirs"}
only theirs known                  {"none":"ours stays","keep":"ours stays","local":"ours stays","remote":"theirs"}
nothing known                      {"none":"ours stays","keep":"ours stays","local":"ours stays","remote":"theirs"}
per field: a="y"
changed later: a="y", b="y"
earlier: a="theirs"
later: nothing
earlier: a="theirs"
later: nothing
2026-01-01T10:00:00.000001+02:00 / 2026-01-01T08:00:00.000000Z: nothing
2026-01-01T10:00:00+02:00 / 2026-01-01T08:00:00.000001Z: a="theirs"
2026-01-01T10:00:00+02:00 / 2026-01-01T08:00:00Z: nothing
-0001-01-01T00:00:00Z / 2026-01-01T08:00:00Z: a="theirs"
@9999999999999999 / 2026-01-01T08:00:00Z: nothing
