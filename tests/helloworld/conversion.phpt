--TEST--
HelloWorld CRM: records that were converted, merged or deleted say so to whoever still writes to them
--FILE--
<?php
require __DIR__ . '/crm.inc.php';
$crm = new Crm(citizens: 8, worlds: 4);

function write(Crm $crm, string $path, string $id): void
{
	$result = $crm->batch($path, ['id' => $id, 'fields' => ['city' => 'Turku']])[0];
	unset($result['modified_at']);
	echo "$path $id: ", json_encode($result), "\n";
}

function record(Crm $crm, string $path, string $id): array
{
	return array_diff_key($crm->get("/$path?ids=$id")->json()['items'][0], ['id' => 0, 'modified_at' => 0]);
}

$before = record($crm, 'citizens', 'c5');
$answer = $crm->admin('convert', ['id' => 'c5', 'to' => 'Visitor']);
echo $answer['object'], ' ', $answer['id'], ' ', json_encode(record($crm, 'visitors', 'v1') === $before), "\n";
echo 'c5: ', json_encode($crm->get('/citizens?ids=c5')->json()['items']), "\n";
$result = $crm->batch('citizens', ['id' => 'c5', 'fields' => ['city' => 'Turku']])[0];
var_dump($result === ['status' => 409, 'object' => 'Visitor', 'id' => 'v1', 'modified_at' => $answer['modified_at']]);
var_dump(record($crm, 'visitors', 'v1') === $before);

$crm->batch('citizens', ['id' => 'c2', 'fields' => ['phone' => '', 'email' => null, 'city' => 'Vaasa']]);
$crm->batch('citizens', ['id' => 'c1', 'fields' => ['phone' => '123', 'email' => 'one@example.org', 'city' => 'Oulu']]);
$crm->admin('merge', ['id' => 'c1', 'into' => 'c2']);
$merged = record($crm, 'citizens', 'c2');
echo "$merged[phone] $merged[email] $merged[city]\n";
write($crm, 'citizens', 'c1');
write($crm, 'citizens', 'c2');

echo "-- what follows one another is followed to its end\n";
$crm->admin('convert', ['id' => 'c2', 'to' => 'Visitor']);
write($crm, 'citizens', 'c1');
$crm->admin('convert', ['id' => 'v2', 'to' => 'Citizen']);
write($crm, 'citizens', 'c1');
write($crm, 'citizens', 'c2');
write($crm, 'visitors', 'v2');
$crm->admin('delete', ['id' => 'c9']);
write($crm, 'citizens', 'c1');
write($crm, 'citizens', 'c9');

echo "-- worlds take the references to them along\n";
$crm->batch('citizens', ['id' => 'c6', 'fields' => ['world_id' => 'w1']], ['id' => 'c7', 'fields' => ['world_id' => 'w3']]);
$crm->admin('merge', ['id' => 'w1', 'into' => 'w2']);
$crm->admin('delete', ['id' => 'w3']);
echo json_encode([record($crm, 'citizens', 'c6')['world_id'], record($crm, 'citizens', 'c7')['world_id']]), "\n";
$crm->batch('citizens', ['id' => 'c7', 'fields' => ['world_id' => 'w1']]);
echo 'a reference to w1 now: ', record($crm, 'citizens', 'c7')['world_id'], "\n";
$references = array_column($crm->get('/citizens?limit=1000')->json()['items'], 'world_id');
echo json_encode(array_intersect($references, ['w1', 'w3'])), "\n";

foreach ([['convert', ['id' => 'c1', 'to' => 'Visitor']], ['convert', ['id' => 'c3', 'to' => 'World']], ['convert', ['id' => 'c3', 'to' => 'Citizen']],
	['merge', ['id' => 'c3', 'into' => 'w2']], ['merge', ['id' => 'c3', 'into' => 'c3']], ['delete', ['id' => 'x1']], ['delete', []],
	['set', ['id' => 'c3', 'fields' => ['points' => 'many']]], ['set', ['id' => 'c3', 'fields' => [], 'at' => 'now']], ['explode', []]] as [$what, $body]) {
	$answer = $crm->post("/_admin/$what", (object) $body);
	echo "$what: $answer->status $answer->body\n";
}
echo json_encode($crm->stats()['objects']), "\n";
?>
--EXPECT--
Visitor v1 true
c5: []
bool(true)
bool(true)
123 one@example.org Vaasa
citizens c1: {"status":409,"object":"Citizen","id":"c2"}
citizens c2: {"status":200,"id":"c2"}
-- what follows one another is followed to its end
citizens c1: {"status":409,"object":"Visitor","id":"v2"}
citizens c1: {"status":409,"object":"Citizen","id":"c9"}
citizens c2: {"status":409,"object":"Citizen","id":"c9"}
visitors v2: {"status":409,"object":"Citizen","id":"c9"}
citizens c1: {"status":404,"message":"there is no Citizen 'c1'"}
citizens c9: {"status":404,"message":"there is no Citizen 'c9'"}
-- worlds take the references to them along
["w2",null]
a reference to w1 now: w2
[]
convert: 404 {"message":"there is no record 'c1'"}
convert: 400 {"message":"a Citizen can't become a 'World'"}
convert: 400 {"message":"a Citizen can't become a 'Citizen'"}
merge: 400 {"message":"two different records of the same kind can be merged"}
merge: 400 {"message":"two different records of the same kind can be merged"}
delete: 404 {"message":"there is no record 'x1'"}
delete: 400 {"message":"'id' must be an ID"}
set: 400 {"message":"points must be an integer"}
set: 400 {"message":"'now' is no RFC 3339 time, such as 2026-01-31T12:00:00.000001Z"}
explode: 404 {"message":"there is no POST /_admin/explode"}
{"Citizen":{"live":5,"deleted":1,"became_another":3},"Visitor":{"live":1,"deleted":0,"became_another":1},"World":{"live":2,"deleted":1,"became_another":1},"Offer":{"live":0,"deleted":0,"became_another":0}}
