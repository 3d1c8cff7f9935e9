--TEST--
SyncProcess: paging ends on an empty report, never on an order with nothing in it
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';

$scene = scene(5, 5);
$scene->there->page = $scene->here->page = 2;
$scene->run('three pages, then the empty one', ['first-time-sync' => true]);
$scene->run('nothing changes on any page');
$scene->changeThere('c5', ['name' => 'last'], 0);
$scene->run('only the last page has something');

class Stuck extends Side
{
	public function getSyncReport(SyncEngine\Request $request): SyncEngine\Report
	{
		$this->log[] = 'page ' . $request->getSyncIteration();

		return $this->report('Citizen', $this->objects['Citizen'] ?? []);
	}
}
class StuckHere extends TrackingSide
{
	public function getSyncReport(SyncEngine\Request $request): SyncEngine\Report
	{
		$this->log[] = 'page ' . $request->getSyncIteration();

		return $this->report('contact', $this->objects['contact'] ?? []);
	}
}

$scene = scene(0, 2, TrackingSide::class, Stuck::class);
$scene->run('the same page for ever');
echo $scene->differences(), "; watermarks: ", $scene->watermarks(), "\n";
$scene = scene(2, 0, StuckHere::class);
$scene->run('the same here', ['first-time-sync' => true]);
$scene = scene(0, 2, TrackingSide::class, Stuck::class);
$scene->run('explicit IDs may come at once, whatever page is asked for', ['integration-object-id' => ['Citizen:c1', 'Citizen:c2'], 'disable-push' => true]);

$scene = scene(1, 0);
$scene->store = new Store($scene->store);
$scene->store->instead = ['findTrackedObjectIds' => fn () => ['1'], 'getDueRetries' => fn () => ['1']];
$scene->run('a store that has the same retry due and the same object tracked for ever');
?>
--EXPECT--
-- three pages, then the empty one
in_step pull Citizen: 5 read, 5 unchanged; push contact: 5 read, 5 unchanged
here: contact by {mail: [e1@x, e2@x]}; contact 1,2; contact by {mail: [e3@x, e4@x]}; contact 3,4; contact by {mail: [e5@x]}; contact 5; contact page 1: 2; contact page 2: 2; contact page 3: 1; contact page 4: 0
there: Citizen page 1: 2; Citizen page 2: 2; Citizen page 3: 1; Citizen page 4: 0
-- nothing changes on any page
in_step pull Citizen: 5 read, 5 unchanged
here: contact 1,2; contact 3,4; contact 5
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 2; Citizen page 3 from 12:00: 1; Citizen page 4 from 12:00: 0
-- only the last page has something
in_step pull Citizen: 5 read, 1 updated, 4 unchanged
here: contact 1,2; contact 3,4; contact 5; update contact 5 {fn: last}
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 2; Citizen page 3 from 12:00: 1; Citizen page 4 from 12:00: 0
-- the same page for ever
threw SyncEngine\Exception\UnexpectedValueException: Stuck::getSyncReport() gave the same objects for page 2 as for the page before: it must go by Request::getSyncIteration(), and end with a report without objects
here: contact by {mail: [e1@x, e2@x]}; create contact {fn: n1, mail: e1@x, pts: 1}; create contact {fn: n2, mail: e2@x, pts: 2}
there: page 1; page 2
no differences; watermarks: 
-- the same here
threw SyncEngine\Exception\UnexpectedValueException: StuckHere::getSyncReport() gave the same objects for page 2 as for the page before: it must go by Request::getSyncIteration(), and end with a report without objects
here: page 1; page 2
there: Citizen page 1: 0; create Citizen {name: n1, email: e1@x, points: 1}; create Citizen {name: n2, email: e2@x, points: 2}
-- explicit IDs may come at once, whatever page is asked for
in_step pull Citizen: 2 read, 2 created
here: contact by {mail: [e1@x, e2@x]}; create contact {fn: n1, mail: e1@x, pts: 1}; create contact {fn: n2, mail: e2@x, pts: 2}
there: page 1; page 2
-- a store that has the same retry due and the same object tracked for ever
threw SyncEngine\Exception\UnexpectedValueException: Store::findTrackedObjectIds() must return IDs after the one that it is given
here: contact 1
there: Citizen 1; Citizen page 1: 0; create Citizen {name: n1, email: e1@x, points: 1}
