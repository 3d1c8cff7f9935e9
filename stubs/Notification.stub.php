<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * An issue of one object, for the person who looks after it.
 *
 * @strict-properties
 * @not-serializable
 */
class Notification
{
    public function __construct(ObjectChange $objectChangeDAO, string $message) {}

    /** Name of the application's object; its ID is getMauticObjectId(). */
    public function getMauticObject(): string {}

    public function getMauticObjectId(): int|string|null {}

    public function getIntegration(): string {}

    public function getIntegrationObject(): string {}

    public function getIntegrationObjectId(): int|string|null {}

    public function getMessage(): string {}
}
