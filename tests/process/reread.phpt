--TEST--
SyncProcess: a report of objects that are read again, which PHP code adds to while their references are resolved
--EXTENSIONS--
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';

use SyncEngine\{Relation, Report, ReportObject, TrackedChange};

final class Keeping extends Side
{
	public ?Report $kept = null;

	public function getObjectsByIds(string $object, array $ids, array $fields): Report
	{
		$report = parent::getObjectsByIds($object, $ids, $fields);
		$report->getRelations()->addRelation(new Relation('contact', 'pts', 'contact', '1', '2'));

		return $this->kept = $report;
	}
}

$scene = in_step(3, Keeping::class);
foreach ([1, 2] as $id) {
	$scene->here->set('contact', $id, ['fn' => "first $id"], 60 * 24 * 365 * 10);
	$scene->store->trackChanges('Hello', [new TrackedChange('contact', $id, 'fn', "second $id", 'string', new DateTime())]);
}
$scene->here->before = static function (string $method) use ($scene): void {
	if ($method === 'getObjectsByIds') {
		array_walk($scene->here->objects['contact'], static fn (array &$contact) => $contact['fn'] = "second $contact[id]");
	}
};
$scene->here->kept = null;
$scene->store = new Store($scene->store);
$scene->store->before = static function (string $method) use ($scene): void {
	$report = $scene->here->kept;
	if ($method !== 'findByInternalIds' || !$report) {
		return;
	}
	$scene->here->kept = null;
	/* What the report has now is the array that is let go of in the end. */
	$old = $report->getObjects('contact');
	for ($id = 1000; $id < 1200; $id++) {
		$report->addObject(new ReportObject('contact', $id));
	}
	unset($old);
	$GLOBALS['junk'] = array_map(static fn (int $length) => str_repeat('A', $length), range(40, 400));
};
$scene->run('read again', ['disable-pull' => true]);
foreach ($scene->there->objects['Citizen'] as $citizen) {
	echo $citizen['name'], "\n";
}
unset($scene, $citizen);
gc_collect_cycles();
?>
--EXPECT--
-- read again
in_step push contact: 2 read, 2 updated
here: contact page 1 from just now: 2; contact 1,2; contact page 2 from just now: 0
there: Citizen c1,c2; update Citizen c1 {name: second 1, points: c2}; update Citizen c2 {name: second 2}
second 1
second 2
n3
