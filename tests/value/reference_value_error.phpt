--TEST--
ReferenceValue: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ReferenceValue;

report('float', fn() => new ReferenceValue(1.5));
report('array', fn() => new ReferenceValue([]));
report('type', fn() => new ReferenceValue(1, []));
report('setValue null', fn() => (new ReferenceValue(1))->setValue(null));
report('setValue object', fn() => (new ReferenceValue(1))->setValue(new stdClass()));
report('setType', fn() => (new ReferenceValue(1))->setType(new stdClass()));
report('getValue', fn() => (new ReferenceValue(1))->getValue(1));

$reference = new ReferenceValue(1, 'a');
report('kept', function () use ($reference) {
	try {
		$reference->setValue([]);
	} catch (TypeError) {
	}
	return [$reference->getValue(), $reference->getType()];
});
?>
--EXPECT--
float: TypeError: SyncEngine\ReferenceValue::__construct(): Argument #1 ($value) must be of type string|int|null, float given
array: TypeError: SyncEngine\ReferenceValue::__construct(): Argument #1 ($value) must be of type string|int|null, array given
type: TypeError: SyncEngine\ReferenceValue::__construct(): Argument #2 ($type) must be of type ?string, array given
setValue null: TypeError: SyncEngine\ReferenceValue::setValue(): Argument #1 ($value) must be of type string|int, null given
setValue object: TypeError: SyncEngine\ReferenceValue::setValue(): Argument #1 ($value) must be of type string|int, stdClass given
setType: TypeError: SyncEngine\ReferenceValue::setType(): Argument #1 ($type) must be of type string, stdClass given
getValue: ArgumentCountError: SyncEngine\ReferenceValue::getValue() expects exactly 0 arguments, 1 given
kept: 1, a
