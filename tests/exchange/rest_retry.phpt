--TEST--
RestSyncDataExchange: a request is repeated where that may help, and not where it may harm
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$server = new Server(<<<'PHP'
// ?fail: how, and how often at first.
[$how, $times] = explode('-', $request->query['fail']) + [1 => 99];
$seen = __DIR__ . '/seen-' . md5($request->path . $request->query['fail'] . $request->method);
$n = (int) @file_get_contents($seen) + 1;
file_put_contents($seen, (string) $n);
$good = $request->method === 'POST'
	? ['results' => array_map(fn ($i) => ['status' => 201, 'id' => "n$i"], array_keys($request->json['items']))]
	: ['items' => [['id' => "after $n"]]];
match (true) {
	$n > $times => json($good),
	$how === 'cut' => raw('{"results', 200, ['Content-Length' => 100]),
	$how === 'later' => json(['message' => 'come back later'], 503, ['Retry-After' => '3600']),
	$how === 'date' => json([], 429, ['Retry-After' => gmdate('D, d M Y H:i:s', time() - 5) . ' GMT']),
	$how === 'soon' => json(['message' => 'too many'], 429, ['Retry-After' => '1']),
	default => json(['message' => 'sorry'], (int) $how, $how === '500' ? [] : ['Retry-After' => '0']),
};
PHP);
$exchange = fn (string $fail, array $options = []) => new RestSyncDataExchange($server->url, ['Citizen' => [
	'path' => 'citizens', 'batch_path' => "batch?fail=$fail", 'query' => ['fail' => $fail], 'fields' => ['name' => 'string'],
]], $options);
$get = function (string $fail, array $options = []) use ($exchange) {
	$it = $exchange($fail, $options);
	echo "GET $fail: ";
	attempt(fn () => print(ids(ask($it)) . ', '));
	echo "  {$it->getStatistics()['retries']} retries\n";
};
$get('503-2');
$get('429-1');
$get('502-1');
$get('504-1');
$get('cut-1');
$get('date-1');
$get('503');
$get('503-1', ['max_retries' => 0]);
$get('500');
$get('later');
$start = microtime(true);
$get('soon-1');
echo microtime(true) - $start >= 1 ? "  waited\n" : "  came too early\n";
$get('soon-2', ['max_wait' => 0.5]);

$post = function (string $fail, array $options = [], ?string $id = null) use ($exchange) {
	$it = $exchange($fail, $options + ['batch_size' => 2]);
	$order = order([[$id, ['name' => ['string', 'a']]], ['c2', ['name' => ['string', 'b']]], ['c3', ['name' => ['string', 'c']]]]);
	echo "POST $fail: ";
	attempt(fn () => $it->executeSyncOrder($order));
	outcomes($order);
	echo "  {$it->getStatistics()['retries']} retries\n";
};
echo "-- a creation without a key\n";
$post('503-1');
$post('cut-1');
$post('502-1');
echo "-- updates only\n";
$post('cut-2', id: 'c1');
$post('504-1', id: 'c4');
echo "-- the server goes on refusing\n";
$post('later');
$post('503', ['max_retries' => 1]);
?>
--EXPECTF--
GET 503-2: after 3, nothing was thrown
  2 retries
GET 429-1: after 2, nothing was thrown
  1 retries
GET 502-1: after 2, nothing was thrown
  1 retries
GET 504-1: after 2, nothing was thrown
  1 retries
GET cut-1: after 2, nothing was thrown
  1 retries
GET date-1: after 2, nothing was thrown
  1 retries
GET 503: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the server answers 503: sorry
  3 retries
GET 503-1: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the server answers 503: sorry
  0 retries
GET 500: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the server answers 500: sorry
  0 retries
GET later: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the server answers 503 and asks to come back in 3600 seconds
  0 retries
GET soon-1: after 2, nothing was thrown
  1 retries
  waited
GET soon-2: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the server answers 429 and asks to come back in 1 seconds
  0 retries
-- a creation without a key
POST 503-1: nothing was thrown
contact 101 created: Citizen n0
contact 102 created: Citizen n1
contact 103 created: Citizen n0
  1 retries
POST cut-1: SyncEngine\Exception\TransportException: POST http://HOST/batch: %s in the middle of the answer; is the server up, and the base URL right?
  0 retries
POST 502-1: SyncEngine\Exception\TransportException: POST http://HOST/batch: the server answers 502: sorry; whether it has taken the batch is not known
  0 retries
-- updates only
POST cut-2: nothing was thrown
contact 101 created: Citizen n0
contact 102 created: Citizen n1
contact 103 created: Citizen n0
  2 retries
POST 504-1: nothing was thrown
contact 101 created: Citizen n0
contact 102 created: Citizen n1
contact 103 created: Citizen n0
  1 retries
-- the server goes on refusing
POST later: nothing was thrown
contact 101 to be retried
contact 102 to be retried
contact 103 to be retried
  0 retries
POST 503: nothing was thrown
contact 101 to be retried
contact 102 to be retried
contact 103 to be retried
  1 retries
