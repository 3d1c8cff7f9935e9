--TEST--
Mautic's MauticSyncDataExchange: tracked changes of many objects are deleted in one statement
--EXTENSIONS--
pdo_sqlite
tokenizer
ctype
mbstring
--SKIPIF--
<?php require __DIR__ . '/read_cache_skip.inc.php'; ?>
--INI--
syncengine.mautic=exact
date.timezone=UTC
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/site/boot.php';

use Mautic\IntegrationsBundle\Entity\FieldChangeRepository;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\MauticSyncDataExchange;

register_shutdown_function(static function (): void {
	foreach (array_keys($GLOBALS) as $name) {
		unset($GLOBALS[$name]);
	}
	gc_collect_cycles();
});

/** Deletes the changes of objects, by their IDs and types. */
function clean(Site $site, array $objects, ?MauticSyncDataExchange $exchange = null): void
{
	$site->statements->reset();
	try {
		($exchange ?? $site->exchange)->cleanupProcessedObjects(array_map(fn($object) => new ObjectChangeDAO('HelloWorld', 'Citizen', "c$object[1]", $object[0], $object[1]), $objects));
	} catch (Throwable $e) {
		echo '  ', get_class($e), "\n";
	}
	foreach ($site->statements->engine as $sql) {
		echo '  ', preg_replace('/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/', 'DATE', $sql), "\n";
	}
	echo '  left: ', implode(' ', $site->statements->unseen(fn() => $site->connection->fetchFirstColumn("SELECT object_id || substr(object_type, -4) || ':' || integration FROM sync_object_field_change_report ORDER BY 1"))), "\n";
}

function site(): Site
{
	$site = new Site();
	foreach ([1, 2, 3, 4] as $id) {
		$site->add('lead', ['email' => "e$id"], '2020-01-01 00:00:00');
		$site->add('company', ['companyname' => "n$id"], '2020-01-01 00:00:00');
	}
	$site->connection->insert('sync_object_field_change_report', ['integration' => 'Other', 'object_id' => 1, 'object_type' => 'Mautic\LeadBundle\Entity\Lead', 'modified_at' => '2020-01-01 00:00:00', 'column_name' => 'email', 'column_type' => 'string', 'column_value' => 'x']);
	return $site;
}

echo "-- many\n";
clean(site(), [['lead', 1], ['company', 2], ['lead', '3'], ['lead', null], ['none', 1], ['lead', 1]]);
echo "-- one, and none\n";
clean(site(), [['lead', 1]]);
clean(site(), []);
echo "-- up to a date\n";
$site = site();
$dates = new ReflectionProperty(MauticSyncDataExchange::class, 'syncDateHelper');
$dates->setAccessible(true);
$dates->getValue($site->exchange)->setSyncDateTimes(null, new DateTime('2019-01-01'));
$dates->getValue($site->exchange)->setInternalSyncStartDateTime();
clean($site, [['lead', 1], ['lead', 2]]);
echo "-- one of them fails\n";
$site = site();
$site->connection->executeStatement("CREATE TRIGGER stop BEFORE DELETE ON sync_object_field_change_report WHEN OLD.object_id = 3 BEGIN SELECT RAISE(ABORT, 'not this one'); END");
clean($site, [['lead', 1], ['lead', 3], ['lead', 4]]);
echo "-- within another transaction\n";
$site = site();
$site->connection->beginTransaction();
clean($site, [['lead', 1], ['company', 2]]);
$site->connection->rollBack();
clean($site, []);
echo "-- a repository of the site's own\n";
class Repository extends FieldChangeRepository
{
	public function deleteEntitiesForObject(int $objectId, string $objectType, ?string $integration = null, ?DateTimeInterface $toDateTime = null): void
	{
		echo "  asked for $objectId\n";
		parent::deleteEntitiesForObject($objectId, $objectType, $integration, $toDateTime);
	}
}
$site = site();
$arguments = [];
foreach ((new ReflectionClass(MauticSyncDataExchange::class))->getProperties() as $property) {
	$property->setAccessible(true);
	$arguments[] = $property->getValue($site->exchange);
}
$arguments[0] = new Repository(new Registry($site->manager), Mautic\IntegrationsBundle\Entity\FieldChange::class);
clean($site, [['lead', 1], ['lead', 2]], new MauticSyncDataExchange(...$arguments));
--EXPECT--
-- many
  BEGINNING
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND integration = ? AND object_id IN (?, ?, ?, ?) ["Mautic\\LeadBundle\\Entity\\Lead","HelloWorld",1,3,0,1]
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND integration = ? AND object_id IN (?) ["Mautic\\LeadBundle\\Entity\\Company","HelloWorld",2]
  COMMITTING
  left: 1Lead:Other 1pany:HelloWorld 2Lead:HelloWorld 3pany:HelloWorld 4Lead:HelloWorld 4pany:HelloWorld
-- one, and none
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND object_id = ? AND integration = ? ["Mautic\\LeadBundle\\Entity\\Lead",1,"HelloWorld"]
  left: 1Lead:Other 1pany:HelloWorld 2Lead:HelloWorld 2pany:HelloWorld 3Lead:HelloWorld 3pany:HelloWorld 4Lead:HelloWorld 4pany:HelloWorld
  left: 1Lead:HelloWorld 1Lead:Other 1pany:HelloWorld 2Lead:HelloWorld 2pany:HelloWorld 3Lead:HelloWorld 3pany:HelloWorld 4Lead:HelloWorld 4pany:HelloWorld
-- up to a date
  BEGINNING
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND integration = ? AND object_id IN (?, ?) AND modified_at <= ? ["Mautic\\LeadBundle\\Entity\\Lead","HelloWorld",1,2,"DATE"]
  COMMITTING
  left: 1Lead:HelloWorld 1Lead:Other 1pany:HelloWorld 2Lead:HelloWorld 2pany:HelloWorld 3Lead:HelloWorld 3pany:HelloWorld 4Lead:HelloWorld 4pany:HelloWorld
-- one of them fails
  Doctrine\DBAL\Exception\DriverException
  BEGINNING
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND integration = ? AND object_id IN (?, ?, ?) ["Mautic\\LeadBundle\\Entity\\Lead","HelloWorld",1,3,4]
  ROLLING
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND object_id = ? AND integration = ? ["Mautic\\LeadBundle\\Entity\\Lead",1,"HelloWorld"]
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND object_id = ? AND integration = ? ["Mautic\\LeadBundle\\Entity\\Lead",3,"HelloWorld"]
  left: 1Lead:Other 1pany:HelloWorld 2Lead:HelloWorld 2pany:HelloWorld 3Lead:HelloWorld 3pany:HelloWorld 4Lead:HelloWorld 4pany:HelloWorld
-- within another transaction
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND integration = ? AND object_id IN (?) ["Mautic\\LeadBundle\\Entity\\Lead","HelloWorld",1]
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND integration = ? AND object_id IN (?) ["Mautic\\LeadBundle\\Entity\\Company","HelloWorld",2]
  left: 1Lead:Other 1pany:HelloWorld 2Lead:HelloWorld 3Lead:HelloWorld 3pany:HelloWorld 4Lead:HelloWorld 4pany:HelloWorld
  left: 1Lead:HelloWorld 1Lead:Other 1pany:HelloWorld 2Lead:HelloWorld 2pany:HelloWorld 3Lead:HelloWorld 3pany:HelloWorld 4Lead:HelloWorld 4pany:HelloWorld
-- a repository of the site's own
  asked for 1
  asked for 2
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND object_id = ? AND integration = ? ["Mautic\\LeadBundle\\Entity\\Lead",1,"HelloWorld"]
  DELETE FROM sync_object_field_change_report WHERE object_type = ? AND object_id = ? AND integration = ? ["Mautic\\LeadBundle\\Entity\\Lead",2,"HelloWorld"]
  left: 1Lead:Other 1pany:HelloWorld 2pany:HelloWorld 3Lead:HelloWorld 3pany:HelloWorld 4Lead:HelloWorld 4pany:HelloWorld
