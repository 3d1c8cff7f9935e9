<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Base of a user's own exchange: writes in batches, turns each item's status into its outcome.
 *
 * Implement getSyncReport() and write(); override the batch size where the other side limits it.
 */
abstract class SyncDataExchange implements SyncDataExchangeInterface
{
    /**
     * Outcomes, as the HTTP statuses that CRMs answer with.
     * @var int
     */
    const STATUS_UPDATED = 200;
    /** @var int */
    const STATUS_CREATED = 201;
    /**
     * Refused: noted as an issue.
     * @var int
     */
    const STATUS_INVALID = 400;
    /**
     * Gone at the receiving side.
     * @var int
     */
    const STATUS_DELETED = 404;
    /**
     * Converted into another kind or merged into another object.
     * @var int
     */
    const STATUS_CONVERTED = 409;
    /**
     * Try again later.
     * @var int
     */
    const STATUS_RETRY = 503;

    /** Objects a batch. @throws \ValueError less than 1 */
    public function setBatchSize(int $batchSize): void {}

    public function getBatchSize(): int {}

    /** @param callable|null $done callable(int:, int $total): void|null $callback called after each batch */
    public function setProgressCallback(?callable $callback): void {}

    /**
     * Writes one batch of changes of one kind of object.
     *
     * @param array $changes list<ObjectChange>: those without an object ID are to be created
     * @return array<int, int|array{status: int, id?: int|string, object?: string, modified_at?: \DateTimeInterface, message?: string, retry_after?: int}>
     *     the outcome of each change by its position: a status, or with what belongs to it
     */
    abstract protected function write(string $objectName, array $changes): array;

    /**
     * Divides the order into batches, hands each to write() and reports the outcomes.
     *
     * @throws Exception\UnexpectedValueException write() returned an outcome that can't be read, or none for a change
     */
    public function executeSyncOrder(Order $syncOrderDAO): void {}
}
