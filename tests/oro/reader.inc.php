<?php
/* The cases of the reader, for any database. What they print is to be the same on all of them. */
declare(strict_types=1);

use SyncEngine\Oro\EntityReaderById;

require_once __DIR__ . '/../store/database.inc.php';

/** Takes the tables of the cases away, and says whether the database is what. */
function fresh(PDO $pdo, string ...$tables): string
{
	$driver = $pdo->getAttribute(PDO::ATTR_DRIVER_NAME);
	foreach ($tables as $table) {
		$pdo->exec("DROP TABLE IF EXISTS $table");
	}

	return $driver;
}

/** A table with a key of two columns, and one that it refers to. */
function contacts(PDO $pdo): void
{
	fresh($pdo, 'contact', 'owner');
	$pdo->exec('CREATE TABLE owner (id INTEGER NOT NULL PRIMARY KEY, name VARCHAR(20))');
	$pdo->exec("INSERT INTO owner VALUES (1, 'ann'), (2, 'bob')");
	$pdo->exec('CREATE TABLE contact (org INTEGER NOT NULL, code VARCHAR(40) NOT NULL, name VARCHAR(20), owner_id INTEGER, PRIMARY KEY (org, code))');
	$insert = $pdo->prepare('INSERT INTO contact VALUES (?, ?, ?, ?)');
	foreach ([[1, 'a', 'first', 1], [1, 'b', 'second', 2], [2, 'a', 'third', null], [0, '', 'nothing', 1], [-7, '0', 'zero', 9]] as $row) {
		$insert->execute($row);
	}
}

/** A table of one column of texts and their number. */
function codes(PDO $pdo, string $type, array $codes): void
{
	fresh($pdo, 'code');
	$pdo->exec("CREATE TABLE code (code $type NOT NULL PRIMARY KEY, n INTEGER)");
	$insert = $pdo->prepare('INSERT INTO code VALUES (?, ?)');
	foreach ($codes as $n => $code) {
		$insert->execute([$code, $n]);
	}
}

/** All that is left to read. */
function read_all(EntityReaderById $reader): array
{
	$rows = [];
	while (($row = $reader->read()) !== null) {
		$rows[] = $row;
	}

	return $rows;
}

/** Reads and prints what there is and what is missing. */
function show(EntityReaderById $reader, array $identifiers): void
{
	$reader->setIdentifiers($identifiers);
	foreach (read_all($reader) as $row) {
		echo '  ', json_encode($row), "\n";
	}
	$missing = $reader->getMissingIdentifiers();
	echo $missing ? '  missing ' . json_encode($missing, JSON_PARTIAL_OUTPUT_ON_ERROR) . "\n" : '';
}

/** @return array<string, callable(PDO): void> */
function reader_cases(): array
{
	return [
		'an empty list reads nothing' => static function (PDO $pdo): void {
			contacts($pdo);
			$reader = new EntityReaderById($pdo, 'contact', ['org', 'code']);
			var_dump($reader->read());
			show($reader, []);
			var_dump($reader->read());
			show(new EntityReaderById($pdo, 'there_is_none', ['id']), []);
		},
		'in the order asked, once, and what is missing' => static function (PDO $pdo): void {
			contacts($pdo);
			$reader = new EntityReaderById($pdo, 'contact', ['org', 'code'], [], ['chunk' => 3]);
			show($reader, [[2, 'a'], ['code' => 'b', 'org' => 1], [9, 'x'], [1, 'a'], ['2', 'a'], ['02', 'a'], [1, 'c'], [1, 'b'], [0, '']]);
			show($reader, [[-7, '0'], ['-7', 0], [3, 'a']]);
		},
		'0 and the empty text are identifiers like others' => static function (PDO $pdo): void {
			codes($pdo, 'VARCHAR(40)', ['0', '', '1']);
			show(new EntityReaderById($pdo, 'code', ['code']), ['1', '0', '', 2]);
			fresh($pdo, 'code');
			$pdo->exec('CREATE TABLE code (code BIGINT NOT NULL PRIMARY KEY, n INTEGER)');
			$pdo->exec('INSERT INTO code VALUES (0, 0), (1, 1), (9223372036854775807, 2), (-1, 3)');
			show(new EntityReaderById($pdo, 'code', ['code']), ['1', '0', '', '9223372036854775807', PHP_INT_MAX, '-1', '007', '1.0', 'x', "\xff", "\0", '9223372036854775808', '99999999999999999999999']);
		},
		'texts of any character' => static function (PDO $pdo): void {
			$texts = ['a,b', 'NULL', 'null', '{a}', '"', "'", '\\', "it's \\\"so\\\"", "new\nline\ttab", 'ä€😀', ' ', 'a ', 'a', '%', '?', ':x', '[1]', '--', '/*', "\x7f", '{', ','];
			codes($pdo, 'VARCHAR(40)' . ($pdo->getAttribute(PDO::ATTR_DRIVER_NAME) === 'mysql' ? ' CHARACTER SET utf8mb4 COLLATE utf8mb4_nopad_bin' : ''), $texts);
			$reader = new EntityReaderById($pdo, 'code', ['code']);
			$reader->setIdentifiers(array_reverse($texts));
			$read = array_column(read_all($reader), 'code');
			var_dump($read === array_values(array_reverse($texts)), $reader->getMissingIdentifiers());
			show($reader, ['A', 'b', "a\0", "\xff\xfe", str_repeat('a', 300), 'Ä€😀', 'null ']);
		},
		'to-one associations' => static function (PDO $pdo): void {
			contacts($pdo);
			$reader = new EntityReaderById($pdo, 'contact', ['org', 'code'], ['title' => 'name'], ['associations' => [
				'owner' => ['table' => 'owner', 'on' => ['owner_id' => 'id'], 'columns' => ['name', 'number' => 'id']],
				'again' => ['table' => 'owner', 'on' => ['org' => 'id']],
			]]);
			show($reader, [[1, 'a'], [2, 'a'], [-7, 0], [1, 'b']]);
			$reader = new EntityReaderById($pdo, 'owner', ['id'], [], ['associations' => ['contact' => ['table' => 'contact', 'on' => ['id' => 'org'], 'columns' => ['code']]]]);
			show($reader, [2]);
			attempt(static fn () => show($reader, [1]));
		},
		'any count' => static function (PDO $pdo): void {
			fresh($pdo, 'number');
			$pdo->exec('CREATE TABLE number (id INTEGER NOT NULL PRIMARY KEY, code VARCHAR(20))');
			foreach (array_chunk(range(1, 5000), 500) as $numbers) {
				$pdo->exec('INSERT INTO number VALUES ' . implode(',', array_map(static fn ($n) => "($n, 'c$n')", $numbers)));
			}
			$reader = new EntityReaderById($pdo, 'number', ['id']);
			$reader->setIdentifiers([...range(70000, 2), 1, 1]);
			$rows = read_all($reader);
			echo count($rows), ' ', $rows[0]['code'], ' ', end($rows)['code'], ' ', count($reader->getMissingIdentifiers()), "\n";
			$reader->setIdentifiers(range(1, 2500));
			$reader->read();
			$pdo->exec('DELETE FROM number WHERE id BETWEEN 1001 AND 2000');
			echo 1 + count(read_all($reader)), ' ', count($reader->getMissingIdentifiers()), "\n";
		},
		'names are quoted' => static function (PDO $pdo): void {
			$q = $pdo->getAttribute(PDO::ATTR_DRIVER_NAME) === 'pgsql' ? '"' : '`';
			$pdo->exec("DROP TABLE IF EXISTS {$q}se lect{$q}");
			$pdo->exec("CREATE TABLE {$q}se lect{$q} ({$q}the id{$q} INTEGER NOT NULL PRIMARY KEY, {$q}order{$q} INTEGER, {$q}1{$q} INTEGER)");
			$pdo->exec("INSERT INTO {$q}se lect{$q} VALUES (1, 2, 3)");
			show(new EntityReaderById($pdo, 'se lect', ['the id']), [1]);
			echo thrown(static fn () => show(new EntityReaderById($pdo, 'se lect', ['the id'], ['1 FROM x; --']), [1])), "\n";
			echo thrown(static fn () => show(new EntityReaderById($pdo, 'x" JOIN y', ['the id']), [1])), "\n";
			attempt(static fn () => show(new EntityReaderById($pdo, 'se lect', ['id']), [1]));
			attempt(static fn () => show(new EntityReaderById($pdo, 'se lect', ['the id'], ['no']), [1]));
			$pdo->exec("DROP TABLE {$q}se lect{$q}");
		},
	];
}
