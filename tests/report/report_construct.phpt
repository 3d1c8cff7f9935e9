--TEST--
Report: objects by kind and ID
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Relation;
use SyncEngine\Report;
use SyncEngine\ReportObject;

$report = new Report('Hello');
report('integration', fn() => $report->getIntegration());
report('empty', fn() => [$report->shouldSync(), $report->getObjects(null), $report->getObjects('contact'), $report->getRemappedObjects()]);

// IDs are keys by PHP's rules; null is ''. One of the same kind and ID is replaced and keeps its place.
$first = new ReportObject('contact', 17);
report('add', fn() => $report->addObject($first) === $report);
foreach (['a', '18', null, '019', 0, -1] as $id) {
	$report->addObject(new ReportObject('contact', $id));
}
$report->addObject(new ReportObject('17', 1));
$second = new ReportObject('contact', '17');
$report->addObject($second);
report('kinds', fn() => array_keys($report->getObjects(null)));
report('ids', fn() => array_keys($report->getObjects('contact')));
report('replaced', fn() => [
	$report->getObject('contact', 17) === $second,
	$report->getObject('contact', '17') === $second,
	$report->getObjects('contact')[17] === $second,
]);
report('null', fn() => [$report->getObject('contact', null) === $report->getObject('contact', ''), $report->getObject('contact', null)->getObjectId()]);
report('unknown', fn() => [$report->getObject('contact', '017'), $report->getObject('lead', 17), $report->getObject('contact', 99)]);
report('numeric kind', fn() => [$report->getObject('17', 1)->getObject(), count($report->getObjects('17'))]);
report('should sync', fn() => $report->shouldSync());

// What was returned is not changed by what comes later, nor the other way round.
$objects = $report->getObjects('contact');
$all = $report->getObjects(null);
$report->addObject(new ReportObject('contact', 'later'));
unset($objects['a'], $all['contact']);
$copy = &$all['17'];
$copy = [];
report('apart', fn() => [isset($objects['later']), $report->getObject('contact', 'a')->getObjectId(), count($report->getObjects('17'))]);

// An object knows its ID at the moment it is added.
report('remapped', function () use ($report) {
	$report->remapObject('contact', 17, 'company', 'c-1');
	$report->remapObject('contact', '18', 'lead');
	return array_map(fn($remapped) => implode(' ', [
		$remapped->getIntegration(),
		$remapped->getOldObjectName(),
		var_export($remapped->getOldObjectId(), true),
		$remapped->getNewObjectName(),
		var_export($remapped->getNewObjectId(), true),
	]), $report->getRemappedObjects());
});
report('still there', fn() => $report->getObject('contact', 17) === $second);

// Always the same relations, also in a clone that was made before they were asked for.
$clone = clone $report;
report('relations', fn() => [$report->getRelations() === $report->getRelations(), $clone->getRelations() === $report->getRelations()]);
$clone->addObject(new ReportObject('contact', 'clone'));
report('clone', fn() => [$report->getObject('contact', 'clone'), $clone->getObject('contact', 17) === $second]);
?>
--EXPECT--
integration: Hello
empty: false, [], [], []
add: true
kinds: contact, 17
ids: 17, a, 18, , 019, 0, -1
replaced: true, true, true
null: true, null
unknown: null, null, null
numeric kind: 17, 1
should sync: true
apart: false, a, 1
remapped: Hello contact 17 company 'c-1', Hello contact '18' lead '18'
still there: true
relations: true, true
clone: null, true
