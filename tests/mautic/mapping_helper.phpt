--TEST--
Mautic's MappingHelper: what it asks of its collaborators, object by object
--EXTENSIONS--
tokenizer
ctype
mbstring
--INI--
syncengine.mautic=exact
date.timezone=UTC
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--SKIPIF--
<?php
require __DIR__ . '/sync_skip.inc.php';
?>
--FILE--
<?php
require __DIR__ . '/recorders.inc.php';

use Mautic\IntegrationsBundle\Entity\{ObjectMapping, ObjectMappingRepository};
use Mautic\IntegrationsBundle\Sync\DAO\Mapping\{MappingManualDAO, ObjectMappingDAO, RemappedObjectDAO, UpdatedObjectMappingDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO;
use Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException;
use Mautic\IntegrationsBundle\Sync\Helper\MappingHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Object\Contact;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
use Mautic\LeadBundle\Model\FieldModel;
use Symfony\Component\EventDispatcher\EventDispatcherInterface;

set_error_handler(static function (int $level, string $message): bool {
	if ($level & (E_WARNING | E_NOTICE)) {
		echo '  Warning: ', str_replace('value of type null', 'null', $message), "\n";
	}
	return true;
});

function helper(array $answers = [], string $class = MappingHelper::class): MappingHelper
{
	$answers += ['getObjectByName' => fn() => new Contact(), 'dispatch' => fn($event) => $event, 'getUniqueIdentifierFields' => fn() => ['email' => 'E-mail', 'phone' => 'Phone', 'name' => 'Name']];
	return new $class(recorder(FieldModel::class, $answers), recorder(ObjectMappingRepository::class, $answers), recorder(ObjectProvider::class, $answers), recorder(EventDispatcherInterface::class, $answers));
}

function manual(): MappingManualDAO
{
	$mapping = new ObjectMappingDAO('lead', 'Citizen');
	$mapping->addFieldMapping('email', 'Email');
	$mapping->addFieldMapping('name', 'Name');
	$manual = new MappingManualDAO('Shop');
	$manual->addObjectMapping($mapping);
	return $manual;
}

function entity(int $id): ObjectMapping
{
	return (new ObjectMapping(new DateTime('2020-01-01')))->setIntegration('Shop')->setInternalObjectName('lead')->setInternalObjectId($id);
}

function at(ObjectDAO $object): array
{
	return [$object->getObject(), $object->getObjectId(), $object->getChangeDateTime()];
}

function found(array $objects): Closure
{
	return function ($event, $name) use ($objects) {
		echo "    $name ", json_encode($event->getFieldValues()), ' of ', $event->getObject()->getName(), "\n";
		$event->setFoundObjects($objects);
		return $event;
	};
}

function saved(ObjectMapping $entity): void
{
	echo '    ', text([$entity->getIntegration(), $entity->getInternalObjectName(), $entity->getInternalObjectId(), $entity->getIntegrationObjectName(), $entity->getIntegrationObjectId(), $entity->getLastSyncDate()]), "\n";
}

echo "Mapped\n";
date_default_timezone_set('Europe/Berlin');
$row = ['id' => 1, 'internal_object_id' => '7', 'integration_object_id' => 'c7', 'last_sync_date' => '2020-01-02 03:04:05', 'is_deleted' => '0'];
foreach (['a row' => $row, 'deleted' => ['is_deleted' => 1] + $row, 'no date' => ['last_sync_date' => null] + $row, 'other columns' => ['last_sync_date' => '2020-01-02'], 'nothing' => []] as $what => $answer) {
	attempt("$what, internal", fn() => at(helper(['getInternalObject' => fn() => $answer, 'getUniqueIdentifierFields' => fn() => []])->findMauticObject(manual(), 'lead', reported('Citizen', 'c7'))));
	attempt("$what, integration's", fn() => at(helper(['getIntegrationObject' => fn() => $answer])->findIntegrationObject('Shop', 'Citizen', reported('lead', 7))));
}
attempt('false', fn() => at(helper(['getIntegrationObject' => fn() => false])->findIntegrationObject('Shop', 'Citizen', reported('lead', null))));
date_default_timezone_set('UTC');

echo "\nMatched\n";
$one = reported('Citizen', 'c1', ['Email' => 'a@x.example', 'Name' => 'A']);
foreach (['nobody' => [], 'one' => [['id' => '12']], 'two' => [['id' => 3], ['id' => 4]], 'other keys' => [5 => ['id' => 8]], 'without an ID' => [['name' => 'A']], 'an object' => [new stdClass()], 'access like an array' => [new ArrayObject(['id' => 9])]] as $what => $objects) {
	attempt($what, fn() => at(helper(['dispatch' => found($objects), 'saveEntity' => 'saved'])->findMauticObject(manual(), 'lead', $one)));
}
attempt('an empty value', fn() => at(helper(['dispatch' => found([])])->findMauticObject(manual(), 'lead', reported('Citizen', 17, ['Email' => '']))));
attempt('nothing to look for', fn() => at(helper()->findMauticObject(manual(), 'lead', reported('Citizen', 'c1', ['Other' => 'x']))));
attempt('fields by number', fn() => at(helper(['getUniqueIdentifierFields' => fn() => ['email']])->findMauticObject(manual(), 'lead', $one)));
attempt('an internal object that is not mapped', fn() => at(helper()->findMauticObject(manual(), 'company', $one)));
attempt("an integration's object that is not mapped", fn() => at(helper()->findMauticObject(manual(), 'lead', reported('Person', 'p1'))));
attempt('a field that is not there after all', fn() => at(helper()->findMauticObject(manual(), 'lead', new class('Citizen', 1) extends ObjectDAO {
	public function getField($name)
	{
		throw new FieldNotFoundException($name, 'Citizen');
	}
})));
attempt('no change date', fn() => at(helper(['dispatch' => found([['id' => 1]]), 'saveEntity' => fn($entity) => print('    ' . text($entity->getLastSyncDate()) . "\n")])->findMauticObject(manual(), 'lead', (function () {
	$object = new ObjectDAO('Citizen', 'c1');
	$object->addField(new Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO('Email', new Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO('email', 'a')));
	return $object;
})())));
attempt('the class of the entity', fn() => helper()->getMauticEntityClassName('lead'));

echo "\nLists\n";
$entities = [entity(1), 'key' => entity(2)];
attempt('save', fn() => helper(['saveEntity' => 'saved'])->saveObjectMappings($entities));
attempt('save something else', fn() => helper()->saveObjectMappings([entity(1), 5, entity(2)]));
$updated = [new UpdatedObjectMappingDAO('Shop', 'Citizen', 'c1', new DateTimeImmutable('2020-03-04 05:06:07.8', new DateTimeZone('Asia/Tokyo'))), new UpdatedObjectMappingDAO('Shop', 'Citizen', 2, new DateTime('2020-03-05'))];
attempt('update', fn() => helper(['findOneBy' => fn($by) => $by['integrationObjectId'] === 2 ? null : entity(5), 'saveEntity' => 'saved'])->updateObjectMappings($updated));
echo '  ', text(array_map(fn($item) => $item->getObjectMapping()?->getLastSyncDate(), $updated)), "\n";
attempt('update something else', fn() => helper()->updateObjectMappings([null]));
attempt('remap', fn() => helper()->remapIntegrationObjects([new RemappedObjectDAO('Shop', 'Lead', 'a', 'Contact', 'b'), new RemappedObjectDAO('Shop', 'Lead', 1, 'Contact', 2)]));
attempt('remap something else', fn() => helper()->remapIntegrationObjects([null]));
attempt('delete', fn() => helper()->markAsDeleted([changed('Citizen', 'c1', 'lead', 1), changed('Citizen', 5, 'lead', 2)]));
attempt('delete something else', fn() => helper()->markAsDeleted([new stdClass()]));
foreach (['saveObjectMappings', 'updateObjectMappings', 'remapIntegrationObjects', 'markAsDeleted'] as $method) {
	attempt("$method nothing", fn() => helper()->$method([]));
}

echo "\nFailures\n";
each_throwing(['getInternalObject', 'getUniqueIdentifierFields', 'getObjectByName', 'dispatch', 'saveEntity', 'detachEntity'], fn($answers) => helper($answers + ['dispatch' => fn($event) => $event->setFoundObjects([['id' => 1]]) ?? $event])->findMauticObject(manual(), 'lead', reported('Citizen', 'c1', ['Email' => 'a'])));
each_throwing(['getIntegrationObject'], fn($answers) => helper($answers)->findIntegrationObject('Shop', 'Citizen', reported('lead', 1)));
each_throwing(['getObjectByName'], fn($answers) => helper($answers)->getMauticEntityClassName('lead'));
each_throwing(['saveEntity', 'detachEntity'], fn($answers) => helper($answers)->saveObjectMappings([entity(1), entity(2)]));
each_throwing(['findOneBy', 'saveEntity', 'detachEntity'], fn($answers) => helper($answers + ['findOneBy' => fn() => entity(1)])->updateObjectMappings($updated));
each_throwing(['updateIntegrationObject'], fn($answers) => helper($answers)->remapIntegrationObjects([new RemappedObjectDAO('Shop', 'Lead', 'a', 'Contact', 'b')]));
each_throwing(['markAsDeleted'], fn($answers) => helper($answers)->markAsDeleted([changed('Citizen', 'c1', 'lead', 1)]));

echo "\nLife\n";
class Sub extends MappingHelper
{
	public $self;
}
$quiet = true;
foreach ([fn($h) => $h->findMauticObject(manual(), 'lead', $one), fn($h) => $h->findIntegrationObject('a', 'b', $one), fn($h) => $h->getMauticEntityClassName('lead'), fn($h) => $h->saveObjectMappings([entity(1)]), fn($h) => $h->saveObjectMappings([])] as $call) {
	attempt('without constructor', fn() => $call(bare(MappingHelper::class)));
}
$helper = helper(['getObjectByName' => fn() => throw new DomainException('the first')]);
$helper->__construct(...array_map(fn($class) => recorder($class), [FieldModel::class, ObjectMappingRepository::class, ObjectProvider::class, EventDispatcherInterface::class]));
attempt('constructed again', fn() => at($helper->findIntegrationObject('Shop', 'Citizen', $one)));
$clone = clone $helper;
unset($helper);
attempt('a clone', fn() => at($clone->findIntegrationObject('Shop', 'Citizen', $one)));
$sub = helper([], Sub::class);
$sub->self = $sub;
$weak = WeakReference::create($sub);
unset($sub);
gc_collect_cycles();
attempt('a cycle', fn() => $weak->get());
attempt('serialized', fn() => get_class(unserialize(serialize(bare(MappingHelper::class)))));
attempt('drops itself', function () use (&$dropped) {
	$dropped = helper(['getInternalObject' => function () use (&$dropped) {
		$dropped = null;
		return null;
	}]);
	return at($dropped->findMauticObject(manual(), 'lead', reported('Citizen', 'c1')));
});
?>
--EXPECT--
Mapped
== a row, internal
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c7", "lead")
  -> ["lead", "7", 2020-01-02T03:04:05+00:00]
== a row, integration's
  ObjectMappingRepository->getIntegrationObject("Shop", "lead", 7, "Citizen")
  -> ["Citizen", "c7", 2020-01-02T03:04:05+00:00]
== deleted, internal
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c7", "lead")
  Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException: 
== deleted, integration's
  ObjectMappingRepository->getIntegrationObject("Shop", "lead", 7, "Citizen")
  Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException: 
== no date, internal
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c7", "lead")
  TypeError: DateTime::__construct(): Argument #1 ($datetime) must be of type string, null given
== no date, integration's
  ObjectMappingRepository->getIntegrationObject("Shop", "lead", 7, "Citizen")
  TypeError: DateTime::__construct(): Argument #1 ($datetime) must be of type string, null given
== other columns, internal
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c7", "lead")
  Warning: Undefined array key "is_deleted"
  Warning: Undefined array key "internal_object_id"
  -> ["lead", null, 2020-01-02T00:00:00+00:00]
== other columns, integration's
  ObjectMappingRepository->getIntegrationObject("Shop", "lead", 7, "Citizen")
  Warning: Undefined array key "is_deleted"
  Warning: Undefined array key "integration_object_id"
  -> ["Citizen", null, 2020-01-02T00:00:00+00:00]
== nothing, internal
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c7", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  -> ["lead", null, null]
== nothing, integration's
  ObjectMappingRepository->getIntegrationObject("Shop", "lead", 7, "Citizen")
  -> ["Citizen", null, null]
== false
  ObjectMappingRepository->getIntegrationObject("Shop", "lead", null, "Citizen")
  -> ["Citizen", null, null]

Matched
== nobody
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  ObjectProvider->getObjectByName("lead")
  EventDispatcherInterface->dispatch(InternalObjectFindEvent, "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS")
    mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS {"email":"a@x.example","name":"A"} of lead
  -> ["lead", null, null]
== one
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  ObjectProvider->getObjectByName("lead")
  EventDispatcherInterface->dispatch(InternalObjectFindEvent, "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS")
    mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS {"email":"a@x.example","name":"A"} of lead
  ObjectMappingRepository->saveEntity(ObjectMapping)
    ["Shop", "lead", 12, "Citizen", "c1", 2020-05-05T00:00:00+00:00]
  ObjectMappingRepository->detachEntity(ObjectMapping)
  -> ["lead", "12", null]
== two
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  ObjectProvider->getObjectByName("lead")
  EventDispatcherInterface->dispatch(InternalObjectFindEvent, "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS")
    mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS {"email":"a@x.example","name":"A"} of lead
  ObjectMappingRepository->saveEntity(ObjectMapping)
    ["Shop", "lead", 3, "Citizen", "c1", 2020-05-05T00:00:00+00:00]
  ObjectMappingRepository->detachEntity(ObjectMapping)
  -> ["lead", 3, null]
== other keys
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  ObjectProvider->getObjectByName("lead")
  EventDispatcherInterface->dispatch(InternalObjectFindEvent, "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS")
    mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS {"email":"a@x.example","name":"A"} of lead
  Warning: Undefined array key 0
  Warning: Trying to access array offset on null
  ObjectMappingRepository->saveEntity(ObjectMapping)
    ["Shop", "lead", 0, "Citizen", "c1", 2020-05-05T00:00:00+00:00]
  ObjectMappingRepository->detachEntity(ObjectMapping)
  -> ["lead", null, null]
== without an ID
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  ObjectProvider->getObjectByName("lead")
  EventDispatcherInterface->dispatch(InternalObjectFindEvent, "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS")
    mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS {"email":"a@x.example","name":"A"} of lead
  Warning: Undefined array key "id"
  ObjectMappingRepository->saveEntity(ObjectMapping)
    ["Shop", "lead", 0, "Citizen", "c1", 2020-05-05T00:00:00+00:00]
  ObjectMappingRepository->detachEntity(ObjectMapping)
  -> ["lead", null, null]
== an object
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  ObjectProvider->getObjectByName("lead")
  EventDispatcherInterface->dispatch(InternalObjectFindEvent, "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS")
    mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS {"email":"a@x.example","name":"A"} of lead
  Error: Cannot use object of type stdClass as array
== access like an array
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  ObjectProvider->getObjectByName("lead")
  EventDispatcherInterface->dispatch(InternalObjectFindEvent, "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS")
    mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS {"email":"a@x.example","name":"A"} of lead
  ObjectMappingRepository->saveEntity(ObjectMapping)
    ["Shop", "lead", 9, "Citizen", "c1", 2020-05-05T00:00:00+00:00]
  ObjectMappingRepository->detachEntity(ObjectMapping)
  -> ["lead", 9, null]
== an empty value
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", 17, "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  ObjectProvider->getObjectByName("lead")
  EventDispatcherInterface->dispatch(InternalObjectFindEvent, "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS")
    mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS {"email":""} of lead
  -> ["lead", null, null]
== nothing to look for
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  -> ["lead", null, null]
== fields by number
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  TypeError: Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO::getIntegrationMappedField(): Argument #3 ($internalFieldName) must be of type string, int given
== an internal object that is not mapped
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "company")
  FieldModel->getUniqueIdentifierFields([object: "company"])
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: company was not found in the mapping
== an integration's object that is not mapped
  ObjectMappingRepository->getInternalObject("Shop", "Person", "p1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: Person was not found in the mapping
== a field that is not there after all
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", 1, "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  -> ["lead", null, null]
== no change date
  ObjectMappingRepository->getInternalObject("Shop", "Citizen", "c1", "lead")
  FieldModel->getUniqueIdentifierFields([object: "lead"])
  ObjectProvider->getObjectByName("lead")
  EventDispatcherInterface->dispatch(InternalObjectFindEvent, "mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS")
    mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS {"email":"a"} of lead
  ObjectMappingRepository->saveEntity(ObjectMapping)
    null
  ObjectMappingRepository->detachEntity(ObjectMapping)
  -> ["lead", 1, null]
== the class of the entity
  ObjectProvider->getObjectByName("lead")
  -> "Mautic\\LeadBundle\\Entity\\Lead"

Lists
== save
  ObjectMappingRepository->saveEntity(ObjectMapping)
    ["Shop", "lead", 1, null, null, 2020-01-01T00:00:00+00:00]
  ObjectMappingRepository->detachEntity(ObjectMapping)
  ObjectMappingRepository->saveEntity(ObjectMapping)
    ["Shop", "lead", 2, null, null, 2020-01-01T00:00:00+00:00]
  ObjectMappingRepository->detachEntity(ObjectMapping)
  -> null
== save something else
  ObjectMappingRepository->saveEntity(ObjectMapping)
  ObjectMappingRepository->detachEntity(ObjectMapping)
  TypeError: Mautic\IntegrationsBundle\Sync\Helper\MappingHelper::saveObjectMapping(): Argument #1 ($objectMapping) must be of type Mautic\IntegrationsBundle\Entity\ObjectMapping, int given
== update
  ObjectMappingRepository->findOneBy([integration: "Shop", integrationObjectName: "Citizen", integrationObjectId: "c1"])
  ObjectMappingRepository->saveEntity(ObjectMapping)
    ["Shop", "lead", 5, null, null, 2020-03-04T05:06:07+09:00]
  ObjectMappingRepository->detachEntity(ObjectMapping)
  ObjectMappingRepository->findOneBy([integration: "Shop", integrationObjectName: "Citizen", integrationObjectId: 2])
  -> null
  [2020-03-04T05:06:07+09:00, null]
== update something else
  TypeError: Mautic\IntegrationsBundle\Sync\Helper\MappingHelper::updateObjectMapping(): Argument #1 ($updatedObjectMappingDAO) must be of type Mautic\IntegrationsBundle\Sync\DAO\Mapping\UpdatedObjectMappingDAO, null given
== remap
  ObjectMappingRepository->updateIntegrationObject("Shop", "Lead", "a", "Contact", "b")
  ObjectMappingRepository->updateIntegrationObject("Shop", "Lead", 1, "Contact", 2)
  -> null
== remap something else
  Error: Call to a member function getIntegration() on null
== delete
  ObjectMappingRepository->markAsDeleted("Shop", "Citizen", "c1")
  ObjectMappingRepository->markAsDeleted("Shop", "Citizen", 5)
  -> null
== delete something else
  Error: Call to undefined method stdClass::getIntegration()
== saveObjectMappings nothing
  -> null
== updateObjectMappings nothing
  -> null
== remapIntegrationObjects nothing
  -> null
== markAsDeleted nothing
  -> null

Failures
== getInternalObject
  DomainException: no getInternalObject
== getUniqueIdentifierFields
  DomainException: no getUniqueIdentifierFields
== getObjectByName
  DomainException: no getObjectByName
== dispatch
  DomainException: no dispatch
== saveEntity
  DomainException: no saveEntity
== detachEntity
  DomainException: no detachEntity
== getIntegrationObject
  DomainException: no getIntegrationObject
== getObjectByName
  DomainException: no getObjectByName
== saveEntity
  DomainException: no saveEntity
== detachEntity
  DomainException: no detachEntity
== findOneBy
  DomainException: no findOneBy
== saveEntity
  DomainException: no saveEntity
== detachEntity
  DomainException: no detachEntity
== updateIntegrationObject
  DomainException: no updateIntegrationObject
== markAsDeleted
  DomainException: no markAsDeleted

Life
== without constructor
  Error: Typed property Mautic\IntegrationsBundle\Sync\Helper\MappingHelper::$objectMappingRepository must not be accessed before initialization
== without constructor
  Error: Typed property Mautic\IntegrationsBundle\Sync\Helper\MappingHelper::$objectMappingRepository must not be accessed before initialization
== without constructor
  Error: Typed property Mautic\IntegrationsBundle\Sync\Helper\MappingHelper::$objectProvider must not be accessed before initialization
== without constructor
  Error: Typed property Mautic\IntegrationsBundle\Sync\Helper\MappingHelper::$objectMappingRepository must not be accessed before initialization
== without constructor
  -> null
== constructed again
  -> ["Citizen", null, null]
== a clone
  -> ["Citizen", null, null]
== a cycle
  -> null
== serialized
  -> "Mautic\\IntegrationsBundle\\Sync\\Helper\\MappingHelper"
== drops itself
  -> ["lead", null, null]
