--TEST--
ItemStep: an invalid item costs itself alone, wherever it is and whatever the batch
--FILE--
<?php
require __DIR__ . '/step.inc.php';

use SyncEngine\Exception\InvalidItemException;
use SyncEngine\Oro\ItemStep;
use SyncEngine\Oro\StepContext;

echo "-- in the writer, found by halves\n";
$writer = new ListWriter([37, 62, 63, 100]);
(new ItemStep('s', new ListReader(range(1, 150)), null, $writer))->execute($context = new StepContext());
echo counts($context), ' ', errors($context), ' in ', $writer->calls, " calls\n";
var_dump($writer->written === array_values(array_diff(range(1, 150), [37, 62, 63, 100])));

echo "-- in the writer, which says which one it is\n";
$writer = new ListWriter([37, 62, 63, 100], true);
(new ItemStep('s', new ListReader(range(1, 150)), null, $writer))->execute($context = new StepContext());
echo counts($context), ' ', errors($context), ' in ', $writer->calls, " calls\n";
var_dump($writer->written === array_values(array_diff(range(1, 150), [37, 62, 63, 100])));

echo "-- the writer names another one\n";
$other = new class() extends ListWriter {
	public function write(array $items): void
	{
		$this->calls++;
		in_array(3, $items, true) && throw new InvalidItemException('not mine', 'three');
		array_push($this->written, ...$items);
	}
};
(new ItemStep('s', new ListReader(range(1, 5)), null, $other))->execute($context = new StepContext());
echo counts($context), ' ', errors($context), ' ', json_encode($other->written), "\n";

echo "-- any of them, in batches of any size\n";
mt_srand(6);
$wrong = 0;
for ($round = 0; $round < 300; $round++) {
	$items = range(1, mt_rand(1, 40));
	$bad = array_values(array_filter($items, static fn () => mt_rand(0, 3) === 0));
	$invalid = array_values(array_filter($items, static fn () => mt_rand(0, 5) === 0));
	$left = array_values(array_filter($items, static fn () => mt_rand(0, 5) === 0));
	$writer = new ListWriter($bad, (bool) mt_rand(0, 1));
	$processor = new CallProcessor(static fn ($item) => in_array($item, $invalid, true) ? throw new InvalidItemException("$item is invalid") : (in_array($item, $left, true) ? null : $item));
	(new ItemStep('s', new ListReader($items), $processor, $writer, ['batch' => mt_rand(1, 12)]))->execute($context = new StepContext(0));
	$processed = array_diff($items, $invalid, $left);
	$expected = array_values(array_diff($processed, $bad));
	$counts = ['read' => count($items), 'process' => count($processed), 'filter' => count(array_diff($left, $invalid)), 'write' => count($expected), 'invalid' => count($invalid) + count(array_intersect($bad, $processed))];
	$wrong += $writer->written !== $expected || array_intersect_key($context->getCounts(), $counts) !== $counts || $context->getErrors() !== [] || $context->getErrorCount() !== $counts['invalid'];
}
echo "$wrong of $round wrong\n";

echo "-- in the reader and in the processor, which leaves out others\n";
$reader = new ListReader([1, new InvalidItemException('unreadable', 'line 2'), 3, 4, 5, 6]);
$processor = new CallProcessor(static fn ($item) => match ($item) {
	3 => throw new InvalidItemException('no three'),
	4 => throw new InvalidItemException('no four', ['four']),
	5 => null,
	default => [$item],
});
$writer = new ListWriter();
(new ItemStep('s', $reader, $processor, $writer))->execute($context = new StepContext());
echo counts($context), ' ', errors($context), ' ', json_encode($writer->written), "\n";

echo "-- all of them\n";
$writer = new ListWriter([1, 2, 3]);
(new ItemStep('s', new ListReader([1, 2, 3]), null, $writer))->execute($context = new StepContext(2));
echo counts($context), ' ', errors($context), ' ', json_encode($writer->written), "\n";

echo "-- an exception of another kind\n";
class OwnInvalid extends InvalidItemException
{
	public function __construct()
	{
		$this->message = 'own';
	}
}
foreach ([new OwnInvalid(), new RuntimeException('other')] as $thrown) {
	$writer = new ListWriter();
	$processor = new CallProcessor(static fn ($item) => $item === 3 ? throw $thrown : $item);
	report('processor', function () use ($processor, $writer, &$context) {
		(new ItemStep('s', new ListReader([1, 2, 3, 4]), $processor, $writer, ['batch' => 2]))->execute($context = new StepContext());
	});
	echo counts($context), ' ', errors($context), ' ', json_encode($writer->written), "\n";
}
?>
--EXPECT--
-- in the writer, found by halves
{"read":150,"write":146,"invalid":4,"error":4} 37 is bad (37), 62 is bad (62), 63 is bad (63), 100 is bad (100) in 44 calls
bool(true)
-- in the writer, which says which one it is
{"read":150,"write":146,"invalid":4,"error":4} 37 is bad (37), 62 is bad (62), 63 is bad (63), 100 is bad (100) in 6 calls
bool(true)
-- the writer names another one
{"read":5,"write":4,"invalid":1,"error":1} not mine (3) [1,2,4,5]
-- any of them, in batches of any size
0 of 300 wrong
-- in the reader and in the processor, which leaves out others
{"read":5,"process":2,"filter":1,"write":2,"invalid":3,"error":3} unreadable ("line 2"), no three (3), no four (4) [[1],[6]]
-- all of them
{"read":3,"invalid":3,"error":3} 1 is bad (1), 2 is bad (2) []
-- an exception of another kind
processor: null
{"read":4,"process":3,"write":3,"invalid":1,"error":1} own (3) [1,2,4]
processor: RuntimeException: other
{"read":3,"process":2,"write":2}  [1,2]
