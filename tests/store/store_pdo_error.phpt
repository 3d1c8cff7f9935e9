--TEST--
PdoMappingStore: a PDO class that opens a store of its own too early, statements whose rows are no lists, a lock directory with a NUL byte
--FILE--
<?php
require __DIR__ . '/store.inc.php';

use SyncEngine\PdoMappingStore;

echo "-- a PDO that makes a store while one is made of it\n";
class Hasty extends PDO
{
	public ?PdoMappingStore $own = null;
	private bool $asked = false;

	public function getAttribute(int $attribute): mixed
	{
		if (!$this->asked) {
			$this->asked = true;
			$this->own = new PdoMappingStore($this);
		}
		return parent::getAttribute($attribute);
	}
}
/* A handle beyond those that an array keeps packed. */
$others = array_map(static fn () => new stdClass(), range(1, 50));
$pdo = new Hasty('sqlite::memory:');
$store = new PdoMappingStore($pdo);
$pdo->own = null;
$junk = array_map(static fn (int $length) => str_repeat('A', $length), range(60, 500));
$second = new PdoMappingStore($pdo);
$second->begin();
$store->saveMappings([mapping(1, 10)]);
$second->commit();
show_mappings($second->findByInternalIds('Hello', 'contact', [1]));
var_dump($pdo->inTransaction());

echo "-- statements whose rows are no lists\n";
class Named extends PDOStatement
{
	public static ?Closure $row = null;

	public function fetchAll(int $mode = PDO::FETCH_DEFAULT, mixed ...$args): array
	{
		$rows = parent::fetchAll($mode, ...$args);
		return self::$row ? array_map(self::$row, $rows) : $rows;
	}
}
$pdo = new PDO('sqlite::memory:');
$pdo->setAttribute(PDO::ATTR_STATEMENT_CLASS, [Named::class]);
$store = new PdoMappingStore($pdo);
$store->saveMappings([mapping(1, 10)]);
foreach ([
	static fn (array $row) => (object) $row,
	static fn (array $row) => array_combine(array_map(static fn (int $i) => "c$i", array_keys($row)), $row),
	static fn (array $row) => null,
	static fn (array $row) => array_slice($row, 1),
	static function (array $row) {
		$keyed = ['x' => 1] + $row;
		unset($keyed['x']);
		return $keyed;
	},
	static fn (array $row) => $row,
] as Named::$row) {
	attempt(static fn () => show_mappings($store->findByInternalIds('Hello', 'contact', [1])));
}

echo "-- a lock directory with a NUL byte\n";
$file = tempnam(sys_get_temp_dir(), 'syncengine');
file_put_contents($file, 'precious');
attempt(static fn () => (new PdoMappingStore(new PDO("sqlite:$file.sqlite"), ['lock_directory' => "$file\0"]))->lock('Hello'));
echo file_get_contents($file), "\n";
array_map(unlink(...), glob("$file*"));
?>
--EXPECT--
-- a PDO that makes a store while one is made of it
  contact 1 = Citizen 10 2024-01-02 03:04:05.678901 UTC open no reference 
bool(false)
-- statements whose rows are no lists
SyncEngine\Exception\ConfigurationException: Named::fetchAll() must return a list of values for each row where PDO::FETCH_NUM is asked for
SyncEngine\Exception\ConfigurationException: Named::fetchAll() must return a list of values for each row where PDO::FETCH_NUM is asked for
SyncEngine\Exception\ConfigurationException: Named::fetchAll() must return a list of values for each row where PDO::FETCH_NUM is asked for
SyncEngine\Exception\ConfigurationException: Named::fetchAll() must return a list of values for each row where PDO::FETCH_NUM is asked for
SyncEngine\Exception\ConfigurationException: Named::fetchAll() must return a list of values for each row where PDO::FETCH_NUM is asked for
  contact 1 = Citizen 10 2024-01-02 03:04:05.678901 UTC open no reference 
nothing was thrown
-- a lock directory with a NUL byte
SyncEngine\Exception\ConfigurationException: Option "lock_directory" of SyncEngine\PdoMappingStore must be a string that names a directory
precious
