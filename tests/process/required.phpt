--TEST--
SyncProcess: an empty required field gets the mapping's default, or is left out with an issue; it never ends the sync
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';
use SyncEngine\{MappingManual, ObjectMapping};

function with_required(string $class = TrackingSide::class): Scene
{
	$scene = scene(0, 0, $class);
	$scene->manual = new MappingManual('Hello');
	$scene->manual->addObjectMapping((new ObjectMapping('contact', 'Citizen'))->addFieldMapping('fn', 'name', isRequired: true, default: 'nameless')
		->addFieldMapping('mail', 'email', isRequired: true)->addFieldMapping('pts', 'points', default: 0)->setUniqueFields(['mail'])->setRequiredInternalFields(['fn', 'mail', 'pts']));

	return $scene;
}

$scene = with_required();
$scene->there->set('Citizen', 'c1', ['name' => '', 'email' => '', 'points' => null], 0);
$scene->run('pulled', ['disable-push' => true]);
echo $scene->issues(), $scene->mappings(), "\n";
$scene->run('the defaults are there: nothing to write', ['disable-push' => true]);

$scene = with_required();
$scene->here->set('contact', 1, ['fn' => null, 'mail' => null, 'pts' => null], 0);
$scene->run('pushed as a new one', ['first-time-sync' => true]);
echo $scene->issues();
$scene->change(1, ['fn' => '', 'mail' => ''], 70);
$scene->run('the default is there already, the other is left out');
$scene->change(1, ['pts' => 5], 80);
$scene->run('with a change the required fields go along');
echo 'tracked: ', $scene->tracked(), "\n";
$scene->change(1, ['mail' => null], 90);
$scene->run('nothing but what is left out: nothing is written');
echo 'tracked: ', $scene->tracked(), "\n";
?>
--EXPECT--
-- pulled
partly_failed pull Citizen: 1 read, 1 created, 1 issues
here: create contact {fn: nameless, pts: 0}
there: Citizen page 1: 1; Citizen page 2: 0
pull required_empty Citizen c1 mail: The required field "mail" is empty at "Citizen" and the mapping has no default for it: left out
contact 101=Citizen c1
-- the defaults are there: nothing to write
partly_failed pull Citizen: 1 read, 1 unchanged, 1 issues
here: contact 101
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0
-- pushed as a new one
partly_failed push contact: 1 read, 1 created, 1 issues
here: contact page 1: 1; contact page 2: 0
there: Citizen page 1: 0; create Citizen {name: nameless, points: null}
push required_empty contact 1 mail: The required field "email" is empty in "contact" and the mapping has no default for it: left out
-- the default is there already, the other is left out
partly_failed pull Citizen: 1 read, 1 unchanged, 1 issues
here: contact 1
there: Citizen page 1: 1; Citizen page 2: 0
-- with a change the required fields go along
partly_failed pull Citizen: 1 read, 1 updated; push contact: 1 read, 1 updated, 1 issues
here: contact 1; update contact 1 {fn: nameless}; contact 1
there: Citizen page 1 from 13:00: 1; Citizen page 2 from 13:00: 0; update Citizen c101 {name: nameless, points: 5}
tracked: 
-- nothing but what is left out: nothing is written
partly_failed pull Citizen: 1 read, 1 unchanged, 1 issues
here: contact 1
there: Citizen page 1 from 13:00: 1; Citizen page 2 from 13:00: 0
tracked: 
