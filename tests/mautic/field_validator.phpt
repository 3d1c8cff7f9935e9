--TEST--
Mautic's FieldValidator: what does not fit its column is left out and noted
--EXTENSIONS--
mbstring
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

use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\{FieldDAO, ObjectChangeDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO;
use Mautic\IntegrationsBundle\Sync\Notification\BulkNotification;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidator;
use Mautic\LeadBundle\Entity\LeadFieldRepository;

class TellingRepository extends LeadFieldRepository
{
	public function __construct()
	{
	}

	public function getFieldSchemaData(string $object): array
	{
		return told('getFieldSchemaData', $object) ?? $GLOBALS['schema'];
	}
}

class TellingNotification extends BulkNotification
{
	public function __construct()
	{
	}

	public function addNotification(string $deduplicateValue, string $message, string $integrationDisplayName, string $objectDisplayName, string $mauticObject, int $id, string $linkText): void
	{
		told('addNotification', ...func_get_args());
	}

	public function flush(?DateTime $deduplicateDateTimeFrom = null): void
	{
		told('flush', ...func_get_args());
	}
}

function row(string $alias, string $type, ?int $limit = null): array
{
	return ['alias' => $alias, 'label' => ucfirst($alias), 'type' => $type, 'isUniqueIdentifer' => false, 'charLengthLimit' => $limit];
}

$schema = ['text' => row('text', 'text', 5), 'long' => row('long', 'textarea'), 'flag' => row('flag', 'boolean'), 'day' => row('day', 'date'),
	'moment' => row('moment', 'datetime'), 'hour' => row('hour', 'time'), 'amount' => row('amount', 'number'), '17' => row('17', 'text', 1), 'nothing' => null];

function validator(): FieldValidator
{
	return new FieldValidator(new TellingRepository(), new TellingNotification());
}

function validate(array $changes, string $object = 'lead', ?FieldValidator $validator = null): void
{
	try {
		($validator ?? validator())->validateFields($object, $changes);
	} catch (Throwable $e) {
		echo '  ', get_class($e), ': ', $e->getMessage(), "\n";
	}
	echo '  left:', implode(array_map(static fn ($change) => $change instanceof ObjectChangeDAO ? ' {' . implode(' ', array_keys($change->getFields())) . '}' : ' ?', $changes)), "\n";
}

echo "lengths\n";
validate([5 => change('lead', 5, 'c1', ['text' => 'äöüäö', 'long' => str_repeat('x', 70000)]), change('lead', 6, 'c2', ['text' => 'äöüäöü', 'unknown' => 'x', 'nothing' => 'y']), change('lead', null, 17, ['text' => '100%s %d', '17' => 'xx'])]);
validate([change('lead', 5, 'c1', ['text' => ['int', 1234567], 'long' => ['text', null]])]);
echo "nothing to look at\n";
validate([]);
validate([change('lead', 5, 'c1', [])]);

echo "types\n";
$quiet = true;
foreach (['boolean', 'date', 'datetime', 'time', 'float', 'double', 'int', 'text', 'email', 'reference'] as $type) {
	echo "  $type";
	validate([change('lead', 5, 'c1', array_map(static fn () => [$type, 'x'], array_slice($schema, 1, 6)))]);
}
$quiet = false;
validate([change('lead', 5, 'c1', ['flag' => ['text', 'yes'], 'amount' => ['text', '1']]), change('lead', 6, 'c2', ['flag' => ['int', 1]])], 'company');

echo "once for each object's name\n";
$validator = validator();
validate([change('lead', 5, 'c1', ['text' => 'x'])], 'lead', $validator);
validate([change('company', 5, 'c1', ['text' => 'x'])], 'company', $validator);
validate([change('lead', 5, 'c1', ['text' => 'x']), change('lead', 6, 'c1', ['text' => 'x'])], 'lead', $validator);

echo "classes of others\n";

class OtherField extends FieldDAO
{
	public function getName()
	{
		told('getName');
		return parent::getName();
	}

	public function getValue(): NormalizedValueDAO
	{
		told('getValue');
		return parent::getValue();
	}
}

class OtherChange extends ObjectChangeDAO
{
	public function getIntegration(): string
	{
		return told('getIntegration') ?? parent::getIntegration();
	}

	public function getObject()
	{
		return told('getObject') ?? parent::getObject();
	}

	public function getMappedObjectId()
	{
		return told('getMappedObjectId') ?? parent::getMappedObjectId();
	}

	public function getFields(): array
	{
		told('getFields');
		return parent::getFields();
	}

	public function removeField(string $field): void
	{
		told('removeField', $field);
		parent::removeField($field);
	}
}

$quiet = true;
$other = static function (): OtherChange {
	$change = new OtherChange('Shop', 'lead', 5, 'Customer', 'c1');
	$change->addField(new OtherField('text', new NormalizedValueDAO('text', 'too long')));
	$change->addField(new OtherField('flag', new NormalizedValueDAO('text', 'x')));
	$change->addField(new OtherField('long', new NormalizedValueDAO('text', 'x')));
	return $change;
};
$quiet = false;
validate([$other()]);

echo "what throws\n";
$quiet = true;
foreach (['getFieldSchemaData', 'getName', 'getValue', 'getFields', 'removeField', 'getIntegration', 'getObject', 'getMappedObjectId', 'addNotification', 'flush'] as $method) {
	foreach ([DomainException::class => [$method], FieldSchemaNotFoundException::class => ['text', $method]] as $class => $arguments) {
		$change = $other();
		$answers = [$method => static fn () => throw new $class(...$arguments)];
		try {
			validator()->validateFields('lead', [$change]);
			echo "  none, $method\n";
		} catch (Throwable $e) {
			echo '  ', get_class($e), ': ', $e->getMessage(), "\n";
		}
		$answers = [];
	}
}
echo "what does not fit\n";
$schema['text']['charLengthLimit'] = '5';
validate([change('lead', 5, 'c1', ['text' => 'x'])]);
unset($schema['text']['charLengthLimit']);
set_error_handler(static fn (int $level, string $message) => print("  $message\n"));
validate([change('lead', 5, 'c1', ['text' => 'x'])]);
$schema['text'] = 'text';
validate([change('lead', 5, 'c1', ['text' => 'x'])]);
validate([change('lead', 5, 'c1', ['flag' => 'x', 'text' => 'x'])]);
$named = new ObjectChangeDAO('Shop', 'lead', 5, 'Customer', 'c1');
$named->addField(new FieldDAO(17, new NormalizedValueDAO('text', 'x')));
validate([$named]);
validate(['x']);
$nameless = new ObjectChangeDAO('Shop', null, 5, 'Customer', 'c1');
$nameless->addField(new FieldDAO('flag', new NormalizedValueDAO('text', 'x')));
validate([$nameless]);

ask('not constructed', static fn () => (new ReflectionClass(FieldValidator::class))->newInstanceWithoutConstructor()->validateFields('lead', []));
ask('with fields', static fn () => (new ReflectionClass(FieldValidator::class))->newInstanceWithoutConstructor()->validateFields('lead', [change('lead', 5, 'c1')]));
ask('constructed twice', static function () {
	$validator = validator();
	$validator->__construct(new TellingRepository(), new TellingNotification());
	(clone $validator)->validateFields('lead', [change('lead', 5, 'c1')]);
});
ask('its exception', static fn () => throw new FieldSchemaNotFoundException('lead', 'text'));
ask('without a name', static fn () => throw new FieldSchemaNotFoundException('lead'));
?>
--EXPECT--
lengths
  getFieldSchemaData("lead")
  addNotification("Shop-lead-text-length", "Custom field 'Text' with value 'äöüäöü' exceeded maximum allowed length and was ignored during the sync. Your Shop integration plugin may be configured improperly.", "Shop", "c2 lead", "lead", 0, "Shop lead c2")
  addNotification("Shop-lead-text-length", "Custom field 'Text' with value '100%s %d' exceeded maximum allowed length and was ignored during the sync. Your Shop integration plugin may be configured improperly.", "Shop", "17 lead", "lead", 0, "Shop lead 17")
  addNotification("Shop-lead-17-length", "Custom field '17' with value 'xx' exceeded maximum allowed length and was ignored during the sync. Your Shop integration plugin may be configured improperly.", "Shop", "17 lead", "lead", 0, "Shop lead 17")
  flush()
  left: {text long} {unknown nothing} {}
  getFieldSchemaData("lead")
  flush()
  left: {text long}
nothing to look at
  flush()
  left:
  flush()
  left: {}
types
  boolean  left: {long flag}
  date  left: {long day}
  datetime  left: {long moment}
  time  left: {long hour}
  float  left: {long amount}
  double  left: {long amount}
  int  left: {long amount}
  text  left: {long}
  email  left: {long}
  reference  left: {long}
  getFieldSchemaData("company")
  addNotification("Shop-lead-flag-type", "Custom field 'Flag' of type 'boolean' did not match integration type 'text' and was ignored during the sync. Your Shop integration plugin may be configured improperly.", "Shop", "c1 lead", "lead", 0, "Shop lead c1")
  addNotification("Shop-lead-amount-type", "Custom field 'Amount' of type 'number' did not match integration type 'text' and was ignored during the sync. Your Shop integration plugin may be configured improperly.", "Shop", "c1 lead", "lead", 0, "Shop lead c1")
  addNotification("Shop-lead-flag-type", "Custom field 'Flag' of type 'boolean' did not match integration type 'int' and was ignored during the sync. Your Shop integration plugin may be configured improperly.", "Shop", "c2 lead", "lead", 0, "Shop lead c2")
  flush()
  left: {} {}
once for each object's name
  getFieldSchemaData("lead")
  flush()
  left: {text}
  getFieldSchemaData("company")
  flush()
  left: {text}
  flush()
  left: {text} {text}
classes of others
  getName()
  getName()
  getName()
  getFields()
  getName()
  getFieldSchemaData("lead")
  getValue()
  removeField("text")
  getIntegration()
  getObject()
  getMappedObjectId()
  addNotification("Shop-lead-text-length", "Custom field 'Text' with value 'too long' exceeded maximum allowed length and was ignored during the sync. Your Shop integration plugin may be configured improperly.", "Shop", "c1 lead", "lead", 0, "Shop lead c1")
  getName()
  getValue()
  removeField("flag")
  getIntegration()
  getObject()
  getMappedObjectId()
  addNotification("Shop-lead-flag-type", "Custom field 'Flag' of type 'boolean' did not match integration type 'text' and was ignored during the sync. Your Shop integration plugin may be configured improperly.", "Shop", "c1 lead", "lead", 0, "Shop lead c1")
  getName()
  getValue()
  flush()
  left:  getFields()
 {long}
what throws
  DomainException: getFieldSchemaData
  none, getFieldSchemaData
  DomainException: getName
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException: Schema for alias "getName" of object "text" not found
  DomainException: getValue
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException: Schema for alias "getValue" of object "text" not found
  DomainException: getFields
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException: Schema for alias "getFields" of object "text" not found
  DomainException: removeField
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException: Schema for alias "removeField" of object "text" not found
  DomainException: getIntegration
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException: Schema for alias "getIntegration" of object "text" not found
  DomainException: getObject
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException: Schema for alias "getObject" of object "text" not found
  DomainException: getMappedObjectId
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException: Schema for alias "getMappedObjectId" of object "text" not found
  DomainException: addNotification
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException: Schema for alias "addNotification" of object "text" not found
  DomainException: flush
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException: Schema for alias "flush" of object "text" not found
what does not fit
  TypeError: Mautic\LeadBundle\Field\SchemaDefinition::getSchemaDefinition(): Argument #4 ($length) must be of type ?int, string given
  left: {text}
  Undefined array key "charLengthLimit"
  left: {text}
  TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidator::getFieldSchema(): Return value must be of type array, string returned
  left: {text}
  TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidator::getFieldSchema(): Return value must be of type array, string returned
  left: {text}
  TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidator::getFieldSchema(): Argument #2 ($alias) must be of type string, int given
  left: {17}
  Error: Call to a member function getFields() on string
  left: ?
  TypeError: TellingNotification::addNotification(): Argument #5 ($mauticObject) must be of type string, null given
  left: {}
not constructed
  Error: Typed property Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidator::$bulkNotification must not be accessed before initialization
with fields
  Error: Typed property Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidator::$leadFieldRepository must not be accessed before initialization
constructed twice
its exception
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException: Schema for alias "text" of object "lead" not found
without a name
  ArgumentCountError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\FieldSchemaNotFoundException::__construct() expects exactly 2 arguments, 1 given
