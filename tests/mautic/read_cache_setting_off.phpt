--TEST--
The read cache: where the setting is off, the driver and the list of fields stay as they are
--INI--
syncengine.mautic=off
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

use Doctrine\DBAL\Driver\PDO\SQLite\Driver;
use MauticPlugin\SyncEngineBundle\ReadCache\Answers;
use MauticPlugin\SyncEngineBundle\ReadCache\Middleware;

$driver = new Driver();
$answers = new Answers();
var_dump((new Middleware($answers))->wrap($driver) === $driver);
define('MAUTIC_INTEGRATION_ACTIVE_SYNC', 1);
$answers->begin();
var_dump($answers->areOpen());
$made = 0;
$make = function () use (&$made) {
	return ++$made;
};
var_dump($answers->derive('list', $make), $answers->derive('list', $make));
?>
--EXPECT--
bool(true)
bool(false)
int(1)
int(2)
