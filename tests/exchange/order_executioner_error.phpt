--TEST--
OrderExecutioner: a handler that throws costs its own objects only
--FILE--
<?php
require __DIR__ . '/sync_data_exchange.inc.php';
use SyncEngine\{Order, OrderExecutioner};

/** Executes and shows what is thrown, with what is behind it. */
function run(OrderExecutioner $executioner, Order $order): void
{
	try {
		$executioner->execute($order);
		echo "nothing thrown\n";
	} catch (Throwable $e) {
		for (; $e; $e = $e->getPrevious()) {
			echo 'thrown ', strstr(get_class($e) . "\0", "\0", true), ': ', $e->getMessage(), "\n";
		}
	}
	outcomes($order);
	echo implode("\n", reasons($order)), "\n";
}
$done = function (array $changes, Order $order) {
	foreach ($changes as $change) {
		$change->getObjectId() ? $order->updateLastSyncDate($change, new DateTime('2026-03-04')) : $order->addObjectMapping($change, $change->getObject(), "n{$change->getMappedObjectId()}");
	}
};
$throws = fn (Throwable $e) => fn () => throw $e;
$all = fn () => merged(order([[null, []], ['c2', []], [null, []], ['c4', []]]), order([['w1', []]], 'World'), order([['m1', []], [null, []]], 'Moon'));

echo "-- one handler\n";
run((new OrderExecutioner(new Own()))->addHandler('Citizen', $throws(new LogicException('no connection')), $done), $all());

echo "-- several, and the fallback\n";
$fallback = new Own();
$fallback->answer = $throws(new RuntimeException('fell', 0, new DomainException('behind')));
run((new OrderExecutioner($fallback))
	->addHandler('Citizen', $throws(new LogicException('first')), $throws(new TypeError('second')))
	->addHandler('World', $throws(new LogicException('third')), $done), $all());

echo "-- one exception thrown by all\n";
$one = $throws(new LogicException('the same'));
$fallback->answer = $one;
run((new OrderExecutioner($fallback))->addHandler('Citizen', $one, $one)->addHandler('World', $one, $one), $all());

echo "-- after outcomes were reported\n";
$half = function (array $changes, Order $order) {
	$order->addObjectMapping($changes[0], 'Citizen', 'n1');
	$order->noteObjectSyncIssue($changes[1], 'refused');
	$order->remapObject('Citizen', 'c4', 'World', 'w4');
	$order->remapObject('World', 'c5', 'World', 'w5');
	throw new LogicException('in the middle');
};
$executioner = (new OrderExecutioner())->addHandler('Citizen', $half, $done);
run($executioner, order([['c1', []], ['c2', []], ['c3', []], ['c4', []], ['c5', []]]));
$executioner = (new OrderExecutioner())->addHandler('Citizen', $done, $half);
run($executioner, order([[null, []], [null, []], [null, []]]));

echo "-- the fallback's batches\n";
$fallback->setBatchSize(2);
$fallback->answer = fn (string $name, array $changes) => $changes[0]->getMappedObjectId() > 101 ? throw new LogicException('second batch') : [200, 200];
run(new OrderExecutioner($fallback), order([['c1', []], ['c2', []], ['c3', []], ['c4', []]]));

echo "-- without a message\n";
run((new OrderExecutioner())->addHandler('Citizen', $throws(new LogicException()), $done), order([['c1', []]]));
run((new OrderExecutioner())->addHandler('Citizen', $throws(new class extends Exception { protected $message = 17; }), $done), order([['c1', []]]));

echo "-- comes back\n";
$executioner = new OrderExecutioner();
$executioner->addHandler('Citizen', fn (array $changes, Order $order) => $executioner->execute($order), $done);
run($executioner, order([['c1', []]]));
$executioner->addHandler('Citizen', function (array $changes, Order $order) use ($executioner, $done) {
	$executioner->addHandler('Citizen', $done, $done);
	$executioner->addHandler('World', $done, $done);
	$order->addObjectChange(new SyncEngine\ObjectChange('HelloWorld', 'Late', 'l1', 'contact', 999));
	$done($changes, $order);
	unset($changes[0]);
}, $done);
run($executioner, merged(order([['c1', []], [null, []]]), order([['w1', []]], 'World')));

echo "-- arguments\n";
report('no callable', fn () => $executioner->addHandler('Citizen', 'no_such_function', $done));
report('no callable', fn () => $executioner->addHandler('Citizen', $done, [new Own(), 'write']));
report('null', fn () => $executioner->addHandler('Citizen', $done, null));
report('fallback', fn () => new OrderExecutioner(new stdClass()));
report('order', fn () => $executioner->execute((new ReflectionClass(Order::class))->newInstanceWithoutConstructor()));

echo "-- exit() is not held up\n";
$executioner = (new OrderExecutioner(new Own()))->addHandler('Citizen', fn () => throw new LogicException('before'), fn () => exit("exits\n"))
	->addHandler('World', function () { echo "not called\n"; }, $done);
$executioner->execute($all());
?>
--EXPECTF--
-- one handler
thrown LogicException: no connection
contact 101 created: Citizen n101
contact 103 created: Citizen n103
contact 102 created: Moon n102
World w1 updated %d-%d-%d %d:%d:%d
Moon m1 updated %d-%d-%d %d:%d:%d
contact 102 to be retried
contact 104 to be retried
contact 102: no connection
contact 104: no connection
-- several, and the fallback
thrown RuntimeException: fell
thrown DomainException: behind
thrown LogicException: third
thrown TypeError: second
thrown LogicException: first
contact 102 to be retried
contact 104 to be retried
contact 101 to be retried
contact 103 to be retried
contact 101 to be retried
contact 101 to be retried
contact 102 to be retried
contact 102: first
contact 104: first
contact 101: second
contact 103: second
contact 101: third
contact 101: fell
contact 102: fell
-- one exception thrown by all
thrown LogicException: the same
contact 102 to be retried
contact 104 to be retried
contact 101 to be retried
contact 103 to be retried
contact 101 to be retried
contact 101 to be retried
contact 102 to be retried
contact 102: the same
contact 104: the same
contact 101: the same
contact 103: the same
contact 101: the same
contact 101: the same
contact 102: the same
-- after outcomes were reported
thrown LogicException: in the middle
contact 101 created: Citizen n1
Citizen c4 is World w4 now
World c5 is World w5 now
contact 103 to be retried
contact 105 to be retried
contact 102: refused
contact 103: in the middle
contact 105: in the middle
thrown LogicException: in the middle
contact 101 created: Citizen n1
Citizen c4 is World w4 now
World c5 is World w5 now
contact 103 to be retried
contact 102: refused
contact 103: in the middle
-- the fallback's batches
thrown LogicException: second batch
Citizen c1 updated %d-%d-%d %d:%d:%d
Citizen c2 updated %d-%d-%d %d:%d:%d
contact 103 to be retried
contact 104 to be retried
contact 103: second batch
contact 104: second batch
-- without a message
thrown LogicException: 
contact 101 to be retried
contact 101: LogicException
thrown Exception@anonymous: 17
contact 101 to be retried
contact 101: Exception@anonymous
-- comes back
thrown Error: SyncEngine\OrderExecutioner::execute() is running: a handler can't call it again
contact 101 to be retried
contact 101: SyncEngine\OrderExecutioner::execute() is running: a handler can't call it again
nothing thrown
contact 102 created: Citizen n102
Citizen c1 updated 2026-03-04 00:00:00
World w1 updated 2026-03-04 00:00:00

-- arguments
no callable: TypeError: SyncEngine\OrderExecutioner::addHandler(): Argument #2 ($update) must be a valid callback, function "no_such_function" not found or invalid function name
no callable: TypeError: SyncEngine\OrderExecutioner::addHandler(): Argument #3 ($create) must be a valid callback, cannot access protected method Own::write()
null: TypeError: SyncEngine\OrderExecutioner::addHandler(): Argument #3 ($create) must be a valid callback, no array or string given
fallback: TypeError: SyncEngine\OrderExecutioner::__construct(): Argument #1 ($fallback) must be of type ?SyncEngine\SyncDataExchangeInterface, stdClass given
order: Error: SyncEngine\Order object is not initialized: its constructor did not run
-- exit() is not held up
exits
