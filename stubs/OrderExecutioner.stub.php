<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine;

/**
 * Executes an order through handlers per kind of object: the application's side where its objects are written by
 * services of its own rather than by tables.
 *
 *     $executioner = new OrderExecutioner();
 *     $executioner->addHandler('contact', $contacts->update(...), $contacts->create(...));
 *
 *     public function executeSyncOrder(Order $syncOrderDAO): void
 *     {
 *         $this->executioner->execute($syncOrderDAO);
 *     }
 *
 * @strict-properties
 * @not-serializable
 */
class OrderExecutioner
{
    /** @param SyncDataExchangeInterface|null $fallback executes what has no handler; null: noted as an issue each */
    public function __construct(?SyncDataExchangeInterface $fallback = null) {}

    /**
     * Handlers of a kind of object, replacing those it had. Each gets the changes and the order, and reports outcomes
     * on the order; a change without one counts as done, a creation without one as an issue.
     *
     * @param callable $update callable(array $changes, Order $order): void; $changes is a list<ObjectChange> with IDs
     * @param callable $create callable(array $changes, Order $order): void; $changes is a list<ObjectChange> without
     */
    public function addHandler(string $objectName, callable $update, callable $create): OrderExecutioner {}

    /**
     * By object name in the order's sequence: first the objects to update, then those to create. What has no handler
     * goes to the fallback at last, as an order of its own whose outcomes are taken over.
     *
     * A handler or fallback that throws costs its own objects only: those it reported no outcome of are retried later
     * with the exception's message as the reason, and the last exception is thrown after everything else ran, earlier
     * ones as its previous ones. Thrown on by executeSyncOrder() it ends the run: nothing of the page is stored, and the
     * next run executes it again with the same idempotency keys. Where it is caught there, the outcomes are stored.
     *
     * @throws \Throwable what a handler or the fallback threw
     * @throws \Error it is running: a handler can't call it again
     */
    public function execute(Order $order): void {}
}
