<?php
namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Object {
	interface ObjectInterface
	{
		public function getName(): string;

		public function getEntityName(): string;
	}

	class Contact implements ObjectInterface
	{
		public const NAME = 'lead';
		public const ENTITY = 'Mautic\LeadBundle\Entity\Lead';

		public function getName(): string
		{
			return self::NAME;
		}

		public function getEntityName(): string
		{
			return self::ENTITY;
		}
	}

	class Company implements ObjectInterface
	{
		public const NAME = 'company';
		public const ENTITY = 'Mautic\LeadBundle\Entity\Company';

		public function getName(): string
		{
			return self::NAME;
		}

		public function getEntityName(): string
		{
			return self::ENTITY;
		}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal {
	use Mautic\IntegrationsBundle\Event\InternalObjectEvent;
	use Mautic\IntegrationsBundle\IntegrationEvents;
	use Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Object\ObjectInterface;
	use Symfony\Component\EventDispatcher\EventDispatcherInterface;

	/** The internal objects, which listeners name when they are first asked for. */
	class ObjectProvider
	{
		private array $objects = [];

		public function __construct(private EventDispatcherInterface $dispatcher)
		{
		}

		public function getObjectByName(string $name): ObjectInterface
		{
			return $this->first(static fn (ObjectInterface $object) => $object->getName() === $name) ?? throw new ObjectNotFoundException("Internal object '$name' was not found");
		}

		public function getObjectByEntityName(string $entityName): ObjectInterface
		{
			return $this->first(static fn (ObjectInterface $object) => $object->getEntityName() === $entityName) ?? throw new ObjectNotFoundException("Internal object was not found for entity '$entityName'");
		}

		private function first(callable $is): ?ObjectInterface
		{
			if (!$this->objects) {
				$event = new InternalObjectEvent();
				$this->dispatcher->dispatch($event, IntegrationEvents::INTEGRATION_COLLECT_INTERNAL_OBJECTS);
				$this->objects = $event->getObjects();
			}

			return array_values(array_filter($this->objects, $is))[0] ?? null;
		}
	}
}
