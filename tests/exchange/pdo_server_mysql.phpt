--TEST--
PdoSyncDataExchange on MariaDb: as on SQLite, and what only it has
--EXTENSIONS--
posix
--SKIPIF--
<?php
require __DIR__ . '/../store/database.inc.php';
if (!MariaDb::isInstalled()) die('skip MariaDb is not installed');
?>
--FILE--
<?php
require __DIR__ . '/pdo_servers.inc.php';

$server = new MariaDb();
compare_cases($server, exchange_cases());
rows_locked($server);
persistent($server);
without_returning($server);
text_ids($server, "utf8mb4_bin");
text_ids($server, "utf8mb4_general_ci");
text_ids($server, "utf8mb4_unicode_ci");
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
-- what would commit the user's transaction
SyncEngine\Exception\StoreException: Triggers can't be changed inside a transaction: MySQL would commit it
bool(true)
-- a persistent connection
  created contact of Citizen 1
SyncEngine\Exception\ConfigurationException: A persistent connection would keep the mark of own writes after this process, and changes of others would not be tracked: make the exchange's PDO without PDO::ATTR_PERSISTENT
SyncEngine\Exception\ConfigurationException: A persistent connection would keep the mark of own writes after this process, and changes of others would not be tracked: make the exchange's PDO without PDO::ATTR_PERSISTENT
  a out
  created contact of Citizen 2
-- without RETURNING
  500 of 500, 1 INSERT
  10 of 10
  1 of 1
  2 without a witness
  2 of 2
  created contact of Citizen 3001
  created contact of Citizen 3002
  issue of the database
-- a trigger that changes the witness
  created contact of Citizen 1
  created contact of Citizen 2
  2
-- IDs that the database does not count
SyncEngine\Exception\StoreException: MySQL: writing objects in thing failed: the table gives its rows no ID: the ID's column must be AUTO_INCREMENT
  0
-- IDs that are texts utf8mb4_bin
  updated 007
  updated 7
  updated x y
  deleted nobody
  deleted '
  ["007","new a",null]
  ["7","b",7]
  ["x y","new c",3]
  007 x y
-- IDs that are texts utf8mb4_general_ci
  updated 007
  updated 7
  updated x y
  deleted nobody
  deleted '
  ["007","new a",null]
  ["7","b",7]
  ["x y","new c",3]
  007 x y
-- IDs that are texts utf8mb4_unicode_ci
  updated 007
  updated 7
  updated x y
  deleted nobody
  deleted '
  ["007","new a",null]
  ["7","b",7]
  ["x y","new c",3]
  007 x y
