<?php
/**
 * Mautic's own classes against the stand-in: bench/lib_mautic.php on either side, in turn, under opcache.
 * Runs where MAUTIC_BUNDLE names a checkout of app/bundles/IntegrationsBundle; without it one row says so.
 */
declare(strict_types=1);

/** Records of a side that a new process reports once: what its objects cost is mostly memory then. */
const FIRST_SYNC = 20_000;

$quick = in_array('--quick', $argv, true);
$bundle = getenv('MAUTIC_BUNDLE');
if ($bundle === false || !is_file("$bundle/Sync/SyncJudge/SyncJudge.php")) {
	echo "ROW|Mautic: not measured, MAUTIC_BUNDLE names no bundle|0|||ok\n";
	exit;
}

/** One side's figures, see lib_mautic.php. */
function side(string $setting, int $objects, int $rounds): array
{
	$command = [PHP_BINARY];
	$loaded = realpath(dirname(__DIR__) . '/modules/syncengine.so');
	if ($loaded !== false) {
		array_push($command, '-d', "extension=$loaded");
	}
	if (!extension_loaded('Zend OPcache')) {
		array_push($command, '-d', 'zend_extension=opcache');
	}
	array_push($command, '-d', "syncengine.mautic=$setting", '-d', 'opcache.enable_cli=1', '-d', 'memory_limit=-1');
	$process = proc_open([...$command, __DIR__ . '/lib_mautic.php', (string) $objects, (string) $rounds], [1 => ['pipe', 'w']], $pipes);
	$figures = json_decode(stream_get_contents($pipes[1]), true, 512, JSON_THROW_ON_ERROR);
	proc_close($process);
	if ($figures['native'] !== ($setting === 'exact')) {
		throw new RuntimeException("$setting: the wrong classes were measured");
	}
	return $figures;
}

/** The best of some turns of both sides: figure by name, by setting. */
function both_sides(int $objects, int $rounds, int $turns): array
{
	$best = [];
	for ($turn = 0; $turn < $turns; $turn++) {
		foreach (['off', 'exact'] as $setting) {
			foreach (side($setting, $objects, $rounds) as $what => $value) {
				$best[$setting][$what] = min($best[$setting][$what] ?? INF, $value);
			}
		}
	}
	if ($best['off']['fields'] !== $best['exact']['fields']) {
		throw new RuntimeException('the two sides made different objects, or wrote different orders');
	}
	return $best;
}

/** @param float|null $times at least that many times faster or smaller */
function compare(string $name, array $best, string $what, ?float $times): void
{
	$unit = $what === 'bytes' ? 'B a field' : 'ns a field';
	printf("ROW|Mautic, PHP: %s|%.1f|%s||ok\n", $name, $best['off'][$what], $unit);
	printf("ROW|Mautic, native: %s|%.1f|%s||ok\n", $name, $best['exact'][$what], $unit);
	$ratio = $best['off'][$what] / $best['exact'][$what];
	printf("ROW|Mautic: %s|%.2f|times|%s|%s\n", $name, $ratio, $times === null ? '' : "at least $times", $times === null || $ratio >= $times ? 'ok' : 'over');
}

$once = both_sides(FIRST_SYNC, 0, $quick ? 1 : 3);
compare('objects of a first sync', $once, 'make', 4);
compare('memory of objects', $once, 'bytes', 1.3);
$again = $quick ? both_sides(200, 2, 1) : both_sides(2000, 3, 3);
compare('objects, made again and again', $again, 'make', null);
compare('judge and order', $again, 'judge', 40);
compare('judge, order, reading', $again, 'read', 20);
