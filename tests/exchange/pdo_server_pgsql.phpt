--TEST--
PdoSyncDataExchange on PostgreSql: as on SQLite, and what only it has
--EXTENSIONS--
posix
--SKIPIF--
<?php
require __DIR__ . '/../store/database.inc.php';
if (!PostgreSql::isInstalled()) die('skip PostgreSql is not installed');
?>
--FILE--
<?php
require __DIR__ . '/pdo_servers.inc.php';

$server = new PostgreSql();
compare_cases($server, exchange_cases());
rows_locked($server);
text_ids($server);
?>
--EXPECT--
values: as on SQLite
updates: as on SQLite
more columns than bits: as on SQLite
issues: as on SQLite
ragged: as on SQLite
paging: as on SQLite
many: as on SQLite
again: as on SQLite
tracking: as on SQLite
transactions: as on SQLite
hostile: as on SQLite
-- rows that somebody else holds
  SyncEngine\Exception\StoreException out
  0 2
  created contact of Citizen 3
  updated 1
  updated 2
-- what PostgreSQL can't hold
  created contact of Citizen 6
  updated 1
  issue of the database
  issue PostgreSQL can't hold a text that has a NUL byte
  issue of the database
  fine
SyncEngine\Exception\StoreException: PostgreSQL: reading mappings in sync_object_mapping failed: PostgreSQL can't hold a text that has a NUL byte
-- IDs that are texts 
  updated 007
  updated 7
  updated x y
  deleted nobody
  deleted '
  ["007","new a",null]
  ["7","b",7]
  ["x y","new c",3]
  007 x y
