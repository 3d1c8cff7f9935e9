--TEST--
SyncProcess: conflicts by evidence, rule 5, and policies; what nobody decided is never overwritten in silence
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';
use SyncEngine\ObjectMapping;

/** Both sides changed the same field of pair 1. */
function conflict(?string $policy = null, string $class = TrackingSide::class): Scene
{
	$scene = scene(2, 2, $class);
	if ($policy !== null) {
		$scene->mapping->setConflictPolicy($policy);
	}
	$scene->execute(['first-time-sync' => true]);
	$scene->here->log();
	$scene->there->log();
	$scene->change(1, ['fn' => 'here'], 10);
	$scene->changeThere('c1', ['name' => 'there'], 10);

	return $scene;
}
function values(Scene $scene): string
{
	return $scene->here->objects['contact'][1]['fn'] . '/' . $scene->there->objects['Citizen']['c1']['name'] . ' tracked: ' . $scene->tracked();
}

$scene = conflict();
$scene->changeThere('c1', ['name' => 'there'], 12);
$result = $scene->run('their change is later: ours is not pushed afterwards');
echo values($scene), ' ', json_encode($result->getConflicts()), "\n";
$scene = conflict();
$scene->change(1, ['fn' => 'here'], 12);
$scene->run('ours is later: it is not overwritten, and pushed');
echo values($scene), "\n";
$scene = conflict();
$scene->changeThere('c1', ['name' => 'here'], 12);
$scene->run('both have the same value: nothing is written');
echo values($scene), "\n";

foreach (['local', 'remote'] as $policy) {
	$scene = conflict($policy);
	$scene->run("undecided, policy $policy");
	echo values($scene), "\n", $scene->issues();
}

$scene = conflict('keep');
$result = $scene->run('undecided, policy keep: both stay');
echo values($scene), ' ', json_encode($result->getConflicts()), "\n", $scene->issues();
$scene->run('the same report again: still both stay');
echo values($scene), "\n", $scene->issues();
$scene->run('no report: not pushed either', ['disable-pull' => true]);
echo values($scene), "\n";
$scene->changeThere('c1', ['points' => 9], 14);
$scene->run('another field changes there: the kept one is judged, by the possible times');
echo values($scene), "\n";

$scene = conflict('keep');
$scene->execute();
$scene->here->log();
$scene->there->log();
$scene->change(1, ['fn' => 'here again'], 20);
$scene->run('it changes here again: that is pushed');
echo values($scene), "\n";
$scene = conflict('keep');
$scene->execute();
$scene->here->log();
$scene->there->log();
$scene->changeThere('c1', ['name' => 'there again'], 20);
$scene->run('it changes there again: that is pulled');
echo values($scene), "\n";
$scene = conflict('keep');
$scene->execute();
$scene->here->log();
$scene->there->log();
$scene->changeThere('c1', ['name' => 'here'], 10);
$scene->run('they come to agree');
echo values($scene), "\n";
$scene = conflict('keep');
$scene->execute();
$scene->here->log();
$scene->there->log();
$scene->run('a person decides: an explicit push', ['mautic-object-id' => ['contact:1'], 'disable-pull' => true]);
echo values($scene), "\n";

echo "-- a first sync of sides that overlap, with unequal values and no times at all\n";
$scene = scene(1, 1);
$scene->here->set('contact', 1, ['fn' => 'here', 'pts' => null]);
$scene->there->set('Citizen', 'c1', ['name' => 'there', 'points' => 3]);
$scene->here->objects['contact'][1]['at'] = $scene->there->objects['Citizen']['c1']['at'] = null;
$scene->run('first', ['first-time-sync' => true]);
echo values($scene), "\n", $scene->issues();
$scene->run('second');
echo values($scene), "\n";
$scene->changeThere('c1', ['name' => 'there again'], 10);
$scene->run('it changes there: no time here to compare it with, nothing is overwritten');
echo values($scene), "\n";
$scene->change(1, ['fn' => 'here at last'], 30);
$scene->run('it changes here');
echo values($scene), "\n";

echo "-- an application that can not be asked for its objects\n";
$scene = scene(0, 1, PlainSide::class);
$scene->execute(['first-time-sync' => true]);
$scene->here->log();
$scene->there->log();
$scene->change(101, ['fn' => 'here'], 70);
$scene->changeThere('c1', ['name' => 'there', 'points' => 8], 70);
$scene->run('undecided: kept all the same');
echo $scene->here->objects['contact'][101]['fn'], '/', $scene->there->objects['Citizen']['c1']['name'], ' tracked: ', $scene->tracked(), "\n";
$scene->run('again');
$scene->changeThere('c1', ['name' => 'there again'], 80);
$scene->run('it changes there');
echo $scene->here->objects['contact'][101]['fn'], '/', $scene->there->objects['Citizen']['c1']['name'], ' tracked: ', $scene->tracked(), "\n";

echo "-- an application that tracks nothing: its change time is its evidence\n";
$scene = in_step(2, Side::class);
$scene->here->set('contact', 1, ['fn' => 'here'], 60 * 24 * 365 * 10);
$scene->changeThere('c1', ['name' => 'there'], 70);
$scene->run('ours is later');
echo values($scene), "\n";
$scene = in_step(2, Side::class);
$scene->here->set('contact', 1, ['fn' => 'here'], 60 * 24 * 365 * 10);
$scene->changeThere('c1', ['name' => 'there'], 60 * 24 * 365 * 11);
$scene->run('theirs is later');
echo values($scene), "\n";
?>
--EXPECT--
-- their change is later: ours is not pushed afterwards
in_step pull Citizen: 2 read, 1 updated, 1 unchanged
here: contact 1,2; update contact 1 {fn: there}
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0
there/there tracked:  {"internal":0,"integration":1,"undecided":0}
-- ours is later: it is not overwritten, and pushed
in_step pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 updated
here: contact 1,2; contact 1
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; update Citizen c1 {name: here}
here/here tracked: 
-- both have the same value: nothing is written
in_step pull Citizen: 2 read, 2 unchanged
here: contact 1,2
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0
here/here tracked: 
-- undecided, policy local
partly_failed pull Citizen: 2 read, 2 unchanged, 1 issues; push contact: 1 read, 1 updated
here: contact 1,2; contact 1
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; update Citizen c1 {name: here}
here/here tracked: 
pull conflict Citizen c1 fn: Both sides changed "fn" and the evidence does not decide whose value stands: policy local
-- undecided, policy remote
partly_failed pull Citizen: 2 read, 1 updated, 1 unchanged, 1 issues
here: contact 1,2; update contact 1 {fn: there}
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0
there/there tracked: 
pull conflict Citizen c1 fn: Both sides changed "fn" and the evidence does not decide whose value stands: policy remote
-- undecided, policy keep: both stay
partly_failed pull Citizen: 2 read, 2 unchanged, 1 issues
here: contact 1,2
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0
here/there tracked: contact 1 fn;kept=here {"internal":0,"integration":0,"undecided":1}
pull conflict Citizen c1 fn: Both sides changed "fn" and the evidence does not decide whose value stands: policy keep: both sides stay as they are until one of them changes again
-- the same report again: still both stay
partly_failed pull Citizen: 1 read, 1 unchanged, 1 issues
here: contact 1
there: Citizen page 1 from 12:10: 1; Citizen page 2 from 12:10: 0
here/there tracked: contact 1 fn;kept=here
pull conflict Citizen c1 fn: Both sides changed "fn" and the evidence does not decide whose value stands: policy keep: both sides stay as they are until one of them changes again (2)
-- no report: not pushed either
in_step 
here/there tracked: contact 1 fn;kept=here
-- another field changes there: the kept one is judged, by the possible times
in_step pull Citizen: 1 read, 1 updated
here: contact 1; update contact 1 {fn: there, pts: 9}
there: Citizen page 1 from 12:10: 1; Citizen page 2 from 12:10: 0
there/there tracked: 
-- it changes here again: that is pushed
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 updated
here: contact 1; contact 1
there: Citizen page 1 from 12:10: 1; Citizen page 2 from 12:10: 0; update Citizen c1 {name: here again}
here again/here again tracked: 
-- it changes there again: that is pulled
in_step pull Citizen: 1 read, 1 updated
here: contact 1; update contact 1 {fn: there again}
there: Citizen page 1 from 12:10: 1; Citizen page 2 from 12:10: 0
there again/there again tracked: 
-- they come to agree
in_step pull Citizen: 1 read, 1 unchanged
here: contact 1
there: Citizen page 1 from 12:10: 1; Citizen page 2 from 12:10: 0
here/here tracked: 
-- a person decides: an explicit push
in_step push contact: 1 read, 1 updated
here: contact 1
there: Citizen c1; update Citizen c1 {name: here}
here/here tracked: 
-- a first sync of sides that overlap, with unequal values and no times at all
-- first
partly_failed pull Citizen: 1 read, 1 unchanged, 2 issues; push contact: 1 read, 1 unchanged
here: contact by {mail: [e1@x]}; contact 1; contact page 1: 1; contact page 2: 0
there: Citizen page 1: 1; Citizen page 2: 0
here/there tracked: contact 1 fn;kept=here, contact 1 pts;kept=
pull conflict Citizen c1 fn: Both sides changed "fn" and the evidence does not decide whose value stands: policy keep: both sides stay as they are until one of them changes again
pull conflict Citizen c1 pts: Both sides changed "pts" and the evidence does not decide whose value stands: policy keep: both sides stay as they are until one of them changes again
-- second
partly_failed pull Citizen: 1 read, 1 unchanged, 2 issues
here: contact 1
there: Citizen page 1: 1; Citizen page 2: 0
here/there tracked: contact 1 fn;kept=here, contact 1 pts;kept=
-- it changes there: no time here to compare it with, nothing is overwritten
partly_failed pull Citizen: 1 read, 1 unchanged, 2 issues
here: contact 1
there: Citizen page 1: 1; Citizen page 2: 0
here/there again tracked: contact 1 fn;kept=here, contact 1 pts;kept=
-- it changes here
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 updated
here: contact 1; contact 1
there: Citizen page 1 from 12:10: 1; Citizen page 2 from 12:10: 0; update Citizen c1 {name: here at last, points: null}
here at last/here at last tracked: 
-- an application that can not be asked for its objects
-- undecided: kept all the same
partly_failed pull Citizen: 1 read, 1 updated, 1 issues
here: update contact 101 {mail: e1@x, pts: 8}; contact page 1 from just now: 0
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0
here/there tracked: contact 101 fn;kept=here
-- again
partly_failed pull Citizen: 1 read, 1 updated, 1 issues
here: update contact 101 {mail: e1@x, pts: 8}; contact page 1 from just now: 0
there: Citizen page 1 from 13:10: 1; Citizen page 2 from 13:10: 0
-- it changes there
in_step pull Citizen: 1 read, 1 updated
here: update contact 101 {fn: there again, mail: e1@x, pts: 8}; contact page 1 from just now: 0
there: Citizen page 1 from 13:10: 1; Citizen page 2 from 13:10: 0
there again/there again tracked: 
-- an application that tracks nothing: its change time is its evidence
-- ours is later
in_step pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 updated
here: contact 1,2; contact page 1 from just now: 1; contact 1; contact page 2 from just now: 0
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; Citizen c1; update Citizen c1 {name: here}
here/here tracked: 
-- theirs is later
in_step pull Citizen: 2 read, 1 updated, 1 unchanged
here: contact 1,2; update contact 1 {fn: there}; contact page 1 from just now: 0
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0
there/there tracked: 
