<?php
namespace Mautic\IntegrationsBundle {
	final class IntegrationEvents
	{
		public const INTEGRATION_POST_EXECUTE = 'mautic.integration.sync_post_execute_integration';
		public const INTEGRATION_COLLECT_INTERNAL_OBJECTS = 'mautic.integration.INTEGRATION_COLLECT_INTERNAL_OBJECTS';
		public const INTEGRATION_CREATE_INTERNAL_OBJECTS = 'mautic.integration.INTEGRATION_CREATE_INTERNAL_OBJECTS';
		public const INTEGRATION_UPDATE_INTERNAL_OBJECTS = 'mautic.integration.INTEGRATION_UPDATE_INTERNAL_OBJECTS';
		public const INTEGRATION_FIND_INTERNAL_RECORDS = 'mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS';
		public const INTEGRATION_FIND_INTERNAL_RECORD = 'mautic.integration.INTEGRATION_FIND_INTERNAL_RECORD';
		public const INTEGRATION_BEFORE_FULL_CONTACT_REPORT_BUILD = 'mautic.integration.INTEGRATION_BEFORE_FULL_CONTACT_REPORT_BUILD';
		public const INTEGRATION_BEFORE_FULL_COMPANY_REPORT_BUILD = 'mautic.integration.INTEGRATION_BEFORE_FULL_COMPANY_REPORT_BUILD';
		public const INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC = 'mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC';
		public const INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION = 'mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION';
	}
}

namespace Mautic\IntegrationsBundle\Event {
	use Mautic\IntegrationsBundle\Sync\DAO\DateRange;
	use Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO;
	use Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO;
	use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderResultsDAO;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Object\ObjectInterface;
	use Mautic\LeadBundle\Entity\{Company, Lead};
	use Symfony\Contracts\EventDispatcher\Event;

	class InternalObjectEvent extends Event
	{
		private array $objects = [];

		public function addObject(ObjectInterface $object): void
		{
			$this->objects[] = $object;
		}

		public function getObjects(): array
		{
			return $this->objects;
		}
	}

	class InternalObjectFindEvent extends Event
	{
		private array $ids = [];
		private array $foundObjects = [];
		private ?DateRange $dateRange = null;
		private ?int $start = null;
		private ?int $limit = null;
		private array $fieldValues = [];

		public function __construct(private ObjectInterface $object)
		{
		}

		public function getObject(): ObjectInterface
		{
			return $this->object;
		}

		public function getIds(): array
		{
			return $this->ids;
		}

		public function setIds(array $ids): void
		{
			$this->ids = $ids;
		}

		public function getFoundObjects(): array
		{
			return $this->foundObjects;
		}

		public function setFoundObjects(array $foundObjects): void
		{
			$this->foundObjects = $foundObjects;
		}

		public function getDateRange(): ?DateRange
		{
			return $this->dateRange;
		}

		public function setDateRange(?DateRange $dateRange): void
		{
			$this->dateRange = $dateRange;
		}

		public function getStart(): ?int
		{
			return $this->start;
		}

		public function setStart(?int $start): void
		{
			$this->start = $start;
		}

		public function getLimit(): ?int
		{
			return $this->limit;
		}

		public function setLimit(?int $limit): void
		{
			$this->limit = $limit;
		}

		public function getFieldValues(): array
		{
			return $this->fieldValues;
		}

		public function setFieldValues(array $fieldValues): void
		{
			$this->fieldValues = $fieldValues;
		}
	}

	class InternalObjectFindByIdEvent extends Event
	{
		private ?int $id = null;
		private ?object $entity = null;

		public function __construct(private ObjectInterface $object)
		{
		}

		public function getObject(): ObjectInterface
		{
			return $this->object;
		}

		public function getId(): ?int
		{
			return $this->id;
		}

		public function setId(int $id): void
		{
			$this->id = $id;
		}

		public function getEntity(): ?object
		{
			return $this->entity;
		}

		public function setEntity(object $entity): void
		{
			$this->entity = $entity;
		}
	}

	class InternalObjectUpdateEvent extends Event
	{
		private array $updatedObjectMappings = [];

		public function __construct(private ObjectInterface $object, private array $identifiedObjectIds, private array $updateObjects)
		{
		}

		public function getObject(): ObjectInterface
		{
			return $this->object;
		}

		public function getIdentifiedObjectIds(): array
		{
			return $this->identifiedObjectIds;
		}

		public function getUpdateObjects(): array
		{
			return $this->updateObjects;
		}

		public function getUpdatedObjectMappings(): array
		{
			return $this->updatedObjectMappings;
		}

		public function setUpdatedObjectMappings(array $updatedObjectMappings): void
		{
			$this->updatedObjectMappings = $updatedObjectMappings;
		}
	}

	class InternalObjectCreateEvent extends Event
	{
		private array $objectMappings = [];

		public function __construct(private ObjectInterface $object, private array $createObjects)
		{
		}

		public function getObject(): ObjectInterface
		{
			return $this->object;
		}

		public function getCreateObjects(): array
		{
			return $this->createObjects;
		}

		public function getObjectMappings(): array
		{
			return $this->objectMappings;
		}

		public function setObjectMappings(array $objectMappings): void
		{
			$this->objectMappings = $objectMappings;
		}
	}

	class InternalContactEvent extends Event
	{
		public function __construct(private string $integrationName, private Lead $contact)
		{
		}

		public function getIntegrationName(): string
		{
			return $this->integrationName;
		}

		public function getContact(): Lead
		{
			return $this->contact;
		}
	}

	class InternalCompanyEvent extends Event
	{
		public function __construct(private string $integrationName, private Company $company)
		{
		}

		public function getIntegrationName(): string
		{
			return $this->integrationName;
		}

		public function getCompany(): Company
		{
			return $this->company;
		}
	}

	class SyncEvent extends Event
	{
		public function __construct(private InputOptionsDAO $inputOptionsDAO)
		{
		}

		public function getIntegrationName(): string
		{
			return $this->inputOptionsDAO->getIntegration();
		}

		public function isIntegration(string $integrationName): bool
		{
			return $this->getIntegrationName() === $integrationName;
		}

		public function getFromDateTime(): ?\DateTimeInterface
		{
			return $this->inputOptionsDAO->getStartDateTime();
		}

		public function getToDateTime(): ?\DateTimeInterface
		{
			return $this->inputOptionsDAO->getEndDateTime();
		}

		public function getInputOptions(): InputOptionsDAO
		{
			return $this->inputOptionsDAO;
		}
	}

	class CompletedSyncIterationEvent extends Event
	{
		public function __construct(private OrderResultsDAO $orderResultsDAO, private int $iteration, private InputOptionsDAO $inputOptionsDAO, private MappingManualDAO $mappingManualDAO)
		{
		}

		public function getIntegration(): string
		{
			return $this->mappingManualDAO->getIntegration();
		}

		public function getOrderResults(): OrderResultsDAO
		{
			return $this->orderResultsDAO;
		}

		public function getIteration(): int
		{
			return $this->iteration;
		}

		public function getInputOptions(): InputOptionsDAO
		{
			return $this->inputOptionsDAO;
		}

		public function getMappingManual(): MappingManualDAO
		{
			return $this->mappingManualDAO;
		}
	}
}
