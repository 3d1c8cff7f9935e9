--TEST--
RestSyncDataExchange::executeSyncOrder(): an answer that is not one result an item notes nothing of its batch
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$server = new Server(<<<'PHP'
// The first item's name is the answer to the batch; a batch of others is all right.
$name = $request->json['items'][0]['fields']['name'];
str_starts_with($name, '{') ? raw($name) : json(['results' => array_fill(0, count($request->json['items']), ['status' => 200])]);
PHP);
$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'citizens', 'fields' => ['name' => 'string']]], ['batch_size' => 2, 'max_retries' => 0]);
$two = fn (string $answer, array $ids = ['c1', 'c2']) => array_map(fn ($id) => [$id, ['name' => ['string', $answer]]], $ids);
$run = function (string $answer, array $ids = ['c1', 'c2']) use ($exchange, $two) {
	$order = order($two('fine', ['c7', 'c8']));
	array_map($order->addObjectChange(...), array_values(order($two($answer, $ids))->getChangedObjectsByObjectType('Citizen')));
	array_map($order->addObjectChange(...), array_values(order($two('fine', ['c9']))->getChangedObjectsByObjectType('Citizen')));
	echo strlen($answer) > 100 ? substr($answer, 0, 100) . '…' : $answer, "\n  ";
	attempt(fn () => $exchange->executeSyncOrder($order));
	foreach ($order->getUpdatedObjectMappings() as $updated) {
		echo '  ', $updated->getIntegrationObjectId(), " updated\n";
	}
	echo count($order->getObjectMappings()) + count($order->getDeletedObjects()) + count($order->getNotifications()) + count($order->getRetriedObjects()), " others\n";
};
$run('{"results": [{"status": 200}, {"status": 200}');
$run('{"ok": true}');
$run('{"results": {"status": 200}}');
$run('{"results": [{"status": 200}]}');
$run('{"results": [{"status": 200}, {"status": 200}, {"status": 200}]}');
$run('{"results": [{"status": 200}, 200]}');
$run('{"results": [{"status": 200}, {"id": "c2"}]}');
$run('{"results": [{"status": 200}, {"status": "200"}]}');
$run('{"results": [{"status": 200}, {"status": 100}]}');
$run('{"results": [{"status": 200}, {"status": 302}]}');
$run('{"results": [{"status": 200}, {"status": 900}]}');
$run('{"results": [{"status": 404}, {"status": 201}]}');
$run('{"results": [{"status": 404}, {"status": 201, "id": null}]}');
$run('{"results": [{"status": 404}, {"status": 201, "id": ""}]}');
$run('{"results": [{"status": 404}, {"status": 201, "id": 1.5}]}');
$run('{"results": [{"status": 404}, {"status": 201, "id": 99999999999999999999}]}');
$run('{"results": [{"status": 404}, {"status": 200, "modified_at": "2026-02-30"}]}');
$run('{"results": [{"status": 201, "id": "n1"}, {"status": 200}]}', [null, null]);
$run('{"results": [{"status": 201, "id": "n1"}, {"status": 201, "id": "n1"}]}', [null, null]);
$run('{"results": [{"status": 201, "id": "n1"}, {"status": 200, "id": "n1"}]}', [null, null]);

$before = count($server->requests());
echo "-- nothing is sent of an order that doesn't fit\n";
attempt(fn () => $exchange->executeSyncOrder(order([['c1', ['name' => ['string', 'x']]], ['c2', ['nam' => ['string', 'x']]]])));
$order = order([['c1', ['name' => ['string', 'x']]]]);
array_map($order->addObjectChange(...), order([['w1', ['name' => ['string', 'x']]]], 'World')->getChangedObjectsByObjectType('World'));
attempt(fn () => $exchange->executeSyncOrder($order));
echo count($server->requests()) - $before, " requests\n";
?>
--EXPECT--
{"results": [{"status": 200}, {"status": 200}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: the answer is no JSON: unexpected end of data at byte 45 of 45; it begins with: {"results": [{"status": 200}, {"status": 200}
  c7 updated
  c8 updated
0 others
{"ok": true}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: the answer has no list 'results': set 'results' to where the batch's results are
  c7 updated
  c8 updated
0 others
{"results": {"status": 200}}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: the answer has no list 'results': set 'results' to where the batch's results are
  c7 updated
  c8 updated
0 others
{"results": [{"status": 200}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: 2 items were sent, 1 results came back
  c7 updated
  c8 updated
0 others
{"results": [{"status": 200}, {"status": 200}, {"status": 200}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: 2 items were sent, 3 results came back
  c7 updated
  c8 updated
0 others
{"results": [{"status": 200}, 200]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 is no object
  c7 updated
  c8 updated
0 others
{"results": [{"status": 200}, {"id": "c2"}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 has no 'status', an int as HTTP's
  c7 updated
  c8 updated
0 others
{"results": [{"status": 200}, {"status": "200"}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 has no 'status', an int as HTTP's
  c7 updated
  c8 updated
0 others
{"results": [{"status": 200}, {"status": 100}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 has a 'status' that says nothing: 2xx, 4xx or 5xx is expected
  c7 updated
  c8 updated
0 others
{"results": [{"status": 200}, {"status": 302}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 has a 'status' that says nothing: 2xx, 4xx or 5xx is expected
  c7 updated
  c8 updated
0 others
{"results": [{"status": 200}, {"status": 900}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 has a 'status' that says nothing: 2xx, 4xx or 5xx is expected
  c7 updated
  c8 updated
0 others
{"results": [{"status": 404}, {"status": 201}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 is of a new object and has no ID
  c7 updated
  c8 updated
0 others
{"results": [{"status": 404}, {"status": 201, "id": null}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 is of a new object and has no ID
  c7 updated
  c8 updated
0 others
{"results": [{"status": 404}, {"status": 201, "id": ""}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 has no ID: 'id', an int or a string, is empty
  c7 updated
  c8 updated
0 others
{"results": [{"status": 404}, {"status": 201, "id": 1.5}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 has no ID: 'id', an int or a string, is a number
  c7 updated
  c8 updated
0 others
{"results": [{"status": 404}, {"status": 201, "id": 99999999999999999999}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 has no ID: 'id', an int or a string, is an integer beyond 64 bits; let the server send it as a string
  c7 updated
  c8 updated
0 others
{"results": [{"status": 404}, {"status": 200, "modified_at": "2026-02-30"}]}
  SyncEngine\Exception\InvalidValueException: POST http://HOST/citizens/batch: 'modified_at' of result 2 names a day that does not exist: 2026-02-30
  c7 updated
  c8 updated
0 others
{"results": [{"status": 201, "id": "n1"}, {"status": 200}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 is of a new object and has no ID
  c7 updated
  c8 updated
0 others
{"results": [{"status": 201, "id": "n1"}, {"status": 201, "id": "n1"}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 has the ID n1, which another new object of the batch has
  c7 updated
  c8 updated
0 others
{"results": [{"status": 201, "id": "n1"}, {"status": 200, "id": "n1"}]}
  SyncEngine\Exception\ResponseException: POST http://HOST/citizens/batch: result 2 has the ID n1, which another new object of the batch has
  c7 updated
  c8 updated
0 others
-- nothing is sent of an order that doesn't fit
SyncEngine\Exception\FieldNotFoundException: The nam field is not configured for the Citizen object: add it to its 'fields'
SyncEngine\Exception\ObjectNotSupportedException: The HelloWorld integration does not support the World object: it is not among the $objects of its RestSyncDataExchange
0 requests
