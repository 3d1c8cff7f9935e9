--TEST--
RemappedObject: the getters give what the constructor took, and what it refuses
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\RemappedObject;

echo got(new RemappedObject('Hello', 'Lead', 1, 'Contact', '00Q')), "\n";
echo got(new RemappedObject('', '0', '17', '', 0)), "\n";

report('null', fn() => new RemappedObject('Hello', 'Lead', 1, 'Contact', null));
report('float', fn() => new RemappedObject('Hello', 'Lead', 1.5, 'Contact', 1));
report('too few', fn() => new RemappedObject('Hello', 'Lead', 1, 'Contact'));
report('name', fn() => new RemappedObject('Hello', [], 1, 'Contact', 2));
?>
--EXPECT--
getIntegration "Hello"
getOldObjectName "Lead"
getOldObjectId 1
getNewObjectName "Contact"
getNewObjectId "00Q"

getIntegration ""
getOldObjectName "0"
getOldObjectId "17"
getNewObjectName ""
getNewObjectId 0

null: TypeError: SyncEngine\RemappedObject::__construct(): Argument #5 ($newObjectId) must be of type string|int, null given
float: TypeError: SyncEngine\RemappedObject::__construct(): Argument #3 ($oldObjectId) must be of type string|int, float given
too few: ArgumentCountError: SyncEngine\RemappedObject::__construct() expects exactly 5 arguments, 4 given
name: TypeError: SyncEngine\RemappedObject::__construct(): Argument #2 ($oldObjectName) must be of type string, array given
