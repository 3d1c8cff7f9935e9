<?php
namespace Mautic\IntegrationsBundle\Entity;

use Doctrine\ORM\Mapping\ClassMetadata;

/** A column of each property that is a string, in the manner of Doctrine's static PHP driver. */
function map(ClassMetadata $metadata, array $fields): void
{
	$metadata->setIdGeneratorType(ClassMetadata::GENERATOR_TYPE_IDENTITY);
	$metadata->setChangeTrackingPolicy(ClassMetadata::CHANGETRACKING_DEFERRED_EXPLICIT);
	$metadata->mapField(['fieldName' => 'id', 'type' => 'integer', 'id' => true, 'options' => ['unsigned' => true]]);
	foreach ($fields as $name => $type) {
		$metadata->mapField(['fieldName' => $name] + (is_array($type) ? $type : ['type' => $type]) + ($type === 'string' ? ['length' => 191] : []));
	}
}

class ObjectMapping
{
	private $id;
	private ?\DateTimeInterface $dateCreated;
	private $integration;
	private $internalObjectName;
	private $internalObjectId;
	private $integrationObjectName;
	private $integrationObjectId;
	private ?\DateTimeInterface $lastSyncDate;
	private $internalStorage = [];
	private $isDeleted = false;
	private $integrationReferenceId;

	public static function loadMetadata(ClassMetadata $metadata): void
	{
		$metadata->setCustomRepositoryClass(ObjectMappingRepository::class);
		$metadata->setPrimaryTable(['name' => 'sync_object_mapping', 'indexes' => [
			'integration_object' => ['columns' => ['integration', 'integration_object_name', 'integration_object_id', 'integration_reference_id']],
			'integration_reference' => ['columns' => ['integration', 'integration_object_name', 'integration_reference_id', 'integration_object_id']],
			'integration_integration_object_name_last_sync_date' => ['columns' => ['integration', 'internal_object_name', 'last_sync_date']],
			'integration_last_sync_date' => ['columns' => ['integration', 'last_sync_date']],
		]]);
		map($metadata, [
			'dateCreated' => 'datetime', 'integration' => 'string', 'internalObjectName' => 'string',
			'internalObjectId' => ['type' => 'bigint', 'options' => ['unsigned' => true]], 'integrationObjectName' => 'string', 'integrationObjectId' => 'string',
			'lastSyncDate' => 'datetime', 'internalStorage' => 'json', 'isDeleted' => 'boolean',
			'integrationReferenceId' => ['type' => 'string', 'length' => 191, 'nullable' => true],
		]);
	}

	public function __construct(?\DateTime $dateCreated = null)
	{
		$this->dateCreated = $dateCreated ?? new \DateTime();
		$this->lastSyncDate = $this->dateCreated;
	}

	public function getId()
	{
		return $this->id;
	}

	public function setId($id)
	{
		$this->id = $id;

		return $this;
	}

	public function getDateCreated()
	{
		return $this->dateCreated;
	}

	public function getIntegration()
	{
		return $this->integration;
	}

	public function setIntegration($integration)
	{
		$this->integration = $integration;

		return $this;
	}

	public function getInternalObjectName()
	{
		return $this->internalObjectName;
	}

	public function setInternalObjectName($internalObjectName)
	{
		$this->internalObjectName = $internalObjectName;

		return $this;
	}

	public function getInternalObjectId(): int
	{
		return (int) $this->internalObjectId;
	}

	public function setInternalObjectId($internalObjectId)
	{
		$this->internalObjectId = $internalObjectId;

		return $this;
	}

	public function getIntegrationObjectName()
	{
		return $this->integrationObjectName;
	}

	public function setIntegrationObjectName($integrationObjectName)
	{
		$this->integrationObjectName = $integrationObjectName;

		return $this;
	}

	public function getIntegrationObjectId()
	{
		return $this->integrationObjectId;
	}

	public function setIntegrationObjectId($integrationObjectId)
	{
		$this->integrationObjectId = $integrationObjectId;

		return $this;
	}

	public function getLastSyncDate()
	{
		return $this->lastSyncDate;
	}

	public function setLastSyncDate($lastSyncDate)
	{
		$this->lastSyncDate = $lastSyncDate;

		return $this;
	}

	public function getInternalStorage()
	{
		return $this->internalStorage;
	}

	public function setInternalStorage($internalStorage)
	{
		$this->internalStorage = $internalStorage;

		return $this;
	}

	public function appendToInternalStorage($key, $value)
	{
		$this->internalStorage[$key] = $value;

		return $this;
	}

	public function isDeleted()
	{
		return $this->isDeleted;
	}

	public function setIsDeleted($isDeleted)
	{
		$this->isDeleted = $isDeleted;

		return $this;
	}

	public function getIntegrationReferenceId()
	{
		return $this->integrationReferenceId;
	}

	public function setIntegrationReferenceId($integrationReferenceId)
	{
		$this->integrationReferenceId = $integrationReferenceId;

		return $this;
	}
}

class FieldChange
{
	private $id;
	private $integration;
	private $objectId;
	private $objectType;
	private $modifiedAt;
	private $columnName;
	private $columnType;
	private $columnValue;

	public static function loadMetadata(ClassMetadata $metadata): void
	{
		$metadata->setCustomRepositoryClass(FieldChangeRepository::class);
		$metadata->setPrimaryTable(['name' => 'sync_object_field_change_report', 'indexes' => [
			'object_composite_key' => ['columns' => ['object_type', 'object_id', 'column_name']],
			'integration_object_composite_key' => ['columns' => ['integration', 'object_type', 'object_id', 'column_name']],
			'integration_object_type_modification_composite_key' => ['columns' => ['integration', 'object_type', 'modified_at']],
		]]);
		map($metadata, [
			'integration' => 'string', 'objectId' => ['type' => 'bigint', 'options' => ['unsigned' => true]], 'objectType' => 'string',
			'modifiedAt' => 'datetime', 'columnName' => 'string', 'columnType' => 'string', 'columnValue' => 'text',
		]);
	}

	public function getId()
	{
		return $this->id;
	}

	public function getIntegration(): string
	{
		return $this->integration;
	}

	public function setIntegration($integration)
	{
		$this->integration = $integration;

		return $this;
	}

	public function setObjectId(int $id): self
	{
		$this->objectId = $id;

		return $this;
	}

	public function getObjectId(): int
	{
		return (int) $this->objectId;
	}

	public function setObjectType(string $type): self
	{
		$this->objectType = $type;

		return $this;
	}

	public function getObjectType(): string
	{
		return $this->objectType;
	}

	public function setModifiedAt(\DateTime $time): self
	{
		$this->modifiedAt = $time;

		return $this;
	}

	public function getModifiedAt(): \DateTimeInterface
	{
		return $this->modifiedAt;
	}

	public function setColumnName(string $name): self
	{
		$this->columnName = $name;

		return $this;
	}

	public function getColumnName(): string
	{
		return $this->columnName;
	}

	public function setColumnType(string $type): self
	{
		$this->columnType = $type;

		return $this;
	}

	public function getColumnType(): string
	{
		return $this->columnType;
	}

	public function setColumnValue(string $value): self
	{
		$this->columnValue = $value;

		return $this;
	}

	public function getColumnValue(): string
	{
		return $this->columnValue;
	}
}
