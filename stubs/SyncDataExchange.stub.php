<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Base of a user's own exchange: an order goes out in batches, the status of each item becomes its outcome.
 *
 *     class Newsletter extends \SyncEngine\SyncDataExchange
 *     {
 *         public function getSyncReport(Request $requestDAO): Report { … }
 *
 *         protected function write(string $objectName, array $changes): array
 *         {
 *             $answers = $this->api->upsert($objectName, array_map($this->row(...), $changes));
 *             return array_map(fn ($answer) => ['status' => $answer->code, 'id' => $answer->id], $answers);
 *         }
 *     }
 *
 * A subclass needs no constructor and need not call one. Implement ObjectLookupInterface too where the other side
 * can be asked for single objects.
 *
 * @not-serializable
 */
abstract class SyncDataExchange implements SyncDataExchangeInterface
{
    /**
     * Outcomes, as the HTTP statuses that CRMs answer with. Of an item without ID: created.
     * @var int
     */
    const STATUS_UPDATED = 200;
    /**
     * Created; the outcome has the new ID.
     * @var int
     */
    const STATUS_CREATED = 201;
    /**
     * Refused: noted as an issue.
     * @var int
     */
    const STATUS_INVALID = 400;
    /**
     * Gone at the receiving side: its mapping is closed. Of an item without ID: an issue.
     * @var int
     */
    const STATUS_DELETED = 404;
    /**
     * Converted into another kind or merged into another object: the outcome has what it is now. Without an ID, or of
     * an item without one: an issue.
     * @var int
     */
    const STATUS_CONVERTED = 409;
    /**
     * Try again later.
     * @var int
     */
    const STATUS_RETRY = 503;

    /**
     * Objects a batch, from the next batch on; 100 unless set.
     *
     * @throws \ValueError less than 1
     */
    public function setBatchSize(int $batchSize): void {}

    public function getBatchSize(): int {}

    /**
     * @param callable|null $callback callable(int $done, int $total): void, called after each batch with the number of
     *     the order's changes whose outcome is noted, and of all
     */
    public function setProgressCallback(?callable $callback): void {}

    /**
     * Writes one batch of changes of one kind of object.
     *
     * @param array $changes list<ObjectChange>: those without an object ID are to be created, and carry an idempotency
     *     key
     * @return array<int, int|array{status: int, id?: int|string|null, object?: string|null, modified_at?: \DateTimeInterface|null, message?: string|null, retry_after?: int|null}>
     *     the outcome of each change by its position: a status, or with what belongs to it. Any status of 2xx counts
     *     as updated or created, 410 as 404, 429 and 5xx as 503, any other 4xx as 400. `id` and `object` (kind) are
     *     those of the new object, or of what a converted one is now; `modified_at` is the change time at the
     *     receiving side (none: now); `retry_after` is in seconds (none: the engine's backoff)
     */
    abstract protected function write(string $objectName, array $changes): array;

    /**
     * Divides the order into batches of one kind of object, in the order's sequence, hands each to write() and notes
     * the outcomes on the order.
     *
     * What write() or the progress callback throws ends the execution; the outcomes of the batches before stay on the
     * order.
     *
     * @throws Exception\UnexpectedValueException write() returned an outcome that can't be read, or none for a change:
     *     none of this batch is noted
     * @throws \Error it is running: write() and the progress callback can't call it again
     */
    public function executeSyncOrder(Order $syncOrderDAO): void {}
}
