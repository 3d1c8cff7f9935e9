--TEST--
A whole sync: the database fails at any statement of the engine's, once or from then on
--INI--
syncengine.mautic=exact
error_reporting=E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED
pcre.jit=0
--EXTENSIONS--
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/sync_skip.inc.php';
?>
--FILE--
<?php
require __DIR__ . '/sync_faults_database.inc.php';
?>
--EXPECT--
no transaction around a page
-- new at the remote: the next run leaves it as if nothing had happened
-- changed on both sides: the next run leaves it as if nothing had happened
-- moved, deleted: the next run leaves it as if nothing had happened, but for
    +   2 | lastname | Mautic 2
a transaction around each page
-- new at the remote: the next run leaves it as if nothing had happened
-- changed on both sides: the next run leaves it as if nothing had happened
-- moved, deleted: the next run leaves it as if nothing had happened, but for
    +   2 | lastname | Mautic 2
