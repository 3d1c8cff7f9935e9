--TEST--
HelloWorld: records that are deleted, merged or converted on one side, by the command
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../examples/helloworld/vendor/autoload.php')) {
	die("skip Composer's packages of examples/helloworld are not installed");
}
?>
--FILE--
<?php
require __DIR__ . '/console.inc.php';
$both = new Both(30, 4, [20, 5, 3, 1]);
$mapping = fn (int $id) => json_encode($both->local->query("SELECT integration_object_name, integration_object_id, is_deleted
	FROM sync_object_mapping WHERE internal_object_name = 'contact' AND internal_object_id = '$id'")->fetchAll(PDO::FETCH_NUM));
console($both, '--first-time-sync');
$pairs = pairs($both, 20);

echo "-- deleted there\n";
[$id, $citizen] = array_shift($pairs);
$both->crm->admin('delete', ['id' => $citizen]);
console($both);
echo str_replace($citizen, 'it', $mapping($id)), ' ', json_encode(here($both, $id, 'id') === [$id]), ' ', $both->compare()[1];
change_here($both, $id, ['city' => 'Nobody asks']);
console($both);

echo "-- deleted there, which is found out when it is written to\n";
[$id, $citizen] = array_shift($pairs);
$both->crm->admin('delete', ['id' => $citizen]);
change_here($both, $id, ['city' => 'Too late']);
console($both, '--disable-pull');
echo str_replace($citizen, 'it', $mapping($id)), ' ', $both->compare()[1];

echo "-- deleted here\n";
[$id, $citizen] = array_shift($pairs);
$both->local->exec("DELETE FROM contact WHERE id = $id");
$both->crm->admin('set', ['id' => $citizen, 'fields' => ['city' => 'Nobody there']]);
console($both);
echo str_replace($citizen, 'it', $mapping($id)), ' ', json_encode([there($both, $citizen, 'city'), here($both, $id, 'id')]), "\n";
echo $both->compare()[1];

echo "-- a company and a world, to which others refer\n";
[[$company, $world], [$company2, $world2]] = $both->local->query("SELECT CAST(internal_object_id AS INTEGER), integration_object_id
	FROM sync_object_mapping m WHERE internal_object_name = 'company' AND EXISTS (
		SELECT 1 FROM contact WHERE company_id = m.internal_object_id) LIMIT 2")->fetchAll(PDO::FETCH_NUM);
$both->crm->admin('delete', ['id' => $world]);
[$code, $output] = $both->console('--format=json');
echo $code, ' ', preg_replace('/"updated":\d+/', '"updated":…', done($output)), ' ';
echo $both->local->query("SELECT COUNT(*) FROM contact WHERE company_id = $company")->fetchColumn(), "\n";
$both->local->exec("DELETE FROM company WHERE id = $company2");
$both->crm->admin('set', ['id' => $world2, 'fields' => ['city' => 'Nobody there']]);
[$code, $output] = $both->console('--format=json');
echo $code, ' ', preg_replace('/"updated":\d+/', '"updated":…', done($output)), ' ', $both->crm->get("/citizens?world_id=$world2")->json()['total'], "\n";
echo $both->compare()[1];

echo "-- merged there into a record that has a counterpart of its own\n";
[[$id, $citizen], [$other, $into]] = array_splice($pairs, 0, 2);
$both->crm->admin('merge', ['id' => $citizen, 'into' => $into]);
change_here($both, $id, ['city' => 'Merged']);
console($both);
echo str_replace([$citizen, $into], ['it', 'the other'], $mapping($id) . ' ' . $mapping($other)), "\n";
console($both);
echo $both->compare()[1];

echo "-- merged there into one that nobody knows here\n";
[$id, $citizen] = array_shift($pairs);
[$new] = $both->crm->batch('citizens', ['fields' => ['last_name' => 'Another', 'email' => null]]);
$both->crm->admin('merge', ['id' => $citizen, 'into' => $new['id']]);
change_here($both, $id, ['city' => 'Followed']);
console($both, '--disable-pull');
echo str_replace($new['id'], 'the other', $mapping($id)), ' ', json_encode(there($both, $new['id'], 'city')), "\n";
console($both);
echo $both->compare()[1];

echo "-- converted there into a Visitor, which is not mapped\n";
[$id, $citizen] = array_shift($pairs);
$visitor = $both->crm->admin('convert', ['id' => $citizen, 'to' => 'Visitor'])['id'];
change_here($both, $id, ['city' => 'Converted']);
[, $output] = $both->console('--format=json');
echo array_sum(array_column(json_decode($output, true)['counts'], 'converted')), ' ', $mapping($id), ' ', json_encode(there($both, $visitor, 'city') === ['Converted']), "\n";
$both->crm->admin('set', ['id' => $visitor, 'fields' => ['city' => 'Converted']]);
echo $both->compare()[1];
?>
--EXPECT--
--first-time-sync: 0 in_step {"pull World":{"created":1,"updated":1},"pull Citizen":{"created":10,"updated":6},"push company":{"created":1,"updated":1},"push contact":{"created":5,"updated":7}}
-- deleted there
0 in_step {"pull Citizen":{"deleted":1}}
[["Citizen","it",1]] true in step: 34 contacts, 5 companies, 0 differences
0 in_step {}
-- deleted there, which is found out when it is written to
--disable-pull: 0 in_step {"push contact":{"deleted":1}}
[["Citizen","it",1]] in step: 33 contacts, 5 companies, 0 differences
-- deleted here
0 in_step {"pull Citizen":{"deleted":1}}
[["Citizen","it",1]] [["Nobody there"],null]
in step: 32 contacts, 5 companies, 0 differences
-- a company and a world, to which others refer
0 {"pull World":{"deleted":1},"pull Citizen":{"updated":…}} 0
0 {"pull World":{"deleted":1},"push contact":{"updated":…}} 0
in step: 32 contacts, 3 companies, 0 differences
-- merged there into a record that has a counterpart of its own
0 in_step {"push contact":{"converted":1}}
[["Citizen","it",1]] [["Citizen","the other",0]]
0 in_step {}
in step: 31 contacts, 3 companies, 0 differences
-- merged there into one that nobody knows here
--disable-pull: 0 in_step {"push contact":{"updated":1,"converted":1}}
[["Citizen","the other",0]] ["Followed"]
0 in_step {}
in step: 31 contacts, 3 companies, 0 differences
-- converted there into a Visitor, which is not mapped
1 [["Visitor","v1",0]] false
in step: 31 contacts, 3 companies, 0 differences
