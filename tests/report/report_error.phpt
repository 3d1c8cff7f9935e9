--TEST--
Report: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\Report;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;

report('integration', fn() => new Report(1));
report('too few', fn() => new Report());
$report = new Report('Hello');
report('object', fn() => $report->addObject(new stdClass()));
report('raw object', fn() => $report->addObject((new ReflectionClass(ReportObject::class))->newInstanceWithoutConstructor()));
report('kind', fn() => $report->getObjects(1));
report('id', fn() => $report->getObject('contact', 1.5));
report('remap', fn() => $report->remapObject('contact', null, 'lead'));
report('empty', fn() => [$report->shouldSync(), $report->getRemappedObjects()]);

$report->addObject((new ReportObject('contact', 1))->addField(new ReportField('a', new NormalizedValue('string', 'a'))));
report('request kind', fn() => $report->getInformationChangeRequest('lead', 1, 'a'));
report('request id', fn() => $report->getInformationChangeRequest('contact', 2, 'a'));
report('request field', fn() => $report->getInformationChangeRequest('contact', 1, 'b'));
report('request null', fn() => $report->getInformationChangeRequest('contact', null, 'a'));
?>
--EXPECT--
integration: TypeError: SyncEngine\Report::__construct(): Argument #1 ($integration) must be of type string, int given
too few: ArgumentCountError: SyncEngine\Report::__construct() expects exactly 1 argument, 0 given
object: TypeError: SyncEngine\Report::addObject(): Argument #1 ($objectDAO) must be of type SyncEngine\ReportObject, stdClass given
raw object: Error: SyncEngine\ReportObject object is not initialized: its constructor did not run
kind: TypeError: SyncEngine\Report::getObjects(): Argument #1 ($objectName) must be of type ?string, int given
id: TypeError: SyncEngine\Report::getObject(): Argument #2 ($objectId) must be of type string|int|null, float given
remap: TypeError: SyncEngine\Report::remapObject(): Argument #2 ($oldObjectId) must be of type string|int, null given
empty: false, []
request kind: SyncEngine\Exception\ObjectNotFoundException: The report of "Hello" has no object "lead" with the ID "1"
request id: SyncEngine\Exception\ObjectNotFoundException: The report of "Hello" has no object "contact" with the ID "2"
request field: SyncEngine\Exception\FieldNotFoundException: The object "contact" of the report of "Hello" has no field "b"
request null: TypeError: SyncEngine\Report::getInformationChangeRequest(): Argument #2 ($objectId) must be of type string|int, null given
