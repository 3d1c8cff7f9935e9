--TEST--
SyncProcess: a watermark moves at the end of a run, to what was read, and stays behind the run's beginning
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';

$scene = scene(0, 3);
$scene->there->page = 1;
$scene->there->set('Citizen', 'c2', [], 30);
$pages = 0;
$scene->there->before = function (string $method) use (&$pages) {
	if ($method === 'getSyncReport' && ++$pages === 3) {
		throw new RuntimeException('third page');
	}
};
$scene->run('a run that fails on its third page', ['disable-push' => true]);
echo 'watermarks: ', $scene->watermarks(), "; ", $scene->mappings(), "\n";
$scene->there->before = null;

foreach (['integration-object-id' => ['Citizen:c2'], 'start-datetime' => '2026-01-01 11:00'] as $key => $value) {
	$scene->run("narrowed by $key", ['disable-push' => true, $key => $value]);
	echo 'watermarks: ', $scene->watermarks(), "\n";
}
$scene->run('up to an end', ['disable-push' => true, 'end-datetime' => '2026-01-01 12:20']);
echo 'watermarks: ', $scene->watermarks(), "\n";
$scene->run('all of it', ['disable-push' => true]);
echo 'watermarks: ', $scene->watermarks(), "\n";
$scene->run('nothing new', ['disable-push' => true]);
$scene->prepare = fn ($process) => $process->setProgressCallback(fn () => $process->stop());
$scene->changeThere('c1', ['name' => 'later'], 50);
$scene->run('stopped', ['disable-push' => true]);
echo 'watermarks: ', $scene->watermarks(), "\n";
$scene->prepare = null;

echo "-- not beyond the beginning of the run\n";
$scene->there->objects['Citizen']['c1']['at'] = time() + 3600;
$scene->execute(['disable-push' => true]);
$watermark = $scene->store->getWatermark('Hello', 'Citizen', 'pull')->getTimestamp();
var_dump($watermark > time() - 70 && $watermark < time() - 50);
echo "-- and never back\n";
$scene->there->objects['Citizen'] = ['c3' => $scene->there->objects['Citizen']['c3']];
$scene->execute(['disable-push' => true]);
var_dump($scene->store->getWatermark('Hello', 'Citizen', 'pull')->getTimestamp() === $watermark);

echo "-- an exchange without change times has no watermark\n";
$scene = scene(0, 1);
$scene->there->objects['Citizen']['c1']['at'] = null;
$scene->execute(['disable-push' => true]);
var_dump($scene->watermarks());

// Cycles of this test are let go of: a leak checker looks on.
foreach (array_keys(get_defined_vars()) as $name) {
	unset($$name);
}
gc_collect_cycles();
?>
--EXPECT--
-- a run that fails on its third page
threw RuntimeException: third page
here: contact by {mail: [e1@x]}; create contact {fn: n1, mail: e1@x, pts: 1}; contact by {mail: [e2@x]}; create contact {fn: n2, mail: e2@x, pts: 2}
there: Citizen page 1: 1; Citizen page 2: 1
watermarks: ; contact 101=Citizen c1, contact 102=Citizen c2
-- narrowed by integration-object-id
in_step pull Citizen: 1 read, 1 unchanged
here: contact 102
there: Citizen page 1 of c2: 1; Citizen page 2 of c2: 0
watermarks: 
-- narrowed by start-datetime
in_step pull Citizen: 3 read, 1 created, 2 unchanged
here: contact 101; contact 102; contact by {mail: [e3@x]}; create contact {fn: n3, mail: e3@x, pts: 3}
there: Citizen page 1 from 11:00: 1; Citizen page 2 from 11:00: 1; Citizen page 3 from 11:00: 1; Citizen page 4 from 11:00: 0
watermarks: 
-- up to an end
in_step pull Citizen: 2 read, 2 unchanged
here: contact 101; contact 103
there: Citizen page 1: 1; Citizen page 2: 1; Citizen page 3: 0
watermarks: pull Citizen 12:00
-- all of it
in_step pull Citizen: 3 read, 3 unchanged
here: contact 101; contact 102; contact 103
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 1; Citizen page 3 from 12:00: 1; Citizen page 4 from 12:00: 0
watermarks: pull Citizen 12:30
-- nothing new
in_step pull Citizen: 1 read, 1 unchanged
here: contact 102
there: Citizen page 1 from 12:30: 1; Citizen page 2 from 12:30: 0
-- stopped
stopped pull Citizen: 1 read, 1 updated
here: contact 101; update contact 101 {fn: later}
there: Citizen page 1 from 12:30: 1
watermarks: pull Citizen 12:30
-- not beyond the beginning of the run
bool(true)
-- and never back
bool(true)
-- an exchange without change times has no watermark
string(0) ""
