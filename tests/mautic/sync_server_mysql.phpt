--TEST--
Whole syncs on MariaDB: as on SQLite, where the connection is killed, and beside others that lock
--INI--
syncengine.mautic=exact
error_reporting=E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED
pcre.jit=0
--EXTENSIONS--
pdo_sqlite
posix
--SKIPIF--
<?php
require __DIR__ . '/sync_skip.inc.php';
require dirname(__DIR__) . '/store/database.inc.php';
if (!MariaDb::isInstalled()) die('skip MariaDb is not installed');
?>
--FILE--
<?php
require __DIR__ . '/sync.inc.php';
require dirname(__DIR__) . '/store/database.inc.php';

$server = new MariaDb();
$other = $server->connect();
$database = ['driver' => 'pdo_mysql', 'unix_socket' => $other->query('SELECT @@socket')->fetchColumn(), 'user' => 'root', 'password' => '', 'dbname' => 'test', 'charset' => 'utf8mb4'];

/** @return array<string, Closure(Site): void> */
function cases(): array
{
	$change = static function (Site $site): void {
		for ($i = 1; $i <= 40; $i += 4) {
			$site->hello->put('Citizen', "c$i", ['first_name' => "Remote $i"], '2020-02-02 00:00:00');
			$site->edit('lead', $i + 1, ['lastname' => "Mautic $i"], '2020-02-03 00:00:00');
		}
	};

	return [
		'pages, relations' => static function (Site $site): void {
			$site->hello->pageSize = 25;
			people($site, 0, 5);
			sync($site);
			people($site, 60, 5);
			sync($site);
			sync($site);
		},
		'changes' => static function (Site $site) use ($change): void {
			people($site, 40);
			sync($site);
			$change($site);
			sync($site, '2020-02-01 00:00:00');
			sync($site, '2020-02-01 00:00:00');
		},
		'pushing all' => static function (Site $site): void {
			people($site, 30);
			sync($site);
			for ($i = 1; $i <= 190; $i++) {
				$site->add('lead', ['email' => "n$i@x.example"], '2020-03-01 00:00:00', tracked: false);
			}
			sync($site, options: ['disable-pull' => true, 'first-time-sync' => true, 'end-datetime' => '2035-01-01 00:00:00']);
		},
		'moved, deleted, refused' => static function (Site $site): void {
			people($site, 10);
			sync($site);
			$site->hello->remapped = [['Citizen', 'c1', 'Citizen', 'moved']];
			foreach (range(2, 9) as $i) {
				$site->edit('lead', $i, ['lastname' => "Mautic $i"], '2020-02-03 00:00:00');
			}
			$site->hello->statuses['Citizen'] = ['c2' => 'deleted', 'c3' => 'remap', 'c4' => 'retry', 'c5' => 'note', 'c6' => 'deleted'];
			sync($site, '2020-02-01 00:00:00');
			sync($site, '2020-02-01 00:00:00');
		},
	];
}

foreach (cases() as $title => $case) {
	$case($sqlite = new Site());
	$case($maria = new Site($database));
	echo "-- $title: ", differences($sqlite->dump(), $maria->dump()) ?: 'as on SQLite', "\n";
}

echo "-- IDs that the database takes for the same, or for numbers\n";
$site = new Site($database);
foreach (['a', 'A', "\u{e4}", '17', '017', '1e1', '10', "o'b", '0'] as $number => $id) {
	$site->hello->put('Citizen', $id, ['email' => "i$number@x.example", 'first_name' => "I$number"], '2020-01-02 03:04:05');
}
sync($site);
sync($site);
rows($site, 'SELECT integration_object_id, email, firstname FROM sync_object_mapping INNER JOIN leads ON leads.id = internal_object_id ORDER BY sync_object_mapping.id');

const TABLES = ['leads', 'companies', 'notes', 'sync_object_mapping', 'sync_object_field_change_report'];

/** The connection dies before each of the engine's statements in turn; the next run has a new one. */
function killed(array $database, PDO $other, Closure $prepare): void
{
	$site = new Site($database);
	$prepare($site);
	$start = clone $site->hello;
	foreach (TABLES as $table) {
		$other->exec("CREATE OR REPLACE TABLE start_$table AS SELECT * FROM $table");
	}
	$site->statements->reset();
	sync($site);
	$statements = $site->statements->engine;
	$once = essence($site);
	sync($site);
	$twice = essence($site);
	$bad = [];
	foreach ($statements as $number => $statement) {
		foreach (TABLES as $table) {
			$other->exec("DELETE FROM $table");
			$other->exec("INSERT INTO $table SELECT * FROM start_$table");
		}
		$site = again($database, $start);
		$id = $site->statements->unseen(static fn () => $site->connection->fetchOne('SELECT CONNECTION_ID()'));
		$left = $number;
		$site->statements->before = static function (string $sql, bool $engine) use (&$left, $other, $id): void {
			if ($engine && $left-- === 0) {
				$other->exec("KILL CONNECTION $id");
				while ($other->query("SELECT 1 FROM information_schema.processlist WHERE id = $id")->fetchColumn()) {
					usleep(1000);
				}
			}
		};
		ob_start();
		sync($site);
		$quiet = ob_get_clean() === '';
		$site->statements->before = null;
		$lost = $quiet ? differences($once, essence($site)) : '';
		$again = again($database, $site->hello);
		sync($again);
		$bad[essence($again) === $twice ? '' : differences($once, essence($again))] = true;
		if ($lost !== '') {
			$bad["$lost\n    nothing was thrown at $statement"] = true;
		}
		$site->connection->close();
		$again->connection->close();
	}
	unset($bad['']);
	echo '  the next run leaves it as if nothing had happened', $bad ? ", but for\n" . implode("\n    or\n", array_keys($bad)) : '', "\n";
}

/** A site on the tables that are there. */
function again(array $database, HelloWorld $hello): Site
{
	$site = new Site($database, false);
	foreach (get_object_vars($hello) as $name => $value) {
		$site->hello->$name = $value;
	}

	return $site;
}

/** Another process that locks the last of some mappings, and asks for the first once it may: with more to lose. */
const RIVAL = <<<'PHP'
	[, $socket, $first, $last, $flag] = $argv;
	$pdo = new PDO("mysql:unix_socket=$socket;dbname=test", 'root', '');
	$pdo->beginTransaction();
	$pdo->exec('INSERT INTO notes (message) SELECT 1 FROM information_schema.columns LIMIT 1000');
	$pdo->exec("UPDATE sync_object_mapping SET integration_reference_id = 'rival' WHERE id = $last");
	echo "locked\n";
	while (!file_exists($flag)) {
		usleep(1000);
	}
	usleep(300000);
	$pdo->exec("UPDATE sync_object_mapping SET integration_reference_id = 'rival' WHERE id = $first");
	$pdo->exec('DELETE FROM notes');
	$pdo->commit();
	echo "committed\n";
	PHP;

/** A deadlock in the update of the last sync dates that a page ends with. */
function deadlock(array $database): void
{
	$site = new Site($database);
	people($site, 4);
	sync($site);
	for ($i = 1; $i <= 4; $i++) {
		$site->hello->put('Citizen', "c$i", ['first_name' => "Remote $i"], '2020-02-02 00:00:00');
	}
	$before = (int) $site->statements->unseen(static fn () => $site->connection->fetchOne("SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'INNODB_DEADLOCKS'"));
	$flag = folder() . '/go';
	$rival = new Child(RIVAL, $database['unix_socket'], '1', '4', $flag);
	echo '  ', $rival->line(), "\n";
	$site->statements->before = static function (string $sql, bool $engine) use ($flag): void {
		if ($engine && str_starts_with($sql, 'UPDATE')) {
			touch($flag);
		}
	};
	sync($site, '2020-02-01 00:00:00');
	$site->statements->before = null;
	echo '  ', $rival->line(), "\n";
	rows($site, "SELECT IF(variable_value > $before, 'there was a deadlock', 'there was none') FROM information_schema.global_status WHERE variable_name = 'INNODB_DEADLOCKS'");
	unlink($flag);
	rows($site, 'SELECT m.id, firstname, last_sync_date FROM sync_object_mapping m INNER JOIN leads ON leads.id = internal_object_id ORDER BY m.id');
	$again = again($database, $site->hello);
	sync($again, '2020-02-01 00:00:00');
	echo "  then\n";
	rows($again, 'SELECT m.id, firstname, last_sync_date FROM sync_object_mapping m INNER JOIN leads ON leads.id = internal_object_id ORDER BY m.id');
}

foreach ([0, 1] as $transaction) {
	ini_set('syncengine.mautic_page_transaction', (string) $transaction);
	$how = $transaction ? 'a transaction around each page' : 'no transaction around a page';
	echo "-- the connection is killed, $how\n";
	killed($database, $other, static fn (Site $site) => people($site, 3, 1));
	killed($database, $other, static function (Site $site): void {
		people($site, 3);
		sync($site);
		foreach ([1, 2] as $i) {
			$site->hello->put('Citizen', "c$i", ['first_name' => "Remote $i"], '2020-02-02 00:00:00');
			$site->edit('lead', $i + 1, ['lastname' => "Mautic $i"], '2020-02-03 00:00:00');
		}
	});
	echo "-- a deadlock, $how\n";
	deadlock($database);
}
?>
--EXPECT--
-- pages, relations: as on SQLite
-- changes: as on SQLite
-- pushing all: as on SQLite
-- moved, deleted, refused: as on SQLite
-- IDs that the database takes for the same, or for numbers
  a | i2@x.example | I2
  A | i1@x.example | I1
  ä | i2@x.example | I2
  17 | i3@x.example | I3
  017 | i4@x.example | I4
  1e1 | i5@x.example | I5
  10 | i6@x.example | I6
  o'b | i7@x.example | I7
  0 | i8@x.example | I8
-- the connection is killed, no transaction around a page
  the next run leaves it as if nothing had happened
  the next run leaves it as if nothing had happened
-- a deadlock, no transaction around a page
  locked
  committed
  there was a deadlock
  1 | Remote 1 | 2020-02-02 00:00:00
  2 | Remote 2 | 2020-02-02 00:00:00
  3 | Remote 3 | 2020-02-02 00:00:00
  4 | Remote 4 | 2020-02-02 00:00:00
  then
  1 | Remote 1 | 2020-02-02 00:00:00
  2 | Remote 2 | 2020-02-02 00:00:00
  3 | Remote 3 | 2020-02-02 00:00:00
  4 | Remote 4 | 2020-02-02 00:00:00
-- the connection is killed, a transaction around each page
  the next run leaves it as if nothing had happened
  the next run leaves it as if nothing had happened
-- a deadlock, a transaction around each page
  locked
Doctrine\DBAL\Exception\DeadlockException: An exception occurred while executing a query: SQLSTATE[40001]: Serialization failure: 1213 Deadlock found when trying to get lock; try restarting transaction
  committed
  there was a deadlock
  1 | F1 | 2020-01-02 03:04:05
  2 | F2 | 2020-01-02 03:04:05
  3 | F3 | 2020-01-02 03:04:05
  4 | F4 | 2020-01-02 03:04:05
  then
  1 | Remote 1 | 2020-02-02 00:00:00
  2 | Remote 2 | 2020-02-02 00:00:00
  3 | Remote 3 | 2020-02-02 00:00:00
  4 | Remote 4 | 2020-02-02 00:00:00
