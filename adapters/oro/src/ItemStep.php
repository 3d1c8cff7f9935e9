<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use Oro\Bundle\BatchBundle\Step\ItemStep as OroItemStep;
use Oro\Bundle\BatchBundle\Step\StepExecutor as OroStepExecutor;

/** A step of a batch job, `class` of it in batch_jobs.yml. */
class ItemStep extends OroItemStep
{
	protected function createStepExecutor(): OroStepExecutor
	{
		$executor = new StepExecutor();

		return $this->batchSize === null ? $executor : $executor->setBatchSize($this->batchSize);
	}
}
