<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * What one side has: the objects that were created or changed there.
 *
 * @strict-properties
 * @not-serializable
 */
class Report
{
    public function __construct(string $integration) {}

    public function getIntegration(): string {}

    /** Adds an object; one of the same name and ID is replaced and keeps its place. Returns $this. */
    public function addObject(ReportObject $objectDAO): Report {}

    /**
     * Adds many objects at once, straight from records: the fast way to build a report in PHP.
     *
     * @param array|Traversable $records iterable<array<string, mixed>>
     * @param array $fieldTypes array<string, string>: type (NormalizedValue::*_TYPE) by field name; a record's other
     *     keys are left aside, a missing key is a field that was not reported
     * @param string $idKey key of the ID
     * @param string|null $changeDateKey key of the object's change time: a DateTimeInterface, a string as
     *     RFC 3339 (UTC where it names no zone), or an int of seconds since the epoch
     * @param string|null $fieldDatesKey key of an array of change times by field name
     * @return int how many were added
     * @throws Exception\InvalidValueException a record without ID, a date that is no date; what came before stays
     */
    public function addRecords(string $objectName, array|\Traversable $records, array $fieldTypes, string $idKey = 'id', ?string $changeDateKey = null, ?string $fieldDatesKey = null): int {}

    /** Notes that an object was converted or merged. @param int|string|null $newObjectId null: the old ID */
    public function remapObject(string $oldObjectName, int|string $oldObjectId, string $newObjectName, int|string|null $newObjectId = null): void {}

    /**
     * The field of an object with the evidence of its change, as the judge takes it.
     *
     * @throws Exception\ObjectNotFoundException
     * @throws Exception\FieldNotFoundException
     */
    public function getInformationChangeRequest(string $objectName, int|string $objectId, string $fieldName): InformationChangeRequest {}

    /**
     * @param string|null $objectName null: of every name
     * @return array ReportObject by ID, or where $objectName is null such arrays by object name
     */
    public function getObjects(?string $objectName): array {}

    /** @return list<RemappedObject> */
    public function getRemappedObjects(): array {}

    public function getObject(string $objectName, int|string|null $objectId): ?ReportObject {}

    /** Whether there is any object. */
    public function shouldSync(): bool {}

    /** Always the same collection; add relations to it. */
    public function getRelations(): Relations {}
}
