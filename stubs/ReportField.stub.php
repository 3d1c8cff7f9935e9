<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A field of a reported object: its value, and when it changed where that is known.
 *
 * @strict-properties
 * @not-serializable
 */
class ReportField
{
    /** @var string */
    const FIELD_CHANGED = 'changed';
    /**
     * The value did not change, the receiving side needs it all the same.
     * @var string
     */
    const FIELD_REQUIRED = 'required';
    /** @var string */
    const FIELD_UNCHANGED = 'unchanged';

    /** @throws \ValueError an unknown state */
    public function __construct(string $name, NormalizedValue $value, string $state = ReportField::FIELD_CHANGED) {}

    public function getName(): string {}

    public function getValue(): NormalizedValue {}

    /** The certain change time of the field; null where only the object's is known. */
    public function getChangeDateTime(): ?\DateTimeInterface {}

    /** The date object is kept and read when judging. */
    public function setChangeDateTime(\DateTimeInterface $changeDateTime): ReportField {}

    public function getState(): string {}
}
