<?php
/** A PDO that counts what it is asked to do: statements of every kind, and those that begin and end transactions. */
declare(strict_types=1);

final class CountingPdo extends PDO
{
	/** @var list<string> */
	public static array $statements = [];

	public function __construct(string $dsn, ?string $user = null, ?string $password = null, array $options = [])
	{
		parent::__construct($dsn, $user, $password, $options + [PDO::ATTR_STATEMENT_CLASS => [CountingStatement::class]]);
	}

	public function exec(string $statement): int|false
	{
		self::$statements[] = $statement;

		return parent::exec($statement);
	}

	public function query(string $query, ?int $fetchMode = null, mixed ...$fetchModeArgs): PDOStatement|false
	{
		self::$statements[] = $query;

		return parent::query($query, $fetchMode, ...$fetchModeArgs);
	}

	public function beginTransaction(): bool
	{
		self::$statements[] = 'BEGIN';

		return parent::beginTransaction();
	}

	public function commit(): bool
	{
		self::$statements[] = 'COMMIT';

		return parent::commit();
	}

	public function rollBack(): bool
	{
		self::$statements[] = 'ROLLBACK';

		return parent::rollBack();
	}
}

final class CountingStatement extends PDOStatement
{
	public function execute(?array $params = null): bool
	{
		CountingPdo::$statements[] = $this->queryString;

		return parent::execute($params);
	}
}
