<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/** An integration that a sync can be run for by its name: the counterpart of Mautic's tagged services. */
interface SyncIntegrationInterface
{
    public function getName(): string;

    public function getMappingManual(): MappingManual;

    public function getSyncDataExchange(): SyncDataExchangeInterface;
}

/**
 * Runs syncs of integrations by name.
 *
 * @strict-properties
 * @not-serializable
 */
class SyncService
{
    public function __construct(SyncDataExchangeInterface $internalSyncDataExchange, MappingStoreInterface $mappingStore, ?SyncJudgeInterface $syncJudge = null) {}

    /** @throws \ValueError one of that name is registered */
    public function addIntegration(SyncIntegrationInterface $integration): SyncService {}

    /** @return list<string> */
    public function getIntegrationNames(): array {}

    /**
     * @throws Exception\IntegrationNotFoundException
     * @throws Exception\ExceptionInterface see SyncProcess::execute()
     */
    public function processIntegrationSync(InputOptions $inputOptionsDAO): SyncResult {}

    /** See SyncProcess::setProgressCallback(). */
    public function setProgressCallback(?callable $callback): void {}

    /** See SyncProcess::setPageCallback(). */
    public function setPageCallback(?callable $callback): void {}

    /** Ends the sync that runs after its current page. */
    public function stop(): void {}
}
