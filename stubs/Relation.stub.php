<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A reported object points at another one, by the other's ID at the side that reports.
 *
 * @strict-properties
 * @not-serializable
 */
class Relation
{
    /** @param string $relFieldName field of the object that holds the ReferenceValue */
    public function __construct(string $objectName, string $relFieldName, string $relObjectName, string $objectIntegrationId, string $relObjectIntegrationId) {}

    public function getObjectName(): string {}

    public function getRelObjectName(): string {}

    public function getRelFieldName(): string {}

    public function getObjectIntegrationId(): string {}

    public function getRelObjectIntegrationId(): string {}

    /** ID at the receiving side; null until it is resolved. */
    public function getRelObjectInternalId(): int|string|null {}

    /** Resolves the relation. */
    public function setRelObjectInternalId(int|string $relObjectInternalId): void {}
}
