--TEST--
ReverseSync on PostgreSQL: sent, changed, retried with the same keys, deleted
--EXTENSIONS--
posix
--SKIPIF--
<?php
require __DIR__ . '/../store/database.inc.php';
if (!PostgreSql::isInstalled()) die('skip PostgreSql is not installed');
?>
--FILE--
<?php
require __DIR__ . '/server_reverse.inc.php';

reverse_on(new PostgreSql());
?>
--EXPECT--
completed: offer: 250 read, 250 processed, 0 updated, 250 added, 0 deleted, 0 invalid; the same there, 250 keys, 0 again; left: 0, 0, 0
completed: offer: 250 read, 50 processed, 50 updated, 0 added, 0 deleted, 0 invalid; the same there, 300 keys, 0 again; left: 0, 0, 0
-- answers get lost
completed: offer: 50 read, 50 processed, 50 updated, 0 added, 0 deleted, 0 invalid; the same there, 350 keys, 6 again; left: 0, 0, 0
-- 500, until they are dead letters; then a change
partly_failed: offer: 15 read, 15 processed, 0 updated, 0 added, 0 deleted, 0 invalid, 15 errors; not the same there, 350 keys, 6 again; left: 0, 5, 5
5 dead letters
completed: offer: 0 read, 0 processed, 0 updated, 0 added, 0 deleted, 0 invalid; not the same there, 350 keys, 6 again; left: 0, 5, 5
completed: offer: 5 read, 0 processed, 5 updated, 0 added, 0 deleted, 0 invalid; the same there, 355 keys, 6 again; left: 0, 0, 0
-- deleted here
completed: offer: 248 read, 0 processed, 0 updated, 0 added, 2 deleted, 0 invalid; the same there, 357 keys, 6 again; left: 0, 0, 0
