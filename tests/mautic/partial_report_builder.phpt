--TEST--
Mautic's PartialObjectReportBuilder: tracked changes, completed by what did not change
--INI--
syncengine.mautic=exact
syncengine.mautic_debug_log=1
date.timezone=UTC
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/report_site.inc.php';

use Mautic\IntegrationsBundle\Entity\FieldChangeRepository;
use Mautic\IntegrationsBundle\Sync\Exception\{FieldNotFoundException, ObjectNotFoundException};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\ContactObjectHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\{FieldBuilder, PartialObjectReportBuilder};
use Symfony\Component\Routing\Router;

$helper = new FieldHelper();
$helper->list = ['email' => ['type' => 'email'], 'odd' => ['type' => 'odd']];
$fields = new FieldBuilder(new Router(), $helper, new ContactObjectHelper());
$make = fn() => new PartialObjectReportBuilder(new FieldChangeRepository(), $helper, $fields, new ObjectProvider(), new Dispatcher());
$builder = $make();
set_error_handler(fn($number, $message) => print("  warning: $message\n"));
$build = function (...$request) use (&$builder) {
	return fn() => $builder->buildReport(request(...$request));
};

attempt('nothing wanted', $build([]));
attempt('nothing changed', $build([wanted('lead', ['email'])]));
$changes = ['Entity\lead' => [change(3, 'email', '2020-01-05'), change(3, 'name', '2020-01-04'), change(3, 'email', '2020-01-06'), change(7, 'email'), change(5, 'name')], 'Entity\company' => [change(4, 'email', '2020-01-09', 'company')]];
$answers['findChangesBefore'] = function (string $type) use (&$changes) {
	return $changes[$type];
};
$found = ['lead' => rows(3, 4), 'company' => []];
attempt('all there', $build([wanted('lead', ['email'])]));
attempt('some missing', $build([wanted('lead', ['email', 'name', 'mautic_internal_id', 'nowhere']), wanted('company', ['email', 'mautic_internal_id'])], 2));
attempt('a field that can not be built', $build([wanted('lead', ['email', 'odd'])], 3));
$changes['Entity\lead'] = [change(9, 'email')];
$found['lead'] = [];
attempt('a deleted one', $build([wanted('lead', ['email', 'mautic_internal_id'])], 4));
$changes['Entity\lead'] = [change(8, 'email', '2020-01-05', 'company')];
attempt('of another type', $build([wanted('lead', ['email', 'mautic_internal_id'])], 5));
attempt('and the next', $build([wanted('lead', ['email'])], 6));

echo "-- rows\n";
$quiet = true;
foreach ([['object_type' => 'x'], ['object_id' => 1], ['object_type' => null] + change(1, 'email'), ['modified_at' => null] + change(1, 'email'), ['object_id' => 'one'] + change(1, 'email'), ['modified_at' => '2020-01-02 00:00:00+02:00'] + change(1, 'email'), 'row'] as $change) {
	$changes['Entity\lead'] = [$change];
	$builder = $make();
	attempt(json_encode($change, JSON_UNESCAPED_SLASHES), $build([wanted('lead', ['email'])]));
}
foreach ([['id' => '1'], ['email' => 1]] as $row) {
	$changes['Entity\lead'] = [change(1, 'email')];
	$found['lead'] = [$row];
	attempt('found ' . json_encode($row), $build([wanted('lead', ['email', 'mautic_internal_id'])]));
}
$quiet = false;

echo "-- collaborators throw\n";
$changes['Entity\lead'] = [change(1, 'email'), change(2, 'email')];
$found['lead'] = rows(1, 2);
$all = ['getFieldObjectName', 'findChangesBefore', 'getObjectByEntityName', 'getFieldChangeObject', 'getObjectByName', 'dispatch', 'getFieldList', 'getNormalizedFieldType'];
$helper->list['name'] = ['type' => 'string'];
with_each_throwing($all, $build([wanted('lead', ['email', 'name'])]));
$quiet = true;
foreach ([new ObjectNotFoundException('it'), new FieldNotFoundException('it', 'lead')] as $exception) {
	foreach ($all as $method) {
		$usual = $answers;
		$answers[$method] = fn() => throw $exception;
		attempt($method . ': ' . get_class($exception), $build([wanted('lead', ['email', 'name'])]));
		$answers = $usual;
	}
}
$quiet = false;

echo "-- overridden\n";
class Renaming extends FieldBuilder
{
	public function buildObjectField(string $field, array $mauticObject, $requestObject, string $integration, string $defaultState = 'changed'): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO
	{
		echo "  $field, $integration, $defaultState\n";
		return parent::buildObjectField('mautic_internal_id', $mauticObject, $requestObject, $integration, $defaultState);
	}
}
class Narrow extends FieldChangeRepository
{
	public function findChangesBefore(string $integration, string $objectType, DateTimeInterface $toDateTime, $afterObjectId = null, $objectCount = 100): array
	{
		return array_slice(parent::findChangesBefore($integration, $objectType, $toDateTime, $afterObjectId, $objectCount), 0, 1);
	}
}
$builder = new PartialObjectReportBuilder(new Narrow(), $helper, new Renaming(new Router(), $helper, new ContactObjectHelper()), new ObjectProvider(), new Dispatcher());
attempt('field builder and repository', $build([wanted('lead', ['email', 'name'])]));

echo "-- lifecycle\n";
$quiet = true;
$builder = $make();
attempt('twice', fn() => [$builder->__construct(new FieldChangeRepository(), $helper, $fields, new ObjectProvider(), new Dispatcher()), count($builder->buildReport(request([wanted('lead', ['email'])]))->getObjects('lead'))]);
attempt('clone', fn() => (clone $builder)->buildReport(request([wanted('lead', ['email'])])));
attempt('arguments', fn() => $builder->buildReport());
attempt('argument', fn() => $builder->buildReport(wanted('lead', [])));
class Unready extends PartialObjectReportBuilder
{
	public function __construct()
	{
	}
}
attempt('unready', fn() => (new Unready())->buildReport(request([wanted('lead', ['email'])])));
attempt('unready, nothing wanted', fn() => (new Unready())->buildReport(request([])));
foreach (['findChangesBefore', 'getFieldChangeObject', 'getObjectByName', 'dispatch'] as $method) {
	$usual = $answers;
	$answers[$method] = function (...$about) use ($builder, $usual, $method) {
		$GLOBALS['answers'] = $usual;
		show($builder->buildReport(request([wanted('company', ['email'])])));
		$builder->__construct(new FieldChangeRepository(), $GLOBALS['helper'], $GLOBALS['fields'], new ObjectProvider(), new Dispatcher());
		return isset($usual[$method]) ? $usual[$method](...$about) : null;
	};
	attempt("called meanwhile in $method", $build([wanted('lead', ['email', 'name'])]));
	$answers = $usual;
}
$weak = WeakReference::create($builder);
$helper->list[] = $builder;
unset($builder, $build, $answers, $usual, $make, $helper, $fields);
gc_collect_cycles();
var_dump($weak->get() === null);
?>
--EXPECT--
nothing wanted
nothing changed
  getFieldObjectName["lead"]
  findChangesBefore["Shop","Entity\\lead","2020-02-01T00:00:00+00:00",0,100]
all there
  getFieldObjectName["lead"]
  findChangesBefore["Shop","Entity\\lead","2020-02-01T00:00:00+00:00",0,100]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["3","email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["3","name"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["3","email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["7","email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["5","name"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[5],"dateRange":null,"start":null,"limit":null}]
  getFieldList["lead"]
  getNormalizedFieldType["email"]
lead 3 2020-01-04 00:00:00 UTC: email "email3" string changed, name "name3" string changed
lead 7 2020-01-10 00:00:00 UTC: email "email7" string changed
lead 5 2020-01-10 00:00:00 UTC: name "name5" string changed, email "e5" email unchanged
some missing
  getFieldObjectName["lead"]
  findChangesBefore["Shop","Entity\\lead","2020-02-01T00:00:00+00:00",7,100]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["3","email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["3","name"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["3","email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["7","email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["5","name"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[3,7,5],"dateRange":null,"start":null,"limit":null}]
  getFieldList["lead"]
  log["Shop","The nowhere field is not mapped for the lead object.","PartialObjectReportBuilder:completeObjectsWithMissingFields"]
  getFieldList["lead"]
  getNormalizedFieldType["email"]
  log["Shop","The nowhere field is not mapped for the lead object.","PartialObjectReportBuilder:completeObjectsWithMissingFields"]
  getFieldObjectName["company"]
  findChangesBefore["Shop","Entity\\company","2020-02-01T00:00:00+00:00",0,100]
  getObjectByEntityName["Entity\\company"]
  getFieldChangeObject["4","email"]
  getObjectByName["company"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[4],"dateRange":null,"start":null,"limit":null}]
lead 3 2020-01-04 00:00:00 UTC: email "email3" string changed, name "name3" string changed, mautic_internal_id 3 int changed
lead 7 2020-01-10 00:00:00 UTC: email "email7" string changed
lead 5 2020-01-10 00:00:00 UTC: name "name5" string changed, email "e5" email unchanged, mautic_internal_id 5 int changed
company 4 2020-01-09 00:00:00 UTC: email "email4" string changed
a field that can not be built
  getFieldObjectName["lead"]
  findChangesBefore["Shop","Entity\\lead","2020-02-01T00:00:00+00:00",7,100]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["3","email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["3","name"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["3","email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["7","email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["5","name"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[3,7,5],"dateRange":null,"start":null,"limit":null}]
  getFieldList["lead"]
  getNormalizedFieldType["odd"]
  warning: Undefined array key "odd"
InvalidArgumentException: Variable type, odd, not supported
a deleted one
  getFieldObjectName["lead"]
  findChangesBefore["Shop","Entity\\lead","2020-02-01T00:00:00+00:00",7,100]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["9","email"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[9],"dateRange":null,"start":null,"limit":null}]
lead 9 2020-01-10 00:00:00 UTC: email "email9" string changed
of another type
  getFieldObjectName["lead"]
  findChangesBefore["Shop","Entity\\lead","2020-02-01T00:00:00+00:00",9,100]
  getObjectByEntityName["Entity\\company"]
  getFieldChangeObject["8","email"]
company 8 2020-01-05 00:00:00 UTC: email "email8" string changed
and the next
  getFieldObjectName["lead"]
  findChangesBefore["Shop","Entity\\lead","2020-02-01T00:00:00+00:00",9,100]
  getObjectByEntityName["Entity\\company"]
  getFieldChangeObject["8","email"]
company 8 2020-01-05 00:00:00 UTC: email "email8" string changed
-- rows
{"object_type":"x"}
  warning: Undefined array key "object_id"
  warning: Undefined array key "modified_at"
TypeError: DateTime::__construct(): Argument #1 ($datetime) must be of type string, null given
{"object_id":1}
  warning: Undefined array key "object_type"
TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider::getObjectByEntityName(): Argument #1 ($entityName) must be of type string, null given
{"object_type":null,"id":0,"integration":"Shop","object_id":"1","modified_at":"2020-01-10 00:00:00","column_name":"email","column_type":"string","column_value":"email1"}
TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider::getObjectByEntityName(): Argument #1 ($entityName) must be of type string, null given
{"modified_at":null,"id":0,"integration":"Shop","object_id":"1","object_type":"Entity\\lead","column_name":"email","column_type":"string","column_value":"email1"}
TypeError: DateTime::__construct(): Argument #1 ($datetime) must be of type string, null given
{"object_id":"one","id":0,"integration":"Shop","object_type":"Entity\\lead","modified_at":"2020-01-10 00:00:00","column_name":"email","column_type":"string","column_value":"email1"}
lead 0 2020-01-10 00:00:00 UTC: email "email1" string changed
{"modified_at":"2020-01-02 00:00:00+02:00","id":0,"integration":"Shop","object_id":"1","object_type":"Entity\\lead","column_name":"email","column_type":"string","column_value":"email1"}
lead 1 2020-01-02 00:00:00 +02:00: email "email1" string changed
"row"
TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\PartialObjectReportBuilder::processFieldChange(): Argument #1 ($fieldChange) must be of type array, string given
found {"id":"1"}
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed, mautic_internal_id "1" int changed
found {"email":1}
  warning: Undefined array key "id"
  warning: Undefined array key ""
  warning: Undefined array key "id"
  warning: foreach() argument must be of type array|object, null given
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed
-- collaborators throw
getFieldObjectName
DomainException: no getFieldObjectName
findChangesBefore
DomainException: no findChangesBefore
getObjectByEntityName
DomainException: no getObjectByEntityName
getFieldChangeObject
DomainException: no getFieldChangeObject
getObjectByName
DomainException: no getObjectByName
dispatch
DomainException: no dispatch
getFieldList
DomainException: no getFieldList
getNormalizedFieldType
DomainException: no getNormalizedFieldType
getFieldObjectName: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
findChangesBefore: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
getObjectByEntityName: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
getFieldChangeObject: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
lead 1 2020-01-10 00:00:00 UTC: nothing
getObjectByName: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed
lead 2 2020-01-10 00:00:00 UTC: email "email2" string changed
dispatch: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed
lead 2 2020-01-10 00:00:00 UTC: email "email2" string changed
getFieldList: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed
lead 2 2020-01-10 00:00:00 UTC: email "email2" string changed
getNormalizedFieldType: Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed
lead 2 2020-01-10 00:00:00 UTC: email "email2" string changed
getFieldObjectName: Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException
Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException: The it field is not mapped for the lead object.
findChangesBefore: Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException
Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException: The it field is not mapped for the lead object.
getObjectByEntityName: Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException
Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException: The it field is not mapped for the lead object.
getFieldChangeObject: Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException
Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException: The it field is not mapped for the lead object.
getObjectByName: Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException
Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException: The it field is not mapped for the lead object.
dispatch: Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException
Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException: The it field is not mapped for the lead object.
getFieldList: Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed
lead 2 2020-01-10 00:00:00 UTC: email "email2" string changed
getNormalizedFieldType: Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed
lead 2 2020-01-10 00:00:00 UTC: email "email2" string changed
-- overridden
field builder and repository
  getFieldObjectName["lead"]
  findChangesBefore["Shop","Entity\\lead","2020-02-01T00:00:00+00:00",0,100]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject["1","email"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[1],"dateRange":null,"start":null,"limit":null}]
  name, Shop, unchanged
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed, mautic_internal_id 1 int changed
-- lifecycle
twice
[null,2]
clone
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed
lead 2 2020-01-10 00:00:00 UTC: email "email2" string changed
arguments
ArgumentCountError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\PartialObjectReportBuilder::buildReport() expects exactly 1 argument, 0 given
argument
TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\PartialObjectReportBuilder::buildReport(): Argument #1 ($requestDAO) must be of type Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\RequestDAO, Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\ObjectDAO given
unready
Error: Typed property Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\PartialObjectReportBuilder::$fieldChangeRepository must not be accessed before initialization
unready, nothing wanted
called meanwhile in findChangesBefore
company 4 2020-01-09 00:00:00 UTC: email "email4" string changed
  warning: Undefined array key "name"
  warning: Undefined array key "name"
company 4 2020-01-09 00:00:00 UTC: email "email4" string changed
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed, name null string unchanged
lead 2 2020-01-10 00:00:00 UTC: email "email2" string changed, name null string unchanged
called meanwhile in getFieldChangeObject
company 4 2020-01-09 00:00:00 UTC: email "email4" string changed
  warning: Undefined array key "name"
company 4 2020-01-09 00:00:00 UTC: email "email4" string changed
lead 2 2020-01-10 00:00:00 UTC: email "email2" string changed, name null string unchanged
called meanwhile in getObjectByName
company 4 2020-01-09 00:00:00 UTC: email "email4" string changed
  warning: Undefined array key 1
  warning: foreach() argument must be of type array|object, null given
  warning: Undefined array key 2
  warning: foreach() argument must be of type array|object, null given
company 4 2020-01-09 00:00:00 UTC: email "email4" string changed
called meanwhile in dispatch
company 4 2020-01-09 00:00:00 UTC: email "email4" string changed
  warning: Undefined array key 1
  warning: foreach() argument must be of type array|object, null given
  warning: Undefined array key 2
  warning: foreach() argument must be of type array|object, null given
company 4 2020-01-09 00:00:00 UTC: email "email4" string changed
bool(true)
