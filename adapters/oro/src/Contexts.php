<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use Oro\Bundle\ImportExportBundle\Context\ContextInterface;
use Oro\Bundle\ImportExportBundle\Context\ContextRegistry;
use SyncEngine\Oro\EntityReaderById;
use SyncEngine\Oro\StepContext;

/** The native context of each of Oro's step executions: one for all parts of a step. */
final class Contexts
{
	/** @var \WeakMap<object, array{StepContext, array<string, int>}> with the counts that Oro was told */
	private \WeakMap $contexts;

	public function __construct(private readonly ContextRegistry $registry)
	{
		$this->contexts = new \WeakMap();
	}

	/** Has the identifiers that Oro's context has as `id` and `ids`. */
	public function get(object $stepExecution): StepContext
	{
		if (!isset($this->contexts[$stepExecution])) {
			$options = $this->registry->getByStepExecution($stepExecution);
			$context = new StepContext();
			$context->setValue(EntityReaderById::ID_FILTER, self::identifiers($options));
			$this->contexts[$stepExecution] = [$context, $context->getCounts()];
		}

		return $this->contexts[$stepExecution][0];
	}

	/** Tells Oro's context what was counted since the last time; Oro makes the status message of it. */
	public function tell(object $stepExecution): void
	{
		[$context, $told] = $this->contexts[$stepExecution] ?? throw new \LogicException('The step has no context: call get() first.');
		$counts = $context->getCounts();
		$oro = $this->registry->getByStepExecution($stepExecution);
		$oro->incrementReadCount($counts['read'] - $told['read']);
		$oro->incrementAddCount($counts['add'] - $told['add']);
		$oro->incrementUpdateCount($counts['update'] - $told['update']);
		$oro->incrementDeleteCount($counts['delete'] - $told['delete']);
		$oro->incrementErrorEntriesCount($counts['error'] - $told['error']);
		$oro->addErrors(array_column(array_slice($context->getErrors(), $told['error']), 'message'));
		if ($counts['missing'] > $told['missing']) {
			$oro->addError(sprintf('%d identifiers of no entity', $counts['missing'] - $told['missing']));
		}
		$stepExecution->setReadCount($counts['read']);
		$stepExecution->setWriteCount($counts['write']);
		$this->contexts[$stepExecution] = [$context, $counts];
	}

	/** @return list<int|string|array> */
	private static function identifiers(ContextInterface $options): array
	{
		$id = $options->getOption(EntityReaderById::ID_FILTER, []);

		return [...array_values($options->getOption('ids', [])), ...(is_array($id) ? array_values($id) : [$id])];
	}
}
