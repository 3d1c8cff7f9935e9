--TEST--
PdoMappingStore on MariaDb: as on SQLite, with its own locks, and beside tables that are Mautic's
--EXTENSIONS--
posix
--SKIPIF--
<?php
require __DIR__ . '/database.inc.php';
if (!MariaDb::isInstalled()) die('skip MariaDb is not installed');
?>
--FILE--
<?php
require __DIR__ . '/servers.inc.php';

$server = new MariaDb();
compare_cases($server, store_cases());
server_cases($server);
?>
--EXPECT--
mappings: as on SQLite
takeover: as on SQLite
remapping: as on SQLite
changes: as on SQLite
progress: as on SQLite
issues: as on SQLite
retries: as on SQLite
transactions: as on SQLite
many: as on SQLite
hostile: as on SQLite
-- locks of sessions
SyncEngine\Exception\SyncLockedException: Another sync of "Hello" runs on this connection: let it finish, or stop it, then run this again
Another sync of "Hello" runs in the database's connection N: let it finish, or stop it, then run this again
SyncEngine\Exception\SyncLockedException: Another sync of "Hello" runs on this connection: let it finish, or stop it, then run this again
-- messages of others that no text of the database can be
before € after, ��, before�after, before(NUL)after
-- a lock that somebody else holds
MySQL: updating mappings in sync_object_mapping failed: … Another transaction holds a lock: run this again
  contact 1 = Citizen 1 2024-01-02 03:04:05.678901 UTC open no reference 
-- many statements in one transaction after one that failed
SyncEngine\Exception\StoreException
  contact 3 = Citizen 3 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 5 = Citizen 5 2024-01-02 03:04:05.678901 UTC open no reference 
-- tables as Mautic has them
  contact 1 = Citizen 10 2024-01-02 03:04:06.000000 UTC closed no reference 
  contact 2 = Hero h2 2024-01-02 03:04:05.000000 UTC open no reference 
  contact 3 = Citizen 30 2024-01-02 03:04:05.000000 UTC open no reference 
  contact 1 age int 18 00:00:00.000000
  contact 2 x string '' 03:04:05.000000
-- what would commit the user's transaction
SyncEngine\Exception\StoreException: The store's tables must be created, and MySQL would commit the running transaction with it: make the store once before the transaction begins
bool(true)
-- killed while it makes its tables: before each statement
  0, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  0, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  1, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  1, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  2, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  3, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  4, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  5, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  6, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  7, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  8, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  9, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  10, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  10, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
  10, then 10 tables, {"own_changes":1,"own_mappings":1,"version":2}
