<?php
/**
 * Mautic's own classes against the stand-in: bench/lib_mautic.php on either side, in turn, under opcache.
 * Runs where MAUTIC_BUNDLE names a checkout of app/bundles/IntegrationsBundle; without it one row says so.
 */
declare(strict_types=1);

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

[$objects, $rounds, $turns] = $quick ? [200, 2, 1] : [2000, 3, 3];
$best = [];
for ($turn = 0; $turn < $turns; $turn++) {
	foreach (['off', 'exact'] as $setting) {
		foreach (side($setting, $objects, $rounds) as $what => $value) {
			$best[$setting][$what] = min($best[$setting][$what] ?? INF, $value);
		}
	}
}
if ($best['off']['fields'] !== $best['exact']['fields']) {
	throw new RuntimeException('the two sides wrote different orders');
}
$wanted = ['make' => ['objects', 4], 'judge' => ['judge and order', 40], 'read' => ['judge, order, reading', 20], 'bytes' => ['memory of objects', 1.3]];
foreach ($wanted as $what => [$name, $times]) {
	$unit = $what === 'bytes' ? 'B a field' : 'ns a field';
	printf("ROW|Mautic, PHP: %s|%.1f|%s||ok\n", $name, $best['off'][$what], $unit);
	printf("ROW|Mautic, native: %s|%.1f|%s||ok\n", $name, $best['exact'][$what], $unit);
	$ratio = $best['off'][$what] / $best['exact'][$what];
	printf("ROW|Mautic: %s|%.2f|times|at least %s|%s\n", $name, $ratio, $times, $ratio >= $times ? 'ok' : 'over');
}
