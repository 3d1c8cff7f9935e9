<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A field of an object change.
 *
 * @strict-properties
 * @not-serializable
 */
class OrderField
{
    public function __construct(string $name, NormalizedValue $value) {}

    /** Name of the field at the side that the order is for. */
    public function getName(): string {}

    public function getValue(): NormalizedValue {}
}
