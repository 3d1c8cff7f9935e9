--TEST--
InputOptions: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\InputOptions;
use SyncEngine\ObjectIds;

$input = [
	'integration' => 'Hello',
	'first-time-sync' => false,
	'disable-push' => false,
	'disable-pull' => false,
	'disable-activity-push' => false,
	'mautic-object-id' => ['contact:1'],
	'integration-object-id' => ['Lead:a'],
	'start-datetime' => '2020-01-01 00:00:00',
	'end-datetime' => '2020-01-02 00:00:00',
	'options' => ['a' => 'b'],
];
$others = [];
foreach ($input as $key => $value) {
	$others[] = [[$key => match (true) {
		$value === false => true,
		is_array($value) => ['x:y'],
		str_contains($key, 'datetime') => '2020-01-01 00:00:00.000001',
		default => 'Bye',
	}] + $input];
}
class HoldingIds extends ObjectIds
{
	public mixed $held = null;
}

lifecycle(InputOptions::class, [$input], $others, cycle: function (string $class) use ($input) {
	$holder = new ArrayObject();
	return $holder['options'] = new $class(['options' => [$holder]] + $input);
});

foreach (['mautic-object-id', 'integration-object-id'] as $key) {
	$holder = new HoldingIds();
	$holder->held = new InputOptions([$key => $holder] + $input);
	$weak = WeakReference::create($holder);
	unset($holder);
	report($key, fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
}
foreach (['start-datetime', 'end-datetime'] as $key) {
	$weak = WeakReference::create(held_by_date(fn($date) => new InputOptions([$key => $date] + $input)));
	report($key, fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
}
?>
--EXPECT--
twice: Error: SyncEngine\InputOptions object is already constructed
uninitialised: 10 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\InputOptions integration,  SyncEngine\InputOptions firstTimeSync,  SyncEngine\InputOptions disablePush,  SyncEngine\InputOptions disablePull,  SyncEngine\InputOptions disableActivityPush,  SyncEngine\InputOptions mauticObjectIds,  SyncEngine\InputOptions integrationObjectIds,  SyncEngine\InputOptions startDateTime,  SyncEngine\InputOptions endDateTime,  SyncEngine\InputOptions options
dump: 10
dynamic: Error: Cannot create dynamic property SyncEngine\InputOptions::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\InputOptions' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\InputOptions' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubInputOptions' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
mautic-object-id: true, true
integration-object-id: true, true
start-datetime: true, true
end-datetime: true, true
