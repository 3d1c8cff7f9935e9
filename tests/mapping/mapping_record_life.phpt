--TEST--
MappingRecord: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;

$date = new DateTimeImmutable('2020-01-01T00:00:00Z');
$args = ['Hello', 'contact', 'a', 'Lead', 'b', $date, false, 'ref'];
$later = new DateTimeImmutable('2020-01-01T00:00:00.000001Z');
$others = [];
foreach (['Bye', 'company', 'c', 'Account', 'd', $later, true, 'other'] as $i => $other) {
	$others[$i] = [...array_slice($args, 0, $i), $other, ...array_slice($args, $i + 1)];
}
lifecycle(MappingRecord::class, $args, $others);
?>
--EXPECT--
twice: Error: SyncEngine\MappingRecord object is already constructed
uninitialised: 9 refuse
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
state:  SyncEngine\MappingRecord id,  SyncEngine\MappingRecord integration,  SyncEngine\MappingRecord internalObjectName,  SyncEngine\MappingRecord internalObjectId,  SyncEngine\MappingRecord integrationObjectName,  SyncEngine\MappingRecord integrationObjectId,  SyncEngine\MappingRecord integrationReferenceId,  SyncEngine\MappingRecord lastSyncDate,  SyncEngine\MappingRecord isDeleted
dump: 9
dynamic: Error: Cannot create dynamic property SyncEngine\MappingRecord::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\MappingRecord' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\MappingRecord' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubMappingRecord' is not allowed
subclass cycle: true, true
kept: true
