<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Tables of a PDO database: SQLite 3.35 or newer, MariaDB/MySQL, PostgreSQL.
 *
 * What a column holds: booleans as 1 and 0, dates as `Y-m-d`, times as `Y-m-d H:i:s` in UTC with a fraction where
 * there is one (in a column of whole numbers: seconds since the epoch), a multiselect as `a|b`, a reference as the
 * ID of the object. MySQL's TIMESTAMP columns go by the session's time zone: give the connection '+00:00'.
 *
 * PDO's attributes are left as they are. On SQLite, which lets one connection write at a time, others are waited
 * for as long as PDO::ATTR_TIMEOUT says (60 seconds where it is not set).
 *
 * @not-serializable
 */
class PdoSyncDataExchange implements SyncDataExchangeInterface, ObjectLookupInterface
{
    /**
     * @param array $tables array<string, array<string, mixed>>: by object name: `table` (the name, or
     *     'schema.name'), `fields` (by field name: a type, or `['type' => …, 'column' => …]`), `id` ('id': a column
     *     that the database fills), `modified` (column of the change time, UTC, which own writes set too; null:
     *     none), `references` (object name by field)
     * @param array $options array<string, mixed>: `page_size` 500, `integration` name of this side in reports ('mautic'),
     *     `store_prefix` the mapping store's prefix of table names ('')
     * @throws Exception\ConfigurationException an unknown or missing key, a type that doesn't exist; a table or a
     *     column that doesn't exist is noticed when it is first used
     */
    public function __construct(\PDO $pdo, array $tables, array $options = []) {}

    /**
     * Objects by the change time column, in the order of their IDs, `page_size` of each kind. Explicit IDs are read
     * whatever the window is. Without a lower bound objects without a change time are there too.
     *
     * @throws Exception\InvalidValueException a column holds what is not of its field's type
     * @throws Exception\StoreException
     */
    public function getSyncReport(Request $requestDAO): Report {}

    /**
     * Executes an order in one transaction: one INSERT, one UPDATE a kind of object. Where a batch fails it is
     * repeated object by object, so that a bad one costs only itself (an issue). A row that is not there any more is
     * a deleted object.
     *
     * An order that carries idempotency keys and was executed before is not executed again: its results, kept for 30
     * days in a table syncengine_executed beside the others, are given once more.
     *
     * In a transaction of the caller's, or of the mapping store's on the same PDO, it is a part of that.
     *
     * @throws Exception\StoreException the database is locked, read-only or away; nothing was written, and the order
     *     knows of no outcome
     */
    public function executeSyncOrder(Order $syncOrderDAO): void {}

    public function getObjectsByIds(string $objectName, array $ids, array $fields): Report {}

    /** What counts as the same is the column's collation's to say. Nothing is found by null and ''. */
    public function getObjectsByValues(string $objectName, array $values, array $fields): Report {}

    /**
     * Installs triggers that track changes of these tables for an integration into the mapping store's
     * sync_object_field_change_report, which must be in the same database. May be repeated, and is to be after the
     * tables' fields were configured anew.
     *
     * What the exchange writes for an integration is not tracked for it, but for others. Times have microseconds,
     * on SQLite milliseconds. Not inside a transaction on MySQL, which would commit it.
     *
     * @throws Exception\StoreException
     * @throws Exception\ConfigurationException a persistent connection to MySQL, whose session would keep the mark of
     *                                          own writes; executeSyncOrder() on one throws it too, once installed
     */
    public function installChangeTracking(string $integration): void {}

    public function removeChangeTracking(string $integration): void {}

    /** Whether triggers track the changes of an object's table for an integration. */
    public function tracksChanges(string $integration, string $objectName): bool {}

    public function getPdo(): \PDO {}
}
