<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What a run did, by object and direction.
 *
 * @strict-properties
 * @not-serializable
 */
final class SyncResult
{
    /**
     * Both sides are in step.
     * @var string
     */
    const STATUS_IN_STEP = 'in_step';
    /**
     * Some objects have issues or are to be retried.
     * @var string
     */
    const STATUS_PARTLY_FAILED = 'partly_failed';
    /**
     * Stop() ended the run early.
     * @var string
     */
    const STATUS_STOPPED = 'stopped';

    private function __construct() {}

    public function getIntegration(): string {}

    /** One of STATUS_*. A run that failed as a whole throws instead. */
    public function getStatus(): string {}

    /**
     * @return list<array{direction: string, object: string, read: int, created: int, updated: int, unchanged: int, converted: int, deleted: int, retried: int, issues: int}>
     *     direction is 'pull' or 'push', object the name at the side that was read
     */
    public function getCounts(): array {}

    /** @return array{internal: int, integration: int, undecided: int} conflicts by who won */
    public function getConflicts(): array {}

    /**
     * The first conflicts, at most 1,000, each with why it was decided.
     *
     * @return list<array{object: string, object_id: string, integration_object: string, integration_object_id: string, field: string, winner: string, evidence: string, internal_value: mixed, integration_value: mixed, internal_changed_at: ?string, integration_changed_at: ?string}>
     *     winner: 'internal', 'integration' or 'none'; evidence: 'hard', 'best', 'fuzzy' or 'policy'; times as RFC 3339, UTC
     */
    public function getDecisions(): array {}

    /** @return array<string, mixed> all of it, for JSON */
    public function toArray(): array {}
}
