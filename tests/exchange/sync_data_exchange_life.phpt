--TEST--
SyncDataExchange: life of an object of a subclass
--FILE--
<?php
require __DIR__ . '/sync_data_exchange.inc.php';
use SyncEngine\SyncDataExchange;

report('abstract', fn () => new SyncDataExchange());
report('interface', fn () => new Own() instanceof SyncEngine\SyncDataExchangeInterface);
report('constants', fn () => [SyncDataExchange::STATUS_UPDATED, Own::STATUS_CREATED, Own::STATUS_INVALID, Own::STATUS_DELETED, Own::STATUS_CONVERTED, Own::STATUS_RETRY]);
report('write() from outside', fn () => (new Own())->write('Citizen', []));

echo "-- a constructor of its own\n";
class Constructed extends Own
{
	public function __construct(private string $name, public array $log = [])
	{
		$this->setProgressCallback([$this, 'told']);
		$this->setBatchSize(1);
	}

	private function told(int $done, int $total): void
	{
		$this->log[] = "$this->name $done/$total";
	}

	public function __call(string $name, array $arguments)
	{
		$this->log[] = "$name " . implode('/', $arguments);
	}
}
$two = fn () => order([['c1', []], ['c2', []]]);
$exchange = new Constructed('first');
report('private callback', fn () => [$exchange->executeSyncOrder($two()), ...$exchange->log]);
$exchange->log = [];
$exchange->setProgressCallback([$exchange, 'magic']);
report('magic callback', fn () => [$exchange->executeSyncOrder($two()), ...$exchange->log]);
$exchange->setProgressCallback(null);
report('no callback', fn () => [$exchange->executeSyncOrder($two()), count($exchange->log)]);
$raw = (new ReflectionClass(Constructed::class))->newInstanceWithoutConstructor();
report('no constructor', fn () => [$raw->getBatchSize(), $raw->executeSyncOrder($two())]);

echo "-- clone\n";
$exchange = new Own();
$exchange->setBatchSize(3);
$exchange->setProgressCallback(function ($done) { echo "told $done\n"; });
$clone = clone $exchange;
$exchange->setBatchSize(4);
$exchange->setProgressCallback(null);
report('clone', fn () => [$clone->getBatchSize(), $clone->executeSyncOrder($two())]);
report('compare', fn () => [$clone == $exchange, $clone == clone $clone, $clone == $clone]);
report('dynamic', fn () => (new class extends Own { public $own = 'own'; })->own);
report('dump', function () use ($exchange) { ob_start(); var_dump($exchange); return substr_count(ob_get_clean(), '=>'); });
report('serialize', fn () => serialize($exchange));
report('unserialize', fn () => unserialize('O:3:"Own":0:{}'));

echo "-- from within\n";
$order = $two();
$exchange->answer = function () use ($exchange, $two) { $exchange->executeSyncOrder($two()); };
report('write() comes back', fn () => $exchange->executeSyncOrder($order));
$exchange->answer = null;
$exchange->setProgressCallback(fn () => $exchange->executeSyncOrder($two()));
report('callback comes back', fn () => $exchange->executeSyncOrder($order));
$exchange->setProgressCallback(null);
report('after that', fn () => $exchange->executeSyncOrder($order));
$other = new Own();
$exchange->answer = function (string $name, array $changes) use ($other, $two) {
	$other->executeSyncOrder($two());
	return all_written($changes);
};
report('another one', fn () => $exchange->executeSyncOrder($order));
$exchange->answer = function (string $name, array $changes) use ($exchange, $order) {
	echo 'batch of ', count($changes), "\n";
	$exchange->setBatchSize(1);
	$order->addObjectChange(new SyncEngine\ObjectChange('HelloWorld', 'Citizen', 'late', 'contact', 999));
	$order->addObjectChange(new SyncEngine\ObjectChange('HelloWorld', 'World', 'late', 'contact', 999));
	$exchange->setProgressCallback(function ($done, $total) use ($exchange) {
		echo "$done of $total\n";
		$exchange->setProgressCallback(null);
	});
	unset($changes[0], $changes[1], $changes[2]);
	return [200, 200, 200];
};
$exchange->setBatchSize(3);
$order = order([['c1', []], ['c2', []], ['c3', []]]);
report('settings and the order change', fn () => $exchange->executeSyncOrder($order));
report('exit() of a fiber', function () use ($two) {
	$suspended = new Own();
	$suspended->answer = fn () => Fiber::suspend() ?? [200, 200];
	$fiber = new Fiber(fn () => $suspended->executeSyncOrder($two()));
	$fiber->start();
	report('meanwhile', fn () => $suspended->executeSyncOrder($two()));
	unset($fiber);
	gc_collect_cycles();
	$suspended->answer = null;
	$suspended->executeSyncOrder($two());
	return 'usable again';
});

echo "-- cycles\n";
$cyclic = new Constructed('cycle');
$weak = WeakReference::create($cyclic);
unset($cyclic);
report('callback', fn () => [$weak->get() !== null, gc_collect_cycles() > 0, $weak->get() === null]);
$cyclic = new Own();
$cyclic->answer = $cyclic;
$cyclic->setProgressCallback(function () {});
$weak = WeakReference::create($cyclic);
unset($cyclic);
report('property', fn () => [gc_collect_cycles() > 0, $weak->get() === null]);
$replaced = new Own();
$replaced->setProgressCallback(new class($replaced) {
	public function __construct(private Own $owner) {}
	public function __invoke() {}
	public function __destruct() { $this->owner->setProgressCallback(static function () { echo "the destructor's\n"; }); }
});
report('replaced in a destructor', fn () => [$replaced->setProgressCallback(null), $replaced->executeSyncOrder($two())]);
$exchange->answer = null;
gc_collect_cycles();
?>
--EXPECT--
abstract: Error: Cannot instantiate abstract class SyncEngine\SyncDataExchange
interface: true
constants: 200, 201, 400, 404, 409, 503
write() from outside: Error: Call to protected method Own::write() from global scope
-- a constructor of its own
private callback: null, first 1/2, first 2/2
magic callback: null, magic 1/2, magic 2/2
no callback: null, 2
no constructor: 100, null
-- clone
told 2
clone: 3, null
compare: false, false, true
dynamic: own
dump: 1
serialize: Exception: Serialization of 'Own' is not allowed
unserialize: Exception: Unserialization of 'Own' is not allowed
-- from within
write() comes back: Error: Own::executeSyncOrder() is running: write() and the progress callback can't call it again
callback comes back: Error: Own::executeSyncOrder() is running: write() and the progress callback can't call it again
after that: null
another one: null
batch of 3
3 of 3
settings and the order change: null
meanwhile: Error: Own::executeSyncOrder() is running: write() and the progress callback can't call it again
exit() of a fiber: usable again
-- cycles
callback: true, true, true
property: true, true
the destructor's
replaced in a destructor: null, null
