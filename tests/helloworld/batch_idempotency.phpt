--TEST--
HelloWorld CRM: an idempotency key is carried out once, whoever repeats it and whenever
--FILE--
<?php
require __DIR__ . '/crm.inc.php';
$crm = new Crm(citizens: 5);
$new = ['key' => 'a', 'id' => null, 'fields' => ['last_name' => 'Nowak', 'email' => 'n@example.org']];

$first = $crm->batch('citizens', $new)[0];
echo $first['status'], ' ', $first['id'], "\n";
var_dump($crm->batch('citizens', $new)[0] === $first);
echo "the order of fields doesn't matter: ";
echo json_encode($crm->batch('citizens', ['fields' => array_reverse($new['fields']), 'key' => 'a'])[0] === $first), "\n";
echo "another body: ", json_encode($crm->batch('citizens', ['key' => 'a', 'fields' => ['last_name' => 'Kowalska']])[0]), "\n";
echo "another kind: ", json_encode($crm->batch('visitors', $new)[0]), "\n";

echo "the answer is repeated even when the record changed since: ";
$crm->batch('citizens', ['id' => 'c6', 'fields' => ['city' => 'Gdynia']]);
echo json_encode($crm->batch('citizens', $new)[0] === $first), "\n";

echo "twice in one batch: ";
[$one, $two] = $crm->batch('citizens', ['key' => 'b'] + $new, ['key' => 'b'] + $new);
echo $one['status'], ' ', json_encode($one === $two), "\n";

echo "an update: ";
$update = ['key' => 'c', 'id' => 'c1', 'fields' => ['points' => 77]];
$one = $crm->batch('citizens', $update)[0];
$crm->batch('citizens', ['id' => 'c1', 'fields' => ['points' => 78]]);
echo json_encode($crm->batch('citizens', $update)[0] === $one), ' ', $crm->get('/citizens?ids=c1')->json()['items'][0]['points'], "\n";

echo "what was refused may be repeated: ";
echo $crm->batch('citizens', ['key' => 'd', 'fields' => ['email' => 'd@example.org']])[0]['status'], ' ';
echo $crm->batch('citizens', ['key' => 'd', 'fields' => ['email' => 'd@example.org', 'last_name' => 'D']])[0]['status'], "\n";
echo 'without a key: ', implode(' ', array_column($crm->batch('citizens', ['key' => null] + $new, ['key' => null] + $new), 'id')), "\n";

echo "the answer is lost, the work is done: ";
$crm->admin('faults', ['cut_after_bytes' => 20, 'next' => 1]);
$lost = ['items' => [['key' => 'e'] + $new]];
$answer = $crm->post('/citizens/batch', $lost);
echo strlen($answer->body), ' bytes, whole: ', json_encode($answer->isWhole()), ', repeated: ';
echo json_encode($crm->post('/citizens/batch', $lost)->json()['results'][0]['id']), "\n";

echo "eight at once: ";
$connections = [];
for ($i = 0; $i < 8; $i++) {
	$connections[] = $crm->send('POST', '/citizens/batch', json_encode(['items' => [['key' => 'f'] + $new]]));
}
$results = array_map(fn ($connection) => Crm::receive($connection)->json()['results'][0], $connections);
echo count(array_unique($results, SORT_REGULAR)), ' answer, ', $results[0]['status'], ' ', $results[0]['id'], "\n";

$stats = $crm->stats();
echo json_encode($stats['idempotency_keys']), ' ', $stats['objects']['Citizen']['live'], " citizens\n";
?>
--EXPECT--
201 c6
bool(true)
the order of fields doesn't matter: true
another body: {"status":422,"message":"this key was used with another body","id":"c6"}
another kind: {"status":422,"message":"this key was used with another body","id":"c6"}
the answer is repeated even when the record changed since: true
twice in one batch: 201 true
an update: true 78
what was refused may be repeated: 400 201
without a key: c9 c10
the answer is lost, the work is done: 20 bytes, whole: false, repeated: "c11"
eight at once: 1 answer, 201 c12
{"seen":6,"replayed":13} 12 citizens
