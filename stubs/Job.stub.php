<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine\Oro;

/**
 * Steps one after the other, with one context.
 *
 * @strict-properties
 * @not-serializable
 */
class Job
{
    /**
     * It was not executed yet.
     * @var string
     */
    const STATUS_STARTING = 'starting';
    /** @var string */
    const STATUS_STARTED = 'started';
    /**
     * All steps came to their end; single items may have been refused.
     * @var string
     */
    const STATUS_COMPLETED = 'completed';
    /**
     * Stop() ended it early.
     * @var string
     */
    const STATUS_STOPPED = 'stopped';
    /**
     * A step ended with an exception.
     * @var string
     */
    const STATUS_FAILED = 'failed';

    public function __construct(string $name, ItemStep ...$steps) {}

    public function getName(): string {}

    /**
     * @param callable|null $progress as for ItemStep::execute()
     * @param StepContext|null $context the steps' context, say one that has the identifiers to read; null: a new one
     * @return StepContext the context
     * @throws \Throwable what ended a step; those after it do not run
     * @throws \Error the job is running
     */
    public function execute(?callable $progress = null, ?StepContext $context = null): StepContext {}

    /** Ends the step that is running, and the job after it. */
    public function stop(): void {}

    /** One of STATUS_*. */
    public function getStatus(): string {}
}
