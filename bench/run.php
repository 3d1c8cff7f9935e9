<?php
/**
 * Runs the benchmarks, each in processes of its own, and prints the median of every row.
 * usage: php bench/run.php [--quick] [NAME…]
 *
 * A benchmark is bench/NAME.php; what starts with `bare_` or `lib_` is part of one and not run by itself. It prints
 * lines ROW|what|value|unit|limit|ok, where limit may be empty and ok is `ok` or `over`. A number as limit means at
 * most that much and is compared with the median; otherwise the row's own ok counts, in every round. It is given
 * `--quick` where the run is to be short, and is run with the options that this process was given.
 */
declare(strict_types=1);

const ROUNDS = 3;

/** The command that runs a file as this process is run: same binary, same extensions. */
function command(string $file, bool $quick): array
{
	$command = [PHP_BINARY];
	$loaded = realpath(dirname(__DIR__) . '/modules/syncengine.so');
	if ($loaded !== false) {
		array_push($command, '-d', "extension=$loaded");
	}
	array_push($command, '-d', 'memory_limit=-1', $file);
	return $quick ? [...$command, '--quick'] : $command;
}

/** @return list<array{string, float, string, string, string}>|null rows, null where the benchmark failed */
function measure(string $file, bool $quick): ?array
{
	$process = proc_open(command($file, $quick), [1 => ['pipe', 'w']], $pipes);
	$output = stream_get_contents($pipes[1]);
	fclose($pipes[1]);
	$status = proc_close($process);
	$rows = [];
	foreach (explode("\n", $output) as $line) {
		if (str_starts_with($line, 'ROW|')) {
			$row = explode('|', $line);
			if (count($row) !== 6 || !is_numeric($row[2]) || !in_array($row[5], ['ok', 'over'], true)) {
				fwrite(STDERR, basename($file) . ": not a row: $line\n");
				return null;
			}
			$rows[] = [$row[1], (float) $row[2], $row[3], $row[4], $row[5]];
		}
	}
	if ($status !== 0 || $rows === []) {
		fwrite(STDERR, basename($file) . ": exit code $status, " . count($rows) . " rows\n$output");
		return null;
	}
	return $rows;
}

function median(array $values): float
{
	sort($values);
	$middle = intdiv(count($values), 2);
	return count($values) % 2 ? $values[$middle] : ($values[$middle - 1] + $values[$middle]) / 2;
}

function number(float $value): string
{
	$decimals = match (true) {
		$value == floor($value) => 0,
		abs($value) < 1 => 3,
		abs($value) < 100 => 2,
		default => 0,
	};
	return number_format($value, $decimals, '.', ',');
}

/** Text of any script takes its own width in a column. */
function pad(string $text, int $width, int $side): string
{
	$missing = str_repeat(' ', max(0, $width - (preg_match_all('/./us', $text) ?: strlen($text))));
	return $side === STR_PAD_LEFT ? $missing . $text : $text . $missing;
}

function print_table(array $lines): void
{
	$sides = [STR_PAD_RIGHT, STR_PAD_LEFT, STR_PAD_RIGHT, STR_PAD_LEFT, STR_PAD_LEFT, STR_PAD_RIGHT];
	array_unshift($lines, ['what', 'median', '', 'spread', 'at most', '']);
	$widths = [];
	foreach ($lines as $line) {
		foreach ($line as $column => $text) {
			$widths[$column] = max($widths[$column] ?? 0, preg_match_all('/./us', $text) ?: strlen($text));
		}
	}
	foreach ($lines as $line) {
		echo rtrim(implode('  ', array_map(pad(...), $line, $widths, $sides))), "\n";
	}
}

$arguments = array_slice($argv, 1);
$quick = in_array('--quick', $arguments, true);
$names = array_values(array_diff($arguments, ['--quick']));
$files = $names === []
	? preg_grep('{/(run|bare_[^/]*|lib_[^/]*)\.php$}', glob(__DIR__ . '/*.php'), PREG_GREP_INVERT)
	: array_map(fn ($name) => __DIR__ . '/' . basename($name, '.php') . '.php', $names);

$failed = $files === [];
$lines = [];
foreach ($files as $file) {
	$rounds = [];
	for ($round = 0; $round < ($quick ? 1 : ROUNDS); $round++) {
		$rows = is_file($file) ? measure($file, $quick) : null;
		if ($rows === null) {
			fwrite(STDERR, basename($file) . " failed\n");
			$failed = true;
			continue 2;
		}
		foreach ($rows as [$what, $value, $unit, $limit, $ok]) {
			$rounds[$what]['values'][] = $value;
			$rounds[$what]['ok'][] = $ok === 'ok';
			$rounds[$what] += ['unit' => $unit, 'limit' => $limit];
		}
	}
	foreach ($rounds as $what => ['values' => $values, 'ok' => $oks, 'unit' => $unit, 'limit' => $limit]) {
		$median = median($values);
		$ok = is_numeric($limit) ? $median <= (float) $limit : !in_array(false, $oks, true);
		$failed = $failed || !$ok;
		$lines[] = [
			(string) $what,
			number($median),
			$unit,
			count($values) > 1 ? number(min($values)) . '-' . number(max($values)) : '',
			is_numeric($limit) ? number((float) $limit) : $limit,
			$ok ? 'ok' : 'OVER',
		];
	}
}
print_table($lines);
exit($failed ? 1 : 0);
