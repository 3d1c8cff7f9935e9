--TEST--
StepContext and InvalidItemException: counts, errors, values, life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Exception\InvalidItemException;
use SyncEngine\Oro\StepContext;

$context = new StepContext(2);
$constants = array_values((new ReflectionClass(StepContext::class))->getConstants());
foreach ($constants as $i => $name) {
	$context->increment($name);
	$context->increment($name, $i);
}
echo got($context);
report('constants', fn() => [array_keys($context->getCounts()) === [...$constants, 'error']]);
report('unknown', fn() => $context->increment('error'));
$item = ['a' => 1];
foreach (['one', 'two', "th\0ree"] as $message) {
	$context->addError($message, $item);
}
$errors = $context->getErrors();
$errors[] = 'mine';
report('errors', fn() => [$context->getErrors(), $context->getErrorCount(), $context->getCounts()['error']]);
$none = new StepContext(0);
$none->addError('lost');
report('none kept', fn() => [$none->getErrors(), $none->getErrorCount()]);
report('negative', fn() => new StepContext(-1));

foreach (['id' => [1, 2], '5' => 'five', '' => null] as $name => $value) {
	$context->setValue((string) $name, $value);
}
report('values', fn() => [$context->getValue('id'), $context->getValue('5'), $context->getValue('', 'else'), $context->getValue('no'), $context->getValue('no', [1])]);
class Late
{
	public function __construct(private StepContext $context)
	{
	}

	public function __destruct()
	{
		$this->context->setValue('late', 'later still');
	}
}
$context->setValue('late', new Late($context));
$context->setValue('late', 'new');
report('a destructor', fn() => [$context->getValue('late')]);

echo "-- life\n";
report('twice', fn() => $context->__construct());
uninitialised_context();
report('clone', fn() => clone $context);
report('serialize', fn() => serialize($context));
report('dynamic', fn() => $context->dynamic = 1);
report('same', fn() => [new StepContext() == new StepContext(), $none == new StepContext(0)]);
report('state', fn() => array_map(fn($key) => str_replace("\0", ' ', $key), array_keys((array) $context)));
report('final', fn() => [(new ReflectionClass(StepContext::class))->isFinal()]);
function uninitialised_context(): void
{
	$raw = (new ReflectionClass(StepContext::class));
	report('without', fn() => $raw->newInstanceWithoutConstructor());
}
foreach (['setValue', 'addError'] as $method) {
	$weak = WeakReference::create($cycle = new StepContext());
	$cycle->$method('me', $cycle);
	unset($cycle);
	report('cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
}

echo "-- an invalid item\n";
report('nothing', fn() => [(new InvalidItemException())->getMessage(), (new InvalidItemException())->getItem()]);
$invalid = new InvalidItemException('bad', $item, new LogicException('because'));
report('all', fn() => [$invalid->getMessage(), $invalid->getItem(), $invalid->getPrevious(), $invalid->getCode()]);
class Own extends InvalidItemException
{
	public mixed $item = 'own';

	public function __construct()
	{
	}
}
report('own', fn() => [(new Own())->getItem(), (new Own())->getMessage()]);
$weak = WeakReference::create($holder = new stdClass());
$holder->exception = new InvalidItemException('x', $holder);
unset($holder);
report('cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
getReadCount 1
getMissingCount 2
getProcessCount 3
getFilterCount 4
getWriteCount 5
getAddCount 6
getUpdateCount 7
getDeleteCount 8
getInvalidCount 9
getErrorCount 0
getCounts {"read":1,"missing":2,"process":3,"filter":4,"write":5,"add":6,"update":7,"delete":8,"invalid":9,"error":0}
getErrors []
constants: true
unknown: ValueError: SyncEngine\Oro\StepContext::increment(): Argument #1 ($name) must be one of the counts that are constants of StepContext
errors: [{"message":"one","item":{"a":1}},{"message":"two","item":{"a":1}}], 3, 3
none kept: [], 1
negative: ValueError: SyncEngine\Oro\StepContext::__construct(): Argument #1 ($maxErrors) must be 0 or more
values: [1,2], five, null, null, [1]
a destructor: later still
-- life
twice: Error: SyncEngine\Oro\StepContext object is already constructed
without: ReflectionException: Class SyncEngine\Oro\StepContext is an internal class marked as final that cannot be instantiated without invoking its constructor
clone: Error: Trying to clone an uncloneable object of class SyncEngine\Oro\StepContext
serialize: Exception: Serialization of 'SyncEngine\Oro\StepContext' is not allowed
dynamic: Error: Cannot create dynamic property SyncEngine\Oro\StepContext::$dynamic
same: true, false
state:  SyncEngine\Oro\StepContext counts,  SyncEngine\Oro\StepContext errors,  SyncEngine\Oro\StepContext values
final: true
cycle: true, true
cycle: true, true
-- an invalid item
nothing: , null
all: bad, {"a":1}, LogicException, 0
own: null, 
cycle: true, true
