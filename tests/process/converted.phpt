--TEST--
SyncProcess: an object that was converted or merged keeps its mapping, and its changes reach what it has become
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';
use SyncEngine\ObjectMapping;

/** Answers an update of a citizen with what it has become. */
function converts(Scene $scene, string $id, string $object, string $newId): void
{
	$scene->there->outcome = function ($change, $order) use ($scene, $id, $object, $newId) {
		if ($change->getObject() !== 'Citizen' || $change->getObjectId() !== $id) {
			return false;
		}
		$scene->there->objects[$object][$newId] ??= ['id' => $newId] + $scene->there->objects['Citizen'][$id];
		unset($scene->there->objects['Citizen'][$id]);
		$order->remapObject('Citizen', $id, $object, $newId);

		return true;
	};
}
function with_visitors(Scene $scene): Scene
{
	$scene->there->types['Visitor'] = ['label' => 'string'];
	$scene->manual->addObjectMapping((new ObjectMapping('contact', 'Visitor'))->addFieldMapping('fn', 'label'));

	return $scene;
}

$scene = with_visitors(in_step(2));
converts($scene, 'c1', 'Visitor', 'v1');
$scene->change(1, ['fn' => 'new', 'pts' => 7], 10);
$scene->change(2, ['fn' => 'other'], 10);
$scene->run('into a kind that is mapped: the change reaches it in the same run');
echo $scene->mappings(), ' tracked: ', $scene->tracked(), ' ', show($scene->there->objects['Visitor']['v1']['label']), "\n";
$scene->change(1, ['fn' => 'newer'], 70);
$scene->run('and the next ones too');

$scene = in_step(2);
converts($scene, 'c1', 'Visitor', 'v1');
$scene->change(1, ['fn' => 'new'], 10);
$scene->run('into a kind that is not mapped');
echo $scene->mappings(), ' tracked: ', $scene->tracked(), "\n";
$scene->change(1, ['fn' => 'newer'], 20);
$scene->run('nothing is created again');
$scene->run('not by a first sync either', ['first-time-sync' => true]);
echo $scene->mappings(), ' tracked: ', $scene->tracked(), "\n";

$scene = in_step(2);
converts($scene, 'c1', 'Citizen', 'c9');
$scene->change(1, ['fn' => 'new'], 10);
$scene->run('merged into one that nobody knows');
echo $scene->mappings(), ' ', $scene->differences(), "\n";

$scene = in_step(2);
converts($scene, 'c1', 'Citizen', 'c2');
$scene->change(1, ['fn' => 'new'], 10);
$scene->run('merged into one that has a counterpart');
echo $scene->mappings(), ' tracked: ', $scene->tracked(), "\n";

$scene = with_visitors(in_step(1));
$rounds = 0;
$scene->there->outcome = function ($change, $order) use (&$rounds) {
	$order->remapObject($change->getObject(), $change->getObjectId(), 'Citizen', 'c' . (10 + ++$rounds));

	return true;
};
$scene->change(1, ['fn' => 'new'], 10);
$scene->run('again and again');
echo $scene->mappings(), ' tracked: ', $scene->tracked(), "\n";

$scene = with_visitors(in_step(1, Side::class));
converts($scene, 'c1', 'Visitor', 'v1');
$scene->here->set('contact', 1, ['fn' => 'untracked'], 60 * 24 * 365 * 10);
$scene->run('of an application that tracks nothing');
echo $scene->mappings(), ' ', show($scene->there->objects['Visitor']['v1']['label'] ?? null), "\n";

class Telling extends Side
{
	public array $tell = [];

	public function getSyncReport(SyncEngine\Request $request): SyncEngine\Report
	{
		$report = parent::getSyncReport($request);
		if ($request->getSyncIteration() === 1) {
			foreach ($this->tell as $told) {
				$report->remapObject(...$told);
			}
		}

		return $report;
	}
}
$scene = with_visitors(in_step(2, TrackingSide::class, Telling::class));
$scene->there->tell = [['Citizen', 'c1', 'Visitor', 'v1']];
$scene->there->objects['Visitor'] = ['v1' => ['id' => 'v1', 'label' => 'told', 'at' => at(5)]];
unset($scene->there->objects['Citizen']['c1']);
$scene->run('told by a report, with the object under its new name');
echo $scene->mappings(), ' ', show($scene->here->objects['contact'][1]['fn']), "\n";
$scene->run('told again');
echo $scene->mappings(), "\n";

echo "-- an object of the application becomes another one\n";
$scene = in_step(2);
$scene->here->outcome = function ($change, $order) use ($scene) {
	if ((string) $change->getObjectId() !== '1') {
		return false;
	}
	$scene->here->objects['contact'][7] = ['id' => 7] + $scene->here->objects['contact'][1];
	unset($scene->here->objects['contact'][1]);
	$order->remapObject('contact', 1, 'contact', 7);

	return true;
};
$scene->changeThere('c1', ['name' => 'follows'], 10);
$scene->run('pulled');
echo $scene->mappings(), ' ', $scene->differences(), "\n";
$scene->here->outcome = function ($change, $order) {
	$order->remapObject('contact', $change->getObjectId(), 'contact', 2);

	return true;
};
$scene->changeThere('c1', ['name' => 'taken'], 20);
$scene->run('into one that has a counterpart');
echo $scene->mappings(), "\n", $scene->issues();

// Cycles of this test are let go of: a leak checker looks on.
foreach (array_keys(get_defined_vars()) as $name) {
	unset($$name);
}
gc_collect_cycles();
?>
--EXPECT--
-- into a kind that is mapped: the change reaches it in the same run
in_step pull Citizen: 2 read, 2 unchanged; push contact: 3 read, 2 updated, 1 converted
here: contact 1,2; contact 1,2; contact 1
there: Citizen page 1 from 12:00: 2; Visitor page 1: 0; Citizen page 2 from 12:00: 0; Visitor page 2: 0; update Citizen c1 {name: new, points: 7}; update Citizen c2 {name: other}; update Visitor v1 {label: new}
contact 1=Visitor v1, contact 2=Citizen c2 tracked:  new
-- and the next ones too
in_step pull Citizen: 1 read, 1 unchanged; pull Visitor: 1 read, 1 unchanged; push contact: 1 read, 1 updated
here: contact 2; contact 1; contact 1
there: Citizen page 1 from 12:00: 1; Visitor page 1: 1; Citizen page 2 from 12:00: 0; Visitor page 2: 0; update Visitor v1 {label: newer}
-- into a kind that is not mapped
in_step pull Citizen: 2 read, 2 unchanged; push contact: 2 read, 1 unchanged, 1 converted
here: contact 1,2; contact 1; contact 1
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; update Citizen c1 {name: new}
contact 1=Visitor v1, contact 2=Citizen c2 tracked: 
-- nothing is created again
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 unchanged
here: contact 2; contact 1
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0
-- not by a first sync either
in_step pull Citizen: 1 read, 1 unchanged; push contact: 2 read, 2 unchanged
here: contact 2; contact page 1: 2; contact page 2: 0
there: Citizen page 1: 1; Citizen page 2: 0
contact 1=Visitor v1, contact 2=Citizen c2 tracked: 
-- merged into one that nobody knows
in_step pull Citizen: 2 read, 2 unchanged; push contact: 2 read, 1 updated, 1 converted
here: contact 1,2; contact 1; contact 1
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; update Citizen c1 {name: new}; update Citizen c9 {name: new}
contact 1=Citizen c9, contact 2=Citizen c2 no differences
-- merged into one that has a counterpart
in_step pull Citizen: 2 read, 2 unchanged; push contact: 2 read, 1 unchanged, 1 converted
here: contact 1,2; contact 1; contact 1
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; update Citizen c1 {name: new}
[contact 1=Citizen c1], contact 2=Citizen c2 tracked: 
-- again and again
in_step pull Citizen: 1 read, 1 unchanged; push contact: 4 read, 4 converted
here: contact 1; contact 1; contact 1; contact 1; contact 1
there: Citizen page 1 from 12:00: 1; Visitor page 1: 0; Citizen page 2 from 12:00: 0; Visitor page 2: 0; update Citizen c1 {name: new}; update Citizen c11 {name: new}; update Citizen c12 {name: new}; update Citizen c13 {name: new}
contact 1=Citizen c14 tracked: contact 1 fn=new
-- of an application that tracks nothing
in_step pull Citizen: 1 read, 1 unchanged; push contact: 2 read, 1 updated, 1 converted
here: contact 1; contact page 1 from just now: 1; contact 1; contact page 2 from just now: 0; contact 1
there: Citizen page 1 from 12:00: 1; Visitor page 1: 0; Citizen page 2 from 12:00: 0; Visitor page 2: 0; Citizen c1; update Citizen c1 {name: untracked}; update Visitor v1 {label: untracked}
contact 1=Visitor v1 untracked
-- told by a report, with the object under its new name
in_step pull Citizen: 1 read, 1 unchanged; pull Visitor: 1 read, 1 updated
here: contact 2; contact 1; update contact 1 {fn: told}
there: Citizen page 1 from 12:00: 1; Visitor page 1: 1; Citizen page 2 from 12:00: 0; Visitor page 2: 0
contact 1=Visitor v1, contact 2=Citizen c2 told
-- told again
in_step pull Citizen: 1 read, 1 unchanged; pull Visitor: 1 read, 1 unchanged
here: contact 2; contact 1
there: Citizen page 1 from 12:00: 1; Visitor page 1 from 12:05: 1; Citizen page 2 from 12:00: 0; Visitor page 2 from 12:05: 0
contact 1=Visitor v1, contact 2=Citizen c2
-- an object of the application becomes another one
-- pulled
in_step pull Citizen: 3 read, 1 updated, 1 unchanged, 1 converted
here: contact 1,2; update contact 1 {fn: follows}; contact 7; update contact 7 {fn: follows}
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; Citizen c1
contact 2=Citizen c2, contact 7=Citizen c1 no differences
-- into one that has a counterpart
partly_failed pull Citizen: 2 read, 1 unchanged, 1 converted, 1 issues
here: contact 7; update contact 7 {fn: taken}
there: Citizen page 1 from 12:10: 1; Citizen page 2 from 12:10: 0; Citizen c1
contact 2=Citizen c2, [contact 7=Citizen c1]
pull taken Citizen c1: The receiving side says it is contact 2 there now, which is the counterpart of another object: merge one of them
