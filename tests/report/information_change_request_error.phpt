--TEST--
InformationChangeRequest: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\InformationChangeRequest;
use SyncEngine\NormalizedValue;

$value = new NormalizedValue('string', 'a');
report('integration', fn() => new InformationChangeRequest(1, 'contact', 1, 'a', $value));
report('object', fn() => new InformationChangeRequest('Hello', null, 1, 'a', $value));
report('id', fn() => new InformationChangeRequest('Hello', 'contact', 1.5, 'a', $value));
report('field', fn() => new InformationChangeRequest('Hello', 'contact', 1, 1, $value));
report('value', fn() => new InformationChangeRequest('Hello', 'contact', 1, 'a', 'a'));
report('too few', fn() => new InformationChangeRequest('Hello', 'contact', 1, 'a'));
$request = new InformationChangeRequest('Hello', 'contact', 1, 'a', $value);
report('certain', fn() => $request->setCertainChangeDateTime('2026-01-01'));
report('possible', fn() => $request->setPossibleChangeDateTime(1));
report('getter', fn() => $request->getField(1));
?>
--EXPECT--
integration: TypeError: SyncEngine\InformationChangeRequest::__construct(): Argument #1 ($integration) must be of type string, int given
object: TypeError: SyncEngine\InformationChangeRequest::__construct(): Argument #2 ($objectName) must be of type string, null given
id: TypeError: SyncEngine\InformationChangeRequest::__construct(): Argument #3 ($objectId) must be of type string|int|null, float given
field: TypeError: SyncEngine\InformationChangeRequest::__construct(): Argument #4 ($field) must be of type string, int given
value: TypeError: SyncEngine\InformationChangeRequest::__construct(): Argument #5 ($newValue) must be of type SyncEngine\NormalizedValue, string given
too few: ArgumentCountError: SyncEngine\InformationChangeRequest::__construct() expects exactly 5 arguments, 4 given
certain: TypeError: SyncEngine\InformationChangeRequest::setCertainChangeDateTime(): Argument #1 ($certainChangeDateTime) must be of type ?DateTimeInterface, string given
possible: TypeError: SyncEngine\InformationChangeRequest::setPossibleChangeDateTime(): Argument #1 ($possibleChangeDateTime) must be of type ?DateTimeInterface, int given
getter: ArgumentCountError: SyncEngine\InformationChangeRequest::getField() expects exactly 0 arguments, 1 given
