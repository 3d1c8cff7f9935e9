--TEST--
Mautic's MauticSyncDataExchange: reports, orders, conflicts, cleaning up
--EXTENSIONS--
tokenizer
ctype
mbstring
--INI--
syncengine.mautic=exact
date.timezone=UTC
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/recorders.inc.php';

use Mautic\IntegrationsBundle\Entity\FieldChangeRepository;
use Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\{ObjectChangeDAO, ObjectMappingsDAO, OrderDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{FieldDAO, ObjectDAO, ReportDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\RequestDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO;
use Mautic\IntegrationsBundle\Sync\Exception\{ObjectDeletedException, ObjectNotFoundException, ObjectNotSupportedException};
use Mautic\IntegrationsBundle\Sync\Helper\{MappingHelper, SyncDateHelper};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\OrderExecutioner;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\{FullObjectReportBuilder, PartialObjectReportBuilder};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\MauticSyncDataExchange;

function exchange(array $answers = [], string $class = MauticSyncDataExchange::class): MauticSyncDataExchange
{
	return new $class(
		recorder(FieldChangeRepository::class, $answers + ['findChangesForObject' => fn() => [['column_name' => 'first'], 'k' => ['column_name' => 'last']]]),
		recorder(FieldHelper::class, $answers + ['getFieldChangeObject' => fn($row) => new FieldDAO($row['column_name'], new NormalizedValueDAO('string', 'v'))]),
		recorder(MappingHelper::class, $answers + ['findMauticObject' => fn() => new ObjectDAO('lead', 5), 'getMauticEntityClassName' => fn($name) => "Entity\\$name"]),
		recorder(FullObjectReportBuilder::class, $answers + ['buildReport' => fn() => new ReportDAO('full')]),
		recorder(PartialObjectReportBuilder::class, $answers + ['buildReport' => fn() => new ReportDAO('partial')]),
		recorder(OrderExecutioner::class, $answers + ['execute' => fn() => new ObjectMappingsDAO()]),
		recorder(SyncDateHelper::class, $answers + ['getInternalSyncStartDateTime' => fn() => new DateTime('2020-07-07')])
	);
}

function asked(array $options): RequestDAO
{
	return new RequestDAO('Shop', 1, new InputOptionsDAO(['integration' => 'Shop'] + $options));
}

foreach ([[], ['first-time-sync' => true], ['mautic-object-id' => ['lead:1']], ['integration-object-id' => ['World:1']], ['start-datetime' => '2020-01-01']] as $options) {
	attempt('report ' . json_encode($options), fn() => exchange()->getSyncReport(asked($options)));
}
attempt('order', fn() => exchange()->executeSyncOrder(new OrderDAO(new DateTime('2020-01-01'), false, 'Shop')));
$conflict = fn(array $answers, $class = MauticSyncDataExchange::class) => exchange($answers, $class)->getConflictedInternalObject(new MappingManualDAO('Shop'), 'lead', reported('Citizen', '77'));
foreach ([5, '5', 'abc', null, 0, ''] as $id) {
	attempt('conflict with ' . json_encode($id), fn() => $conflict(['findMauticObject' => fn() => new ObjectDAO('lead', $id)]));
}
attempt('nothing changed', fn() => $conflict(['findChangesForObject' => fn() => []]));
attempt('not a row', fn() => $conflict(['findChangesForObject' => fn() => ['row']]));
attempt('it is deleted', fn() => $conflict(['findMauticObject' => fn() => throw new ObjectDeletedException('gone')]));
class Other extends MauticSyncDataExchange
{
	public function getConflictedInternalObject(MappingManualDAO $manual, string $name, ObjectDAO $object)
	{
		return parent::getConflictedInternalObject($manual, "$name of the site", $object);
	}
}
attempt('a class of the site', fn() => $conflict([], Other::class));
$clean = fn(array $changes, array $answers = []) => exchange($answers)->cleanupProcessedObjects($changes);
attempt('clean up', fn() => $clean([changed('Citizen', '9', 'lead', 5), 'k' => changed('World', '3', 'company', '8'), changed('Citizen', '10', 'lead', null), changed('Citizen', '10', 'lead', '7x')]));
attempt('without a date', fn() => $clean([changed('Citizen', '9', 'lead', 5)], ['getInternalSyncStartDateTime' => fn() => null]));
attempt('nothing', fn() => $clean([]));
foreach ([new ObjectNotSupportedException('Mautic', 'thing'), new ObjectNotFoundException('thing'), new RuntimeException('failed')] as $e) {
	foreach (['getFieldObjectName', 'getInternalSyncStartDateTime', 'deleteEntitiesForObject'] as $method) {
		attempt("$method: " . get_class($e), fn() => $clean([changed('Citizen', '9', 'lead', 5), changed('Citizen', '10', 'lead', 6)], [$method => fn() => throw $e]));
	}
}
attempt('not a change', fn() => $clean(['change']));
attempt('no name', fn() => $clean([recorder(ObjectChangeDAO::class)]));
echo "-- every call\n";
$calls = function (array $answers) {
	$exchange = exchange($answers);
	$options = recorder(InputOptionsDAO::class, $answers);
	foreach ([
		fn() => $exchange->getSyncReport(recorder(RequestDAO::class, $answers + ['getInputOptionsDAO' => fn() => $options])),
		fn() => $exchange->executeSyncOrder(recorder(OrderDAO::class)),
		fn() => $exchange->getConflictedInternalObject(recorder(MappingManualDAO::class, $answers), 'lead', reported('Citizen', '77')),
		fn() => $exchange->cleanupProcessedObjects([recorder(ObjectChangeDAO::class, $answers + ['getMappedObject' => fn() => 'lead'])]),
	] as $i => $call) {
		attempt("call $i", $call);
	}
};
$calls([]);
foreach (['isFirstTimeSync', 'getInputOptionsDAO', 'getMauticObjectIds', 'buildReport', 'execute', 'findMauticObject', 'getIntegration', 'getMauticEntityClassName', 'findChangesForObject', 'getFieldChangeObject', 'getMappedObject', 'getFieldObjectName', 'getMappedObjectId', 'getInternalSyncStartDateTime', 'deleteEntitiesForObject'] as $method) {
	$quiet = true;
	ob_start();
	$calls([$method => fn() => throw new DomainException("no $method")]);
	echo "$method: ", substr_count(ob_get_clean(), 'DomainException'), " of 4\n";
}
$quiet = false;
attempt('not constructed', fn() => bare(MauticSyncDataExchange::class)->executeSyncOrder(new OrderDAO(new DateTime('2020-01-01'), false, 'Shop')));
attempt('a clone', fn() => (clone exchange())->getSyncReport(asked([])));
attempt('constructed twice', function () {
	$exchange = exchange();
	$exchange->__construct(...array_map(fn($parameter) => recorder($parameter->getType()->getName(), ['buildReport' => fn() => new ReportDAO('second')]), (new ReflectionMethod($exchange, '__construct'))->getParameters()));
	return $exchange->getSyncReport(asked([]));
});
--EXPECT--
== report []
  PartialObjectReportBuilder->buildReport(RequestDAO)
  -> report of partial
== report {"first-time-sync":true}
  FullObjectReportBuilder->buildReport(RequestDAO)
  -> report of full
== report {"mautic-object-id":["lead:1"]}
  FullObjectReportBuilder->buildReport(RequestDAO)
  -> report of full
== report {"integration-object-id":["World:1"]}
  PartialObjectReportBuilder->buildReport(RequestDAO)
  -> report of partial
== report {"start-datetime":"2020-01-01"}
  PartialObjectReportBuilder->buildReport(RequestDAO)
  -> report of partial
== order
  OrderExecutioner->execute(OrderDAO)
  -> ObjectMappingsDAO
== conflict with 5
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  MappingHelper->getMauticEntityClassName("lead")
  FieldChangeRepository->findChangesForObject("Shop", "Entity\\lead", 5)
  FieldHelper->getFieldChangeObject([column_name: "first"])
  FieldHelper->getFieldChangeObject([column_name: "last"])
  -> object "lead" 5 with first, last
== conflict with "5"
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  MappingHelper->getMauticEntityClassName("lead")
  FieldChangeRepository->findChangesForObject("Shop", "Entity\\lead", "5")
  FieldHelper->getFieldChangeObject([column_name: "first"])
  FieldHelper->getFieldChangeObject([column_name: "last"])
  -> object "lead" "5" with first, last
== conflict with "abc"
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  MappingHelper->getMauticEntityClassName("lead")
  FieldChangeRepository->findChangesForObject("Shop", "Entity\\lead", "abc")
  FieldHelper->getFieldChangeObject([column_name: "first"])
  FieldHelper->getFieldChangeObject([column_name: "last"])
  -> object "lead" "abc" with first, last
== conflict with null
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  -> object "lead" null
== conflict with 0
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  -> object "lead" null
== conflict with ""
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  -> object "lead" null
== nothing changed
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  MappingHelper->getMauticEntityClassName("lead")
  FieldChangeRepository->findChangesForObject("Shop", "Entity\\lead", 5)
  -> object "lead" 5
== not a row
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  MappingHelper->getMauticEntityClassName("lead")
  FieldChangeRepository->findChangesForObject("Shop", "Entity\\lead", 5)
  TypeError: Recorder::getFieldChangeObject(): Argument #1 ($fieldChange) must be of type array, string given
== it is deleted
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException: gone
== a class of the site
  MappingHelper->findMauticObject(MappingManualDAO, "lead of the site", object "Citizen" "77")
  MappingHelper->getMauticEntityClassName("lead of the site")
  FieldChangeRepository->findChangesForObject("Shop", "Entity\\lead of the site", 5)
  FieldHelper->getFieldChangeObject([column_name: "first"])
  FieldHelper->getFieldChangeObject([column_name: "last"])
  -> object "lead" 5 with first, last
== clean up
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  FieldChangeRepository->deleteEntitiesForObject(5, "text", "Shop", 2020-07-07T00:00:00+00:00)
  FieldHelper->getFieldObjectName("company")
  SyncDateHelper->getInternalSyncStartDateTime()
  FieldChangeRepository->deleteEntitiesForObject(8, "text", "Shop", 2020-07-07T00:00:00+00:00)
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  FieldChangeRepository->deleteEntitiesForObject(0, "text", "Shop", 2020-07-07T00:00:00+00:00)
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  FieldChangeRepository->deleteEntitiesForObject(7, "text", "Shop", 2020-07-07T00:00:00+00:00)
  -> null
== without a date
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  FieldChangeRepository->deleteEntitiesForObject(5, "text", "Shop", null)
  -> null
== nothing
  -> null
== getFieldObjectName: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotSupportedException
  FieldHelper->getFieldObjectName("lead")
  log("mautic", "Mautic does not support a thing object", "MauticSyncDataExchange:cleanupProcessedObjects")
  FieldHelper->getFieldObjectName("lead")
  log("mautic", "Mautic does not support a thing object", "MauticSyncDataExchange:cleanupProcessedObjects")
  -> null
== getInternalSyncStartDateTime: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotSupportedException
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  log("mautic", "Mautic does not support a thing object", "MauticSyncDataExchange:cleanupProcessedObjects")
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  log("mautic", "Mautic does not support a thing object", "MauticSyncDataExchange:cleanupProcessedObjects")
  -> null
== deleteEntitiesForObject: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotSupportedException
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  FieldChangeRepository->deleteEntitiesForObject(5, "text", "Shop", 2020-07-07T00:00:00+00:00)
  log("mautic", "Mautic does not support a thing object", "MauticSyncDataExchange:cleanupProcessedObjects")
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  FieldChangeRepository->deleteEntitiesForObject(6, "text", "Shop", 2020-07-07T00:00:00+00:00)
  log("mautic", "Mautic does not support a thing object", "MauticSyncDataExchange:cleanupProcessedObjects")
  -> null
== getFieldObjectName: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
  FieldHelper->getFieldObjectName("lead")
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: thing was not found in the mapping
== getInternalSyncStartDateTime: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: thing was not found in the mapping
== deleteEntitiesForObject: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  FieldChangeRepository->deleteEntitiesForObject(5, "text", "Shop", 2020-07-07T00:00:00+00:00)
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: thing was not found in the mapping
== getFieldObjectName: RuntimeException
  FieldHelper->getFieldObjectName("lead")
  RuntimeException: failed
== getInternalSyncStartDateTime: RuntimeException
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  RuntimeException: failed
== deleteEntitiesForObject: RuntimeException
  FieldHelper->getFieldObjectName("lead")
  SyncDateHelper->getInternalSyncStartDateTime()
  FieldChangeRepository->deleteEntitiesForObject(5, "text", "Shop", 2020-07-07T00:00:00+00:00)
  RuntimeException: failed
== not a change
  Error: Call to a member function getMappedObject() on string
== no name
  ObjectChangeDAO->getMappedObject()
  TypeError: Recorder::getFieldObjectName(): Argument #1 ($objectName) must be of type string, null given
-- every call
== call 0
  RequestDAO->isFirstTimeSync()
  RequestDAO->getInputOptionsDAO()
  InputOptionsDAO->getMauticObjectIds()
  PartialObjectReportBuilder->buildReport(RequestDAO)
  -> report of partial
== call 1
  OrderExecutioner->execute(OrderDAO)
  -> ObjectMappingsDAO
== call 2
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  MappingManualDAO->getIntegration()
  MappingHelper->getMauticEntityClassName("lead")
  FieldChangeRepository->findChangesForObject("text", "Entity\\lead", 5)
  FieldHelper->getFieldChangeObject([column_name: "first"])
  FieldHelper->getFieldChangeObject([column_name: "last"])
  -> object "lead" 5 with first, last
== call 3
  ObjectChangeDAO->getMappedObject()
  FieldHelper->getFieldObjectName("lead")
  ObjectChangeDAO->getMappedObjectId()
  ObjectChangeDAO->getIntegration()
  SyncDateHelper->getInternalSyncStartDateTime()
  FieldChangeRepository->deleteEntitiesForObject(0, "text", "text", 2020-07-07T00:00:00+00:00)
  -> null
1 of 4
1 of 4
1 of 4
1 of 4
1 of 4
1 of 4
2 of 4
1 of 4
1 of 4
1 of 4
1 of 4
1 of 4
1 of 4
1 of 4
1 of 4
== not constructed
  Error: Typed property Mautic\IntegrationsBundle\Sync\SyncDataExchange\MauticSyncDataExchange::$orderExecutioner must not be accessed before initialization
== a clone
  PartialObjectReportBuilder->buildReport(RequestDAO)
  -> report of partial
== constructed twice
  PartialObjectReportBuilder->buildReport(RequestDAO)
  -> report of second
