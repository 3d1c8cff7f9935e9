--TEST--
RestSyncDataExchange: pages that lead nowhere, round in a circle, or to another server
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$server = new Server(<<<'PHP'
$two = [['id' => 1, 'name' => 'a'], ['id' => 2, 'name' => 'b']];
$n = (int) ($request->query['n'] ?? $request->query['page'] ?? $request->query['cursor'] ?? 1);
match ($request->path) {
	'/same' => json($two),
	'/turns' => json([['id' => $n % 3]]),
	'/cursor' => json(['items' => [['id' => $n]], 'next_cursor' => [1 => 2, 2 => 3, 3 => 4, 4 => 2][$n]]),
	'/empty' => json(['items' => [], 'next_cursor' => $n + 1]),
	'/link' => json([['id' => $n]], 200, ['Link' => $n < 3 ? '</link?n=' . ($n + 1) . '>; rel=next' : '</link?n=2>; rel=next']),
	'/self' => json([['id' => $n]], 200, ['Link' => '</self?limit=2>; rel=next']),
	'/away' => json([['id' => $n]], 200, ['Link' => '<https://evil.example/next>; rel=next']),
	'/scheme' => json([['id' => $n]], 200, ['Link' => '<file:///etc/passwd>; rel=next']),
};
PHP);
$run = function (string $path, string $paging) use ($server) {
	$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => $path, 'fields' => ['name' => 'string'], 'items' => $paging === 'cursor' ? 'items' : '']], ['paging' => $paging, 'limit' => 2]);
	echo "$path by $paging: ";
	attempt(function () use ($exchange) {
		for ($i = 1; $i < 300; $i++) {
			ids(ask($exchange, $i)) !== '(empty)' or exit("ended at page $i");
		}
	});
	echo '  ', $exchange->getStatistics()['requests'] < 200 ? '' : 'too late, ';
	return $exchange;
};
foreach (['same' => 'page', 'turns' => 'page', 'cursor' => 'cursor', 'empty' => 'cursor', 'link' => 'link', 'self' => 'link', 'away' => 'link', 'scheme' => 'link'] as $path => $paging) {
	$run($path, $paging);
	echo "\n";
}
$run('same', 'offset');
echo "\n";

$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'cursor', 'fields' => ['name' => 'string']]], ['paging' => 'cursor']);
echo 'page 2 before page 1: ';
attempt(fn () => ask($exchange, 2));
ask($exchange, 1);
echo 'page 3 after page 1: ';
attempt(fn () => ask($exchange, 3));
echo 'page 2 of another window: ';
attempt(fn () => ask($exchange, 2, from: '2026-01-01'));
echo 'page 1 after all of that: ', ids(ask($exchange, 1)), ', page 2: ', ids(ask($exchange, 2)), "\n";
$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'turns', 'fields' => ['name' => 'string'], 'items' => '']]);
echo 'page 5 by number needs none before: ', ids(ask($exchange, 5)), "\n";
?>
--EXPECT--
same by page: SyncEngine\Exception\ResponseException: GET http://HOST/same: the server gives the same page again: does it know the parameter page?
  
turns by page: SyncEngine\Exception\ResponseException: GET http://HOST/turns: the server's pages lead round in a circle
  
cursor by cursor: SyncEngine\Exception\ResponseException: GET http://HOST/cursor: the server's pages lead round in a circle
  
empty by cursor: SyncEngine\Exception\ResponseException: GET http://HOST/empty: the server gives 100 pages without items in a row, each with a next one
  
link by link: SyncEngine\Exception\ResponseException: GET http://HOST/link: the server's pages lead round in a circle
  
self by link: SyncEngine\Exception\ResponseException: GET http://HOST/self: the server gives the same page again: does it know the parameters of its own link?
  
away by link: SyncEngine\Exception\ResponseException: GET http://HOST/away: the Link header leads to https://evil.example/next, which is not of the same scheme, host and port
  
scheme by link: SyncEngine\Exception\ResponseException: GET http://HOST/scheme: the Link header leads to file:///etc/passwd, which is not of the same scheme, host and port
  
same by offset: SyncEngine\Exception\ResponseException: GET http://HOST/same: the server gives the same page again: does it know the parameter offset?
  
page 2 before page 1: SyncEngine\Exception\UnexpectedValueException: Page 2 of 'Citizen' was asked for, but not page 1 of the same request just before: this API names a page only in the one before it
page 3 after page 1: SyncEngine\Exception\UnexpectedValueException: Page 3 of 'Citizen' was asked for, but not page 2 of the same request just before: this API names a page only in the one before it
page 2 of another window: SyncEngine\Exception\UnexpectedValueException: Page 2 of 'Citizen' was asked for, but not page 1 of the same request just before: this API names a page only in the one before it
page 1 after all of that: 1, page 2: 2
page 5 by number needs none before: 2
