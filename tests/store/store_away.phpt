--TEST--
PdoMappingStore: a database that is locked, read-only, full or no database
--FILE--
<?php
require __DIR__ . '/store.inc.php';

use SyncEngine\PdoMappingStore;

/** Writes in every way there is, or only much, and says what was thrown and that all is as before. */
function writes(PdoMappingStore $store, PDO $look, bool $much = false): void
{
	$state = static fn () => md5(serialize(array_map(static fn ($table) => $look->query("SELECT * FROM $table")->fetchAll(), ['sync_object_mapping', 'sync_object_field_change_report', 'syncengine_watermark', 'syncengine_journal', 'syncengine_issue', 'syncengine_retry'])));
	$before = $state();
	foreach ([
		'saveMappings' => [[mapping(1, 1), mapping(2, str_repeat('x', 100000))]],
		'trackChanges' => ['Hello', [new SyncEngine\TrackedChange('contact', 1, 'x', str_repeat('x', 100000))]],
		'setWatermark' => ['Hello', 'contact', 'pull', at('2024-01-01')],
		'openJournal' => ['Hello', 'pull', 'key', str_repeat('x', 100000)],
		'noteIssues' => ['Hello', 'pull', [['object_name' => 'a', 'object_id' => 'b', 'kind' => 'c', 'message' => str_repeat('x', 100000)]]],
		'queueRetries' => ['Hello', 'pull', [['object_name' => 'a', 'object_id' => 'b', 'reason' => str_repeat('x', 100000)]]],
		'begin' => [],
	] as $method => $arguments) {
		if ($much && !is_array(end($arguments)) && strlen(serialize($arguments)) < 100000) {
			continue;
		}
		echo $method, ' ';
		attempt(static fn () => $store->$method(...$arguments));
		$store->rollBack();
	}
	var_dump($state() === $before, $look->inTransaction(), $store->getPdo()->inTransaction());
}

$file = folder() . '/app.db';
$options = [PDO::ATTR_TIMEOUT => 0];
$store = new PdoMappingStore(new PDO("sqlite:$file", options: $options));
$store->saveMappings([mapping(7, 7)]);
$look = new PDO("sqlite:$file", options: $options);

echo "-- another process holds the write lock\n";
$child = new Child('$pdo = new PDO($argv[1]); $pdo->exec("BEGIN IMMEDIATE"); echo "locked\n"; fflush(STDOUT); sleep(60);', "sqlite:$file");
echo $child->line(), "\n";
writes($store, $look);
echo count($store->findByInternalIds('Hello', 'contact', [7])), " can be read\n";
attempt(static fn () => new PdoMappingStore(new PDO("sqlite:$file", options: $options), ['prefix' => 'new_']));
$child->kill();
$store->saveMappings([mapping(8, 8)]);
echo count($store->findByInternalIds('Hello', 'contact', [8])), " when it is gone\n";

echo "-- and lets go in time\n";
$patient = new PdoMappingStore(new PDO("sqlite:$file", options: [PDO::ATTR_TIMEOUT => 20]));
$child = new Child('$pdo = new PDO($argv[1]); $pdo->exec("BEGIN IMMEDIATE"); echo "locked\n"; fflush(STDOUT); usleep(300000);', "sqlite:$file");
echo $child->line(), "\n";
$patient->begin();
$patient->findByInternalIds('Hello', 'contact', [8]);
$patient->saveMappings([mapping(9, 9)]);
$patient->commit();
echo "stored\n";

echo "-- read-only\n";
$readonly = new PdoMappingStore(new PDO("sqlite:$file", options: [PDO::SQLITE_ATTR_OPEN_FLAGS => PDO::SQLITE_OPEN_READONLY]));
writes($readonly, $look);
echo count($readonly->findByInternalIds('Hello', 'contact', [7])), " can be read\n";
attempt(static fn () => new PdoMappingStore($readonly->getPdo(), ['prefix' => 'new_']));

echo "-- full\n";
$full = new PDO("sqlite:$file");
$fullStore = new PdoMappingStore($full);
$full->exec('PRAGMA max_page_count = ' . $full->query('PRAGMA page_count')->fetchColumn());
writes($fullStore, $look, true);
$full->exec('PRAGMA max_page_count = 1000000');
$fullStore->saveMappings([mapping(10, 10)]);
echo count($fullStore->findByInternalIds('Hello', 'contact', [10])), " when there is room again\n";

echo "-- full in the middle of a transaction\n";
$full->exec('PRAGMA max_page_count = ' . $full->query('PRAGMA page_count')->fetchColumn());
$fullStore->begin();
$fullStore->saveMappings([mapping(11, 11)]);
echo thrown(static fn () => $fullStore->openJournal('Hello', 'pull', 'big', str_repeat('x', 1000000))), "\n";
$fullStore->rollBack();
echo count($fullStore->findByInternalIds('Hello', 'contact', [11])), count($fullStore->getOpenJournal('Hello')), $full->inTransaction() ? 'in' : 'out', "\n";

echo "-- no database\n";
file_put_contents(folder() . '/text.db', str_repeat('this is no database ', 1000));
attempt(static fn () => new PdoMappingStore(new PDO('sqlite:' . folder() . '/text.db')));

echo "-- tables that went away\n";
$look->exec('DROP TABLE syncengine_journal');
attempt(static fn () => $store->openJournal('Hello', 'pull', 'k', ''));
$look->exec("UPDATE sync_object_mapping SET last_sync_date = 'yesterday' WHERE integration_object_id = '7'");
attempt(static fn () => $store->findByInternalIds('Hello', 'contact', [7]));
?>
--EXPECT--
-- another process holds the write lock
locked
saveMappings SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 5 database is locked. Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT (seconds): let it finish, or raise the timeout, then run this again
trackChanges SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 5 database is locked. Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT (seconds): let it finish, or raise the timeout, then run this again
setWatermark SyncEngine\Exception\StoreException: SQLite: setting a watermark in syncengine_watermark failed: SQLSTATE[HY000]: General error: 5 database is locked. Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT (seconds): let it finish, or raise the timeout, then run this again
openJournal SyncEngine\Exception\StoreException: SQLite: opening a journal entry in syncengine_journal failed: SQLSTATE[HY000]: General error: 5 database is locked. Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT (seconds): let it finish, or raise the timeout, then run this again
noteIssues SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 5 database is locked. Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT (seconds): let it finish, or raise the timeout, then run this again
queueRetries SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 5 database is locked. Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT (seconds): let it finish, or raise the timeout, then run this again
begin SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 5 database is locked. Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT (seconds): let it finish, or raise the timeout, then run this again
bool(true)
bool(false)
bool(false)
1 can be read
SyncEngine\Exception\StoreException: SQLite: creating the store's tables failed: SQLSTATE[HY000]: General error: 5 database is locked. Another connection holds the database's lock for longer than PDO::ATTR_TIMEOUT (seconds): let it finish, or raise the timeout, then run this again
1 when it is gone
-- and lets go in time
locked
stored
-- read-only
saveMappings SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 8 attempt to write a readonly database. Give this user the right to write the database's file and its folder
trackChanges SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 8 attempt to write a readonly database. Give this user the right to write the database's file and its folder
setWatermark SyncEngine\Exception\StoreException: SQLite: setting a watermark in syncengine_watermark failed: SQLSTATE[HY000]: General error: 8 attempt to write a readonly database. Give this user the right to write the database's file and its folder
openJournal SyncEngine\Exception\StoreException: SQLite: opening a journal entry in syncengine_journal failed: SQLSTATE[HY000]: General error: 8 attempt to write a readonly database. Give this user the right to write the database's file and its folder
noteIssues SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 8 attempt to write a readonly database. Give this user the right to write the database's file and its folder
queueRetries SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 8 attempt to write a readonly database. Give this user the right to write the database's file and its folder
begin SyncEngine\Exception\StoreException: SQLite: beginning a transaction failed: SQLSTATE[HY000]: General error: 8 attempt to write a readonly database. Give this user the right to write the database's file and its folder
bool(true)
bool(false)
bool(false)
1 can be read
SyncEngine\Exception\StoreException: SQLite: creating the store's tables failed: SQLSTATE[HY000]: General error: 8 attempt to write a readonly database. Give this user the right to write the database's file and its folder
-- full
saveMappings SyncEngine\Exception\StoreException: SQLite: storing mappings in sync_object_mapping failed: SQLSTATE[HY000]: General error: 13 database or disk is full. Make room for the database, then run this again
trackChanges SyncEngine\Exception\StoreException: SQLite: tracking changes in sync_object_field_change_report failed: SQLSTATE[HY000]: General error: 13 database or disk is full. Make room for the database, then run this again
openJournal SyncEngine\Exception\StoreException: SQLite: opening a journal entry in syncengine_journal failed: SQLSTATE[HY000]: General error: 13 database or disk is full. Make room for the database, then run this again
noteIssues SyncEngine\Exception\StoreException: SQLite: noting issues in syncengine_issue failed: SQLSTATE[HY000]: General error: 13 database or disk is full. Make room for the database, then run this again
queueRetries SyncEngine\Exception\StoreException: SQLite: queueing retries in syncengine_retry failed: SQLSTATE[HY000]: General error: 13 database or disk is full. Make room for the database, then run this again
bool(true)
bool(false)
bool(false)
1 when there is room again
-- full in the middle of a transaction
SyncEngine\Exception\StoreException
00out
-- no database
SyncEngine\Exception\StoreException: SQLite: looking for the store's tables failed: SQLSTATE[HY000]: General error: 26 file is not a database. Check the database's file and its folder
-- tables that went away
SyncEngine\Exception\StoreException: SQLite: opening a journal entry in syncengine_journal failed: SQLSTATE[HY000]: General error: 1 no such table: syncengine_journal
SyncEngine\Exception\StoreException: Row 1 of sync_object_mapping can't be read: a name or an ID is null, or last_sync_date is no date
