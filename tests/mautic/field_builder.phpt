--TEST--
Mautic's FieldBuilder: fields of a contact and what is none of its columns
--INI--
syncengine.mautic=exact
date.timezone=UTC
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/report_site.inc.php';

use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\ContactObjectHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FieldBuilder;
use Symfony\Component\Routing\Router;

$helper = new FieldHelper();
$helper->list = ['email' => ['type' => 'email'], 'score' => ['type' => 'int'], 'odd' => ['type' => 'odd'], 'none' => null, '5' => ['type' => 'string'], 'untyped' => [], 'numbered' => ['type' => 5]];
$builder = new FieldBuilder(new Router(), $helper, new ContactObjectHelper());
$row = ['id' => '17', 'owner_id' => '3', 'email' => 'a@b.c', 'score' => '', 'odd' => 1, '5' => 'five', 'untyped' => 1, 'numbered' => 1];
$request = wanted('lead', ['email'], ['email', 5]);
$build = function (string $field, ...$more) use ($builder, &$row, $request) {
	attempt(trim("$field " . implode(' ', $more)), function () use ($builder, $row, $request, $field, $more) {
		$built = $builder->buildObjectField($field, $row, $request, 'Shop', ...$more);
		return [$built->getName(), $built->getValue()->getType(), $built->getValue()->getOriginalValue(), $built->getValue()->getNormalizedValue(), $built->getState(), $built->getChangeDateTime()];
	});
};
set_error_handler(fn($number, $message) => print("  warning: $message\n"));

foreach (['mautic_internal_id', 'owner_id', 'mautic_internal_contact_timeline', 'mautic_internal_dnc_email', 'mautic_internal_dnc_', 'email', 'score', 'odd', 'none', '5', 'untyped', 'numbered', 'nowhere', 'MAUTIC_INTERNAL_ID'] as $field) {
	$build($field);
}
foreach (['email', 'score', 'mautic_internal_id'] as $field) {
	$build($field, 'unchanged');
}
$row = [];
foreach (['mautic_internal_id', 'owner_id', 'mautic_internal_dnc_sms', 'mautic_internal_contact_timeline', 'email'] as $field) {
	$build($field);
}

echo "-- collaborators throw\n";
$row = ['id' => 1, 'email' => ''];
foreach (['getFieldList' => 'email', 'getNormalizedFieldType' => 'email', 'getDoNotContactStatus' => 'mautic_internal_dnc_email', 'generate' => 'mautic_internal_contact_timeline'] as $method => $field) {
	with_each_throwing([$method], fn() => $builder->buildObjectField($field, $row, $request, 'Shop'));
}

echo "-- lifecycle\n";
$quiet = true;
attempt('twice', fn() => [$builder->__construct(new Router(), $helper, new ContactObjectHelper()), $builder->buildObjectField('email', $row, $request, 'Shop')->getName()]);
attempt('clone', fn() => [(clone $builder)->buildObjectField('email', $row, $request, 'Shop')->getName(), clone $builder == $builder]);
attempt('arguments', fn() => $builder->buildObjectField('email', $row, $request));
attempt('argument', fn() => $builder->buildObjectField('email', $row, $helper, 'Shop'));

class Unready extends FieldBuilder
{
	public function __construct()
	{
	}
}
foreach (['email', 'mautic_internal_dnc_x', 'mautic_internal_contact_timeline', 'mautic_internal_id'] as $field) {
	attempt("unready $field", fn() => (new Unready())->buildObjectField($field, $row, $request, 'Shop')->getName());
}
$cycle = new FieldBuilder(new Router(), $helper, new ContactObjectHelper());
$weak = WeakReference::create($cycle);
$helper->list[] = $cycle;
unset($cycle, $builder, $helper, $build);
gc_collect_cycles();
var_dump($weak->get() === null);
?>
--EXPECT--
mautic_internal_id
["mautic_internal_id","int","17","17","changed",null]
owner_id
["owner_id","int",3,3,"changed",null]
mautic_internal_contact_timeline
  generate["mautic_plugin_timeline_view",{"integration":"Shop","leadId":"17"},0]
["mautic_internal_contact_timeline","url","https:\/\/site\/mautic_plugin_timeline_view\/17","https:\/\/site\/mautic_plugin_timeline_view\/17","changed",null]
mautic_internal_dnc_email
  getDoNotContactStatus[17,"email"]
["mautic_internal_dnc_email","int",2,2,"changed",null]
mautic_internal_dnc_
  getDoNotContactStatus[17,""]
["mautic_internal_dnc_","int",2,2,"changed",null]
email
  getFieldList["lead"]
  getNormalizedFieldType["email"]
["email","email","a@b.c","a@b.c","required",null]
score
  getFieldList["lead"]
  getNormalizedFieldType["int"]
["score","int","","","changed",null]
odd
  getFieldList["lead"]
  getNormalizedFieldType["odd"]
InvalidArgumentException: Variable type, odd, not supported
none
  getFieldList["lead"]
Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException: The none field is not mapped for the lead object.
5
  getFieldList["lead"]
  getNormalizedFieldType["string"]
["5","string","five","five","required",null]
untyped
  getFieldList["lead"]
  warning: Undefined array key "type"
TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper::getNormalizedFieldType(): Argument #1 ($type) must be of type string, null given
numbered
  getFieldList["lead"]
TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper::getNormalizedFieldType(): Argument #1 ($type) must be of type string, int given
nowhere
  getFieldList["lead"]
Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException: The nowhere field is not mapped for the lead object.
MAUTIC_INTERNAL_ID
  getFieldList["lead"]
Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException: The MAUTIC_INTERNAL_ID field is not mapped for the lead object.
email unchanged
  getFieldList["lead"]
  getNormalizedFieldType["email"]
["email","email","a@b.c","a@b.c","required",null]
score unchanged
  getFieldList["lead"]
  getNormalizedFieldType["int"]
["score","int","","","unchanged",null]
mautic_internal_id unchanged
["mautic_internal_id","int","17","17","changed",null]
mautic_internal_id
  warning: Undefined array key "id"
["mautic_internal_id","int",null,null,"changed",null]
owner_id
  warning: Undefined array key "owner_id"
["owner_id","int",0,0,"changed",null]
mautic_internal_dnc_sms
  warning: Undefined array key "id"
  getDoNotContactStatus[0,"sms"]
["mautic_internal_dnc_sms","int",2,2,"changed",null]
mautic_internal_contact_timeline
  warning: Undefined array key "id"
  generate["mautic_plugin_timeline_view",{"integration":"Shop","leadId":null},0]
["mautic_internal_contact_timeline","url","https:\/\/site\/mautic_plugin_timeline_view\/","https:\/\/site\/mautic_plugin_timeline_view\/","changed",null]
email
  getFieldList["lead"]
  getNormalizedFieldType["email"]
  warning: Undefined array key "email"
["email","email",null,null,"required",null]
-- collaborators throw
getFieldList
DomainException: no getFieldList
getNormalizedFieldType
DomainException: no getNormalizedFieldType
getDoNotContactStatus
DomainException: no getDoNotContactStatus
generate
DomainException: no generate
-- lifecycle
twice
[null,"email"]
clone
["email",true]
arguments
ArgumentCountError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FieldBuilder::buildObjectField() expects at least 4 arguments, 3 given
argument
TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FieldBuilder::buildObjectField(): Argument #3 ($requestObject) must be of type Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\ObjectDAO, Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper given
unready email
Error: Typed property Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FieldBuilder::$fieldHelper must not be accessed before initialization
unready mautic_internal_dnc_x
Error: Typed property Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FieldBuilder::$contactObjectHelper must not be accessed before initialization
unready mautic_internal_contact_timeline
Error: Typed property Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FieldBuilder::$router must not be accessed before initialization
unready mautic_internal_id
"mautic_internal_id"
bool(true)
