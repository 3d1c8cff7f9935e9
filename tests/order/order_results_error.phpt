--TEST--
OrderResults: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;
use SyncEngine\ObjectChange;
use SyncEngine\OrderResults;
use SyncEngine\RemappedObject;

$record = new MappingRecord('Hello', 'contact', 1, 'Lead', 'a');
$remapped = new RemappedObject('Hello', 'Lead', 'a', 'Contact', 'b');
$change = new ObjectChange('Hello', 'Lead', 'a', 'contact', 1);
$raw = fn(string $class) => (new ReflectionClass($class))->newInstanceWithoutConstructor();

report('too few', fn() => new OrderResults([], [], []));
report('first', fn() => new OrderResults([$record, $remapped], [], [], []));
report('second', fn() => new OrderResults([$record], [$record, null], [], []));
report('third', fn() => new OrderResults([$record], [$record], [$record], []));
report('fourth', fn() => new OrderResults([$record], [$record], [$remapped], ['a']));
report('no array', fn() => new OrderResults($record, [], [], []));
report('record that was not made', fn() => new OrderResults([$record], [$record, $raw(MappingRecord::class)], [], []));
report('conversion that was not made', fn() => new OrderResults([$record], [], [$raw(RemappedObject::class)], []));
report('change that was not made', fn() => new OrderResults([$record], [$record], [$remapped], [$change, $raw(ObjectChange::class)]));
$results = new OrderResults([$record], [], [], []);
report('getter', fn() => $results->getObjectMappings());
report('getter of int', fn() => $results->getDeletedObjects(5));
var_dump($results->getNewObjectMappings('contact') === [$record]);
?>
--EXPECT--
too few: ArgumentCountError: SyncEngine\OrderResults::__construct() expects exactly 4 arguments, 3 given
first: TypeError: SyncEngine\OrderResults::__construct(): Argument #1 ($newObjectMappings) must be an array of SyncEngine\MappingRecord, SyncEngine\RemappedObject found
second: TypeError: SyncEngine\OrderResults::__construct(): Argument #2 ($updatedObjectMappings) must be an array of SyncEngine\MappingRecord, null found
third: TypeError: SyncEngine\OrderResults::__construct(): Argument #3 ($remappedObjects) must be an array of SyncEngine\RemappedObject, SyncEngine\MappingRecord found
fourth: TypeError: SyncEngine\OrderResults::__construct(): Argument #4 ($deletedObjects) must be an array of SyncEngine\ObjectChange, string found
no array: TypeError: SyncEngine\OrderResults::__construct(): Argument #1 ($newObjectMappings) must be of type array, SyncEngine\MappingRecord given
record that was not made: Error: SyncEngine\MappingRecord object is not initialized: its constructor did not run
conversion that was not made: Error: SyncEngine\RemappedObject object is not initialized: its constructor did not run
change that was not made: Error: SyncEngine\ObjectChange object is not initialized: its constructor did not run
getter: ArgumentCountError: SyncEngine\OrderResults::getObjectMappings() expects exactly 1 argument, 0 given
getter of int: TypeError: SyncEngine\OrderResults::getDeletedObjects(): Argument #1 ($objectName) must be of type string, int given
bool(true)
