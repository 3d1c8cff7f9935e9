--TEST--
Mautic's FullObjectReportBuilder: who is asked for what, page by page
--INI--
syncengine.mautic=exact
syncengine.mautic_debug_log=1
date.timezone=UTC
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/report_site.inc.php';

use Mautic\IntegrationsBundle\Event\InternalObjectFindByIdEvent;
use Mautic\IntegrationsBundle\Sync\Exception\{FieldNotFoundException, ObjectNotFoundException};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\ContactObjectHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\{FieldBuilder, FullObjectReportBuilder};
use Mautic\LeadBundle\Entity\{Company, Lead};
use Symfony\Component\Routing\Router;

$helper = new FieldHelper();
$helper->list = ['email' => ['type' => 'email'], 'odd' => ['type' => 'odd']];
$fields = new FieldBuilder(new Router(), $helper, new ContactObjectHelper());
$builder = new FullObjectReportBuilder($fields, new ObjectProvider(), new Dispatcher());
set_error_handler(fn($number, $message) => print("  warning: $message\n"));
$build = fn(...$request) => fn() => $builder->buildReport(request(...$request));

attempt('nothing wanted', $build([]));
attempt('nothing found', $build([wanted('lead', ['email'])]));
$found = ['lead' => rows(1, 2, ['date_modified' => '2020-01-03 00:00:00']), 'company' => rows(1, 1)];
attempt('two types, second page', $build([wanted('lead', ['email', 'mautic_internal_id']), wanted('company', ['email'])], 2));
attempt('explicit IDs', $build([wanted('company', ['email']), wanted('lead', ['email'])], 1, ['lead:1', 'lead:2']));
$quiet = true;
$ids = array_map(fn($id) => "lead:$id", range(1, 450));
$answers['dispatch'] = fn($event) => print('  ' . count($event->ids) . ' from ' . json_encode($event->ids[0] ?? null) . "\n");
$found = [];
foreach ([1, 2, 3, 4] as $iteration) {
	attempt("explicit IDs, page $iteration", $build([wanted('lead', [])], $iteration, $ids));
}
$answers = [];
$quiet = false;
$found['lead'] = rows(1, 1);
attempt('an unknown type', $build([wanted('nowhere', []), wanted('lead', ['mautic_internal_id'])]));
attempt('a field that is not there', $build([wanted('lead', ['nowhere', 'email'])]));
attempt('a field that can not be built', $build([wanted('lead', ['odd', 'email']), wanted('company', [])]));

echo "-- rows\n";
$quiet = true;
foreach ([['date_added' => '2020-01-02'], ['id' => 5], ['id' => '5', 'date_added' => '2020-01-02', 'date_modified' => ''], ['id' => 5, 'date_modified' => 20200102], ['id' => null, 'date_added' => '2020-01-02 00:00:00+02:00']] as $row) {
	$found['lead'] = [$row];
	attempt(json_encode($row), $build([wanted('lead', ['mautic_internal_id'])]));
}
$found['lead'] = rows(1, 3);
$quiet = false;

echo "-- listeners of the find-by-ID event\n";
$heard = ['INTEGRATION_FIND_INTERNAL_RECORD'];
attempt('nobody finds', $build([wanted('lead', ['email'])]));
$answers['dispatch'] = function ($event) {
	if ($event instanceof InternalObjectFindByIdEvent) {
		$event->entity = $event->id === 2 ? $event->entity : ($event->object->getName() === 'lead' ? new Lead() : new Company());
	}
};
$found['company'] = rows(1, 1);
attempt('entities', $build([wanted('lead', ['mautic_internal_id']), wanted('company', ['email'])]));
$heard = ['INTEGRATION_FIND_INTERNAL_RECORD', 'INTEGRATION_BEFORE_FULL_CONTACT_REPORT_BUILD', 'INTEGRATION_BEFORE_FULL_COMPANY_REPORT_BUILD'];
$found['lead'] = rows(1, 1);
attempt('before the report', $build([wanted('lead', ['mautic_internal_id']), wanted('company', ['email'])]));
$answers['dispatch'] = fn($event) => $event instanceof InternalObjectFindByIdEvent ? $event->entity = new stdClass() : null;
attempt('another entity', $build([wanted('lead', ['email'])]));
$answers['dispatch'] = fn($event) => $event instanceof InternalObjectFindByIdEvent ? throw new ObjectNotFoundException('it') : null;
attempt('a listener misses it', $build([wanted('lead', ['email'])]));

echo "-- collaborators throw\n";
$answers['dispatch'] = fn($event) => $event instanceof InternalObjectFindByIdEvent ? $event->entity = new Lead() : null;
with_each_throwing(['getObjectByName', 'dispatch', 'hasListeners', 'getFieldList', 'getNormalizedFieldType'], $build([wanted('lead', ['email'])]));
$quiet = true;
foreach ([2, 3] as $nth) {
	foreach (['dispatch', 'hasListeners', 'getObjectByName'] as $method) {
		$calls = 0;
		$usual = $answers;
		$answers[$method] = function (...$about) use (&$calls, $nth, $usual, $method) {
			++$calls === $nth && throw new DomainException("no $nth. $method");
			return isset($usual[$method]) ? $usual[$method](...$about) : null;
		};
		attempt("$nth. $method", $build([wanted('lead', ['email'])]));
		$answers = $usual;
	}
}
$heard = $answers = [];

echo "-- overridden\n";
class Renaming extends FieldBuilder
{
	public function buildObjectField(string $field, array $mauticObject, $requestObject, string $integration, string $defaultState = 'changed'): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO
	{
		echo "  $field, $integration, ", func_num_args(), " arguments\n";
		return parent::buildObjectField('mautic_internal_id', $mauticObject, $requestObject, $integration, $defaultState);
	}
}
$renaming = new FullObjectReportBuilder(new Renaming(new Router(), $helper, new ContactObjectHelper()), new ObjectProvider(), new Dispatcher());
attempt('field builder', fn() => $renaming->buildReport(request([wanted('lead', ['email'])])));

echo "-- lifecycle\n";
attempt('twice', fn() => [$builder->__construct($fields, new ObjectProvider(), new Dispatcher()), count($builder->buildReport(request([wanted('lead', ['email'])]))->getObjects('lead'))]);
attempt('clone', fn() => (clone $builder)->buildReport(request([wanted('lead', ['email'])])));
attempt('arguments', fn() => $builder->buildReport());
attempt('argument', fn() => $builder->buildReport(wanted('lead', [])));
class Unready extends FullObjectReportBuilder
{
	public function __construct()
	{
	}
}
attempt('unready', fn() => (new Unready())->buildReport(request([wanted('lead', ['email'])])));
attempt('unready, nothing wanted', fn() => (new Unready())->buildReport(request([])));
$answers['dispatch'] = fn() => $builder->__construct($fields, new ObjectProvider(), new Dispatcher());
attempt('constructed anew meanwhile', $build([wanted('lead', ['email'])]));
$answers['dispatch'] = function () use ($builder) {
	$GLOBALS['answers'] = [];
	show($builder->buildReport(request([wanted('lead', ['mautic_internal_id'])])));
};
attempt('called meanwhile', $build([wanted('lead', ['email'])]));
?>
--EXPECT--
nothing wanted
nothing found
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
two types, second page
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (200,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":200,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getFieldList["lead"]
  getNormalizedFieldType["email"]
  log["Shop","Searching for company objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (200,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["company"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":200,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getFieldList["company"]
  getNormalizedFieldType["email"]
lead 1 2020-01-03 00:00:00 UTC: email "e1" email changed, mautic_internal_id 1 int changed
lead 2 2020-01-03 00:00:00 UTC: email "e2" email changed, mautic_internal_id 2 int changed
company 1 2020-01-02 03:04:05 UTC: email "e1" email changed
explicit IDs
  log["Shop","Searching for company objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["company"]
  log["mautic","Object company doesn't have any IDs to return was not found in the mapping","FullObjectReportBuilder:buildReport"]
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":["1","2"],"dateRange":null,"start":null,"limit":null}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getFieldList["lead"]
  getNormalizedFieldType["email"]
lead 1 2020-01-03 00:00:00 UTC: email "e1" email changed
lead 2 2020-01-03 00:00:00 UTC: email "e2" email changed
explicit IDs, page 1
  200 from "1"
explicit IDs, page 2
  200 from "201"
explicit IDs, page 3
  50 from "401"
explicit IDs, page 4
  0 from null
an unknown type
  log["Shop","Searching for nowhere objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["nowhere"]
  log["mautic","nowhere was not found in the mapping","FullObjectReportBuilder:buildReport"]
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
a field that is not there
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getFieldList["lead"]
  log["mautic","The nowhere field is not mapped for the lead object.","FullObjectReportBuilder:processObjects"]
  getFieldList["lead"]
  getNormalizedFieldType["email"]
lead 1 2020-01-02 03:04:05 UTC: email "e1" email changed
a field that can not be built
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getFieldList["lead"]
  getNormalizedFieldType["odd"]
  warning: Undefined array key "odd"
InvalidArgumentException: Variable type, odd, not supported
-- rows
{"date_added":"2020-01-02"}
  warning: Undefined array key "id"
  warning: Undefined array key "id"
lead null 2020-01-02 00:00:00 UTC: mautic_internal_id null int changed
{"id":5}
  warning: Undefined array key "date_added"
TypeError: DateTime::__construct(): Argument #1 ($datetime) must be of type string, null given
{"id":"5","date_added":"2020-01-02","date_modified":""}
lead "5" 2020-01-02 00:00:00 UTC: mautic_internal_id "5" int changed
{"id":5,"date_modified":20200102}
TypeError: DateTime::__construct(): Argument #1 ($datetime) must be of type string, int given
{"id":null,"date_added":"2020-01-02 00:00:00+02:00"}
lead null 2020-01-02 00:00:00 +02:00: mautic_internal_id null int changed
-- listeners of the find-by-ID event
nobody finds
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":1,"entity":null}]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":2,"entity":null}]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":3,"entity":null}]
lead 1 2020-01-02 03:04:05 UTC: nothing
lead 2 2020-01-02 03:04:05 UTC: nothing
lead 3 2020-01-02 03:04:05 UTC: nothing
entities
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":1,"entity":null}]
  hasListeners["INTEGRATION_BEFORE_FULL_CONTACT_REPORT_BUILD"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":2,"entity":"Mautic\\LeadBundle\\Entity\\Lead"}]
  hasListeners["INTEGRATION_BEFORE_FULL_CONTACT_REPORT_BUILD"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":3,"entity":"Mautic\\LeadBundle\\Entity\\Lead"}]
  hasListeners["INTEGRATION_BEFORE_FULL_CONTACT_REPORT_BUILD"]
  log["Shop","Searching for company objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["company"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getObjectByName["company"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":1,"entity":null}]
  hasListeners["INTEGRATION_BEFORE_FULL_COMPANY_REPORT_BUILD"]
  getFieldList["company"]
  getNormalizedFieldType["email"]
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
lead 2 2020-01-02 03:04:05 UTC: mautic_internal_id 2 int changed
lead 3 2020-01-02 03:04:05 UTC: mautic_internal_id 3 int changed
company 1 2020-01-02 03:04:05 UTC: email "e1" email changed
before the report
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":1,"entity":null}]
  hasListeners["INTEGRATION_BEFORE_FULL_CONTACT_REPORT_BUILD"]
  dispatch["INTEGRATION_BEFORE_FULL_CONTACT_REPORT_BUILD",{"integrationName":"Shop","contact":"Mautic\\LeadBundle\\Entity\\Lead"}]
  log["Shop","Searching for company objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["company"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getObjectByName["company"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":1,"entity":null}]
  hasListeners["INTEGRATION_BEFORE_FULL_COMPANY_REPORT_BUILD"]
  dispatch["INTEGRATION_BEFORE_FULL_COMPANY_REPORT_BUILD",{"integrationName":"Shop","company":"Mautic\\LeadBundle\\Entity\\Company"}]
  getFieldList["company"]
  getNormalizedFieldType["email"]
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
company 1 2020-01-02 03:04:05 UTC: email "e1" email changed
another entity
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":1,"entity":null}]
lead 1 2020-01-02 03:04:05 UTC: nothing
a listener misses it
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORD",{"id":1,"entity":null}]
  log["mautic","it was not found in the mapping","FullObjectReportBuilder:buildReport"]
lead 1 2020-01-02 03:04:05 UTC: nothing
-- collaborators throw
getObjectByName
DomainException: no getObjectByName
dispatch
DomainException: no dispatch
hasListeners
DomainException: no hasListeners
getFieldList
DomainException: no getFieldList
getNormalizedFieldType
DomainException: no getNormalizedFieldType
2. dispatch
DomainException: no 2. dispatch
2. hasListeners
DomainException: no 2. hasListeners
2. getObjectByName
DomainException: no 2. getObjectByName
3. dispatch
DomainException: no 3. dispatch
3. hasListeners
lead 1 2020-01-02 03:04:05 UTC: email "e1" email changed
3. getObjectByName
lead 1 2020-01-02 03:04:05 UTC: email "e1" email changed
-- overridden
field builder
  email, Shop, 4 arguments
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
-- lifecycle
twice
[null,1]
clone
lead 1 2020-01-02 03:04:05 UTC: email "e1" email changed
arguments
ArgumentCountError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FullObjectReportBuilder::buildReport() expects exactly 1 argument, 0 given
argument
TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FullObjectReportBuilder::buildReport(): Argument #1 ($requestDAO) must be of type Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\RequestDAO, Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\ObjectDAO given
unready
Error: Typed property Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FullObjectReportBuilder::$objectProvider must not be accessed before initialization
unready, nothing wanted
constructed anew meanwhile
lead 1 2020-01-02 03:04:05 UTC: email "e1" email changed
called meanwhile
lead 1 2020-01-02 03:04:05 UTC: mautic_internal_id 1 int changed
lead 1 2020-01-02 03:04:05 UTC: email "e1" email changed
