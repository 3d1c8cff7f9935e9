--TEST--
SyncDataExchange: batches of one kind of object, a status becomes its outcome
--FILE--
<?php
require __DIR__ . '/sync_data_exchange.inc.php';
use SyncEngine\SyncDataExchange;

$date = ['date' => ['string', 'x']];
$exchange = new Own();
echo "-- batches in the order's sequence, updates and creations together\n";
$exchange->answer = function (string $name, array $changes) {
	echo $name, ' (', get_debug_type($name), '): ', named($changes), array_is_list($changes) ? '' : ' no list', "\n";
	return all_written($changes);
};
$exchange->setProgressCallback(function (...$arguments) { echo '  ', json_encode($arguments), "\n"; });
$order = merged(
	order([['c1', []], [null, []], ['c3', []], [null, []], ['c5', []]]),
	order([['w1', []]], '17'),
	order([['w1', []], ['w2', []]], 'World'),
);
$exchange->setBatchSize(2);
echo $exchange->getBatchSize(), " a batch\n";
$exchange->executeSyncOrder($order);
outcomes($order);

echo "-- default size\n";
$exchange = new Own();
echo $exchange->getBatchSize(), " a batch\n";
$sizes = [];
$exchange->answer = function (string $name, array $changes) use (&$sizes) {
	$sizes[] = count($changes);
	return all_written($changes);
};
$exchange->executeSyncOrder(order(array_fill(0, 250, [null, []])));
echo implode(' ', $sizes), "\n";

echo "-- nothing to write\n";
$exchange->answer = fn () => throw new Exception('asked');
$exchange->setProgressCallback(fn () => throw new Exception('told'));
$exchange->executeSyncOrder(order([]));

echo "-- statuses\n";
$exchange = new Own();
$statuses = fn (array $answers, ?string $id) => function () use ($exchange, $answers, $id) {
	$exchange->answer = fn () => $answers;
	$order = order(array_map(fn ($answer) => [$id, []], $answers));
	$exchange->executeSyncOrder($order);
	outcomes($order);
	echo implode("\n", reasons($order)), "\n";
};
$at = new DateTime('2026-03-04T05:06:07+02:00');
echo "of objects that exist\n";
$statuses([
	200, SyncDataExchange::STATUS_UPDATED, ['status' => 204, 'modified_at' => $at], ['status' => 200, 'id' => 'c9', 'object' => null, 'message' => null],
	['status' => 201, 'id' => 'again'], 400, ['status' => 422, 'message' => 'no e-mail'], ['status' => 401, 'message' => ''],
	404, 410, ['status' => 404, 'message' => 'gone'],
	['status' => 409, 'id' => 'c2'], ['status' => 409, 'id' => 7, 'object' => 'World'], 409, ['status' => 409, 'message' => 'e-mail is taken'], ['status' => 409, 'id' => 'c1'],
	429, 500, ['status' => 503, 'message' => 'busy', 'retry_after' => 60], SyncDataExchange::STATUS_RETRY,
], 'c1')();
echo "of new objects\n";
$statuses([
	['status' => 201, 'id' => 'n1'], ['status' => 200, 'id' => 12], ['status' => 201, 'id' => 'w1', 'object' => 'World', 'modified_at' => DateTimeImmutable::createFromMutable($at)],
	400, 404, ['status' => 410, 'message' => 'not here'], 409, ['status' => 409, 'id' => 'c2', 'message' => 'exists'], 503, ['status' => 429, 'id' => null],
], null)();

echo "-- write() itself gives a new object its ID\n";
$exchange->answer = function (string $name, array $changes) {
	$changes[0]->setObjectId('early');
	return [['status' => 200, 'id' => 'early']];
};
$order = order([[null, []]]);
$exchange->executeSyncOrder($order);
outcomes($order);

echo "-- by position, whatever their sequence\n";
$exchange->answer = fn () => [2 => 404, 0 => 200, 1 => 400];
$order = order([['c1', []], ['c2', []], ['c3', []]]);
$exchange->executeSyncOrder($order);
foreach ((array) $order as $key => $value) {
	if (str_ends_with($key, 'outcomes')) {
		echo implode(' ', array_column($value, 'outcome')), "\n";
	}
}
?>
--EXPECTF--
-- batches in the order's sequence, updates and creations together
2 a batch
Citizen (string): 101=c1 102
  [2,8]
Citizen (string): 103=c3 104
  [4,8]
Citizen (string): 105=c5
  [5,8]
17 (string): 101=w1
  [6,8]
World (string): 101=w1 102=w2
  [8,8]
contact 102 created: Citizen n102
contact 104 created: Citizen n104
Citizen c1 updated %d-%d-%d %d:%d:%d
Citizen c3 updated %d-%d-%d %d:%d:%d
Citizen c5 updated %d-%d-%d %d:%d:%d
17 w1 updated %d-%d-%d %d:%d:%d
World w1 updated %d-%d-%d %d:%d:%d
World w2 updated %d-%d-%d %d:%d:%d
-- default size
100 a batch
100 100 50
-- nothing to write
-- statuses
of objects that exist
contact 105 created: Citizen again
Citizen c1 updated %d-%d-%d %d:%d:%d
Citizen c1 updated %d-%d-%d %d:%d:%d
Citizen c1 updated 2026-03-04 03:06:07
Citizen c1 updated %d-%d-%d %d:%d:%d
Citizen c1 is Citizen c2 now
Citizen c1 is World 7 now
contact 109 deleted
contact 110 deleted
contact 111 deleted
contact 116 to be retried
contact 117 to be retried
contact 118 to be retried
contact 119 to be retried
contact 120 to be retried
contact 106: Own answered 400
contact 107: no e-mail
contact 108: Own answered 401
contact 114: Own answered 409
contact 115: e-mail is taken
contact 116: Own answered 409
contact 117: Own answered 429
contact 118: Own answered 500
contact 119: busy
contact 120: Own answered 503
of new objects
contact 101 created: Citizen n1
contact 102 created: Citizen 12
contact 103 created: World w1
contact 109 to be retried
contact 110 to be retried
contact 104: Own answered 400
contact 105: Own answered 404
contact 106: not here
contact 107: Own answered 409
contact 108: exists
contact 109: Own answered 503
contact 110: Own answered 429
-- write() itself gives a new object its ID
contact 101 created: Citizen early
-- by position, whatever their sequence
updated issue deleted
