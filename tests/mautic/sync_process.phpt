--TEST--
Mautic's SyncProcess: a run and what it tells
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

use Mautic\IntegrationsBundle\Entity\ObjectMapping;
use Mautic\IntegrationsBundle\Sync\DAO\Mapping\{MappingManualDAO, ObjectMappingDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\{ObjectMappingsDAO, OrderDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{ObjectDAO, ReportDAO};
use Mautic\IntegrationsBundle\Sync\Helper\{MappingHelper, RelationsHelper, SyncDateHelper};
use Mautic\IntegrationsBundle\Sync\Notification\Notifier;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\{MauticSyncDataExchange, SyncDataExchangeInterface};
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\IntegrationSyncProcess;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\MauticSyncProcess;
use Mautic\IntegrationsBundle\Sync\SyncProcess\SyncProcess;
use Mautic\IntegrationsBundle\Sync\SyncService\SyncServiceInterface;
use Symfony\Component\EventDispatcher\EventDispatcherInterface;

/** What an event tells. */
function event(object $event, string $name): object
{
	$results = method_exists($event, 'getOrderResults') ? $event->getOrderResults() : null;
	foreach ($results ? ['getNewObjectMappings', 'getUpdatedObjectMappings', 'getRemappedObjects', 'getDeletedObjects'] : [] as $method) {
		foreach (['Citizen', 'Person', 'lead'] as $object) {
			try {
				echo "    $method $object ", text(array_map(fn($item) => method_exists($item, 'getIntegrationObjectId') ? $item->getIntegrationObjectId() : $item, $results->$method($object))), "\n";
			} catch (Exception) {
			}
		}
	}
	echo '    ', $results ? 'iteration ' . $event->getIteration() : 'of ' . $event->getIntegrationName(), "\n";
	return $event;
}

function entity(string $id): ObjectMapping
{
	return (new ObjectMapping(new DateTime('2020-01-01')))->setIntegration('Shop')->setIntegrationObjectName('Citizen')->setIntegrationObjectId($id)->setInternalObjectName('lead')->setInternalObjectId(1);
}

function orders(int $count, ?callable $executed = null): OrderDAO
{
	$order = new OrderDAO(new DateTime('2020-01-01'), false, 'Shop');
	for ($i = 0; $i < $count; $i++) {
		$order->addObjectChange($change = changed('lead', "5$i", 'Citizen', "$i"));
		$executed && $executed($order, $change, $i);
	}
	return $order;
}

/** A process with collaborators that tell what they are asked; $pages: how many objects each page has. */
function process(array $answers = [], array $pages = [], array $input = [], ?callable $executed = null): SyncProcess
{
	$manual = new MappingManualDAO('Shop');
	$manual->addObjectMapping(new ObjectMappingDAO('lead', 'Citizen'));
	$reports = fn(array $counts, string $name) => fn($iteration) => report($name, ...array_map(fn($id) => reported('Citizen', $id), ($counts[$iteration - 1] ?? 0) ? range(1, $counts[$iteration - 1]) : []));
	$making = fn($report) => ($answers['order'] ?? fn($count) => orders($count, $executed))($report->shouldSync() ? count($report->getObjects('Citizen')) : 0);
	return new SyncProcess(
		recorder(SyncDateHelper::class, $answers),
		recorder(MappingHelper::class, $answers),
		recorder(RelationsHelper::class, $answers),
		recorder(IntegrationSyncProcess::class, ['getSyncReport' => $answers['pullReport'] ?? $reports($pages['pull'] ?? [1], 'Shop'), 'getSyncOrder' => $making] + $answers),
		recorder(MauticSyncProcess::class, ['getSyncReport' => $answers['pushReport'] ?? $reports($pages['push'] ?? [1], 'mautic'), 'getSyncOrder' => $making] + $answers),
		recorder(EventDispatcherInterface::class, $answers + ['dispatch' => 'event']),
		recorder(Notifier::class, $answers),
		$manual,
		recorder(MauticSyncDataExchange::class, ['executeSyncOrder' => $answers['pulled'] ?? fn() => new ObjectMappingsDAO()] + $answers),
		recorder(SyncDataExchangeInterface::class, ['executeSyncOrder' => $answers['pushed'] ?? fn() => null] + $answers),
		new InputOptionsDAO(['integration' => 'Shop'] + $input),
		recorder(SyncServiceInterface::class, $answers)
	);
}

attempt('as usual', fn() => process([], ['pull' => [2, 1], 'push' => [1, 2]])->execute());
echo MAUTIC_INTEGRATION_ACTIVE_SYNC, "\n";
attempt('nothing to do', fn() => process([], ['pull' => [], 'push' => []])->execute());
attempt('pull alone', fn() => process([], [], ['disable-push' => true, 'start-datetime' => '2020-01-01', 'end-datetime' => '2020-02-02'])->execute());
attempt('push alone', fn() => process([], [], ['disable-pull' => true])->execute());
attempt('certain objects', fn() => process([], ['pull' => [1, 1], 'push' => []], ['integration-object-id' => ['Citizen:1']])->execute());
attempt('orders that change nothing', fn() => process(['order' => fn() => orders(0)], ['pull' => [1, 1], 'push' => [1, 1]])->execute());
attempt('what came of them', fn() => process([
	'pulled' => function () {
		$mappings = new ObjectMappingsDAO();
		$mappings->addNewObjectMapping(entity('new'));
		$mappings->addUpdatedObjectMapping(entity('updated'));
		return $mappings;
	},
	'updateObjectMappings' => fn($mappings) => $mappings[1]->setObjectMapping(entity('pushed')),
], ['pull' => [4], 'push' => [4]], [], function ($order, $change, $i) {
	$order->addObjectMapping($change, 'Citizen', "n$i");
	$order->updateLastSyncDate($change);
	$order->remapObject('Citizen', "$i", 'Person', "r$i");
	$order->noteObjectSyncIssue($change, "issue $i");
	$i === 1 && $order->deleteObject($change);
	$i === 2 && $order->retrySyncLater($change);
})->execute());
$missing = ['getObjectsToSynchronize' => fn() => [new ObjectDAO('World', '70'), new ObjectDAO('World', '71')]];
attempt('a sync within', fn() => process($missing + ['processIntegrationSync' => function ($options) {
	echo '    ', text([$options->getIntegration(), $options->getIntegrationObjectIds()->getObjectIdsFor('World'), $options->isFirstTimeSync(), $options->pushIsEnabled()]), "\n";
}], ['pull' => [1], 'push' => []], ['first-time-sync' => true, 'disable-push' => true])->execute());
attempt('its process is put back', function () use ($missing) {
	$property = new ReflectionProperty(SyncProcess::class, 'integrationSyncProcess');
	$property->setAccessible(true);
	$process = process($missing + ['processIntegrationSync' => function () use (&$process, $property, &$within) {
		$within = $property->getValue($process);
	}], ['pull' => [1], 'push' => []]);
	$before = $property->getValue($process);
	$process->execute();
	return [$within === $before, $property->getValue($process) === $before, $property->getValue($process) == $before];
});
attempt('numbers are no IDs', fn() => process(['getObjectsToSynchronize' => fn() => [new ObjectDAO('World', 70)]])->execute());
echo "-- every call\n";
$quiet = true;
foreach (['setSyncDateTimes', 'setInternalSyncStartDateTime', 'setupSync', 'pullReport', 'pushReport', 'remapIntegrationObjects', 'processRelations', 'getObjectsToSynchronize', 'processIntegrationSync', 'order', 'pulled', 'pushed', 'saveObjectMappings', 'updateObjectMappings', 'markAsDeleted', 'noteMauticSyncIssue', 'cleanupProcessedObjects', 'dispatch'] as $method) {
	attempt($method, fn() => process([$method => fn() => throw new DomainException('failed')] + ($method === 'processIntegrationSync' ? $missing : []))->execute());
}
attempt('finalizeNotifications', fn() => process(['finalizeNotifications' => fn() => throw new DomainException('failed'), 'order' => fn() => orders(0)])->execute());
attempt('not constructed', fn() => bare(SyncProcess::class)->execute());
attempt('a clone', fn() => (clone process(['dispatch' => fn($event) => $event]))->execute());
gc_collect_cycles();
--EXPECT--
== as usual
  log("Shop", "php_syncengine VERSION runs this sync, syncengine.mautic=exact", "SyncProcess:execute")
  SyncDateHelper->setSyncDateTimes(null, null)
  IntegrationSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, SyncDataExchangeInterface)
  MauticSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, MauticSyncDataExchange)
  log("Shop", "Integration to Mautic; syncing iteration 1", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(1)
  MappingHelper->remapIntegrationObjects([])
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  RelationsHelper->getObjectsToSynchronize()
  MauticSyncProcess->getSyncOrder(report of Shop)
  log("Shop", "Integration to Mautic; syncing 2 total objects", "SyncProcess:executeIntegrationSync")
  MauticSyncDataExchange->executeSyncOrder(OrderDAO)
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC")
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  log("Shop", "Integration to Mautic; syncing iteration 2", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(2)
  MappingHelper->remapIntegrationObjects([])
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  RelationsHelper->getObjectsToSynchronize()
  MauticSyncProcess->getSyncOrder(report of Shop)
  log("Shop", "Integration to Mautic; syncing 1 total objects", "SyncProcess:executeIntegrationSync")
  MauticSyncDataExchange->executeSyncOrder(OrderDAO)
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC")
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 2
  log("Shop", "Integration to Mautic; syncing iteration 3", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(3)
  log("Shop", "Integration to Mautic; no objects were mapped to be synced", "SyncProcess:executeIntegrationSync")
  SyncDateHelper->setInternalSyncStartDateTime()
  log("Shop", "Mautic to integration; syncing iteration 1", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(1)
  IntegrationSyncProcess->getSyncOrder(report of mautic)
  log("Shop", "Mautic to integration; syncing 1 total objects", "SyncProcess:executeInternalSync")
  SyncDataExchangeInterface->executeSyncOrder(OrderDAO)
  MappingHelper->saveObjectMappings([])
  MappingHelper->remapIntegrationObjects([])
  MappingHelper->updateObjectMappings([])
  MappingHelper->markAsDeleted([])
  Notifier->noteMauticSyncIssue([])
  MauticSyncDataExchange->cleanupProcessedObjects([change of "lead" "50"])
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION")
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  log("Shop", "Mautic to integration; syncing iteration 2", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(2)
  IntegrationSyncProcess->getSyncOrder(report of mautic)
  log("Shop", "Mautic to integration; syncing 2 total objects", "SyncProcess:executeInternalSync")
  SyncDataExchangeInterface->executeSyncOrder(OrderDAO)
  MappingHelper->saveObjectMappings([])
  MappingHelper->remapIntegrationObjects([])
  MappingHelper->updateObjectMappings([])
  MappingHelper->markAsDeleted([])
  Notifier->noteMauticSyncIssue([])
  MauticSyncDataExchange->cleanupProcessedObjects([change of "lead" "50", change of "lead" "51"])
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION")
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 2
  log("Shop", "Mautic to integration; syncing iteration 3", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(3)
  log("Shop", "Mautic to integration; no objects were mapped to be synced", "SyncProcess:executeInternalSync")
  EventDispatcherInterface->dispatch(SyncEvent, "mautic.integration.sync_post_execute_integration")
    of Shop
  -> null
1
== nothing to do
  log("Shop", "php_syncengine VERSION runs this sync, syncengine.mautic=exact", "SyncProcess:execute")
  SyncDateHelper->setSyncDateTimes(null, null)
  IntegrationSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, SyncDataExchangeInterface)
  MauticSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, MauticSyncDataExchange)
  log("Shop", "Integration to Mautic; syncing iteration 1", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(1)
  log("Shop", "Integration to Mautic; no objects were mapped to be synced", "SyncProcess:executeIntegrationSync")
  SyncDateHelper->setInternalSyncStartDateTime()
  log("Shop", "Mautic to integration; syncing iteration 1", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(1)
  log("Shop", "Mautic to integration; no objects were mapped to be synced", "SyncProcess:executeInternalSync")
  EventDispatcherInterface->dispatch(SyncEvent, "mautic.integration.sync_post_execute_integration")
    of Shop
  -> null
== pull alone
  log("Shop", "php_syncengine VERSION runs this sync, syncengine.mautic=exact", "SyncProcess:execute")
  SyncDateHelper->setSyncDateTimes(2020-01-01T00:00:00+00:00, 2020-02-02T00:00:00+00:00)
  IntegrationSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, SyncDataExchangeInterface)
  MauticSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, MauticSyncDataExchange)
  log("Shop", "Integration to Mautic; syncing iteration 1", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(1)
  MappingHelper->remapIntegrationObjects([])
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  RelationsHelper->getObjectsToSynchronize()
  MauticSyncProcess->getSyncOrder(report of Shop)
  log("Shop", "Integration to Mautic; syncing 1 total objects", "SyncProcess:executeIntegrationSync")
  MauticSyncDataExchange->executeSyncOrder(OrderDAO)
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC")
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  log("Shop", "Integration to Mautic; syncing iteration 2", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(2)
  log("Shop", "Integration to Mautic; no objects were mapped to be synced", "SyncProcess:executeIntegrationSync")
  EventDispatcherInterface->dispatch(SyncEvent, "mautic.integration.sync_post_execute_integration")
    of Shop
  -> null
== push alone
  log("Shop", "php_syncengine VERSION runs this sync, syncengine.mautic=exact", "SyncProcess:execute")
  SyncDateHelper->setSyncDateTimes(null, null)
  IntegrationSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, SyncDataExchangeInterface)
  MauticSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, MauticSyncDataExchange)
  SyncDateHelper->setInternalSyncStartDateTime()
  log("Shop", "Mautic to integration; syncing iteration 1", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(1)
  IntegrationSyncProcess->getSyncOrder(report of mautic)
  log("Shop", "Mautic to integration; syncing 1 total objects", "SyncProcess:executeInternalSync")
  SyncDataExchangeInterface->executeSyncOrder(OrderDAO)
  MappingHelper->saveObjectMappings([])
  MappingHelper->remapIntegrationObjects([])
  MappingHelper->updateObjectMappings([])
  MappingHelper->markAsDeleted([])
  Notifier->noteMauticSyncIssue([])
  MauticSyncDataExchange->cleanupProcessedObjects([change of "lead" "50"])
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION")
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  log("Shop", "Mautic to integration; syncing iteration 2", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(2)
  log("Shop", "Mautic to integration; no objects were mapped to be synced", "SyncProcess:executeInternalSync")
  EventDispatcherInterface->dispatch(SyncEvent, "mautic.integration.sync_post_execute_integration")
    of Shop
  -> null
== certain objects
  log("Shop", "php_syncengine VERSION runs this sync, syncengine.mautic=exact", "SyncProcess:execute")
  SyncDateHelper->setSyncDateTimes(null, null)
  IntegrationSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, SyncDataExchangeInterface)
  MauticSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, MauticSyncDataExchange)
  log("Shop", "Integration to Mautic; syncing iteration 1", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(1)
  MappingHelper->remapIntegrationObjects([])
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  RelationsHelper->getObjectsToSynchronize()
  MauticSyncProcess->getSyncOrder(report of Shop)
  log("Shop", "Integration to Mautic; syncing 1 total objects", "SyncProcess:executeIntegrationSync")
  MauticSyncDataExchange->executeSyncOrder(OrderDAO)
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC")
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  SyncDateHelper->setInternalSyncStartDateTime()
  log("Shop", "Mautic to integration; syncing iteration 1", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(1)
  log("Shop", "Mautic to integration; no objects were mapped to be synced", "SyncProcess:executeInternalSync")
  EventDispatcherInterface->dispatch(SyncEvent, "mautic.integration.sync_post_execute_integration")
    of Shop
  -> null
== orders that change nothing
  log("Shop", "php_syncengine VERSION runs this sync, syncengine.mautic=exact", "SyncProcess:execute")
  SyncDateHelper->setSyncDateTimes(null, null)
  IntegrationSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, SyncDataExchangeInterface)
  MauticSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, MauticSyncDataExchange)
  log("Shop", "Integration to Mautic; syncing iteration 1", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(1)
  MappingHelper->remapIntegrationObjects([])
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  RelationsHelper->getObjectsToSynchronize()
  MauticSyncProcess->getSyncOrder(report of Shop)
  log("Shop", "Integration to Mautic; no object changes were recorded possible due to field direction configurations", "SyncProcess:executeIntegrationSync")
  SyncDateHelper->setInternalSyncStartDateTime()
  log("Shop", "Mautic to integration; syncing iteration 1", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(1)
  IntegrationSyncProcess->getSyncOrder(report of mautic)
  log("Shop", "Mautic to integration; no object changes were recorded possible due to field direction configurations", "SyncProcess:executeInternalSync")
  Notifier->finalizeNotifications()
  EventDispatcherInterface->dispatch(SyncEvent, "mautic.integration.sync_post_execute_integration")
    of Shop
  -> null
== what came of them
  log("Shop", "php_syncengine VERSION runs this sync, syncengine.mautic=exact", "SyncProcess:execute")
  SyncDateHelper->setSyncDateTimes(null, null)
  IntegrationSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, SyncDataExchangeInterface)
  MauticSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, MauticSyncDataExchange)
  log("Shop", "Integration to Mautic; syncing iteration 1", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(1)
  MappingHelper->remapIntegrationObjects([])
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  RelationsHelper->getObjectsToSynchronize()
  MauticSyncProcess->getSyncOrder(report of Shop)
  log("Shop", "Integration to Mautic; syncing 4 total objects", "SyncProcess:executeIntegrationSync")
  MauticSyncDataExchange->executeSyncOrder(OrderDAO)
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC")
    getNewObjectMappings Citizen ["new"]
    getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen ["updated"]
    getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person [RemappedObjectDAO, RemappedObjectDAO, RemappedObjectDAO, RemappedObjectDAO]
    getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead [change of "lead" "51"]
    iteration 1
  log("Shop", "Integration to Mautic; syncing iteration 2", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(2)
  log("Shop", "Integration to Mautic; no objects were mapped to be synced", "SyncProcess:executeIntegrationSync")
  SyncDateHelper->setInternalSyncStartDateTime()
  log("Shop", "Mautic to integration; syncing iteration 1", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(1)
  IntegrationSyncProcess->getSyncOrder(report of mautic)
  log("Shop", "Mautic to integration; syncing 4 total objects", "SyncProcess:executeInternalSync")
  SyncDataExchangeInterface->executeSyncOrder(OrderDAO)
  MappingHelper->saveObjectMappings([ObjectMapping, ObjectMapping, ObjectMapping, ObjectMapping])
  MappingHelper->remapIntegrationObjects([RemappedObjectDAO, RemappedObjectDAO, RemappedObjectDAO, RemappedObjectDAO])
  MappingHelper->updateObjectMappings([UpdatedObjectMappingDAO, UpdatedObjectMappingDAO, UpdatedObjectMappingDAO, UpdatedObjectMappingDAO])
  MappingHelper->markAsDeleted([change of "lead" "51"])
  Notifier->noteMauticSyncIssue([NotificationDAO, NotificationDAO, NotificationDAO, NotificationDAO])
  MauticSyncDataExchange->cleanupProcessedObjects([change of "lead" "50", change of "lead" "51", change of "lead" "53"])
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION")
    getNewObjectMappings Citizen ["n0", "n1", "n2", "n3"]
    getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen ["pushed"]
    getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person [RemappedObjectDAO, RemappedObjectDAO, RemappedObjectDAO, RemappedObjectDAO]
    getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead [change of "lead" "51"]
    iteration 1
  log("Shop", "Mautic to integration; syncing iteration 2", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(2)
  log("Shop", "Mautic to integration; no objects were mapped to be synced", "SyncProcess:executeInternalSync")
  EventDispatcherInterface->dispatch(SyncEvent, "mautic.integration.sync_post_execute_integration")
    of Shop
  -> null
== a sync within
  log("Shop", "php_syncengine VERSION runs this sync, syncengine.mautic=exact", "SyncProcess:execute")
  SyncDateHelper->setSyncDateTimes(null, null)
  IntegrationSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, SyncDataExchangeInterface)
  MauticSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, MauticSyncDataExchange)
  log("Shop", "Integration to Mautic; syncing iteration 1", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(1)
  MappingHelper->remapIntegrationObjects([])
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  RelationsHelper->getObjectsToSynchronize()
  SyncServiceInterface->processIntegrationSync(InputOptionsDAO)
    ["Shop", ["70", "71"], false, true]
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  MauticSyncProcess->getSyncOrder(report of Shop)
  log("Shop", "Integration to Mautic; syncing 1 total objects", "SyncProcess:executeIntegrationSync")
  MauticSyncDataExchange->executeSyncOrder(OrderDAO)
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC")
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  log("Shop", "Integration to Mautic; syncing iteration 2", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(2)
  log("Shop", "Integration to Mautic; no objects were mapped to be synced", "SyncProcess:executeIntegrationSync")
  EventDispatcherInterface->dispatch(SyncEvent, "mautic.integration.sync_post_execute_integration")
    of Shop
  -> null
== its process is put back
  log("Shop", "php_syncengine VERSION runs this sync, syncengine.mautic=exact", "SyncProcess:execute")
  SyncDateHelper->setSyncDateTimes(null, null)
  IntegrationSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, SyncDataExchangeInterface)
  MauticSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, MauticSyncDataExchange)
  log("Shop", "Integration to Mautic; syncing iteration 1", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(1)
  MappingHelper->remapIntegrationObjects([])
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  RelationsHelper->getObjectsToSynchronize()
  SyncServiceInterface->processIntegrationSync(InputOptionsDAO)
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  MauticSyncProcess->getSyncOrder(report of Shop)
  log("Shop", "Integration to Mautic; syncing 1 total objects", "SyncProcess:executeIntegrationSync")
  MauticSyncDataExchange->executeSyncOrder(OrderDAO)
  EventDispatcherInterface->dispatch(CompletedSyncIterationEvent, "mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC")
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  log("Shop", "Integration to Mautic; syncing iteration 2", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(2)
  log("Shop", "Integration to Mautic; no objects were mapped to be synced", "SyncProcess:executeIntegrationSync")
  SyncDateHelper->setInternalSyncStartDateTime()
  log("Shop", "Mautic to integration; syncing iteration 1", "SyncProcess:executeInternalSync")
  MauticSyncProcess->getSyncReport(1)
  log("Shop", "Mautic to integration; no objects were mapped to be synced", "SyncProcess:executeInternalSync")
  EventDispatcherInterface->dispatch(SyncEvent, "mautic.integration.sync_post_execute_integration")
    of Shop
  -> [true, false, true]
== numbers are no IDs
  log("Shop", "php_syncengine VERSION runs this sync, syncengine.mautic=exact", "SyncProcess:execute")
  SyncDateHelper->setSyncDateTimes(null, null)
  IntegrationSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, SyncDataExchangeInterface)
  MauticSyncProcess->setupSync(InputOptionsDAO, MappingManualDAO, MauticSyncDataExchange)
  log("Shop", "Integration to Mautic; syncing iteration 1", "SyncProcess:executeIntegrationSync")
  IntegrationSyncProcess->getSyncReport(1)
  MappingHelper->remapIntegrationObjects([])
  RelationsHelper->processRelations(MappingManualDAO, report of Shop)
  RelationsHelper->getObjectsToSynchronize()
  TypeError: Mautic\IntegrationsBundle\Sync\DAO\Sync\ObjectIdsDAO::addObjectId(): Argument #2 ($id) must be of type string, int given
-- every call
== setSyncDateTimes
  DomainException: failed
== setInternalSyncStartDateTime
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  DomainException: failed
== setupSync
  DomainException: failed
== pullReport
  DomainException: failed
== pushReport
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  DomainException: failed
== remapIntegrationObjects
  DomainException: failed
== processRelations
  DomainException: failed
== getObjectsToSynchronize
  DomainException: failed
== processIntegrationSync
  DomainException: failed
== order
  DomainException: failed
== pulled
  DomainException: failed
== pushed
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  DomainException: failed
== saveObjectMappings
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  DomainException: failed
== updateObjectMappings
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  DomainException: failed
== markAsDeleted
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  DomainException: failed
== noteMauticSyncIssue
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  DomainException: failed
== cleanupProcessedObjects
    getNewObjectMappings Citizen     getNewObjectMappings Person     getNewObjectMappings lead     getUpdatedObjectMappings Citizen     getUpdatedObjectMappings Person     getUpdatedObjectMappings lead     getRemappedObjects Citizen     getRemappedObjects Person     getRemappedObjects lead     getDeletedObjects Citizen     getDeletedObjects Person     getDeletedObjects lead     iteration 1
  DomainException: failed
== dispatch
  DomainException: failed
== finalizeNotifications
  DomainException: failed
== not constructed
  Error: Typed property Mautic\IntegrationsBundle\Sync\SyncProcess\SyncProcess::$syncDateHelper must not be accessed before initialization
== a clone
  -> null
