--TEST--
SyncProcess: life of an object
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\{InformationChangeRequest, InputOptions, MappingManual, SyncJudge, SyncJudgeInterface, SyncProcess};

$scene = scene(2, 2);
$process = $scene->process(['first-time-sync' => true]);
report('twice', fn () => $process->__construct($scene->manual, $scene->here, $scene->there, $scene->store, new InputOptions(['integration' => 'Other'])));
report('still the first', fn () => $process->execute()->getIntegration());
report('again', fn () => counts($process->execute()));
report('clone', fn () => clone $process);
report('same', fn () => [$process == $process, $process == $scene->process()]);
report('dynamic', fn () => $process->dynamic = 1);
report('serialize', fn () => serialize($process));
report('unserialize', fn () => unserialize('O:22:"SyncEngine\SyncProcess":0:{}'));
uninitialised_methods(SyncProcess::class);

echo "-- what is given has to be constructed\n";
$raw = fn (string $class) => (new ReflectionClass($class))->newInstanceWithoutConstructor();
report('manual', fn () => new SyncProcess($raw(MappingManual::class), $scene->here, $scene->there, $scene->store, new InputOptions(['integration' => 'Hello'])));
report('options', fn () => new SyncProcess($scene->manual, $scene->here, $scene->there, $scene->store, $raw(InputOptions::class)));
$process = $raw(SyncProcess::class);
report('late', fn () => $process->__construct($scene->manual, $scene->here, $scene->there, $scene->store, $raw(InputOptions::class)));
$process->__construct($scene->manual, $scene->here, $scene->there, $scene->store, new InputOptions(['integration' => 'Hello']));
report('constructed after a failure', fn () => $process->execute()->getStatus());

/** Holds whatever it is given. */
class HoldingSide extends TrackingSide
{
	public mixed $held = null;
}
class HoldingJudge implements SyncJudgeInterface
{
	public mixed $held = null;

	public function adjudicate(string $mode, InformationChangeRequest $leftChangeRequest, InformationChangeRequest $rightChangeRequest): InformationChangeRequest
	{
		return (new SyncJudge())->adjudicate($mode, $leftChangeRequest, $rightChangeRequest);
	}
}
class HoldingStore extends Store
{
	public mixed $held = null;
}
class OwnProcess extends SyncProcess
{
	public mixed $held = null;
}
echo "-- cycles\n";
$collected = function (string $what, Closure $make): void {
	gc_collect_cycles();
	$weak = WeakReference::create($make());
	report($what, fn () => [$weak->get() === null ? 'gone at once' : 'alive', gc_collect_cycles() > 0, $weak->get() === null]);
};
foreach (['not run', 'after a run'] as $when) {
	$run = fn (SyncProcess $process) => $when === 'not run' ?: $process->execute();
	foreach (['here', 'there'] as $side) {
		$collected("$when: held by the exchange $side", function () use ($side, $run) {
			$scene = scene(2, 1, HoldingSide::class, HoldingSide::class);
			$run($scene->$side->held = $process = $scene->process());

			return $process;
		});
	}
	$collected("$when: by the store", function () use ($run) {
		$scene = scene(2, 1);
		$scene->store = new HoldingStore($scene->store);
		$run($scene->store->held = $process = $scene->process());

		return $process;
	});
	$collected("$when: by the judge", function () use ($run) {
		[$scene, $judge] = [in_step(2), new HoldingJudge()];
		$scene->change(1, ['fn' => 'here'], 10);
		$scene->changeThere('c1', ['name' => 'there'], 20);
		$run($judge->held = $process = new SyncProcess($scene->manual, $scene->here, $scene->there, $scene->store, new InputOptions(['integration' => 'Hello']), $judge));

		return $process;
	});
	$collected("$when: by both callbacks", function () use ($run) {
		$process = scene(2, 1)->process();
		$process->setProgressCallback(fn () => $process);
		$process->setPageCallback(fn () => $process);
		$run($process);

		return $process;
	});
	$collected("$when: by itself", function () use ($run) {
		$scene = scene(2, 1);
		$process = new OwnProcess($scene->manual, $scene->here, $scene->there, $scene->store, new InputOptions(['integration' => 'Hello']));
		$run($process->held = $process);

		return $process;
	});
}

echo "-- let go of while it runs\n";
$scene = in_step(2);
$scene->changeThere('c1', ['name' => 'there'], 20);
$process = $scene->process();
$weak = WeakReference::create($process);
$scene->there->before = function () use (&$process) {
	$process = null;
	gc_collect_cycles();
};
echo counts($process->execute()), "\n";
var_dump($weak->get());

echo "-- exit() from within\n";
$scene = in_step(1);
$scene->changeThere('c1', ['name' => 'there'], 20);
$scene->there->before = fn () => exit;
register_shutdown_function(function () use ($scene) {
	$scene->there->before = null;
	$scene->run('the lock is free');
});
$scene->execute();

/** Each method of an object whose constructor did not run refuses. */
function uninitialised_methods(string $class): void
{
	$raw = (new ReflectionClass($class))->newInstanceWithoutConstructor();
	foreach ((new ReflectionClass($class))->getMethods() as $method) {
		if (!$method->isConstructor()) {
			report($method->name, fn () => $method->invoke($raw, ...array_map(fn () => null, $method->getParameters())));
		}
	}
}
?>
--EXPECT--
twice: Error: SyncEngine\SyncProcess object is already constructed
still the first: Hello
again: pull Citizen: 2 read, 2 unchanged; push contact: 2 read, 2 unchanged
clone: Error: Trying to clone an uncloneable object of class SyncEngine\SyncProcess
same: true, false
dynamic: Error: Cannot create dynamic property SyncEngine\SyncProcess::$dynamic
serialize: Exception: Serialization of 'SyncEngine\SyncProcess' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\SyncProcess' is not allowed
execute: Error: SyncEngine\SyncProcess object is not initialized: its constructor did not run
setProgressCallback: Error: SyncEngine\SyncProcess object is not initialized: its constructor did not run
setPageCallback: Error: SyncEngine\SyncProcess object is not initialized: its constructor did not run
stop: Error: SyncEngine\SyncProcess object is not initialized: its constructor did not run
-- what is given has to be constructed
manual: Error: SyncEngine\MappingManual object is not initialized: its constructor did not run
options: Error: SyncEngine\InputOptions object is not initialized: its constructor did not run
late: Error: SyncEngine\InputOptions object is not initialized: its constructor did not run
constructed after a failure: in_step
-- cycles
not run: held by the exchange here: alive, true, true
not run: held by the exchange there: alive, true, true
not run: by the store: alive, true, true
not run: by the judge: alive, true, true
not run: by both callbacks: alive, true, true
not run: by itself: alive, true, true
after a run: held by the exchange here: alive, true, true
after a run: held by the exchange there: alive, true, true
after a run: by the store: alive, true, true
after a run: by the judge: alive, true, true
after a run: by both callbacks: alive, true, true
after a run: by itself: alive, true, true
-- let go of while it runs
pull Citizen: 2 read, 1 updated, 1 unchanged
NULL
-- exit() from within
-- the lock is free
in_step pull Citizen: 1 read, 1 updated
here: contact 1; update contact 1 {fn: there}
there: Citizen page 1 from 12:00: 1; Citizen page 2 from 12:00: 0
