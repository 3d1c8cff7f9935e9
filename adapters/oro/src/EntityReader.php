<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use Oro\Bundle\BatchBundle\Item\ItemReaderInterface;
use Oro\Bundle\BatchBundle\Item\Support\ClosableInterface;
use Oro\Bundle\BatchBundle\Step\StepExecutionAwareInterface;
use SyncEngine\Oro\EntityReaderById;
use SyncEngine\Oro\StepContext;

/** In place of oro_integration.reader.entity.by_id: rows, where that gives entities. */
class EntityReader extends EntityReaderById implements ItemReaderInterface, StepExecutionAwareInterface, ClosableInterface
{
	use PartOfStep;

	public function read(): ?array
	{
		$row = parent::read();
		if ($row !== null) {
			$this->count(StepContext::READ);
		}

		return $row;
	}

	/** Some versions of Oro ask for it; read() has moved on already. */
	public function next(): mixed
	{
		return null;
	}

	public function close(): void
	{
		parent::close();
		$this->tell();
	}
}
