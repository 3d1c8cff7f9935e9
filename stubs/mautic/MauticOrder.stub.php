<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only. Private properties are what var_dump(), serialize() and
 * the like show.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\DAO\Sync\Order {
	/** A value to write. */
	class FieldDAO
	{
		/** @var mixed */
		private $name = null;
		private \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $value;

		/**
		 * The name is kept as given.
		 * @param mixed $name
		 * @implementation-alias MauticOrderField::__construct
		 */
		public function __construct($name, \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $value) {}
		/**
		 * The field's name.
		 * @return mixed
		 * @implementation-alias MauticSlot::get0
		 */
		public function getName() {}
		/**
		 * The very object that was given.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getValue(): \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO {}
	}

	/** A message of the integration's about an object that it could not sync. */
	class NotificationDAO
	{
		private \Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO $objectChangeDAO;
		private string $message;

		/**
		 * The getters ask the change each time.
		 * @implementation-alias MauticNotification::__construct
		 */
		public function __construct(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO $objectChangeDAO, string $message) {}
		/**
		 * The change's mapped object.
		 * @implementation-alias MauticNotification::getMauticObject
		 */
		public function getMauticObject(): string {}
		/**
		 * The change's mapped ID as a number.
		 * @implementation-alias MauticNotification::getMauticObjectId
		 */
		public function getMauticObjectId(): int {}
		/**
		 * The integration's name.
		 * @implementation-alias MauticNotification::getIntegration
		 */
		public function getIntegration(): string {}
		/**
		 * The change's object.
		 * @implementation-alias MauticNotification::getIntegrationObject
		 */
		public function getIntegrationObject(): string {}
		/**
		 * The change's ID.
		 * @return mixed
		 * @implementation-alias MauticNotification::getIntegrationObjectId
		 */
		public function getIntegrationObjectId() {}
		/**
		 * What the user reads.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getMessage(): string {}
	}

	/** The fields to write of one object. */
	class ObjectChangeDAO
	{
		private array $fields = [];
		private ?\Mautic\IntegrationsBundle\Entity\ObjectMapping $objectMapping = null;
		private array $fieldsByState = [];
		/** @var mixed */
		private $integration = null;
		/** @var mixed */
		private $object = null;
		/** @var mixed */
		private $objectId = null;
		/** @var mixed */
		private $mappedObject = null;
		/** @var mixed */
		private $mappedId = null;
		private ?\DateTimeInterface $changeDateTime;

		/**
		 * `$object` and `$objectId` are the writing side's, the mapped ones the other's; without an ID the
		 * object is created.
		 * @param mixed $integration
		 * @param mixed $object
		 * @param mixed $objectId
		 * @param mixed $mappedObject
		 * @param mixed $mappedId
		 * @implementation-alias MauticObjectChange::__construct
		 */
		public function __construct($integration, $object, $objectId, $mappedObject, $mappedId, ?\DateTimeInterface $changeDateTime = null) {}
		/**
		 * The integration's name.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getIntegration(): string {}
		/**
		 * Returns itself. Under a name that there is the new field takes the place of the old one; the lists
		 * by state keep what another state has.
		 * @implementation-alias MauticObjectChange::addField
		 */
		public function addField(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO $fieldDAO, string $state = 'changed'): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO {}
		/**
		 * The object's name on the side that writes.
		 * @return mixed
		 * @implementation-alias MauticSlot::get4
		 */
		public function getObject() {}
		/**
		 * Once the object was created.
		 * @param mixed $objectId
		 * @implementation-alias MauticObjectChange::setObjectId
		 */
		public function setObjectId($objectId): void {}
		/**
		 * Empty where the object is to be created.
		 * @return mixed
		 * @implementation-alias MauticSlot::get5
		 */
		public function getObjectId() {}
		/**
		 * The object's name on the other side.
		 * @return mixed
		 * @implementation-alias MauticSlot::get6
		 */
		public function getMappedObject() {}
		/**
		 * Its ID there.
		 * @return mixed
		 * @implementation-alias MauticSlot::get7
		 */
		public function getMappedObjectId() {}
		/**
		 * An Order\FieldDAO; null where there is none.
		 * @param mixed $name
		 * @return mixed
		 * @implementation-alias MauticObjectChange::getField
		 */
		public function getField($name) {}
		/**
		 * All of them, by name.
		 * @implementation-alias MauticObjectChange::getFields
		 */
		public function getFields(): array {}
		/**
		 * Those of state `changed`, by name.
		 * @implementation-alias MauticObjectChange::getChangedFields
		 */
		public function getChangedFields(): array {}
		/**
		 * Those of state `required`, by name.
		 * @implementation-alias MauticObjectChange::getRequiredFields
		 */
		public function getRequiredFields(): array {}
		/**
		 * Those of state `unchanged`, and every required one as well.
		 * @implementation-alias MauticObjectChange::getUnchangedFields
		 */
		public function getUnchangedFields(): array {}
		/**
		 * Whether there is any field.
		 * @implementation-alias MauticObjectChange::shouldSync
		 */
		public function shouldSync(): bool {}
		/**
		 * When the object changed.
		 * @throws \TypeError neither the constructor nor setChangeDateTime() was given a date
		 * @implementation-alias MauticSlot::get8
		 */
		public function getChangeDateTime(): \DateTimeInterface {}
		/**
		 * Returns itself; null is now.
		 * @return mixed
		 * @implementation-alias MauticObjectChange::setChangeDateTime
		 */
		public function setChangeDateTime(?\DateTimeInterface $changeDateTime = null) {}
		/**
		 * Mautic's entity for this object.
		 * @implementation-alias MauticObjectChange::setObjectMapping
		 */
		public function setObjectMapping(\Mautic\IntegrationsBundle\Entity\ObjectMapping $objectMapping): void {}
		/**
		 * @throws \Error none was set
		 * @implementation-alias MauticSlot::get1
		 */
		public function getObjectMapping(): \Mautic\IntegrationsBundle\Entity\ObjectMapping {}
		/**
		 * From all fields and from the changed ones; the lists of required and unchanged ones keep it.
		 * @implementation-alias MauticObjectChange::removeField
		 */
		public function removeField(string $field): void {}
	}

	/** Entities of Mautic's that a page updated or made. */
	class ObjectMappingsDAO
	{
		private array $updatedMappings = [];
		private array $newMappings = [];

		/**
		 * Appended.
		 * @implementation-alias MauticObjectMappings::addUpdatedObjectMapping
		 */
		public function addUpdatedObjectMapping(\Mautic\IntegrationsBundle\Entity\ObjectMapping $objectMapping): void {}
		/**
		 * Appended.
		 * @implementation-alias MauticObjectMappings::addNewObjectMapping
		 */
		public function addNewObjectMapping(\Mautic\IntegrationsBundle\Entity\ObjectMapping $objectMapping): void {}
		/**
		 * In the order in which they were added.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getUpdatedMappings(): array {}
		/**
		 * In the order in which they were added.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getNewMappings(): array {}
	}

	/** What one side is to write, and what it says came of it. */
	class OrderDAO
	{
		private array $identifiedObjects = [];
		private array $unidentifiedObjects = [];
		private array $changedObjects = [];
		private array $objectMappings = [];
		private array $updatedObjectMappings = [];
		private array $remappedObjects = [];
		private array $deleteTheseObjects = [];
		private array $retryTheseLater = [];
		private int $objectCounter = 0;
		private array $notifications = [];
		private \DateTimeInterface $syncDateTime;
		/** @var mixed */
		private $isFirstTimeSync = null;
		/** @var mixed */
		private $integration = null;
		private array $options;

		/**
		 * Options are the integration's own, from the command.
		 * @param mixed $isFirstTimeSync
		 * @param mixed $integration
		 * @implementation-alias MauticOrder::__construct
		 */
		public function __construct(\DateTimeInterface $syncDateTime, $isFirstTimeSync, $integration, array $options = []) {}
		/**
		 * Returns itself. A change without ID is unidentified and keyed by its mapped ID; the last one of a
		 * key wins there.
		 * @implementation-alias MauticOrder::addObjectChange
		 */
		public function addObjectChange(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO $objectChangeDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO {}
		/**
		 * @throws \Mautic\IntegrationsBundle\Exception\UnexpectedValueException the order has none of that
		 * name
		 * @implementation-alias MauticOrder::getChangedObjectsByObjectType
		 */
		public function getChangedObjectsByObjectType(string $objectType): array {}
		/**
		 * Changes of objects that exist: by name, then by ID.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getIdentifiedObjects(): array {}
		/**
		 * Changes of objects to create: by name, then by mapped ID.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getUnidentifiedObjects(): array {}
		/**
		 * Says that an object was created: makes Mautic's ObjectMapping entity; the date is now where none is
		 * given.
		 * @param mixed $integrationObjectName
		 * @param mixed $integrationObjectId
		 * @implementation-alias MauticOrder::addObjectMapping
		 */
		public function addObjectMapping(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO $objectChangeDAO, $integrationObjectName, $integrationObjectId, ?\DateTimeInterface $objectModifiedDate = null): void {}
		/**
		 * Says that an object has another name or ID; null keeps the ID. The last one of an old ID wins.
		 * @param mixed $oldObjectName
		 * @param mixed $oldObjectId
		 * @param mixed $newObjectName
		 * @param mixed $newObjectId
		 * @implementation-alias MauticOrder::remapObject
		 */
		public function remapObject($oldObjectName, $oldObjectId, $newObjectName, $newObjectId = null): void {}
		/**
		 * Says that an object was updated; the date is now where none is given.
		 * @implementation-alias MauticOrder::updateLastSyncDate
		 */
		public function updateLastSyncDate(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO $objectChangeDAO, ?\DateTimeInterface $objectModifiedDate = null): void {}
		/**
		 * Says that the object is no longer there: its mapping is marked as deleted.
		 * @implementation-alias MauticOrder::deleteObject
		 */
		public function deleteObject(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO $objectChangeDAO): void {}
		/**
		 * Says that the object is to come again with the next sync.
		 * @implementation-alias MauticOrder::retrySyncLater
		 */
		public function retrySyncLater(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO $objectChangeDAO): void {}
		/**
		 * Says why an object was not synced, for the user.
		 * @implementation-alias MauticOrder::noteObjectSyncIssue
		 */
		public function noteObjectSyncIssue(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO $objectChangeDAO, string $message): void {}
		/**
		 * Of addObjectMapping().
		 * @implementation-alias MauticSlot::get3
		 */
		public function getObjectMappings(): array {}
		/**
		 * Of updateLastSyncDate(), as UpdatedObjectMappingDAO.
		 * @implementation-alias MauticSlot::get4
		 */
		public function getUpdatedObjectMappings(): array {}
		/**
		 * Of deleteObject().
		 * @implementation-alias MauticSlot::get6
		 */
		public function getDeletedObjects(): array {}
		/**
		 * Of remapObject(), by old ID.
		 * @implementation-alias MauticSlot::get5
		 */
		public function getRemappedObjects(): array {}
		/**
		 * Of noteObjectSyncIssue(), as NotificationDAO.
		 * @return mixed
		 * @implementation-alias MauticSlot::get9
		 */
		public function getNotifications() {}
		/**
		 * All changes but those to retry, in one list.
		 * @implementation-alias MauticOrder::getSuccessfullySyncedObjects
		 */
		public function getSuccessfullySyncedObjects(): array {}
		/**
		 * Keys of the identified ones: a numeric ID is an int.
		 * @implementation-alias MauticOrder::getIdentifiedObjectIds
		 */
		public function getIdentifiedObjectIds(string $object): array {}
		/**
		 * The date that was given.
		 * @implementation-alias MauticSlot::get10
		 */
		public function getSyncDateTime(): \DateTimeInterface {}
		/**
		 * Whether the integration is synced for the first time.
		 * @implementation-alias MauticSlot::get11
		 */
		public function isFirstTimeSync(): bool {}
		/**
		 * Whether there is any change.
		 * @implementation-alias MauticOrder::shouldSync
		 */
		public function shouldSync(): bool {}
		/**
		 * How many changes were added.
		 * @implementation-alias MauticSlot::get8
		 */
		public function getObjectCount(): int {}
		/**
		 * The integration's own options.
		 * @implementation-alias MauticSlot::get13
		 */
		public function getOptions(): array {}
	}

	/** What came of an order, by the name of the object. */
	class OrderResultsDAO
	{
		private array $newObjectMappings = [];
		private array $updatedObjectMappings = [];
		private array $remappedObjects = [];
		private array $deletedObjects = [];

		/**
		 * Groups the lists by what their elements say of themselves.
		 * @implementation-alias MauticOrderResults::__construct
		 */
		public function __construct(array $newObjectMappings, array $updatedObjectMappings, array $remappedObjects, array $deletedObjects) {}
		/**
		 * The new ones, then the updated ones; empty where there are none.
		 * @implementation-alias MauticOrderResults::getObjectMappings
		 */
		public function getObjectMappings(string $objectName): array {}
		/**
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException none of that name
		 * @implementation-alias MauticOrderResults::getNewObjectMappings
		 */
		public function getNewObjectMappings(string $objectName): array {}
		/**
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException none of that name
		 * @implementation-alias MauticOrderResults::getUpdatedObjectMappings
		 */
		public function getUpdatedObjectMappings(string $objectName): array {}
		/**
		 * By the new name.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException none of that name
		 * @implementation-alias MauticOrderResults::getRemappedObjects
		 */
		public function getRemappedObjects(string $objectName): array {}
		/**
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException none of that name
		 * @implementation-alias MauticOrderResults::getDeletedObjects
		 */
		public function getDeletedObjects(string $objectName): array {}
	}
}
