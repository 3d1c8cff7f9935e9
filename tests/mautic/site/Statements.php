<?php
use Psr\Log\AbstractLogger;

/** What reaches the database: the engine's own statements apart from those of listeners and models. */
final class Statements extends AbstractLogger
{
	/** @var list<string> */
	public array $engine = [];
	public int $beside = 0;
	/** Called before each statement: with its text and whether it is the engine's. */
	public ?Closure $before = null;
	/** Called after a model has saved an object: with its type and ID. */
	public ?Closure $saved = null;
	private int $depth = 0;
	private bool $on = true;

	/** Runs what a listener or a model does. */
	public function beside(callable $do)
	{
		$this->depth++;
		try {
			return $do();
		} finally {
			$this->depth--;
		}
	}

	/** Runs what is nobody's: the test's own. */
	public function unseen(callable $do)
	{
		[$on, $this->on] = [$this->on, false];
		try {
			return $do();
		} finally {
			$this->on = $on;
		}
	}

	public function saved(string $type, int $id): void
	{
		$this->saved && ($this->saved)($type, $id);
	}

	public function reset(): void
	{
		[$this->engine, $this->beside] = [[], 0];
	}

	public function log($level, $message, array $context = []): void
	{
		if (!$this->on || in_array($message, ['Connecting with parameters {params}', 'Disconnecting'], true)) {
			return;
		}
		$sql = $context['sql'] ?? strtoupper(explode(' ', $message)[0]);
		if ($this->depth) {
			$this->beside++;
		} else {
			$this->engine[] = $sql . (empty($context['params']) ? '' : ' ' . substr(json_encode(array_values($context['params'])), 0, 120));
		}
		if ($this->before) {
			$this->unseen(fn () => ($this->before)($sql, !$this->depth));
		}
	}
}
