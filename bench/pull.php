<?php
/**
 * The whole first pull of 20,000 contacts x 20 fields from pages served statically, into SQLite with mappings, beside
 * the same work with no engine at all; and the memory of it, also of 100,000.
 */
declare(strict_types=1);

require __DIR__ . '/lib_pages.php';

const CPU_RATIO_MAX = 2.0;
const MEMORY_MAX_MB = 40.0;
const STATEMENTS_MAX = 12.0;

$quick = in_array('--quick', $argv, true);
$small = $quick ? 5_000 : 20_000;
$large = $quick ? 10_000 : 100_000;

/** @return array{cpu: float, memory: int, rows: int, mappings: int, statements: list<int>} */
function run_once(string $script, string $url, string $directory, string ...$arguments): array
{
	$database = tempnam($directory, 'db');
	$loaded = realpath(dirname(__DIR__) . '/modules/syncengine.so');
	$process = proc_open([PHP_BINARY, '-d', "extension=$loaded", '-d', 'memory_limit=-1', __DIR__ . "/$script", $url, $database, ...$arguments], [1 => ['pipe', 'w']], $pipes);
	$result = json_decode((string) stream_get_contents($pipes[1]), true);
	if (proc_close($process) !== 0 || !is_array($result)) {
		fwrite(STDERR, "$script failed\n");
		exit(1);
	}
	array_map(unlink(...), glob("$database*"));

	return $result;
}

/** @return array{resource, string} a server of these pages and its URL */
function serve(string $pages): array
{
	$socket = stream_socket_server('tcp://127.0.0.1:0');
	$address = stream_socket_get_name($socket, false);
	fclose($socket);
	$server = proc_open([PHP_BINARY, '-n', '-S', $address, __DIR__ . '/lib_static_pages.php'], [1 => ['file', '/dev/null', 'w'], 2 => ['file', '/dev/null', 'w']], $pipes, null, ['PAGES' => $pages]);
	for ($i = 0; $i < 200 && !@stream_socket_client("tcp://$address", $code, $text, 1); $i++) {
		usleep(20_000);
	}

	return [$server, "http://$address"];
}

function row(string $what, float $value, string $unit, ?float $limit = null): void
{
	printf("ROW|%s|%.4f|%s|%s|%s\n", $what, $value, $unit, $limit ?? '', $limit === null || $value <= $limit ? 'ok' : 'over');
}

$directory = sys_get_temp_dir() . '/syncengine-bench-' . getmypid();
mkdir($directory);
register_shutdown_function(static function () use ($directory): void {
	array_map(unlink(...), glob("$directory/*"));
	rmdir($directory);
});
file_put_contents("$directory/empty.json", '{"items":[]}');
write_pages($directory, $small);
[$server, $url] = serve($directory);
$empty = run_once('lib_empty.php', $url, $directory)['memory'];
$bare = $engine = [];
for ($i = 0; $i < ($quick ? 1 : 3); $i++) {
	$bare[] = run_once('bare_pull.php', $url, $directory);
	$engine[] = run_once('lib_engine_pull.php', $url, $directory);
}
$counted = run_once('lib_engine_pull.php', $url, $directory, 'count');
foreach ([...$bare, ...$engine, $counted] as $result) {
	if ($result['rows'] !== $small || $result['mappings'] !== $small) {
		fwrite(STDERR, "{$result['rows']} rows, {$result['mappings']} mappings instead of $small\n");
		exit(1);
	}
}
$median = static function (array $values): float {
	sort($values);

	return $values[intdiv(count($values), 2)];
};
$bareCpu = $median(array_column($bare, 'cpu'));
$engineCpu = $median(array_column($engine, 'cpu'));
$statements = $counted['statements'];
if (count($statements) !== intdiv($small, PAGE_SIZE) - 1 || min($statements) !== max($statements)) {
	fwrite(STDERR, 'pages cost ' . implode(', ', $statements) . " statements: not a constant number\n");
	exit(1);
}
write_pages($directory, $large);
$much = run_once('lib_engine_pull.php', $url, $directory);
proc_terminate($server);
$contacts = number_format($small);
row("first pull of $contacts contacts x 20 fields, bare PHP, CPU", $bareCpu, 's');
row("first pull of $contacts contacts x 20 fields, engine, CPU", $engineCpu, 's');
row('  engine / bare', $engineCpu / $bareCpu, 'x', CPU_RATIO_MAX);
row('  memory above the empty process', ($median(array_column($engine, 'memory')) - $empty) / 1e6, 'MB', MEMORY_MAX_MB);
row('  the same of ' . number_format($large) . ' contacts', ($much['memory'] - $empty) / 1e6, 'MB', MEMORY_MAX_MB);
row('  SQL statements a page of ' . PAGE_SIZE . ' objects, each page the same', max($statements), '', STATEMENTS_MAX);
