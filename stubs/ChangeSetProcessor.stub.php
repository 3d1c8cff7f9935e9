<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine\Oro;

/**
 * Three ways: what an entity has, what was sent of it last, what the other side has. Only what changed here since the
 * last time goes out, as a ChangeSet; what changed there alone is left as it is.
 *
 * An entity without a mapping is created, with all its fields; one whose mapping is closed (it was deleted at the
 * other side) is created anew where LOCAL_WINS, and left out otherwise. Values are compared by the type of their field:
 * '5' and 5, 1 and true, one instant in two zones are the same.
 *
 * @not-serializable
 */
class ChangeSetProcessor implements ItemProcessorInterface
{
    /**
     * What both sides changed stays as it is there.
     * @var string
     */
    const REMOTE_WINS = 'remote';
    /**
     * What both sides changed becomes as it is here.
     * @var string
     */
    const LOCAL_WINS = 'local';
    /**
     * The judge decides by the times of change. Where they don't tell, nobody wins: nothing is sent, an issue is noted,
     * and it is asked again when the entity changes again.
     * @var string
     */
    const NEWEST = 'newest';

    /**
     * @param string $objectName of the entity, in mappings, snapshots and issues
     * @param array $identifier list<string>: columns of the key
     * @param array $fields array<string, string|array{string, string}>: by column the type (a NormalizedValue::*_TYPE)
     *     of the field of the same name, or the field's name and its type
     * @param array $options array<string, mixed>: `conflicts` LOCAL_WINS, REMOTE_WINS or NEWEST (LOCAL_WINS);
     *     `remote`: callable(list<string> $remoteIds): array<string, array<string, mixed>>, what the other side has of
     *     up to 1,000 objects, fields by name (none: it is not asked, so there are no conflicts); `changed_at`: column
     *     of the entity's time of change; `remote_changed_at` 'modified_at' and `remote_field_times` 'field_times': of
     *     what `remote` gives, times as RFC 3339 or DateTimeInterface
     * @throws \SyncEngine\Exception\ConfigurationException
     */
    public function __construct(\SyncEngine\PdoMappingStore $store, string $integration, string $objectName, array $identifier, array $fields, array $options = []) {}

    /**
     * What will be processed, in that order: then what is known of a thousand entities is read at once. ReverseSync
     * calls it; without it, and for entities that are not among them, each is read by itself.
     *
     * @param array $identifiers list<int|string|array>
     * @throws \ValueError one that doesn't fit the key
     */
    public function setIdentifiers(array $identifiers): void {}

    /**
     * @param mixed $item array<string, mixed>: a row by column
     * @return mixed a ChangeSet; null: nothing is to be done
     * @throws \SyncEngine\Exception\InvalidItemException the item is no row, has no identifier, or a value that can't be
     *     what its field's type says
     * @throws \SyncEngine\Exception\ConfigurationException the row lacks a column
     * @throws \SyncEngine\Exception\StoreException
     */
    public function process(mixed $item): mixed {}
}
