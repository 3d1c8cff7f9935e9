<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Makes the change of an integration's object from the internal report (out of the application). Judges
 * nothing: what is to be pushed was decided when the integration's report came in.
 *
 * @strict-properties
 * @not-serializable
 */
class PushChangeGenerator
{
    public function __construct(?ValueHelper $valueHelper = null) {}

    /**
     * O(fields of the mapping).
     *
     * @throws Exception\ObjectNotFoundException the report lacks the object that the change is made from
     */
    public function getSyncObjectChange(Report $syncReport, MappingManual $mappingManual, ObjectMapping $objectMapping, ReportObject $internalObject, ReportObject $integrationObject): ObjectChange {}
}
