<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use Oro\Bundle\BatchBundle\Item\ItemProcessorInterface;
use Oro\Bundle\BatchBundle\Step\StepExecutionAwareInterface;
use SyncEngine\Oro\ChangeSetProcessor;
use SyncEngine\Oro\StepContext;

/** Makes change sets of the reader's rows. */
class Processor extends ChangeSetProcessor implements ItemProcessorInterface, StepExecutionAwareInterface
{
	use PartOfStep {
		setStepExecution as private beginStep;
	}

	/** Reads what is known of all the entities of the step at once. */
	public function setStepExecution(object $stepExecution): void
	{
		$this->beginStep($stepExecution);
		$this->setIdentifiers($this->contexts()->get($stepExecution)->getValue(EntityReader::ID_FILTER));
	}

	public function process(mixed $item): mixed
	{
		$changes = $this->guarded(fn () => parent::process($item));
		$this->count($changes === null ? StepContext::FILTER : StepContext::PROCESS);

		return $changes;
	}
}
