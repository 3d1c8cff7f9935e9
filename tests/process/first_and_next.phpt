--TEST--
SyncProcess: overlapping sides are brought in step, later changes follow, a run without changes writes nothing
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/arrays.inc.php';

use SyncEngine\TrackedChange;

$pair = new Pair(3);
for ($i = 1; $i <= 7; $i++) {
	$pair->addThere("c$i", "n$i", $i, $i);
}
for ($i = 5; $i <= 9; $i++) {
	$pair->addHere($i, "n$i", $i === 6 ? 66 : $i, $i === 6 ? 100 : 0);
}
echo summary($pair->run(['first-time-sync' => true])), "\n", $pair->pairs(), "\n", $pair->compare(), "\n";
echo 'here: ', $pair->here->takeLog(), "\nthere: ", $pair->there->takeLog(), "\n";

echo "--- nothing changed: nothing written, nothing echoes\n";
echo summary($pair->run()), "\n";
echo 'here: ', $pair->here->takeLog(), "\nthere: ", $pair->there->takeLog(), "\n";

echo "--- both sides change\n";
$later = $pair->there->now;
$pair->there->data['Citizen']['c1'] = ['score' => 100, '_at' => $later + 10] + $pair->there->data['Citizen']['c1'];
$pair->there->data['Citizen']['c7'] = ['full_name' => 'remote', '_at' => $later + 15] + $pair->there->data['Citizen']['c7'];
$pair->there->data['Citizen']['c8'] = ['full_name' => 'newer', '_at' => $later + 40] + $pair->there->data['Citizen']['c8'];
$pair->here->data['contact'][7]['name'] = 'local';
$pair->here->data['contact'][8]['name'] = 'older';
$pair->store->trackChanges('Arrays', [
	new TrackedChange('contact', 7, 'name', 'local', 'string', new DateTime('@' . $later + 20)),
	new TrackedChange('contact', 8, 'name', 'older', 'string', new DateTime('@' . $later + 20)),
]);
$result = $pair->run();
echo summary($result), "\n", $pair->compare(), "\n";
foreach ($result->getDecisions() as $decision) {
	echo "$decision[object] $decision[object_id] $decision[field]: $decision[internal_value] or $decision[integration_value], $decision[winner] by $decision[evidence]\n";
}
echo 'here: ', $pair->here->takeLog(), "\nthere: ", $pair->there->takeLog(), "\n";
echo 'still tracked: ', $pair->pdo->query('SELECT COUNT(*) FROM sync_object_field_change_report')->fetchColumn(), "\n";
?>
--EXPECT--
in_step; pull Citizen: 7 read, 4 created, 3 unchanged; push contact: 10 read, 2 created, 1 updated, 7 unchanged; won: {"internal":1}
5=c5 6=c6 7=c7 8=c8 9=c9 10=c1 11=c2 12=c3 13=c4
9 here, 9 there, 0 different, 0 alone
here: create contact 10 {"name":"n1","mail":"n1@x","points":1} | create contact 11 {"name":"n2","mail":"n2@x","points":2} | create contact 12 {"name":"n3","mail":"n3@x","points":3} | ids contact 5,6 | create contact 13 {"name":"n4","mail":"n4@x","points":4} | ids contact 7 | page 1 | page 2 | page 3 | page 4 | ids contact 6
there: page 1 | page 2 | page 3 | page 4 | create Citizen c8 {"full_name":"n8","email":"n8@x","score":8} | create Citizen c9 {"full_name":"n9","email":"n9@x","score":9} | update Citizen c6 {"score":66}
--- nothing changed: nothing written, nothing echoes
in_step; pull Citizen: 4 read, 4 unchanged; push contact: 
here: ids contact 6,7,8 | ids contact 9 | page 1
there: page 1 | page 2 | page 3
--- both sides change
in_step; pull Citizen: 5 read, 2 updated, 3 unchanged; push contact: 1 read, 1 updated; won: {"internal":1,"integration":1}
9 here, 9 there, 0 different, 0 alone
contact 7 name: local or remote, internal by best
contact 8 name: older or newer, integration by best
here: ids contact 10,6,7 | update contact 10 {"points":100} | ids contact 8,9 | update contact 8 {"name":"newer"} | page 1 | ids contact 7
there: page 1 | page 2 | page 3 | update Citizen c7 {"full_name":"local"}
still tracked: 0
