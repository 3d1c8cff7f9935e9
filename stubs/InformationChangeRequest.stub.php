<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * One side's claim to a field: its value and the evidence of when it changed.
 *
 * @strict-properties
 * @not-serializable
 */
class InformationChangeRequest
{
    public function __construct(string $integration, string $objectName, int|string|null $objectId, string $field, NormalizedValue $newValue) {}

    public function getIntegration(): string {}

    public function getObjectId(): int|string|null {}

    public function getObject(): string {}

    public function getField(): string {}

    public function getNewValue(): NormalizedValue {}

    /** When the object changed: the field may have changed then. */
    public function getPossibleChangeDateTime(): ?\DateTimeInterface {}

    public function setPossibleChangeDateTime(?\DateTimeInterface $possibleChangeDateTime = null): InformationChangeRequest {}

    /** When this field changed. */
    public function getCertainChangeDateTime(): ?\DateTimeInterface {}

    public function setCertainChangeDateTime(?\DateTimeInterface $certainChangeDateTime = null): InformationChangeRequest {}
}
