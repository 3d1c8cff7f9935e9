--TEST--
PdoMappingStore: works with the user's PDO as it is: its modes, its classes, its exceptions
--FILE--
<?php
require __DIR__ . '/store.inc.php';

use SyncEngine\PdoMappingStore;

foreach ([PDO::ERRMODE_SILENT, PDO::ERRMODE_WARNING, PDO::ERRMODE_EXCEPTION] as $mode) {
	$pdo = new PDO('sqlite::memory:', options: [PDO::ATTR_ERRMODE => $mode, PDO::ATTR_DEFAULT_FETCH_MODE => PDO::FETCH_OBJ, PDO::ATTR_STRINGIFY_FETCHES => true, PDO::ATTR_CASE => PDO::CASE_UPPER]);
	$store = new PdoMappingStore($pdo);
	$store->saveMappings([mapping(1, 10, true), mapping(2, 20)]);
	show_mappings($store->findByInternalIds('Hello', 'contact', [1, 2]));
	$store->openJournal('Hello', 'pull', 'key', '');
	try {
		@$store->openJournal('Hello', 'pull', 'key', '');
	} catch (SyncEngine\Exception\StoreException $e) {
		echo $e->getMessage(), "\n", $e->getPrevious() ? get_class($e->getPrevious()) : 'no previous', "\n";
	}
	attempt(static fn () => @$store->saveMappings([mapping(1, 10), mapping(1, 11)]));
	var_dump($pdo->getAttribute(PDO::ATTR_ERRMODE) === $mode, $pdo->inTransaction());
}

echo "-- a PDO whose methods throw\n";
class Moody extends PDO
{
	public static ?string $when = null;
	public static int $after = 0;

	public function prepare(string $query, array $options = []): PDOStatement|false
	{
		if (self::$when && str_contains($query, self::$when) && self::$after-- === 0) {
			throw new LogicException('not today');
		}
		return parent::prepare($query, $options);
	}

	public function beginTransaction(): bool
	{
		return self::$when === 'begin' ? throw new LogicException('no transaction') : parent::beginTransaction();
	}

	public function commit(): bool
	{
		return self::$when === 'commit' ? throw new LogicException('no commit') : parent::commit();
	}
}
$moody = new Moody('sqlite::memory:');
$store = new PdoMappingStore($moody);
foreach (['INSERT INTO `sync_object_mapping`', 'begin', 'commit', 'SELECT'] as Moody::$when) {
	Moody::$after = 0;
	attempt(static fn () => Moody::$when === 'SELECT' ? $store->findByInternalIds('Hello', 'contact', [1]) : $store->saveMappings([mapping(1, 1)]));
	var_dump($moody->inTransaction());
}
Moody::$when = null;
show_mappings($store->findByInternalIds('Hello', 'contact', [1]));

echo "-- a PDO that uses the store while the store uses it\n";
class Nosy extends PDO
{
	public static ?PdoMappingStore $store = null;

	public function prepare(string $query, array $options = []): PDOStatement|false
	{
		if (self::$store && str_contains($query, 'INSERT INTO `sync_object_mapping`')) {
			[$store, self::$store] = [self::$store, null];
			$store->openJournal('Hello', 'pull', 'nosy', '');
			$store->saveMappings([mapping(77, 77)]);
		}
		return parent::prepare($query, $options);
	}
}
$nosy = new Nosy('sqlite::memory:');
Nosy::$store = $store = new PdoMappingStore($nosy);
$records = [mapping(1, 1), mapping(2, 2)];
$store->saveMappings($records);
show_mappings($store->findByInternalIds('Hello', 'contact', [1, 2, 77]));
echo count($store->getOpenJournal('Hello')), "\n";

echo "-- many different statements\n";
for ($count = 1; $count < 200; $count++) {
	$store->saveMappings(array_map(static fn ($id) => mapping($id, $id), range(1, $count)));
}
echo count($store->findByInternalIds('Hello', 'contact', range(1, 300))), "\n";
?>
--EXPECT--
contact 1 = Citizen 10 2024-01-02 03:04:05.678901 UTC closed no reference 
  contact 2 = Citizen 20 2024-01-02 03:04:05.678901 UTC open no reference 
SQLite: opening a journal entry in syncengine_journal failed: SQLSTATE[23000]: UNIQUE constraint failed: syncengine_journal.journal_key
no previous
SyncEngine\Exception\StoreException: Hello: contact 1 is mapped to Citizen 10 already, it can't be mapped to 11 as well
bool(true)
bool(false)
  contact 1 = Citizen 10 2024-01-02 03:04:05.678901 UTC closed no reference 
  contact 2 = Citizen 20 2024-01-02 03:04:05.678901 UTC open no reference 
SQLite: opening a journal entry in syncengine_journal failed: SQLSTATE[23000]: UNIQUE constraint failed: syncengine_journal.journal_key
no previous
SyncEngine\Exception\StoreException: Hello: contact 1 is mapped to Citizen 10 already, it can't be mapped to 11 as well
bool(true)
bool(false)
  contact 1 = Citizen 10 2024-01-02 03:04:05.678901 UTC closed no reference 
  contact 2 = Citizen 20 2024-01-02 03:04:05.678901 UTC open no reference 
SQLite: opening a journal entry in syncengine_journal failed: SQLSTATE[23000]: Integrity constraint violation: 19 UNIQUE constraint failed: syncengine_journal.journal_key
PDOException
SyncEngine\Exception\StoreException: Hello: contact 1 is mapped to Citizen 10 already, it can't be mapped to 11 as well
bool(true)
bool(false)
-- a PDO whose methods throw
LogicException: not today
bool(false)
LogicException: no transaction
bool(false)
LogicException: no commit
bool(false)
LogicException: not today
bool(false)
  none
-- a PDO that uses the store while the store uses it
  contact 1 = Citizen 1 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 2 = Citizen 2 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 77 = Citizen 77 2024-01-02 03:04:05.678901 UTC open no reference 
1
-- many different statements
199
