--TEST--
Mautic's MauticSyncProcess and IntegrationSyncProcess: what is asked for, and the orders
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

use Mautic\IntegrationsBundle\Sync\DAO\Mapping\{MappingManualDAO, ObjectMappingDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\{InputOptionsDAO, ObjectIdsDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO;
use Mautic\IntegrationsBundle\Sync\Exception\{ObjectDeletedException, ObjectNotFoundException};
use Mautic\IntegrationsBundle\Sync\Helper\{MappingHelper, SyncDateHelper};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\{MauticSyncDataExchange, SyncDataExchangeInterface};
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal;

function manual(): MappingManualDAO
{
	$manual = new MappingManualDAO('Shop');
	foreach ([
		['lead', 'Citizen', [['email', 'mail', 'bidirectional', true], ['first', 'name', 'mautic'], ['points', 'score', 'integration', true]]],
		['company', 'Citizen', [['web', 'site', 'mautic', true]]],
		['company', 'World', []],
	] as [$internal, $remote, $fields]) {
		$mapping = new ObjectMappingDAO($internal, $remote);
		array_map(fn($field) => $mapping->addFieldMapping(...$field), $fields);
		$manual->addObjectMapping($mapping);
	}
	return $manual;
}

function asked($request): ReportDAO
{
	foreach ($request->getObjects() as $object) {
		echo '    ', text([$object->getObject(), $object->getFields(), $object->getRequiredFields(), $object->getFromDateTime(), $object->getToDateTime(), $object->getObjectLastSyncDateTime()]), "\n";
	}
	echo '    ', text([$request->getSyncToIntegration(), $request->getSyncIteration(), $request->isFirstTimeSync()]), "\n";
	return new ReportDAO('asked');
}

/** Both directions, set up; $what replaces their collaborators. */
function directions(array $answers = [], array $what = []): array
{
	$dates = recorder(SyncDateHelper::class, $answers + ['getSyncFromDateTime' => fn() => new DateTime('2020-01-01'), 'getSyncToDateTime' => fn() => new DateTime('2020-02-01 05:06:07'), 'getSyncDateTime' => fn() => new DateTime('2020-03-01')]);
	$generate = fn($report, $manual, $mapping, $internal, $integration) => changed('lead', $internal->getObjectId(), 'Citizen', $integration->getObjectId(), $integration->getObjectId() === 'same' ? [] : ['f' => 'v']);
	$pull = new Internal\MauticSyncProcess($dates, recorder(Internal\ObjectChangeGenerator::class, $answers + ['getSyncObjectChange' => $generate]));
	$push = new Integration\IntegrationSyncProcess($dates, recorder(MappingHelper::class, $answers + ['findIntegrationObject' => fn($integration, $name, $object) => reported($name, "r{$object->getObjectId()}")]), recorder(Integration\ObjectChangeGenerator::class, $answers + ['getSyncObjectChange' => $generate]));
	$options = $what['options'] ?? new InputOptionsDAO(['integration' => 'Shop', 'options' => ['o' => 1]] + ($what['input'] ?? []));
	$manual = $what['manual'] ?? manual();
	$pull->setupSync($options, $manual, recorder(MauticSyncDataExchange::class, $answers + ['getSyncReport' => 'asked', 'getConflictedInternalObject' => fn($manual, $name, $object) => reported($name, "m{$object->getObjectId()}")]));
	$push->setupSync($options, $manual, recorder(SyncDataExchangeInterface::class, $answers + ['getSyncReport' => 'asked']));
	return [$pull, $push];
}

function order($order): string
{
	return text([$order->getIdentifiedObjects(), $order->getUnidentifiedObjects(), $order->getSyncDateTime(), $order->isFirstTimeSync(), $order->getOptions()]);
}

function both(array $answers = [], array $what = []): void
{
	foreach (directions($answers, $what) as $i => $process) {
		$name = $i ? 'push' : 'pull';
		attempt("report of " . ($i ? 'the integration' : 'Mautic'), fn() => $process->getSyncReport(3));
		attempt("order, $name", fn() => order($process->getSyncOrder($what['report'] ?? report('x', reported('Citizen', '1'), reported('Citizen', 2), reported('Citizen', 'same'), reported('lead', '5'), reported('company', 6), reported('Other', 7)))));
	}
}

echo "-- as usual\n";
both();
echo "-- a first time\n";
both([], ['input' => ['first-time-sync' => true], 'report' => report('x')]);
foreach ([['lead:1'], ['company:2', 'lead:1'], ['other:3']] as $ids) {
	echo '-- certain objects: ', implode(' ', $ids), "\n";
	both([], ['input' => ['mautic-object-id' => $ids], 'report' => report('x')]);
}
echo "-- nothing is mapped\n";
both([], ['manual' => new MappingManualDAO('Shop')]);
$quiet = true;
echo "-- objects are gone\n";
foreach ([new ObjectDeletedException('gone'), new ObjectNotFoundException('x'), new RuntimeException('failed')] as $e) {
	foreach (['getConflictedInternalObject', 'findIntegrationObject', 'getSyncObjectChange'] as $method) {
		echo "$method ", get_class($e), "\n";
		$quiet = false;
		ob_start();
		both([$method => fn() => throw $e], ['report' => report('x', reported('Citizen', '1'), reported('lead', 5))]);
		preg_match_all('/^==.*|^  log.*(deleted).*|^  (->|\w+:|[\w\\\\]+Exception:).*/m', ob_get_clean(), $lines);
		echo implode("\n", $lines[0]), "\n";
	}
}
$quiet = false;
echo "-- every call\n";
$doubles = fn(array $answers) => both($answers, [
	'options' => recorder(InputOptionsDAO::class, $answers + ['getMauticObjectIds' => fn() => recorder(ObjectIdsDAO::class, $answers + ['getObjectTypes' => fn() => ['lead']])]),
	'manual' => recorder(MappingManualDAO::class, $answers + ['getIntegration' => fn() => 'Shop', 'getIntegrationObjectNames' => fn() => ['Citizen'], 'getInternalObjectNames' => fn() => ['lead'], 'getMappedInternalObjectsNames' => fn() => ['company', 'lead'],
		'getMappedIntegrationObjectsNames' => fn() => ['Citizen', 'World'], 'getIntegrationObjectFieldsToSyncToMautic' => fn() => ['a'], 'getInternalObjectFieldsToSyncToIntegration' => fn() => ['b'], 'getObjectMapping' => fn($x, $y) => new ObjectMappingDAO($x, $y)]),
	'report' => recorder(ReportDAO::class, $answers + ['getObjects' => fn() => [reported('Citizen', 1)]]),
]);
$doubles([]);
foreach (['getMauticObjectIds', 'getObjectTypes', 'getObjectIdsFor', 'getIntegration', 'getIntegrationObjectNames', 'getInternalObjectNames', 'getMappedInternalObjectsNames', 'getMappedIntegrationObjectsNames', 'getIntegrationObjectFieldsToSyncToMautic',
	'getInternalObjectFieldsToSyncToIntegration', 'getIntegrationObjectRequiredFieldNames', 'getInternalObjectRequiredFieldNames', 'getObjectMapping', 'getObjects', 'getSyncFromDateTime', 'getSyncToDateTime', 'getSyncDateTime', 'isFirstTimeSync', 'getOptions', 'getSyncReport'] as $method) {
	$quiet = true;
	ob_start();
	$doubles([$method => fn() => throw new DomainException("no $method")]);
	echo "$method: ", substr_count(ob_get_clean(), 'DomainException'), " of 4\n";
}
$quiet = false;
echo "-- not what is declared\n";
attempt('no date', fn() => directions(['getSyncDateTime' => fn() => null])[0]->getSyncOrder(report('x')));
attempt('no end', fn() => directions(['getSyncToDateTime' => fn() => null])[1]->getSyncReport(1));
attempt('no objects', fn() => directions()[0]->getSyncOrder(recorder(ReportDAO::class)));
attempt('no change', fn() => directions(['getSyncObjectChange' => fn() => null])[0]->getSyncOrder(report('x', reported('Citizen', 1))));
attempt('not set up', fn() => (new Integration\IntegrationSyncProcess(recorder(SyncDateHelper::class), recorder(MappingHelper::class), recorder(Integration\ObjectChangeGenerator::class)))->getSyncOrder(report('x')));
foreach ([Internal\MauticSyncProcess::class, Integration\IntegrationSyncProcess::class] as $class) {
	attempt('not constructed', fn() => bare($class)->getSyncOrder(report('x')));
	attempt('a clone', fn() => (clone directions()[$class === Integration\IntegrationSyncProcess::class ? 1 : 0])->getSyncReport(1));
}
--EXPECT--
-- as usual
== report of Mautic
  SyncDateHelper->getSyncFromDateTime("mautic", "lead")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Mautic to integration; syncing from DATE to DATE for the lead object with 2 fields", "MauticSyncProcess:getSyncReport")
  SyncDateHelper->getSyncFromDateTime("mautic", "company")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Mautic to integration; syncing from DATE to DATE for the company object with 1 fields", "MauticSyncProcess:getSyncReport")
  MauticSyncDataExchange->getSyncReport(RequestDAO)
    ["lead", ["email", "points"], ["email", "points"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["company", ["web"], ["web"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["Shop", 3, false]
  -> report of asked
== order, pull
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Integration to Mautic; found 3 objects for the Citizen object mapped to the lead, company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  MauticSyncDataExchange->getConflictedInternalObject(MappingManualDAO, "lead", object "Citizen" "1")
  ObjectChangeGenerator->getSyncObjectChange(report of x, MappingManualDAO, ObjectMappingDAO, object "lead" "m1", object "Citizen" "1")
  MauticSyncDataExchange->getConflictedInternalObject(MappingManualDAO, "lead", object "Citizen" 2)
  ObjectChangeGenerator->getSyncObjectChange(report of x, MappingManualDAO, ObjectMappingDAO, object "lead" "m2", object "Citizen" 2)
  MauticSyncDataExchange->getConflictedInternalObject(MappingManualDAO, "lead", object "Citizen" "same")
  ObjectChangeGenerator->getSyncObjectChange(report of x, MappingManualDAO, ObjectMappingDAO, object "lead" "msame", object "Citizen" "same")
  MauticSyncDataExchange->getConflictedInternalObject(MappingManualDAO, "company", object "Citizen" "1")
  ObjectChangeGenerator->getSyncObjectChange(report of x, MappingManualDAO, ObjectMappingDAO, object "company" "m1", object "Citizen" "1")
  MauticSyncDataExchange->getConflictedInternalObject(MappingManualDAO, "company", object "Citizen" 2)
  ObjectChangeGenerator->getSyncObjectChange(report of x, MappingManualDAO, ObjectMappingDAO, object "company" "m2", object "Citizen" 2)
  MauticSyncDataExchange->getConflictedInternalObject(MappingManualDAO, "company", object "Citizen" "same")
  ObjectChangeGenerator->getSyncObjectChange(report of x, MappingManualDAO, ObjectMappingDAO, object "company" "msame", object "Citizen" "same")
  log("Shop", "Integration to Mautic; found 0 objects for the World object mapped to the company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  -> "[[lead: [m1: change of \"lead\" \"m1\", m2: change of \"lead\" \"m2\"]], [lead: []], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
== report of the integration
  SyncDateHelper->getSyncFromDateTime("Shop", "Citizen")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Integration to Mautic; syncing from DATE to DATE for the Citizen object with 4 fields", "IntegrationSyncProcess:getSyncReport")
  log("Shop", "Integration to Mautic; there are no fields for the World object", "IntegrationSyncProcess:getSyncReport")
  SyncDataExchangeInterface->getSyncReport(RequestDAO)
    ["Citizen", ["mail", "name", "score", "site"], ["mail", "score", "site"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["mautic", 3, false]
  -> report of asked
== order, push
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Mautic to integration; syncing 1 objects for the lead object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  MappingHelper->findIntegrationObject("Shop", "Citizen", object "lead" "5")
  ObjectChangeGenerator->getSyncObjectChange(report of x, MappingManualDAO, ObjectMappingDAO, object "lead" "5", object "Citizen" "r5")
  log("Shop", "Mautic to integration; syncing 1 objects for the company object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  MappingHelper->findIntegrationObject("Shop", "Citizen", object "company" 6)
  ObjectChangeGenerator->getSyncObjectChange(report of x, MappingManualDAO, ObjectMappingDAO, object "company" 6, object "Citizen" "r6")
  log("Shop", "Mautic to integration; syncing 1 objects for the company object mapped to the World integration object", "IntegrationSyncProcess:getSyncOrder")
  MappingHelper->findIntegrationObject("Shop", "World", object "company" 6)
  ObjectChangeGenerator->getSyncObjectChange(report of x, MappingManualDAO, ObjectMappingDAO, object "company" 6, object "World" "r6")
  -> "[[lead: [change of \"lead\" \"5\", change of \"lead\" 6]], [lead: []], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
-- a first time
== report of Mautic
  SyncDateHelper->getSyncFromDateTime("mautic", "lead")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Mautic to integration; syncing from DATE to DATE for the lead object with 2 fields", "MauticSyncProcess:getSyncReport")
  SyncDateHelper->getSyncFromDateTime("mautic", "company")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Mautic to integration; syncing from DATE to DATE for the company object with 1 fields", "MauticSyncProcess:getSyncReport")
  MauticSyncDataExchange->getSyncReport(RequestDAO)
    ["lead", ["email", "points"], ["email", "points"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["company", ["web"], ["web"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["Shop", 3, true]
  -> report of asked
== order, pull
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Integration to Mautic; found 0 objects for the Citizen object mapped to the lead, company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  log("Shop", "Integration to Mautic; found 0 objects for the World object mapped to the company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, true, [o: 1]]"
== report of the integration
  SyncDateHelper->getSyncFromDateTime("Shop", "Citizen")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Integration to Mautic; syncing from DATE to DATE for the Citizen object with 4 fields", "IntegrationSyncProcess:getSyncReport")
  log("Shop", "Integration to Mautic; there are no fields for the World object", "IntegrationSyncProcess:getSyncReport")
  SyncDataExchangeInterface->getSyncReport(RequestDAO)
    ["Citizen", ["mail", "name", "score", "site"], ["mail", "score", "site"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["mautic", 3, true]
  -> report of asked
== order, push
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Mautic to integration; syncing 0 objects for the lead object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  log("Shop", "Mautic to integration; syncing 0 objects for the company object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  log("Shop", "Mautic to integration; syncing 0 objects for the company object mapped to the World integration object", "IntegrationSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, true, [o: 1]]"
-- certain objects: lead:1
== report of Mautic
  SyncDateHelper->getSyncFromDateTime("mautic", "lead")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Mautic to integration; syncing from DATE to DATE for the lead object with 2 fields", "MauticSyncProcess:getSyncReport")
  log("Shop", "Mautic to integration; skipping sync for the company object because certain object IDs are specified for other object(s)", "MauticSyncProcess:getSyncReport")
  MauticSyncDataExchange->getSyncReport(RequestDAO)
    ["lead", ["email", "points"], ["email", "points"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["Shop", 3, false]
  -> report of asked
== order, pull
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Integration to Mautic; found 0 objects for the Citizen object mapped to the lead, company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  log("Shop", "Integration to Mautic; found 0 objects for the World object mapped to the company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
== report of the integration
  SyncDateHelper->getSyncFromDateTime("Shop", "Citizen")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Integration to Mautic; syncing from DATE to DATE for the Citizen object with 4 fields", "IntegrationSyncProcess:getSyncReport")
  log("Shop", "Integration to Mautic; skipping sync for the World object because object IDs have been explicitly specified for other objects", "IntegrationSyncProcess:getSyncReport")
  SyncDataExchangeInterface->getSyncReport(RequestDAO)
    ["Citizen", ["mail", "name", "score", "site"], ["mail", "score", "site"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["mautic", 3, false]
  -> report of asked
== order, push
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Mautic to integration; syncing 0 objects for the lead object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  log("Shop", "Mautic to integration; syncing 0 objects for the company object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  log("Shop", "Mautic to integration; syncing 0 objects for the company object mapped to the World integration object", "IntegrationSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
-- certain objects: company:2 lead:1
== report of Mautic
  SyncDateHelper->getSyncFromDateTime("mautic", "lead")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Mautic to integration; syncing from DATE to DATE for the lead object with 2 fields", "MauticSyncProcess:getSyncReport")
  SyncDateHelper->getSyncFromDateTime("mautic", "company")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Mautic to integration; syncing from DATE to DATE for the company object with 1 fields", "MauticSyncProcess:getSyncReport")
  MauticSyncDataExchange->getSyncReport(RequestDAO)
    ["lead", ["email", "points"], ["email", "points"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["company", ["web"], ["web"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["Shop", 3, false]
  -> report of asked
== order, pull
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Integration to Mautic; found 0 objects for the Citizen object mapped to the lead, company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  log("Shop", "Integration to Mautic; found 0 objects for the World object mapped to the company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
== report of the integration
  SyncDateHelper->getSyncFromDateTime("Shop", "Citizen")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Integration to Mautic; syncing from DATE to DATE for the Citizen object with 4 fields", "IntegrationSyncProcess:getSyncReport")
  log("Shop", "Integration to Mautic; there are no fields for the World object", "IntegrationSyncProcess:getSyncReport")
  SyncDataExchangeInterface->getSyncReport(RequestDAO)
    ["Citizen", ["mail", "name", "score", "site"], ["mail", "score", "site"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["mautic", 3, false]
  -> report of asked
== order, push
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Mautic to integration; syncing 0 objects for the lead object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  log("Shop", "Mautic to integration; syncing 0 objects for the company object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  log("Shop", "Mautic to integration; syncing 0 objects for the company object mapped to the World integration object", "IntegrationSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
-- certain objects: other:3
== report of Mautic
  log("Shop", "Mautic to integration; skipping sync for the lead object because certain object IDs are specified for other object(s)", "MauticSyncProcess:getSyncReport")
  log("Shop", "Mautic to integration; skipping sync for the company object because certain object IDs are specified for other object(s)", "MauticSyncProcess:getSyncReport")
  -> report of mautic
== order, pull
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Integration to Mautic; found 0 objects for the Citizen object mapped to the lead, company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  log("Shop", "Integration to Mautic; found 0 objects for the World object mapped to the company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
== report of the integration
  log("Shop", "Integration to Mautic; skipping sync for the Citizen object because object IDs have been explicitly specified for other objects", "IntegrationSyncProcess:getSyncReport")
  log("Shop", "Integration to Mautic; skipping sync for the World object because object IDs have been explicitly specified for other objects", "IntegrationSyncProcess:getSyncReport")
  -> report of Shop
== order, push
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Mautic to integration; syncing 0 objects for the lead object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  log("Shop", "Mautic to integration; syncing 0 objects for the company object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  log("Shop", "Mautic to integration; syncing 0 objects for the company object mapped to the World integration object", "IntegrationSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
-- nothing is mapped
== report of Mautic
  -> report of mautic
== order, pull
  SyncDateHelper->getSyncDateTime()
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
== report of the integration
  -> report of Shop
== order, push
  SyncDateHelper->getSyncDateTime()
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
-- objects are gone
getConflictedInternalObject Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException
== report of Mautic
  -> report of asked
== order, pull
  log("Shop", "Integration to Mautic; the Citizen object with ID 1 is marked deleted and thus not synced", "MauticSyncProcess:getSyncOrder")
  log("Shop", "Integration to Mautic; the Citizen object with ID 1 is marked deleted and thus not synced", "MauticSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
== report of the integration
  -> report of asked
== order, push
  -> "[[lead: [change of \"lead\" 5]], [lead: []], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
findIntegrationObject Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException
== report of Mautic
  -> report of asked
== order, pull
  -> "[[lead: [m1: change of \"lead\" \"m1\"]], [lead: []], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
== report of the integration
  -> report of asked
== order, push
  log("Shop", "Mautic to integration; Mautic's lead:5 object was deleted from the integration so don't try to sync", "IntegrationSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
getSyncObjectChange Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException
== report of Mautic
  -> report of asked
== order, pull
  log("Shop", "Integration to Mautic; the Citizen object with ID 1 is marked deleted and thus not synced", "MauticSyncProcess:getSyncOrder")
  log("Shop", "Integration to Mautic; the Citizen object with ID 1 is marked deleted and thus not synced", "MauticSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
== report of the integration
  -> report of asked
== order, push
  log("Shop", "Mautic to integration; Mautic's lead:5 object was deleted from the integration so don't try to sync", "IntegrationSyncProcess:getSyncOrder")
  -> "[[], [], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
getConflictedInternalObject Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
== report of Mautic
  -> report of asked
== order, pull
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: x was not found in the mapping
== report of the integration
  -> report of asked
== order, push
  -> "[[lead: [change of \"lead\" 5]], [lead: []], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
findIntegrationObject Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
== report of Mautic
  -> report of asked
== order, pull
  -> "[[lead: [m1: change of \"lead\" \"m1\"]], [lead: []], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
== report of the integration
  -> report of asked
== order, push
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: x was not found in the mapping
getSyncObjectChange Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
== report of Mautic
  -> report of asked
== order, pull
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: x was not found in the mapping
== report of the integration
  -> report of asked
== order, push
  Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException: x was not found in the mapping
getConflictedInternalObject RuntimeException
== report of Mautic
  -> report of asked
== order, pull
  RuntimeException: failed
== report of the integration
  -> report of asked
== order, push
  -> "[[lead: [change of \"lead\" 5]], [lead: []], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
findIntegrationObject RuntimeException
== report of Mautic
  -> report of asked
== order, pull
  -> "[[lead: [m1: change of \"lead\" \"m1\"]], [lead: []], 2020-03-01T00:00:00+00:00, false, [o: 1]]"
== report of the integration
  -> report of asked
== order, push
  RuntimeException: failed
getSyncObjectChange RuntimeException
== report of Mautic
  -> report of asked
== order, pull
  RuntimeException: failed
== report of the integration
  -> report of asked
== order, push
  RuntimeException: failed
-- every call
== report of Mautic
  MappingManualDAO->getIntegration()
  InputOptionsDAO->getMauticObjectIds()
  InputOptionsDAO->getMauticObjectIds()
  ObjectIdsDAO->getObjectTypes()
  MappingManualDAO->getInternalObjectNames()
  InputOptionsDAO->getMauticObjectIds()
  ObjectIdsDAO->getObjectIdsFor("lead")
  MappingManualDAO->getInternalObjectFieldsToSyncToIntegration("lead")
  SyncDateHelper->getSyncFromDateTime("mautic", "lead")
  SyncDateHelper->getSyncToDateTime()
  MappingManualDAO->getIntegration()
  log("Shop", "Mautic to integration; syncing from DATE to DATE for the lead object with 1 fields", "MauticSyncProcess:getSyncReport")
  MappingManualDAO->getInternalObjectRequiredFieldNames("lead")
  MauticSyncDataExchange->getSyncReport(RequestDAO)
    ["lead", ["b"], [], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
      InputOptionsDAO->isFirstTimeSync()
["Shop", 3, false]
  -> report of asked
== order, pull
  SyncDateHelper->getSyncDateTime()
  InputOptionsDAO->isFirstTimeSync()
  MappingManualDAO->getIntegration()
  InputOptionsDAO->getOptions()
  MappingManualDAO->getIntegrationObjectNames()
  ReportDAO->getObjects("Citizen")
  MappingManualDAO->getMappedInternalObjectsNames("Citizen")
  MappingManualDAO->getIntegration()
  log("Shop", "Integration to Mautic; found 1 objects for the Citizen object mapped to the company, lead Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  MappingManualDAO->getObjectMapping("company", "Citizen")
  MauticSyncDataExchange->getConflictedInternalObject(MappingManualDAO, "company", object "Citizen" 1)
  ObjectChangeGenerator->getSyncObjectChange(ReportDAO, MappingManualDAO, ObjectMappingDAO, object "company" "m1", object "Citizen" 1)
  MappingManualDAO->getObjectMapping("lead", "Citizen")
  MauticSyncDataExchange->getConflictedInternalObject(MappingManualDAO, "lead", object "Citizen" 1)
  ObjectChangeGenerator->getSyncObjectChange(ReportDAO, MappingManualDAO, ObjectMappingDAO, object "lead" "m1", object "Citizen" 1)
  -> "[[lead: [m1: change of \"lead\" \"m1\"]], [lead: []], 2020-03-01T00:00:00+00:00, false, []]"
== report of the integration
  MappingManualDAO->getIntegrationObjectNames()
  InputOptionsDAO->getMauticObjectIds()
  InputOptionsDAO->getMauticObjectIds()
  ObjectIdsDAO->getObjectTypes()
  MappingManualDAO->getMappedInternalObjectsNames("Citizen")
  MappingManualDAO->getIntegrationObjectFieldsToSyncToMautic("Citizen")
  MappingManualDAO->getIntegration()
  SyncDateHelper->getSyncFromDateTime("Shop", "Citizen")
  SyncDateHelper->getSyncToDateTime()
  MappingManualDAO->getIntegration()
  log("Shop", "Integration to Mautic; syncing from DATE to DATE for the Citizen object with 1 fields", "IntegrationSyncProcess:getSyncReport")
  MappingManualDAO->getIntegrationObjectRequiredFieldNames("Citizen")
  SyncDataExchangeInterface->getSyncReport(RequestDAO)
    ["Citizen", ["a"], [], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
      InputOptionsDAO->isFirstTimeSync()
["mautic", 3, false]
  -> report of asked
== order, push
  SyncDateHelper->getSyncDateTime()
  InputOptionsDAO->isFirstTimeSync()
  MappingManualDAO->getIntegration()
  InputOptionsDAO->getOptions()
  MappingManualDAO->getInternalObjectNames()
  ReportDAO->getObjects("lead")
  MappingManualDAO->getMappedIntegrationObjectsNames("lead")
  MappingManualDAO->getObjectMapping("lead", "Citizen")
  MappingManualDAO->getIntegration()
  log("Shop", "Mautic to integration; syncing 1 objects for the lead object mapped to the Citizen integration object", "IntegrationSyncProcess:getSyncOrder")
  MappingManualDAO->getIntegration()
  MappingHelper->findIntegrationObject("Shop", "Citizen", object "Citizen" 1)
  ObjectChangeGenerator->getSyncObjectChange(ReportDAO, MappingManualDAO, ObjectMappingDAO, object "Citizen" 1, object "Citizen" "r1")
  MappingManualDAO->getObjectMapping("lead", "World")
  MappingManualDAO->getIntegration()
  log("Shop", "Mautic to integration; syncing 1 objects for the lead object mapped to the World integration object", "IntegrationSyncProcess:getSyncOrder")
  MappingManualDAO->getIntegration()
  MappingHelper->findIntegrationObject("Shop", "World", object "Citizen" 1)
  ObjectChangeGenerator->getSyncObjectChange(ReportDAO, MappingManualDAO, ObjectMappingDAO, object "Citizen" 1, object "World" "r1")
  -> "[[lead: [change of \"lead\" 1]], [lead: []], 2020-03-01T00:00:00+00:00, false, []]"
2 of 4
2 of 4
1 of 4
4 of 4
2 of 4
2 of 4
2 of 4
1 of 4
1 of 4
1 of 4
1 of 4
1 of 4
2 of 4
2 of 4
2 of 4
2 of 4
2 of 4
4 of 4
2 of 4
2 of 4
-- not what is declared
== no date
  SyncDateHelper->getSyncDateTime()
  TypeError: Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO::__construct(): Argument #1 ($syncDateTime) must be of type DateTimeInterface, null given
== no end
  SyncDateHelper->getSyncFromDateTime("Shop", "Citizen")
  SyncDateHelper->getSyncToDateTime()
  Error: Call to a member function format() on null
== no objects
  SyncDateHelper->getSyncDateTime()
  ReportDAO->getObjects("Citizen")
  TypeError: count(): Argument #1 ($value) must be of type Countable|array, null given
== no change
  SyncDateHelper->getSyncDateTime()
  log("Shop", "Integration to Mautic; found 1 objects for the Citizen object mapped to the lead, company Mautic object(s)", "MauticSyncProcess:getSyncOrder")
  MauticSyncDataExchange->getConflictedInternalObject(MappingManualDAO, "lead", object "Citizen" 1)
  ObjectChangeGenerator->getSyncObjectChange(report of x, MappingManualDAO, ObjectMappingDAO, object "lead" "m1", object "Citizen" 1)
  Error: Call to a member function shouldSync() on null
== not set up
  SyncDateHelper->getSyncDateTime()
  Error: Call to a member function isFirstTimeSync() on null
== not constructed
  Error: Typed property Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\MauticSyncProcess::$syncDateHelper must not be accessed before initialization
== a clone
  SyncDateHelper->getSyncFromDateTime("mautic", "lead")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Mautic to integration; syncing from DATE to DATE for the lead object with 2 fields", "MauticSyncProcess:getSyncReport")
  SyncDateHelper->getSyncFromDateTime("mautic", "company")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Mautic to integration; syncing from DATE to DATE for the company object with 1 fields", "MauticSyncProcess:getSyncReport")
  MauticSyncDataExchange->getSyncReport(RequestDAO)
    ["lead", ["email", "points"], ["email", "points"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["company", ["web"], ["web"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["Shop", 1, false]
  -> report of asked
== not constructed
  Error: Typed property Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\IntegrationSyncProcess::$syncDateHelper must not be accessed before initialization
== a clone
  SyncDateHelper->getSyncFromDateTime("Shop", "Citizen")
  SyncDateHelper->getSyncToDateTime()
  log("Shop", "Integration to Mautic; syncing from DATE to DATE for the Citizen object with 4 fields", "IntegrationSyncProcess:getSyncReport")
  log("Shop", "Integration to Mautic; there are no fields for the World object", "IntegrationSyncProcess:getSyncReport")
  SyncDataExchangeInterface->getSyncReport(RequestDAO)
    ["Citizen", ["mail", "name", "score", "site"], ["mail", "score", "site"], 2020-01-01T00:00:00+00:00, 2020-02-01T05:06:07+00:00, null]
    ["mautic", 1, false]
  -> report of asked
