<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A row of the mapping store: this object of the application is that object of the integration.
 *
 * Names and columns are those of Mautic's table sync_object_mapping. IDs are strings here, as in the table.
 *
 * @strict-properties
 * @not-serializable
 */
class MappingRecord
{
    /**
     * @param \DateTimeInterface|null $lastSyncDate its instant is read at once; null: now
     * @param string|null $integrationReferenceId what else the integration knows the object by
     */
    public function __construct(string $integration, string $internalObjectName, int|string $internalObjectId, string $integrationObjectName, int|string $integrationObjectId, ?\DateTimeInterface $lastSyncDate = null, bool $isDeleted = false, ?string $integrationReferenceId = null) {}

    /** ID of the row; null before it is stored. */
    public function getId(): ?int {}

    public function getIntegration(): string {}

    public function getInternalObjectName(): string {}

    public function getInternalObjectId(): string {}

    public function getIntegrationObjectName(): string {}

    public function getIntegrationObjectId(): string {}

    public function getIntegrationReferenceId(): ?string {}

    /** In UTC, a new object at each call. */
    public function getLastSyncDate(): \DateTimeInterface {}

    public function isDeleted(): bool {}
}
