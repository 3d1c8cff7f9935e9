--TEST--
Job: steps with one context, status, stopping, failing
--FILE--
<?php
require __DIR__ . '/step.inc.php';

use SyncEngine\Exception\InvalidItemException;
use SyncEngine\Oro\EntityReaderById;
use SyncEngine\Oro\ItemStep;
use SyncEngine\Oro\Job;
use SyncEngine\Oro\StepContext;

$say = static function (StepContext $context, string $step): void {
	echo "  $step: ", counts($context), "\n";
};

echo "-- two steps, by the identifiers of the context\n";
$pdo = new PDO('sqlite::memory:');
$pdo->exec("CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)");
$pdo->exec("INSERT INTO thing VALUES (1, 'a'), (2, 'b'), (3, 'c')");
$names = new CallProcessor(static fn (array $row) => $row['name'] === 'b' ? throw new InvalidItemException('no b') : $row['name']);
$job = new Job('export', new ItemStep('things', new EntityReaderById($pdo, 'thing', ['id']), $names, $writer = new ListWriter()), new ItemStep('rest', new ListReader(['x']), null, $writer));
echo $job->getName(), ' ', $job->getStatus(), "\n";
$context = new StepContext();
$context->setValue(EntityReaderById::ID_FILTER, [3, 2, 9, 1, 3]);
var_dump($job->execute($say, $context) === $context);
echo $job->getStatus(), ' ', json_encode($writer->written), ' ', errors($context), "\n";

echo "-- again, with a context of its own\n";
echo counts($job->execute()), ' ', $job->getStatus(), "\n";
echo counts((new Job('empty'))->execute()), "\n";

echo "-- stopped, by the job and by the step\n";
foreach (['job', 'step'] as $by) {
	$step = new ItemStep('first', new ListReader(range(1, 50)), null, new ListWriter(), ['batch' => 10]);
	$job = new Job('j', $step, new ItemStep('second', new ListReader([1]), null, new ListWriter()));
	$context = $job->execute(static function (StepContext $context) use ($by, $job, $step): void {
		$context->getReadCount() === 20 && ($by === 'job' ? $job : $step)->stop();
	});
	echo counts($context), ' ', $job->getStatus(), "\n";
	echo counts($job->execute()), ' ', $job->getStatus(), "\n";
}

echo "-- failed\n";
$job = new Job('j', new ItemStep('first', new ListReader([1, new RuntimeException('broken')]), null, new ListWriter(), ['batch' => 1]), new ItemStep('second', new ListReader([1]), null, $writer = new ListWriter()));
$context = new StepContext();
report('failed', fn() => $job->execute(null, $context));
echo counts($context), ' ', $job->getStatus(), ' ', $writer->calls, "\n";
report('broken callback', fn() => $job->execute(static fn () => throw new LogicException('mine')));
echo $job->getStatus(), "\n";

echo "-- called again from within\n";
$job = new Job('j', new ItemStep('s', new ListReader([1]), new CallProcessor(static function ($item) use (&$job) {
	echo $job->getStatus(), "\n";
	report('again', static fn () => $job->execute());
	return $item;
}), new ListWriter()));
echo counts($job->execute()), ' ', $job->getStatus(), "\n";
// Its processor knows it: nobody collects cycles at the end.
$job = null;
?>
--EXPECT--
-- two steps, by the identifiers of the context
export starting
  things: {"read":3,"missing":1,"process":2,"write":2,"invalid":1,"error":1}
  rest: {"read":4,"missing":1,"process":2,"write":3,"invalid":1,"error":1}
bool(true)
completed ["c","a","x"] no b ({"id":2,"name":"b"})
-- again, with a context of its own
[] completed
[]
-- stopped, by the job and by the step
{"read":20,"write":20} stopped
{"read":31,"write":31} completed
{"read":20,"write":20} stopped
{"read":31,"write":31} completed
-- failed
failed: RuntimeException: broken
{"read":1,"write":1} failed 0
broken callback: LogicException: mine
failed
-- called again from within
started
again: Error: SyncEngine\Oro\Job::execute() is running: it can't be called again from within
{"read":1,"process":1,"write":1} completed
