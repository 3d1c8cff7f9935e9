<?php
/* Whole syncs on the minimal site of the folder site. */
declare(strict_types=1);

require __DIR__ . '/site/boot.php';

use Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\RequestDAO;

// Doctrine's connections are in cycles: without this they would count as leaks.
register_shutdown_function(static function (): void {
	foreach (array_keys($GLOBALS) as $name) {
		unset($GLOBALS[$name]);
	}
	gc_collect_cycles();
});

/** Contacts c1, c2, … at the remote, and the worlds that they live in. */
function people(Site $site, int $count, int $worlds = 0, string $at = '2020-01-02 03:04:05'): void
{
	for ($i = 1; $i <= $count; $i++) {
		$site->hello->put('Citizen', "c$i", ['email' => "e$i@x.example", 'first_name' => "F$i", 'last_name' => "L$i"] + ($worlds ? ['world' => 'w' . ($i % $worlds + 1)] : []), $at);
	}
	for ($i = 1; $i <= $worlds; $i++) {
		$site->hello->put('World', "w$i", ['name' => "World $i"], $at);
	}
}

/** One sync from a start date; says what it threw. */
function sync(Site $site, string $start = '2020-01-01 00:00:00', array $options = []): void
{
	try {
		$site->sync(['start-datetime' => $start] + $options);
	} catch (Throwable $e) {
		echo get_class($e), ': ', strtok($e->getMessage(), "\n"), "\n";
	}
}

/**
 * The same, saying what the remote was asked and told, and whether the engine's statements are more than 15 a page:
 * from one call of the remote to the next, of which each page has one.
 */
function counted_sync(Site $site, string $title, string $start = '2020-01-01 00:00:00', array $options = []): void
{
	$site->statements->reset();
	$site->hello->log = [];
	$marks = [0];
	$site->hello->called = static function () use ($site, &$marks): void {
		$marks[] = count($site->statements->engine);
	};
	echo "-- $title\n";
	sync($site, $start, $options);
	$site->hello->called = null;
	echo '  ', implode("\n  ", $site->hello->log), "\n";
	$marks[] = count($site->statements->engine);
	$most = max(array_map(static fn (int $begin, int $end) => $end - $begin, array_slice($marks, 0, -1), array_slice($marks, 1)));
	echo $most <= 15 ? "  at most 15 statements a page\n" : "  $most statements for a page, {$site->statements->beside} beside:\n    " . implode("\n    ", array_map(static fn (string $sql) => substr($sql, 0, 200), array_slice($site->statements->engine, 0, 40))) . "\n";
}

/** Rows of a table, those columns, one a line; or how many there are. */
function rows(Site $site, string $sql): void
{
	foreach ($site->statements->unseen(static fn () => $site->connection->fetchAllNumeric($sql)) as $row) {
		echo '  ', implode(' | ', array_map(static fn ($value) => $value ?? '-', $row)), "\n";
	}
}

/** What has no ID and no time of a run's own, to compare runs that came there on different ways. */
function essence(Site $site): string
{
	return $site->statements->unseen(static function () use ($site): string {
		$prefix = MAUTIC_TABLE_PREFIX;
		$out = '';
		foreach ([
			"SELECT email, firstname, lastname, points, company FROM {$prefix}leads ORDER BY email",
			"SELECT companyname, companycity FROM {$prefix}companies ORDER BY companyname",
			"SELECT m.integration, m.internal_object_name, COALESCE(l.email, c.companyname), m.integration_object_name, m.integration_object_id, m.last_sync_date, m.is_deleted FROM {$prefix}sync_object_mapping m
				LEFT JOIN {$prefix}leads l ON l.id = m.internal_object_id AND m.internal_object_name = 'lead' LEFT JOIN {$prefix}companies c ON c.id = m.internal_object_id AND m.internal_object_name = 'company' ORDER BY 2, 5",
			"SELECT object_id, column_name, column_value FROM {$prefix}sync_object_field_change_report ORDER BY 1, 2",
		] as $sql) {
			foreach ($site->connection->fetchAllNumeric($sql) as $row) {
				$out .= '  ' . implode(' | ', array_map(static fn ($value) => $value === null ? '-' : (is_numeric($value) ? (float) $value : $value), $row)) . "\n";
			}
			$out .= "\n";
		}
		foreach ($site->hello->objects as $type => $objects) {
			ksort($objects);
			foreach ($objects as $id => $object) {
				$out .= "  $type $id " . json_encode($object['fields']) . "\n";
			}
		}

		return $out;
	});
}

/** Lines that only one of two texts has. */
function differences(string $expected, string $actual): string
{
	[$expected, $actual] = [explode("\n", $expected), explode("\n", $actual)];

	return implode("\n", [...array_map(static fn ($line) => "    - $line", array_diff($expected, $actual)), ...array_map(static fn ($line) => "    + $line", array_diff($actual, $expected))]);
}
