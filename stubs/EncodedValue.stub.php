<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A value encoded for the side that is to receive it.
 *
 * @strict-properties
 * @not-serializable
 */
class EncodedValue
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

    public function __construct(string $type, mixed $value) {}

    public function getType(): string {}

    public function getValue(): mixed {}
}
