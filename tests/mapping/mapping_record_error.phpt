--TEST--
MappingRecord: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;

class Unborn extends DateTime
{
	public function __construct()
	{
	}
}
report('too few', fn() => new MappingRecord('Hello', 'contact', 1, 'Lead'));
report('ID', fn() => new MappingRecord('Hello', 'contact', null, 'Lead', 1));
report('other ID', fn() => new MappingRecord('Hello', 'contact', 1, 'Lead', 1.5));
report('date', fn() => new MappingRecord('Hello', 'contact', 1, 'Lead', 2, '2020-01-01'));
report('date that was not made', fn() => new MappingRecord('Hello', 'contact', 1, 'Lead', 2, new Unborn()));
report('deleted', fn() => new MappingRecord('Hello', 'contact', 1, 'Lead', 2, null, 1));
report('reference', fn() => new MappingRecord('Hello', 'contact', 1, 'Lead', 2, null, true, 1));
report('getter', fn() => (new MappingRecord('Hello', 'contact', 1, 'Lead', 2))->getId(1));
?>
--EXPECT--
too few: ArgumentCountError: SyncEngine\MappingRecord::__construct() expects at least 5 arguments, 4 given
ID: TypeError: SyncEngine\MappingRecord::__construct(): Argument #3 ($internalObjectId) must be of type string|int, null given
other ID: TypeError: SyncEngine\MappingRecord::__construct(): Argument #5 ($integrationObjectId) must be of type string|int, float given
date: TypeError: SyncEngine\MappingRecord::__construct(): Argument #6 ($lastSyncDate) must be of type ?DateTimeInterface, string given
date that was not made: Error: Unborn object is not initialized: its constructor did not run
deleted: TypeError: SyncEngine\MappingRecord::__construct(): Argument #7 ($isDeleted) must be of type bool, int given
reference: TypeError: SyncEngine\MappingRecord::__construct(): Argument #8 ($integrationReferenceId) must be of type ?string, int given
getter: ArgumentCountError: SyncEngine\MappingRecord::getId() expects exactly 0 arguments, 1 given
