<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * An issue of one object, for the person who looks after it. The change is read when asked.
 *
 * @strict-properties
 * @not-serializable
 */
class Notification
{
    /**
     * @param ObjectChange $objectChangeDAO of an order for the integration: its mapped object is the
     *     application's. (Those of an order into the application, which only the engine makes, are read the
     *     other way round.)
     */
    public function __construct(ObjectChange $objectChangeDAO, string $message) {}

    /** Name of the application's object; its ID is getMauticObjectId(). */
    public function getMauticObject(): string {}

    public function getMauticObjectId(): int|string|null {}

    public function getIntegration(): string {}

    public function getIntegrationObject(): string {}

    public function getIntegrationObjectId(): int|string|null {}

    public function getMessage(): string {}
}
