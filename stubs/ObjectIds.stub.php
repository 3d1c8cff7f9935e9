<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Explicit IDs by object name.
 *
 * @strict-properties
 * @not-serializable
 */
class ObjectIds
{
    /**
     * @param array $cliOptions list<string>: each 'object:id'; an ID may itself contain colons
     * @throws Exception\UnexpectedValueException an entry of another form
     */
    public static function createFromCliOptions(array $cliOptions): ObjectIds {}

    /** Adds an ID after those that the object has. */
    public function addObjectId(string $objectType, string $id): void {}

    /**
     * @return list<string>
     * @throws Exception\ObjectNotFoundException no ID of that object was added
     */
    public function getObjectIdsFor(string $objectType): array {}

    /** @return list<string> the object names that have IDs, in the order of their first one */
    public function getObjectTypes(): array {}
}
