--TEST--
PdoSyncDataExchange: life of an object
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

use SyncEngine\{PdoMappingStore, PdoSyncDataExchange};

$pdo = new PDO('sqlite::memory:');
contact_table($pdo);
$exchange = contacts($pdo);
attempt(static fn () => $exchange->__construct(new PDO('sqlite::memory:'), []));
var_dump($exchange->getPdo() === $pdo);
attempt(static fn () => clone $exchange);
attempt(static fn () => serialize($exchange));
attempt(static fn () => unserialize('O:30:"SyncEngine\\PdoSyncDataExchange":0:{}'));
var_dump($exchange == contacts($pdo));

echo "-- not constructed\n";
$raw = (new ReflectionClass(PdoSyncDataExchange::class))->newInstanceWithoutConstructor();
$refused = 0;
foreach ([
	fn () => $raw->getPdo(),
	fn () => ask_tables($raw),
	fn () => $raw->executeSyncOrder(order()),
	fn () => $raw->getObjectsByIds('contact', [], []),
	fn () => $raw->getObjectsByValues('contact', [], []),
	fn () => $raw->installChangeTracking('Hello'),
	fn () => $raw->removeChangeTracking('Hello'),
	fn () => $raw->tracksChanges('Hello', 'contact'),
] as $call) {
	try {
		$call();
	} catch (Error $e) {
		$refused += $e->getMessage() === 'SyncEngine\PdoSyncDataExchange object is not initialized: its constructor did not run';
	}
}
echo "$refused methods refuse\n";
attempt(static fn () => $raw->__construct($pdo, ['contact' => []]));
$raw->__construct($pdo, []);
echo "constructed after a failure\n";

echo "-- subclass, part of a cycle\n";
class OwnExchange extends PdoSyncDataExchange
{
	public mixed $own = null;
}
$own = new OwnExchange($pdo, ['contact' => ['table' => 'contact', 'fields' => ['email' => 'email']]]);
$own->own = $own;
execute($own, order(change(null, 1, ['email' => 'a'])));
$weak = WeakReference::create($own);
unset($own);
gc_collect_cycles();
var_dump($weak->get());

echo "-- store and exchange share a connection\n";
$store = new PdoMappingStore($pdo);
$store->begin();
$exchange->executeSyncOrder(order(change(null, 2, ['email' => 'b'])));
$weak = WeakReference::create($pdo);
unset($exchange, $raw, $pdo, $call);
$store->rollBack();
echo $store->getPdo()->query('SELECT COUNT(*) FROM contact')->fetchColumn(), "\n";
unset($store);
var_dump($weak->get());
?>
--EXPECT--
Error: SyncEngine\PdoSyncDataExchange object is already constructed
bool(true)
Error: Trying to clone an uncloneable object of class SyncEngine\PdoSyncDataExchange
Exception: Serialization of 'SyncEngine\PdoSyncDataExchange' is not allowed
Exception: Unserialization of 'SyncEngine\PdoSyncDataExchange' is not allowed
bool(false)
-- not constructed
8 methods refuse
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'table' is missing
constructed after a failure
-- subclass, part of a cycle
  created contact of Citizen 1
NULL
-- store and exchange share a connection
1
NULL
