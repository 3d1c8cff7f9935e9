--TEST--
PdoSyncDataExchange: a database that is locked, read-only or full; nothing is written, and the order knows of nothing
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

$file = folder() . '/app.db';
$pdo = new PDO("sqlite:$file", options: [PDO::ATTR_TIMEOUT => 0]);
contact_table($pdo);
$exchange = contacts($pdo);
$exchange->executeSyncOrder(order(change(null, 1, ['email' => 'a'])));
$look = new PDO("sqlite:$file");

function refused(SyncEngine\PdoSyncDataExchange $exchange, PDO $look): void
{
	$before = $look->query('SELECT * FROM contact')->fetchAll();
	$order = order(change(1, 1, ['firstname' => 'x']), change(null, 2, ['email' => 'b', 'firstname' => str_repeat('x', 100000)]), change(null, 3, ['email' => 'c', 'age' => 'abc']));
	attempt(static fn () => $exchange->executeSyncOrder($order));
	outcome($order);
	var_dump($look->query('SELECT * FROM contact')->fetchAll() === $before, $exchange->getPdo()->inTransaction());
}

echo "-- another process holds the write lock\n";
$child = new Child('$pdo = new PDO($argv[1]); $pdo->exec("BEGIN IMMEDIATE"); echo "locked\n"; fflush(STDOUT); sleep(60);', "sqlite:$file");
echo $child->line(), "\n";
refused($exchange, $look);
echo emails(ask_tables($exchange)), " can be read\n";
$child->kill();

echo "-- and lets go in time\n";
$patient = contacts(new PDO("sqlite:$file", options: [PDO::ATTR_TIMEOUT => 20]));
ask_tables($patient);
$child = new Child('$pdo = new PDO($argv[1]); $pdo->exec("BEGIN IMMEDIATE"); $pdo->exec("INSERT INTO contact (email) VALUES (\'theirs\')"); echo "locked\n"; fflush(STDOUT); usleep(300000); $pdo->exec("COMMIT");', "sqlite:$file");
echo $child->line(), "\n";
execute($patient, order(change(null, 4, ['email' => 'd']), change(null, 5, ['email' => 'e'])));
rows($patient, fields: ['email']);

echo "-- everybody reads\n";
$child = new Child('$pdo = new PDO($argv[1]); $pdo->beginTransaction(); $pdo->query("SELECT * FROM contact")->fetch(); echo "reading\n"; fflush(STDOUT); sleep(60);', "sqlite:$file");
echo $child->line(), "\n";
refused($exchange, $look);
$child->kill();

echo "-- read-only\n";
refused(contacts(new PDO("sqlite:$file", options: [PDO::SQLITE_ATTR_OPEN_FLAGS => PDO::SQLITE_OPEN_READONLY])), $look);

echo "-- full\n";
$pdo->exec('PRAGMA max_page_count = ' . $pdo->query('PRAGMA page_count')->fetchColumn());
refused($exchange, $look);
$pdo->exec('PRAGMA max_page_count = 1000000');
execute($exchange, order(change(null, 6, ['email' => 'f'])));

echo "-- the schema changes under it\n";
$look->exec('ALTER TABLE contact DROP COLUMN status');
$order = order(change(null, 7, ['email' => 'g', 'status' => 'x']));
attempt(static fn () => $exchange->executeSyncOrder($order));
outcome($order);
attempt(static fn () => ask_tables($exchange, 1, ['status']));
attempt(static fn () => ask_tables(contacts($look), 1, ['email']));
?>
--EXPECT--
-- another process holds the write lock
locked
SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 5 database is locked. Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT (seconds): let it finish, or raise the timeout, then run this again
bool(true)
bool(false)
a can be read
-- and lets go in time
locked
  created contact of Citizen 4
  created contact of Citizen 5
  email="a"
  email="theirs"
  email="d"
  email="e"
-- everybody reads
reading
SyncEngine\Exception\StoreException: SQLite: committing a transaction failed: SQLSTATE[HY000]: General error: 5 database is locked. Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT (seconds): let it finish, or raise the timeout, then run this again
bool(true)
bool(false)
-- read-only
SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 8 attempt to write a readonly database. Give this user the right to write the database's file and its folder
bool(true)
bool(false)
-- full
SyncEngine\Exception\StoreException: SQLite: writing objects in contact failed: SQLSTATE[HY000]: General error: 13 database or disk is full. Make room for the database, then run this again
bool(true)
bool(false)
  created contact of Citizen 6
-- the schema changes under it
SyncEngine\Exception\StoreException: SQLite: writing objects in contact failed: SQLSTATE[HY000]: General error: 1 table contact has no column named status
SyncEngine\Exception\StoreException: SQLite: reading objects in contact failed: SQLSTATE[HY000]: General error: 1 no such column: status
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': the table contact has no column status (of a field)
