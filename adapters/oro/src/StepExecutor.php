<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use Oro\Bundle\BatchBundle\Step\StepExecutionWarningHandlerInterface;
use Oro\Bundle\BatchBundle\Step\StepExecutor as OroStepExecutor;
use SyncEngine\Oro\ItemStep as NativeItemStep;
use SyncEngine\Oro\StepContext;

/** Oro's step with any reader, processor and writer of Oro's, run natively: an invalid item costs itself alone. */
class StepExecutor extends OroStepExecutor
{
	public function execute(?StepExecutionWarningHandlerInterface $warningHandler = null): void
	{
		$part = new OroParts($this->reader, $this->processor, $this->writer);
		$context = new StepContext(PHP_INT_MAX);
		try {
			(new NativeItemStep('step', $part, $part, $part, ['batch' => $this->getBatchSize()]))->execute($context);
		} finally {
			foreach ($context->getErrors() as ['message' => $message, 'item' => $item]) {
				$warningHandler?->handleWarning($this->writer, $this->writer::class, $message, [], InvalidItems::asArray($item));
			}
		}
	}
}
