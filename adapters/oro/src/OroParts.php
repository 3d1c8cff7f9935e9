<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use Oro\Bundle\BatchBundle\Exception\InvalidItemException as OroInvalidItemException;
use Oro\Bundle\BatchBundle\Item\ItemProcessorInterface as OroItemProcessorInterface;
use Oro\Bundle\BatchBundle\Item\ItemReaderInterface as OroItemReaderInterface;
use Oro\Bundle\BatchBundle\Item\ItemWriterInterface as OroItemWriterInterface;
use Oro\Bundle\BatchBundle\Item\Support\ClosableInterface as OroClosableInterface;
use SyncEngine\Oro\ClosableInterface;
use SyncEngine\Oro\ItemProcessorInterface;
use SyncEngine\Oro\ItemReaderInterface;
use SyncEngine\Oro\ItemWriterInterface;

/** Oro's parts of a step as the native step takes them. */
final class OroParts implements ItemReaderInterface, ItemProcessorInterface, ItemWriterInterface, ClosableInterface
{
	private bool $moves = false;

	public function __construct(
		private readonly OroItemReaderInterface $reader,
		private readonly OroItemProcessorInterface $processor,
		private readonly OroItemWriterInterface $writer,
	) {
	}

	public function read(): mixed
	{
		// Versions of Oro that have next() in their interface move on with it.
		if ($this->moves && method_exists(OroItemReaderInterface::class, 'next')) {
			$this->reader->next();
		}
		$this->moves = true;

		return $this->invalid(fn () => $this->reader->read());
	}

	public function process(mixed $item): mixed
	{
		return $this->invalid(fn () => $this->processor->process($item));
	}

	public function write(array $items): void
	{
		$this->invalid(fn () => $this->writer->write($items));
	}

	/** All of them, whatever one says: the first exception is thrown at last. */
	public function close(): void
	{
		$thrown = null;
		foreach ([$this->reader, $this->processor, $this->writer] as $part) {
			try {
				$part instanceof OroClosableInterface && $part->close();
			} catch (\Exception $e) {
				$thrown ??= $e;
			}
		}
		if ($thrown) {
			throw $thrown;
		}
	}

	private function invalid(callable $call): mixed
	{
		try {
			return $call();
		} catch (OroInvalidItemException $e) {
			throw InvalidItems::toNative($e);
		}
	}
}
