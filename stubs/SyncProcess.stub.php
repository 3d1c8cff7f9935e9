<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * One run of a sync: pull pages until a report is empty, then push pages until nothing is left.
 *
 * @strict-properties
 * @not-serializable
 */
class SyncProcess
{
    /**
     * @param SyncDataExchangeInterface $internalSyncDataExchange the application's side
     * @param SyncDataExchangeInterface $integrationSyncDataExchange the other side
     * @param SyncJudgeInterface|null $syncJudge null: SyncJudge, natively
     */
    public function __construct(MappingManual $mappingManualDAO, SyncDataExchangeInterface $internalSyncDataExchange, SyncDataExchangeInterface $integrationSyncDataExchange, MappingStoreInterface $mappingStore, InputOptions $inputOptionsDAO, ?SyncJudgeInterface $syncJudge = null) {}

    /**
     * Takes the lock, settles what an earlier run left open, pulls, pushes.
     *
     * @throws Exception\ExceptionInterface what ended the run; everything up to the page before is stored
     * @throws Exception\SyncLockedException another sync of this integration runs
     */
    public function execute(): SyncResult {}

    /**
     * @param callable|null $callback callable(string $direction, string $objectName, int $read, int $written): void,
     *     called after each page; $read and $written are totals of the object name in this run
     */
    public function setProgressCallback(?callable $callback): void {}

    /** @param callable|null $callback callable(string $direction, OrderResults $results): void, called when a page is stored */
    public function setPageCallback(?callable $callback): void {}

    /** Ends the run after the current page, from a callback or a signal handler. What is done stays. */
    public function stop(): void {}
}
