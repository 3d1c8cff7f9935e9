<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine\Oro;

/**
 * What a step, or the steps of a job together, did so far: counts, the first errors, and values that its parts leave
 * for each other.
 *
 * @strict-properties
 * @not-serializable
 */
final class StepContext
{
    /**
     * Items that the reader gave.
     * @var string
     */
    const READ = 'read';
    /**
     * Identifiers that the reader was asked for and found nothing of.
     * @var string
     */
    const MISSING = 'missing';
    /**
     * Items that the processor made something of.
     * @var string
     */
    const PROCESS = 'process';
    /**
     * Items that the processor left out.
     * @var string
     */
    const FILTER = 'filter';
    /**
     * Items that the writer took.
     * @var string
     */
    const WRITE = 'write';
    /**
     * Entities that were created at the other side.
     * @var string
     */
    const ADD = 'add';
    /**
     * Entities that were changed at the other side.
     * @var string
     */
    const UPDATE = 'update';
    /**
     * Entities that were deleted at the other side.
     * @var string
     */
    const DELETE = 'delete';
    /**
     * Items that were refused, each of which cost itself alone.
     * @var string
     */
    const INVALID = 'invalid';

    /** @param int $maxErrors how many errors are kept, 0 or more; all are counted */
    public function __construct(int $maxErrors = 100) {}

    /**
     * @param string $name one of the constants
     * @throws \ValueError there is no such count
     */
    public function increment(string $name, int $by = 1): void {}

    public function getReadCount(): int {}

    public function getMissingCount(): int {}

    public function getProcessCount(): int {}

    public function getFilterCount(): int {}

    public function getWriteCount(): int {}

    public function getAddCount(): int {}

    public function getUpdateCount(): int {}

    public function getDeleteCount(): int {}

    public function getInvalidCount(): int {}

    /** Errors that were noted, those that were not kept included. */
    public function getErrorCount(): int {}

    /** @return array{read: int, missing: int, process: int, filter: int, write: int, add: int, update: int, delete: int, invalid: int, error: int} */
    public function getCounts(): array {}

    /** @param mixed $item what it is about */
    public function addError(string $message, mixed $item = null): void {}

    /** @return list<array{message: string, item: mixed}> the first ones */
    public function getErrors(): array {}

    /** @return mixed a value that setValue() left, else $default */
    public function getValue(string $name, mixed $default = null): mixed {}

    public function setValue(string $name, mixed $value): void {}
}
