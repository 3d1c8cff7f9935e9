--TEST--
OrderResults: what came of an order, by object name
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;
use SyncEngine\ObjectChange;
use SyncEngine\OrderResults;
use SyncEngine\RemappedObject;

$record = fn(string $object, int $id) => new MappingRecord('Hello', $object, $id, 'Lead', "x$id");
$new = [$record('contact', 1), $record('17', 2), $record('contact', 3)];
$updated = ['x' => $record('company', 4), 'y' => $record('contact', 5)];
$remapped = [new RemappedObject('Hello', 'Lead', 'a', 'Contact', 'b'), new RemappedObject('Hello', 'Contact', 'c', 'Lead', 'd')];
$deleted = [new ObjectChange('Hello', 'Lead', 'e', 'contact', 6)];
$results = new OrderResults($new, $updated, $remapped, $deleted);

var_dump($results->getNewObjectMappings('contact') === [$new[0], $new[2]]);
var_dump($results->getNewObjectMappings('17') === [$new[1]]);
var_dump($results->getNewObjectMappings('company') === []);
var_dump($results->getUpdatedObjectMappings('contact') === [$updated['y']]);
var_dump($results->getUpdatedObjectMappings('company') === [$updated['x']]);
var_dump($results->getObjectMappings('contact') === [$new[0], $new[2], $updated['y']]);
var_dump($results->getObjectMappings('company') === [$updated['x']]);
var_dump($results->getObjectMappings('17') === [$new[1]]);
var_dump($results->getRemappedObjects('Lead') === [$remapped[0]]);
var_dump($results->getRemappedObjects('Contact') === [$remapped[1]]);
var_dump($results->getDeletedObjects('Lead') === $deleted);
foreach (['getObjectMappings', 'getNewObjectMappings', 'getUpdatedObjectMappings', 'getRemappedObjects', 'getDeletedObjects'] as $getter) {
	var_dump($results->$getter('unknown'));
}
// Asking for both did not mix them.
var_dump(count($results->getNewObjectMappings('contact')), count($results->getUpdatedObjectMappings('contact')));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
array(0) {
}
array(0) {
}
array(0) {
}
array(0) {
}
array(0) {
}
int(2)
int(1)
