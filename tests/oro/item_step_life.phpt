--TEST--
ItemStep and Job: life of an object
--FILE--
<?php
require __DIR__ . '/step.inc.php';

use SyncEngine\Oro\ItemStep;
use SyncEngine\Oro\Job;
use SyncEngine\Oro\StepContext;

$step = new ItemStep('s', new ListReader([]), null, new ListWriter());
$job = new Job('j', $step);
foreach ([[$step, ['t', new ListReader([]), null, new ListWriter()]], [$job, ['k']]] as [$object, $arguments]) {
	report('twice', fn() => $object->__construct(...$arguments));
	$raw = (new ReflectionClass($object))->newInstanceWithoutConstructor();
	foreach ([fn() => $raw->getName(), fn() => $raw->stop(), fn() => $raw instanceof Job ? $raw->getStatus() : $raw->isStopped(), fn() => $raw instanceof Job ? $raw->execute() : $raw->execute(new StepContext())] as $call) {
		report('uninitialised', $call);
	}
	report('clone', fn() => clone $object);
	report('serialize', fn() => serialize($object));
	report('dynamic', fn() => $object->dynamic = 1);
	report('same', fn() => [$object == $object, $object == new ($object::class)(...$arguments)]);
}
report('batch', fn() => new ItemStep('s', new ListReader([]), null, new ListWriter(), ['batch' => 0]));
report('option', fn() => new ItemStep('s', new ListReader([]), null, new ListWriter(), ['size' => 1]));
report('no reader', fn() => new ItemStep('s', new ListWriter(), null, new ListWriter()));
report('no step', fn() => new Job('j', $step, new ListWriter()));
$raw = (new ReflectionClass(ItemStep::class))->newInstanceWithoutConstructor();
report('raw step', fn() => new Job('j', $raw));
report('progress', fn() => $step->execute(new StepContext(), 'no function'));

class Holding extends ListReader
{
	public mixed $held = null;
}
class OwnStep extends ItemStep
{
	public mixed $own = null;
}
$reader = new Holding([1]);
$reader->held = new OwnStep('s', $reader, new CallProcessor(fn($item) => [$item, $reader]), new ListWriter());
$reader->held->own = new Job('j', $reader->held, $reader->held);
$weak = WeakReference::create($reader->held->own);
unset($reader);
report('cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
twice: Error: SyncEngine\Oro\ItemStep object is already constructed
uninitialised: Error: SyncEngine\Oro\ItemStep object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\ItemStep object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\ItemStep object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\ItemStep object is not initialized: its constructor did not run
clone: Error: Trying to clone an uncloneable object of class SyncEngine\Oro\ItemStep
serialize: Exception: Serialization of 'SyncEngine\Oro\ItemStep' is not allowed
dynamic: Error: Cannot create dynamic property SyncEngine\Oro\ItemStep::$dynamic
same: true, false
twice: Error: SyncEngine\Oro\Job object is already constructed
uninitialised: Error: SyncEngine\Oro\Job object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\Job object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\Job object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\Job object is not initialized: its constructor did not run
clone: Error: Trying to clone an uncloneable object of class SyncEngine\Oro\Job
serialize: Exception: Serialization of 'SyncEngine\Oro\Job' is not allowed
dynamic: Error: Cannot create dynamic property SyncEngine\Oro\Job::$dynamic
same: true, false
batch: SyncEngine\Exception\ConfigurationException: ItemStep: 'batch' must be at least 1
option: SyncEngine\Exception\ConfigurationException: ItemStep: there is no setting 'size'; there are: batch
no reader: TypeError: SyncEngine\Oro\ItemStep::__construct(): Argument #2 ($reader) must be of type SyncEngine\Oro\ItemReaderInterface, ListWriter given
no step: TypeError: SyncEngine\Oro\Job::__construct(): Argument #3 must be of type SyncEngine\Oro\ItemStep, ListWriter given
raw step: Error: SyncEngine\Oro\ItemStep object is not initialized: its constructor did not run
progress: TypeError: SyncEngine\Oro\ItemStep::execute(): Argument #2 ($progress) must be a valid callback or null, function "no function" not found or invalid function name
cycle: true, true
