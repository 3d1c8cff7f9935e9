<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What stands in for a required value that is empty (null or '').
 *
 * email, date, datetime, boolean: the original value; int: 0; float, double: 1.0; other types have none.
 *
 * @strict-properties
 * @not-serializable
 */
class ValueHelper
{
    /**
     * @param string $fieldState one of ReportField::FIELD_*
     * @param string $syncDirection one of ObjectMapping::SYNC_*
     * @throws Exception\InvalidValueException "Required field can't be empty": no stand-in for the type
     */
    public function getValueForIntegration(NormalizedValue $normalizedValueDAO, string $fieldState, string $syncDirection): NormalizedValue {}

    /** @throws Exception\InvalidValueException */
    public function getValueForMautic(NormalizedValue $normalizedValueDAO, string $fieldState, string $syncDirection): NormalizedValue {}
}
