<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * An object of a report, or the other side's counterpart of one.
 *
 * @strict-properties
 * @not-serializable
 */
class ReportObject
{
    /** @param int|string|null $objectId null: not known yet */
    public function __construct(string $object, int|string|null $objectId, ?\DateTimeInterface $changeDateTime = null) {}

    /** When the object changed: the possible change time of each of its fields. */
    public function getChangeDateTime(): ?\DateTimeInterface {}

    public function setChangeDateTime(\DateTimeInterface $changeDateTime): ReportObject {}

    /**
     * Adds a field; one of the same name is replaced and keeps its place. O(1).
     *
     * The field stays the same PHP object for as long as PHP code can see it.
     */
    public function addField(ReportField $fieldDAO): ReportObject {}

    public function getObjectId(): int|string|null {}

    public function getObject(): string {}

    /** O(1). */
    public function getField(string $name): ?ReportField {}

    /** @return array<string, ReportField> by name, in the order they were added */
    public function getFields(): array {}

    /** Marks the object as deleted at its side: its mapping is closed and nothing is written to it. */
    public function setDeleted(bool $deleted = true): ReportObject {}

    public function isDeleted(): bool {}
}
