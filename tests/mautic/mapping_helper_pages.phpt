--TEST--
Mautic's MappingHelper: the mappings of a page are read at once, and every write since is seen
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

use Mautic\IntegrationsBundle\Entity\ObjectMapping;
use Mautic\IntegrationsBundle\IntegrationEvents;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO;
use Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException;

const MAPPINGS = 'SELECT internal_object_name, internal_object_id, integration_object_id, last_sync_date, is_deleted FROM sync_object_mapping ORDER BY id';

/** Statements of the engine's about mappings, without their parameters. */
function told(Site $site, string $title): void
{
	echo "-- $title\n";
	foreach ($site->statements->engine as $sql) {
		if (str_contains($sql, 'sync_object_mapping')) {
			echo '  ', preg_replace(['/\[.*/s', '/(, \?)+/', '/\(\?…?(, \?…)*\)(, \(\?…?\))*/u', '/( WHEN \? THEN \?)+/', '/SELECT t0.*FROM/', '/INSERT INTO (\w+) \(.*?\) VALUES.*/'], ['', '…', '(…)', ' …', 'SELECT entities FROM', 'INSERT INTO $1'], $sql), "\n";
		}
	}
	$site->statements->reset();
}

function listen(Site $site, string $event, Closure $do): Closure
{
	$site->dispatcher->addListener($event, $do, -5);

	return static fn() => $site->dispatcher->removeListener($event, $do);
}

/** Asks for one integration's object, as a listener may. */
function ask(Site $site, string $id): string
{
	try {
		$object = $site->mappingHelper->findMauticObject($site->hello->getMappingManual(), 'lead', new ObjectDAO('Citizen', $id));
	} catch (ObjectDeletedException) {
		return "$id is deleted";
	}

	return "$id is " . json_encode($object->getObjectId()) . ($object->getChangeDateTime() ? ' of ' . $object->getChangeDateTime()->format('c') : '');
}

function mapping(int $id, string $remote): ObjectMapping
{
	return (new ObjectMapping(new DateTime('2020-01-01 UTC')))->setIntegration(HelloWorld::NAME)->setInternalObjectName('lead')->setInternalObjectId($id)->setIntegrationObjectName('Citizen')->setIntegrationObjectId($remote);
}

/** A site with contacts in Mautic that have no mapping yet. */
function site(int $contacts): Site
{
	$site = new Site();
	for ($i = 1; $i <= $contacts; $i++) {
		$site->add('lead', ['email' => "e$i@x.example"], '2020-01-01 00:00:00', tracked: false);
	}
	$site->statements->reset();

	return $site;
}

echo "Matches are saved at the end of the page\n";
$site = site(4);
people($site, 4);
sync($site, options: ['disable-push' => true]);
told($site, 'four matches');
rows($site, MAPPINGS);
sync($site, options: ['disable-push' => true]);
told($site, 'known');

echo "\n…but before somebody asks for them\n";
$site = site(4);
people($site, 4);
$stop = listen($site, IntegrationEvents::INTEGRATION_FIND_INTERNAL_RECORDS, function ($event) use ($site) {
	if (($event->getFieldValues()['email'] ?? '') === 'e3@x.example') {
		echo '  ', ask($site, 'c1'), ', ', ask($site, 'c2'), ', ', ask($site, 'nobody'), "\n";
		echo '  ', json_encode($site->mappingHelper->findIntegrationObject(HelloWorld::NAME, 'Citizen', new ObjectDAO('lead', 2))->getObjectId()), "\n";
	}
});
sync($site, options: ['disable-push' => true]);
$stop();
told($site, 'asked for at the third');
rows($site, MAPPINGS);

echo "\n…and where the page fails\n";
$site = site(4);
people($site, 4);
$stop = listen($site, IntegrationEvents::INTEGRATION_FIND_INTERNAL_RECORDS, fn($event) => ($event->getFieldValues()['email'] ?? '') === 'e3@x.example' && throw new DomainException('not the third'));
sync($site, options: ['disable-push' => true]);
$stop();
rows($site, MAPPINGS);

echo "\nOne of them can not be saved\n";
$site = site(4);
people($site, 4);
$site->connection->executeStatement("CREATE TRIGGER refuse BEFORE INSERT ON sync_object_mapping WHEN NEW.integration_object_id = 'c3' BEGIN SELECT RAISE(ABORT, 'refused'); END");
sync($site, options: ['disable-push' => true]);
rows($site, MAPPINGS);

echo "\nWrites of listeners through the helper\n";
$site = site(6);
people($site, 6);
sync($site, options: ['disable-push' => true]);
people($site, 8, at: '2020-02-02 00:00:00');
$stop = listen($site, IntegrationEvents::INTEGRATION_FIND_INTERNAL_RECORDS, function ($event) use ($site) {
	if (($event->getFieldValues()['email'] ?? '') === 'e7@x.example') {
		echo '  ', ask($site, 'c6'), ', ', ask($site, 'c8'), "\n";
		$site->mappingHelper->saveObjectMappings([mapping(5, 'c8')]);
		$site->mappingHelper->markAsDeleted([new ObjectChangeDAO(HelloWorld::NAME, 'Citizen', 'c6', 'lead', 6)]);
		echo '  ', ask($site, 'c6'), ', ', ask($site, 'c8'), "\n";
	}
});
sync($site, '2020-02-01 00:00:00', ['disable-push' => true]);
$stop();
rows($site, MAPPINGS);
rows($site, 'SELECT id, email FROM leads ORDER BY id');

echo "\nA push of three pages, which others write between\n";
$site = site(450);
people($site, 440);
sync($site, options: ['disable-push' => true]);
$site->statements->reset();
$page = 0;
$site->hello->called = function ($order) use ($site, &$page) {
	$page++;
	$sent = array_map(static fn($change) => $change->getMappedObjectId() . '>' . $change->getObjectId(), [...array_merge(...array_values(array_map('array_values', $order->getIdentifiedObjects()))), ...array_merge(...array_values(array_map('array_values', $order->getUnidentifiedObjects())))]);
	usort($sent, 'strnatcmp');
	echo '  ', count($sent), ': ', implode(' ', array_slice($sent, 0, 2)), ' … ', implode(' ', array_slice($sent, -12)), "\n";
	if ($page === 2) {
		$site->statements->unseen(function () use ($site) {
			$site->mappings->saveEntity(mapping(449, 'c449'));
			$site->connection->executeStatement("UPDATE sync_object_mapping SET is_deleted = 1 WHERE integration_object_id = 'c440'");
			$site->connection->executeStatement("UPDATE sync_object_mapping SET integration_object_id = 'c439-new' WHERE integration_object_id = 'c439'");
			$site->connection->executeStatement("DELETE FROM sync_object_mapping WHERE integration_object_id = 'c438'");
			$site->connection->executeStatement("UPDATE sync_object_mapping SET internal_object_id = 442 WHERE integration_object_id = 'c437'");
		});
	}
};
sync($site, options: ['disable-pull' => true, 'first-time-sync' => true, 'end-datetime' => '2035-01-01 00:00:00']);
told($site, 'pushed');
$page = 0;
$site->hello->called = function ($order) use ($site, &$page) {
	if (++$page === 2) {
		$site->statements->unseen(fn() => $site->connection->executeStatement("UPDATE sync_object_mapping SET internal_object_id = 9999 WHERE integration_object_id = 'c410'"));
	} elseif ($page === 3) {
		echo '  ', count($order->getUnidentifiedObjects()['Citizen']), ': ', key($order->getUnidentifiedObjects()['Citizen']), "\n";
	}
};
sync($site, options: ['disable-pull' => true, 'first-time-sync' => true, 'end-datetime' => '2035-01-01 00:00:00']);
echo '  ', count(array_filter($site->statements->engine, static fn($sql) => str_contains($sql, 'internal_object_id = ?'))), " asked singly\n";

echo "\nTexts that are the same to the database, or twice\n";
$site = new Site();
$site->connection->executeStatement('DROP TABLE sync_object_mapping');
$site->connection->executeStatement('CREATE TABLE sync_object_mapping (id INTEGER PRIMARY KEY AUTOINCREMENT, date_created DATETIME, integration TEXT, internal_object_name TEXT, internal_object_id BIGINT, integration_object_name TEXT, integration_object_id TEXT COLLATE NOCASE, last_sync_date DATETIME, internal_storage TEXT, is_deleted BOOLEAN, integration_reference_id TEXT)');
foreach (['Ab', 'plain', 'twice', "\u{e4}"] as $i => $id) {
	$site->add('lead', ['email' => "e$i@x.example"], '2020-01-01 00:00:00', tracked: false);
	$site->mappings->saveEntity(mapping($i + 1, $id));
}
$site->mappings->saveEntity(mapping(1, 'twice'));
foreach (['aB', 'plain', 'TWICE', 'twice', "\u{e4}", 'new', 'NEW'] as $id) {
	$site->hello->put('Citizen', $id, ['first_name' => "of $id"], '2020-02-02 00:00:00');
}
sync($site, '2020-02-01 00:00:00', ['disable-push' => true]);
rows($site, 'SELECT id, firstname FROM leads ORDER BY id');

echo "\nFields that are unique are asked for once a sync\n";
$site = site(0);
$site->hello->pageSize = 5;
people($site, 20);
foreach ([1, 2] as $sync) {
	$asked = 0;
	$site->statements->before = static function (string $sql) use (&$asked): void {
		$asked += str_contains($sql, 'is_unique');
	};
	sync($site, options: ['disable-push' => true]);
	echo "  $asked\n";
	people($site, 40);
}
?>
--EXPECT--
Matches are saved at the end of the page
-- four matches
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND internal_object_name = ? AND integration_object_id IN (…) 
  INSERT INTO sync_object_mapping
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND integration_object_id IN (…) 
  SELECT entities FROM sync_object_mapping t0 WHERE t0.id IN (…) 
  UPDATE sync_object_mapping SET last_sync_date = CASE id … END WHERE id IN (…) 
  lead | 1 | c1 | 2020-01-02 03:04:05 | 0
  lead | 2 | c2 | 2020-01-02 03:04:05 | 0
  lead | 3 | c3 | 2020-01-02 03:04:05 | 0
  lead | 4 | c4 | 2020-01-02 03:04:05 | 0
-- known
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND internal_object_name = ? AND integration_object_id IN (…) 
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND integration_object_id IN (…) 
  SELECT entities FROM sync_object_mapping t0 WHERE t0.id IN (…) 
  UPDATE sync_object_mapping SET last_sync_date = CASE id … END WHERE id IN (…) 

…but before somebody asks for them
  c1 is 1 of 2020-01-02T03:04:05+00:00, c2 is 2 of 2020-01-02T03:04:05+00:00, nobody is null
  "c2"
-- asked for at the third
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND internal_object_name = ? AND integration_object_id IN (…) 
  INSERT INTO sync_object_mapping
  SELECT * FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND integration_object_id = ? AND internal_object_name = ? 
  SELECT * FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND integration_object_id = ? AND internal_object_name = ? 
  SELECT * FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND integration_object_id = ? AND internal_object_name = ? 
  SELECT * FROM sync_object_mapping WHERE integration = ? AND internal_object_name = ? AND internal_object_id = ? AND integration_object_name = ? 
  INSERT INTO sync_object_mapping
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND integration_object_id IN (…) 
  SELECT entities FROM sync_object_mapping t0 WHERE t0.id IN (…) 
  UPDATE sync_object_mapping SET last_sync_date = CASE id … END WHERE id IN (…) 
  lead | 1 | c1 | 2020-01-02 03:04:05 | 0
  lead | 2 | c2 | 2020-01-02 03:04:05 | 0
  lead | 3 | c3 | 2020-01-02 03:04:05 | 0
  lead | 4 | c4 | 2020-01-02 03:04:05 | 0

…and where the page fails
DomainException: not the third
  lead | 1 | c1 | 2020-01-02 03:04:05 | 0
  lead | 2 | c2 | 2020-01-02 03:04:05 | 0

One of them can not be saved
Doctrine\DBAL\Exception\DriverException: An exception occurred while executing a query: SQLSTATE[23000]: Integrity constraint violation: 19 refused
  lead | 1 | c1 | 2020-01-02 03:04:05 | 0
  lead | 2 | c2 | 2020-01-02 03:04:05 | 0

Writes of listeners through the helper
  c6 is 6 of 2020-01-02T03:04:05+00:00, c8 is null
  c6 is deleted, c8 is 5 of 2020-01-01T00:00:00+00:00
  lead | 1 | c1 | 2020-02-02 00:00:00 | 0
  lead | 2 | c2 | 2020-02-02 00:00:00 | 0
  lead | 3 | c3 | 2020-02-02 00:00:00 | 0
  lead | 4 | c4 | 2020-02-02 00:00:00 | 0
  lead | 5 | c5 | 2020-01-02 03:04:05 | 0
  lead | 6 | c6 | 2020-02-02 00:00:00 | 1
  lead | 5 | c8 | 2020-02-02 00:00:00 | 0
  lead | 7 | c7 | 2020-02-02 00:00:00 | 0
  1 | e1@x.example
  2 | e2@x.example
  3 | e3@x.example
  4 | e4@x.example
  5 | e8@x.example
  6 | e6@x.example
  7 | e7@x.example

A push of three pages, which others write between
  200: 1>c1 2>c2 … 189>c189 190>c190 191>c191 192>c192 193>c193 194>c194 195>c195 196>c196 197>c197 198>c198 199>c199 200>c200
  200: 201>c201 202>c202 … 389>c389 390>c390 391>c391 392>c392 393>c393 394>c394 395>c395 396>c396 397>c397 398>c398 399>c399 400>c400
  49: 401>c401 402>c402 … 438> 439>c439-new 441> 442>c437 443> 444> 445> 446> 447> 448> 449>c449 450>
-- pushed
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND internal_object_name = ? AND internal_object_id IN (…) 
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND integration_object_id IN (…) 
  SELECT entities FROM sync_object_mapping t0 WHERE t0.id IN (…) 
  UPDATE sync_object_mapping SET last_sync_date = CASE id … END WHERE id IN (…) 
  SELECT id, internal_object_id FROM sync_object_mapping WHERE integration = ? AND internal_object_name = ? 
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND internal_object_name = ? AND id IN (…) 
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND integration_object_id IN (…) 
  SELECT entities FROM sync_object_mapping t0 WHERE t0.id IN (…) 
  UPDATE sync_object_mapping SET last_sync_date = CASE id … END WHERE id IN (…) 
  SELECT id, internal_object_id FROM sync_object_mapping WHERE integration = ? AND internal_object_name = ? AND id > ? 
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND internal_object_name = ? AND id IN (…) 
  INSERT INTO sync_object_mapping
  SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM sync_object_mapping WHERE integration = ? AND integration_object_name = ? AND integration_object_id IN (…) 
  SELECT entities FROM sync_object_mapping t0 WHERE t0.id IN (…) 
  UPDATE sync_object_mapping SET last_sync_date = CASE id … END WHERE id IN (…) 
  1: 410
  50 asked singly

Texts that are the same to the database, or twice
  1 | of aB
  2 | of plain
  3 | of twice
  4 | of ä
  5 | of new
  6 | of NEW

Fields that are unique are asked for once a sync
  3
  3
