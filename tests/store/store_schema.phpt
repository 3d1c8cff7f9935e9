--TEST--
PdoMappingStore::__construct(): tables are made, adopted, migrated, refused
--FILE--
<?php
require __DIR__ . '/store.inc.php';

use SyncEngine\PdoMappingStore;
use SyncEngine\TrackedChange;

$tables = static fn (PDO $pdo) => implode(' ', $pdo->query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")->fetchAll(PDO::FETCH_COLUMN));
$schema = static fn (PDO $pdo) => json_encode($pdo->query('SELECT name, value FROM syncengine_schema ORDER BY name')->fetchAll(PDO::FETCH_KEY_PAIR));

echo "-- of its own\n";
$pdo = new CountingPdo('sqlite::memory:');
new PdoMappingStore($pdo);
echo $tables($pdo), "\n", $schema($pdo), "\n";
echo CountingPdo::count(static fn () => new PdoMappingStore($pdo)), " statements the second time\n";

echo "-- with a prefix, beside them\n";
$prefixed = new PdoMappingStore($pdo, ['prefix' => 'mt_']);
$prefixed->saveMappings([mapping(1, 1)]);
echo substr_count($tables($pdo), 'mt_'), ' ', count((new PdoMappingStore($pdo))->findByInternalIds('Hello', 'contact', [1])), "\n";

echo "-- version 0, and a table that is gone\n";
$pdo->exec("UPDATE syncengine_schema SET value = 0 WHERE name = 'version'");
$pdo->exec('DROP TABLE syncengine_issue');
new PdoMappingStore($pdo);
echo $schema($pdo), ' ', str_contains($tables($pdo), ' syncengine_issue '), "\n";

echo "-- a later version\n";
$pdo->exec("UPDATE syncengine_schema SET value = 3 WHERE name = 'version'");
$before = $pdo->query('SELECT * FROM sqlite_master')->fetchAll();
attempt(static fn () => new PdoMappingStore($pdo));
var_dump($pdo->query('SELECT * FROM sqlite_master')->fetchAll() === $before, $pdo->inTransaction());

echo "-- on Mautic's tables\n";
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE sync_object_mapping (id INTEGER PRIMARY KEY AUTOINCREMENT, date_created DATETIME NOT NULL, integration VARCHAR(191) NOT NULL, internal_object_name VARCHAR(191) NOT NULL, internal_object_id BIGINT NOT NULL, integration_object_name VARCHAR(191) NOT NULL, integration_object_id VARCHAR(191) NOT NULL, last_sync_date DATETIME NOT NULL, internal_storage CLOB NOT NULL, is_deleted BOOLEAN NOT NULL, integration_reference_id VARCHAR(191) DEFAULT NULL)');
$pdo->exec('CREATE TABLE sync_object_field_change_report (id INTEGER PRIMARY KEY AUTOINCREMENT, integration VARCHAR(191) NOT NULL, object_id BIGINT NOT NULL, object_type VARCHAR(191) NOT NULL, modified_at DATETIME NOT NULL, column_name VARCHAR(191) NOT NULL, column_type VARCHAR(191) NOT NULL, column_value VARCHAR(191) NOT NULL)');
$pdo->exec("INSERT INTO sync_object_mapping VALUES (7, '2020-01-01 00:00:00', 'Hello', 'contact', 1, 'Citizen', '10', '2020-02-03 04:05:06', '[]', 0, NULL)");
$pdo->exec("INSERT INTO sync_object_field_change_report VALUES (3, 'Hello', 1, 'contact', '2020-01-01 00:00:00', 'ok', 'boolean', ''), (4, 'Hello', 1, 'contact', '2020-01-01 00:00:01', 'age', 'int', '17')");
$indexes = static fn () => $pdo->query("SELECT COUNT(*) FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('sync_object_mapping', 'sync_object_field_change_report')")->fetchColumn();
$store = new PdoMappingStore($pdo);
echo $schema($pdo), ' ', $indexes(), " keys added\n";
show_mappings($store->findByIntegrationIds('Hello', 'Citizen', ['10']));
show_mappings($store->findByInternalIds('Hello', 'contact', ['1']));
show_changes($store, [1]);
echo "seconds, no nulls, and what Mautic stores\n";
$store->saveMappings([mapping(1, 10, true, '2024-01-02 03:04:05.9'), mapping(2, 20), mapping(2, 21), mapping(1, 10, false, '2024-01-02 03:04:06')]);
$store->trackChanges('Hello', [new TrackedChange('contact', 2, 'x', null, changedAt: at('2024-01-02 03:04:05.9')), new TrackedChange('contact', 1, 'age', 18, 'int')]);
foreach ($pdo->query('SELECT id, internal_object_id, integration_object_id, last_sync_date, internal_storage, is_deleted FROM sync_object_mapping ORDER BY id') as $row) {
	echo json_encode(array_filter($row, is_string(...), ARRAY_FILTER_USE_KEY)), "\n";
}
foreach ($pdo->query("SELECT id, object_id, modified_at, column_value FROM sync_object_field_change_report WHERE column_name <> 'age' ORDER BY id") as $row) {
	echo json_encode(array_filter($row, is_string(...), ARRAY_FILTER_USE_KEY)), "\n";
}
echo json_encode($store->findTrackedObjectIds('Hello', 'contact', null, 10)), "\n";
$store->remapObjects([new SyncEngine\RemappedObject('Hello', 'Citizen', 20, 'Hero', 10)]);
show_mappings($store->findByIntegrationIds('Hello', 'Hero', [10]));

echo "-- on something else of that name\n";
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE sync_object_mapping (id INTEGER PRIMARY KEY, integration TEXT)');
attempt(static fn () => new PdoMappingStore($pdo));
echo $tables($pdo), "\n";

echo "-- inside the user's transaction\n";
$pdo = new PDO('sqlite::memory:');
$pdo->beginTransaction();
new PdoMappingStore($pdo);
$pdo->rollBack();
var_dump($tables($pdo));
$pdo->beginTransaction();
new PdoMappingStore($pdo);
$pdo->commit();
echo strlen($tables($pdo)) > 0 ? 'made' : 'not made', "\n";
?>
--EXPECT--
-- of its own
sync_object_field_change_report sync_object_mapping syncengine_issue syncengine_journal syncengine_outbox syncengine_request syncengine_retry syncengine_schema syncengine_snapshot syncengine_watermark
{"own_changes":1,"own_mappings":1,"version":2}
2 statements the second time
-- with a prefix, beside them
10 0
-- version 0, and a table that is gone
{"own_changes":1,"own_mappings":1,"version":2} 1
-- a later version
SyncEngine\Exception\StoreException: The store's tables are of version 3, this extension knows up to 2: update the extension
bool(true)
bool(false)
-- on Mautic's tables
{"own_changes":0,"own_mappings":0,"version":2} 0 keys added
  contact 1 = Citizen 10 2020-02-03 04:05:06.000000 UTC open no reference 
  contact 1 = Citizen 10 2020-02-03 04:05:06.000000 UTC open no reference 
  contact 1 ok boolean false 00:00:00.000000
  contact 1 age int 17 00:00:01.000000
seconds, no nulls, and what Mautic stores
{"id":7,"internal_object_id":1,"integration_object_id":"10","last_sync_date":"2024-01-02 03:04:06","internal_storage":"[]","is_deleted":0}
{"id":8,"internal_object_id":2,"integration_object_id":"20","last_sync_date":"2024-01-02 03:04:05","internal_storage":"[]","is_deleted":0}
{"id":9,"internal_object_id":2,"integration_object_id":"21","last_sync_date":"2024-01-02 03:04:05","internal_storage":"[]","is_deleted":0}
{"id":3,"object_id":1,"modified_at":"2020-01-01 00:00:00","column_value":""}
{"id":5,"object_id":2,"modified_at":"2024-01-02 03:04:05","column_value":""}
["1","2"]
  contact 2 = Hero 10 2024-01-02 03:04:05.000000 UTC open no reference 
-- on something else of that name
SyncEngine\Exception\StoreException: SQLite: checking the columns of a table that exists failed: SQLSTATE[HY000]: General error: 1 no such column: date_created
sync_object_mapping
-- inside the user's transaction
string(0) ""
made
