--TEST--
RestSyncDataExchange: pages by number, offset, cursor and Link header, each to the end
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$router = <<<'PHP'
$all = array_map(fn ($i) => ['id' => "c$i", 'name' => "n$i"], range(1, 5));
$query = $request->query;
switch ($request->path) {
	case '/page':
		json(page($all, $query));
		break;
	case '/capped':
		// Gives two at most, however many are asked for.
		json(page($all, ['limit' => 2] + $query));
		break;
	case '/cursor':
		$from = (int) ($query['cursor'] ?? 0);
		// The page in the middle is empty and leads on; the last cursor is missing, null, '' or 0.
		json(['items' => $from === 2 ? [] : array_slice($all, $from === 3 ? 2 : $from, 2)]
			+ ($from < 4 ? ['page' => ['next' => [0 => 2, 2 => '3', 3 => 4][$from]]] : [$query['end'] => null]));
		break;
	case '/link':
		$n = (int) ($query['n'] ?? 1);
		json(page($all, ['page' => $n, 'limit' => 2]), 200, $n < 3
			? ['Link' => "</first>; rel=\"first\", <?n=" . ($n + 1) . '>; rel="last next"'] : []);
}
PHP;
$run = function (string $path, array $options, array $object = []) use ($router) {
	$server = new Server($router);
	echo "$path: ";
	$exchange = new RestSyncDataExchange($server->url, ['Citizen' => $object + ['path' => $path, 'fields' => ['name' => 'string'], 'items' => '']], $options + ['limit' => 2]);
	for ($i = 1; $i < 10; $i++) {
		$report = ask($exchange, $i);
		echo ids($report), '; ';
		if (!$report->shouldSync()) {
			break;
		}
	}
	echo $exchange->getStatistics()['requests'], " requests\n", $server->log();
	// Once at the end it stays there, and from the start it begins again.
	echo ids(ask($exchange, $i + 1)), ' ', ids(ask($exchange, 1)), "\n";
};
$run('page', ['first_page' => 1]);
$run('page', ['paging' => 'offset', 'limit_param' => 'limit']);
$run('capped', ['limit' => 4]);
$run('capped', ['paging' => 'offset', 'limit' => 4]);
$run('cursor', ['paging' => 'cursor', 'cursor' => 'page.next', 'limit_param' => null], ['items' => 'items', 'query' => ['end' => 'page']]);
$run('link', ['paging' => 'link']);
?>
--EXPECT--
page: c1 c2; c3 c4; c5; (empty); 4 requests
GET /page?limit=2&page=1
GET /page?limit=2&page=2
GET /page?limit=2&page=3
GET /page?limit=2&page=4
(empty) c1 c2
page: c1 c2; c3 c4; c5; (empty); 4 requests
GET /page?limit=2&offset=0
GET /page?limit=2&offset=2
GET /page?limit=2&offset=4
GET /page?limit=2&offset=5
(empty) c1 c2
capped: c1 c2; c3 c4; c5; (empty); 4 requests
GET /capped?limit=4&page=1
GET /capped?limit=4&page=2
GET /capped?limit=4&page=3
GET /capped?limit=4&page=4
(empty) c1 c2
capped: c1 c2; c3 c4; c5; (empty); 4 requests
GET /capped?limit=4&offset=0
GET /capped?limit=4&offset=2
GET /capped?limit=4&offset=4
GET /capped?limit=4&offset=5
(empty) c1 c2
cursor: c1 c2; c3 c4; c5; (empty); 4 requests
GET /cursor?end=page
GET /cursor?end=page&cursor=2
GET /cursor?end=page&cursor=3
GET /cursor?end=page&cursor=4
(empty) c1 c2
link: c1 c2; c3 c4; c5; (empty); 3 requests
GET /link?limit=2
GET /link?n=2
GET /link?n=3
(empty) c1 c2
