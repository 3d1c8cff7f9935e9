<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only. Private properties are what var_dump(), serialize() and
 * the like show.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\DAO\Value {
	/** A value as an integration encodes it, with its type. */
	class EncodedValueDAO
	{
		/** @var string */
		const STRING_TYPE = 'string';
		/** @var string */
		const INT_TYPE = 'int';
		/** @var string */
		const FLOAT_TYPE = 'float';
		/** @var string */
		const DOUBLE_TYPE = 'double';
		/** @var string */
		const DATETIME_TYPE = 'datetime';
		/** @var string */
		const BOOLEAN_TYPE = 'boolean';

		/** @var mixed */
		private $type = null;
		/** @var mixed */
		private $value = null;

		/**
		 * Both are kept as given.
		 * @param mixed $type
		 * @param mixed $value
		 * @implementation-alias MauticEncodedValue::__construct
		 */
		public function __construct($type, $value) {}
		/**
		 * One of *_TYPE, or another.
		 * @return mixed
		 * @implementation-alias MauticSlot::get0
		 */
		public function getType() {}
		/**
		 * The value as it was given.
		 * @return mixed
		 * @implementation-alias MauticSlot::get1
		 */
		public function getValue() {}
	}

	/** A value with its type, in the form that both sides understand. */
	class NormalizedValueDAO
	{
		/** @var string */
		const BOOLEAN_TYPE = 'boolean';
		/** @var string */
		const DATE_TYPE = 'date';
		/** @var string */
		const DATETIME_TYPE = 'datetime';
		/** @var string */
		const DOUBLE_TYPE = 'double';
		/** @var string */
		const EMAIL_TYPE = 'email';
		/** @var string */
		const FLOAT_TYPE = 'float';
		/** @var string */
		const INT_TYPE = 'int';
		/** @var string */
		const LOOKUP_TYPE = 'lookup';
		/** @var string */
		const MULTISELECT_TYPE = 'multiselect';
		/** @var string */
		const PHONE_TYPE = 'phone';
		/** @var string */
		const SELECT_TYPE = 'select';
		/** @var string */
		const STRING_TYPE = 'string';
		/** @var string */
		const REGION_TYPE = 'region';
		/** @var string */
		const TEXT_TYPE = 'text';
		/** @var string */
		const TEXTAREA_TYPE = 'textarea';
		/** @var string */
		const TIME_TYPE = 'time';
		/** @var string */
		const URL_TYPE = 'url';
		/** @var string */
		const REFERENCE_TYPE = 'reference';

		/** @var mixed */
		private $normalizedValue = null;
		/** @var mixed */
		private $type = null;
		/** @var mixed */
		private $value = null;

		/**
		 * A normalized value counts only where it is truthy; else the value itself stands for it.
		 * @param mixed $type
		 * @param mixed $value
		 * @param mixed $normalizedValue
		 * @implementation-alias MauticNormalizedValue::__construct
		 */
		public function __construct($type, $value, $normalizedValue = null) {}
		/**
		 * One of *_TYPE, or another.
		 * @return mixed
		 * @implementation-alias MauticSlot::get1
		 */
		public function getType() {}
		/**
		 * The value as it was given.
		 * @return mixed
		 * @implementation-alias MauticSlot::get2
		 */
		public function getOriginalValue() {}
		/**
		 * The value to compare and to write.
		 * @return mixed
		 * @implementation-alias MauticSlot::get0
		 */
		public function getNormalizedValue() {}
	}

	/** A reference to another object, by ID and kind. */
	class ReferenceValueDAO
	{
		private ?int $value = null;
		private ?string $type = null;

		/**
		 * The ID; null until it is known.
		 * @implementation-alias MauticSlot::get0
		 */
		public function getValue(): ?int {}
		/**
		 * What getValue() returns.
		 * @implementation-alias MauticReferenceValue::setValue
		 */
		public function setValue(int $value): void {}
		/**
		 * The kind of object; null until it is known.
		 * @implementation-alias MauticSlot::get1
		 */
		public function getType(): ?string {}
		/**
		 * What getType() returns.
		 * @implementation-alias MauticReferenceValue::setType
		 */
		public function setType(string $type): void {}
		/**
		 * The ID; empty where it is null.
		 * @implementation-alias MauticReferenceValue::__toString
		 */
		public function __toString(): string {}
		/**
		 * With keys `value` and `types`, as Mautic's.
		 * @implementation-alias MauticReferenceValue::__serialize
		 */
		public function __serialize(): array {}
		/**
		 * Reads `value` and `type`: what was serialized has lost its type, as Mautic's.
		 * @throws \TypeError a value that is no int, a type that is no string
		 * @implementation-alias MauticReferenceValue::__unserialize
		 */
		public function __unserialize(array $data): void {}
	}
}

namespace Mautic\IntegrationsBundle\Sync\ValueNormalizer {
	/** Turns values into NormalizedValueDAO by their type, and back. */
	final class ValueNormalizer implements \Mautic\IntegrationsBundle\Sync\ValueNormalizer\ValueNormalizerInterface
	{
		/**
		 * Text-like types become a string, int an int, float and double a float, boolean a bool ('true' and
		 * 'false' by their words), strings of date and datetime a \DateTime.
		 * @param mixed $value
		 * @throws \InvalidArgumentException another type
		 * @throws \Exception a string that is no date
		 * @implementation-alias MauticValueNormalizer::normalizeForMautic
		 */
		public function normalizeForMautic(string $type, $value): \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO {}
		/**
		 * The normalized value.
		 * @return mixed
		 * @implementation-alias MauticValueNormalizer::normalizeForIntegration
		 */
		public function normalizeForIntegration(\Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $value) {}
	}

	/** What Mautic asks an integration's normalizer. */
	interface ValueNormalizerInterface
	{
		/**
		 * The names of the parameters are Mautic's: the type comes first.
		 * @param mixed $type
		 */
		public function normalizeForMautic(string $value, $type): \Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO;
		/**
		 * The value that the integration writes.
		 * @return mixed
		 */
		public function normalizeForIntegration(\Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO $value);
	}
}
