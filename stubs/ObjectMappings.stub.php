<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * The mapping records that executing an order made and touched.
 *
 * @strict-properties
 * @not-serializable
 */
class ObjectMappings
{
    /** A mapping that was there before. */
    public function addUpdatedObjectMapping(MappingRecord $objectMapping): void {}

    /** A mapping of an object that was created. */
    public function addNewObjectMapping(MappingRecord $objectMapping): void {}

    /** @return list<MappingRecord> */
    public function getUpdatedMappings(): array {}

    /** @return list<MappingRecord> */
    public function getNewMappings(): array {}
}
