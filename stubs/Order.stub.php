<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What to create and update at one side, and what came of it.
 *
 * Who executes an order reports an outcome for each change: addObjectMapping() (created), updateLastSyncDate()
 * (updated), remapObject() (converted), deleteObject() (deleted there), retrySyncLater(), noteObjectSyncIssue().
 * A change without any outcome counts as done.
 *
 * @strict-properties
 * @not-serializable
 */
class Order
{
    /** @param array $options array<string, mixed>: free options of the run */
    public function __construct(\DateTimeInterface $syncDateTime, bool $isFirstTimeSync, string $integration, array $options = []) {}

    /** Adds a change. One without a true ID is unidentified and keyed by its mapped ID. */
    public function addObjectChange(ObjectChange $objectChangeDAO): Order {}

    /** @return array<int|string, ObjectChange> */
    public function getChangedObjectsByObjectType(string $objectType): array {}

    /** @return array<string, array> by object name and ID: the objects to update */
    public function getIdentifiedObjects(): array {}

    /** @return array<string, array> by object name and mapped ID: the objects to create */
    public function getUnidentifiedObjects(): array {}

    /**
     * The object was created at the receiving side.
     *
     * @param string $integrationObjectName its kind there
     * @param int|string $integrationObjectId its ID there
     * @param \DateTimeInterface|null $objectModifiedDate its change time there; null: now
     */
    public function addObjectMapping(ObjectChange $objectChangeDAO, string $integrationObjectName, int|string $integrationObjectId, ?\DateTimeInterface $objectModifiedDate = null): void {}

    /** The object was converted. @param int|string|null $newObjectId null: the old ID */
    public function remapObject(string $oldObjectName, int|string $oldObjectId, string $newObjectName, int|string|null $newObjectId = null): void {}

    /** The object was updated. @param \DateTimeInterface|null $objectModifiedDate null: now */
    public function updateLastSyncDate(ObjectChange $objectChangeDAO, ?\DateTimeInterface $objectModifiedDate = null): void {}

    /** The object doesn't exist there any more: its mapping is closed. */
    public function deleteObject(ObjectChange $objectChangeDAO): void {}

    /**
     * The object could not be written now.
     *
     * @param int|null $retryAfter seconds; null: the engine's backoff
     */
    public function retrySyncLater(ObjectChange $objectChangeDAO, ?string $reason = null, ?int $retryAfter = null): void {}

    /** The receiving side refuses the object: the message is kept with it. */
    public function noteObjectSyncIssue(ObjectChange $objectChangeDAO, string $message): void {}

    /** @return list<MappingRecord> */
    public function getObjectMappings(): array {}

    /** @return list<UpdatedObjectMapping> */
    public function getUpdatedObjectMappings(): array {}

    /** @return list<ObjectChange> */
    public function getDeletedObjects(): array {}

    /** @return list<RemappedObject> */
    public function getRemappedObjects(): array {}

    /** @return list<Notification> */
    public function getNotifications(): array {}

    /** @return list<ObjectChange> all but those to retry */
    public function getSuccessfullySyncedObjects(): array {}

    /** @return list<ObjectChange> */
    public function getRetriedObjects(): array {}

    /** @return list<int|string> IDs of the objects of that name to update */
    public function getIdentifiedObjectIds(string $object): array {}

    public function getSyncDateTime(): \DateTimeInterface {}

    public function isFirstTimeSync(): bool {}

    /** Whether there is any change. */
    public function shouldSync(): bool {}

    public function getObjectCount(): int {}

    public function getOptions(): array {}

    public function getIntegration(): string {}
}
