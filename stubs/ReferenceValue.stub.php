<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * A value that points at another object: a contact's company. The engine fills in the ID that the receiving
 * side knows the object by, see Relation. Without an ID it points at nothing, which is how it begins.
 *
 * @strict-properties
 */
class ReferenceValue
{
    /**
     * @param int|string|null $value ID of the object pointed at
     * @param string|null $type its object name
     */
    public function __construct(int|string|null $value = null, ?string $type = null) {}

    public function getValue(): int|string|null {}

    public function setValue(int|string $value): void {}

    public function getType(): ?string {}

    public function setType(string $type): void {}

    /** The ID as a string, '' without one. */
    public function __toString(): string {}

    /**
     * Properties of a subclass are left out: one that has any overrides both.
     *
     * @return array{value: int|string|null, type: ?string}
     */
    public function __serialize(): array {}

    /** @throws Exception\UnexpectedValueException where the data is not what __serialize() gives */
    public function __unserialize(array $data): void {}
}
