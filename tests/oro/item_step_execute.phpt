--TEST--
ItemStep: batches, progress, stopping, closing, and what ends a step
--FILE--
<?php
require __DIR__ . '/step.inc.php';

use SyncEngine\Oro\ClosableInterface;
use SyncEngine\Oro\ItemProcessorInterface;
use SyncEngine\Oro\ItemReaderInterface;
use SyncEngine\Oro\ItemStep;
use SyncEngine\Oro\ItemWriterInterface;
use SyncEngine\Oro\StepContext;
use SyncEngine\Oro\StepContextAwareInterface;

$say = static function (StepContext $context, string $step): void {
	echo "  $step: ", counts($context), "\n";
};
$keep = new CallProcessor(static fn ($item) => $item);

echo "-- batches and progress\n";
$writer = new class() extends ListWriter {
	public array $sizes = [];

	public function write(array $items): void
	{
		$this->sizes[] = count($items) . (array_is_list($items) ? '' : ' no list');
		parent::write($items);
	}
};
$step = new ItemStep('export', new ListReader(range(1, 250)), new CallProcessor(static fn ($item) => $item % 5 === 0 ? null : $item), $writer);
$step->execute(new StepContext(), $say);
echo implode(' ', $writer->sizes), ' ', $step->getName(), "\n";
(new ItemStep('one', new ListReader([1, 2]), null, $writer = new ListWriter(), ['batch' => 1]))->execute(new StepContext(), $say);
(new ItemStep('none', new ListReader([]), null, $writer = new ListWriter()))->execute(new StepContext(), $say);
echo $writer->calls, " calls\n";
(new ItemStep('falsy', new ListReader([0, '', false, [], '0']), null, $writer))->execute($context = new StepContext());
echo counts($context), ' ', json_encode($writer->written), "\n";

echo "-- stopped\n";
foreach (['read', 'process', 'write', 'progress'] as $where) {
	$stop = static function (string $at) use ($where, &$step): void {
		$at === $where && $step->stop();
	};
	$reader = new class($stop) implements ItemReaderInterface {
		private int $next = 1;

		public function __construct(private Closure $stop)
		{
		}

		public function read(): mixed
		{
			$this->next === 25 && ($this->stop)('read');

			return $this->next++;
		}
	};
	$writer = new class($stop) extends ListWriter {
		public function __construct(private Closure $stop)
		{
		}

		public function write(array $items): void
		{
			in_array(25, $items, true) && ($this->stop)('write');
			parent::write($items);
		}
	};
	$step = new ItemStep('s', $reader, new CallProcessor(static function ($item) use ($stop) {
		$item === 25 && $stop('process');
		return $item;
	}), $writer, ['batch' => 10]);
	$step->execute($context = new StepContext(), static fn ($context) => $context->getReadCount() >= 25 ? $stop('progress') : null);
	echo "$where: ", counts($context), ' ', count($writer->written), ' ', json_encode($step->isStopped()), "\n";
}
$step = new ItemStep('s', new ListReader([1]), null, new ListWriter());
$step->stop();
$step->execute($context = new StepContext());
echo counts($context), ' ', json_encode($step->isStopped()), "\n";

echo "-- closed, whatever happened\n";
/** Can't be written. */
class WeirdItem
{
}
class FailingWriter extends ClosingWriter
{
	public function write(array $items): void
	{
		$items[0] instanceof WeirdItem && throw new RuntimeException('of the writer');
	}
}
$cases = [
	'nothing' => [[1, 2], static fn ($item) => $item, null],
	'reader' => [[1, new RuntimeException('of the reader')], static fn ($item) => $item, null],
	'processor' => [[1, 2], static fn ($item) => $item === 2 ? throw new LogicException('of the processor') : $item, null],
	'writer' => [[1, 2], static fn ($item) => $item === 2 ? new WeirdItem() : $item, null],
	'progress' => [[1, 2], static fn ($item) => $item, static fn () => throw new LogicException('of the progress')],
];
foreach ($cases as $what => [$items, $process, $progress]) {
	foreach ([false, true] as $throws) {
		$parts = [new ClosingReader($items), new ClosingProcessor($process), new FailingWriter()];
		if ($throws) {
			$parts[0]->thrown = new DomainException('closing the reader');
			$parts[2]->thrown = new DomainException('closing the writer');
		}
		try {
			(new ItemStep('s', ...$parts, options: ['batch' => 1]))->execute($context = new StepContext(), $progress);
			echo "  $what: nothing was thrown\n";
		} catch (Throwable $e) {
			for ($messages = []; $e; $e = $e->getPrevious()) {
				$messages[] = strtok($e->getMessage(), ',');
			}
			echo "  $what: ", implode(' < ', $messages), "\n";
		}
	}
}

echo "-- one object for all, and its context\n";
class All implements ItemReaderInterface, ItemProcessorInterface, ItemWriterInterface, StepContextAwareInterface, ClosableInterface
{
	use Closes;
	private int $left = 3;
	private ?StepContext $context = null;

	public function read(): mixed
	{
		return $this->left-- ?: null;
	}

	public function process(mixed $item): mixed
	{
		return $this->context->getReadCount();
	}

	public function write(array $items): void
	{
		echo json_encode($items), "\n";
		$this->context->increment('update', count($items));
	}

	public function setContext(StepContext $context): void
	{
		$this->context = $context;
		echo "context\n";
	}
}
(new ItemStep('all', $all = new All(), $all, $all))->execute($context = new StepContext());
echo counts($context), "\n";
class Refuses extends All
{
	public function setContext(StepContext $context): void
	{
		throw new LogicException('no context');
	}
}
report('context refused', fn() => (new ItemStep('all', new ListReader([1]), null, new Refuses()))->execute(new StepContext()));

echo "-- called again from within\n";
$step = null;
$again = new CallProcessor(static function ($item) use (&$step) {
	report('again', static fn () => $step->execute(new StepContext()));
	return $item;
});
$step = new ItemStep('s', new ListReader([1, 2]), $again, $writer = new ListWriter());
$step->execute($context = new StepContext());
echo counts($context), "\n";
$step->execute($context);
echo counts($context), "\n";

echo "-- forgotten while it runs\n";
$step = new ItemStep('s', new ListReader([1, 2]), new CallProcessor(static function ($item) use (&$step) {
	$step = null;
	return $item;
}), $writer = new ListWriter());
$step->execute(new StepContext());
echo json_encode($writer->written), json_encode($step), "\n";

echo "-- exit\n";
$writer = new ClosingWriter();
(new ItemStep('s', new ClosingReader([1]), new CallProcessor(static fn () => exit("bye\n")), $writer))->execute(new StepContext());
?>
--EXPECT--
-- batches and progress
  export: {"read":100,"process":80,"filter":20}
  export: {"read":200,"process":160,"filter":40,"write":100}
  export: {"read":250,"process":200,"filter":50,"write":200}
100 100 export
  one: {"read":1,"write":1}
  one: {"read":2,"write":2}
  one: {"read":2,"write":2}
  none: []
0 calls
{"read":5,"write":5} [0,"",false,[],"0"]
-- stopped
read: {"read":25,"process":25,"write":25} 25 true
process: {"read":25,"process":25,"write":25} 25 true
write: {"read":30,"process":30,"write":30} 30 true
progress: {"read":30,"process":30,"write":30} 30 true
{"read":1,"write":1} false
-- closed, whatever happened
ClosingReader is closed
ClosingProcessor is closed
FailingWriter is closed
  nothing: nothing was thrown
ClosingReader is closed
ClosingProcessor is closed
FailingWriter is closed
  nothing: closing the reader < closing the writer
ClosingReader is closed
ClosingProcessor is closed
FailingWriter is closed
  reader: of the reader
ClosingReader is closed
ClosingProcessor is closed
FailingWriter is closed
  reader: of the reader < closing the reader < closing the writer
ClosingReader is closed
ClosingProcessor is closed
FailingWriter is closed
  processor: of the processor
ClosingReader is closed
ClosingProcessor is closed
FailingWriter is closed
  processor: of the processor < closing the reader < closing the writer
ClosingReader is closed
ClosingProcessor is closed
FailingWriter is closed
  writer: of the writer
ClosingReader is closed
ClosingProcessor is closed
FailingWriter is closed
  writer: of the writer < closing the reader < closing the writer
ClosingReader is closed
ClosingProcessor is closed
FailingWriter is closed
  progress: of the progress
ClosingReader is closed
ClosingProcessor is closed
FailingWriter is closed
  progress: of the progress < closing the reader < closing the writer
-- one object for all, and its context
context
[1,2,3]
All is closed
{"read":3,"process":3,"write":3,"update":3}
Refuses is closed
context refused: LogicException: no context
-- called again from within
again: Error: SyncEngine\Oro\ItemStep::execute() is running: it can't be called again from within
again: Error: SyncEngine\Oro\ItemStep::execute() is running: it can't be called again from within
{"read":2,"process":2,"write":2}
{"read":2,"process":2,"write":2}
-- forgotten while it runs
[1,2]null
-- exit
bye
ClosingReader is closed
ClosingWriter is closed
