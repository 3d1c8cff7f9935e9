<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What to write to one object: part of an order.
 *
 * `object` and `objectId` are those of the receiving side (the ID is null where the object is to be created),
 * `mappedObject` and `mappedId` those of the side that the change comes from.
 *
 * @strict-properties
 * @not-serializable
 */
class ObjectChange
{
    /** @param \DateTimeInterface|null $changeDateTime when the object changed at its source; null: now */
    public function __construct(string $integration, string $object, int|string|null $objectId, string $mappedObject, int|string|null $mappedId, ?\DateTimeInterface $changeDateTime = null) {}

    public function getIntegration(): string {}

    /**
     * Adds a field, replacing one of the same name.
     *
     * @param string $state one of ReportField::FIELD_*; a required field counts among the unchanged ones as well
     */
    public function addField(OrderField $fieldDAO, string $state = ReportField::FIELD_CHANGED): ObjectChange {}

    public function getObject(): string {}

    public function setObjectId(int|string|null $objectId): void {}

    public function getObjectId(): int|string|null {}

    public function getMappedObject(): string {}

    public function getMappedObjectId(): int|string|null {}

    public function getField(string $name): ?OrderField {}

    /** @return array<string, OrderField> */
    public function getFields(): array {}

    /** @return array<string, OrderField> */
    public function getChangedFields(): array {}

    /** @return array<string, OrderField> */
    public function getRequiredFields(): array {}

    /** @return array<string, OrderField> */
    public function getUnchangedFields(): array {}

    /** Whether there is any field. */
    public function shouldSync(): bool {}

    public function getChangeDateTime(): \DateTimeInterface {}

    /** @param \DateTimeInterface|null $changeDateTime null: now */
    public function setChangeDateTime(?\DateTimeInterface $changeDateTime = null): ObjectChange {}

    public function setObjectMapping(MappingRecord $objectMapping): void {}

    /** @throws \Error none was set */
    public function getObjectMapping(): MappingRecord {}

    /** Takes a field out; an unknown name is no error. */
    public function removeField(string $field): void {}

    /**
     * The key that makes creating this object idempotent: send it along, so that what was sent without an
     * answer can be sent again. Null unless the engine made the change.
     */
    public function getIdempotencyKey(): ?string {}
}
