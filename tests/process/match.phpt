--TEST--
SyncProcess: new objects are matched by unique fields; where it is not clear with which, nothing is linked
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';

$scene = scene(0, 0);
foreach ([1 => 'a@x', 2 => 'b@x', 3 => 'b@x', 4 => 'd@x', 5 => null, 6 => ''] as $id => $mail) {
	$scene->here->set('contact', $id, ['fn' => "here$id", 'mail' => $mail, 'pts' => 0], 0);
}
foreach (['c1' => 'a@x', 'c2' => 'a@x', 'c3' => 'b@x', 'c4' => 'new@x', 'c5' => 'new@x', 'c6' => null, 'c7' => ''] as $id => $mail) {
	$scene->there->set('Citizen', $id, ['name' => "there$id", 'email' => $mail, 'points' => 0], 10);
}
$scene->run('one match, a second of the same, several, two new ones, none by empty values', ['first-time-sync' => true, 'disable-push' => true]);
echo $scene->mappings(), "\n", $scene->issues();
$scene->there->set('Citizen', 'c8', ['name' => 'thief', 'email' => 'a@x', 'points' => 0], 20);
$scene->run('one that belongs to another already', ['disable-push' => true]);
echo $scene->issues();

echo "-- text is compared as the mapping says\n";
foreach ([[false, false], [true, false], [false, true], [true, true]] as [$trim, $case]) {
	$scene = scene(1, 0);
	$scene->manual = new SyncEngine\MappingManual('Hello');
	$scene->manual->addObjectMapping((new SyncEngine\ObjectMapping('contact', 'Citizen'))->addFieldMapping('fn', 'name')
		->addFieldMapping('mail', 'email', trim: $trim, ignoreCase: $case)->setUniqueFields(['mail']));
	$scene->there->set('Citizen', 'c1', ['name' => 'n1', 'email' => ' E1@X '], 0);
	$scene->execute(['disable-push' => true]);
	echo $trim ? 'trimmed ' : '', $case ? 'any case ' : '', $scene->mappings(), ' ', $scene->here->log(), "\n";
}

echo "-- two unique fields, by dates and numbers too: the first that is found counts\n";
$types = ['fn' => 'string', 'born' => 'date', 'no' => 'int'];
class ByDate extends TrackingSide
{
	public function getObjectsByValues(string $object, array $values, array $fields): SyncEngine\Report
	{
		return parent::getObjectsByValues($object, array_map(fn ($list) => array_map(fn ($v) => $v instanceof DateTimeInterface ? $v->format('Y-m-d') : $v, $list), $values), $fields);
	}
}
$scene = new Scene(new ByDate(['contact' => $types]), new Side(['Citizen' => $types], 10, 'c'));
$scene->manual = new SyncEngine\MappingManual('Hello');
$scene->manual->addObjectMapping((new SyncEngine\ObjectMapping('contact', 'Citizen'))->addFieldMapping('fn', 'fn')->addFieldMapping('born', 'born')
	->addFieldMapping('no', 'no')->setUniqueFields(['no', 'born']));
$scene->here->set('contact', 1, ['fn' => 'a', 'born' => '2000-01-01', 'no' => 7], 0);
$scene->here->set('contact', 2, ['fn' => 'b', 'born' => '2000-02-02', 'no' => 8], 0);
$scene->there->set('Citizen', 'c1', ['fn' => 'a', 'born' => '2000-02-02', 'no' => 7], 0);
$scene->there->set('Citizen', 'c2', ['fn' => 'b', 'born' => '2000-02-02', 'no' => 9], 0);
$scene->run('matched', ['disable-push' => true]);
echo $scene->mappings(), "\n", $scene->issues();

$scene = scene(2, 2);
$scene->there->set('Citizen', 'c1', ['name' => 'there'], 10);
$scene->run('a push without a pull does not create what is there', ['first-time-sync' => true, 'disable-pull' => true]);
echo $scene->mappings(), "\n", $scene->issues();
$scene->run('a pull links it', ['disable-push' => true]);
echo $scene->mappings(), ' ', $scene->differences(), "\n";

$scene = scene(2, 2);
$scene->change(1, ['fn' => 'tracked'], 5);
$scene->run('nor does one whose pull was narrowed: what is found is linked and judged', ['start-datetime' => '2026-01-01 12:30']);
echo $scene->mappings(), ' tracked: ', $scene->tracked(), ' ', $scene->differences(), "\n";
$scene->there->set('Citizen', 'c3', ['name' => 'n2', 'email' => 'e1@x', 'points' => 2], 0);
$scene->here->set('contact', 3, ['fn' => 'n3', 'mail' => 'e1@x', 'pts' => 2], 40);
$scene->run('not clear with which', ['start-datetime' => '2026-01-01 12:30', 'first-time-sync' => true]);
echo $scene->mappings(), "\n", $scene->issues();

echo "-- first sync of sides that overlap, with other values, and more on each side\n";
$scene = scene(4, 3);
unset($scene->here->objects['contact'][1]);
$scene->here->set('contact', 2, ['fn' => 'later here'], 10);
$scene->there->set('Citizen', 'c3', ['name' => 'later there'], 10);
$scene->run('first', ['first-time-sync' => true]);
echo $scene->mappings(), ' ', $scene->differences(), "\n";
$scene->run('second');
?>
--EXPECT--
-- one match, a second of the same, several, two new ones, none by empty values
partly_failed pull Citizen: 7 read, 3 created, 1 updated, 3 issues
here: contact by {mail: [a@x, a@x, b@x, new@x, new@x]}; contact 1; update contact 1 {fn: therec1}; create contact {fn: therec4, mail: new@x, pts: 0}; create contact {fn: therec6, mail: null, pts: 0}; create contact {fn: therec7, mail: , pts: 0}
there: Citizen page 1: 7; Citizen page 2: 0
contact 1=Citizen c1, contact 101=Citizen c4, contact 102=Citizen c6, contact 103=Citizen c7
pull ambiguous Citizen c2: Another "Citizen" has the same unique values: merge them
pull ambiguous Citizen c3: Several "contact" have its unique values: merge them
pull ambiguous Citizen c5: Another "Citizen" has the same unique values: merge them
-- one that belongs to another already
partly_failed pull Citizen: 8 read, 4 unchanged, 4 issues
here: contact by {mail: [a@x, b@x, new@x, a@x]}; contact 1,101,102,103
there: Citizen page 1 from 12:10: 8; Citizen page 2 from 12:10: 0
pull ambiguous Citizen c2: Another "Citizen" has the same unique values: merge them
pull ambiguous Citizen c5: Another "Citizen" has the same unique values: merge them
pull ambiguous Citizen c3: Several "contact" have its unique values: merge them (2)
pull ambiguous Citizen c2: It has the same unique values as contact 1, which is the counterpart of another "Citizen": merge one of them
pull ambiguous Citizen c5: It has the same unique values as contact 101, which is the counterpart of another "Citizen": merge one of them
pull ambiguous Citizen c8: It has the same unique values as contact 1, which is the counterpart of another "Citizen": merge one of them
-- text is compared as the mapping says
contact 101=Citizen c1 contact by {mail: [ E1@X ]}; create contact {fn: n1, mail:  E1@X }
trimmed contact 101=Citizen c1 contact by {mail: [E1@X,  E1@X ]}; create contact {fn: n1, mail:  E1@X }
any case contact 101=Citizen c1 contact by {mail: [ e1@x ,  E1@X ]}; create contact {fn: n1, mail:  E1@X }
trimmed any case contact 1=Citizen c1 contact by {mail: [e1@x,  E1@X ]}; contact 1
-- two unique fields, by dates and numbers too: the first that is found counts
-- matched
partly_failed pull Citizen: 2 read, 2 unchanged, 2 issues
here: contact by {no: [7, 9], born: [2000-02-02, 2000-02-02]}; contact 1,2
there: Citizen page 1: 2; Citizen page 2: 0
contact 1=Citizen c1, contact 2=Citizen c2
pull conflict Citizen c1 born: Both sides changed "born" and the evidence does not decide whose value stands: policy keep: both sides stay as they are until one of them changes again
pull conflict Citizen c2 no: Both sides changed "no" and the evidence does not decide whose value stands: policy keep: both sides stay as they are until one of them changes again
-- a push without a pull does not create what is there
partly_failed push contact: 2 read, 2 issues
here: contact page 1: 2; contact page 2: 0
there: Citizen by {email: [e1@x, e2@x]}

push exists contact 1: Citizen c1 has the same unique values there: run a sync that pulls, which links them
push exists contact 2: Citizen c2 has the same unique values there: run a sync that pulls, which links them
-- a pull links it
in_step pull Citizen: 2 read, 1 updated, 1 unchanged
here: contact by {mail: [e1@x, e2@x]}; contact 1,2; update contact 1 {fn: there}
there: Citizen page 1: 2; Citizen page 2: 0
contact 1=Citizen c1, contact 2=Citizen c2 no differences
-- nor does one whose pull was narrowed: what is found is linked and judged
in_step pull Citizen: 1 read, 1 unchanged; push contact: 2 read, 1 updated
here: contact 1; contact by {mail: [e1@x]}; contact 1; contact 1
there: Citizen page 1 from 12:30: 0; Citizen by {email: [e1@x]}; update Citizen c1 {name: tracked}
contact 1=Citizen c1 tracked:  contact 2 mapped 0 times, Citizen c2 mapped 0 times
-- not clear with which
partly_failed pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 issues
here: contact 1; contact page 1 from 12:30: 1; contact page 2 from 12:30: 0
there: Citizen page 1 from 12:30: 1; Citizen page 2 from 12:30: 0; Citizen by {email: [e1@x]}
contact 1=Citizen c1
push ambiguous contact 3: Several "Citizen" have its unique values: merge them
-- first sync of sides that overlap, with other values, and more on each side
-- first
in_step pull Citizen: 3 read, 1 created, 1 updated, 1 unchanged; push contact: 5 read, 1 created, 1 updated, 3 unchanged
here: contact by {mail: [e1@x, e2@x, e3@x]}; contact 2,3; update contact 3 {fn: later there}; create contact {fn: n1, mail: e1@x, pts: 1}; contact page 1: 4; contact page 2: 0; contact 2
there: Citizen page 1: 3; Citizen page 2: 0; create Citizen {name: n4, email: e4@x, points: 4}; update Citizen c2 {name: later here}
contact 2=Citizen c2, contact 3=Citizen c3, contact 4=Citizen c101, contact 101=Citizen c1 no differences
-- second
in_step pull Citizen: 3 read, 3 unchanged
here: contact 2,3,4
there: Citizen page 1 from 12:10: 3; Citizen page 2 from 12:10: 0
