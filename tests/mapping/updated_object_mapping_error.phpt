--TEST--
UpdatedObjectMapping: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;
use SyncEngine\RemappedObject;
use SyncEngine\UpdatedObjectMapping;

$date = new DateTime('2020-01-01');
report('no date', fn() => new UpdatedObjectMapping('Hello', 'Lead', 1, null));
report('text', fn() => new UpdatedObjectMapping('Hello', 'Lead', 1, '2020-01-01'));
report('ID', fn() => new UpdatedObjectMapping('Hello', 'Lead', null, $date));
report('too few', fn() => new UpdatedObjectMapping('Hello', 'Lead', 1));
$updated = new UpdatedObjectMapping('Hello', 'Lead', 1, $date);
report('null', fn() => $updated->setObjectMapping(null));
report('another class', fn() => $updated->setObjectMapping(new RemappedObject('Hello', 'Lead', 1, 'Contact', 2)));
var_dump($updated->getObjectMapping());
?>
--EXPECT--
no date: TypeError: SyncEngine\UpdatedObjectMapping::__construct(): Argument #4 ($objectModifiedDate) must be of type DateTimeInterface, null given
text: TypeError: SyncEngine\UpdatedObjectMapping::__construct(): Argument #4 ($objectModifiedDate) must be of type DateTimeInterface, string given
ID: TypeError: SyncEngine\UpdatedObjectMapping::__construct(): Argument #3 ($integrationObjectId) must be of type string|int, null given
too few: ArgumentCountError: SyncEngine\UpdatedObjectMapping::__construct() expects exactly 4 arguments, 3 given
null: TypeError: SyncEngine\UpdatedObjectMapping::setObjectMapping(): Argument #1 ($objectMapping) must be of type SyncEngine\MappingRecord, null given
another class: TypeError: SyncEngine\UpdatedObjectMapping::setObjectMapping(): Argument #1 ($objectMapping) must be of type SyncEngine\MappingRecord, SyncEngine\RemappedObject given
NULL
