--TEST--
Mautic's sync, safe: changes that are generated at shutdown, after a fatal error in a generator
--INI--
syncengine.mautic=safe
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
require __DIR__ . '/sync.inc.php';

use Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{FieldDAO, ObjectDAO, ReportDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO;
use Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper;
use Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudge;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\{MauticSyncProcess, ObjectChangeGenerator};

class Failing extends ObjectChangeGenerator
{
	public function getSyncObjectChange(...$arguments): ObjectChangeDAO
	{
		trigger_error('that is all', E_USER_ERROR);
	}
}

$site = new Site();
$dates = new SyncDateHelper($site->connection);
$dates->setSyncDateTimes(null, null);
$collaborators = [new SyncJudge(), new ValueHelper(), (new ReflectionProperty($site->exchange, 'fieldHelper'))->getValue($site->exchange)];
$process = new MauticSyncProcess($dates, new Failing(...$collaborators));
$process->setupSync(new InputOptionsDAO(['integration' => HelloWorld::NAME]), $manual = $site->hello->getMappingManual(), $site->exchange);
$report = new ReportDAO(HelloWorld::NAME);
$report->addObject($object = new ObjectDAO('Citizen', 'c1', new DateTime('2020-01-01')));
$object->addField(new FieldDAO('email', new NormalizedValueDAO('string', '')));
register_shutdown_function(static function () use ($collaborators, $report, $manual, $object): void {
	$generator = new ObjectChangeGenerator(...$collaborators);
	for ($i = 0; $i < 2; $i++) {
		try {
			echo count($generator->getSyncObjectChange($report, $manual, $manual->getObjectMapping('lead', 'Citizen'), new ObjectDAO('lead', null), $object)->getFields()), " fields\n";
		} catch (Throwable $e) {
			echo get_class($e), ': ', $e->getMessage(), "\n";
		}
	}
});
$process->getSyncOrder($report);
?>
--EXPECTF--
Fatal error: that is all in %s on line %d
0 fields
Mautic\IntegrationsBundle\Exception\InvalidValueException: Required field can't be empty
