<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What came of a page's order, by object name.
 *
 * @strict-properties
 * @not-serializable
 */
class OrderResults
{
    /**
     * @param array $newObjectMappings array<MappingRecord>
     * @param array $updatedObjectMappings array<MappingRecord>
     * @param array $remappedObjects array<RemappedObject>
     * @param array $deletedObjects array<ObjectChange>
     */
    public function __construct(array $newObjectMappings, array $updatedObjectMappings, array $remappedObjects, array $deletedObjects) {}

    /**
     * New and updated ones of an object of the application.
     *
     * @return list<MappingRecord>
     */
    public function getObjectMappings(string $objectName): array {}

    /** @return list<MappingRecord> */
    public function getNewObjectMappings(string $objectName): array {}

    /** @return list<MappingRecord> */
    public function getUpdatedObjectMappings(string $objectName): array {}

    /** @return list<RemappedObject> */
    public function getRemappedObjects(string $objectName): array {}

    /** @return list<ObjectChange> */
    public function getDeletedObjects(string $objectName): array {}
}
