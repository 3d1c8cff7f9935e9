--TEST--
Mautic's OrderExecutioner, syncengine.mautic_page_transaction: a page is committed as a whole or not at all
--EXTENSIONS--
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/sync_skip.inc.php';
?>
--INI--
syncengine.mautic=exact
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/executioner_database.inc.php';

$quiet = true;
$site = new Site();
make_table($site->connection, 'id INTEGER PRIMARY KEY AUTOINCREMENT');
$caught = static function ($connection): void {
	try {
		$connection->transactional(static fn () => throw new DomainException('of a save'));
	} catch (DomainException) {
	}
};
$cases = [
	'all is well' => null,
	'a listener throws' => static fn () => throw new DomainException('no longer'),
	'an error' => static fn () => throw new TypeError('no such thing'),
	'a row that is there already' => static fn ($connection) => $connection->insert('written', ['text' => 'object a1']),
	'a failed save whose exception is caught' => $caught,
	'a transaction that nobody ends' => static fn ($connection) => $connection->beginTransaction(),
	'a commit too many' => static fn ($connection) => $connection->commit(),
	'a rollback too many' => static fn ($connection) => $connection->rollBack(),
	'rolled back and begun again' => static fn ($connection) => $connection->rollBack() && $connection->beginTransaction(),
	'the database ends it' => static fn ($connection) => $connection->getNativeConnection()->exec('ROLLBACK') . $connection->getNativeConnection()->exec('BEGIN'),
];
foreach (['0', '1'] as $setting) {
	ini_set('syncengine.mautic_page_transaction', $setting);
	echo "syncengine.mautic_page_transaction=$setting\n";
	foreach ($cases as $what => $meanwhile) {
		if ($setting || !in_array($what, ['a commit too many', 'a rollback too many', 'rolled back and begun again', 'the database ends it'])) {
			echo "$what\n";
			page($site, $meanwhile);
		}
	}
}

echo "a failed save at the very end\n";
page($site, null, $caught);

echo "within a transaction of somebody else\n";
foreach (['all is well', 'a listener throws', 'a failed save whose exception is caught'] as $what) {
	echo "$what\n";
	$site->connection->beginTransaction();
	page($site, $cases[$what]);
	$site->connection->rollBack();
	echo '  ', written($site->connection), "\n";
}
echo "without a connection\n";
$quiet = false;
executioner()->execute(order(change('lead', 1, 'c1')));
ask('a helper that was not constructed', static fn () => executioner((new ReflectionClass(Mautic\IntegrationsBundle\Sync\Helper\MappingHelper::class))->newInstanceWithoutConstructor())->execute(order()));
?>
--EXPECT--
syncengine.mautic_page_transaction=0
all is well
  transactions open: 0, 8 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2, mapping of a2
a listener throws
  DomainException: no longer
  transactions open: 0, 7 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2
an error
  TypeError: no such thing
  transactions open: 0, 7 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2
a row that is there already
  Doctrine\DBAL\Exception\UniqueConstraintViolationException: An exception occurred while executing a query: Integrity constraint violation: 19 UNIQUE constraint failed: written.text
  Doctrine\DBAL\Driver\PDO\Exception: Integrity constraint violation: 19 UNIQUE constraint failed: written.text
  PDOException: Integrity constraint violation: 19 UNIQUE constraint failed: written.text
  transactions open: 0, 7 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2
a failed save whose exception is caught
  transactions open: 0, 9 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2, mapping of a2
a transaction that nobody ends
  transactions open: 1, 8 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2
syncengine.mautic_page_transaction=1
all is well
  transactions open: 0, 1 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2, mapping of a2
a listener throws
  DomainException: no longer
  logged: mautic debug The page failed: no longer (Mautic\IntegrationsBundle\Sync\SyncData…
  transactions open: 0, 1 begun
  written: nothing
an error
  TypeError: no such thing
  logged: mautic debug The page failed: no such thing (Mautic\IntegrationsBundle\Sync\Sync…
  transactions open: 0, 1 begun
  written: nothing
a row that is there already
  Doctrine\DBAL\Exception\UniqueConstraintViolationException: An exception occurred while executing a query: Integrity constraint violation: 19 UNIQUE constraint failed: written.text
  Doctrine\DBAL\Driver\PDO\Exception: Integrity constraint violation: 19 UNIQUE constraint failed: written.text
  PDOException: Integrity constraint violation: 19 UNIQUE constraint failed: written.text
  logged: mautic debug The page failed: An exception occurred while executing a query: SQL…
  transactions open: 0, 1 begun
  written: nothing
a failed save whose exception is caught
  RuntimeException: A save failed in the transaction of a page and its exception was caught: what the page had written can not be committed, it is rolled back. Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own
  logged: mautic debug The page failed: A save failed in the transaction of a page and its…
  transactions open: 0, 1 begun
  written: nothing
a transaction that nobody ends
  RuntimeException: A transaction that was begun while a page was saved was never ended: the page is rolled back. Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own
  logged: mautic debug The page failed: A transaction that was begun while a page was save…
  transactions open: 0, 1 begun
  written: nothing
a commit too many
  RuntimeException: The transaction of a page was ended by code that did not begin it: what the page had written may be saved in part. Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own
  logged: mautic debug The page failed: The transaction of a page was ended by code that d…
  transactions open: 0, 1 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2
a rollback too many
  RuntimeException: The transaction of a page was ended by code that did not begin it: what the page had written may be saved in part. Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own
  logged: mautic debug The page failed: The transaction of a page was ended by code that d…
  transactions open: 0, 1 begun
  written: nothing
rolled back and begun again
  RuntimeException: The transaction of a page ended before the page was saved, as it does where the database resolves a deadlock: what had been written until then is lost. Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own
  Doctrine\DBAL\Exception\DriverException: An exception occurred while executing a query: General error: 1 no such savepoint: syncengine_page_1
  Doctrine\DBAL\Driver\PDO\Exception: General error: 1 no such savepoint: syncengine_page_1
  PDOException: General error: 1 no such savepoint: syncengine_page_1
  logged: mautic debug The page failed: The transaction of a page ended before the page wa…
  transactions open: 0, 2 begun
  written: nothing
the database ends it
  RuntimeException: The transaction of a page ended before the page was saved, as it does where the database resolves a deadlock: what had been written until then is lost. Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own
  Doctrine\DBAL\Exception\DriverException: An exception occurred while executing a query: General error: 1 no such savepoint: syncengine_page_1
  Doctrine\DBAL\Driver\PDO\Exception: General error: 1 no such savepoint: syncengine_page_1
  PDOException: General error: 1 no such savepoint: syncengine_page_1
  logged: mautic debug The page failed: The transaction of a page ended before the page wa…
  transactions open: 0, 1 begun
  written: nothing
a failed save at the very end
  RuntimeException: A save failed in the transaction of a page and its exception was caught: what the page had written can not be committed, it is rolled back. Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own
  logged: mautic debug The page failed: A save failed in the transaction of a page and its…
  transactions open: 0, 1 begun
  written: nothing
within a transaction of somebody else
all is well
  transactions open: 1, 0 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2, mapping of a2
  nothing
a listener throws
  DomainException: no longer
  logged: mautic debug The page failed: no longer (Mautic\IntegrationsBundle\Sync\SyncData…
  transactions open: 1, 0 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2
  nothing
a failed save whose exception is caught
  RuntimeException: A save failed in the transaction of a page and its exception was caught: what the page had written can not be committed, it is rolled back. Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own
  logged: mautic debug The page failed: A save failed in the transaction of a page and its…
  transactions open: 1, 0 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2
  nothing
without a connection
  resolveReferences("lead", [0: 1])
  validateFields("lead", [0: 1])
  getObjectByName("lead")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: 1], [1: lead 1 of c1 {email}])
  updateObjectMappings([1: Shop Customer c1 at 2026-01-02 03:04:05])
  resolveReferences("lead", [])
  validateFields("lead", [])
a helper that was not constructed
  updated [], new []
