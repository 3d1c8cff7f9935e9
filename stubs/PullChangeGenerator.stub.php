<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Makes the change of an internal object from the integration's report (into the application).
 *
 * Walks the mapping's fields in order; where both sides have a field that flows both ways, the judge decides:
 * hard, best, then fuzzy evidence. Whoever wins, an object whose values are all equal is a change without fields.
 *
 * @strict-properties
 * @not-serializable
 */
class PullChangeGenerator
{
    public function __construct(?SyncJudgeInterface $syncJudge = null, ?ValueHelper $valueHelper = null) {}

    /**
     * O(fields of the mapping).
     *
     * @throws Exception\ObjectNotFoundException the report lacks the object that the change is made from
     */
    public function getSyncObjectChange(Report $syncReport, MappingManual $mappingManual, ObjectMapping $objectMapping, ReportObject $internalObject, ReportObject $integrationObject): ObjectChange {}
}
