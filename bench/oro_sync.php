<?php
/**
 * The whole reverse sync of 2,000 new entities of 20 fields to a server that takes 20 ms to answer: read by identifiers,
 * compared with their snapshots, sent, stored; the same in batches. Beside it the same requests by bare curl_multi with
 * the same concurrency, from bodies that are ready, and one at a time by Guzzle (where it is not installed, by one curl
 * handle).
 */
declare(strict_types=1);

use OroReverseSync\Offers;
use OroReverseSync\Sync;

require __DIR__ . '/../examples/oro-reverse-sync/src/autoload.php';

const LATENCY_MS = 20;
const CONCURRENCY = 32;
const BATCH = 100;
const BARE_MAX = 1.3;
const SINGLE_MIN = 20.0;

$quick = in_array('--quick', $argv, true);
$items = $quick ? 1_000 : 2_000;
/* One at a time they take as long each however many there are. */
$single = $quick ? 50 : 200;

/** @return array{resource, array<int, resource>, string} a server, what keeps it running, and its URL */
function serve(): array
{
	$server = proc_open([PHP_BINARY, '-n', __DIR__ . '/lib_slow_server.php', (string) LATENCY_MS], [['pipe', 'r'], ['pipe', 'w']], $pipes);

	return [$server, $pipes, 'http://' . trim((string) fgets($pipes[1]))];
}

/** Seconds of the requests by curl_multi. @param list<string> $bodies */
function bare(string $url, array $bodies): float
{
	$started = hrtime(true);
	$multi = curl_multi_init();
	curl_multi_setopt($multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, CONCURRENCY);
	$next = 0;
	$send = static function (?CurlHandle $curl) use ($multi, $url, $bodies, &$next): void {
		$curl ??= curl_init();
		curl_setopt_array($curl, [CURLOPT_URL => $url, CURLOPT_POSTFIELDS => $bodies[$next++], CURLOPT_RETURNTRANSFER => true,
			CURLOPT_HTTPHEADER => ['Content-Type: application/json', 'Accept: application/json', "Idempotency-Key: bare-$next"]]);
		curl_multi_add_handle($multi, $curl);
	};
	while ($next < min(CONCURRENCY, count($bodies))) {
		$send(null);
	}
	$done = 0;
	while ($done < count($bodies)) {
		curl_multi_exec($multi, $running);
		while ($message = curl_multi_info_read($multi)) {
			$curl = $message['handle'];
			if (!isset(json_decode(curl_multi_getcontent($curl), true)['id'])) {
				throw new RuntimeException('no ID');
			}
			curl_multi_remove_handle($multi, $curl);
			$done++;
			if ($next < count($bodies)) {
				$send($curl);
			}
		}
		curl_multi_exec($multi, $running);
		if ($done < count($bodies)) {
			curl_multi_select($multi, 0.1);
		}
	}

	return (hrtime(true) - $started) / 1e9;
}

/** The same one at a time. @param list<string> $bodies @return array{string, float} by what, and seconds */
function single(string $url, array $bodies): array
{
	$guzzle = stream_resolve_include_path('GuzzleHttp/autoload.php');
	if ($guzzle !== false) {
		require_once $guzzle;
		$client = new GuzzleHttp\Client();
		$send = static fn (string $body) => (string) $client->request('POST', $url, ['body' => $body, 'headers' => ['Content-Type' => 'application/json']])->getBody();
	} else {
		$curl = curl_init($url);
		curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_HTTPHEADER => ['Content-Type: application/json']]);
		$send = static function (string $body) use ($curl): string {
			curl_setopt($curl, CURLOPT_POSTFIELDS, $body);

			return (string) curl_exec($curl);
		};
	}
	$started = hrtime(true);
	foreach ($bodies as $body) {
		if (!isset(json_decode($send($body), true)['id'])) {
			throw new RuntimeException('no ID');
		}
	}

	return [$guzzle === false ? 'one curl handle' : 'Guzzle', (hrtime(true) - $started) / 1e9];
}

/** Seconds of a run that has to add so many items: what falls short of them is no measurement. */
function add_all(Sync $sync, int $items): float
{
	$started = hrtime(true);
	$result = $sync->reverse->run();
	$seconds = (hrtime(true) - $started) / 1e9;
	if ($result['status'] !== 'completed' || $result['added'] !== $items) {
		fwrite(STDERR, json_encode($result) . "\n");
		exit(1);
	}

	return $seconds;
}

function row(string $what, float $value, string $unit, string $limit = '', bool $ok = true): void
{
	printf("ROW|%s|%.4f|%s|%s|%s\n", $what, $value, $unit, $limit, $ok ? 'ok' : 'over');
}

$directory = sys_get_temp_dir() . '/syncengine-bench-' . getmypid();
mkdir($directory);
register_shutdown_function(static function () use ($directory): void {
	array_map(unlink(...), glob("$directory/*"));
	rmdir($directory);
});
[$server, $pipes, $url] = serve();
$pdo = Offers::open("sqlite:$directory/local.sqlite");
$offers = new Offers($pdo);
$offers->create();
$keys = $offers->fill(0, $items, 1);
$bodies = array_map(json_encode(...), $pdo->query('SELECT * FROM offer')->fetchAll(PDO::FETCH_ASSOC));

bare("$url/offers", array_slice($bodies, 0, 100));
$bare = bare("$url/offers", $bodies);
[$by, $seconds] = single("$url/offers", array_slice($bodies, 0, $single));
$one = $seconds / $single * $items;

$sync = new Sync($pdo, $url, 'token');
$sync->outbox->add($keys);
$native = add_all($sync, $items);
$again = hrtime(true);
$sync->outbox->add($keys);
$unchanged = $sync->reverse->run();
$again = (hrtime(true) - $again) / 1e9;
$bulk = Offers::open("sqlite:$directory/bulk.sqlite");
($offers = new Offers($bulk))->create();
$sync = new Sync($bulk, $url, 'token', batch: BATCH);
$sync->outbox->add($offers->fill(0, $items, 1));
$bulk = add_all($sync, $items);
fclose($pipes[0]);
proc_close($server);

$count = number_format($items);
row("reverse sync of $count entities at " . LATENCY_MS . ' ms', $native, 's');
row("bare curl_multi, $count requests, " . CONCURRENCY . ' at a time', $bare, 's');
row('reverse sync / bare curl_multi', $native / $bare, 'x', (string) BARE_MAX, $native / $bare <= BARE_MAX);
row("$by, one at a time (of $single, times " . $items / $single . ')', $one, 's');
row("$by one at a time / reverse sync", $one / $native, 'x', '>= ' . SINGLE_MIN, $one / $native >= SINGLE_MIN);
row("reverse sync of $count entities in batches of " . BATCH, $bulk, 's');
row("reverse sync of $count entities that have not changed", $again, 's', '', $unchanged['updated'] + $unchanged['added'] === 0);
