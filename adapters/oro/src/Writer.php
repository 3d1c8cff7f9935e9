<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use Oro\Bundle\BatchBundle\Item\ItemWriterInterface;
use Oro\Bundle\BatchBundle\Item\Support\ClosableInterface;
use Oro\Bundle\BatchBundle\Step\StepExecutionAwareInterface;
use SyncEngine\Oro\RestReverseWriter;
use SyncEngine\Oro\StepContext;

/** Sends change sets; Oro's step closes it last, and it tells Oro's context then what came of them. */
class Writer extends RestReverseWriter implements ItemWriterInterface, StepExecutionAwareInterface, ClosableInterface
{
	use PartOfStep;

	public function write(array $items): void
	{
		$this->guarded(fn () => parent::write($items));
		$this->count(StepContext::WRITE, count($items));
	}

	public function close(): void
	{
		try {
			parent::close();
		} finally {
			$this->tell();
		}
	}
}
