<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only. Private properties are what var_dump(), serialize() and
 * the like show.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\DAO {
	/** A window of time. */
	class DateRange
	{
		private ?\DateTimeInterface $fromDate;
		private ?\DateTimeInterface $toDate;

		/**
		 * Null is open on that side.
		 * @implementation-alias MauticDateRange::__construct
		 */
		public function __construct(?\DateTimeInterface $fromDate, ?\DateTimeInterface $toDate) {}
		/**
		 * Where it begins.
		 * @return mixed
		 * @implementation-alias MauticSlot::get0
		 */
		public function getFromDate() {}
		/**
		 * Where it ends.
		 * @return mixed
		 * @implementation-alias MauticSlot::get1
		 */
		public function getToDate() {}
	}
}

namespace Mautic\IntegrationsBundle\Sync\DAO\Sync {
	/** What the command was asked for. */
	class InputOptionsDAO
	{
		/** @var mixed */
		private $integration = null;
		private bool $firstTimeSync;
		private bool $disablePush;
		private bool $disablePull;
		private bool $disableActivityPush;
		private ?\Mautic\IntegrationsBundle\Sync\DAO\Sync\ObjectIdsDAO $mauticObjectIds;
		private ?\Mautic\IntegrationsBundle\Sync\DAO\Sync\ObjectIdsDAO $integrationObjectIds;
		private ?\DateTimeInterface $startDateTime;
		private ?\DateTimeInterface $endDateTime;
		private array $options;

		/**
		 * Reads `integration`, `first-time-sync`, `disable-push`, `disable-pull`, `disable-activity-push`,
		 * `mautic-object-id`, `integration-object-id`, `start-datetime`, `end-datetime` (UTC where they do
		 * not say) and `options`, or the command's `option`.
		 * @throws \Mautic\IntegrationsBundle\Exception\InvalidValueException no integration, a date that is
		 * none, IDs that are no array
		 * @implementation-alias MauticInputOptions::__construct
		 */
		public function __construct(array $input) {}
		/**
		 * The integration's name.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getIntegration(): string {}
		/**
		 * Whether it is synced for the first time.
		 * @implementation-alias MauticSlot::get1
		 */
		public function isFirstTimeSync(): bool {}
		/**
		 * Unless `disable-pull`.
		 * @implementation-alias MauticInputOptions::pullIsEnabled
		 */
		public function pullIsEnabled(): bool {}
		/**
		 * Unless `disable-activity-push`.
		 * @implementation-alias MauticInputOptions::activityPushIsEnabled
		 */
		public function activityPushIsEnabled(): bool {}
		/**
		 * Unless `disable-push`.
		 * @implementation-alias MauticInputOptions::pushIsEnabled
		 */
		public function pushIsEnabled(): bool {}
		/**
		 * Null: not limited. The command's `contact` is `lead` here.
		 * @implementation-alias MauticSlot::get5
		 */
		public function getMauticObjectIds(): ?\Mautic\IntegrationsBundle\Sync\DAO\Sync\ObjectIdsDAO {}
		/**
		 * Null: not limited.
		 * @implementation-alias MauticSlot::get6
		 */
		public function getIntegrationObjectIds(): ?\Mautic\IntegrationsBundle\Sync\DAO\Sync\ObjectIdsDAO {}
		/**
		 * Null: not limited.
		 * @implementation-alias MauticSlot::get7
		 */
		public function getStartDateTime(): ?\DateTimeInterface {}
		/**
		 * Null: not limited.
		 * @implementation-alias MauticSlot::get8
		 */
		public function getEndDateTime(): ?\DateTimeInterface {}
		/**
		 * The integration's own options.
		 * @implementation-alias MauticSlot::get9
		 */
		public function getOptions(): array {}
	}

	/** IDs by the kind of object. */
	class ObjectIdsDAO
	{
		private array $objects = [];

		/**
		 * Of "kind:ID" strings; what is none is skipped.
		 * @implementation-alias MauticObjectIds::createFromCliOptions
		 */
		public static function createFromCliOptions(array $cliOptions): \Mautic\IntegrationsBundle\Sync\DAO\Sync\ObjectIdsDAO {}
		/**
		 * Appended.
		 * @implementation-alias MauticObjectIds::addObjectId
		 */
		public function addObjectId(string $objectType, string $id): void {}
		/**
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException none of that kind
		 * @implementation-alias MauticObjectIds::getObjectIdsFor
		 */
		public function getObjectIdsFor(string $objectType): array {}
		/**
		 * The kinds that there are IDs of.
		 * @implementation-alias MauticObjectIds::getObjectTypes
		 */
		public function getObjectTypes(): array {}
	}
}

namespace Mautic\IntegrationsBundle\Sync\DAO\Sync\Request {
	/** A kind of object that is asked for. */
	class ObjectDAO
	{
		private array $fields = [];
		private array $requiredFields = [];
		private string $object;
		private ?\DateTimeInterface $fromDateTime;
		private ?\DateTimeInterface $toDateTime;
		private ?\DateTimeInterface $objectLastSyncDateTime;

		/**
		 * Dates limit what is asked for; null does not.
		 * @implementation-alias MauticRequestObject::__construct
		 */
		public function __construct(string $object, ?\DateTimeInterface $fromDateTime = null, ?\DateTimeInterface $toDateTime = null, ?\DateTimeInterface $objectLastSyncDateTime = null) {}
		/**
		 * The name.
		 * @implementation-alias MauticSlot::get2
		 */
		public function getObject(): string {}
		/**
		 * Returns itself; a name may be added more than once.
		 * @return mixed
		 * @implementation-alias MauticRequestObject::addField
		 */
		public function addField(string $field) {}
		/**
		 * In the order in which they were added.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getFields(): array {}
		/**
		 * Fields that the other side needs with every change.
		 * @implementation-alias MauticRequestObject::setRequiredFields
		 */
		public function setRequiredFields(array $fields): void {}
		/**
		 * What was set; empty at first.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getRequiredFields(): array {}
		/**
		 * Null: from the beginning.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getFromDateTime(): ?\DateTimeInterface {}
		/**
		 * Null: until now.
		 * @implementation-alias MauticSlot::get4
		 */
		public function getToDateTime(): ?\DateTimeInterface {}
		/**
		 * The latest date of sync that a mapping of this kind has.
		 * @implementation-alias MauticSlot::get5
		 */
		public function getObjectLastSyncDateTime(): ?\DateTimeInterface {}
	}

	/** What a report is to have. */
	class RequestDAO
	{
		private int $syncIteration;
		private array $objects = [];
		private string $syncToIntegration;
		private \Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO $inputOptionsDAO;

		/**
		 * The iteration counts from 1.
		 * @implementation-alias MauticRequest::__construct
		 */
		public function __construct(string $syncToIntegration, int $syncIteration, \Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO $inputOptionsDAO) {}
		/**
		 * Returns itself.
		 * @return mixed
		 * @implementation-alias MauticRequest::addObject
		 */
		public function addObject(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\ObjectDAO $objectDAO) {}
		/**
		 * In the order in which they were added.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getObjects(): array {}
		/**
		 * Which page this is.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getSyncIteration(): int {}
		/**
		 * As the input options say.
		 * @implementation-alias MauticRequest::isFirstTimeSync
		 */
		public function isFirstTimeSync(): bool {}
		/**
		 * For whom the report is made.
		 * @implementation-alias MauticSlot::get2
		 */
		public function getSyncToIntegration(): string {}
		/**
		 * What the command was asked for.
		 * @implementation-alias MauticSlot::get3
		 */
		public function getInputOptionsDAO(): \Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO {}
		/**
		 * Whether any object is asked for.
		 * @implementation-alias MauticRequest::shouldSync
		 */
		public function shouldSync(): bool {}
	}
}
