<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\ReadCache;

use Doctrine\DBAL\Driver\Result;

/** What a SELECT gave, as the driver gave it. */
final class Answer
{
	private const MAX_ROWS = 1000;
	private const MAX_BYTES = 1 << 20;

	/** @var list<int|string> */
	public array $names = [];
	/** @var list<list<mixed>> */
	public array $rows = [];
	/** About what it takes in memory. */
	public int $bytes = 0;
	private bool $whole = true;

	private function __construct(public readonly int $rowCount, public readonly int $columnCount)
	{
	}

	/** Reads a result until it is whole or too much to keep; null, with the result spent, where names are not unique. */
	public static function of(Result $result): ?self
	{
		$answer = new self($result->rowCount(), $result->columnCount());
		$first = $result->fetchAssociative();
		if ($first !== false) {
			if (count($first) !== $answer->columnCount) {
				$result->free();

				return null;
			}
			$answer->names = array_keys($first);
			for ($row = array_values($first); $row !== false && $answer->add($row); $row = $result->fetchNumeric());
		}
		if ($answer->whole) {
			$result->free();
		}

		return $answer;
	}

	/** Whether these are all rows, and may be given again. */
	public function isWhole(): bool
	{
		return $this->whole;
	}

	/** False: this was the last row to be read. */
	private function add(array $row): bool
	{
		$this->rows[] = $row;
		$this->bytes += 64;
		foreach ($row as $value) {
			$this->bytes += 16;
			if (is_string($value)) {
				$this->bytes += 24 + strlen($value);
			} elseif ($value !== null && !is_scalar($value)) {
				$this->whole = false;
			}
		}

		return $this->whole = $this->whole && count($this->rows) <= self::MAX_ROWS && $this->bytes <= self::MAX_BYTES;
	}
}
