--TEST--
Oro\ReverseSync: one job of what gathered, nothing dropped while it runs, retries, dead letters, callbacks, stop
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';
require __DIR__ . '/reverse.inc.php';

use OroReverseSync\Offers;
use SyncEngine\Exception\InvalidItemException;
use SyncEngine\Oro\ChangeSetProcessor;
use SyncEngine\Oro\EntityReaderById;
use SyncEngine\Oro\ItemProcessorInterface;
use SyncEngine\Oro\ReverseOutbox;
use SyncEngine\Oro\ReverseSync;
use SyncEngine\Oro\StepContext;

$r = new Reverse(12, ['retry_wait' => 0, 'max_attempts' => 3]);
$sync = $r->sync;
$show = static function (array $result): void {
	echo "$result[status]: $result[message]; $result[jobs] jobs, $result[missing] missing\n";
};
$left = static fn () => "left: {$sync->outbox->getPending()} in the outbox, {$r->count('syncengine_request')} requests, {$r->count('syncengine_retry')} retries\n";
$reverse = static fn (?ItemProcessorInterface $processor = null, array $options = []) => new ReverseSync($sync->outbox,
	new EntityReaderById($r->pdo, 'offer', Offers::KEY, array_keys(Offers::FIELDS)),
	$processor ?? new ChangeSetProcessor($sync->store, 'Crm', 'offer', Offers::KEY, Offers::FIELDS), $sync->writer, $options);

echo "-- nothing to do\n";
$show($sync->reverse->run());

echo "-- one job, whoever added how often\n";
$keys = $r->offers->fill(0, 30, 1);
echo $sync->outbox->add($keys), ' ', $sync->outbox->add(array_slice($keys, 0, 5)), ' ', $sync->outbox->add([['sku' => 'sku-1', 'warehouse' => "W1, 'north'"], ['nowhere', 'x']]), ' ', $sync->outbox->getPending(), "\n";
$show($sync->reverse->run());
echo $left(), $r->compare()[1];

echo "-- what comes while a job runs is the next job; callbacks\n";
$r->offers->change(1, 2);
$sync->outbox->add($keys, ['source' => 'import']);
$late = $r->offers->fill(30, 3, 2);
$other = null;
$sync->reverse->setBeforeCallback(function (array $identifiers, StepContext $context) use ($sync, $r, &$late, &$other): void {
	echo '  before: ', count($identifiers), ' ', json_encode($context->getValue('source')), "\n";
	if ($late) {
		$sync->outbox->add($late);
		$late = null;
		// Another process has nothing to do, and is told so.
		$other = $r->run()['status'];
	}
});
$sync->reverse->setAfterCallback(static fn (string $status, string $message, StepContext $context) => print("  after: $status, $message, {$context->getReadCount()}\n"));
$show($sync->reverse->run());
echo "another process: $other\n", $left(), $r->compare()[1];
$sync->reverse->setBeforeCallback(null);

echo "-- an exception ends the job and leaves its rows\n";
$r->offers->change(2, 10);
$sync->outbox->add($keys);
report('run', fn () => $sync->reverse->run(static fn () => throw new DomainException('enough')));
echo $left();
$sync->reverse->setAfterCallback(static fn () => throw new LogicException('after'));
report('run', fn () => $sync->reverse->run());
$sync->reverse->setAfterCallback(null);
$show($sync->reverse->run());
echo $left(), $r->compare()[1];

echo "-- stopped, and gone on\n";
$sync->outbox->add($r->offers->change(3, 1));
$small = $reverse(null, ['step' => ['batch' => 5]]);
$show($small->run(static fn () => $small->stop()));
echo $sync->outbox->getPending(), " in the outbox\n";
$show($small->run());
echo $left(), $r->compare()[1];

echo "-- an entity that is refused costs itself, and is an issue\n";
$r->pdo->exec("UPDATE offer SET quantity = 'five' WHERE sku = 'sku-3'");
$r->pdo->exec("UPDATE offer SET name = '" . str_repeat('x', 300) . "' WHERE sku = 'sku-4'");
$r->pdo->exec("UPDATE offer SET name = 'fine' WHERE sku = 'sku-5'");
$sync->outbox->add($keys);
$show($sync->reverse->run());
foreach ($sync->store->getIssues('Crm') as $issue) {
	echo "  $issue[object_id] $issue[kind]: $issue[message]\n";
}
echo $left();
$r->pdo->exec("UPDATE offer SET quantity = 5, name = 'short' WHERE sku IN ('sku-3', 'sku-4')");
$sync->outbox->add($keys);
$show($sync->reverse->run());
echo $r->compare()[1];

echo "-- the CRM is down: retries, then a dead letter, then a change\n";
$r->offers->change(4, 30);
$r->crm->admin('faults', ['status' => 500, 'path' => '/offers']);
$sync->outbox->add($keys);
$show($sync->reverse->run());
echo $left();
foreach ($sync->store->getDeadLetters('Crm') as $letter) {
	echo "  $letter[object_id] after $letter[attempts]: $letter[reason]\n";
}
$r->crm->admin('faults', []);
$show($sync->reverse->run());
$sync->outbox->add($keys);
$show($sync->reverse->run());
echo $left(), $r->compare()[1];

echo "-- deleted here\n";
$r->pdo->exec("DELETE FROM offer WHERE sku IN ('sku-7', 'sku-8')");
$sync->outbox->add($keys);
$show($sync->reverse->run());
echo strlen($r->compare()[1]) > 100 ? "the CRM still has them\n" : "gone\n";
$sync->outbox->add($keys);
$show($reverse(null, ['delete_missing' => true])->run());
$sync->outbox->add($keys);
$show($reverse(null, ['delete_missing' => true])->run());
echo $left(), $r->compare()[1];

echo "-- many jobs\n";
$sync->outbox->add($r->offers->fill(100, 10, 3));
$show($reverse(null, ['job_size' => 4])->run());
echo $r->compare()[1];

echo "-- two processes at once\n";
$sync->outbox->add($r->offers->fill(200, 60, 4));
$processes = [$r->start($one), $r->start($two)];
$added = json_decode(stream_get_contents($one), true)['added'] + json_decode(stream_get_contents($two), true)['added'];
array_map(proc_close(...), $processes);
echo "$added\n", $left(), $r->compare()[1];

echo "-- the outbox refuses\n";
report('add', fn () => $sync->outbox->add([['a']]));
report('add', fn () => $sync->outbox->add([['a', null]]));
report('add', fn () => $sync->outbox->add([7]));
report('add', fn () => $sync->outbox->add([['a', 'b']], ['x' => "\xff"]));
report('add', fn () => $sync->outbox->add([['a', 'b']], ['x' => new stdClass()]));
report('new', fn () => new ReverseOutbox($sync->store, 'Crm', '', ['id']));
report('new', fn () => new ReverseOutbox($sync->store, 'Crm', 'offer', []));
$r->pdo->beginTransaction();
$sync->outbox->add([['a', 'b']]);
$r->pdo->rollBack();
echo $left();

echo "-- life\n";
report('options', fn () => $reverse(null, ['job_size' => 0]));
report('options', fn () => $reverse(null, ['nix' => 0]));
report('twice', fn () => $sync->outbox->__construct($sync->store, 'a', 'b', ['c']));
report('clone', fn () => clone $sync->outbox);
report('clone', fn () => clone $small);
report('serialize', fn () => serialize($small));
$raw = (new ReflectionClass(ReverseSync::class))->newInstanceWithoutConstructor();
report('uninitialised', fn () => $raw->run());
report('uninitialised', fn () => $raw->stop());
report('uninitialised', fn () => $raw->setBeforeCallback(null));
report('while it runs', function () use ($sync, $r) {
	$sync->outbox->add($r->offers->change(9, 50));

	return $sync->reverse->run(static fn () => $sync->reverse->run());
});
$cycle = $reverse();
$cycle->setBeforeCallback(static fn () => $cycle);
$weak = WeakReference::create($cycle);
unset($cycle, $small);
gc_collect_cycles();
$r->stop();
?>
--EXPECT--
-- nothing to do
completed: offer: 0 read, 0 processed, 0 updated, 0 added, 0 deleted, 0 invalid; 0 jobs, 0 missing
-- one job, whoever added how often
30 5 2 37
completed: offer: 30 read, 30 processed, 0 updated, 30 added, 0 deleted, 0 invalid; 1 jobs, 1 missing
left: 0 in the outbox, 0 requests, 0 retries
in step: 30 offers, 0 differences
-- what comes while a job runs is the next job; callbacks
  before: 30 "import"
  after: completed, offer: 30 read, 15 processed, 15 updated, 0 added, 0 deleted, 0 invalid, 30
  before: 3 null
  after: completed, offer: 3 read, 3 processed, 0 updated, 3 added, 0 deleted, 0 invalid, 3
completed: offer: 33 read, 18 processed, 15 updated, 3 added, 0 deleted, 0 invalid; 2 jobs, 0 missing
another process: busy
left: 0 in the outbox, 0 requests, 0 retries
in step: 33 offers, 0 differences
-- an exception ends the job and leaves its rows
  after: failed, enough, 30
run: DomainException: enough
left: 30 in the outbox, 0 requests, 0 retries
run: LogicException: after
completed: offer: 0 read, 0 processed, 0 updated, 0 added, 0 deleted, 0 invalid; 0 jobs, 0 missing
left: 0 in the outbox, 0 requests, 0 retries
in step: 33 offers, 0 differences
-- stopped, and gone on
stopped: offer: 5 read, 5 processed, 5 updated, 0 added, 0 deleted, 0 invalid; 1 jobs, 0 missing
33 in the outbox
completed: offer: 33 read, 28 processed, 28 updated, 0 added, 0 deleted, 0 invalid; 1 jobs, 0 missing
left: 0 in the outbox, 0 requests, 0 retries
in step: 33 offers, 0 differences
-- an entity that is refused costs itself, and is an issue
partly_failed: offer: 30 read, 2 processed, 1 updated, 0 added, 0 deleted, 2 invalid, 2 errors; 1 jobs, 0 missing
  ["W3, 'north'","sku-3"] invalid: offer ["W3, 'north'","sku-3"]: 'quantity' is not a whole number of 64 bits
  ["W4, 'north'","sku-4"] refused: name is longer than 255 characters
left: 0 in the outbox, 0 requests, 0 retries
completed: offer: 30 read, 2 processed, 2 updated, 0 added, 0 deleted, 0 invalid; 1 jobs, 0 missing
in step: 33 offers, 0 differences
-- the CRM is down: retries, then a dead letter, then a change
partly_failed: offer: 32 read, 3 processed, 0 updated, 0 added, 0 deleted, 0 invalid, 3 errors; 3 jobs, 0 missing
left: 0 in the outbox, 1 requests, 1 retries
  ["W5, 'north'","sku-12"] after 3: the fault switch is on
completed: offer: 0 read, 0 processed, 0 updated, 0 added, 0 deleted, 0 invalid; 0 jobs, 0 missing
completed: offer: 30 read, 0 processed, 1 updated, 0 added, 0 deleted, 0 invalid; 1 jobs, 0 missing
left: 0 in the outbox, 0 requests, 0 retries
in step: 33 offers, 0 differences
-- deleted here
completed: offer: 28 read, 0 processed, 0 updated, 0 added, 0 deleted, 0 invalid; 1 jobs, 2 missing
the CRM still has them
completed: offer: 28 read, 0 processed, 0 updated, 0 added, 2 deleted, 0 invalid; 1 jobs, 2 missing
completed: offer: 28 read, 0 processed, 0 updated, 0 added, 0 deleted, 0 invalid; 1 jobs, 2 missing
left: 0 in the outbox, 0 requests, 0 retries
in step: 31 offers, 0 differences
-- many jobs
completed: offer: 10 read, 10 processed, 0 updated, 10 added, 0 deleted, 0 invalid; 3 jobs, 0 missing
in step: 41 offers, 0 differences
-- two processes at once
60
left: 0 in the outbox, 0 requests, 0 retries
in step: 101 offers, 0 differences
-- the outbox refuses
add: ValueError: SyncEngine\Oro\ReverseOutbox::add(): Argument #1 ($identifiers) must have identifiers of the key's columns: the one at 0 has no int or string for each column of the key
add: ValueError: SyncEngine\Oro\ReverseOutbox::add(): Argument #1 ($identifiers) must have identifiers of the key's columns: the one at 0 has no int or string for each column of the key
add: ValueError: SyncEngine\Oro\ReverseOutbox::add(): Argument #1 ($identifiers) must have identifiers of the key's columns: the one at 0 has no int or string for each column of the key
add: ValueError: SyncEngine\Oro\ReverseOutbox::add(): Argument #2 ($options) must be what JSON can hold, it has a string that is not valid UTF-8
add: ValueError: SyncEngine\Oro\ReverseOutbox::add(): Argument #2 ($options) must be what JSON can hold, it has an object or a resource
new: ValueError: SyncEngine\Oro\ReverseOutbox::__construct(): Argument #3 ($objectName) must not be empty
new: ValueError: SyncEngine\Oro\ReverseOutbox::__construct(): Argument #4 ($identifier) must be a list of different column names
left: 0 in the outbox, 0 requests, 0 retries
-- life
options: SyncEngine\Exception\ConfigurationException: ReverseSync: 'job_size' must be at least 1
options: SyncEngine\Exception\ConfigurationException: ReverseSync: there is no setting 'nix'; there are: job_size, delete_missing, step
twice: Error: SyncEngine\Oro\ReverseOutbox object is already constructed
clone: Error: Trying to clone an uncloneable object of class SyncEngine\Oro\ReverseOutbox
clone: Error: Trying to clone an uncloneable object of class SyncEngine\Oro\ReverseSync
serialize: Exception: Serialization of 'SyncEngine\Oro\ReverseSync' is not allowed
uninitialised: Error: SyncEngine\Oro\ReverseSync object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\ReverseSync object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\ReverseSync object is not initialized: its constructor did not run
while it runs: Error: ReverseSync::run() runs already
