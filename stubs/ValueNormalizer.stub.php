<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/** Turns values of the integration into the form that both sides share, and back. */
interface ValueNormalizerInterface
{
    public function normalizeForMautic(string $type, mixed $value): NormalizedValue;

    public function normalizeForIntegration(NormalizedValue $value): mixed;
}

/**
 * The engine's own normalizer.
 *
 * - int: an int. Whole numbers of other types and as text are read, others are refused.
 * - float, double: a finite float.
 * - boolean: a bool; 0, 1 and the words true, false, yes, no, on, off, t, f in any case are read.
 * - datetime: a DateTimeImmutable in UTC, of a DateTimeInterface, a text as RFC 3339 (UTC where it names no
 *   zone; a space for the T, no seconds, no minutes of the zone are read as well) or an int of seconds since
 *   the epoch. The years are 1 to 9999.
 * - date: the same at midnight UTC of the day that is written, whatever zone stands beside it; of a
 *   DateTimeInterface it is the day in its own zone.
 * - multiselect: a list of strings, of an array or a text divided by '|'. Empty parts are left out.
 * - reference: a ReferenceValue, or an ID (int or string), as it is.
 * - every other type: a string; true is '1', false is '0', an object is asked for its __toString().
 *
 * null stays null, and '' is null where the type is neither a text nor multiselect.
 *
 * @strict-properties
 * @not-serializable
 */
final class ValueNormalizer implements ValueNormalizerInterface
{
    /**
     * The value as it came is the result's original value.
     *
     * @throws Exception\InvalidValueException the value can't be read as that type: says both
     */
    public function normalizeForMautic(string $type, mixed $value): NormalizedValue {}

    /**
     * The normalized value as an integration takes it: a DateTimeInterface as RFC 3339 in UTC with microseconds
     * (of type date: YYYY-MM-DD, the day in its own zone), everything else as it is.
     *
     * @throws Exception\InvalidValueException a date beyond the years 1 to 9999
     */
    public function normalizeForIntegration(NormalizedValue $value): mixed {}
}
