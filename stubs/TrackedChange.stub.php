<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A change of a field of the application that is to be pushed: a row of sync_object_field_change_report.
 *
 * @strict-properties
 * @not-serializable
 */
class TrackedChange
{
    /**
     * @param string $type one of NormalizedValue::*_TYPE
     * @param \DateTimeInterface|null $changedAt when the field changed: its instant is read at once; null: now
     */
    public function __construct(string $objectName, int|string $objectId, string $field, mixed $value, string $type = NormalizedValue::STRING_TYPE, ?\DateTimeInterface $changedAt = null) {}

    /** ID of the row; null before it is stored. */
    public function getId(): ?int {}

    public function getObjectName(): string {}

    public function getObjectId(): string {}

    public function getField(): string {}

    public function getType(): string {}

    public function getValue(): mixed {}

    /** In UTC, a new object at each call. */
    public function getChangedAt(): \DateTimeInterface {}
}
