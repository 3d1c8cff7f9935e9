<?php

/**
 * @generate-class-entries
 */

namespace SyncEngine\Oro;

/**
 * Reads, processes and writes items in batches. An item that is refused, by an InvalidItemException of the processor or
 * the writer, costs itself alone: it is counted as invalid and noted as an error of the context, and the others go on.
 *
 * @strict-properties
 * @not-serializable
 */
class ItemStep
{
    /**
     * @param ItemProcessorInterface|null $processor null: items are written as they are read
     * @param array $options batch: int, items a call of write(), 100
     * @throws \SyncEngine\Exception\ConfigurationException an option is wrong
     */
    public function __construct(string $name, ItemReaderInterface $reader, ?ItemProcessorInterface $processor, ItemWriterInterface $writer, array $options = []) {}

    public function getName(): string {}

    /**
     * Gives the context to the parts that want it, reads until null, and closes those that can be closed, whatever
     * happened.
     *
     * A batch that the writer refuses is offered again without the item that its exception names, or in halves until
     * the item stands alone; the order stays.
     *
     * @param callable|null $progress callable(StepContext $context, string $step): void, called each time that a batch's
     *     number of items was read, and at the end, when everything is closed
     * @throws \Throwable what ended the step: of a part, or of $progress. What was written before is written and counted
     * @throws \Error the step is running
     */
    public function execute(StepContext $context, ?callable $progress = null): void {}

    /** Ends the step that is running after the item at hand, from a part, $progress or a signal handler: what was read is still written. */
    public function stop(): void {}

    /** Whether the last execute() was stopped. */
    public function isStopped(): bool {}
}
