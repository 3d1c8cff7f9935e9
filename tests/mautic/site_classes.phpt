--TEST--
Mautic's names: classes that a site derives from them, or puts in their place, are asked by their methods
--INI--
syncengine.mautic=exact
date.timezone=UTC
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/site.inc.php';

use Mautic\IntegrationsBundle\Sync\DAO\Mapping\{MappingManualDAO, ObjectMappingDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{FieldDAO, ObjectDAO, ReportDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO;
use Mautic\IntegrationsBundle\Sync\Exception\ConflictUnresolvedException;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
use Mautic\IntegrationsBundle\Sync\SyncJudge\{SyncJudge, SyncJudgeInterface};
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator as Pull;

class Judge implements SyncJudgeInterface
{
	public function adjudicate($mode, InformationChangeRequestDAO $leftChangeRequest, InformationChangeRequestDAO $rightChangeRequest)
	{
		echo "judge $mode {$leftChangeRequest->getField()} {$rightChangeRequest->getField()}\n";
		if ($mode !== 'fuzzy') {
			throw new ConflictUnresolvedException('not yet');
		}
		return $leftChangeRequest;
	}
}

class Helper extends ValueHelper
{
	public function getValueForMautic(NormalizedValueDAO $normalizedValueDAO, string $fieldState, string $syncDirection): NormalizedValueDAO
	{
		$value = parent::getValueForMautic($normalizedValueDAO, $fieldState, $syncDirection);
		return new NormalizedValueDAO($value->getType(), "helped {$value->getNormalizedValue()}");
	}
}

class Shouting extends NormalizedValueDAO
{
	public function getNormalizedValue()
	{
		return strtoupper((string) parent::getNormalizedValue());
	}
}

class Renamed extends ObjectDAO
{
	public function getField($name)
	{
		return parent::getField("x$name");
	}
}

class Emptying extends FieldHelper
{
	public function __construct(private ObjectDAO $object) {}

	public function getRequiredFields(string $object): array
	{
		for ($i = 0; $i < 100; $i++) {
			$this->object->addField(new FieldDAO("more$i", new NormalizedValueDAO('text', 'm')));
		}
		$this->object->addField(new FieldDAO('Email', new NormalizedValueDAO('text', 'replaced meanwhile')));
		return ['email' => true];
	}
}

function integration(string $class, string $field, NormalizedValueDAO $value): ObjectDAO
{
	$object = new $class('Citizen', 'c1', new DateTime('2026-01-01'));
	$object->addField(new FieldDAO($field, $value));
	return $object;
}

function pull(SyncJudgeInterface $judge, ValueHelper $helper, ?FieldHelper $required, ObjectDAO $integration, ?string $internal = null): void
{
	$mapping = new ObjectMappingDAO('lead', 'Citizen');
	$mapping->addFieldMapping('email', 'Email');
	$lead = new ObjectDAO('lead', 5);
	$internal === null || $lead->addField(new FieldDAO('email', new NormalizedValueDAO('text', $internal)));
	$report = new ReportDAO('Hello');
	$report->addObject($integration);
	try {
		$change = (new Pull($judge, $helper, $required ?? new FieldHelper()))->getSyncObjectChange($report, new MappingManualDAO('Hello'), $mapping, $lead, $integration);
		foreach ($change->getFields() as $name => $field) {
			echo "$name: ", $field->getValue()->getNormalizedValue(), ' ', implode(',', array_keys($change->getRequiredFields())), "\n";
		}
	} catch (Throwable $e) {
		echo get_class($e), ': ', $e->getMessage(), "\n";
	}
}

$value = new NormalizedValueDAO('text', 'a');
pull(new Judge(), new ValueHelper(), null, integration(ObjectDAO::class, 'Email', $value), 'internal');
pull(new SyncJudge(), new Helper(), null, integration(ObjectDAO::class, 'Email', $value));
pull(new SyncJudge(), new ValueHelper(), null, integration(ObjectDAO::class, 'Email', new Shouting('text', 'quiet')));
pull(new SyncJudge(), new ValueHelper(), null, integration(Renamed::class, 'xEmail', $value));
$integration = integration(ObjectDAO::class, 'Email', $value);
pull(new SyncJudge(), new ValueHelper(), new Emptying($integration), $integration);
pull(new SyncJudge(), new ValueHelper(), null, integration(ObjectDAO::class, 'Email', new NormalizedValueDAO('text', '')), null);
$required = new FieldHelper();
$required->required = ['lead' => ['email']];
pull(new SyncJudge(), new ValueHelper(), $required, integration(ObjectDAO::class, 'Email', new NormalizedValueDAO('text', '')), null);
pull(new SyncJudge(), new ValueHelper(), $required, integration(ObjectDAO::class, 'Email', new NormalizedValueDAO('float', '')), null);

// Constructors that did not run.
foreach ([FieldDAO::class => 'getName', ReportDAO::class => 'getRelations', Pull::class => null] as $class => $getter) {
	try {
		$object = (new ReflectionClass($class))->newInstanceWithoutConstructor();
		$getter ? $object->$getter() : $object->getSyncObjectChange(new ReportDAO(''), new MappingManualDAO(''), new ObjectMappingDAO('', ''), new ObjectDAO('', 1), new ObjectDAO('', 1));
		echo "not reached\n";
	} catch (Error $e) {
		echo $e->getMessage(), "\n";
	}
}
?>
--EXPECT--
judge hard email Email
judge best email Email
judge fuzzy email Email
email: internal 
email: helped a 
email: QUIET 
email: a 
email: replaced meanwhile email
email:  
Mautic\IntegrationsBundle\Exception\InvalidValueException: Required field can't be empty
email: 1 email
Typed property Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO::$name must not be accessed before initialization
Typed property Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO::$relationsDAO must not be accessed before initialization
Typed property Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator::$syncJudge must not be accessed before initialization
