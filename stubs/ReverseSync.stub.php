<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine\Oro;

/**
 * Identifiers of entities that changed and are to be sent. What is added stays until a job has dealt with it, also what
 * comes while one runs.
 *
 * @not-serializable
 */
final class ReverseOutbox
{
    /**
     * @param string $integration with $objectName the connector
     * @param string $objectName of the entity, as ChangeSetProcessor and RestReverseWriter have it
     * @param array $identifier list<string>: columns of the key
     * @throws \ValueError an empty name, no columns
     */
    public function __construct(\SyncEngine\PdoMappingStore $store, string $integration, string $objectName, array $identifier) {}

    /**
     * Adds identifiers, in one transaction or in the caller's: then they are there if and only if the change is.
     *
     * @param array $identifiers list<int|string|array>: of several columns arrays by column, or lists in the key's order
     * @param array $options array<string, mixed>: values for the context of the job, as JSON has them. Identifiers with
     *     different options are different jobs
     * @return int how many, without repetition
     * @throws \ValueError an identifier that doesn't fit the key, options that JSON can't hold
     * @throws \SyncEngine\Exception\StoreException
     */
    public function add(array $identifiers, array $options = []): int {}

    /** How many rows wait; an identifier that was added twice counts twice until a job takes both. */
    public function getPending(): int {}
}

/**
 * What runs when changes arrive: the outbox, and what is due to be retried, becomes one job instead of one an entity;
 * then the next one, until nothing is left.
 *
 * One process at a time runs a connector; another one that tries is told so and need do nothing: the one that runs takes
 * its identifiers too. An outbox row is removed when its job has ended. A process that is killed leaves them all: the next
 * run sends what was under way again with the same idempotency keys, reads the entities again, and sends of them what was
 * not.
 *
 * @not-serializable
 */
class ReverseSync
{
    /** @var string */
    const COMPLETED = 'completed';
    /**
     * Some entities have issues, or are to be retried: see PdoMappingStore::getIssues() and getDeadLetters().
     * @var string
     */
    const PARTLY_FAILED = 'partly_failed';
    /**
     * stop() ended it; what was left stays in the outbox.
     * @var string
     */
    const STOPPED = 'stopped';
    /**
     * Another process runs this connector.
     * @var string
     */
    const BUSY = 'busy';
    /**
     * For the after-callback: an exception ended the job.
     * @var string
     */
    const FAILED = 'failed';

    /**
     * @param array $options array<string, mixed>: `job_size` 10000 (rows of the outbox a job), `delete_missing` false
     *     (true: entities that the reader doesn't find are deleted at the other side, where they are known), `step` []
     *     (options of ItemStep)
     * @throws \SyncEngine\Exception\ConfigurationException
     */
    public function __construct(ReverseOutbox $outbox, EntityReaderById $reader, ?ItemProcessorInterface $processor, ItemWriterInterface $writer, array $options = []) {}

    /**
     * @param callable|null $progress as ItemStep::execute() takes it
     * @return array{status: string, message: string, jobs: int, read: int, missing: int, processed: int, added: int, updated: int, deleted: int, invalid: int, errors: int}
     *     of all jobs together
     * @throws \Throwable what ended a job: its rows stay in the outbox
     */
    public function run(?callable $progress = null): array {}

    /** Ends run() after its current batch. */
    public function stop(): void {}

    /** @param callable|null $callback callable(array $identifiers, StepContext $context): void, before each job */
    public function setBeforeCallback(?callable $callback): void {}

    /** @param callable|null $callback callable(string $status, string $message, StepContext $context): void, after each job */
    public function setAfterCallback(?callable $callback): void {}
}
