<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What the engine remembers. Every method that takes lists costs a constant number of statements for any
 * number of entries (up to the database's limit of parameters).
 */
interface MappingStoreInterface
{
    /**
     * Takes the lock of an integration; it ends with unlock() or the process.
     *
     * @throws Exception\SyncLockedException another sync of this integration runs
     */
    public function lock(string $integration): void;

    public function unlock(string $integration): void;

    /** Begins a transaction, or joins the one that runs: then commit() and rollBack() belong to the outermost. */
    public function begin(): void;

    public function commit(): void;

    /** Rolls everything back to the outermost begin(). Without a transaction: nothing. */
    public function rollBack(): void;

    /**
     * @param array $integrationObjectIds list<int|string>
     * @return list<MappingRecord> of every internal object name, closed ones included
     */
    public function findByIntegrationIds(string $integration, string $integrationObjectName, array $integrationObjectIds): array;

    /**
     * @param array $internalObjectIds list<int|string>
     * @return list<MappingRecord>
     */
    public function findByInternalIds(string $integration, string $internalObjectName, array $internalObjectIds): array;

    /**
     * Stores mappings: new ones, and new dates and flags of those that exist for the same integration, names
     * and integration object ID.
     *
     * @param array $records list<MappingRecord>
     */
    public function saveMappings(array $records): void;

    /** @param array $remappedObjects list<RemappedObject> */
    public function remapObjects(array $remappedObjects): void;

    /**
     * Tracked changes of these objects, oldest first.
     *
     * @param array $objectIds list<int|string>
     * @return list<TrackedChange>
     */
    public function findTrackedChanges(string $integration, string $objectName, array $objectIds): array;

    /**
     * A page of objects with tracked changes, by ID; whole objects, never part of one.
     *
     * @param string|null $afterId IDs after this one; null: from the first
     * @return list<string> at most $limit IDs, in a stable order
     */
    public function findTrackedObjectIds(string $integration, string $objectName, ?string $afterId, int $limit): array;

    /**
     * Tracks changes; a later change of the same field of an object replaces an earlier one.
     *
     * @param array $changes list<TrackedChange>
     */
    public function trackChanges(string $integration, array $changes): void;

    /**
     * Forgets exactly these tracked changes: one that came since is another row and stays.
     *
     * @param array $ids list<int>: of TrackedChange
     */
    public function consumeChanges(array $ids): void;

    /** How far a direction of an object got; null: never. @param string $direction 'pull' or 'push' */
    public function getWatermark(string $integration, string $objectName, string $direction): ?\DateTimeInterface;

    public function setWatermark(string $integration, string $objectName, string $direction, \DateTimeInterface $watermark): void;

    /**
     * Opens a journal entry: what is about to be executed. Committed at once unless a transaction runs.
     *
     * @param string $key the entry's key; keys of single creations are made from it
     * @param string $payload what to execute, so that it can be executed again with the same keys
     */
    public function openJournal(string $integration, string $direction, string $key, string $payload): void;

    /** Closes entries: their results are stored. @param array $keys list<string> */
    public function closeJournal(array $keys): void;

    /**
     * Entries that were opened and not closed, oldest first.
     *
     * @return list<array{key: string, direction: string, payload: string, created_at: string}>
     */
    public function getOpenJournal(string $integration): array;

    /**
     * Notes issues; the same issue of the same object again only counts up.
     *
     * @param array $issues list<array{object_name: string, object_id: string, mapped_object_name: ?string, mapped_object_id: ?string, field: ?string, kind: string, message: string}>
     */
    public function noteIssues(string $integration, string $direction, array $issues): void;

    /** @return list<array<string, mixed>> the noted issues, newest first, with id, count, first_noted_at and noted_at */
    public function getIssues(string $integration, int $limit = 100): array;

    /**
     * Queues objects for retry, or counts their attempts up. After the last attempt an object is a dead letter.
     *
     * @param array $retries list<array{object_name: string, object_id: string, reason: string, retry_after: ?int}>
     */
    public function queueRetries(string $integration, string $direction, array $retries): void;

    /** @return list<string> IDs that are due, dead letters left out */
    public function getDueRetries(string $integration, string $direction, string $objectName, int $limit = 500): array;

    /** Forgets retries of objects that succeeded. @param array $objectIds list<int|string> */
    public function clearRetries(string $integration, string $direction, string $objectName, array $objectIds): void;

    /** @return list<array<string, mixed>> objects that failed for good: direction, object_name, object_id, attempts, reason, failed_at */
    public function getDeadLetters(string $integration, int $limit = 100): array;
}

/**
 * The mapping store on PDO: SQLite, MariaDB/MySQL, PostgreSQL.
 *
 * sync_object_mapping and sync_object_field_change_report are named as Mautic names them; its own tables begin
 * with syncengine_ and are versioned. Tables that Mautic made are used as they are: no key is added, times have
 * seconds. On them findByInternalIds() has no index and reads every mapping of the integration and object.
 *
 * PDO's attributes and SQLite's pragmas are left as they are: another connection's write lock is waited for as long
 * as PDO::ATTR_TIMEOUT says (60 seconds where it is not set). A transaction takes the write lock when it begins.
 *
 * @not-serializable
 */
class PdoMappingStore implements MappingStoreInterface
{
    /**
     * Creates the tables that are missing and migrates its own.
     *
     * @param array $options array<string, mixed>: `prefix` of all table names (''), `max_attempts` 10 of a retry,
     *     `retry_wait` seconds of the first wait at most (30, doubling with each attempt up to 6 hours),
     *     `lock_directory` for SQLite's lock files (beside the database)
     * @throws Exception\StoreException the database can't be read or written, or is of a later version
     */
    public function __construct(\PDO $pdo, array $options = []) {}

    /**
     * SQLite: a lock of the operating system on a file, which ends with the process however it ends; a database in
     * memory: this connection's. MariaDB/MySQL, PostgreSQL: a lock of the session; not on a persistent connection.
     *
     * @throws Exception\SyncLockedException
     * @throws Exception\StoreException the lock file can't be written
     */
    public function lock(string $integration): void {}

    public function unlock(string $integration): void {}

    public function begin(): void {}

    public function commit(): void {}

    public function rollBack(): void {}

    public function findByIntegrationIds(string $integration, string $integrationObjectName, array $integrationObjectIds): array {}

    public function findByInternalIds(string $integration, string $internalObjectName, array $internalObjectIds): array {}

    public function saveMappings(array $records): void {}

    public function remapObjects(array $remappedObjects): void {}

    public function findTrackedChanges(string $integration, string $objectName, array $objectIds): array {}

    public function findTrackedObjectIds(string $integration, string $objectName, ?string $afterId, int $limit): array {}

    public function trackChanges(string $integration, array $changes): void {}

    public function consumeChanges(array $ids): void {}

    public function getWatermark(string $integration, string $objectName, string $direction): ?\DateTimeInterface {}

    public function setWatermark(string $integration, string $objectName, string $direction, \DateTimeInterface $watermark): void {}

    public function openJournal(string $integration, string $direction, string $key, string $payload): void {}

    public function closeJournal(array $keys): void {}

    public function getOpenJournal(string $integration): array {}

    public function noteIssues(string $integration, string $direction, array $issues): void {}

    public function getIssues(string $integration, int $limit = 100): array {}

    public function queueRetries(string $integration, string $direction, array $retries): void {}

    public function getDueRetries(string $integration, string $direction, string $objectName, int $limit = 500): array {}

    public function clearRetries(string $integration, string $direction, string $objectName, array $objectIds): void {}

    public function getDeadLetters(string $integration, int $limit = 100): array {}

    public function getPdo(): \PDO {}
}
