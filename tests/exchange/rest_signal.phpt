--TEST--
RestSyncDataExchange: signal handlers run while it waits, may throw, may not come in again
--SKIPIF--
<?php
if (!function_exists('pcntl_signal')) die('skip needs pcntl');
?>
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$server = new Server('usleep($request->path === "/slow" ? 1_500_000 : 0);
	$request->path === "/later" ? json([], 503, ["Retry-After" => "5"]) : json(["items" => [["id" => 1]]]);');
$exchange = fn (string $path) => new RestSyncDataExchange($server->url, ['Citizen' => ['path' => $path, 'fields' => ['name' => 'string']]]);
pcntl_async_signals(true);
$signal = function (callable $handler) {
	pcntl_signal(SIGALRM, $handler);
	pcntl_alarm(1);
};

echo 'a handler that returns: ';
$signal(fn () => print('handled, '));
echo ids(ask($exchange('slow'))), "\n";

echo 'a handler that throws: ';
$signal(fn () => throw new RuntimeException('stop'));
$start = microtime(true);
$it = $exchange('slow');
attempt(fn () => ask($it));
echo microtime(true) - $start < 1.4 ? "  at once\n" : "  late\n";
echo '  and afterwards: ', ids(ask($it)), "\n";

echo 'while it waits to try again: ';
$signal(fn () => throw new RuntimeException('stop'));
$start = microtime(true);
attempt(fn () => ask($exchange('later')));
echo microtime(true) - $start < 2 ? "  at once\n" : "  late\n";

echo 'a handler that comes in again: ';
$it = $exchange('slow');
$signal(function () use ($it) {
	attempt(fn () => ask($it));
	attempt(fn () => $it->executeSyncOrder(order([])));
	attempt(fn () => $it->getObjectsByIds('Citizen', [1], []));
	echo '  requests so far: ', $it->getStatistics()['requests'], "\n";
});
echo ids(ask($it)), "\n";

echo 'a handler that lets go of it: ';
$it = $exchange('slow');
$signal(function () use (&$it) {
	$it = null;
	echo 'gone, ';
});
echo ids(ask($it)), "\n";
?>
--EXPECT--
a handler that returns: handled, 1
a handler that throws: RuntimeException: stop
  at once
  and afterwards: 1
while it waits to try again: RuntimeException: stop
  at once
a handler that comes in again: Error: SyncEngine\RestSyncDataExchange is waiting for its server: it can't be called from a signal handler meanwhile
Error: SyncEngine\RestSyncDataExchange is waiting for its server: it can't be called from a signal handler meanwhile
Error: SyncEngine\RestSyncDataExchange is waiting for its server: it can't be called from a signal handler meanwhile
  requests so far: 0
1
a handler that lets go of it: gone, 1
