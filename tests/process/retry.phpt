--TEST--
SyncProcess: what failed is tried again by its ID when it is due, and not before; dead letters are not
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';

/** Fails the changes of these names. */
function fails(object $side, array $ids, string $how = 'retrySyncLater', ...$more): void
{
	$side->outcome = function ($change, $order) use ($ids, $how, $more) {
		if (!in_array($change->getObjectId() ?? $change->getMappedObjectId(), $ids)) {
			return false;
		}
		$order->$how($change, ...$more);

		return true;
	};
}
function queue(Scene $scene): string
{
	return json_encode($scene->rows('SELECT direction, object_name, object_id, attempts, reason, due_at IS NULL FROM syncengine_retry ORDER BY 1, 2, 3'));
}

$scene = scene(0, 3);
fails($scene->here, ['c2'], 'retrySyncLater', 'locked');
$scene->run('pull: one of three', ['disable-push' => true]);
echo $scene->mappings(), ' ', queue($scene), "\n";
$scene->here->outcome = null;
$scene->run('due at once: fetched by its ID, though nothing changed', ['disable-push' => true]);
echo $scene->mappings(), ' ', queue($scene), "\n";

$scene->changeThere('c3', ['name' => 'waits'], 5);
$scene->here->outcome = function ($change, $order) {
	$order->retrySyncLater($change, 'wait', 3600);

	return true;
};
$scene->run('not due for an hour', ['disable-push' => true]);
$scene->here->outcome = null;
$scene->there->objects['Citizen']['c3']['at'] = at(-10);
$scene->run('so it waits', ['disable-push' => true]);
echo queue($scene), ' ', $scene->differences(), "\n";
$scene->pdo->exec("UPDATE syncengine_retry SET due_at = '2026-01-01 00:00:00'");
$scene->run('an hour later', ['disable-push' => true]);
echo queue($scene), ' ', $scene->differences(), "\n";

echo "-- what is gone, or needs nothing any more, is not tried for ever\n";
$scene->store->queueRetries('Hello', 'pull', [['object_name' => 'Citizen', 'object_id' => 'gone', 'reason' => '', 'retry_after' => 0], ['object_name' => 'Citizen', 'object_id' => 'c1', 'reason' => '', 'retry_after' => 0]]);
$scene->store->queueRetries('Hello', 'push', [['object_name' => 'contact', 'object_id' => '99', 'reason' => '', 'retry_after' => 0], ['object_name' => 'contact', 'object_id' => '101', 'reason' => '', 'retry_after' => 0]]);
$scene->run('nothing to do for them');
echo queue($scene), "\n";

$scene = in_step(3);
fails($scene->there, ['c1'], 'retrySyncLater', 'busy', 3600);
$scene->change(1, ['fn' => 'A', 'pts' => 11], 10);
$scene->change(2, ['fn' => 'B'], 10);
$scene->run('push: one of two');
echo queue($scene), ' ', $scene->tracked(), "\n";
$scene->there->outcome = null;
$scene->run('it waits for its time, tracked as it is');
$scene->change(1, ['mail' => 'new@x'], 20);
$scene->run('a later change of the object takes it along');
echo queue($scene), ' tracked: ', $scene->tracked(), ' ', $scene->differences(), "\n";
$scene->pdo->exec("UPDATE syncengine_retry SET due_at = '2026-01-01 00:00:00'");
$scene->run('then the retry finds nothing left to do');
echo queue($scene), "\n";

fails($scene->there, ['c1'], 'retrySyncLater', 'busy');
$scene->change(1, ['fn' => 'C'], 70);
$scene->run('push: fails');
for ($i = 0; $i < 10; $i++) {
	$scene->execute();
}
echo queue($scene), ' ', json_encode($scene->store->getDeadLetters('Hello')[0]['reason']), ' tracked: ', $scene->tracked(), "\n";
$scene->here->log();
$scene->there->log();
$scene->there->outcome = null;
$scene->run('a dead letter is not tried again');
$scene->change(1, ['pts' => 5], 80);
$scene->run('until its object changes: then all of it goes, and it is alive again');
echo queue($scene), ' tracked: ', $scene->tracked(), ' ', $scene->differences(), "\n";

$scene = scene(2, 0);
fails($scene->there, [1], 'retrySyncLater', 'busy');
$scene->run('push of new ones: one of two', ['first-time-sync' => true]);
echo queue($scene), ' ', $scene->mappings(), "\n";
$scene->there->outcome = null;
$scene->run('again');
echo queue($scene), ' ', $scene->mappings(), ' ', $scene->differences(), "\n";

$scene = in_step(2);
fails($scene->there, ['c1'], 'retrySyncLater', 'busy');
$scene->change(1, ['fn' => 'A'], 10);
$scene->execute();
$scene->there->log();
$scene->run('a page that only looks for new ones does not end the retry of another that failed again', ['first-time-sync' => true, 'disable-pull' => true]);
echo queue($scene), ' ', $scene->tracked(), "\n";
$scene->run('nor where it is pulled too', ['first-time-sync' => true]);
echo queue($scene), ' ', $scene->tracked(), "\n";
$scene->there->outcome = null;
$scene->run('then');
echo queue($scene), ' ', $scene->differences(), "\n";

$scene = in_step(2, Side::class);
fails($scene->there, ['c1'], 'retrySyncLater', 'busy', 3600);
$scene->here->set('contact', 1, ['fn' => 'untracked'], 60 * 24 * 365 * 10);
$scene->run('an application that tracks nothing: push fails');
echo queue($scene), "\n";
$scene->there->outcome = null;
$scene->pdo->exec("UPDATE syncengine_retry SET due_at = '2026-01-01 00:00:00'; UPDATE syncengine_watermark SET watermark = '2036-01-01 00:00:00' WHERE direction = 'push'");
$scene->run('its retry is pushed whole');
echo queue($scene), ' ', $scene->differences(), "\n";

$scene = scene(0, 3, TrackingSide::class, PlainSide::class);
fails($scene->here, ['c2'], 'retrySyncLater', 'locked');
$scene->run('an integration that can not be asked for single objects', ['disable-push' => true]);
$scene->here->outcome = null;
$scene->run('is asked for a report of them', ['disable-push' => true]);
echo queue($scene), "\n";
?>
--EXPECT--
-- pull: one of three
partly_failed pull Citizen: 3 read, 2 created, 1 retried
here: contact by {mail: [e1@x, e2@x, e3@x]}; create contact {fn: n1, mail: e1@x, pts: 1}; create contact {fn: n2, mail: e2@x, pts: 2}; create contact {fn: n3, mail: e3@x, pts: 3}
there: Citizen page 1: 3; Citizen page 2: 0
contact 101=Citizen c1, contact 102=Citizen c3 [["pull","Citizen","c2",1,"locked",0]]
-- due at once: fetched by its ID, though nothing changed
in_step pull Citizen: 4 read, 1 created, 3 unchanged
here: contact by {mail: [e2@x]}; create contact {fn: n2, mail: e2@x, pts: 2}; contact 101,103,102
there: Citizen c2; Citizen page 1 from 12:00: 3; Citizen page 2 from 12:00: 0
contact 101=Citizen c1, contact 102=Citizen c3, contact 103=Citizen c2 []
-- not due for an hour
partly_failed pull Citizen: 3 read, 2 unchanged, 1 retried
here: contact 101,103,102; update contact 102 {fn: waits}
there: Citizen page 1 from 12:00: 3; Citizen page 2 from 12:00: 0
-- so it waits
in_step 
there: Citizen page 1 from 12:05: 0
[["pull","Citizen","c3",1,"wait",0]] contact 102.fn n3 != waits
-- an hour later
in_step pull Citizen: 1 read, 1 updated
here: contact 102; update contact 102 {fn: waits}
there: Citizen c3; Citizen page 1 from 12:05: 0
[] no differences
-- what is gone, or needs nothing any more, is not tried for ever
-- nothing to do for them
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 unchanged
here: contact 101; contact 101,99
there: Citizen c1,gone; Citizen page 1 from 12:05: 0
[]
-- push: one of two
partly_failed pull Citizen: 3 read, 3 unchanged; push contact: 2 read, 1 updated, 1 retried
here: contact 1,2,3; contact 1,2
there: Citizen page 1 from 12:00: 3; Citizen page 2 from 12:00: 0; update Citizen c1 {name: A, points: 11}; update Citizen c2 {name: B}
[["push","contact","1",1,"busy",0]] contact 1 fn;later=A, contact 1 pts;later=11
-- it waits for its time, tracked as it is
in_step pull Citizen: 3 read, 3 unchanged
here: contact 1,2,3
there: Citizen page 1 from 12:00: 3; Citizen page 2 from 12:00: 0
-- a later change of the object takes it along
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 updated
here: contact 2; contact 1
there: Citizen page 1 from 13:00: 1; Citizen page 2 from 13:00: 0; update Citizen c1 {name: A, email: new@x, points: 11}
[["push","contact","1",1,"busy",0]] tracked:  no differences
-- then the retry finds nothing left to do
in_step pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 unchanged
here: contact 1,2; contact 1
there: Citizen page 1 from 13:00: 2; Citizen page 2 from 13:00: 0
[]
-- push: fails
partly_failed pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 retried
here: contact 1,2; contact 1
there: Citizen page 1 from 13:00: 2; Citizen page 2 from 13:00: 0; update Citizen c1 {name: C}
[["push","contact","1",10,"busy",1]] "busy" tracked: contact 1 fn;later=C
-- a dead letter is not tried again
in_step pull Citizen: 2 read, 2 unchanged
here: contact 1,2
there: Citizen page 1 from 13:00: 2; Citizen page 2 from 13:00: 0
-- until its object changes: then all of it goes, and it is alive again
in_step pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 updated
here: contact 1,2; contact 1
there: Citizen page 1 from 13:00: 2; Citizen page 2 from 13:00: 0; update Citizen c1 {name: C, points: 5}
[] tracked:  no differences
-- push of new ones: one of two
partly_failed push contact: 2 read, 1 created, 1 retried
here: contact page 1: 2; contact page 2: 0
there: Citizen page 1: 0; create Citizen {name: n1, email: e1@x, points: 1}; create Citizen {name: n2, email: e2@x, points: 2}
[["push","contact","1",1,"busy",0]] contact 2=Citizen c101
-- again
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 created
here: contact 2; contact 1
there: Citizen page 1: 1; Citizen page 2: 0; create Citizen {name: n1, email: e1@x, points: 1}
[] contact 1=Citizen c102, contact 2=Citizen c101 no differences
-- a page that only looks for new ones does not end the retry of another that failed again
partly_failed push contact: 3 read, 1 unchanged, 2 retried
here: contact 1,2; contact 1; contact 1; contact page 1: 2; contact page 2: 0
there: update Citizen c1 {name: A}; Citizen c1,c2; update Citizen c1 {name: A}
[["push","contact","1",3,"busy",0]] contact 1 fn;later=A
-- nor where it is pulled too
partly_failed pull Citizen: 2 read, 2 unchanged; push contact: 3 read, 2 unchanged, 1 retried
here: contact 1,2; contact 1; contact page 1: 2; contact page 2: 0
there: Citizen page 1: 2; Citizen page 2: 0; update Citizen c1 {name: A}
[["push","contact","1",4,"busy",0]] contact 1 fn;later=A
-- then
in_step pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 updated
here: contact 1,2; contact 1
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; update Citizen c1 {name: A}
[] no differences
-- an application that tracks nothing: push fails
partly_failed pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 retried
here: contact 1,2; contact page 1 from just now: 1; contact 1; contact page 2 from just now: 0
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; Citizen c1; update Citizen c1 {name: untracked}
[["push","contact","1",1,"busy",0]]
-- its retry is pushed whole
in_step pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 updated
here: contact 1,2; contact 1; contact page 1 from just now: 0
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; update Citizen c1 {name: untracked}
[] no differences
-- an integration that can not be asked for single objects
partly_failed pull Citizen: 3 read, 2 created, 1 retried
here: contact by {mail: [e1@x, e2@x, e3@x]}; create contact {fn: n1, mail: e1@x, pts: 1}; create contact {fn: n2, mail: e2@x, pts: 2}; create contact {fn: n3, mail: e3@x, pts: 3}
there: Citizen page 1: 3; Citizen page 2: 0
-- is asked for a report of them
in_step pull Citizen: 4 read, 1 created, 3 unchanged
here: contact by {mail: [e2@x]}; create contact {fn: n2, mail: e2@x, pts: 2}; contact 101,103,102
there: Citizen page 1 of c2: 1; Citizen page 2 of c2: 0; Citizen page 1 from 12:00: 3; Citizen page 2 from 12:00: 0
[]
