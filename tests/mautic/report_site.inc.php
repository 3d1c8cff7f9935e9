<?php
/** What of a Mautic site the report builders name: as little as they ask for. Every class tells what it is asked. */
namespace Symfony\Component\Routing {
	class Router
	{
		public function generate(string $name, array $parameters = [], int $referenceType = 1)
		{
			\told(__METHOD__, func_get_args());
			return \answer('generate', $name, $parameters) ?? "https://site/$name/{$parameters['leadId']}";
		}
	}
}

namespace Symfony\Component\EventDispatcher {
	interface EventDispatcherInterface
	{
		public function dispatch(object $event, ?string $eventName = null): object;
		public function hasListeners(?string $eventName = null): bool;
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper {
	class FieldHelper
	{
		public array $list = [];

		public function getFieldList(string $object): array
		{
			\told(__METHOD__, func_get_args());
			\answer('getFieldList', $object);
			return $this->list;
		}

		public function getNormalizedFieldType(string $type): string
		{
			\told(__METHOD__, func_get_args());
			return \answer('getNormalizedFieldType', $type) ?? $type;
		}

		public function getFieldObjectName(string $objectName): string
		{
			\told(__METHOD__, func_get_args());
			return \answer('getFieldObjectName', $objectName) ?? "Entity\\$objectName";
		}

		public function getFieldChangeObject(array $fieldChange): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO
		{
			\told(__METHOD__, [$fieldChange['object_id'], $fieldChange['column_name']]);
			\answer('getFieldChangeObject', $fieldChange);
			$value = new \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO('string', $fieldChange['column_value']);
			$field = new \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO($fieldChange['column_name'], $value);
			return $field->setChangeDateTime(new \DateTimeImmutable($fieldChange['modified_at']));
		}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper {
	class ContactObjectHelper
	{
		public function getDoNotContactStatus(int $contactId, string $channel): int
		{
			\told(__METHOD__, func_get_args());
			return \answer('getDoNotContactStatus', $contactId, $channel) ?? 2;
		}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Object {
	interface ObjectInterface
	{
		public function getName(): string;
	}

	class Thing implements ObjectInterface
	{
		public function __construct(private string $name)
		{
		}

		public function getName(): string
		{
			return $this->name;
		}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal {
	use Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Object\{ObjectInterface, Thing};

	class ObjectProvider
	{
		public function getObjectByName(string $name): ObjectInterface
		{
			\told(__METHOD__, func_get_args());
			\answer('getObjectByName', $name);
			return in_array($name, ['lead', 'company', 'custom']) ? new Thing($name) : throw new ObjectNotFoundException($name);
		}

		public function getObjectByEntityName(string $entityName): ObjectInterface
		{
			\told(__METHOD__, func_get_args());
			\answer('getObjectByEntityName', $entityName);
			return new Thing(substr($entityName, 7));
		}
	}
}

namespace Mautic\IntegrationsBundle\Event {
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Object\ObjectInterface;

	class InternalObjectFindEvent
	{
		public array $ids = [];
		public array $foundObjects = [];
		public ?\Mautic\IntegrationsBundle\Sync\DAO\DateRange $dateRange = null;
		public ?int $start = null;
		public ?int $limit = null;

		public function __construct(public ObjectInterface $object)
		{
		}

		public function setIds(array $ids): void
		{
			$this->ids = $ids;
		}

		public function setDateRange(?\Mautic\IntegrationsBundle\Sync\DAO\DateRange $dateRange): void
		{
			$this->dateRange = $dateRange;
		}

		public function setStart(?int $start): void
		{
			$this->start = $start;
		}

		public function setLimit(?int $limit): void
		{
			$this->limit = $limit;
		}

		public function getFoundObjects(): array
		{
			return $this->foundObjects;
		}
	}

	class InternalObjectFindByIdEvent
	{
		public ?int $id = null;
		public ?object $entity = null;

		public function __construct(public ObjectInterface $object)
		{
		}

		public function setId(int $id): void
		{
			$this->id = $id;
		}

		public function getEntity(): ?object
		{
			return $this->entity;
		}
	}

	class InternalContactEvent
	{
		public function __construct(public string $integrationName, public \Mautic\LeadBundle\Entity\Lead $contact)
		{
		}
	}

	class InternalCompanyEvent
	{
		public function __construct(public string $integrationName, public \Mautic\LeadBundle\Entity\Company $company)
		{
		}
	}
}

namespace Mautic\LeadBundle\Entity {
	class Lead
	{
	}

	class Company
	{
	}
}

namespace Mautic\IntegrationsBundle\Entity {
	class FieldChangeRepository
	{
		public $manager = null;

		protected function getEntityManager()
		{
			return $this->manager;
		}

		public function findChangesBefore(string $integration, string $objectType, \DateTimeInterface $toDateTime, $afterObjectId = null, $objectCount = 100): array
		{
			\told(__METHOD__, [$integration, $objectType, $toDateTime->format('c'), $afterObjectId, $objectCount]);
			return \answer('findChangesBefore', $objectType, $afterObjectId, $objectCount) ?? [];
		}
	}
}

namespace Mautic\IntegrationsBundle\Sync\Logger {
	class DebugLogger
	{
		public static function log(string $integration, string $message, ?string $loggedFrom = null): void
		{
			\told('log', [$integration, $message, substr(strrchr($loggedFrom, '\\'), 1)]);
		}
	}
}

namespace {
	use Mautic\IntegrationsBundle\Event\InternalObjectFindByIdEvent;
	use Mautic\IntegrationsBundle\Event\InternalObjectFindEvent;
	use Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO;
	use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO;
	use Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\{ObjectDAO, RequestDAO};
	use Symfony\Component\EventDispatcher\EventDispatcherInterface;

	/** What a method was asked goes to the output, unless $quiet. */
	$quiet = false;
	/** Closures by the name of a method: what they return, if it is not null, is its answer. */
	$answers = [];
	/** Events with listeners, and whether $found has rows for the events that find. */
	$heard = [];
	$found = [];

	function told(string $method, array $arguments): void
	{
		if (!$GLOBALS['quiet']) {
			echo '  ', preg_replace('/.*[\\\\:]/', '', $method), json_encode($arguments, JSON_UNESCAPED_SLASHES), "\n";
		}
	}

	function answer(string $method, ...$arguments)
	{
		return isset($GLOBALS['answers'][$method]) ? $GLOBALS['answers'][$method](...$arguments) : null;
	}

	class Dispatcher implements EventDispatcherInterface
	{
		public function dispatch(object $event, ?string $eventName = null): object
		{
			$about = array_map(fn($value) => is_object($value) ? get_class($value) : $value, get_object_vars($event));
			unset($about['object'], $about['foundObjects']);
			told('dispatch', [substr(strrchr($eventName, '.'), 1), $about]);
			if ($event instanceof InternalObjectFindEvent) {
				$event->foundObjects = array_values(array_filter($GLOBALS['found'][$event->object->getName()] ?? [], fn($row) => !$event->ids || !isset($row['id']) || in_array($row['id'], $event->ids)));
			}
			answer('dispatch', $event, $eventName);
			return $event;
		}

		public function hasListeners(?string $eventName = null): bool
		{
			told('hasListeners', [substr(strrchr($eventName, '.'), 1)]);
			answer('hasListeners', $eventName);
			return in_array(substr(strrchr($eventName, '.'), 1), $GLOBALS['heard']);
		}
	}

	function wanted(string $name, array $fields, array $required = []): ObjectDAO
	{
		$object = new ObjectDAO($name, new DateTimeImmutable('2020-01-01 UTC'), new DateTimeImmutable('2020-02-01 UTC'));
		array_map([$object, 'addField'], $fields);
		$object->setRequiredFields($required);
		return $object;
	}

	function request(array $objects, int $iteration = 1, array $ids = []): RequestDAO
	{
		$request = new RequestDAO('Shop', $iteration, new InputOptionsDAO(['integration' => 'Shop', 'mautic-object-id' => $ids]));
		array_map([$request, 'addObject'], $objects);
		return $request;
	}

	function rows(int $first, int $count, array $values = []): array
	{
		return array_map(fn($id) => ['id' => $id, 'email' => "e$id", 'date_added' => '2020-01-02 03:04:05'] + $values, range($first, $first + $count - 1));
	}

	function change(int $id, string $column, string $at = '2020-01-10 00:00:00', string $type = 'lead'): array
	{
		return ['id' => 0, 'integration' => 'Shop', 'object_id' => (string) $id, 'object_type' => "Entity\\$type", 'modified_at' => $at, 'column_name' => $column, 'column_type' => 'string', 'column_value' => "$column$id"];
	}

	function show(ReportDAO $report): void
	{
		foreach ($report->getObjects(null) as $object) {
			$fields = [];
			foreach ($object->getFields() as $name => $field) {
				$fields[] = "$name " . json_encode($field->getValue()->getNormalizedValue()) . " {$field->getValue()->getType()} {$field->getState()}";
			}
			echo "{$object->getObject()} ", json_encode($object->getObjectId()), $object->getChangeDateTime()->format(' Y-m-d H:i:s e: '), implode(', ', $fields) ?: 'nothing', "\n";
		}
	}

	function attempt(string $what, callable $run)
	{
		echo "$what\n";
		try {
			$result = $run();
			$result instanceof ReportDAO ? show($result) : print(json_encode($result) . "\n");
		} catch (Throwable $e) {
			echo get_class($e), ': ', $e->getMessage(), "\n";
		}
	}

	/** Runs it with every method throwing in turn. */
	function with_each_throwing(array $methods, callable $run): void
	{
		$answers = $GLOBALS['answers'];
		$GLOBALS['quiet'] = true;
		foreach ($methods as $method) {
			$GLOBALS['answers'] = [$method => fn() => throw new DomainException("no $method")] + $answers;
			attempt($method, $run);
		}
		$GLOBALS['answers'] = $answers;
		$GLOBALS['quiet'] = false;
	}
}
