--TEST--
SyncProcess: what the options leave out is left out
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';

$scene = in_step(2);
$scene->change(1, ['fn' => 'here'], 10);
$scene->changeThere('c2', ['name' => 'there'], 10);
$scene->run('no pull', ['disable-pull' => true]);
echo $scene->differences(), "\n";
$scene->change(1, ['fn' => 'here again'], 70);
$scene->run('no push', ['disable-push' => true]);
echo $scene->differences(), '; tracked: ', $scene->tracked(), "\n";
$scene->run('neither', ['disable-push' => true, 'disable-pull' => true]);
$scene->run('both');
echo $scene->differences(), "\n";

$scene = scene(3, 3);
$scene->run('explicit IDs of the integration: these are pulled, tracked changes are pushed', ['integration-object-id' => ['Citizen:c1', 'Citizen:c9']]);
echo $scene->mappings(), "\n";
$scene->run('explicit IDs of the application: these are pushed whole, whatever changed', ['mautic-object-id' => ['contact:1', 'contact:7'], 'disable-pull' => true]);
$scene->here->objects['contact'][1]['fn'] = 'whole';
$scene->run('the same with a value that differs', ['mautic-object-id' => ['contact:1', 'contact:7'], 'disable-pull' => true]);
$scene->run('IDs of both sides', ['mautic-object-id' => ['contact:2'], 'integration-object-id' => ['Citizen:c3']]);
$scene->run('IDs of objects of other names: nothing', ['mautic-object-id' => ['company:1'], 'integration-object-id' => ['World:w1']]);
echo $scene->mappings(), '; watermarks: ', $scene->watermarks(), "\n";

echo "-- 1200 IDs are pushed in pages\n";
$scene = scene(1200);
$pages = 0;
$scene->prepare = function ($process) use (&$pages) {
	$process->setPageCallback(function () use (&$pages) {
		$pages++;
	});
};
$result = $scene->execute(['mautic-object-id' => array_map(fn ($i) => "contact:$i", range(1, 1200)), 'disable-pull' => true]);
echo counts($result), " in $pages pages\n";

echo "-- free options go to the exchanges\n";
$scene = scene(0, 1);
$seen = [];
$scene->there->before = function (string $method, $first) use (&$seen) {
	$seen[] = $method === 'getSyncReport' ? $first->getInputOptionsDAO()->getOptions() : null;
};
$scene->here->before = function (string $method, $first) use (&$seen) {
	$seen[] = $method === 'executeSyncOrder' ? [$first->getOptions(), $first->isFirstTimeSync(), $first->getIntegration()] : null;
};
$scene->execute(['options' => ['a' => 1], 'disable-push' => true]);
echo json_encode(array_values(array_filter($seen))), "\n";

echo "-- options of another integration\n";
try {
	(new SyncEngine\SyncProcess($scene->manual, $scene->here, $scene->there, $scene->store, new SyncEngine\InputOptions(['integration' => 'Other'])))->execute();
} catch (SyncEngine\Exception\ConfigurationException $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
-- no pull
in_step push contact: 1 read, 1 updated
here: contact 1
there: update Citizen c1 {name: here}
contact 2.fn n2 != there
-- no push
in_step pull Citizen: 2 read, 1 updated, 1 unchanged
here: contact 1,2; update contact 2 {fn: there}
there: Citizen page 1 from 12:00: 2; Citizen page 2 from 12:00: 0
contact 1.fn here again != here; tracked: contact 1 fn=here again
-- neither
in_step 
-- both
in_step pull Citizen: 1 read, 1 unchanged; push contact: 1 read, 1 updated
here: contact 1; contact 1
there: Citizen page 1 from 13:00: 1; Citizen page 2 from 13:00: 0; update Citizen c1 {name: here again}
no differences
-- explicit IDs of the integration: these are pulled, tracked changes are pushed
in_step pull Citizen: 1 read, 1 unchanged
here: contact by {mail: [e1@x]}; contact 1
there: Citizen page 1 of c1,c9: 1; Citizen page 2 of c1,c9: 0
contact 1=Citizen c1
-- explicit IDs of the application: these are pushed whole, whatever changed
in_step push contact: 1 read, 1 unchanged
here: contact 1,7
there: Citizen c1
-- the same with a value that differs
in_step push contact: 1 read, 1 updated
here: contact 1,7
there: Citizen c1; update Citizen c1 {name: whole}
-- IDs of both sides
in_step pull Citizen: 2 read, 2 unchanged; push contact: 2 read, 1 unchanged
here: contact by {mail: [e3@x]}; contact 3; contact 2; contact by {mail: [e2@x]}; contact 2; contact 2
there: Citizen page 1 of c3: 1; Citizen page 2 of c3: 0; Citizen by {email: [e2@x]}
-- IDs of objects of other names: nothing
in_step 
contact 1=Citizen c1, contact 2=Citizen c2, contact 3=Citizen c3; watermarks: 
-- 1200 IDs are pushed in pages
push contact: 1200 read, 1200 created in 3 pages
-- free options go to the exchanges
[{"a":1},[{"a":1},false,"Hello"],{"a":1}]
-- options of another integration
The options are for "Other", the mapping manual is of "Hello": give the options of the integration that the process is for
