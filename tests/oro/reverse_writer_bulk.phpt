--TEST--
Oro\RestReverseWriter: many changes a request, what servers answer to them, and what is stored of it
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';
require __DIR__ . '/../helloworld/crm.inc.php';
require __DIR__ . '/../exchange/server.inc.php';

use SyncEngine\Oro\ChangeSet;
use SyncEngine\Oro\RestReverseWriter;
use SyncEngine\Oro\StepContext;
use SyncEngine\PdoMappingStore;

$crm = new Crm(0, 0, '', 1, 12);
$pdo = new PDO('sqlite::memory:');
$store = new PdoMappingStore($pdo);
$writer = static fn (int $size, array $options = [], ?string $url = null) => new RestReverseWriter($store, 'Crm', 'offer', ($url ?? $crm->url) . '/offers', $options + ['remote_object' => 'Offer', 'max_wait' => 5, 'batch_size' => $size]);
$set = static fn (string $operation, int $id, array $changes = [], ?string $remote = null) => new ChangeSet($operation, ['id' => $id], $changes + ($operation === 'create' ? ['sku' => "s$id", 'warehouse' => 'w'] : []), $remote, ['sku' => "s$id"] + $changes);
$new = static fn (int ...$ids) => array_map(static fn (int $id) => $set('create', $id), $ids);
$run = static function (RestReverseWriter $writer, ChangeSet ...$sets): void {
	$context = new StepContext();
	$writer->setContext($context);
	foreach (array_chunk($sets, 2) as $chunk) {
		$writer->write($chunk);
	}
	$writer->close();
	echo json_encode(array_filter($context->getCounts()) ?: new stdClass()), " in {$writer->getStatistics()['requests']} requests\n";
	foreach (array_unique(preg_replace(['/: (transfer closed|end of response|Failed to|Could).*/', '/^offer \d+: (Not sent|The answer)/'], [': no answer', '$1'], array_column($context->getErrors(), 'message'))) as $message) {
		echo "  $message\n";
	}
};
$stored = static function () use ($pdo): void {
	foreach (['sync_object_mapping' => "internal_object_id || '=' || integration_object_id || (CASE is_deleted WHEN 1 THEN ' closed' ELSE '' END)",
		'syncengine_snapshot' => 'object_id', 'syncengine_retry' => "object_id || ' ' || attempts", 'syncengine_issue' => "object_id || ' ' || kind", 'syncengine_request' => 'object_id'] as $table => $columns) {
		$rows = $pdo->query("SELECT $columns FROM $table")->fetchAll(PDO::FETCH_COLUMN);
		natsort($rows);
		echo $rows ? "  $table: " . implode(', ', $rows) . "\n" : '';
	}
};
$clear = static function () use ($pdo): void {
	foreach (['sync_object_mapping', 'syncengine_snapshot', 'syncengine_retry', 'syncengine_issue', 'syncengine_request'] as $table) {
		$pdo->exec("DELETE FROM $table");
	}
};
$keys = static fn () => implode(' carried out, ', $crm->stats()['idempotency_keys']) . ' again';

echo "-- created in batches that cross those of write(); updated, deleted, remembered\n";
$run($writer(3, ['concurrency' => 1]), ...$new(1, 2, 3, 4, 5, 6, 7));
$run($writer(10), $set('update', 1, ['name' => 'A'], 'o1'), $set('delete', 2, [], 'o2'), $set('none', 3, ['name' => 'B'], 'o3'), $set('update', 4, ['name' => 'C'], 'o4'));
echo json_encode($crm->stats()['requests'] ?? null), ' ', $keys(), "\n";
$stored();

echo "-- each item for itself: refused, gone, there already\n";
$run($writer(10), $set('create', 8, ['nix' => 1]), $set('update', 1, ['name' => 5], 'o1'), $set('update', 9, ['name' => 'A'], 'o99'), ...$new(10));
$stored();
$clear();

echo "-- the answer is lost after the work was done: the same keys again, at once\n";
$crm->admin('faults', ['cut_after_bytes' => 3, 'next' => 1]);
$run($writer(10), ...$new(20, 21, 22));
echo $keys(), "\n";

echo "-- and in another step, where this one gives up; beside what is new\n";
$crm->admin('faults', ['cut_after_bytes' => 3]);
$run($writer(10, ['max_retries' => 0]), ...$new(23, 24));
$stored();
$crm->admin('faults', []);
$pdo->exec("UPDATE syncengine_retry SET due_at = '2020-01-01 00:00:00'");
$run($writer(10), ...$new(25));
echo $keys(), "\n";
$clear();

echo "-- 503 and 500 for every second item\n";
$crm->admin('faults', ['item_status' => 503, 'every' => 2, 'retry_after' => 1, 'next' => 1]);
$start = microtime(true);
$run($patient = $writer(10), ...$new(30, 31, 32, 33));
echo microtime(true) - $start >= 1 ? 'waited, ' : 'did not wait, ', $patient->getStatistics()['retries'], " retries\n";
$crm->admin('faults', ['item_status' => 500, 'every' => 2, 'next' => 1]);
$run($writer(10), ...$new(34, 35, 36, 37));
$crm->admin('faults', ['item_status' => 503, 'every' => 2, 'retry_after' => 3600, 'next' => 1]);
$run($writer(10), ...$new(38, 39));
$stored();
$clear();

echo "-- 503 for the whole of it: for a second, then for an hour; 500\n";
$crm->admin('faults', ['status' => 503, 'retry_after' => 1, 'next' => 1]);
$start = microtime(true);
$run($patient = $writer(2, ['concurrency' => 1]), ...$new(40, 41, 42, 43));
echo microtime(true) - $start >= 1 ? 'waited, ' : 'did not wait, ', $patient->getStatistics()['retries'], " retries\n";
$crm->admin('faults', ['status' => 429, 'retry_after' => 3600]);
$run($writer(2, ['concurrency' => 1]), ...$new(44, 45, 46, 47, 48));
$crm->admin('faults', ['status' => 500]);
$run($writer(2), ...$new(49, 50));
$stored();
$crm->admin('faults', []);
$clear();

echo "-- refused as a whole: split until it is known which item is meant; or what can't be one's\n";
$server = new Server(<<<'PHP'
$items = $request->json['items'];
if (in_array('s65', array_column(array_column($items, 'fields'), 'sku'))) {
	json(['message' => 'a value is wrong'], 422);
} else {
	json(['results' => array_map(static fn (array $item) => ['status' => 201, 'id' => 'n' . $item['fields']['sku']], $items)]);
}
PHP);
$run($writer(8, [], $server->url), ...$new(60, 61, 62, 63, 64, 65, 66, 67));
$stored();
$clear();
foreach ([401, 404, 409] as $status) {
	$crm->admin('faults', ['status' => $status]);
	echo "$status: ";
	$run($writer(4), $set('update', 1, ['name' => 'A'], 'o1'), ...$new(70));
	$stored();
	$clear();
}
$crm->admin('faults', []);

echo "-- answers that are none\n";
$server = new Server(<<<'PHP'
$results = array_map(static fn (array $item) => ['status' => isset($item['id']) ? 200 : 201, 'id' => $item['id'] ?? 'n' . substr($item['fields']['sku'], 1), 'key' => $item['key']], $request->json['items']);
[$a, $b] = $results;
match ($request->query['as']) {
	'few' => json(['results' => [$a]]),
	'many' => json(['results' => [$a, $b, $b]]),
	'swapped' => json(['results' => [$b, $a]]),
	'other ID' => json(['results' => [$a, ['id' => 'o98'] + $b]]),
	'no list' => json(['results' => 5]),
	'elsewhere' => json($results),
	'no status' => json(['results' => [$a, ['id' => 'x']]]),
	'no object' => json(['results' => [$a, 'ok']]),
	'odd ID' => json(['results' => [$a, ['id' => true] + $b]]),
	'no JSON' => raw('{"results": [{"status": 201, "id": "n1"}, {"status"]}'),
	'HTML' => raw('<html>'),
	'nothing' => raw(''),
	'no ID' => json(['results' => [['status' => 201], $b]]),
	'odd status' => json(['results' => [['status' => 302] + $a, $b]]),
	'one ID' => json(['results' => [['id' => 'same'] + $a, ['id' => 'same'] + $b]]),
};
PHP);
foreach (['few', 'many', 'swapped', 'other ID', 'no list', 'elsewhere', 'no status', 'no object', 'odd ID', 'no JSON', 'HTML', 'nothing', 'no ID', 'odd status', 'one ID'] as $as) {
	echo "$as: ";
	$run($writer(4, ['batch_path' => 'batch?as=' . rawurlencode($as)], $server->url), $set('create', 80), $as === 'one ID' ? $set('create', 81) : $set('update', 81, ['name' => 'A'], 'o81'));
	$stored();
	$clear();
}

echo "-- as an API has it that is not the CRM\n";
$server = new Server(<<<'PHP'
json(array_map(static fn (array $item) => ['status' => 200, 'number' => $item['number'] ?? 7], $request->json));
PHP);
$run($writer(4, ['batch_path' => '/many', 'batch_items' => null, 'batch_fields' => null, 'results' => '', 'key_field' => null, 'id' => 'number', 'id_type' => 'int'], $server->url),
	$set('create', 90), $set('update', 91, ['name' => 'A'], '12'), $set('update', 92, ['name' => 'B'], 'x12'));
foreach ($server->requests() as $request) {
	echo "$request->method $request->uri $request->body\n";
}
$stored();
$crm->stop();
?>
--EXPECT--
-- created in batches that cross those of write(); updated, deleted, remembered
{"add":7} in 3 requests
{"update":2,"delete":1} in 2 requests
{"DELETE \/offers\/{id}":1,"POST \/offers\/batch":4} 10 carried out, 0 again
  sync_object_mapping: 1=o1, 2=o2 closed, 3=o3, 4=o4, 5=o5, 6=o6, 7=o7
  syncengine_snapshot: 1, 3, 4, 5, 6, 7
-- each item for itself: refused, gone, there already
{"add":1,"invalid":2,"error":3} in 1 requests
  offer 8: Offer has no field 'nix'
  offer 1: name must be a string
  offer 9: there is no Offer 'o99'
  sync_object_mapping: 1=o1, 2=o2 closed, 3=o3, 4=o4, 5=o5, 6=o6, 7=o7, 9=o99 closed, 10=o8
  syncengine_snapshot: 1, 3, 4, 5, 6, 7, 10
  syncengine_issue: 1 refused, 8 refused
-- the answer is lost after the work was done: the same keys again, at once
{"add":3} in 2 requests
14 carried out, 3 again
-- and in another step, where this one gives up; beside what is new
{"error":2} in 1 requests
  offer 23: no answer
  offer 24: no answer
  sync_object_mapping: 20=o9, 21=o10, 22=o11
  syncengine_snapshot: 20, 21, 22
  syncengine_retry: 23 1, 24 1
  syncengine_request: 23, 24
{"add":3} in 2 requests
17 carried out, 5 again
-- 503 and 500 for every second item
{"add":4} in 2 requests
waited, 2 retries
{"add":2,"error":2} in 1 requests
  offer 35: the fault switch is on
  offer 37: the fault switch is on
{"add":1,"error":1} in 1 requests
  offer 39: the fault switch is on
  sync_object_mapping: 30=o15, 31=o17, 32=o16, 33=o18, 34=o19, 36=o20, 38=o21
  syncengine_snapshot: 30, 31, 32, 33, 34, 36, 38
  syncengine_retry: 35 1, 37 1, 39 1
  syncengine_request: 35, 37
-- 503 for the whole of it: for a second, then for an hour; 500
{"add":4} in 3 requests
waited, 2 retries
{"error":5} in 1 requests
  offer 44: the fault switch is on
  offer 45: the fault switch is on
  Not sent: the server can't be reached, or asked to come back later
{"error":2} in 1 requests
  offer 49: the fault switch is on
  offer 50: the fault switch is on
  sync_object_mapping: 40=o22, 41=o23, 42=o24, 43=o25
  syncengine_snapshot: 40, 41, 42, 43
  syncengine_retry: 44 1, 45 1, 46 1, 47 1, 48 1, 49 1, 50 1
  syncengine_request: 49, 50
-- refused as a whole: split until it is known which item is meant; or what can't be one's
{"add":7,"invalid":1,"error":1} in 7 requests
  offer 65: a value is wrong
  sync_object_mapping: 60=ns60, 61=ns61, 62=ns62, 63=ns63, 64=ns64, 66=ns66, 67=ns67
  syncengine_snapshot: 60, 61, 62, 63, 64, 66, 67
  syncengine_issue: 65 refused
401: {"invalid":2,"error":2} in 1 requests
  offer 1: the fault switch is on
  offer 70: the fault switch is on
  syncengine_issue: 1 refused, 70 refused
404: {"invalid":2,"error":2} in 1 requests
  offer 1: the fault switch is on
  offer 70: the fault switch is on
  syncengine_issue: 1 refused, 70 refused
409: {"invalid":2,"error":2} in 1 requests
  offer 1: the fault switch is on
  offer 70: the fault switch is on
  syncengine_issue: 1 refused, 70 refused
-- answers that are none
few: {"error":2} in 1 requests
  The answer can't be used: 2 items were sent, 1 results came back
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
many: {"error":2} in 1 requests
  The answer can't be used: 2 items were sent, 3 results came back
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
swapped: {"error":2} in 1 requests
  The answer can't be used: result 1 belongs to another item: the results are not in the order of the items
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
other ID: {"error":2} in 1 requests
  The answer can't be used: result 2 has the ID o98, its item has o81
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
no list: {"error":2} in 1 requests
  The answer can't be used: the answer has no list 'results': set 'results' to where the batch's results are
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
elsewhere: {"error":2} in 1 requests
  The answer can't be used: the answer has no list 'results': set 'results' to where the batch's results are
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
no status: {"error":2} in 1 requests
  The answer can't be used: result 2 has no 'status', an int as HTTP's
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
no object: {"error":2} in 1 requests
  The answer can't be used: result 2 is no object
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
odd ID: {"error":2} in 1 requests
  The answer can't be used: result 2 has no ID: 'id', an int or a string, is a boolean
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
no JSON: {"error":2} in 1 requests
  The answer can't be used: it is no JSON: object property name separator ':' expected at byte 51
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
HTML: {"error":2} in 1 requests
  The answer can't be used: it is no JSON: unexpected character at byte 0
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
nothing: {"error":2} in 1 requests
  The answer can't be used: it is empty
  syncengine_retry: 80 1, 81 1
  syncengine_request: 80, 81
no ID: {"update":1,"error":1} in 1 requests
  The answer is of a new object and has no ID
  syncengine_snapshot: 81
  syncengine_retry: 80 1
  syncengine_request: 80
odd status: {"update":1,"error":1} in 1 requests
  The answer has a 'status' that says nothing: 2xx, 4xx or 5xx is expected
  syncengine_snapshot: 81
  syncengine_retry: 80 1
  syncengine_request: 80
one ID: {"add":1,"invalid":1,"error":1} in 1 requests
  offer 81: It is said to be same, which 80 is already
  sync_object_mapping: 80=same
  syncengine_snapshot: 80
  syncengine_issue: 81 refused
-- as an API has it that is not the CRM
{"add":1,"update":2} in 1 requests
POST /offers/many [{"sku":"s90","warehouse":"w"},{"name":"A","number":12},{"name":"B","number":"x12"}]
  sync_object_mapping: 90=7
  syncengine_snapshot: 90, 91, 92
