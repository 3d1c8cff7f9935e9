--TEST--
SyncProcess: an object that is gone on either side ends its mapping; nothing is written to the other, nothing created again
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';

$scene = in_step(3);
$scene->there->objects['Citizen']['c1']['deleted'] = true;
$scene->change(1, ['fn' => 'too late'], 10);
$scene->run('deleted there, changed here');
echo $scene->mappings(), ' tracked: ', $scene->tracked(), "\n";
unset($scene->there->objects['Citizen']['c1']['deleted']);
$scene->changeThere('c1', ['name' => 'back'], 20);
$scene->change(1, ['fn' => 'again'], 20);
$scene->run('it comes back: a closed mapping stays closed');
echo $scene->mappings(), ' tracked: ', $scene->tracked(), "\n";

unset($scene->here->objects['contact'][2]);
$scene->changeThere('c2', ['name' => 'for nobody'], 30);
$scene->run('deleted here, changed there');
echo $scene->mappings(), "\n";

unset($scene->here->objects['contact'][3]);
$scene->store->trackChanges('Hello', [new SyncEngine\TrackedChange('contact', 3, 'fn', 'x'), new SyncEngine\TrackedChange('contact', 3, 'other', 'x')]);
$scene->run('deleted here after it changed');
echo $scene->mappings(), ' tracked: ', $scene->tracked(), "\n";

$scene = in_step(1);
unset($scene->there->objects['Citizen']['c1']);
$scene->change(1, ['fn' => 'x'], 10);
$scene->run('deleted there, as the push finds out');
echo $scene->mappings(), ' tracked: ', $scene->tracked(), "\n";

$scene = in_step(1, Side::class);
unset($scene->there->objects['Citizen']['c1']);
$scene->here->set('contact', 1, ['fn' => 'x'], 60 * 24 * 365 * 10);
$scene->run('the same where nothing is tracked: found out by the comparison');
echo $scene->mappings(), "\n";

$scene = in_step(1, Side::class);
$scene->here->objects['contact'][1] = ['deleted' => true, 'at' => at(60 * 24 * 365 * 10)] + $scene->here->objects['contact'][1];
$scene->run('the application reports it as deleted');
echo $scene->mappings(), "\n";

$scene = in_step(1);
$scene->here->objects['contact'][1]['deleted'] = true;
$scene->changeThere('c1', ['name' => 'x'], 10);
$scene->run('the same, as the pull finds out');
echo $scene->mappings(), "\n";

$scene = scene(0, 2);
$scene->there->objects['Citizen']['c1']['deleted'] = true;
$scene->run('deleted before it was known');
echo $scene->mappings(), "\n";

$scene = in_step(2);
$scene->there->objects['Citizen']['c1']['deleted'] = true;
$scene->execute();
$scene->there->set('Citizen', 'c9', ['name' => 'successor', 'email' => 'e1@x', 'points' => 1], 10);
$scene->run('another one takes its place');
echo $scene->mappings(), "\n";
?>
--EXPECT--
-- deleted there, changed here
in_step pull Citizen: 3 read, 2 unchanged, 1 deleted; push contact: 1 read, 1 unchanged
here: contact 1,2,3; contact 1
there: Citizen page 1 from 12:00: 3; Citizen page 2 from 12:00: 0
[contact 1=Citizen c1], contact 2=Citizen c2, contact 3=Citizen c3 tracked: 
-- it comes back: a closed mapping stays closed
in_step pull Citizen: 3 read, 3 unchanged; push contact: 1 read, 1 unchanged
here: contact 2,3; contact 1
there: Citizen page 1 from 12:00: 3; Citizen page 2 from 12:00: 0
[contact 1=Citizen c1], contact 2=Citizen c2, contact 3=Citizen c3 tracked: 
-- deleted here, changed there
in_step pull Citizen: 2 read, 1 unchanged, 1 deleted
here: contact 2
there: Citizen page 1 from 12:20: 2; Citizen page 2 from 12:20: 0
[contact 1=Citizen c1], [contact 2=Citizen c2], contact 3=Citizen c3
-- deleted here after it changed
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 deleted
here: contact 3
there: Citizen page 1 from 12:30: 1; Citizen page 2 from 12:30: 0
[contact 1=Citizen c1], [contact 2=Citizen c2], [contact 3=Citizen c3] tracked: 
-- deleted there, as the push finds out
in_step push contact: 1 read, 1 deleted
here: contact 1
there: Citizen page 1 from 12:00: 0; update Citizen c1 {name: x}
[contact 1=Citizen c1] tracked: 
-- the same where nothing is tracked: found out by the comparison
in_step push contact: 1 read, 1 deleted
here: contact page 1 from just now: 1; contact page 2 from just now: 0
there: Citizen page 1 from 12:00: 0; Citizen c1
[contact 1=Citizen c1]
-- the application reports it as deleted
in_step pull Citizen: 1 read, 1 deleted; push contact: 1 read
here: contact 1; contact page 1 from just now: 1; contact page 2 from just now: 0
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0
[contact 1=Citizen c1]
-- the same, as the pull finds out
in_step pull Citizen: 1 read, 1 deleted
here: contact 1
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0
[contact 1=Citizen c1]
-- deleted before it was known
in_step pull Citizen: 2 read, 1 created, 1 unchanged
here: contact by {mail: [e2@x]}; create contact {fn: n2, mail: e2@x, pts: 2}
there: Citizen page 1: 2; Citizen page 2: 0
contact 101=Citizen c2
-- another one takes its place
in_step pull Citizen: 3 read, 1 updated, 2 unchanged
here: contact 1,2; contact by {mail: [e1@x]}; contact 2,1; update contact 1 {fn: successor}
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0; Citizen page 1 from 12:00: 3; Citizen page 2 from 12:00: 0
contact 1=Citizen c9, contact 2=Citizen c2
