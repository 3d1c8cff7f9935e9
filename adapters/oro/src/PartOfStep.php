<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use SyncEngine\Exception\InvalidItemException;
use SyncEngine\Oro\StepContext;

/** What reader, processor and writer need of Oro's step. */
trait PartOfStep
{
	private ?Contexts $contexts = null;
	private ?object $stepExecution = null;

	public function setContexts(Contexts $contexts): void
	{
		$this->contexts = $contexts;
	}

	public function setStepExecution(object $stepExecution): void
	{
		$this->stepExecution = $stepExecution;
		$context = $this->contexts()->get($stepExecution);
		if ($this instanceof \SyncEngine\Oro\StepContextAwareInterface) {
			$this->setContext($context);
		}
	}

	private function contexts(): Contexts
	{
		return $this->contexts ?? throw new \LogicException(static::class . ' has no contexts: call setContexts().');
	}

	/** @param string $name one of StepContext's constants */
	private function count(string $name, int $by = 1): void
	{
		if ($this->stepExecution) {
			$this->contexts()->get($this->stepExecution)->increment($name, $by);
		}
	}

	/** Calls a native method; what it says is invalid is said in Oro's way. */
	private function guarded(callable $call): mixed
	{
		try {
			return $call();
		} catch (InvalidItemException $e) {
			$this->count(StepContext::INVALID);
			throw InvalidItems::toOro($e);
		}
	}

	private function tell(): void
	{
		if ($this->stepExecution) {
			$this->contexts()->tell($this->stepExecution);
		}
	}
}
