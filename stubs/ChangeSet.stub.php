<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine\Oro;

/**
 * What goes out of one entity: made by ChangeSetProcessor, sent by RestReverseWriter.
 *
 * @strict-properties
 * @not-serializable
 */
final class ChangeSet
{
    /** @var string */
    const CREATE = 'create';
    /** @var string */
    const UPDATE = 'update';
    /** @var string */
    const DELETE = 'delete';
    /**
     * Nothing is sent: a decision is to be kept, or both sides came to the same values.
     * @var string
     */
    const NONE = 'none';

    /**
     * @param string $operation one of the constants
     * @param array $identifiers array<string, int|string>: what the entity goes by, in the key's order
     * @param array $changes array<string, mixed>: what is sent, by field: null, scalars and arrays, as JSON has them
     * @param string|null $remoteId what it goes by at the other side; null: it is to be created
     * @param array $values array<string, mixed>: what is remembered as last synced once it has arrived
     * @param array $decisions list<array<string, mixed>>: see getDecisions()
     * @throws \ValueError an unknown operation, no identifiers, one that is no int or string, an update or a deletion
     *     without $remoteId
     */
    public function __construct(string $operation, array $identifiers, array $changes = [], ?string $remoteId = null, array $values = [], array $decisions = []) {}

    public function getOperation(): string {}

    /** The text that the store has for the entity: its identifier; of several columns the JSON list of their values. */
    public function getObjectId(): string {}

    /** @return array<string, int|string> */
    public function getIdentifiers(): array {}

    public function getRemoteId(): ?string {}

    /** @return array<string, mixed> */
    public function getChanges(): array {}

    /** @return array<string, mixed> */
    public function getValues(): array {}

    /**
     * Of the fields that both sides changed: who won, and why.
     *
     * @return list<array{field: string, winner: string, reason: string, local: mixed, last: mixed, remote: mixed}>
     *     winner: 'local', 'remote' or 'none'
     */
    public function getDecisions(): array {}
}
