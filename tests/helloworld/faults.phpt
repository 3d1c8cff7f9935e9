--TEST--
HelloWorld CRM: the fault switch delays, refuses, cuts off and fails single items, as often as it is told
--FILE--
<?php
require __DIR__ . '/crm.inc.php';
$crm = new Crm(citizens: 20, worlds: 1);
$item = fn (int $n) => ['id' => "c$n", 'fields' => ['points' => 100_000 + $n]];

echo "-- latency\n";
$crm->admin('faults', ['latency_ms' => 300, 'next' => 1]);
foreach ([true, false] as $slow) {
	$start = microtime(true);
	$answer = $crm->get('/citizens');
	echo $answer->status, ' ', json_encode((microtime(true) - $start >= 0.3) === $slow), "\n";
}

echo "-- an answer that takes long, when its work is done long since\n";
$crm->admin('faults', ['answer_latency_ms' => 400, 'path' => '/citizens/batch']);
$slow = $crm->send('POST', '/citizens/batch', json_encode(['items' => [$item(7)]]));
$database = HelloWorld\Crm\Database::open($crm->database);
for ($done = 0, $start = microtime(true); !$done && microtime(true) - $start < 5; usleep(1000)) {
	$done = $database->query('SELECT COUNT(*) FROM citizen WHERE points = 100007')->fetchColumn();
}
echo $done, ' ', json_encode(microtime(true) - $start < 0.3), ' ', Crm::receive($slow)->status, ' ';
echo json_encode(microtime(true) - $start >= 0.3), "\n";

echo "-- refused twice\n";
$crm->admin('faults', ['status' => 429, 'retry_after' => 7, 'next' => 2]);
for ($i = 0; $i < 3; $i++) {
	$answer = $crm->get('/citizens?limit=1');
	echo $answer->status, ' ', $answer->headers['retry-after'] ?? '-', "\n";
}

echo "-- what is refused is not done\n";
$crm->admin('faults', ['status' => 503, 'next' => 1]);
$answer = $crm->post('/citizens/batch', ['items' => [$item(1)]]);
echo $answer->status, ' ', $answer->headers['retry-after'] ?? '-', ' ', $crm->get('/citizens?points=100001')->json()['total'], "\n";

echo "-- one path only, until it is cleared\n";
$crm->admin('faults', ['status' => 503, 'path' => '/citizens']);
echo $crm->get('/citizens')->status, ' ', $crm->get('/worlds')->status, ' ', $crm->get('/citizens')->status, ' ';
$crm->admin('faults', []);
echo $crm->get('/citizens')->status, "\n";

echo "-- each third request\n";
$crm->admin('faults', ['status' => 503, 'every' => 3]);
for ($i = 0; $i < 7; $i++) {
	echo $crm->get('/worlds')->status, $i < 6 ? ' ' : "\n";
}

echo "-- the connection breaks\n";
$crm->admin('faults', []);
$answer = $crm->get('/citizens');
foreach ([0, 1, 1000] as $bytes) {
	$crm->admin('faults', ['cut_after_bytes' => $bytes, 'next' => 1]);
	$cut = $crm->get('/citizens');
	echo $cut->status, ' ', strlen($cut->body), ' ', json_encode([$cut->isWhole(), $cut->headers['content-length'] === $answer->headers['content-length']]), ' ';
	echo json_encode(str_starts_with($answer->body, $cut->body)), "\n";
}
echo json_encode($crm->get('/citizens')->body === $answer->body), "\n";

echo "-- the connection breaks after the work is done\n";
$crm->admin('faults', ['cut_after_bytes' => 3, 'next' => 1]);
$crm->post('/citizens/batch', ['items' => [$item(2)]]);
echo $crm->get('/citizens?points=100002')->json()['total'], "\n";

echo "-- single items: each third, in the next two batches\n";
$crm->admin('faults', ['item_status' => 503, 'every' => 3, 'retry_after' => 2, 'next' => 2, 'path' => '/citizens/batch']);
for ($i = 0; $i < 3; $i++) {
	$results = $crm->batch('citizens', ...array_map($item, range(10, 16)));
	echo implode(' ', array_column($results, 'status')), "\n";
	if ($i === 0) {
		echo json_encode($results[2]), ' ', $crm->get('/citizens?points=100012')->json()['total'], "\n";
	}
}
$crm->admin('faults', ['item_status' => 429]);
echo implode(' ', array_column($crm->batch('citizens', $item(1), $item(3)), 'status')), "\n";
$crm->admin('faults', []);
echo implode(' ', array_column($crm->batch('citizens', $item(1), $item(3)), 'status')), "\n";

echo "-- somebody else's page\n";
$crm->admin('faults', ['html' => 200, 'next' => 1]);
$answer = $crm->post('/citizens/batch', ['items' => [$item(4)]]);
echo $answer->status, ' ', $answer->headers['content-type'], ' ', json_encode($answer->isWhole() && str_contains($answer->body, '<title>')), ' ';
echo $crm->get('/citizens?points=100004')->json()['total'], "\n";

echo "-- settings that make no sense\n";
foreach ([['latency' => 1], ['status' => '503'], ['status' => 200], ['next' => 0], ['every' => 0], ['path' => 1]] as $settings) {
	$answer = $crm->post('/_admin/faults', $settings);
	echo $answer->status, ' ', $answer->json()['message'], "\n";
}
?>
--EXPECT--
-- latency
200 true
200 true
-- an answer that takes long, when its work is done long since
1 true 200 true
-- refused twice
429 7
429 7
200 -
-- what is refused is not done
503 - 0
-- one path only, until it is cleared
503 200 503 200
-- each third request
200 200 503 200 200 503 200
-- the connection breaks
200 0 [false,true] true
200 1 [false,true] true
200 1000 [false,true] true
true
-- the connection breaks after the work is done
1
-- single items: each third, in the next two batches
200 200 503 200 200 503 200
{"status":503,"message":"the fault switch is on","retry_after":2} 0
200 200 503 200 200 503 200
200 200 200 200 200 200 200
429 429
200 200
-- somebody else's page
200 text/html; charset=utf-8 true 0
-- settings that make no sense
400 there is no fault setting 'latency'
400 status must be an integer from 400 to 599
400 status must be an integer from 400 to 599
400 next must be an integer from 1 to 9223372036854775807
400 every must be an integer from 1 to 9223372036854775807
400 path must be the beginning of a path
