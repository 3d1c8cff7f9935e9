<?php
/**
 * Reading entities by identifiers: EntityReaderById beside the loop that PHP code would write by hand, over the same rows
 * of 20 columns in a SQLite table in memory, and the time an identifier takes as the list grows.
 */
declare(strict_types=1);

use SyncEngine\Oro\EntityReaderById;

const REPEATS = 5;
const CHUNK = 1000;

$quick = in_array('--quick', $argv, true);
define('ENTITIES', $quick ? 20000 : 100000);
define('MANY', $quick ? 100000 : 1000000);

/** @param float|null $limit at most that much */
function row(string $what, float $value, string $unit, ?float $limit = null): void
{
	printf("ROW|%s|%.5f|%s|%s|%s\n", $what, $value, $unit, $limit ?? '', $limit === null || $value <= $limit ? 'ok' : 'over');
}

function median(array $values): float
{
	sort($values);
	return $values[intdiv(count($values), 2)];
}

/** Microseconds of CPU time of this process: what else the machine does is not measured. */
function cpu(): float
{
	$usage = getrusage();
	return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1e6 + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

/**
 * Median microseconds an identifier of each of some ways, which take turns so that what else the machine does meets all.
 *
 * @param array<string, callable(): int> $ways
 * @return array<string, float>
 */
function microseconds(array $ways, int $expected, int $repeats = REPEATS): array
{
	$times = [];
	for ($i = 0; $i < $repeats; $i++) {
		foreach ($ways as $name => $way) {
			gc_collect_cycles();
			$begin = cpu();
			$read = $way();
			$times[$name][] = (cpu() - $begin) / $expected;
			if ($read !== $expected) {
				fwrite(STDERR, "$name read $read of $expected\n");
				exit(1);
			}
		}
	}
	return array_map(median(...), $times);
}

/** A table of entities whose key has two columns, and 18 more. */
function entities(PDO $pdo): void
{
	$columns = implode(', ', array_map(fn (int $i) => "field$i TEXT", range(1, 18)));
	$pdo->exec("CREATE TABLE entity (organization INTEGER, code TEXT, $columns, PRIMARY KEY (organization, code))");
	$insert = $pdo->prepare('INSERT INTO entity VALUES (' . implode(', ', array_fill(0, 20, '?')) . ')');
	$pdo->beginTransaction();
	for ($n = 0; $n < ENTITIES; $n++) {
		$insert->execute([$n % 50, "code-$n", ...array_map(fn (int $i) => "value $i of $n", range(1, 18))]);
	}
	$pdo->commit();
}

/** The loop by hand, with one array parameter. */
function by_hand(PDO $pdo, array $identifiers, string $match): int
{
	$statement = $pdo->prepare("SELECT e.* FROM json_each(?) AS k CROSS JOIN entity AS e ON $match");
	$read = 0;
	foreach (array_chunk($identifiers, CHUNK) as $chunk) {
		$statement->execute([json_encode($chunk)]);
		while ($row = $statement->fetch(PDO::FETCH_ASSOC)) {
			$read++;
		}
	}
	return $read;
}

function by_reader(PDO $pdo, string $table, array $key, array $identifiers): int
{
	$reader = new EntityReaderById($pdo, $table, $key);
	$reader->setIdentifiers($identifiers);
	$read = 0;
	while ($row = $reader->read()) {
		$read++;
	}
	return $read;
}

$pdo = new PDO('sqlite::memory:');
entities($pdo);

/* In an order that is not the table's. */
$pairs = array_map(fn (int $n) => [$n % 50, "code-$n"], array_map(fn (int $n) => $n * 7919 % ENTITIES, range(0, ENTITIES - 1)));
$times = microseconds([
	'by hand' => fn () => by_hand($pdo, $pairs, "e.organization = k.value ->> 0 AND e.code = k.value ->> 1"),
	'reader' => fn () => by_reader($pdo, 'entity', ['organization', 'code'], $pairs),
], ENTITIES);
row('read by identifiers, a key of two columns', $times['reader'], 'us an entity');
row('the same by a loop of PDO', $times['by hand'], 'us an entity');
row('reader beside the loop, a key of two columns', $times['reader'] / $times['by hand'], 'times', 1.3);
unset($pairs);

$pdo->exec('CREATE TABLE single AS SELECT rowid AS id, * FROM entity');
$pdo->exec('DROP TABLE entity');
$columns = implode(', ', array_map(fn (int $i) => "field$i TEXT", range(1, 18)));
$pdo->exec("CREATE TABLE entity (id INTEGER PRIMARY KEY, organization INTEGER, $columns)");
$pdo->exec('INSERT INTO entity SELECT id, organization, ' . implode(', ', array_map(fn (int $i) => "field$i", range(1, 18))) . ' FROM single');
$pdo->exec('DROP TABLE single');
$ids = array_map(fn (int $n) => 1 + $n * 7919 % ENTITIES, range(0, ENTITIES - 1));
$times = microseconds([
	'by hand' => fn () => by_hand($pdo, $ids, 'e.id = k.value'),
	'reader' => fn () => by_reader($pdo, 'entity', ['id'], $ids),
], ENTITIES);
row('reader beside the loop, a key of one', $times['reader'] / $times['by hand'], 'times', 1.3);
unset($ids);
$pdo = null;

/* Few columns: what grows with the list would show. */
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE number (id INTEGER PRIMARY KEY, name TEXT)');
$pdo->exec('WITH n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ' . MANY . ") INSERT INTO number SELECT n, 'number ' || n FROM n");
$ids = range(1, MANY);
$few = range(1, intdiv(MANY, 100));
$memory = memory_get_usage();
memory_reset_peak_usage();
$many_time = microseconds(['many' => fn () => by_reader($pdo, 'number', ['id'], $ids)], MANY, 3)['many'];
$memory = memory_get_peak_usage() - $memory;
$few_time = microseconds(['few' => fn () => array_sum(array_map(fn () => by_reader($pdo, 'number', ['id'], $few), range(1, 10)))], count($few) * 10, 3)['few'];
row('an identifier among ' . number_format(MANY), $many_time, 'us');
row('beside one among ' . number_format(count($few)), $many_time / $few_time, 'times', 1.3);
row('memory beside the list, at its peak', $memory / MANY, 'bytes an identifier');
