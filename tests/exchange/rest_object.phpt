--TEST--
RestSyncDataExchange as an object: constructed twice or not at all, cloned, serialized, in a cycle, extended
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\{ObjectLookupInterface, Report, Request, RestSyncDataExchange, SyncDataExchangeInterface};

$exchange = new RestSyncDataExchange('http://127.0.0.1:9', ['Citizen' => ['path' => 'p', 'fields' => ['name' => 'string']]]);
var_dump($exchange instanceof SyncDataExchangeInterface, $exchange instanceof ObjectLookupInterface);
attempt(fn () => $exchange->__construct('http://h', ['Citizen' => ['path' => 'p', 'fields' => []]]));
attempt(fn () => clone $exchange);
attempt(fn () => serialize($exchange));
attempt(fn () => ask($exchange, 1, ['nam']));
attempt(fn () => ask($exchange, 1, ['name'], 'Citizens'));
attempt(fn () => $exchange->getObjectsByIds('World', [1], []));
attempt(fn () => $exchange->getObjectsByIds('Citizen', [1], ['nam']));
attempt(fn () => $exchange->getObjectsByIds('Citizen', [1], [5]));
attempt(fn () => $exchange->getObjectsByValues('Citizen', ['nam' => ['x']], ['name']));
attempt(fn () => $exchange->getObjectsByValues('Citizen', ['name' => 'x'], ['name']));
attempt(fn () => $exchange->getObjectsByValues('Citizen', [['x']], ['name']));
echo json_encode($exchange->getStatistics()), "\n";

class Lazy extends RestSyncDataExchange
{
	public mixed $self;
	public function __construct()
	{
	}
}
$lazy = new Lazy;
attempt(fn () => $lazy->getStatistics());
attempt(fn () => ask($lazy));
attempt(fn () => $lazy->executeSyncOrder(order([])));
attempt(fn () => $lazy->getObjectsByIds('Citizen', [], []));
attempt(fn () => $lazy->getObjectsByValues('Citizen', [], []));
$lazy->self = $lazy;
unset($lazy);
echo gc_collect_cycles(), " in a cycle\n";

class Failed extends RestSyncDataExchange
{
	public function __construct()
	{
		try {
			parent::__construct('ftp://h', []);
		} catch (Exception) {
			parent::__construct('http://127.0.0.1:9', ['Citizen' => ['path' => 'p', 'fields' => ['name' => 'string']]]);
		}
	}

	public function getSyncReport(Request $requestDAO): Report
	{
		return new Report('mine');
	}
}
echo ask(new Failed)->getIntegration(), "\n";
?>
--EXPECT--
bool(true)
bool(true)
Error: SyncEngine\RestSyncDataExchange object is already constructed
Error: Trying to clone an uncloneable object of class SyncEngine\RestSyncDataExchange
Exception: Serialization of 'SyncEngine\RestSyncDataExchange' is not allowed
SyncEngine\Exception\FieldNotFoundException: The nam field is not configured for the Citizen object: add it to its 'fields'
SyncEngine\Exception\ObjectNotSupportedException: The HelloWorld integration does not support the Citizens object: it is not among the $objects of its RestSyncDataExchange
SyncEngine\Exception\ObjectNotSupportedException: The World object is not among the $objects of this RestSyncDataExchange
SyncEngine\Exception\FieldNotFoundException: The nam field is not configured for the Citizen object: add it to its 'fields'
SyncEngine\Exception\FieldNotFoundException: The int field is not configured for the Citizen object: add it to its 'fields'
SyncEngine\Exception\FieldNotFoundException: The nam field is not configured for the Citizen object: add it to its 'fields'
TypeError: SyncEngine\RestSyncDataExchange::getObjectsByValues(): Argument #2 ($values) must be an array of lists of values by field name
TypeError: SyncEngine\RestSyncDataExchange::getObjectsByValues(): Argument #2 ($values) must be an array of lists of values by field name
{"requests":0,"retries":0,"bytes_received":0,"bytes_sent":0,"connections":0}
Error: Lazy object is not initialized: its constructor did not run
Error: Lazy object is not initialized: its constructor did not run
Error: Lazy object is not initialized: its constructor did not run
Error: Lazy object is not initialized: its constructor did not run
Error: Lazy object is not initialized: its constructor did not run
1 in a cycle
mine
