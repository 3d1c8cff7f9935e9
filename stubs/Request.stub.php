<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What the engine asks of one side: a page of what changed there.
 *
 * @strict-properties
 * @not-serializable
 */
class Request
{
    /** @param int $syncIteration the page, from 1 */
    public function __construct(string $syncToIntegration, int $syncIteration, InputOptions $inputOptionsDAO) {}

    /** Adds a kind of object; returns $this. */
    public function addObject(RequestObject $objectDAO): Request {}

    /** @return list<RequestObject> */
    public function getObjects(): array {}

    /** The page, from 1. */
    public function getSyncIteration(): int {}

    /** That of the input options. */
    public function isFirstTimeSync(): bool {}

    public function getSyncToIntegration(): string {}

    public function getInputOptionsDAO(): InputOptions {}

    /** Whether any object is asked for. */
    public function shouldSync(): bool {}
}
