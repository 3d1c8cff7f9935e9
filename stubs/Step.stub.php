<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine\Oro;

/** Gives the items of a step, one by one. */
interface ItemReaderInterface
{
    /**
     * @return mixed the next item; null: there are no more
     * @throws \SyncEngine\Exception\InvalidItemException the item at hand can't be read: the step notes it and reads on
     * @throws \Throwable anything else ends the step
     */
    public function read(): mixed;
}

/** Makes of an item what is to be written. */
interface ItemProcessorInterface
{
    /**
     * @return mixed what to write; null: nothing of this item
     * @throws \SyncEngine\Exception\InvalidItemException costs this item alone
     * @throws \Throwable anything else ends the step
     */
    public function process(mixed $item): mixed;
}

/** Writes items, a batch at a time. */
interface ItemWriterInterface
{
    /**
     * @param array $items list<mixed> in the order they were read
     * @throws \SyncEngine\Exception\InvalidItemException nothing of the batch was written, because of an item in it: the
     *     step offers its halves again until the item stands alone
     * @throws \Throwable anything else ends the step
     */
    public function write(array $items): void;
}

/** Wants to know the step that it works for. */
interface StepContextAwareInterface
{
    /** Called when the step begins, before anything is read. */
    public function setContext(StepContext $context): void;
}

/** Holds something to let go of, or something that is not done yet. */
interface ClosableInterface
{
    /**
     * Called when the step ends, in every case. A writer that sends concurrently waits here for what is under way, and
     * counts it on the context.
     */
    public function close(): void;
}
