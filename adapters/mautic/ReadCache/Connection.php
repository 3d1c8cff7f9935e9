<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\ReadCache;

use Doctrine\DBAL\Driver\Connection as ConnectionInterface;
use Doctrine\DBAL\Driver\Middleware\AbstractConnectionMiddleware;
use Doctrine\DBAL\Driver\Result;

final class Connection extends AbstractConnectionMiddleware
{
	/** Answers are for the connection that asked: what another one sees may be another state. */
	private readonly int $number;
	/** The transaction has written configuration, or may have: other connections see that after its commit. */
	private bool $hasWritten = false;

	public function __construct(ConnectionInterface $connection, private readonly Answers $answers)
	{
		parent::__construct($connection);
		$this->number = $answers->connect();
	}

	public function prepare(string $sql): Statement
	{
		return new Statement(parent::prepare($sql), $this, $this->answers, $sql);
	}

	public function query(string $sql): Result
	{
		return $this->answers->areOpen() ? $this->run($sql, '', fn () => parent::query($sql)) : parent::query($sql);
	}

	public function exec(string $sql): int
	{
		if ($this->answers->areOpen() && $this->answers->kindOf($sql) === Sql::WRITES) {
			return $this->write(fn () => parent::exec($sql));
		}

		return parent::exec($sql);
	}

	public function beginTransaction()
	{
		// What is written while no page is open is not looked at.
		$this->hasWritten = !$this->answers->areOpen();

		return parent::beginTransaction();
	}

	public function commit()
	{
		$written = $this->hasWritten;
		$this->hasWritten = false;

		return $written ? $this->answers->dropAround(fn () => parent::commit()) : parent::commit();
	}

	public function rollBack()
	{
		$this->hasWritten = false;

		return $this->answers->dropAround(fn () => parent::rollBack());
	}

	/**
	 * A statement while a page is open.
	 *
	 * @param string|null        $parameters as text that differs where they do; null: they can't be compared
	 * @param callable(): Result $run
	 */
	public function run(string $sql, ?string $parameters, callable $run): Result
	{
		$kind = $this->answers->kindOf($sql);
		if ($kind === Sql::WRITES) {
			return $this->write($run);
		}
		if ($kind !== Sql::READS_CONFIGURATION || $parameters === null) {
			return $run();
		}
		$key = "$this->number\0$sql\0$parameters";
		$answer = $this->answers->find($key);
		if ($answer !== null) {
			return new ReplayedResult($answer);
		}
		$result = $run();
		$answer = Answer::of($result);
		if ($answer === null) {
			// Two columns have one name, and one of them was lost: only the driver has both.
			$this->answers->leaveAlone($sql);

			return $run();
		}
		if ($answer->isWhole()) {
			$this->answers->keep($key, $answer);

			return new ReplayedResult($answer);
		}

		return new ReplayedResult($answer, $result);
	}

	private function write(callable $run): mixed
	{
		$this->hasWritten = true;

		return $this->answers->dropAround($run);
	}
}
