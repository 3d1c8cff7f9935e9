<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/** Turns values of one side into the form both share, and back. */
interface ValueNormalizerInterface
{
    public function normalizeForMautic(string $type, mixed $value): NormalizedValue;

    public function normalizeForIntegration(NormalizedValue $value): mixed;
}

/**
 * The engine's own normalizer.
 *
 * text-like types become strings, int an int, float and double a float, boolean a bool (the words 'true' and
 * 'false' included), date and datetime a DateTimeImmutable in UTC, multiselect a list of strings (an array, or
 * a string divided by '|'). null stays null.
 *
 * @strict-properties
 * @not-serializable
 */
final class ValueNormalizer implements ValueNormalizerInterface
{
    /**
     * @throws Exception\InvalidValueException the value can't be read as that type
     */
    public function normalizeForMautic(string $type, mixed $value): NormalizedValue {}

    /** The value as an integration takes it: dates as RFC 3339 strings ('date': YYYY-MM-DD), the rest as it is. */
    public function normalizeForIntegration(NormalizedValue $value): mixed {}
}
