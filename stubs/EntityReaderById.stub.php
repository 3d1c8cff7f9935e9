<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine\Oro;

/**
 * Reads entities by their identifiers: a chunk in one query, in the order asked, each once, as arrays of the database's
 * values by column.
 *
 *     $reader = new EntityReaderById($pdo, 'orocrm_contact', ['id'], ['first_name', 'email'], [
 *         'associations' => ['owner' => ['table' => 'oro_user', 'on' => ['user_owner_id' => 'id'], 'columns' => ['username']]],
 *     ]);
 *     $reader->setIdentifiers([7, 5]);
 *     $reader->read();    // ['id' => 7, 'first_name' => …, 'email' => …, 'owner.username' => …]
 *
 * It holds one chunk of rows beside the list of identifiers, whatever its length. An identifier that no entity has is
 * reported and passed over: what is deleted meanwhile costs nothing else.
 *
 * @strict-properties
 * @not-serializable
 */
class EntityReaderById implements ItemReaderInterface, StepContextAwareInterface, ClosableInterface
{
    /**
     * The value of a step's context that has the identifiers.
     * @var string
     */
    const ID_FILTER = 'id';

    /**
     * @param \PDO $pdo SQLite, PostgreSQL, MariaDB from 10.6, MySQL from 8.0.4
     * @param string $table may name its schema before a dot. Names are quoted: they are names, whatever they contain
     * @param array $identifier list<string>: the columns of the key, one or more
     * @param array $columns list<string> of columns, those with a string as key to be called that in the rows; []: all.
     *     The key's are always there
     * @param array $options chunk: int, identifiers a query, 1000, on SQLite 250;
     *     associations: array by name of what one row each of other tables has to say: table: string,
     *     on: array<string, string>, the association's column by the entity's, columns: array as above, called
     *     'name.column' in the rows, null where there is none
     * @throws \SyncEngine\Exception\ConfigurationException a name or an option is wrong, or the database can't be used
     */
    public function __construct(\PDO $pdo, string $table, array $identifier, array $columns = [], array $options = []) {}

    /**
     * What to read from now on; forgets what was left of an earlier list. An empty list reads nothing.
     *
     * 5 and '5' are the same identifier, and '007' where the column holds integers; texts are compared byte by byte, also
     * where the column ignores case. A text that the column can't hold is missing, nothing more.
     *
     * @param array $identifiers list of int|string, or of arrays: values by the key's columns, or in their order
     * @throws \ValueError one of them is no identifier
     */
    public function setIdentifiers(array $identifiers): void {}

    /** Takes the identifiers from the context's value ID_FILTER, where there is one, and counts there what is missing. */
    public function setContext(StepContext $context): void {}

    /**
     * @return array|null array<string, mixed>: an entity's columns; null: there are no more
     * @throws \SyncEngine\Exception\ConfigurationException there is no such table or column, or an association is not
     *     to one
     * @throws \SyncEngine\Exception\StoreException the database refused; the next read() asks the same again
     */
    public function read(): ?array {}

    /** @return array list<int|string|array> as they were given: those passed over until now that no entity has */
    public function getMissingIdentifiers(): array {}

    /** Lets go of the chunk and of the context. The identifiers that were not read are not read any more. */
    public function close(): void {}
}
