<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * One kind of object of the application and its counterpart at the integration.
 *
 * @strict-properties
 * @not-serializable
 */
class ObjectMapping
{
    /**
     * The value flows from the integration to the application only.
     * @var string
     */
    const SYNC_TO_MAUTIC = 'mautic';
    /**
     * The value flows from the application to the integration only.
     * @var string
     */
    const SYNC_TO_INTEGRATION = 'integration';
    /**
     * Both ways; the judge decides where both changed.
     * @var string
     */
    const SYNC_BIDIRECTIONALLY = 'bidirectional';

    /**
     * An undecided conflict leaves both values as they are.
     * @var string
     */
    const CONFLICT_KEEP = 'keep';
    /**
     * An undecided conflict goes to the application's value.
     * @var string
     */
    const CONFLICT_LOCAL = 'local';
    /**
     * An undecided conflict goes to the integration's value.
     * @var string
     */
    const CONFLICT_REMOTE = 'remote';

    public function __construct(string $internalObjectName, string $integrationObjectName) {}

    /**
     * Adds a pair of fields; see FieldMapping for the meaning of each parameter.
     *
     * @throws \ValueError an unknown direction or policy, an empty name
     */
    public function addFieldMapping(string $internalField, string $integrationField, string $direction = ObjectMapping::SYNC_BIDIRECTIONALLY, bool $isRequired = false, bool $trim = false, bool $ignoreCase = false, bool $nullIsEmpty = false, mixed $default = null, ?string $conflictPolicy = null): ObjectMapping {}

    /** @return list<FieldMapping> in the order they were added */
    public function getFieldMappings(): array {}

    /** Always null: the IDs of objects are in the mapping store. Kept for callers of the original. */
    public function getMappedIntegrationObjectId(int $internalObjectId): ?int {}

    /** Always null: the IDs of objects are in the mapping store. Kept for callers of the original. */
    public function getMappedInternalObjectId(mixed $integrationObjectId): mixed {}

    public function getInternalObjectName(): string {}

    public function getIntegrationObjectName(): string {}

    /**
     * Internal fields that identify an object: an integration's object without a mapping is matched with an
     * existing internal object that has the same value in one of them, asked in this order.
     *
     * @param array $internalFields list<string>: each must have a field mapping when the sync starts
     */
    public function setUniqueFields(array $internalFields): ObjectMapping {}

    /** @return list<string> */
    public function getUniqueFields(): array {}

    /** @param string $policy one of CONFLICT_*; CONFLICT_KEEP by default */
    public function setConflictPolicy(string $policy): ObjectMapping {}

    public function getConflictPolicy(): string {}

    /**
     * Internal fields without which the application refuses an object.
     *
     * @param array $internalFields list<string>
     */
    public function setRequiredInternalFields(array $internalFields): ObjectMapping {}

    /** @return list<string> */
    public function getRequiredInternalFields(): array {}
}
