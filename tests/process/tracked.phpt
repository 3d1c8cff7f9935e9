--TEST--
SyncProcess: tracked changes: of unmapped fields, of one-way fields, those that come while a page is worked on
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';
use SyncEngine\{MappingManual, ObjectMapping, TrackedChange};

$scene = in_step(2);
$scene->change(1, ['other' => 'x'], 10);
$scene->change(2, ['other' => 'x', 'fn' => 'new'], 10);
$scene->run('of fields that are not mapped: done with');
echo 'tracked: ', $scene->tracked(), "\n";

$scene = scene(3, 0);
$scene->there->types['Visitor'] = $scene->there->types['Citizen'];
$scene->manual = new MappingManual('Hello');
$scene->manual->addObjectMapping((new ObjectMapping('contact', 'Citizen'))->addFieldMapping('fn', 'name'));
$scene->manual->addObjectMapping((new ObjectMapping('contact', 'Visitor'))->addFieldMapping('pts', 'points'));
$scene->execute(['first-time-sync' => true]);
$scene->here->log();
$scene->there->log();
$scene->pdo->exec("INSERT INTO sync_object_field_change_report (integration, object_id, object_type, modified_at, column_name, column_type, column_value)
	VALUES ('Hello', '1', 'contact', '2026-01-01 12:10:00', 'pts;kept', 'int', '1')");
$scene->change(1, ['fn' => 'new'], 10);
$scene->change(2, ['fn' => 'new', 'pts' => 9], 10);
$scene->there->outcome = function ($change, $order) {
	$change->getObject() === 'Visitor' && $order->retrySyncLater($change, 'busy', 3600);

	return $change->getObject() === 'Visitor';
};
$scene->run('of two mappings of an object each is done with its own', ['disable-pull' => true]);
echo 'tracked: ', $scene->tracked(), "\n";
$scene->there->outcome = null;
$scene->pdo->exec("UPDATE sync_object_mapping SET is_deleted = 1 WHERE integration_object_name = 'Visitor' AND internal_object_id = '3'");
$scene->change(3, ['pts' => 9], 10);
$scene->run('what belongs to one that has ended is done with', ['disable-pull' => true]);
echo 'tracked: ', $scene->tracked(), "\n";

$scene = scene(2, 2);
$scene->manual = new MappingManual('Hello');
$scene->manual->addObjectMapping((new ObjectMapping('contact', 'Citizen'))->addFieldMapping('fn', 'name', ObjectMapping::SYNC_TO_MAUTIC)
	->addFieldMapping('mail', 'email')->addFieldMapping('pts', 'points', ObjectMapping::SYNC_TO_INTEGRATION)->setUniqueFields(['mail']));
$scene->execute(['first-time-sync' => true]);
$scene->here->log();
$scene->there->log();
$scene->change(1, ['fn' => 'not pushed', 'pts' => 9], 10);
$scene->changeThere('c2', ['name' => 'pulled', 'points' => 'not pulled'], 20);
$scene->there->objects['Citizen']['c2']['points'] = 77;
$scene->run('one-way fields');
echo 'tracked: ', $scene->tracked(), ' ', $scene->differences(), "\n";

$scene = scene(1, 1);
$scene->manual = new MappingManual('Hello');
$scene->manual->addObjectMapping((new ObjectMapping('contact', 'Citizen'))->addFieldMapping('fn', 'name', ObjectMapping::SYNC_TO_MAUTIC)->addFieldMapping('mail', 'email', ObjectMapping::SYNC_TO_MAUTIC));
$scene->change(1, ['fn' => 'x'], 10);
$scene->run('nothing of the object is ever pushed', ['disable-pull' => true]);
echo 'tracked: ', $scene->tracked(), "\n";

echo "-- an older row of a field goes with the newer one\n";
$scene = in_step(1);
$scene->change(1, ['fn' => 'new'], 20);
$scene->pdo->exec("INSERT INTO sync_object_field_change_report (integration, object_id, object_type, modified_at, column_name, column_type, column_value)
	VALUES ('Hello', '1', 'contact', '2026-01-01 12:10:00', 'fn', 'string', 'old'), ('Hello', '1', 'contact', '2026-01-01 12:05:00', 'fn;kept', 'string', 'kept')");
$scene->run('pushed once');
echo 'tracked: ', $scene->tracked(), "\n";

echo "-- a change that comes while a page is worked on\n";
foreach (['getObjectsByIds' => 'before the values are read', 'executeSyncOrder' => 'before they are sent', 'executed' => 'after'] as $moment => $when) {
	$scene = in_step(1);
	$scene->change(1, ['fn' => 'first'], 70);
	$exchange = $moment === 'getObjectsByIds' ? $scene->here : $scene->there;
	$exchange->before = function (string $method) use ($moment, $scene, $exchange) {
		if ($method === $moment) {
			$exchange->before = null;
			$scene->change(1, ['fn' => 'second'], 80);
		}
	};
	$scene->run($when, ['disable-pull' => true]);
	echo $scene->there->objects['Citizen']['c1']['name'], ' tracked: ', $scene->tracked(), "\n";
	$scene->run('then', ['disable-pull' => true]);
	echo $scene->there->objects['Citizen']['c1']['name'], ' tracked: ', $scene->tracked(), "\n";
}
$now = intdiv(time() - at(0), 60) + 1;
foreach ([-5 => 'an older one of theirs is pulled', 5 => 'a later one of theirs', 0 => 'the same value as before is reported'] as $theirs => $what) {
	foreach (['before', 'after'] as $when) {
		$scene = in_step(1);
		$scene->changeThere('c1', ['name' => $theirs ? 'there' : 'n1'], $now + $theirs);
		$store = $scene->store;
		$scene->store = new Store($store);
		$change = function () use ($scene, $store, $now) {
			$scene->here->before = $scene->store->before = null;
			$scene->here->objects['contact'][1]['fn'] = 'here';
			$store->trackChanges('Hello', [new TrackedChange('contact', 1, 'fn', 'here', 'string', moment($now))]);
		};
		if ($when === 'before') {
			$scene->here->before = fn (string $method) => $method === 'getObjectsByIds' ? $change() : null;
		} else {
			$scene->store->before = fn (string $method) => $method === 'findTrackedChanges' ? $change() : null;
		}
		$scene->run("$what, ours comes $when the values are read");
		echo $scene->here->objects['contact'][1]['fn'], '/', $scene->there->objects['Citizen']['c1']['name'], ' tracked: ', $scene->tracked(), "\n";
	}
}

$scene = in_step(1, Side::class);
$scene->here->set('contact', 1, ['fn' => 'first'], 60 * 24 * 365 * 10);
$scene->here->before = function (string $method, $request = null) use ($scene) {
	if ($method === 'getObjectsByIds') {
		$scene->here->before = null;
		$scene->here->objects['contact'][1]['fn'] = 'second';
	}
};
$scene->store->trackChanges('Hello', [new TrackedChange('contact', 1, 'fn', 'second', 'string', new DateTime())]);
$scene->run('read from a window: what is tracked since is read again', ['disable-pull' => true]);
echo $scene->there->objects['Citizen']['c1']['name'], ' tracked: ', $scene->tracked(), "\n";

echo "-- an application that can not be asked is pushed what it tracked\n";
$scene = scene(0, 1, PlainSide::class);
$scene->execute();
$scene->here->log();
$scene->there->log();
$scene->change(101, ['fn' => 'x', 'pts' => 3], 70);
$scene->run('as it is');
echo 'tracked: ', $scene->tracked(), ' ', $scene->differences(), "\n";
$scene->store = new Store($scene->store);
$scene->store->instead['findTrackedChanges'] = fn () => [new TrackedChange('contact', 101, 'pts', 'many', 'int', moment(80))];
$scene->store->instead['findTrackedObjectIds'] = fn ($i, $o, $after) => $after === null ? ['101'] : [];
$scene->run('a value that is none of its type');
echo $scene->store->getIssues('Hello')[0]['kind'], ': ', $scene->store->getIssues('Hello')[0]['message'], "\n";
?>
--EXPECT--
-- of fields that are not mapped: done with
in_step pull Citizen: 2 read, 2 unchanged; push contact: 2 read, 1 updated, 1 unchanged
here: contact 1,2; contact 1,2
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; update Citizen c2 {name: new}
tracked: 
-- of two mappings of an object each is done with its own
partly_failed push contact: 2 read, 2 updated, 1 unchanged, 1 retried
here: contact 1,2
there: update Citizen c101 {name: new}; update Citizen c102 {name: new}; update Visitor c105 {points: 9}
tracked: contact 1 pts;kept=1, contact 2 pts;later=9
-- what belongs to one that has ended is done with
in_step push contact: 1 read, 2 unchanged
here: contact 3
tracked: contact 1 pts;kept=1, contact 2 pts;later=9
-- one-way fields
in_step pull Citizen: 2 read, 2 updated; push contact: 2 read, 2 updated
here: contact 1,2; update contact 1 {fn: n1}; update contact 2 {fn: pulled}; contact 1,2
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; update Citizen c1 {points: 9}; update Citizen c2 {points: 2}
tracked:  no differences
-- nothing of the object is ever pushed
in_step push contact: 1 read
here: contact 1
tracked: 
-- an older row of a field goes with the newer one
-- pushed once
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 updated
here: contact 1; contact 1
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0; update Citizen c1 {name: new}
tracked: 
-- a change that comes while a page is worked on
-- before the values are read
in_step push contact: 1 read, 1 updated
here: contact 1
there: update Citizen c1 {name: second}
second tracked: contact 1 fn=second
-- then
in_step push contact: 1 read, 1 updated
here: contact 1
there: update Citizen c1 {name: second}
second tracked: 
-- before they are sent
in_step push contact: 1 read, 1 updated
here: contact 1
there: update Citizen c1 {name: first}
first tracked: contact 1 fn=second
-- then
in_step push contact: 1 read, 1 updated
here: contact 1
there: update Citizen c1 {name: second}
second tracked: 
-- after
in_step push contact: 1 read, 1 updated
here: contact 1
there: update Citizen c1 {name: first}
first tracked: contact 1 fn=second
-- then
in_step push contact: 1 read, 1 updated
here: contact 1
there: update Citizen c1 {name: second}
second tracked: 
-- an older one of theirs is pulled, ours comes before the values are read
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 updated
here: contact 1; contact 1
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0; update Citizen c1 {name: here}
here/here tracked: 
-- an older one of theirs is pulled, ours comes after the values are read
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 updated
here: contact 1; contact 1
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0; update Citizen c1 {name: here}
here/here tracked: 
-- a later one of theirs, ours comes before the values are read
in_step pull Citizen: 1 read, 1 updated
here: contact 1; update contact 1 {fn: there}
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0
there/there tracked: 
-- a later one of theirs, ours comes after the values are read
in_step pull Citizen: 1 read, 1 updated; push contact: 1 read, 1 updated
here: contact 1; update contact 1 {fn: there}; contact 1
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0; update Citizen c1 {name: there}
there/there tracked: 
-- the same value as before is reported, ours comes before the values are read
partly_failed pull Citizen: 1 read, 1 unchanged, 1 issues
here: contact 1
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0
here/n1 tracked: contact 1 fn;kept=here
-- the same value as before is reported, ours comes after the values are read
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 updated
here: contact 1; contact 1
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0; update Citizen c1 {name: here}
here/here tracked: 
-- read from a window: what is tracked since is read again
in_step push contact: 1 read, 1 updated
here: contact page 1 from just now: 1; contact 1; contact page 2 from just now: 0
there: Citizen c1; update Citizen c1 {name: second}
second tracked: 
-- an application that can not be asked is pushed what it tracked
-- as it is
in_step pull Citizen: 1 read, 1 updated; push contact: 1 read, 1 updated
here: update contact 101 {mail: e1@x}; contact page 1 from just now: 0
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0; update Citizen c1 {name: x, points: 3}
tracked:  no differences
-- a value that is none of its type
partly_failed pull Citizen: 1 read, 1 updated, 1 issues; push contact: 1 read, 1 unchanged, 1 issues
here: update contact 101 {fn: x, mail: e1@x, pts: 3}; contact page 1 from just now: 0
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0
unreadable: The tracked value of "pts" can't be read as int
