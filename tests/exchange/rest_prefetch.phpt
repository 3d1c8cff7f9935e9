--TEST--
RestSyncDataExchange: the server works on the next page while the caller works on this one
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$server = new Server(<<<'PHP'
usleep(300_000);
$query = $request->query + ['cursor' => 0];
json(['items' => $query['cursor'] < 3 ? [['id' => $query['cursor']]] : [], 'next_cursor' => $query['cursor'] < 3 ? $query['cursor'] + 1 : null]);
PHP);
$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'c', 'fields' => ['name' => 'string']]], ['paging' => 'cursor']);

$waited = 0.0;
for ($i = 1; $i <= 4; $i++) {
	$start = microtime(true);
	$report = ask($exchange, $i);
	if ($i > 1) {
		$waited += microtime(true) - $start;
	}
	// The page is judged.
	$i < 4 && usleep(350_000);
	echo ids($report), ' ', $i < 4 ? count($server->requests()) : '', "\n";
}
// Three pages take the server 0.9 s.
echo $waited < 0.7 ? "in the background\n" : "waited $waited s\n";
?>
--EXPECT--
0 2
1 3
2 4
(empty) 
in the background
