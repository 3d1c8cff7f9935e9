<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/** One side of a sync: reports what it has, writes what it is ordered. */
interface SyncDataExchangeInterface
{
    /**
     * A page of what changed, by the request's iteration (from 1). A report without objects ends the paging.
     */
    public function getSyncReport(Request $requestDAO): Report;

    /** Writes the changes and reports the outcome of each on the order. */
    public function executeSyncOrder(Order $syncOrderDAO): void;
}

/** A side that can be asked for single objects. With it the engine matches, compares and settles exactly. */
interface ObjectLookupInterface
{
    /**
     * Objects by ID; those that don't exist are left out. One query or request for all.
     *
     * @param array $ids list<int|string>
     * @param array $fields list<string>
     */
    public function getObjectsByIds(string $objectName, array $ids, array $fields): Report;

    /**
     * Objects that have one of the values in one of the fields. One query or request for all.
     *
     * @param array $values array<string, list<mixed>>: normalized values by field
     * @param array $fields list<string>
     */
    public function getObjectsByValues(string $objectName, array $values, array $fields): Report;
}
