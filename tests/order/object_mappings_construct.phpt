--TEST--
ObjectMappings: new and updated records, and what it refuses
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;
use SyncEngine\ObjectMappings;
use SyncEngine\RemappedObject;

$a = new MappingRecord('Hello', 'contact', 1, 'Lead', 'a');
$b = new MappingRecord('Hello', 'contact', 2, 'Lead', 'b');
$mappings = new ObjectMappings();
var_dump($mappings->getNewMappings(), $mappings->getUpdatedMappings());
var_dump($mappings->addNewObjectMapping($a));
$mappings->addNewObjectMapping($b);
$mappings->addNewObjectMapping($a);
$mappings->addUpdatedObjectMapping($b);
var_dump($mappings->getNewMappings() === [$a, $b, $a], $mappings->getUpdatedMappings() === [$b]);

// A list that was given out stays, and so does the original of a clone.
$list = $mappings->getUpdatedMappings();
$clone = clone $mappings;
$clone->addUpdatedObjectMapping($a);
$mappings->addUpdatedObjectMapping($b);
$list[] = 'mine';
var_dump($mappings->getUpdatedMappings() === [$b, $b], $clone->getUpdatedMappings() === [$b, $a], $list === [$b, 'mine']);

report('none', fn() => $mappings->addNewObjectMapping());
report('null', fn() => $mappings->addNewObjectMapping(null));
report('another class', fn() => $mappings->addUpdatedObjectMapping(new RemappedObject('Hello', 'Lead', 1, 'Contact', 2)));
report('getter', fn() => $mappings->getNewMappings(1));
echo count($mappings->getNewMappings()), count($mappings->getUpdatedMappings()), "\n";
?>
--EXPECT--
array(0) {
}
array(0) {
}
NULL
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
none: ArgumentCountError: SyncEngine\ObjectMappings::addNewObjectMapping() expects exactly 1 argument, 0 given
null: TypeError: SyncEngine\ObjectMappings::addNewObjectMapping(): Argument #1 ($objectMapping) must be of type SyncEngine\MappingRecord, null given
another class: TypeError: SyncEngine\ObjectMappings::addUpdatedObjectMapping(): Argument #1 ($objectMapping) must be of type SyncEngine\MappingRecord, SyncEngine\RemappedObject given
getter: ArgumentCountError: SyncEngine\ObjectMappings::getNewMappings() expects exactly 0 arguments, 1 given
32
