<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What came of a page's order, by object name. A name that has nothing gives an empty list.
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
     * @throws \TypeError an element of another class
     */
    public function __construct(array $newObjectMappings, array $updatedObjectMappings, array $remappedObjects, array $deletedObjects) {}

    /**
     * New ones, then updated ones, by the application's object name.
     *
     * @return list<MappingRecord>
     */
    public function getObjectMappings(string $objectName): array {}

    /** @return list<MappingRecord> by the application's object name */
    public function getNewObjectMappings(string $objectName): array {}

    /** @return list<MappingRecord> by the application's object name */
    public function getUpdatedObjectMappings(string $objectName): array {}

    /** @return list<RemappedObject> by the name that the object had before */
    public function getRemappedObjects(string $objectName): array {}

    /** @return list<ObjectChange> by the object name at the side that the order was for, where it was deleted */
    public function getDeletedObjects(string $objectName): array {}
}
