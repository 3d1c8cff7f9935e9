--TEST--
Mautic's OrderExecutioner: what it asks of whom, in which order, and what it returns
--SKIPIF--
<?php
require __DIR__ . '/executioner_skip.inc.php';
?>
--INI--
syncengine.mautic=exact
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/executioner_log.inc.php';

use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO;
use Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\OrderExecutioner;

ask('nothing', static fn () => executioner()->execute(order()));
ask('identified objects of all names, then the others', static fn () => executioner()->execute(order(
	change('company', null, 'a0'), change('lead', null, 'c3'), change('company', 1, 'a1'), change('lead', 5, 'c1'), change('lead', '6', 'lost'), change('lead', 0, 17))));
ask('nobody knows that name', static fn () => executioner()->execute(order(change('thing', 1, 't1'), change('thing', null, 't2'))));

class OtherOrder extends OrderDAO
{
	public array $identified = [];

	public function getIdentifiedObjects(): array
	{
		told('getIdentifiedObjects');
		return $this->identified;
	}

	public function getUnidentifiedObjects(): array
	{
		told('getUnidentifiedObjects');
		return [];
	}

	public function getIdentifiedObjectIds(string $object): array
	{
		told('getIdentifiedObjectIds', $object);
		return ['x'];
	}
}

$order = new OtherOrder(new DateTimeImmutable('2026-02-01'), false, 'Shop');
foreach (['an order of another class' => ['lead' => [3 => 'no change']], 'a name that is no text' => [7 => []], 'no list' => ['lead' => null]] as $what => $order->identified) {
	ask($what, static fn () => executioner()->execute($order));
}

$answers['dispatch'] = static fn () => ['neither', new stdClass()];
ask('a listener with other things, updating', static fn () => executioner()->execute(order(change('lead', 5, 'c1'))));
ask('creating', static fn () => executioner()->execute(order(change('lead', null, 'c1'))));
$answers['dispatch'] = static fn () => [];
ask('with nothing', static fn () => executioner()->execute(order(change('lead', 5, 'c1'), change('lead', null, 'c2'))));

$answers = ['resolveReferences' => static fn () => $order->addObjectChange(change('company', 9, 'a9'))];
$order = order(change('lead', 5, 'c1'));
ask('an order that grows meanwhile', static fn () => executioner()->execute($order));

$quiet = true;
foreach (['resolveReferences', 'validateFields', 'getObjectByName', 'dispatch', 'updateObjectMappings', 'saveObjectMappings'] as $method) {
	foreach ([RuntimeException::class, ObjectNotFoundException::class] as $class) {
		$answers = [$method => static fn () => throw new $class($method)];
		ask("$method throws", static fn () => executioner()->execute(order(change('lead', 5, 'c1'), change('lead', null, 'c2'))));
	}
}
$answers = [];

ask('constructed twice', static function () {
	$executioner = executioner();
	$executioner->__construct((new ReflectionClass(TellingHelper::class))->newInstanceWithoutConstructor(), new TellingDispatcher(), new TellingProvider(), new TellingResolver(), new TellingValidator());
	return (clone $executioner)->execute(order(change('lead', 5, 'c1')));
});
ask('not constructed', static fn () => (new ReflectionClass(OrderExecutioner::class))->newInstanceWithoutConstructor()->execute(order(change('lead', 5, 'c1'))));
ask('not constructed, nothing to do', static fn () => (new ReflectionClass(OrderExecutioner::class))->newInstanceWithoutConstructor()->execute(order()));
ask('not an order', static fn () => executioner()->execute(new stdClass()));
ask('no order', static fn () => executioner()->execute());
?>
--EXPECT--
nothing
  updated [], new []
identified objects of all names, then the others
  resolveReferences("company", [0: 1])
  validateFields("company", [0: 1])
  log("mautic", "Updating 1 company object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("company")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Company, [0: 1], [1: company 1 of a1 {email}])
  updateObjectMappings([1: Shop Customer a1 at 2026-01-02 03:04:05])
  resolveReferences("lead", [0: 5, 1: 6])
  validateFields("lead", [0: 5, 1: 6])
  log("mautic", "Updating 2 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: 5, 1: 6], [5: lead 5 of c1 {email}, 6: lead "6" of lost {email}])
  updateObjectMappings([5: Shop Customer c1 at 2026-01-02 03:04:05, 6: Shop Customer lost at 2026-01-02 03:04:05])
  resolveReferences("company", [0: "a0"])
  validateFields("company", [0: "a0"])
  log("mautic", "Creating 1 company object(s)", "OrderExecutioner:createObjects")
  getObjectByName("company")
  dispatch("INTEGRATION_CREATE_INTERNAL_OBJECTS", Company, [a0: company null of a0 {email}])
  saveObjectMappings([a0: mapping of a0])
  resolveReferences("lead", [0: "c3", 1: 17])
  validateFields("lead", [0: "c3", 1: 17])
  log("mautic", "Creating 2 lead object(s)", "OrderExecutioner:createObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_CREATE_INTERNAL_OBJECTS", Contact, [c3: lead null of c3 {email}, 17: lead 0 of 17 {email}])
  saveObjectMappings([c3: mapping of c3, 17: mapping of 17])
  updated [0: mapping of a1, 1: mapping of c1], new [0: mapping of a0, 1: mapping of c3, 2: mapping of 17]
nobody knows that name
  resolveReferences("thing", [0: 1])
  validateFields("thing", [0: 1])
  log("mautic", "Updating 1 thing object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("thing")
  log("mautic", "thing", "OrderExecutioner:updateObjects")
  resolveReferences("thing", [0: "t2"])
  validateFields("thing", [0: "t2"])
  log("mautic", "Creating 1 thing object(s)", "OrderExecutioner:createObjects")
  getObjectByName("thing")
  log("mautic", "thing", "OrderExecutioner:createObjects")
  updated [], new []
an order of another class
  getIdentifiedObjects()
  getUnidentifiedObjects()
  resolveReferences("lead", [0: 3])
  validateFields("lead", [0: 3])
  log("mautic", "Updating 1 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  getIdentifiedObjectIds("lead")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: "x"], [3: "no change"])
  Error: Call to a member function getIntegration() on string
a name that is no text
  getIdentifiedObjects()
  getUnidentifiedObjects()
  TypeError: TellingResolver::resolveReferences(): Argument #1 ($objectName) must be of type string, int given
no list
  getIdentifiedObjects()
  getUnidentifiedObjects()
  TypeError: TellingResolver::resolveReferences(): Argument #2 ($changedObjects) must be of type array, null given
a listener with other things, updating
  resolveReferences("lead", [0: 5])
  validateFields("lead", [0: 5])
  log("mautic", "Updating 1 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: 5], [5: lead 5 of c1 {email}])
  updateObjectMappings([0: "neither", 1: stdClass])
  Error: Call to a member function getObjectMapping() on string
creating
  resolveReferences("lead", [])
  validateFields("lead", [])
  log("mautic", "Updating 0 lead object(s)", "OrderExecutioner:updateObjects")
  resolveReferences("lead", [0: "c1"])
  validateFields("lead", [0: "c1"])
  log("mautic", "Creating 1 lead object(s)", "OrderExecutioner:createObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_CREATE_INTERNAL_OBJECTS", Contact, [c1: lead null of c1 {email}])
  saveObjectMappings([0: "neither", 1: stdClass])
  TypeError: Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectMappingsDAO::addNewObjectMapping(): Argument #1 ($objectMapping) must be of type Mautic\IntegrationsBundle\Entity\ObjectMapping, string given
with nothing
  resolveReferences("lead", [0: 5])
  validateFields("lead", [0: 5])
  log("mautic", "Updating 1 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: 5], [5: lead 5 of c1 {email}])
  updateObjectMappings([])
  resolveReferences("lead", [0: "c2"])
  validateFields("lead", [0: "c2"])
  log("mautic", "Creating 1 lead object(s)", "OrderExecutioner:createObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_CREATE_INTERNAL_OBJECTS", Contact, [c2: lead null of c2 {email}])
  saveObjectMappings([])
  updated [], new []
an order that grows meanwhile
  resolveReferences("lead", [0: 5])
  validateFields("lead", [0: 5])
  log("mautic", "Updating 1 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: 5], [5: lead 5 of c1 {email}])
  updateObjectMappings([5: Shop Customer c1 at 2026-01-02 03:04:05])
  resolveReferences("lead", [])
  validateFields("lead", [])
  log("mautic", "Creating 0 lead object(s)", "OrderExecutioner:createObjects")
  updated [0: mapping of c1], new []
resolveReferences throws
  RuntimeException: resolveReferences
resolveReferences throws
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: resolveReferences was not found in the mapping
validateFields throws
  RuntimeException: validateFields
validateFields throws
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: validateFields was not found in the mapping
getObjectByName throws
  RuntimeException: getObjectByName
getObjectByName throws
  updated [], new []
dispatch throws
  RuntimeException: dispatch
dispatch throws
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: dispatch was not found in the mapping
updateObjectMappings throws
  RuntimeException: updateObjectMappings
updateObjectMappings throws
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: updateObjectMappings was not found in the mapping
saveObjectMappings throws
  RuntimeException: saveObjectMappings
saveObjectMappings throws
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: saveObjectMappings was not found in the mapping
constructed twice
  updated [0: mapping of c1], new []
not constructed
  Error: Typed property Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\OrderExecutioner::$referenceResolver must not be accessed before initialization
not constructed, nothing to do
  updated [], new []
not an order
  TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\OrderExecutioner::execute(): Argument #1 ($syncOrderDAO) must be of type Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO, stdClass given
no order
  ArgumentCountError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\OrderExecutioner::execute() expects exactly 1 argument, 0 given
