<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A value as both sides understand it: its type, the value as it came, and its normalized form.
 * Immutable. A DateTimeInterface given as value is kept as that very object.
 *
 * @strict-properties
 * @not-serializable
 */
class NormalizedValue
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

    /**
     * @param string $type one of the *_TYPE constants; another name is kept and compared as a string
     * @param mixed $normalizedValue null: the value itself is its normalized form
     */
    public function __construct(string $type, mixed $value, mixed $normalizedValue = null) {}

    public function getType(): string {}

    /** The value as the side that reported it holds it. */
    public function getOriginalValue(): mixed {}

    /** The value in the form that both sides share: what the judge compares and an order carries. */
    public function getNormalizedValue(): mixed {}
}
