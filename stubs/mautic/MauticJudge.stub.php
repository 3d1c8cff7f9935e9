<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only. Private properties are what var_dump(), serialize() and
 * the like show.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\SyncJudge\Modes {
	/** As hard evidence; where that can not say, by the possible times of both. */
	class BestEvidence implements \Mautic\IntegrationsBundle\Sync\SyncJudge\Modes\JudgementModeInterface
	{
		/**
		 * The request that changed last.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ConflictUnresolvedException one lacks its
		 * possible time, or they are equal
		 * @implementation-alias MauticBestEvidence::adjudicate
		 */
		public static function adjudicate(\Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $leftChangeRequest, \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $rightChangeRequest): \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO {}
		/** @implementation-alias MauticModes::compareDateTimes */
		private static function compareDateTimes(?\DateTimeInterface $leftDateTime = null, ?\DateTimeInterface $rightDateTime = null): string {}
	}

	/** Compares two times; private to the modes that use it. */
	trait DateComparisonTrait
	{
		/**
		 * SyncJudgeInterface::LEFT_WINNER, RIGHT_WINNER or NO_WINNER.
		 * @implementation-alias MauticModes::compareDateTimes
		 */
		private static function compareDateTimes(?\DateTimeInterface $leftDateTime = null, ?\DateTimeInterface $rightDateTime = null): string {}
	}

	/**
	 * As best evidence; where that can not say, the certain time of one side against the possible one of the
	 * other.
	 */
	class FuzzyEvidence implements \Mautic\IntegrationsBundle\Sync\SyncJudge\Modes\JudgementModeInterface
	{
		/**
		 * The request that changed last.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ConflictUnresolvedException where not even that
		 * decides
		 * @implementation-alias MauticFuzzyEvidence::adjudicate
		 */
		public static function adjudicate(\Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $leftChangeRequest, \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $rightChangeRequest): \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO {}
	}

	/** Certain times alone: both sides know when the field changed. */
	class HardEvidence implements \Mautic\IntegrationsBundle\Sync\SyncJudge\Modes\JudgementModeInterface
	{
		/**
		 * The request that changed last.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ConflictUnresolvedException where one lacks its
		 * time, or they are equal
		 * @implementation-alias MauticHardEvidence::adjudicate
		 */
		public static function adjudicate(\Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $leftChangeRequest, \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $rightChangeRequest): \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO {}
		/** @implementation-alias MauticModes::compareDateTimes */
		private static function compareDateTimes(?\DateTimeInterface $leftDateTime = null, ?\DateTimeInterface $rightDateTime = null): string {}
	}

	/** A way to decide between two change requests. */
	interface JudgementModeInterface
	{
		/**
		 * The request that stands.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ConflictUnresolvedException where this mode can
		 * not say
		 */
		public static function adjudicate(\Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $leftChangeRequest, \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $rightChangeRequest): \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO;
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncJudge {
	/** Decides by one of the three modes; the outcome of every case is in tests/mautic/vectors/judge.jsonl. */
	final class SyncJudge implements \Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudgeInterface
	{
		/**
		 * The request that stands: the left one where both values are identical; a mode other than `hard` and
		 * `best` is the fuzzy one.
		 * @param mixed $mode
		 * @return mixed
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ConflictUnresolvedException where the mode can
		 * not say
		 * @implementation-alias MauticSyncJudge::adjudicate
		 */
		public function adjudicate($mode, \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $leftChangeRequest, \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $rightChangeRequest) {}
	}

	/** Decides which of two change requests stands. */
	interface SyncJudgeInterface
	{
		/** @var string */
		const HARD_EVIDENCE_MODE = 'hard';
		/** @var string */
		const BEST_EVIDENCE_MODE = 'best';
		/** @var string */
		const FUZZY_EVIDENCE_MODE = 'fuzzy';
		/** @var string */
		const LEFT_WINNER = 'left';
		/** @var string */
		const RIGHT_WINNER = 'right';
		/** @var string */
		const NO_WINNER = 'no';

		/**
		 * The request that stands, by one of the modes above.
		 * @param mixed $mode
		 * @return mixed
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ConflictUnresolvedException where the mode can
		 * not say
		 */
		public function adjudicate($mode, \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $leftChangeRequest, \Mautic\IntegrationsBundle\Sync\DAO\Sync\InformationChangeRequestDAO $rightChangeRequest);
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper {
	/**
	 * What stands in for an empty value (null or '') of a required field: the value itself for email, date,
	 * datetime, boolean and int (Mautic's 0 is falsy and does not count), 1.0 for float and double.
	 */
	class ValueHelper
	{
		private ?\Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $normalizedValueDAO = null;
		private ?string $fieldState = null;
		private ?string $syncDirection = null;

		/**
		 * The value that goes to the integration; it stays as it is where the direction is to Mautic alone or
		 * the field is not required.
		 * @throws \Mautic\IntegrationsBundle\Exception\InvalidValueException a required one is empty and
		 * nothing stands in for it
		 * @implementation-alias MauticValueHelper::getValueForIntegration
		 */
		public function getValueForIntegration(\Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $normalizedValueDAO, string $fieldState, string $syncDirection): \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO {}
		/**
		 * The value that goes to Mautic; it stays as it is where the direction is to the integration alone or
		 * the field is not required.
		 * @throws \Mautic\IntegrationsBundle\Exception\InvalidValueException a required one is empty and
		 * nothing stands in for it
		 * @implementation-alias MauticValueHelper::getValueForMautic
		 */
		public function getValueForMautic(\Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $normalizedValueDAO, string $fieldState, string $syncDirection): \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO {}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration {
	/** Makes what is to be written to the integration: nothing is judged here, Mautic's reported value goes. */
	class ObjectChangeGenerator
	{
		private \Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper $valueHelper;

		/**
		 * The helper's methods are asked where a class of PHP code overrides them.
		 * @implementation-alias MauticPushGenerator::__construct
		 */
		public function __construct(\Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper $valueHelper) {}
		/**
		 * An ObjectChangeDAO with the fields whose mapping leads to the integration; an empty required one
		 * without stand-in is left out.
		 * @return mixed
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException the report lacks the
		 * internal object
		 * @implementation-alias MauticPushGenerator::getSyncObjectChange
		 */
		public function getSyncObjectChange(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO $syncReport, \Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO $mappingManual, \Mautic\IntegrationsBundle\Sync\DAO\Mapping\ObjectMappingDAO $objectMapping, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO $internalObject, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO $integrationObject) {}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal {
	/**
	 * Makes what is to be written to Mautic: fields that go both ways are judged, by the modes hard, best and
	 * fuzzy in turn.
	 */
	class ObjectChangeGenerator
	{
		private array $judgementModes = [];
		private \Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudgeInterface $syncJudge;
		private \Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper $valueHelper;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper $fieldHelper;

		/**
		 * The FieldHelper is asked for the required fields of the internal object, once a call of
		 * getSyncObjectChange().
		 * @implementation-alias MauticPullGenerator::__construct
		 */
		public function __construct(\Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudgeInterface $syncJudge, \Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper $valueHelper, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper $fieldHelper) {}
		/**
		 * An ObjectChangeDAO with the fields whose mapping leads to Mautic; one that no mode decides is left
		 * out.
		 * @return mixed
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException the report lacks the
		 * integration's object
		 * @throws \Mautic\IntegrationsBundle\Exception\InvalidValueException a required value without
		 * stand-in is empty, Mautic has no such field and it goes both ways
		 * @implementation-alias MauticPullGenerator::getSyncObjectChange
		 */
		public function getSyncObjectChange(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO $syncReport, \Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO $mappingManual, \Mautic\IntegrationsBundle\Sync\DAO\Mapping\ObjectMappingDAO $objectMapping, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO $internalObject, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO $integrationObject) {}
	}
}
