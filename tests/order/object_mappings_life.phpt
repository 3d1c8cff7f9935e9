--TEST--
ObjectMappings: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;
use SyncEngine\ObjectMappings;

class HoldingRecord extends MappingRecord
{
	public mixed $held = null;
}
$record = new MappingRecord('Hello', 'contact', 1, 'Lead', 'a');

lifecycle(
	ObjectMappings::class,
	[],
	[
		fn() => new ObjectMappings(),
		function () use ($record) {
			$mappings = new ObjectMappings();
			$mappings->addNewObjectMapping($record);
			$mappings->addNewObjectMapping($record);
			return $mappings;
		},
	],
	fill: function ($mappings) use ($record) {
		$mappings->addNewObjectMapping($record);
		$mappings->addUpdatedObjectMapping($record);
	},
	cycle: function (string $class) {
		$holder = new HoldingRecord('Hello', 'contact', 1, 'Lead', 'a');
		$holder->held = new $class();
		$holder->held->addNewObjectMapping($holder);
		return $holder;
	},
);

$holder = new HoldingRecord('Hello', 'contact', 1, 'Lead', 'a');
$holder->held = new ObjectMappings();
$holder->held->addUpdatedObjectMapping($holder);
$weak = WeakReference::create($holder);
unset($holder);
report('cycle of an updated one', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
uninitialised: 0 refuse, but not addUpdatedObjectMapping, addNewObjectMapping, getUpdatedMappings, getNewMappings
uninitialised clone: true, 2
clone: true, true
same: true
other: false, false
other: false, false
state:  SyncEngine\ObjectMappings updatedMappings,  SyncEngine\ObjectMappings newMappings
dump: 2
dynamic: Error: Cannot create dynamic property SyncEngine\ObjectMappings::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\ObjectMappings' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\ObjectMappings' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubObjectMappings' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
cycle of an updated one: true, true
