<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\ReadCache;

use Doctrine\DBAL\Driver\Result;

/** An answer as a result, and what a driver has behind it. */
final class ReplayedResult implements Result
{
	private array $rows;
	private int $next = 0;

	/** @param Result|null $rest of an answer that is not whole */
	public function __construct(private readonly Answer $answer, private ?Result $rest = null)
	{
		$this->rows = $answer->rows;
	}

	public function fetchNumeric(): array|false
	{
		if ($this->next < count($this->rows)) {
			return $this->rows[$this->next++];
		}

		return $this->rest === null ? false : $this->rest->fetchNumeric();
	}

	public function fetchAssociative(): array|false
	{
		$row = $this->fetchNumeric();

		return $row === false ? false : array_combine($this->answer->names, $row);
	}

	public function fetchOne(): mixed
	{
		$row = $this->fetchNumeric();

		return $row === false ? false : $row[0];
	}

	public function fetchAllNumeric(): array
	{
		$rows = [];
		while (($row = $this->fetchNumeric()) !== false) {
			$rows[] = $row;
		}

		return $rows;
	}

	public function fetchAllAssociative(): array
	{
		$rows = [];
		while (($row = $this->fetchAssociative()) !== false) {
			$rows[] = $row;
		}

		return $rows;
	}

	public function fetchFirstColumn(): array
	{
		return array_column($this->fetchAllNumeric(), 0);
	}

	public function rowCount(): int
	{
		return $this->answer->rowCount;
	}

	public function columnCount(): int
	{
		return $this->answer->columnCount;
	}

	public function free(): void
	{
		$this->rows = [];
		$this->rest?->free();
		$this->rest = null;
	}
}
