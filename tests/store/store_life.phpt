--TEST--
PdoMappingStore: life of an object
--FILE--
<?php
require __DIR__ . '/store.inc.php';

use SyncEngine\PdoMappingStore;

$store = new PdoMappingStore($pdo = new PDO('sqlite::memory:'));
attempt(static fn () => $store->__construct(new PDO('sqlite::memory:')));
var_dump($store->getPdo() === $pdo);
attempt(static fn () => clone $store);
attempt(static fn () => serialize($store));
attempt(static fn () => unserialize('O:26:"SyncEngine\\PdoMappingStore":0:{}'));
var_dump($store == new PdoMappingStore($pdo));

echo "-- not constructed\n";
$raw = (new ReflectionClass(PdoMappingStore::class))->newInstanceWithoutConstructor();
$methods = 0;
foreach ((new ReflectionClass($raw))->getMethods() as $method) {
	if ($method->isConstructor()) {
		continue;
	}
	$arguments = array_map(static fn ($parameter) => match ((string) $parameter->getType()) {
		'string', '?string' => 'pull',
		'array' => [],
		'int' => 1,
		'DateTimeInterface' => new DateTime(),
	}, $method->getParameters());
	try {
		$method->invoke($raw, ...$arguments);
		echo "$method->name works\n";
	} catch (Error $e) {
		$methods += $e->getMessage() === 'SyncEngine\PdoMappingStore object is not initialized: its constructor did not run';
	}
}
echo "$methods methods refuse\n";
attempt(static fn () => $raw->__construct($pdo, ['nothing' => 1]));
$raw->__construct($pdo);
echo "constructed after a failure\n";

class Holding extends PDO
{
	public mixed $held = null;
}
echo "-- one of two on the same connection\n";
$holding = new Holding('sqlite::memory:');
$other = new PdoMappingStore($holding);
$holding->held = new PdoMappingStore($holding);
$holding->held->saveMappings([mapping(1, 1)]);
$holding->held = null;
gc_collect_cycles();
unset($holding);
show_mappings($other->findByInternalIds('Hello', 'contact', [1]));

echo "-- subclass\n";
class OwnStore extends PdoMappingStore
{
	public array $saved = [];

	public function saveMappings(array $records): void
	{
		$this->saved[] = count($records);
		parent::saveMappings($records);
	}
}
$own = new OwnStore($pdo);
$own->saveMappings([mapping(2, 2)]);
$own->saved[] = $own;
$weak = WeakReference::create($own);
unset($own);
gc_collect_cycles();
var_dump($weak->get(), count($store->findByInternalIds('Hello', 'contact', [2])));
?>
--EXPECT--
Error: SyncEngine\PdoMappingStore object is already constructed
bool(true)
Error: Trying to clone an uncloneable object of class SyncEngine\PdoMappingStore
Exception: Serialization of 'SyncEngine\PdoMappingStore' is not allowed
Exception: Unserialization of 'SyncEngine\PdoMappingStore' is not allowed
bool(false)
-- not constructed
25 methods refuse
SyncEngine\Exception\ConfigurationException: Unknown option "nothing" of SyncEngine\PdoMappingStore: prefix, max_attempts, retry_wait and lock_directory are known
constructed after a failure
-- one of two on the same connection
  contact 1 = Citizen 1 2024-01-02 03:04:05.678901 UTC open no reference 
-- subclass
NULL
int(1)
