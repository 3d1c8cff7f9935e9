<?php
/** An OrderExecutioner among collaborators that tell what they are asked; see tests/mautic/site for the rest. */
require __DIR__ . '/site/boot.php';

use Mautic\IntegrationsBundle\Entity\ObjectMapping;
use Mautic\IntegrationsBundle\Event\{InternalObjectCreateEvent, InternalObjectFindEvent, InternalObjectUpdateEvent};
use Mautic\IntegrationsBundle\Sync\DAO\Mapping\UpdatedObjectMappingDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\{FieldDAO, ObjectChangeDAO, ObjectMappingsDAO, OrderDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO;
use Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException;
use Mautic\IntegrationsBundle\Sync\Helper\MappingHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\{FieldValidatorInterface, OrderExecutioner, ReferenceResolverInterface};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Object\{Company, Contact, ObjectInterface};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
use Symfony\Component\EventDispatcher\EventDispatcher;

// Doctrine's connections are cycles: without this they would count as leaks.
register_shutdown_function(static function (): void {
	foreach (array_keys($GLOBALS) as $name) {
		unset($GLOBALS[$name]);
	}
	gc_collect_cycles();
});

/** Closures by the name of a method: called when it is asked; what they return is its answer. */
$answers = [];
$quiet = false;

function told(string $method, ...$about)
{
	if (!$GLOBALS['quiet']) {
		echo "  $method(", implode(', ', array_map('shown', $about)), ")\n";
	}
	return isset($GLOBALS['answers'][$method]) ? $GLOBALS['answers'][$method](...$about) : null;
}

function shown($value): string
{
	return match (true) {
		$value instanceof ObjectChangeDAO => $value->getObject() . ' ' . json_encode($value->getObjectId()) . ' of ' . $value->getMappedObjectId() . ' {' . implode(' ', array_keys($value->getFields())) . '}',
		$value instanceof UpdatedObjectMappingDAO => "{$value->getIntegration()} {$value->getIntegrationObjectName()} {$value->getIntegrationObjectId()} at {$value->getObjectModifiedDate()->format('Y-m-d H:i:s')}" . ($value->getObjectMapping() ? ' mapped' : ''),
		$value instanceof ObjectMapping => "mapping of {$value->getIntegrationObjectId()}",
		$value instanceof DateTimeInterface => $value->format('c'),
		is_object($value) => substr(strrchr('\\' . get_class($value), '\\'), 1),
		is_array($value) => '[' . implode(', ', array_map(static fn ($key, $item) => "$key: " . shown($item), array_keys($value), $value)) . ']',
		default => json_encode($value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE),
	};
}

class TellingHelper extends MappingHelper
{
	public function saveObjectMappings(array $mappings): void
	{
		told('saveObjectMappings', $mappings);
	}

	public function updateObjectMappings(array $mappings): void
	{
		told('updateObjectMappings', $mappings);
		foreach ($mappings as $mapping) {
			if ($mapping instanceof UpdatedObjectMappingDAO && $mapping->getIntegrationObjectId() !== 'lost') {
				$mapping->setObjectMapping((new ObjectMapping())->setIntegrationObjectId($mapping->getIntegrationObjectId()));
			}
		}
	}
}

class TellingProvider extends ObjectProvider
{
	public function __construct()
	{
	}

	public function getObjectByName(string $name): ObjectInterface
	{
		return told('getObjectByName', $name) ?? match ($name) {
			'lead' => new Contact(),
			'company' => new Company(),
			default => throw new ObjectNotFoundException($name),
		};
	}
}

class TellingDispatcher extends EventDispatcher
{
	public static bool $heard = true;

	public function hasListeners(?string $eventName = null): bool
	{
		return self::$heard;
	}

	public function dispatch(object $event, ?string $eventName = null): object
	{
		$name = substr(strrchr($eventName, '.'), 1);
		if ($event instanceof InternalObjectUpdateEvent) {
			if (!is_array($updated = told('dispatch', $name, $event->getObject(), $event->getIdentifiedObjectIds(), $event->getUpdateObjects()))) {
				$updated = array_map(static fn ($change) => new UpdatedObjectMappingDAO($change->getIntegration(), $change->getMappedObject(), $change->getMappedObjectId(), $change->getChangeDateTime()), $event->getUpdateObjects());
			}
			$event->setUpdatedObjectMappings($updated);
		} elseif ($event instanceof InternalObjectCreateEvent) {
			if (!is_array($made = told('dispatch', $name, $event->getObject(), $event->getCreateObjects()))) {
				$made = array_map(static fn ($change) => (new ObjectMapping())->setIntegrationObjectId($change->getMappedObjectId()), $event->getCreateObjects());
			}
			$event->setObjectMappings($made);
		} else {
			$event->setFoundObjects(told('dispatch', $name, $event->getObject(), $event->getIds()) ?? []);
		}
		return $event;
	}
}

class TellingResolver implements ReferenceResolverInterface
{
	public function resolveReferences(string $objectName, array $changedObjects): void
	{
		told('resolveReferences', $objectName, array_keys($changedObjects));
	}
}

class TellingValidator implements FieldValidatorInterface
{
	public function validateFields(string $objectName, array $changedObjects): void
	{
		told('validateFields', $objectName, array_keys($changedObjects));
	}
}

function executioner(?MappingHelper $helper = null): OrderExecutioner
{
	$helper ??= (new ReflectionClass(TellingHelper::class))->newInstanceWithoutConstructor();
	return new OrderExecutioner($helper, new TellingDispatcher(), new TellingProvider(), new TellingResolver(), new TellingValidator());
}

/** @param array<string, mixed> $fields values, or [type, value] */
function change(string $object, mixed $id, mixed $mappedId, array $fields = ['email' => 'a@example.com'], ?DateTimeInterface $at = new DateTime('2026-01-02 03:04:05 UTC')): ObjectChangeDAO
{
	$change = new ObjectChangeDAO('Shop', $object, $id, 'Customer', $mappedId, $at);
	foreach ($fields as $name => $value) {
		$change->addField(new FieldDAO((string) $name, is_array($value) ? new NormalizedValueDAO($value[0], $value[1]) : new NormalizedValueDAO('text', $value)));
	}
	return $change;
}

function order(ObjectChangeDAO ...$changes): OrderDAO
{
	$order = new OrderDAO(new DateTimeImmutable('2026-02-01 UTC'), false, 'Shop');
	array_map([$order, 'addObjectChange'], $changes);
	return $order;
}

function ask(string $what, callable $run): void
{
	echo "$what\n";
	try {
		$result = $run();
		if ($result instanceof ObjectMappingsDAO) {
			echo '  updated ', shown($result->getUpdatedMappings()), ', new ', shown($result->getNewMappings()), "\n";
		} elseif ($result !== null) {
			echo '  ', shown($result), "\n";
		}
	} catch (Throwable $e) {
		for (; $e; $e = $e->getPrevious()) {
			echo '  ', get_class($e), ': ', $e->getMessage(), "\n";
		}
	}
}
