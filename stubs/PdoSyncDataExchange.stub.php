<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Tables of a PDO database.
 *
 * @not-serializable
 */
class PdoSyncDataExchange implements SyncDataExchangeInterface, ObjectLookupInterface
{
    /**
     * @param array $tables array<string, array<string, mixed>>: by object name: `table` (the name), `fields` (by field
     *     name: a type, or `['type' => …, 'column' => …]`), `id` ('id'), `modified` (column of the change time,
     *     UTC; null: none), `references` (object name by field)
     * @param array $options array<string, mixed>: `page_size` 500, `integration` name of this side in reports ('mautic'),
     *     `store_prefix` the mapping store's prefix of table names ('')
     * @throws Exception\ConfigurationException an unknown or missing key, a type that doesn't exist
     */
    public function __construct(\PDO $pdo, array $tables, array $options = []) {}

    /** Objects by the change time column, in the order of their IDs. */
    public function getSyncReport(Request $requestDAO): Report {}

    /**
     * Executes an order in one transaction: one INSERT, one UPDATE a kind of object. Where a batch fails it is
     * repeated object by object, so that a bad one costs only itself (an issue). An order that carries an
     * idempotency key and was executed before is not executed again: its results are given once more.
     *
     * @throws Exception\StoreException the database is locked, read-only or away; nothing was written
     */
    public function executeSyncOrder(Order $syncOrderDAO): void {}

    public function getObjectsByIds(string $objectName, array $ids, array $fields): Report {}

    public function getObjectsByValues(string $objectName, array $values, array $fields): Report {}

    /**
     * Installs triggers that track changes of these tables for an integration into the mapping store's
     * sync_object_field_change_report, which must be in the same database. May be repeated.
     *
     * @throws Exception\StoreException
     */
    public function installChangeTracking(string $integration): void {}

    public function removeChangeTracking(string $integration): void {}

    /** Whether triggers track the changes of an object's table for an integration. */
    public function tracksChanges(string $integration, string $objectName): bool {}

    public function getPdo(): \PDO {}
}
