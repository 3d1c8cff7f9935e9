--TEST--
Mautic's sync, safe: another one that runs within a page takes nothing of what is remembered of it
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

use Mautic\IntegrationsBundle\IntegrationEvents;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\{InputOptionsDAO, ObjectIdsDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO;
use Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudge;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator;

class Around extends ObjectChangeGenerator
{
	public static ?Closure $before = null;

	public function getSyncObjectChange(...$arguments): ObjectChangeDAO
	{
		self::$before && (self::$before)();

		return parent::getSyncObjectChange(...$arguments);
	}
}

/** The generator of the site's own. */
function put_around(Site $site): void
{
	$process = (new ReflectionProperty($site->service, 'push'))->getValue($site->service);
	$fields = (new ReflectionProperty($site->exchange, 'fieldHelper'))->getValue($site->exchange);
	(new ReflectionProperty($process, 'objectChangeGenerator'))->setValue($process, new Around(new SyncJudge(), new ValueHelper(), $fields));
}

foreach (['not at all', 'while the page is judged', 'before a change is generated', 'while an object is saved', 'when the page is done'] as $when) {
	echo "-- $when\n";
	$site = new Site();
	people($site, 2, 1);
	sync($site);
	$site->hello->put('Citizen', 'c1', ['first_name' => 'Remote'], '2020-02-02 00:00:00');
	$site->edit('lead', 1, ['firstname' => 'Mautic, earlier'], '2020-02-01 00:00:00');
	$site->hello->put('World', 'w1', ['name' => '', 'place' => 'Here'], '2020-02-02 00:00:00');
	$site->hello->put('Citizen', 'c3', ['email' => 'e3@x.example'], '2020-02-02 00:00:00');
	$done = false;
	$within = static function () use ($site, &$done): void {
		if ($done) {
			return;
		}
		$done = true;
		echo "  within\n";
		$ids = new ObjectIdsDAO();
		$ids->addObjectId('Citizen', 'c2');
		$site->service->processIntegrationSync(new InputOptionsDAO(['integration' => HelloWorld::NAME, 'integration-object-id' => $ids, 'disable-push' => true]));
	};
	if ($when === 'while the page is judged') {
		$site->dispatcher->addListener(IntegrationEvents::INTEGRATION_FIND_INTERNAL_RECORDS, $within);
	} elseif ($when === 'before a change is generated') {
		put_around($site);
		Around::$before = $within;
	} elseif ($when === 'while an object is saved') {
		$site->statements->saved = $within;
	} elseif ($when === 'when the page is done') {
		$site->dispatcher->addListener(IntegrationEvents::INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC, $within);
	}
	$site->service->processIntegrationSync(new InputOptionsDAO(['integration' => HelloWorld::NAME, 'start-datetime' => '2020-02-01 00:00:00', 'disable-push' => true]));
	Around::$before = null;
	rows($site, 'SELECT object_id, column_name, column_value FROM sync_object_field_change_report');
	rows($site, 'SELECT object, object_id, remote, remote_id, message FROM notes');
}
?>
--EXPECT--
-- not at all
  company | 1 | World | w1 | companyname: required, but empty, and therefore not written.
-- while the page is judged
  within
  company | 1 | World | w1 | companyname: required, but empty, and therefore not written.
-- before a change is generated
  within
  company | 1 | World | w1 | companyname: required, but empty, and therefore not written.
-- while an object is saved
  within
  company | 1 | World | w1 | companyname: required, but empty, and therefore not written.
-- when the page is done
  within
  company | 1 | World | w1 | companyname: required, but empty, and therefore not written.
