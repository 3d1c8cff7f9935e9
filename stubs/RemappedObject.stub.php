<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * An object that the integration converted into another kind, or merged into another object.
 *
 * @strict-properties
 * @not-serializable
 */
class RemappedObject
{
    public function __construct(string $integration, string $oldObjectName, int|string $oldObjectId, string $newObjectName, int|string $newObjectId) {}

    public function getIntegration(): string {}

    public function getOldObjectName(): string {}

    public function getOldObjectId(): int|string {}

    public function getNewObjectName(): string {}

    public function getNewObjectId(): int|string {}
}
