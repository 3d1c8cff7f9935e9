--TEST--
OrderExecutioner: handlers by kind of object, a fallback, issues for the rest
--FILE--
<?php
require __DIR__ . '/sync_data_exchange.inc.php';
use SyncEngine\{Order, OrderExecutioner};

$handler = fn (string $what) => function (array $changes, Order $order) use ($what) {
	echo $what, ': ', named($changes), array_is_list($changes) ? '' : ' no list', "\n";
	foreach ($changes as $change) {
		$change->getObjectId() ? $order->updateLastSyncDate($change, new DateTime('2026-03-04')) : $order->addObjectMapping($change, $change->getObject(), "n{$change->getMappedObjectId()}");
	}
};
$all = fn () => merged(
	order([[null, []], ['c2', []], [null, []], ['c4', []]]),
	order([['w1', []]], 'World'),
	order([[null, []]], 'Moon'),
	order([['7', []], [0, []], ['', []], ['7', []]], '17'),
);

echo "-- handlers\n";
$executioner = new OrderExecutioner();
report('fluent', fn () => $executioner->addHandler('Citizen', $handler('update Citizen'), $handler('create Citizen')) === $executioner);
$executioner->addHandler('17', $handler('update 17'), $handler('create 17'));
$executioner->addHandler('World', $handler('replaced'), $handler('replaced'));
$executioner->addHandler('World', $handler('update World'), $handler('create World'));
$executioner->addHandler('Absent', $handler('absent'), $handler('absent'));
$order = $all();
$executioner->execute($order);
outcomes($order);

echo "-- the same with a fallback\n";
$fallback = new class extends Own {
	public array $orders = [];
	public function executeSyncOrder(Order $syncOrderDAO): void
	{
		$this->orders[] = $syncOrderDAO;
		parent::executeSyncOrder($syncOrderDAO);
	}
};
$executioner = (new OrderExecutioner($fallback))->addHandler('Citizen', $handler('update Citizen'), $handler('create Citizen'));
$order = new Order($date = new DateTime('2026-02-03'), true, 'HelloWorld', ['a' => 'b']);
$executioner->execute(merged($order, $all()));
outcomes($order);
$rest = $fallback->orders[0];
echo count($fallback->orders), ' order for the fallback: ', $rest->getObjectCount(), ' objects, ', json_encode($rest->getOptions()), ' ', $rest->getIntegration(), "\n";
var_dump($rest->getSyncDateTime() === $date, $rest->isFirstTimeSync(), count($rest->getUpdatedObjectMappings()));
echo implode(' ', array_map(fn ($change) => $change->getObject(), $rest->getSuccessfullySyncedObjects())), "\n";

echo "-- a fallback that is not needed\n";
$executioner->execute(order([['c1', []]]));
echo count($fallback->orders), "\n";

echo "-- nothing to do\n";
$executioner->execute(order([]));
(new OrderExecutioner())->execute(order([]));
echo count($fallback->orders), "\n";

echo "-- a handler sets the ID of what it creates\n";
$executioner = (new OrderExecutioner())->addHandler('Citizen', $handler('update'), function (array $changes, Order $order) {
	foreach ($changes as $change) {
		$change->setObjectId(9);
		$order->addObjectMapping($change, 'Citizen', 9);
	}
});
$executioner->execute($order = order([[null, []], [null, []]]));
outcomes($order);

echo "-- private and magic handlers\n";
class Contacts
{
	public function register(OrderExecutioner $executioner): void
	{
		$executioner->addHandler('Citizen', [$this, 'update'], [$this, 'create']);
	}

	private function update(array $changes): void
	{
		echo 'private ', named($changes), "\n";
	}

	public function __call(string $name, array $arguments)
	{
		echo "magic $name ", named($arguments[0]), ' ', get_class($arguments[1]), "\n";
	}
}
(new Contacts())->register($executioner);
$executioner->execute(order([['c1', []], [null, []]]));
?>
--EXPECTF--
-- handlers
fluent: true
update Citizen: 102=c2 104=c4
create Citizen: 101 103
update World: 101=w1
update 17: 101=7 104=7
create 17: 102 103
contact 101 created: Citizen n101
contact 103 created: Citizen n103
contact 102 created: 17 n102
contact 103 created: 17 n103
Citizen c2 updated 2026-03-04 00:00:00
Citizen c4 updated 2026-03-04 00:00:00
World w1 updated 2026-03-04 00:00:00
17 7 updated 2026-03-04 00:00:00
17 7 updated 2026-03-04 00:00:00
contact 101: No handler writes "Moon" objects: add one by SyncEngine\OrderExecutioner::addHandler(), or give it a fallback
-- the same with a fallback
update Citizen: 102=c2 104=c4
create Citizen: 101 103
contact 101 created: Citizen n101
contact 103 created: Citizen n103
contact 102 created: 17 n102
contact 103 created: 17 n103
contact 101 created: Moon n101
Citizen c2 updated 2026-03-04 00:00:00
Citizen c4 updated 2026-03-04 00:00:00
World w1 updated %d-%d-%d %d:%d:%d
17 7 updated %d-%d-%d %d:%d:%d
17 7 updated %d-%d-%d %d:%d:%d
1 order for the fallback: 6 objects, {"a":"b"} HelloWorld
bool(true)
bool(true)
int(3)
World 17 17 17 17 Moon
-- a fallback that is not needed
update Citizen: 101=c1
1
-- nothing to do
1
-- a handler sets the ID of what it creates
contact 101 created: Citizen 9
contact 102 created: Citizen 9
-- private and magic handlers
private 101=c1
magic create 102 SyncEngine\Order
