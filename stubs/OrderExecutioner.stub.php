<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Executes an order through handlers per kind of object.
 *
 * @strict-properties
 * @not-serializable
 */
class OrderExecutioner
{
    /** @param SyncDataExchangeInterface|null $fallback executes what has no handler; null: noted as an issue each */
    public function __construct(?SyncDataExchangeInterface $fallback = null) {}

    /**
     * Handlers of a kind of object. Each gets the changes and the order and reports outcomes on the order.
     *
     * @param callable|null $changes callable(array<ObjectChange>:, Order $order): void $update
     * @param callable|null $changes callable(array<ObjectChange>:, Order $order): void $create
     */
    public function addHandler(string $objectName, callable $update, callable $create): OrderExecutioner {}

    /**
     * Per object name first the objects to update, then those to create. A handler that throws costs its own
     * objects only: they are retried later, and the last exception is thrown after everything else ran.
     */
    public function execute(Order $order): void {}
}
