--TEST--
The read cache: transactions, and two connections to one database
--INI--
syncengine.mautic=safe
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--EXTENSIONS--
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/read_cache_skip.inc.php';
?>
--FILE--
<?php
require __DIR__ . '/read_cache.inc.php';

use MauticPlugin\SyncEngineBundle\ReadCache\Answers;
use MauticPlugin\SyncEngineBundle\ReadCache\Middleware;

$path = sys_get_temp_dir() . '/syncengine_read_cache_' . getmypid() . '.sqlite';
@unlink($path);
define('MAUTIC_INTEGRATION_ACTIVE_SYNC', 1);
$answers = new Answers();
$a = connection([$seenA = new Seen(), new Middleware($answers)], $path);
$b = connection([$seenB = new Seen(), new Middleware($answers)], $path);
foreach (tables() as $sql) {
	$a->executeStatement($sql);
}
$a->executeQuery('PRAGMA journal_mode = WAL')->fetchOne();
$b->executeQuery('SELECT 1');
$answers->begin();
$count = fn ($db) => $db->fetchOne('SELECT COUNT(*) FROM lead_fields');
$show = function (string $what) use ($a, $b, $count, $seenA, $seenB) {
	$seenA->take();
	$seenB->take();
	printf("%s: a sees %d %d, b sees %d %d, asked %d %d\n", $what, $count($a), $count($a), $count($b), $count($b), count($seenA->take()), count($seenB->take()));
};

$show('before');
$a->beginTransaction();
$a->executeStatement("INSERT INTO lead_fields (alias) VALUES ('x')");
$show('written');
$a->commit();
$show('committed');
$a->beginTransaction();
$a->executeStatement("INSERT INTO lead_fields (alias) VALUES ('y')");
$show('written');
$a->rollBack();
$show('rolled back');
$a->setNestTransactionsWithSavepoints(true);
$a->beginTransaction();
$a->beginTransaction();
$a->executeStatement("INSERT INTO lead_fields (alias) VALUES ('y')");
$show('in a savepoint');
$a->rollBack();
$show('rolled back to it');
$a->beginTransaction();
$a->executeStatement("INSERT INTO leads (email) VALUES ('y')");
$a->commit();
$show('a savepoint released');
$a->commit();
$show('a commit of a write that came back');
$a->beginTransaction();
$a->executeStatement("INSERT INTO leads (email) VALUES ('y')");
$show('other tables written');
$a->commit();
$show('and committed');

echo "-- a transaction that a page begins in\n";
$answers->end();
$a->beginTransaction();
$a->executeStatement("INSERT INTO lead_fields (alias) VALUES ('z')");
$answers->begin();
$show('written before');
$a->commit();
$show('committed');

echo "-- by statements\n";
$a->executeStatement('BEGIN');
$a->executeStatement("DELETE FROM lead_fields WHERE alias = 'z'");
$show('written');
$a->executeStatement('COMMIT');
$show('committed');
?>
--CLEAN--
<?php
array_map(unlink(...), glob(sys_get_temp_dir() . '/syncengine_read_cache_*.sqlite*'));
?>
--EXPECT--
before: a sees 3 3, b sees 3 3, asked 1 1
written: a sees 4 4, b sees 3 3, asked 1 1
committed: a sees 4 4, b sees 4 4, asked 1 1
written: a sees 5 5, b sees 4 4, asked 1 1
rolled back: a sees 4 4, b sees 4 4, asked 1 1
in a savepoint: a sees 5 5, b sees 4 4, asked 1 1
rolled back to it: a sees 4 4, b sees 4 4, asked 1 1
a savepoint released: a sees 4 4, b sees 4 4, asked 0 0
a commit of a write that came back: a sees 4 4, b sees 4 4, asked 1 1
other tables written: a sees 4 4, b sees 4 4, asked 0 0
and committed: a sees 4 4, b sees 4 4, asked 0 0
-- a transaction that a page begins in
written before: a sees 5 5, b sees 4 4, asked 1 1
committed: a sees 5 5, b sees 5 5, asked 1 1
-- by statements
written: a sees 4 4, b sees 5 5, asked 1 1
committed: a sees 4 4, b sees 4 4, asked 1 1
