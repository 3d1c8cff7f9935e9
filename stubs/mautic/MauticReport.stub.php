<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only. Private properties are what var_dump(), serialize() and
 * the like show.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\DAO\Sync {
	/** One side's claim to the value of a field, as the judge gets it. */
	class InformationChangeRequestDAO
	{
		private ?\DateTimeInterface $possibleChangeDateTime = null;
		private ?\DateTimeInterface $certainChangeDateTime = null;
		/** @var mixed */
		private $integration = null;
		/** @var mixed */
		private $objectName = null;
		/** @var mixed */
		private $objectId = null;
		/** @var mixed */
		private $field = null;
		private \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $newValue;

		/**
		 * Without times, which are set afterwards.
		 * @param mixed $integration
		 * @param mixed $objectName
		 * @param mixed $objectId
		 * @param mixed $field
		 * @implementation-alias MauticInformationChangeRequest::__construct
		 */
		public function __construct($integration, $objectName, $objectId, $field, \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $newValue) {}
		/**
		 * Whose claim it is.
		 * @implementation-alias MauticSlot::get2
		 */
		public function getIntegration(): string {}
		/**
		 * The object's ID.
		 * @return mixed
		 * @implementation-alias MauticSlot::get4
		 */
		public function getObjectId() {}
		/**
		 * The object's name.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getObject(): string {}
		/**
		 * The field's name.
		 * @implementation-alias MauticSlot::get5
		 */
		public function getField(): string {}
		/**
		 * The value claimed.
		 * @implementation-alias MauticSlot::get6
		 */
		public function getNewValue(): \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO {}
		/**
		 * When the object changed: the field may have changed then.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getPossibleChangeDateTime(): ?\DateTimeInterface {}
		/**
		 * Returns itself.
		 * @implementation-alias MauticInformationChangeRequest::setPossibleChangeDateTime
		 */
		public function setPossibleChangeDateTime(?\DateTimeInterface $possibleChangeDateTime = null): \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO {}
		/**
		 * When the field changed.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getCertainChangeDateTime(): ?\DateTimeInterface {}
		/**
		 * Returns itself.
		 * @implementation-alias MauticInformationChangeRequest::setCertainChangeDateTime
		 */
		public function setCertainChangeDateTime(?\DateTimeInterface $certainChangeDateTime = null): \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO {}
	}

	/** The relations of a report. */
	class RelationsDAO implements \Iterator, \Countable
	{
		private array $relations = [];
		private int $position = 0;

		/**
		 * Appends each;
		 * @throws \TypeError what is not a RelationDAO
		 * @implementation-alias MauticRelations::addRelations
		 */
		public function addRelations(array $relations): void {}
		/**
		 * Appended.
		 * @implementation-alias MauticRelations::addRelation
		 */
		public function addRelation(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\RelationDAO $relation): void {}
		/**
		 * As \Iterator.
		 * @implementation-alias MauticRelations::current
		 */
		public function current(): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\RelationDAO {}
		/**
		 * As \Iterator.
		 * @implementation-alias MauticRelations::next
		 */
		public function next(): void {}
		/**
		 * The position, from 0.
		 * @implementation-alias MauticRelations::key
		 */
		public function key(): int {}
		/**
		 * As \Iterator.
		 * @implementation-alias MauticRelations::valid
		 */
		public function valid(): bool {}
		/**
		 * As \Iterator.
		 * @implementation-alias MauticRelations::rewind
		 */
		public function rewind(): void {}
		/**
		 * How many there are.
		 * @implementation-alias MauticRelations::count
		 */
		public function count(): int {}
	}
}

namespace Mautic\IntegrationsBundle\Sync\DAO\Sync\Report {
	/** A value that a side has. */
	class FieldDAO
	{
		/** @var string */
		const FIELD_CHANGED = 'changed';
		/** @var string */
		const FIELD_REQUIRED = 'required';
		/** @var string */
		const FIELD_UNCHANGED = 'unchanged';

		private ?\DateTimeInterface $changeDateTime = null;
		private string $name;
		private \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $value;
		private string $state;

		/**
		 * The state is one of FIELD_*; another is kept too.
		 * @implementation-alias MauticReportField::__construct
		 */
		public function __construct(string $name, \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $value, string $state = 'changed') {}
		/**
		 * The field's name.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getName(): string {}
		/**
		 * The very object that was given.
		 * @implementation-alias MauticSlot::get2
		 */
		public function getValue(): \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO {}
		/**
		 * When the field changed; null where only the object's time is known.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getChangeDateTime(): ?\DateTimeInterface {}
		/**
		 * Returns itself. The date object is kept and read when judging.
		 * @implementation-alias MauticReportField::setChangeDateTime
		 */
		public function setChangeDateTime(\DateTimeInterface $changeDateTime): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO {}
		/**
		 * One of FIELD_*.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getState(): string {}
	}

	/** An object that a side has, with its fields. */
	class ObjectDAO
	{
		private array $fields = [];
		/** @var mixed */
		private $object = null;
		/** @var mixed */
		private $objectId = null;
		private ?\DateTimeInterface $changeDateTime;

		/**
		 * Name and ID are kept as given.
		 * @param mixed $object
		 * @param mixed $objectId
		 * @implementation-alias MauticReportObject::__construct
		 */
		public function __construct($object, $objectId, ?\DateTimeInterface $changeDateTime = null) {}
		/**
		 * When the object changed; null where nobody knows.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getChangeDateTime(): ?\DateTimeInterface {}
		/**
		 * Returns itself. The date object is kept and read when judging.
		 * @implementation-alias MauticReportObject::setChangeDateTime
		 */
		public function setChangeDateTime(\DateTimeInterface $changeDateTime): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO {}
		/**
		 * Returns itself; the last one of a name wins.
		 * @return mixed
		 * @implementation-alias MauticReportObject::addField
		 */
		public function addField(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO $fieldDAO) {}
		/**
		 * The ID.
		 * @return mixed
		 * @implementation-alias MauticSlot::get2
		 */
		public function getObjectId() {}
		/**
		 * The name.
		 * @return mixed
		 * @implementation-alias MauticSlot::get1
		 */
		public function getObject() {}
		/**
		 * A Report\FieldDAO.
		 * @param mixed $name
		 * @return mixed
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException there is none of that name
		 * @implementation-alias MauticReportObject::getField
		 */
		public function getField($name) {}
		/**
		 * All of them, by name.
		 * @implementation-alias MauticReportObject::getFields
		 */
		public function getFields(): array {}
	}

	/** A field that names another object by the integration's ID. */
	class RelationDAO
	{
		private ?int $relObjectInternalId = null;
		private string $objectName;
		private string $relFieldName;
		private string $relObjectName;
		private string $objectIntegrationId;
		private string $relObjectIntegrationId;

		/**
		 * The ID that Mautic has for it is set once it is known.
		 * @implementation-alias MauticRelation::__construct
		 */
		public function __construct(string $objectName, string $relFieldName, string $relObjectName, string $objectIntegrationId, string $relObjectIntegrationId) {}
		/**
		 * The object that has the field.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getObjectName(): string {}
		/**
		 * The kind of object that it names.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getRelObjectName(): string {}
		/**
		 * The field.
		 * @implementation-alias MauticSlot::get2
		 */
		public function getRelFieldName(): string {}
		/**
		 * The ID of the object that has the field.
		 * @implementation-alias MauticSlot::get4
		 */
		public function getObjectIntegrationId(): string {}
		/**
		 * The ID of the object that it names.
		 * @implementation-alias MauticSlot::get5
		 */
		public function getRelObjectIntegrationId(): string {}
		/**
		 * Mautic's ID of that one; null until it is known.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getRelObjectInternalId(): ?int {}
		/**
		 * What getRelObjectInternalId() returns.
		 * @implementation-alias MauticRelation::setRelObjectInternalId
		 */
		public function setRelObjectInternalId(int $relObjectInternalId): void {}
	}

	/** What a side has, a page of it. */
	class ReportDAO
	{
		private array $objects = [];
		private array $remappedObjects = [];
		private \Mautic\IntegrationsBundle\Sync\DAO\Sync\RelationsDAO $relationsDAO;
		/** @var mixed */
		private $integration = null;

		/**
		 * A report without objects.
		 * @param mixed $integration
		 * @implementation-alias MauticReport::__construct
		 */
		public function __construct($integration) {}
		/**
		 * Whose report it is.
		 * @return mixed
		 * @implementation-alias MauticSlot::get3
		 */
		public function getIntegration() {}
		/**
		 * Returns itself; the last one of a name and ID wins, a numeric ID is an int key.
		 * @return mixed
		 * @implementation-alias MauticReport::addObject
		 */
		public function addObject(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO $objectDAO) {}
		/**
		 * Says that an object has another name or ID; null keeps the ID. The last one of an old ID wins.
		 * @param mixed $oldObjectName
		 * @param mixed $oldObjectId
		 * @param mixed $newObjectName
		 * @param mixed $newObjectId
		 * @implementation-alias MauticReport::remapObject
		 */
		public function remapObject($oldObjectName, $oldObjectId, $newObjectName, $newObjectId = null): void {}
		/**
		 * The claim to a field, with the times of object and field.
		 * @param mixed $objectName
		 * @param mixed $objectId
		 * @param mixed $fieldName
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException no such object
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException no such field
		 * @implementation-alias MauticReport::getInformationChangeRequest
		 */
		public function getInformationChangeRequest($objectName, $objectId, $fieldName): \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO {}
		/**
		 * Those of a name by their ID, or with null all of them in one list.
		 * @return mixed
		 * @implementation-alias MauticReport::getObjects
		 */
		public function getObjects(?string $objectName) {}
		/**
		 * Of remapObject(), by old ID.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getRemappedObjects(): array {}
		/**
		 * Null where the report does not have it.
		 * @param mixed $objectId
		 * @implementation-alias MauticReport::getObject
		 */
		public function getObject(string $objectName, $objectId): ?\Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO {}
		/**
		 * Whether there is any object.
		 * @implementation-alias MauticReport::shouldSync
		 */
		public function shouldSync(): bool {}
		/**
		 * The report's own list, to add to.
		 * @implementation-alias MauticSlot::get2
		 */
		public function getRelations(): \Mautic\IntegrationsBundle\Sync\DAO\Sync\RelationsDAO {}
	}
}
