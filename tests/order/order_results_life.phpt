--TEST--
OrderResults: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;
use SyncEngine\ObjectChange;
use SyncEngine\OrderResults;
use SyncEngine\RemappedObject;

class HoldingRecord extends MappingRecord
{
	public mixed $held = null;
}
class HoldingRemapped extends RemappedObject
{
	public mixed $held = null;
}
class HoldingChange extends ObjectChange
{
	public mixed $held = null;
}
$new = new MappingRecord('Hello', 'contact', 1, 'Lead', 'a');
$updated = new MappingRecord('Hello', 'contact', 2, 'Lead', 'b');
$remapped = new RemappedObject('Hello', 'Lead', 'a', 'Contact', 'b');
$deleted = new ObjectChange('Hello', 'Lead', 'a', 'contact', 1);

lifecycle(
	OrderResults::class,
	[[$new], [$updated], [$remapped], [$deleted]],
	[
		[[], [$updated], [$remapped], [$deleted]],
		[[$updated], [$updated], [$remapped], [$deleted]],
		[[$new], [], [$remapped], [$deleted]],
		[[$new], [$updated], [], [$deleted]],
		[[$new], [$updated], [$remapped], []],
	],
	cycle: function (string $class) {
		$holder = new HoldingRecord('Hello', 'contact', 1, 'Lead', 'a');
		return $holder->held = new $class([$holder], [], [], []);
	},
);

$make = [
	1 => fn() => new HoldingRecord('Hello', 'contact', 1, 'Lead', 'a'),
	2 => fn() => new HoldingRemapped('Hello', 'Lead', 'a', 'Contact', 'b'),
	3 => fn() => new HoldingChange('Hello', 'Lead', 'a', 'contact', 1),
];
foreach ($make as $i => $holder) {
	$holder = $holder();
	$args = array_fill(0, 4, []);
	$args[$i] = [$holder];
	$holder->held = new OrderResults(...$args);
	$weak = WeakReference::create($holder);
	unset($holder, $args);
	report("cycle of argument $i", fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
}
?>
--EXPECT--
twice: Error: SyncEngine\OrderResults object is already constructed
uninitialised: 5 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\OrderResults newObjectMappings,  SyncEngine\OrderResults updatedObjectMappings,  SyncEngine\OrderResults remappedObjects,  SyncEngine\OrderResults deletedObjects
dump: 4
dynamic: Error: Cannot create dynamic property SyncEngine\OrderResults::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\OrderResults' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\OrderResults' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubOrderResults' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
cycle of argument 1: true, true
cycle of argument 2: true, true
cycle of argument 3: true, true
