--TEST--
RestSyncDataExchange: servers that can't be reached, stop in the middle, refuse, redirect or send too much
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$server = new Server(<<<'PHP'
$other = $request->query['other'] ?? '';
match ($request->path) {
	'/cut' => raw('{"items": [{"id": 1', 200, ['Content-Length' => 1000]),
	'/slow' => [usleep(1_500_000), json(['items' => []])],
	'/huge' => raw('{"items": ["' . str_repeat('x', 300_000) . '"]}'),
	'/bomb' => raw(gzencode('{"items": ["' . str_repeat('x', 30_000_000) . '"]}'), 200, ['Content-Encoding' => 'gzip']),
	'/headers' => [array_map(fn ($i) => header("X-$i: " . str_repeat('y', 2000)), range(1, 60)), json(['items' => []])],
	'/bad-gzip' => raw('this is no gzip', 200, ['Content-Encoding' => 'gzip']),
	'/unauthorized' => json(['message' => 'a valid token is missing'], 401),
	'/forbidden' => raw("<h1>no\x01\xff</h1>", 403),
	'/missing' => json(['error' => ['message' => 'no such list']], 404),
	'/broken' => json(['detail' => 'the database is down'], 500),
	'/teapot' => raw('', 418),
	'/not-modified' => raw('', 304),
	'/no-content' => raw('', 204),
	'/circle' => raw('', 302, ['Location' => '/circle']),
	'/elsewhere' => raw('', 302, ['Location' => 'ftp://example.com/']),
	'/local' => raw('', 302, ['Location' => 'file:///etc/passwd']),
	'/moved' => raw('', 301, ['Location' => "/citizens?moved=1"]),
	'/to-other' => raw('', 307, ['Location' => "http://$other/citizens"]),
	'/moved/batch' => raw('', 307, ['Location' => "/citizens"]),
	'/citizens' => json(['items' => [['id' => 1, 'name' => json_encode($request->headers)]]]),
};
PHP);
$exchange = fn (string $path, array $options = [], ?string $url = null) => new RestSyncDataExchange($url ?? $server->url,
	['Citizen' => ['path' => $path, 'fields' => ['name' => 'string']]], $options + ['max_retries' => 0, 'max_response_size' => 200_000]);
$run = function (string $path, array $options = []) use ($exchange) {
	echo "$path: ";
	attempt(fn () => print(ids(ask($exchange($path, $options))) . ', '));
};
foreach (['cut', 'huge', 'bomb', 'headers', 'bad-gzip', 'unauthorized', 'forbidden', 'missing', 'broken', 'teapot', 'not-modified', 'no-content', 'circle', 'elsewhere', 'local', 'moved'] as $path) {
	$run($path);
}
$start = microtime(true);
$run('slow', ['timeout' => 0.3]);
echo microtime(true) - $start < 1.2 ? "in time\n" : "late\n";

echo 'a POST that is redirected: ';
attempt(fn () => $exchange('moved')->executeSyncOrder(order([[null, ['name' => ['string', 'x']]]])));

echo "token and headers stay with their server:\n";
$second = new Server('json(["items" => [["id" => 1, "name" => json_encode($request->headers)]]]);');
foreach ([$server, $second] as $target) {
	$other = substr($target->url, 7);
	$report = ask($exchange("to-other?other=$other", ['token' => 'secret', 'headers' => ['X-Key' => 'k']]));
	$headers = json_decode($report->getObject('Citizen', 1)->getField('name')->getValue()->getNormalizedValue(), true);
	echo '  ', $headers['host'] === $other ? 'arrived' : 'lost', ', ', json_encode(array_intersect_key($headers, ['authorization' => 0, 'x-key' => 0])), "\n";
}
$second->stop();
echo 'nobody there: ';
attempt(fn () => ask($exchange('citizens', [], $second->url)));
echo 'no such host: ';
attempt(fn () => ask($exchange('citizens', [], 'http://no-such-host.invalid')));
echo 'TLS to a server without it: ';
attempt(fn () => ask($exchange('citizens', [], str_replace('http:', 'https:', $server->url))));
?>
--EXPECTF--
cut: SyncEngine\Exception\TransportException: GET http://HOST/cut: %s in the middle of the answer; is the server up, and the base URL right?
huge: SyncEngine\Exception\ResponseException: GET http://HOST/huge: the response is larger than 200000 bytes; ask for smaller pages or raise 'max_response_size'
bomb: SyncEngine\Exception\ResponseException: GET http://HOST/bomb: the response is larger than 200000 bytes; ask for smaller pages or raise 'max_response_size'
headers: SyncEngine\Exception\ResponseException: GET http://HOST/headers: the response's headers are larger than 65536 bytes; ask for smaller pages or raise 'max_response_size'
bad-gzip: SyncEngine\Exception\ResponseException: GET http://HOST/bad-gzip: %s; its Content-Encoding is not what its body has
unauthorized: SyncEngine\Exception\ResponseException: GET http://HOST/unauthorized: the server answers 401: a valid token is missing; check the options 'token' and 'headers'
forbidden: SyncEngine\Exception\ResponseException: GET http://HOST/forbidden: the server answers 403: <h1>no??</h1>; check the options 'token' and 'headers'
missing: SyncEngine\Exception\ResponseException: GET http://HOST/missing: the server answers 404: no such list; check the base URL and 'path' or 'batch_path'
broken: SyncEngine\Exception\ResponseException: GET http://HOST/broken: the server answers 500: the database is down
teapot: SyncEngine\Exception\ResponseException: GET http://HOST/teapot: the server answers 418
not-modified: SyncEngine\Exception\ResponseException: GET http://HOST/not-modified: the server answers 304
no-content: SyncEngine\Exception\ResponseException: GET http://HOST/no-content: the server answers 204 with nothing
circle: SyncEngine\Exception\ResponseException: GET http://HOST/circle: the server redirects more than 5 times; set the base URL to where it leads, if that is trusted
elsewhere: SyncEngine\Exception\ResponseException: GET http://HOST/elsewhere: the server redirects to something that is no URL; set the base URL to where it leads, if that is trusted
local: SyncEngine\Exception\ResponseException: GET http://HOST/local: the server redirects to something that is no URL; set the base URL to where it leads, if that is trusted
moved: 1, nothing was thrown
slow: SyncEngine\Exception\TransportException: GET http://HOST/slow: Operation timed out after %d milliseconds with 0 bytes received; raise 'timeout' or ask for smaller pages
in time
a POST that is redirected: SyncEngine\Exception\ResponseException: POST http://HOST/moved/batch: the server redirects a POST, which is not followed; set the base URL to where it leads, if that is trusted
token and headers stay with their server:
  arrived, {"authorization":"Bearer secret","x-key":"k"}
  arrived, []
nobody there: SyncEngine\Exception\TransportException: GET http://HOST/citizens: %s; is the server up, and the base URL right?
no such host: SyncEngine\Exception\TransportException: GET http://no-such-host.invalid/citizens: %s; is the server up, and the base URL right?
TLS to a server without it: SyncEngine\Exception\TransportException: GET https://HOST/citizens: %s; check the base URL, the server's certificate and 'ca_file'
