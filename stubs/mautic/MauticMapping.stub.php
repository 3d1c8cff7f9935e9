<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only. Private properties are what var_dump(), serialize() and
 * the like show.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\DAO\Mapping {
	/** Which field is which, and which way its value goes. */
	class FieldMappingDAO
	{
		private bool $isRequired;
		/** @var mixed */
		private $internalObject = null;
		/** @var mixed */
		private $internalField = null;
		/** @var mixed */
		private $integrationObject = null;
		/** @var mixed */
		private $integrationField = null;
		/** @var mixed */
		private $syncDirection = null;

		/**
		 * Everything is kept as given, but for `$isRequired`, which becomes a bool.
		 * @param mixed $internalObject
		 * @param mixed $internalField
		 * @param mixed $integrationObject
		 * @param mixed $integrationField
		 * @param mixed $syncDirection
		 * @param mixed $isRequired
		 * @implementation-alias MauticFieldMapping::__construct
		 */
		public function __construct($internalObject, $internalField, $integrationObject, $integrationField, $syncDirection, $isRequired) {}
		/**
		 * The name of Mautic's object.
		 * @return mixed
		 * @implementation-alias MauticSlot::get1
		 */
		public function getInternalObject() {}
		/**
		 * Its field.
		 * @return mixed
		 * @implementation-alias MauticSlot::get2
		 */
		public function getInternalField() {}
		/**
		 * The name of the integration's object.
		 * @return mixed
		 * @implementation-alias MauticSlot::get3
		 */
		public function getIntegrationObject() {}
		/**
		 * Its field.
		 * @return mixed
		 * @implementation-alias MauticSlot::get4
		 */
		public function getIntegrationField() {}
		/**
		 * One of ObjectMappingDAO::SYNC_*.
		 * @return mixed
		 * @implementation-alias MauticSlot::get5
		 */
		public function getSyncDirection() {}
		/**
		 * Whether the value goes with every change of the object.
		 * @implementation-alias MauticSlot::get0
		 */
		public function isRequired(): bool {}
	}

	/** All mappings of an integration. */
	class MappingManualDAO
	{
		private array $objectsMapping = [];
		private array $internalObjectsMapping = [];
		private array $integrationObjectsMapping = [];
		private string $integration;

		/**
		 * A manual without mappings.
		 * @implementation-alias MauticMappingManual::__construct
		 */
		public function __construct(string $integration) {}
		/**
		 * The integration's name.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getIntegration(): string {}
		/**
		 * The last one of a pair of names wins; the lists of names below have both.
		 * @implementation-alias MauticMappingManual::addObjectMapping
		 */
		public function addObjectMapping(\Mautic\IntegrationsBundle\Sync\DAO\Mapping\ObjectMappingDAO $objectMappingDAO): void {}
		/**
		 * Null where that pair is not mapped.
		 * @implementation-alias MauticMappingManual::getObjectMapping
		 */
		public function getObjectMapping(string $internalObjectName, string $integrationObjectName): ?\Mautic\IntegrationsBundle\Sync\DAO\Mapping\ObjectMappingDAO {}
		/**
		 * In the order in which they were added.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException not mapped at all
		 * @implementation-alias MauticMappingManual::getMappedIntegrationObjectsNames
		 */
		public function getMappedIntegrationObjectsNames(string $internalObjectName): array {}
		/**
		 * In the order in which they were added.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException not mapped at all
		 * @implementation-alias MauticMappingManual::getMappedInternalObjectsNames
		 */
		public function getMappedInternalObjectsNames(string $integrationObjectName): array {}
		/**
		 * Each once.
		 * @implementation-alias MauticMappingManual::getInternalObjectNames
		 */
		public function getInternalObjectNames(): array {}
		/**
		 * Fields that are required or go to the integration, each once.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException not mapped at all
		 * @implementation-alias MauticMappingManual::getInternalObjectFieldsToSyncToIntegration
		 */
		public function getInternalObjectFieldsToSyncToIntegration(string $internalObjectName): array {}
		/**
		 * Each once.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException not mapped at all
		 * @implementation-alias MauticMappingManual::getInternalObjectRequiredFieldNames
		 */
		public function getInternalObjectRequiredFieldNames(string $internalObjectName): array {}
		/**
		 * Each once.
		 * @implementation-alias MauticMappingManual::getIntegrationObjectNames
		 */
		public function getIntegrationObjectNames(): array {}
		/**
		 * Fields that are required or go to Mautic, each once.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException not mapped at all
		 * @implementation-alias MauticMappingManual::getIntegrationObjectFieldsToSyncToMautic
		 */
		public function getIntegrationObjectFieldsToSyncToMautic(string $integrationObjectName): array {}
		/**
		 * Each once.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException not mapped at all
		 * @implementation-alias MauticMappingManual::getIntegrationObjectRequiredFieldNames
		 */
		public function getIntegrationObjectRequiredFieldNames(string $integrationObjectName): array {}
		/**
		 * The integration's field of the first mapping that has the internal one.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException the pair is not mapped
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException the field is not
		 * @implementation-alias MauticMappingManual::getIntegrationMappedField
		 */
		public function getIntegrationMappedField(string $integrationObjectName, string $internalObjectName, string $internalFieldName): string {}
		/**
		 * Mautic's field of the first mapping that has the integration's.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException the pair is not mapped
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException the field is not
		 * @implementation-alias MauticMappingManual::getInternalMappedField
		 */
		public function getInternalMappedField(string $internalObjectName, string $integrationObjectName, string $integrationFieldName): string {}
	}

	/** The mapped fields of one of Mautic's objects and one of the integration's. */
	class ObjectMappingDAO
	{
		/** @var string */
		const SYNC_TO_MAUTIC = 'mautic';
		/** @var string */
		const SYNC_TO_INTEGRATION = 'integration';
		/** @var string */
		const SYNC_BIDIRECTIONALLY = 'bidirectional';

		private array $internalIdMapping = [];
		private array $integrationIdMapping = [];
		private array $fieldMappings = [];
		private string $internalObjectName;
		private string $integrationObjectName;

		/**
		 * A mapping without fields.
		 * @implementation-alias MauticObjectMapping::__construct
		 */
		public function __construct(string $internalObjectName, string $integrationObjectName) {}
		/**
		 * Returns itself; a field may be added more than once.
		 * @param mixed $internalField
		 * @param mixed $integrationField
		 * @param mixed $direction
		 * @param mixed $isRequired
		 * @implementation-alias MauticObjectMapping::addFieldMapping
		 */
		public function addFieldMapping($internalField, $integrationField, $direction = 'bidirectional', $isRequired = false): \Mautic\IntegrationsBundle\Sync\DAO\Mapping\ObjectMappingDAO {}
		/**
		 * FieldMappingDAO objects in the order in which they were added.
		 * @implementation-alias MauticSlot::get2
		 */
		public function getFieldMappings(): array {}
		/**
		 * Null: nothing of Mautic's fills these IDs.
		 * @implementation-alias MauticObjectMapping::getMappedIntegrationObjectId
		 */
		public function getMappedIntegrationObjectId(int $internalObjectId): ?int {}
		/**
		 * Null: nothing of Mautic's fills these IDs.
		 * @param mixed $integrationObjectId
		 * @return mixed
		 * @implementation-alias MauticObjectMapping::getMappedInternalObjectId
		 */
		public function getMappedInternalObjectId($integrationObjectId) {}
		/**
		 * Mautic's name.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getInternalObjectName(): string {}
		/**
		 * The integration's name.
		 * @implementation-alias MauticSlot::get4
		 */
		public function getIntegrationObjectName(): string {}
	}

	/** An object that the integration has under another name or ID from now on. */
	class RemappedObjectDAO
	{
		private string $integration;
		private string $oldObjectName;
		/** @var mixed */
		private $oldObjectId = null;
		private string $newObjectName;
		/** @var mixed */
		private $newObjectId = null;

		/**
		 * IDs are kept as given.
		 * @param mixed $oldObjectId
		 * @param mixed $newObjectId
		 * @implementation-alias MauticRemappedObject::__construct
		 */
		public function __construct(string $integration, string $oldObjectName, $oldObjectId, string $newObjectName, $newObjectId) {}
		/**
		 * The integration's name.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getIntegration(): string {}
		/**
		 * The name until now.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getOldObjectName(): string {}
		/**
		 * The ID until now.
		 * @return mixed
		 * @implementation-alias MauticSlot::get2
		 */
		public function getOldObjectId() {}
		/**
		 * The name from now on.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getNewObjectName(): string {}
		/**
		 * The ID from now on.
		 * @return mixed
		 * @implementation-alias MauticSlot::get4
		 */
		public function getNewObjectId() {}
	}

	/** An object whose mapping gets another date of its last sync. */
	class UpdatedObjectMappingDAO
	{
		private \DateTimeInterface $objectModifiedDate;
		private ?\Mautic\IntegrationsBundle\Entity\ObjectMapping $objectMapping = null;
		/** @var mixed */
		private $integration = null;
		/** @var mixed */
		private $integrationObjectName = null;
		/** @var mixed */
		private $integrationObjectId = null;

		/**
		 * A date that is not a \DateTime is copied into one, without microseconds.
		 * @param mixed $integration
		 * @param mixed $integrationObjectName
		 * @param mixed $integrationObjectId
		 * @implementation-alias MauticUpdatedObjectMapping::__construct
		 */
		public function __construct($integration, $integrationObjectName, $integrationObjectId, \DateTimeInterface $objectModifiedDate) {}
		/**
		 * The integration's name.
		 * @implementation-alias MauticSlot::get2
		 */
		public function getIntegration(): string {}
		/**
		 * The integration's object.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getIntegrationObjectName(): string {}
		/**
		 * Its ID.
		 * @return mixed
		 * @implementation-alias MauticSlot::get4
		 */
		public function getIntegrationObjectId() {}
		/**
		 * The new date.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getObjectModifiedDate(): \DateTimeInterface {}
		/**
		 * Mautic's entity, once the mapping was updated.
		 * @implementation-alias MauticUpdatedObjectMapping::setObjectMapping
		 */
		public function setObjectMapping(\Mautic\IntegrationsBundle\Entity\ObjectMapping $objectMapping): void {}
		/**
		 * Null until then.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getObjectMapping(): ?\Mautic\IntegrationsBundle\Entity\ObjectMapping {}
	}
}
