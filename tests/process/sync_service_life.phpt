--TEST--
SyncService: life of an object; integrations that throw, re-enter and stop
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\{InputOptions, MappingManual, SyncDataExchangeInterface, SyncIntegrationInterface, SyncService};

class Integration implements SyncIntegrationInterface
{
	/** Called with the name of each method. */
	public ?Closure $before = null;
	public mixed $held = null;

	public function __construct(public Scene $scene, public string $name = 'Hello') {}

	private function called(string $method): void
	{
		if ($this->before) {
			($this->before)($method);
		}
	}

	public function getName(): string
	{
		$this->called(__FUNCTION__);

		return $this->name;
	}

	public function getMappingManual(): MappingManual
	{
		$this->called(__FUNCTION__);

		return $this->scene->manual;
	}

	public function getSyncDataExchange(): SyncDataExchangeInterface
	{
		$this->called(__FUNCTION__);

		return $this->scene->there;
	}
}
function options(string $name = 'Hello'): InputOptions
{
	return new InputOptions(['integration' => $name, 'first-time-sync' => true]);
}
function named(string $name, Scene $scene): Integration
{
	$scene->manual = new MappingManual($name);
	$scene->manual->addObjectMapping($scene->mapping);

	return new Integration($scene, $name);
}

$scene = scene(2, 2);
$service = new SyncService($scene->here, $scene->store);
report('twice', fn () => $service->__construct($scene->here, $scene->store));
report('none', fn () => $service->processIntegrationSync(options()));
$service->addIntegration($integration = new Integration($scene));
report('still the first', fn () => counts($service->processIntegrationSync(options())));
report('clone', fn () => clone $service);
report('same', fn () => [$service == $service, $service == new SyncService($scene->here, $scene->store)]);
report('dynamic', fn () => $service->dynamic = 1);
report('serialize', fn () => serialize($service));
report('unserialize', fn () => unserialize('O:22:"SyncEngine\SyncService":0:{}'));
$raw = (new ReflectionClass(SyncService::class))->newInstanceWithoutConstructor();
foreach (['addIntegration' => $integration, 'getIntegrationNames' => null, 'processIntegrationSync' => options(), 'setProgressCallback' => 'trim', 'setPageCallback' => 'trim', 'stop' => null] as $method => $argument) {
	report($method, fn () => $raw->$method(...array_filter([$argument])));
}
report('options', fn () => $service->processIntegrationSync((new ReflectionClass(InputOptions::class))->newInstanceWithoutConstructor()));
report('stop while nothing runs', fn () => $service->stop());
report('then', fn () => $service->processIntegrationSync(options())->getStatus());

echo "-- names\n";
report('again', fn () => $service->addIntegration(new Integration($scene)));
report('empty', fn () => $service->addIntegration(new Integration($scene, '')));
report('a number', fn () => $service->addIntegration(named('7', scene()))->getIntegrationNames());
report('unknown', fn () => $service->processIntegrationSync(options('other')));
$late = named('late', scene());
$late->before = function () use ($service, $late) {
	$late->before = null;
	$service->addIntegration($late);
};
report('adds itself when it is asked for its name', fn () => $service->addIntegration($late));
report('once', fn () => $service->getIntegrationNames());
$late->before = fn () => throw new LogicException('no name');
$late->name = 'later';
report('throws', fn () => $service->addIntegration($late));

echo "-- what throws\n";
foreach (['getMappingManual', 'getSyncDataExchange'] as $method) {
	$integration->before = fn (string $called) => $called === $method && throw new LogicException("no $method");
	report($method, fn () => $service->processIntegrationSync(options()));
}
$integration->before = null;
foreach (['setProgressCallback', 'setPageCallback'] as $method) {
	$service->$method(fn () => throw new LogicException($method));
	report($method, fn () => $service->processIntegrationSync(options()));
	$service->$method(null);
}
report('then', fn () => $service->processIntegrationSync(options())->getStatus());

echo "-- what re-enters\n";
$other = named('Other', scene(1, 1));
$service = new SyncService($scene->here, $scene->store);
$service->addIntegration($integration)->addIntegration($other);
$integration->before = function (string $method) use ($service, $integration) {
	$integration->before = null;
	echo "  $method: ", $service->processIntegrationSync(options())->getStatus(), "\n";
};
report('asked for its mapping manual', fn () => $service->processIntegrationSync(options())->getStatus());
$depth = 0;
$service->setProgressCallback(function () use ($service, &$depth) {
	if ($depth++ > 0) {
		return;
	}
	report('  of the same name', fn () => $service->processIntegrationSync(options()));
	report('  of another', fn () => $service->processIntegrationSync(options('Other'))->getIntegration());
	$service->setProgressCallback(null);
	gc_collect_cycles();
});
report('from a callback', fn () => $service->processIntegrationSync(options())->getStatus());
$service->setPageCallback(function () use ($service) {
	$service->setPageCallback(null);
	report('  of another', fn () => $service->processIntegrationSync(options('Other'))->getStatus());
	$service->stop();
});
report('stopped after a run within', fn () => $service->processIntegrationSync(options())->getStatus());
report('the next one is not', fn () => $service->processIntegrationSync(options())->getStatus());

class OwnService extends SyncService
{
	public mixed $held = null;
}
echo "-- cycles\n";
foreach ([false, true] as $run) {
	foreach ([
		'an integration' => fn (OwnService $service, Integration $integration) => $integration->held = $service,
		'callbacks' => function (OwnService $service) {
			$service->setProgressCallback(fn () => $service);
			$service->setPageCallback(fn () => $service);
		},
		'itself' => fn (OwnService $service) => $service->held = $service,
	] as $what => $hold) {
		gc_collect_cycles();
		$weak = WeakReference::create((function () use ($hold, $run) {
			$scene = scene(2, 1);
			$service = new OwnService($scene->here, $scene->store);
			$service->addIntegration($integration = new Integration($scene));
			$hold($service, $integration);
			$run && $service->processIntegrationSync(options());

			return $service;
		})());
		report(($run ? 'after a run, ' : '') . "held by $what", fn () => [$weak->get() === null ? 'gone at once' : 'alive', gc_collect_cycles() > 0, $weak->get() === null]);
	}
}

echo "-- let go of while it runs\n";
$scene = scene(2, 1);
$service = new SyncService($scene->here, $scene->store);
$service->addIntegration(new Integration($scene));
$scene->there->before = function () use (&$service) {
	$service = null;
	gc_collect_cycles();
};
echo counts($service->processIntegrationSync(options())), "\n";
?>
--EXPECT--
twice: Error: SyncEngine\SyncService object is already constructed
none: SyncEngine\Exception\IntegrationNotFoundException: No integration "Hello" is registered; there is: none
still the first: pull Citizen: 2 read, 2 unchanged; push contact: 2 read, 2 unchanged
clone: Error: Trying to clone an uncloneable object of class SyncEngine\SyncService
same: true, false
dynamic: Error: Cannot create dynamic property SyncEngine\SyncService::$dynamic
serialize: Exception: Serialization of 'SyncEngine\SyncService' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\SyncService' is not allowed
addIntegration: Error: SyncEngine\SyncService object is not initialized: its constructor did not run
getIntegrationNames: Error: SyncEngine\SyncService object is not initialized: its constructor did not run
processIntegrationSync: Error: SyncEngine\SyncService object is not initialized: its constructor did not run
setProgressCallback: Error: SyncEngine\SyncService object is not initialized: its constructor did not run
setPageCallback: Error: SyncEngine\SyncService object is not initialized: its constructor did not run
stop: Error: SyncEngine\SyncService object is not initialized: its constructor did not run
options: Error: SyncEngine\InputOptions object is not initialized: its constructor did not run
stop while nothing runs: null
then: in_step
-- names
again: ValueError: SyncEngine\SyncService::addIntegration(): Argument #1 ($integration) must have a name of its own, "Hello" is registered already
empty: ValueError: SyncEngine\SyncService::addIntegration(): Argument #1 ($integration) must have a name that is not empty
a number: Hello, 7
unknown: SyncEngine\Exception\IntegrationNotFoundException: No integration "other" is registered; there is: Hello, 7
adds itself when it is asked for its name: ValueError: SyncEngine\SyncService::addIntegration(): Argument #1 ($integration) must have a name of its own, "late" is registered already
once: Hello, 7, late
throws: LogicException: no name
-- what throws
getMappingManual: LogicException: no getMappingManual
getSyncDataExchange: LogicException: no getSyncDataExchange
setProgressCallback: LogicException: setProgressCallback
setPageCallback: LogicException: setPageCallback
then: in_step
-- what re-enters
  getMappingManual: in_step
asked for its mapping manual: in_step
  of the same name: SyncEngine\Exception\SyncLockedException: Another sync of "Hello" runs on this connection: let it finish, or stop it, then run this again
  of another: Other
from a callback: in_step
  of another: in_step
stopped after a run within: stopped
the next one is not: in_step
-- cycles
held by an integration: alive, true, true
held by callbacks: alive, true, true
held by itself: alive, true, true
after a run, held by an integration: alive, true, true
after a run, held by callbacks: alive, true, true
after a run, held by itself: alive, true, true
-- let go of while it runs
pull Citizen: 1 read, 1 unchanged; push contact: 2 read, 1 created, 1 unchanged
