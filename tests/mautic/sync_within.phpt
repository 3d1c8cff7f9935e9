--TEST--
Mautic's sync: another one that runs while a page is fetched
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
require __DIR__ . '/sync.inc.php';

use Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{ObjectDAO, ReportDAO};
use Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
use Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudge;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\{Integration, Internal};

$within = static function (string $table): void {
	echo "-- $table\n";
	$site = new Site();
	people($site, 3);
	sync($site);
	foreach ([1, 2, 3] as $i) {
		$site->hello->put('Citizen', "c$i", ['first_name' => "New$i"] + $site->hello->objects['Citizen']["c$i"]['fields'], '2020-02-02 03:04:05');
		$site->edit('lead', $i, ['firstname' => 'Old'], '2020-02-01 00:00:00');
	}
	$site->statements->before = static function (string $sql) use ($site, $table): void {
		if (str_starts_with($sql, 'SELECT') && str_contains($sql, " $table ") && str_contains($sql, ' IN (?')) {
			$site->statements->before = null;
			echo "  within\n";
			$site->service->processIntegrationSync(new InputOptionsDAO(['integration' => HelloWorld::NAME, 'start-datetime' => '2020-01-01 00:00:00']));
		}
	};
	sync($site);
	rows($site, 'SELECT id, firstname, lastname FROM leads ORDER BY id');
	rows($site, 'SELECT internal_object_id, integration_object_id, last_sync_date FROM sync_object_mapping ORDER BY id');
};
$within('sync_object_mapping');
$within('sync_object_field_change_report');

/** A direction that is set up anew, with another manual, while it fetches a page. */
$anew = static function (string $title, Site $site, object $process, array $names): void {
	echo "-- $title\n";
	$setup = static fn() => $process->setupSync(new InputOptionsDAO(['integration' => HelloWorld::NAME]), $site->hello->getMappingManual(), $site->exchange);
	$setup();
	$report = new ReportDAO('x');
	foreach ($names as $name) {
		$report->addObject(new ObjectDAO($name, '1', new DateTime('2020-01-01')));
	}
	$site->statements->before = static function (string $sql) use ($site, $setup): void {
		if (str_contains($sql, ' IN (?')) {
			$site->statements->before = null;
			echo "  set up anew\n";
			$setup();
		}
	};
	$order = $process->getSyncOrder($report);
	echo "  {$order->getObjectCount()} objects\n";
};
$site = new Site();
$dates = new SyncDateHelper($site->connection);
$dates->setSyncDateTimes(null, null);
$fields = (new ReflectionClass(FieldHelper::class))->newInstanceWithoutConstructor();
$anew('Internal', $site, new Internal\MauticSyncProcess($dates, new Internal\ObjectChangeGenerator(new SyncJudge(), new ValueHelper(), $fields)), ['Citizen', 'World']);
$anew('Integration', $site, new Integration\IntegrationSyncProcess($dates, $site->mappingHelper, new Integration\ObjectChangeGenerator(new ValueHelper())), ['lead', 'company']);
?>
--EXPECT--
-- sync_object_mapping
  within
  1 | New1 | L1
  2 | New2 | L2
  3 | New3 | L3
  1 | c1 | 2020-02-02 03:04:05
  2 | c2 | 2020-02-02 03:04:05
  3 | c3 | 2020-02-02 03:04:05
-- sync_object_field_change_report
  within
  1 | New1 | L1
  2 | New2 | L2
  3 | New3 | L3
  1 | c1 | 2020-02-02 03:04:05
  2 | c2 | 2020-02-02 03:04:05
  3 | c3 | 2020-02-02 03:04:05
-- Internal
  set up anew
  0 objects
-- Integration
  set up anew
  0 objects
