--TEST--
OrderExecutioner: life of an object
--FILE--
<?php
require __DIR__ . '/sync_data_exchange.inc.php';
use SyncEngine\OrderExecutioner;

$nothing = function () {};
$fallback = new Own();
lifecycle(
	OrderExecutioner::class,
	[$fallback],
	[[], [new Own()], fn () => (new OrderExecutioner($fallback))->addHandler('World', $nothing, $nothing)],
	fill: fn (OrderExecutioner $executioner) => $executioner->addHandler('Citizen', $nothing, $nothing),
	cycle: function (string $class) {
		$executioner = new $class();
		return $executioner->addHandler('Citizen', fn () => $executioner, function () {});
	},
);

echo "-- a cycle through the fallback\n";
$own = new Own();
$own->answer = new class {
	public $held;
	public function __invoke() {}
};
$own->answer->held = new OrderExecutioner($own);
$weak = WeakReference::create($own);
unset($own);
report('collected', fn () => [gc_collect_cycles() > 0, $weak->get() === null]);

echo "-- a clone has its own handlers\n";
$executioner = (new OrderExecutioner())->addHandler('Citizen', function () { echo "first\n"; }, $nothing);
$clone = clone $executioner;
$clone->addHandler('Citizen', function () { echo "second\n"; }, $nothing)->addHandler('World', $nothing, $nothing);
$executioner->execute(order([['c1', []]]));
$clone->execute(order([['c1', []]]));
?>
--EXPECT--
twice: Error: SyncEngine\OrderExecutioner object is already constructed
uninitialised: 2 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
state:  SyncEngine\OrderExecutioner fallback,  SyncEngine\OrderExecutioner update,  SyncEngine\OrderExecutioner create
dump: 3
dynamic: Error: Cannot create dynamic property SyncEngine\OrderExecutioner::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\OrderExecutioner' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\OrderExecutioner' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubOrderExecutioner' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
-- a cycle through the fallback
collected: true, true
-- a clone has its own handlers
first
second
