--TEST--
HelloWorld CRM: a batch answers item by item, and an item that is refused leaves nothing behind
--FILE--
<?php
require __DIR__ . '/crm.inc.php';
$crm = new Crm(citizens: 10, worlds: 3);

$before = $crm->get('/citizens?ids=c5')->json()['items'][0];
$results = $crm->batch('citizens',
	['key' => null, 'id' => 'c5', 'fields' => ['city' => 'Ålesund', 'points' => 12]],
	['id' => null, 'fields' => ['last_name' => 'Ørsted', 'email' => 'o@example.org', 'interests' => []]],
	['id' => null, 'fields' => ['email' => 'x@example.org']],
	['id' => 'c5', 'fields' => ['last_name' => '']],
	['id' => 'c5', 'fields' => ['city' => 'Oslo', 'email' => 'not an address']],
	['id' => 'c5', 'fields' => ['points' => '12']],
	['id' => 'c5', 'fields' => ['points' => 12.0]],
	['id' => 'c5', 'fields' => ['score' => true]],
	['id' => 'c5', 'fields' => ['is_active' => 1]],
	['id' => 'c5', 'fields' => ['birthday' => '2025-02-29']],
	['id' => 'c5', 'fields' => ['interests' => ['art', 'war']]],
	['id' => 'c5', 'fields' => ['interests' => 'art']],
	['id' => 'c5', 'fields' => ['world_id' => 'w77']],
	['id' => 'c5', 'fields' => ['shoe_size' => 44]],
	['id' => 'c5', 'fields' => ['city' => str_repeat('ż', 256)]],
	['id' => 'c99', 'fields' => ['city' => 'Oslo']],
	['id' => 'w1', 'fields' => ['city' => 'Oslo']],
	['id' => 5, 'fields' => []],
	['id' => 'c5'],
	['id' => 'c5', 'fields' => [], 'kye' => 'k'],
	['key' => '', 'fields' => ['last_name' => 'x']],
	['id' => 'c5', 'fields' => ['city' => str_repeat('ż', 255), 'phone' => '', 'score' => 3, 'world_id' => 'w2', 'country' => null]],
);
foreach ($results as $result) {
	unset($result['modified_at']);
	echo json_encode($result), "\n";
}
$after = $crm->get('/citizens?ids=c5&fields=points,score,phone,country,world_id')->json()['items'][0];
var_dump($after['modified_at'] === end($results)['modified_at'], $after['modified_at'] > $results[0]['modified_at']);
var_dump($results[0]['modified_at'] > $before['modified_at']);
unset($after['modified_at']);
echo json_encode($after, JSON_PRESERVE_ZERO_FRACTION), "\n";
echo $crm->get('/citizens')->json()['total'], " citizens\n";

echo "-- equal values are no change\n";
$times = fn () => $crm->get('/citizens?ids=c5&field_times=1')->json()['items'][0];
$before = $times();
echo $crm->batch('citizens', ['id' => 'c5', 'fields' => array_diff_key($before, ['id' => 0, 'modified_at' => 0, 'field_times' => 0])])[0]['status'], ' ';
echo json_encode($times() === $before), "\n";

echo "-- worlds\n";
foreach ($crm->batch('worlds',
	['id' => null, 'fields' => ['name' => "Ender's", 'founded' => '1901-01-01', 'employees' => 3]],
	['id' => null, 'fields' => ['website' => 'https://example.org/']],
	['id' => 'w1', 'fields' => ['employees' => null]],
) as $result) {
	unset($result['modified_at']);
	echo json_encode($result), "\n";
}

echo "-- the whole body\n";
foreach (['{"items":', '[]', '{"items":{"a":1}}', '{"items":[]}', '7', json_encode(['items' => array_fill(0, 1001, [])])] as $body) {
	$answer = $crm->post('/citizens/batch', $body);
	echo $answer->status, ' ', $answer->body, "\n";
}
?>
--EXPECT--
{"status":200,"id":"c5"}
{"status":201,"id":"c11"}
{"status":400,"message":"last_name is required"}
{"status":400,"message":"last_name is required"}
{"status":400,"message":"email is no e-mail address"}
{"status":400,"message":"points must be an integer"}
{"status":400,"message":"points must be an integer"}
{"status":400,"message":"score must be a number"}
{"status":400,"message":"is_active must be true or false"}
{"status":400,"message":"birthday must be a date, YYYY-MM-DD"}
{"status":400,"message":"interests has a choice that doesn't exist: \"war\""}
{"status":400,"message":"interests must be a list"}
{"status":400,"message":"there is no World 'w77'"}
{"status":400,"message":"Citizen has no field 'shoe_size'"}
{"status":400,"message":"city is longer than 255 characters"}
{"status":404,"message":"there is no Citizen 'c99'"}
{"status":404,"message":"there is no Citizen 'w1'"}
{"status":400,"message":"'id' must be a string or null"}
{"status":400,"message":"an item must have an object 'fields'"}
{"status":400,"message":"an item has nothing but 'key', 'id' and 'fields'"}
{"status":400,"message":"'key' must be a string of 1 to 200 bytes, or null"}
{"status":200,"id":"c5"}
bool(true)
bool(true)
bool(true)
{"id":"c5","points":12,"score":3.0,"phone":"","country":null,"world_id":"w2"}
11 citizens
-- equal values are no change
200 true
-- worlds
{"status":201,"id":"w4"}
{"status":400,"message":"name is required"}
{"status":200,"id":"w1"}
-- the whole body
400 {"message":"the body is no JSON: Syntax error"}
400 {"message":"the body must have a list 'items'"}
400 {"message":"the body must have a list 'items'"}
200 {"results":[]}
400 {"message":"the body must be a JSON object"}
413 {"message":"a batch has at most 1000 items"}
