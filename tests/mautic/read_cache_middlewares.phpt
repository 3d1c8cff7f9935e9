--TEST--
The read cache: beside another middleware, on either side of it
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
use Doctrine\DBAL\Logging\Middleware as Logging;
use Psr\Log\AbstractLogger;

define('MAUTIC_INTEGRATION_ACTIVE_SYNC', 1);
$logger = new class extends AbstractLogger {
	public int $lines = 0;

	public function log($level, $message, array $context = []): void
	{
		$this->lines += str_starts_with($message, 'Executing') ? 1 : 0;
	}
};
foreach (['within' => 1, 'around' => 2] as $where => $place) {
	$answers = new Answers();
	$middlewares = [new Seen(), new Middleware($answers)];
	array_splice($middlewares, $place, 0, [new Logging($logger)]);
	[$seen] = $middlewares;
	$db = connection($middlewares);
	foreach (tables() as $sql) {
		$db->executeStatement($sql);
	}
	$answers->begin();
	$seen->take();
	$logger->lines = 0;
	for ($i = 0; $i < 3; $i++) {
		echo $db->fetchOne('SELECT alias FROM lead_fields WHERE id = ?', [1]), ' ', $db->fetchOne('SELECT COUNT(*) FROM lead_fields'), ' ';
	}
	$db->executeStatement("UPDATE lead_fields SET alias = 'new'");
	echo $db->fetchOne('SELECT alias FROM lead_fields WHERE id = ?', [1]), "\n";
	echo "$where: {$logger->lines} logged, ", count($seen->take()), " asked\n";
}

echo "-- twice\n";
$one = new Answers();
$two = new Answers();
$db = connection([$seen = new Seen(), new Middleware($one), new Middleware($two)]);
foreach (tables() as $sql) {
	$db->executeStatement($sql);
}
$one->begin();
$two->begin();
$seen->take();
echo $db->fetchOne('SELECT COUNT(*) FROM lead_fields'), $db->fetchOne('SELECT COUNT(*) FROM lead_fields'), "\n";
$db->executeStatement('DELETE FROM lead_fields');
echo $db->fetchOne('SELECT COUNT(*) FROM lead_fields'), $db->fetchOne('SELECT COUNT(*) FROM lead_fields'), "\n";
echo count($seen->take()), " asked\n";
echo get_class($db->getNativeConnection()), ' ', $db->quote("a'b"), ' ', get_debug_type($db->lastInsertId()), "\n";
?>
--EXPECT--
email 3 email 3 email 3 new
within: 4 logged, 4 asked
email 3 email 3 email 3 new
around: 8 logged, 4 asked
-- twice
33
00
3 asked
PDO 'a''b' string
