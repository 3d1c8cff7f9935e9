--TEST--
RestSyncDataExchange::executeSyncOrder(): batches go out, each result becomes its outcome
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\{NormalizedValue, ObjectChange, OrderField, ReferenceValue, ReportField, RestSyncDataExchange};

$server = new Server(<<<'PHP'
json(['done' => ['results' => array_map(fn ($item) => json_decode($item['values']['answer'], true), $request->json['rows'])]]);
PHP);
$exchange = new RestSyncDataExchange($server->url, [
	'Citizen' => ['path' => 'citizens?x=1', 'id' => 'uid', 'references' => ['world' => 'World', 'boss' => 'Citizen'], 'modified' => 'at', 'fields' => [
		'answer' => 'text', 'name' => 'string', 'points' => 'int', 'score' => 'float', 'active' => 'boolean', 'born' => 'date',
		'seen' => 'datetime', 'tags' => 'multiselect', 'world' => 'reference', 'boss' => 'reference', 'note' => 'textarea']],
	'World' => ['path' => 'worlds', 'batch_path' => 'worlds/upsert', 'id_type' => 'int', 'fields' => ['answer' => 'text']],
], ['batch_size' => 5, 'batch_items' => 'rows', 'batch_fields' => 'values', 'results' => 'done.results']);

$answer = fn (array $result) => ['answer' => ['text', json_encode($result)]];
$order = order([
	[null, $answer(['status' => 201, 'uid' => 'c91', 'at' => '2026-03-04T05:06:07Z']) + ['name' => ['string', 'Zoë/"']]],
	['c2', $answer(['status' => 200, 'at' => '2026-03-04T05:06:08+01:00'])],
	['c3', $answer(['status' => 204])],
	['c4', $answer(['status' => 400, 'message' => 'name is too long'])],
	['c5', $answer(['status' => 422])],
	['c6', $answer(['status' => 404])],
	['c7', $answer(['status' => 410])],
	['c8', $answer(['status' => 409, 'object' => 'Visitor', 'uid' => 'v8'])],
	['c9', $answer(['status' => 409, 'uid' => 'c90'])],
	['c10', $answer(['status' => 409, 'message' => 'this address is taken'])],
	['c11', $answer(['status' => 409, 'uid' => 'c11', 'message' => 'being edited'])],
	['c12', $answer(['status' => 429, 'retry_after' => 60])],
	['c13', $answer(['status' => 503])],
	['c14', $answer(['status' => 500, 'message' => 'oops'])],
	[null, $answer(['status' => 404])],
	[null, $answer(['status' => 409, 'uid' => 'c1'])],
	[null, $answer(['status' => 200, 'uid' => 'c92', 'object' => 'Visitor'])],
	['c17', $answer(['status' => 201, 'uid' => 'c93'])],
]);
$exchange->executeSyncOrder($order);
outcomes($order);
echo count($server->requests()), " requests\n";

echo "-- values by the type of the API's field\n";
$change = new ObjectChange('HelloWorld', 'Citizen', 17, 'contact', 1);
$values = ['answer' => ['string', '{"status":200}'], 'name' => ['int', 5], 'points' => ['string', '-12'], 'score' => ['int', 3], 'active' => ['string', 'no'],
	'born' => ['datetime', new DateTime('2000-01-31 23:30 +02:00')], 'seen' => ['datetime', new DateTimeImmutable('2026-01-31 23:30:00.5 +02:00')],
	'tags' => ['string', 'a|b'], 'world' => ['reference', new ReferenceValue('7', 'World')], 'boss' => ['reference', 8], 'note' => ['text', null]];
foreach ($values as $name => [$type, $value]) {
	$change->addField(new OrderField($name, new NormalizedValue($type, $value)), $name === 'note' ? ReportField::FIELD_REQUIRED : ReportField::FIELD_CHANGED);
}
$order = order([]);
$exchange->executeSyncOrder($order->addObjectChange($change));
echo $server->requests()[4]->uri, "\n", $server->requests()[4]->body, "\n";

echo "-- of an update only what changed or is required\n";
foreach ([18, null] as $id) {
	$change = new ObjectChange('HelloWorld', 'Citizen', $id, 'contact', 1);
	$change->addField(new OrderField('answer', new NormalizedValue('text', '{"status":200,"uid":18}')));
	$change->addField(new OrderField('name', new NormalizedValue('string', 'same')), ReportField::FIELD_UNCHANGED);
	$order = order([]);
	$exchange->executeSyncOrder($order->addObjectChange($change));
	echo last($server)->body, "\n";
}

echo "-- IDs that are ints\n";
$order = order([['9', $answer(['status' => 200])], ['w9', $answer(['status' => 200])]], 'World');
$exchange->executeSyncOrder($order);
outcomes($order);
echo last($server)->uri, ' ', last($server)->body, "\n";

echo "-- what can't be sent costs its object only\n";
$order = order([
	['c1', $answer(['status' => 200]) + ['name' => ['string', "a\xff"]]],
	['c2', $answer(['status' => 200]) + ['points' => ['string', 'many']]],
	['c3', $answer(['status' => 200]) + ['score' => ['float', NAN]]],
	['c4', $answer(['status' => 200]) + ['tags' => ['multiselect', [['x']]]]],
	['c5', $answer(['status' => 200]) + ['world' => ['reference', 'w7']]],
	['c6', $answer(['status' => 200])],
]);
$exchange->executeSyncOrder($order);
outcomes($order);
$before = count($server->requests());
$exchange->executeSyncOrder(order([['c1', ['name' => ['string', "\xff"]]]]));
$exchange->executeSyncOrder(order([]));
echo count($server->requests()) - $before, " requests without an item\n";
?>
--EXPECTF--
contact 101 created: Citizen c91
contact 117 created: Visitor c92
contact 118 created: Citizen c93
Citizen c2 updated 2026-03-04 04:06:08
Citizen c3 updated %s
Citizen c8 is Visitor v8 now
Citizen c9 is Citizen c90 now
contact 106 deleted
contact 107 deleted
contact 111 to be retried
contact 112 to be retried
contact 113 to be retried
contact 114 to be retried
contact 104: name is too long
contact 105: The server answered 422
contact 110: this address is taken
contact 115: The server answered 404
contact 116: The server answered 409
4 requests
-- values by the type of the API's field
/citizens/batch
{"rows":[{"uid":"17","values":{"answer":"{\"status\":200}","name":"5","points":-12,"score":3.0,"active":false,"born":"2000-01-31","seen":"2026-01-31T21:30:00.500000Z","tags":["a","b"],"world":7,"boss":"8","note":null}}]}
-- of an update only what changed or is required
{"rows":[{"uid":"18","values":{"answer":"{\"status\":200,\"uid\":18}"}}]}
{"rows":[{"values":{"answer":"{\"status\":200,\"uid\":18}","name":"same"}}]}
-- IDs that are ints
World 9 updated %s
contact 102: Its ID is not an int, as 'id_type' asks
/worlds/upsert {"rows":[{"id":9,"values":{"answer":"{\"status\":200}"}}]}
-- what can't be sent costs its object only
Citizen c6 updated %s
contact 101: 'name' has bytes that are not valid UTF-8
contact 102: 'points' is not a whole number of 64 bits
contact 103: 'score' is not a finite number
contact 104: 'tags' is a list of something else than texts
contact 105: 'world' is not an int, as 'id_type' asks
0 requests without an item
