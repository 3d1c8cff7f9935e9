--TEST--
Mautic's MappingHelper: lists are written at once and leave what one by one would
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

use Mautic\IntegrationsBundle\Entity\{ObjectMapping, ObjectMappingRepository};
use Mautic\IntegrationsBundle\Sync\DAO\Mapping\{RemappedObjectDAO, UpdatedObjectMappingDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO;
use Mautic\IntegrationsBundle\Sync\Helper\MappingHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
use Mautic\LeadBundle\Model\FieldModel;

date_default_timezone_set('America/New_York');
$site = new Site();

function entity(int $id, array $set = []): ObjectMapping
{
	$entity = new ObjectMapping(new DateTime('2001-01-01 12:00', new DateTimeZone('Asia/Tokyo')));
	foreach ($set + ['integration' => 'Shop', 'internalObjectName' => 'lead', 'internalObjectId' => $id, 'integrationObjectName' => 'Citizen', 'integrationObjectId' => "c$id"] as $name => $value) {
		$entity->{'set' . ucfirst($name)}($value);
	}
	return $entity;
}

function date_in(string $zone, string $text, string $class = DateTime::class): DateTimeInterface
{
	return new $class($text, new DateTimeZone($zone));
}

function updated($id, string $text = '2020-03-04 05:06:07', string $name = 'Citizen'): UpdatedObjectMappingDAO
{
	return new UpdatedObjectMappingDAO('Shop', $name, $id, date_in('Asia/Tokyo', $text));
}

function remapped(string $old, string $new, string $oldName = 'Citizen', string $newName = 'Person'): RemappedObjectDAO
{
	return new RemappedObjectDAO('Shop', $oldName, $old, $newName, $new);
}

function gone($id, string $name = 'Citizen'): ObjectChangeDAO
{
	return new ObjectChangeDAO('Shop', $name, $id, 'lead', 1);
}

/** Does it and says what it took, and the table. */
function step(string $title, Closure $do, ?Site $on = null): void
{
	$site = $on ?? $GLOBALS['site'];
	echo "== $title\n";
	$site->statements->reset();
	try {
		$do($site->mappingHelper);
	} catch (Throwable $e) {
		echo '  ', get_class($e), ': ', substr(strtok(str_replace('An exception occurred while executing a query: ', '', $e->getMessage()), "\n"), 0, 90), "\n";
	}
	$kinds = array_count_values(array_map(static fn($sql) => strtok($sql, ' '), $site->statements->engine));
	unset($kinds['BEGINNING'], $kinds['COMMITTING']);
	echo '  ', json_encode($kinds), ', managed: ', array_sum(array_map('count', $site->manager->getUnitOfWork()->getIdentityMap())), "\n";
	rows($site, 'SELECT id, date_created, integration, internal_object_name, internal_object_id, integration_object_name, integration_object_id, last_sync_date, internal_storage, is_deleted, integration_reference_id FROM sync_object_mapping ORDER BY id');
}

function clear(): void
{
	$GLOBALS['site']->statements->unseen(fn() => $GLOBALS['site']->connection->executeStatement('DELETE FROM sync_object_mapping'));
}

$list = [
	entity(1),
	entity(2, ['lastSyncDate' => date_in('America/New_York', '2020-06-01 10:00')]),
	'key' => entity(3, ['lastSyncDate' => date_in('America/New_York', '2020-06-01 10:00:00.7', DateTimeImmutable::class)]),
	entity(4, ['internalStorage' => ['a' => 1, 'b' => 1.0, 'c' => ["\u{e9}", '/']]]),
	entity(5, ['isDeleted' => true, 'integrationReferenceId' => 'ref']),
	entity(6, ['integrationObjectId' => 17, 'integrationReferenceId' => 5]),
];
step('Saved', fn($helper) => $helper->saveObjectMappings($list));
foreach ($list as $entity) {
	echo '  ', var_export($entity->getId(), true), ' ', $entity->getLastSyncDate()->format('c'), ' ', json_encode($entity->getIntegrationObjectId()), "\n";
}
clear();
step('Saved again: each gets a new row', fn($helper) => $helper->saveObjectMappings([$list[0], $list[1]]));
clear();
step('The same one twice', function ($helper) {
	$entity = entity(9);
	$helper->saveObjectMappings([$entity, entity(10), $entity]);
});
clear();
class OwnMapping extends ObjectMapping
{
}
step('One of a class of its own', fn($helper) => $helper->saveObjectMappings([entity(11), new OwnMapping()]));
clear();
step('One that Doctrine has to write already', function ($helper) use ($site) {
	$site->manager->persist($entity = entity(12));
	$helper->saveObjectMappings([entity(13), entity(14)]);
	echo '  ', $entity->getId(), "\n";
	$site->manager->detach($entity);
});
clear();
$site->statements->unseen(fn() => $site->mappingHelper->saveObjectMappings([entity(1), entity(2), entity(3), entity(4), entity(5, ['integrationObjectId' => '17']), entity(6, ['integrationObjectId' => 'twice']), entity(7, ['integrationObjectId' => 'twice']), entity(8, ['integrationObjectName' => 'World', 'integrationObjectId' => 'c1', 'internalObjectName' => 'company'])]));
$updated = [updated('c1'), updated('c2', '2021-01-01 00:00:00'), updated('nowhere'), updated(17), updated('C4'), updated('c1', '2022-01-01 00:00:00'), updated('twice'), updated('c1', '2023-01-01 00:00:00', 'World')];
step('Dates', fn($helper) => $helper->updateObjectMappings($updated));
foreach ($updated as $item) {
	$entity = $item->getObjectMapping();
	echo '  ', $entity ? $entity->getId() . ' ' . $entity->getDateCreated()->format('c') . ' ' . $entity->getLastSyncDate()->format('c') . ' ' . json_encode([$entity->getIntegrationObjectId(), $entity->getInternalStorage(), $entity->getLastSyncDate() === $item->getObjectModifiedDate()]) : 'none', "\n";
}
step('Moved', fn($helper) => $helper->remapIntegrationObjects([remapped('c1', 'p1'), remapped('c2', 'p2'), remapped('17', '18', newName: 'Citizen'), remapped('c1', 'w2', 'World', 'World')]));
step('Moved on and on', fn($helper) => $helper->remapIntegrationObjects([remapped('p1', 'p2', 'Person'), remapped('p2', 'p3', 'Person'), remapped('c3', 'c4', newName: 'Citizen'), remapped('c4', 'c3', newName: 'Citizen')]));
step('Gone', fn($helper) => $helper->markAsDeleted([gone('p3', 'Person'), gone(18), gone('nowhere'), gone('w2', 'World')]));

echo "\nFailures\n";
clear();
step('One of many', fn($helper) => $helper->saveObjectMappings([entity(1), entity(2, ['integration' => null]), entity(3)]));
echo '  open: ', json_encode($site->manager->isOpen()), "\n";
step('Afterwards', fn($helper) => $helper->saveObjectMappings([entity(1), entity(3)]));
$site = new Site();
step('Something else among them', fn($helper) => $helper->saveObjectMappings([entity(1), 5, entity(2)]));
foreach (['INSERT' => 'saveObjectMappings', 'SELECT' => 'updateObjectMappings', 'UPDATE' => 'updateObjectMappings', 'UPDATE ' => 'remapIntegrationObjects', 'UPDATE  ' => 'markAsDeleted'] as $kind => $method) {
	$site = new Site();
	$site->statements->unseen(fn() => $site->mappingHelper->saveObjectMappings([entity(1), entity(2)]));
	$items = ['saveObjectMappings' => [entity(3), entity(4)], 'updateObjectMappings' => [updated('c1'), updated('c2')], 'remapIntegrationObjects' => [remapped('c1', 'p1'), remapped('c2', 'p2')], 'markAsDeleted' => [gone('c1'), gone('c2')]][$method];
	$site->statements->before = function ($sql) use ($kind, $site) {
		if (str_starts_with($sql, trim($kind))) {
			$site->statements->before = null;
			throw Doctrine\DBAL\Driver\PDO\Exception::new(new PDOException('away for a moment'));
		}
	};
	step("$method, failing once", fn($helper) => $helper->$method($items));
}

echo "\nIn a transaction\n";
$site = new Site();
step('that goes well', function ($helper) use (&$site) {
	$site->connection->beginTransaction();
	$helper->saveObjectMappings([entity(1), entity(2)]);
	$helper->updateObjectMappings([updated('c1'), updated('c2')]);
	$site->connection->commit();
});

echo "\nA repository of the site's own\n";
class OwnRepository extends ObjectMappingRepository
{
	public function saveEntity($entity, $flush = true): void
	{
		echo '  save ', $entity->getIntegrationObjectId(), "\n";
		parent::saveEntity($entity, $flush);
	}

	public function updateIntegrationObject($integration, $oldObjectName, $oldObjectId, $newObjectName, $newObjectId): int
	{
		echo "  move $oldObjectId\n";
		return parent::updateIntegrationObject($integration, $oldObjectName, $oldObjectId, $newObjectName, $newObjectId);
	}

	public function markAsDeleted(string $integration, string $objectName, $objectIds): int
	{
		echo '  gone ', json_encode($objectIds), "\n";
		return parent::markAsDeleted($integration, $objectName, $objectIds);
	}
}
$site = new Site();
$own = new MappingHelper((new ReflectionClass(FieldModel::class))->newInstanceWithoutConstructor(), new OwnRepository(new Registry($site->manager), ObjectMapping::class), new ObjectProvider($site->dispatcher), $site->dispatcher);
step('asked one by one', function () use ($own) {
	$own->saveObjectMappings([entity(1), entity(2)]);
	$own->updateObjectMappings([updated('c1'), updated('c2')]);
	$own->remapIntegrationObjects([remapped('c1', 'p1'), remapped('c2', 'p2')]);
	$own->markAsDeleted([gone('p1', 'Person'), gone('p2', 'Person')]);
});

echo "\nThe last date wins\n";
$site = new Site();
step('also of an ID that has to be asked for alone', function ($helper) {
	$helper->saveObjectMappings([entity(1, ['integrationObjectId' => "\u{fc}"]), entity(2)]);
	$helper->updateObjectMappings([updated("\u{fc}", '2021-01-01 09:00:00'), updated('c2'), updated("\u{fc}", '2022-02-02 09:00:00')]);
});

$site = new Site();
step('and of a row that is found by two names', function ($helper) use ($site) {
	$site->statements->unseen(function () use ($site) {
		$create = $site->connection->fetchOne("SELECT sql FROM sqlite_master WHERE name = 'sync_object_mapping'");
		$site->connection->executeStatement('DROP TABLE sync_object_mapping');
		$site->connection->executeStatement(preg_replace('/VARCHAR\(\d+\)/', '$0 COLLATE NOCASE', $create));
	});
	$helper->saveObjectMappings([entity(1), entity(2)]);
	$helper->updateObjectMappings($updated = [updated('c1', '2021-01-01 09:00:00'), updated('c2'), updated('c1', '2022-02-02 09:00:00', 'citizen')]);
	echo '  ', json_encode(array_map(fn($item) => $item->getObjectMapping()?->getId(), $updated)), "\n";
});

echo "\nParameters that a logger keeps\n";
$site = new Site();
$logger = new class implements Doctrine\DBAL\Logging\SQLLogger {
	public array $kept = [];

	public function startQuery($sql, ?array $params = null, ?array $types = null): void
	{
		if (str_starts_with($sql, 'INSERT')) {
			$this->kept[] = [$params, $types];
		}
	}

	public function stopQuery(): void
	{
	}
};
$site->connection->getConfiguration()->setSQLLogger($logger);
$site->mappingHelper->saveObjectMappings(array_map(entity(...), range(1, 501)));
foreach ($logger->kept as [$params, $types]) {
	echo '  ', count($params), ' ', count($types), "\n";
}
?>
--EXPECT--
== Saved
  {"INSERT":1}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2001-01-01 03:00:00 | [] | 0 | -
  2 | 2001-01-01 03:00:00 | Shop | lead | 2 | Citizen | c2 | 2020-06-01 14:00:00 | [] | 0 | -
  3 | 2001-01-01 03:00:00 | Shop | lead | 3 | Citizen | c3 | 2020-06-01 10:00:00 | [] | 0 | -
  4 | 2001-01-01 03:00:00 | Shop | lead | 4 | Citizen | c4 | 2001-01-01 03:00:00 | {"a":1,"b":1.0,"c":["\u00e9","\/"]} | 0 | -
  5 | 2001-01-01 03:00:00 | Shop | lead | 5 | Citizen | c5 | 2001-01-01 03:00:00 | [] | 1 | ref
  6 | 2001-01-01 03:00:00 | Shop | lead | 6 | Citizen | 17 | 2001-01-01 03:00:00 | [] | 0 | 5
  1 2001-01-01T12:00:00+09:00 "c1"
  2 2020-06-01T10:00:00-04:00 "c2"
  3 2020-06-01T10:00:00-04:00 "c3"
  4 2001-01-01T12:00:00+09:00 "c4"
  5 2001-01-01T12:00:00+09:00 "c5"
  6 2001-01-01T12:00:00+09:00 17
== Saved again: each gets a new row
  {"INSERT":2}, managed: 0
  7 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2001-01-01 03:00:00 | [] | 0 | -
  8 | 2001-01-01 03:00:00 | Shop | lead | 2 | Citizen | c2 | 2020-06-01 14:00:00 | [] | 0 | -
== The same one twice
  {"INSERT":3}, managed: 0
  9 | 2001-01-01 03:00:00 | Shop | lead | 9 | Citizen | c9 | 2001-01-01 03:00:00 | [] | 0 | -
  10 | 2001-01-01 03:00:00 | Shop | lead | 10 | Citizen | c10 | 2001-01-01 03:00:00 | [] | 0 | -
  11 | 2001-01-01 03:00:00 | Shop | lead | 9 | Citizen | c9 | 2001-01-01 03:00:00 | [] | 0 | -
== One of a class of its own
  Doctrine\ORM\Mapping\MappingException: Duplicate definition of column 'id' on entity 'OwnMapping' in a field or discriminator col
  {"INSERT":1}, managed: 0
  12 | 2001-01-01 03:00:00 | Shop | lead | 11 | Citizen | c11 | 2001-01-01 03:00:00 | [] | 0 | -
== One that Doctrine has to write already
  13
  {"INSERT":2}, managed: 0
  13 | 2001-01-01 03:00:00 | Shop | lead | 12 | Citizen | c12 | 2001-01-01 03:00:00 | [] | 0 | -
  14 | 2001-01-01 03:00:00 | Shop | lead | 13 | Citizen | c13 | 2001-01-01 03:00:00 | [] | 0 | -
  15 | 2001-01-01 03:00:00 | Shop | lead | 14 | Citizen | c14 | 2001-01-01 03:00:00 | [] | 0 | -
== Dates
  {"SELECT":5,"UPDATE":3}, managed: 0
  16 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2021-12-31 15:00:00 | [] | 0 | -
  17 | 2001-01-01 03:00:00 | Shop | lead | 2 | Citizen | c2 | 2020-12-31 15:00:00 | [] | 0 | -
  18 | 2001-01-01 03:00:00 | Shop | lead | 3 | Citizen | c3 | 2001-01-01 03:00:00 | [] | 0 | -
  19 | 2001-01-01 03:00:00 | Shop | lead | 4 | Citizen | c4 | 2001-01-01 03:00:00 | [] | 0 | -
  20 | 2001-01-01 03:00:00 | Shop | lead | 5 | Citizen | 17 | 2020-03-03 20:06:07 | [] | 0 | -
  21 | 2001-01-01 03:00:00 | Shop | lead | 6 | Citizen | twice | 2020-03-03 20:06:07 | [] | 0 | -
  22 | 2001-01-01 03:00:00 | Shop | lead | 7 | Citizen | twice | 2001-01-01 03:00:00 | [] | 0 | -
  23 | 2001-01-01 03:00:00 | Shop | company | 8 | World | c1 | 2022-12-31 15:00:00 | [] | 0 | -
  16 2000-12-31T22:00:00-05:00 2020-03-04T05:06:07+09:00 ["c1",[],true]
  17 2000-12-31T22:00:00-05:00 2021-01-01T00:00:00+09:00 ["c2",[],true]
  none
  20 2000-12-31T22:00:00-05:00 2020-03-04T05:06:07+09:00 ["17",[],true]
  none
  16 2000-12-31T22:00:00-05:00 2022-01-01T00:00:00+09:00 ["c1",[],true]
  21 2000-12-31T22:00:00-05:00 2020-03-04T05:06:07+09:00 ["twice",[],true]
  23 2000-12-31T22:00:00-05:00 2023-01-01T00:00:00+09:00 ["c1",[],true]
== Moved
  {"UPDATE":3}, managed: 0
  16 | 2001-01-01 03:00:00 | Shop | lead | 1 | Person | p1 | 2021-12-31 15:00:00 | [] | 0 | -
  17 | 2001-01-01 03:00:00 | Shop | lead | 2 | Person | p2 | 2020-12-31 15:00:00 | [] | 0 | -
  18 | 2001-01-01 03:00:00 | Shop | lead | 3 | Citizen | c3 | 2001-01-01 03:00:00 | [] | 0 | -
  19 | 2001-01-01 03:00:00 | Shop | lead | 4 | Citizen | c4 | 2001-01-01 03:00:00 | [] | 0 | -
  20 | 2001-01-01 03:00:00 | Shop | lead | 5 | Citizen | 18 | 2020-03-03 20:06:07 | [] | 0 | -
  21 | 2001-01-01 03:00:00 | Shop | lead | 6 | Citizen | twice | 2020-03-03 20:06:07 | [] | 0 | -
  22 | 2001-01-01 03:00:00 | Shop | lead | 7 | Citizen | twice | 2001-01-01 03:00:00 | [] | 0 | -
  23 | 2001-01-01 03:00:00 | Shop | company | 8 | World | w2 | 2022-12-31 15:00:00 | [] | 0 | -
== Moved on and on
  {"UPDATE":4}, managed: 0
  16 | 2001-01-01 03:00:00 | Shop | lead | 1 | Person | p3 | 2021-12-31 15:00:00 | [] | 0 | -
  17 | 2001-01-01 03:00:00 | Shop | lead | 2 | Person | p3 | 2020-12-31 15:00:00 | [] | 0 | -
  18 | 2001-01-01 03:00:00 | Shop | lead | 3 | Citizen | c3 | 2001-01-01 03:00:00 | [] | 0 | -
  19 | 2001-01-01 03:00:00 | Shop | lead | 4 | Citizen | c3 | 2001-01-01 03:00:00 | [] | 0 | -
  20 | 2001-01-01 03:00:00 | Shop | lead | 5 | Citizen | 18 | 2020-03-03 20:06:07 | [] | 0 | -
  21 | 2001-01-01 03:00:00 | Shop | lead | 6 | Citizen | twice | 2020-03-03 20:06:07 | [] | 0 | -
  22 | 2001-01-01 03:00:00 | Shop | lead | 7 | Citizen | twice | 2001-01-01 03:00:00 | [] | 0 | -
  23 | 2001-01-01 03:00:00 | Shop | company | 8 | World | w2 | 2022-12-31 15:00:00 | [] | 0 | -
== Gone
  {"UPDATE":3}, managed: 0
  16 | 2001-01-01 03:00:00 | Shop | lead | 1 | Person | p3 | 2021-12-31 15:00:00 | [] | 1 | -
  17 | 2001-01-01 03:00:00 | Shop | lead | 2 | Person | p3 | 2020-12-31 15:00:00 | [] | 1 | -
  18 | 2001-01-01 03:00:00 | Shop | lead | 3 | Citizen | c3 | 2001-01-01 03:00:00 | [] | 0 | -
  19 | 2001-01-01 03:00:00 | Shop | lead | 4 | Citizen | c3 | 2001-01-01 03:00:00 | [] | 0 | -
  20 | 2001-01-01 03:00:00 | Shop | lead | 5 | Citizen | 18 | 2020-03-03 20:06:07 | [] | 1 | -
  21 | 2001-01-01 03:00:00 | Shop | lead | 6 | Citizen | twice | 2020-03-03 20:06:07 | [] | 0 | -
  22 | 2001-01-01 03:00:00 | Shop | lead | 7 | Citizen | twice | 2001-01-01 03:00:00 | [] | 0 | -
  23 | 2001-01-01 03:00:00 | Shop | company | 8 | World | w2 | 2022-12-31 15:00:00 | [] | 1 | -

Failures
== One of many
  Doctrine\DBAL\Exception\NotNullConstraintViolationException: SQLSTATE[23000]: Integrity constraint violation: 19 NOT NULL constraint failed: sync_objec
  {"INSERT":3,"ROLLING":2}, managed: 0
  24 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2001-01-01 03:00:00 | [] | 0 | -
  open: false
== Afterwards
  Doctrine\ORM\Exception\EntityManagerClosed: The EntityManager is closed.
  [], managed: 0
  24 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2001-01-01 03:00:00 | [] | 0 | -
== Something else among them
  TypeError: Mautic\IntegrationsBundle\Sync\Helper\MappingHelper::saveObjectMapping(): Argument #1 ($ob
  {"INSERT":1}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2001-01-01 03:00:00 | [] | 0 | -
== saveObjectMappings, failing once
  {"INSERT":3,"ROLLING":1}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2001-01-01 03:00:00 | [] | 0 | -
  2 | 2001-01-01 03:00:00 | Shop | lead | 2 | Citizen | c2 | 2001-01-01 03:00:00 | [] | 0 | -
  3 | 2001-01-01 03:00:00 | Shop | lead | 3 | Citizen | c3 | 2001-01-01 03:00:00 | [] | 0 | -
  4 | 2001-01-01 03:00:00 | Shop | lead | 4 | Citizen | c4 | 2001-01-01 03:00:00 | [] | 0 | -
== updateObjectMappings, failing once
  {"SELECT":3,"UPDATE":2}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2020-03-03 20:06:07 | [] | 0 | -
  2 | 2001-01-01 03:00:00 | Shop | lead | 2 | Citizen | c2 | 2020-03-03 20:06:07 | [] | 0 | -
== updateObjectMappings, failing once
  {"SELECT":4,"UPDATE":3}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2020-03-03 20:06:07 | [] | 0 | -
  2 | 2001-01-01 03:00:00 | Shop | lead | 2 | Citizen | c2 | 2020-03-03 20:06:07 | [] | 0 | -
== remapIntegrationObjects, failing once
  {"UPDATE":3,"ROLLING":1}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Person | p1 | 2001-01-01 03:00:00 | [] | 0 | -
  2 | 2001-01-01 03:00:00 | Shop | lead | 2 | Person | p2 | 2001-01-01 03:00:00 | [] | 0 | -
== markAsDeleted, failing once
  {"UPDATE":3}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2001-01-01 03:00:00 | [] | 1 | -
  2 | 2001-01-01 03:00:00 | Shop | lead | 2 | Citizen | c2 | 2001-01-01 03:00:00 | [] | 1 | -

In a transaction
== that goes well
  {"INSERT":1,"SELECT":2,"UPDATE":1}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2020-03-03 20:06:07 | [] | 0 | -
  2 | 2001-01-01 03:00:00 | Shop | lead | 2 | Citizen | c2 | 2020-03-03 20:06:07 | [] | 0 | -

A repository of the site's own
== asked one by one
  save c1
  save c2
  save c1
  save c2
  move c1
  move c2
  gone "p1"
  gone "p2"
  {"INSERT":2,"SELECT":2,"UPDATE":6}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Person | p1 | 2020-03-03 20:06:07 | [] | 1 | -
  2 | 2001-01-01 03:00:00 | Shop | lead | 2 | Person | p2 | 2020-03-03 20:06:07 | [] | 1 | -

The last date wins
== also of an ID that has to be asked for alone
  {"INSERT":1,"SELECT":4,"UPDATE":3}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | ü | 2022-02-02 00:00:00 | [] | 0 | -
  2 | 2001-01-01 03:00:00 | Shop | lead | 2 | Citizen | c2 | 2020-03-03 20:06:07 | [] | 0 | -
== and of a row that is found by two names
  [1,2,1]
  {"INSERT":1,"SELECT":4,"UPDATE":2}, managed: 0
  1 | 2001-01-01 03:00:00 | Shop | lead | 1 | Citizen | c1 | 2022-02-02 00:00:00 | [] | 0 | -
  2 | 2001-01-01 03:00:00 | Shop | lead | 2 | Citizen | c2 | 2020-03-03 20:06:07 | [] | 0 | -

Parameters that a logger keeps
  5000 5000
  10 10
