--TEST--
UpdatedObjectMapping: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;
use SyncEngine\UpdatedObjectMapping;

$date = new DateTimeImmutable('2020-01-01T00:00:00Z');
$record = new MappingRecord('Hello', 'contact', 1, 'Lead', 'a', $date);

lifecycle(
	UpdatedObjectMapping::class,
	['Hello', 'Lead', 'a', $date],
	[
		['Bye', 'Lead', 'a', $date],
		['Hello', 'Account', 'a', $date],
		['Hello', 'Lead', 'b', $date],
		['Hello', 'Lead', 'a', new DateTimeImmutable('2020-01-01T00:00:00.000001Z')],
		fn() => new UpdatedObjectMapping('Hello', 'Lead', 'a', $date),
	],
	fill: fn($object) => $object->setObjectMapping($record),
	cycle: fn(string $class) => held_by_date(fn($date) => new $class('Hello', 'Lead', 'a', $date)),
);

echo "mapping:\n";
class HoldingRecord extends MappingRecord
{
	public mixed $held = null;
}
$holder = new HoldingRecord('Hello', 'contact', 1, 'Lead', 'a');
$holder->held = new UpdatedObjectMapping('Hello', 'Lead', 'a', $date);
$holder->held->setObjectMapping($holder);
$weak = WeakReference::create($holder);
unset($holder);
report('cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
twice: Error: SyncEngine\UpdatedObjectMapping object is already constructed
uninitialised: 6 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\UpdatedObjectMapping integration,  SyncEngine\UpdatedObjectMapping integrationObjectName,  SyncEngine\UpdatedObjectMapping integrationObjectId,  SyncEngine\UpdatedObjectMapping objectModifiedDate,  SyncEngine\UpdatedObjectMapping objectMapping
dump: 5
dynamic: Error: Cannot create dynamic property SyncEngine\UpdatedObjectMapping::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\UpdatedObjectMapping' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\UpdatedObjectMapping' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubUpdatedObjectMapping' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
mapping:
cycle: true, true
