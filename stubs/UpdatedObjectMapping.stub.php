<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A mapped object that was written: when the receiving side says it changed.
 *
 * @strict-properties
 * @not-serializable
 */
class UpdatedObjectMapping
{
    /** @param \DateTimeInterface $objectModifiedDate any zone; the instant counts. The object is kept */
    public function __construct(string $integration, string $integrationObjectName, int|string $integrationObjectId, \DateTimeInterface $objectModifiedDate) {}

    public function getIntegration(): string {}

    public function getIntegrationObjectName(): string {}

    public function getIntegrationObjectId(): int|string {}

    public function getObjectModifiedDate(): \DateTimeInterface {}

    /** Sets the row that was brought up to date; the engine does when it has stored it. */
    public function setObjectMapping(MappingRecord $objectMapping): void {}

    /** Null until the row is stored. */
    public function getObjectMapping(): ?MappingRecord {}
}
