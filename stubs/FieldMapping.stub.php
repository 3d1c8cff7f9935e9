<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Which field is which, and which way its value flows.
 *
 * @strict-properties
 * @not-serializable
 */
class FieldMapping
{
    /**
     * @param string $syncDirection one of ObjectMapping::SYNC_*
     * @param bool $isRequired the integration refuses the object without a value of this field
     * @param bool $trim white space around strings makes no difference
     * @param bool $ignoreCase ASCII case of strings makes no difference
     * @param bool $nullIsEmpty null and '' make no difference
     * @param mixed $default stand-in for an empty required value; null: such a field is left out and noted as an issue
     * @param string|null $conflictPolicy one of ObjectMapping::CONFLICT_*, null: the object mapping's
     * @throws \ValueError an unknown direction or policy
     */
    public function __construct(string $internalObject, string $internalField, string $integrationObject, string $integrationField, string $syncDirection, bool $isRequired, bool $trim = false, bool $ignoreCase = false, bool $nullIsEmpty = false, mixed $default = null, ?string $conflictPolicy = null) {}

    public function getInternalObject(): string {}

    public function getInternalField(): string {}

    public function getIntegrationObject(): string {}

    public function getIntegrationField(): string {}

    public function getSyncDirection(): string {}

    public function isRequired(): bool {}

    public function isTrimmed(): bool {}

    public function isCaseIgnored(): bool {}

    public function isNullEmpty(): bool {}

    public function getDefault(): mixed {}

    public function getConflictPolicy(): ?string {}
}
