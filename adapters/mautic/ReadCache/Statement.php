<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\ReadCache;

use Doctrine\DBAL\Driver\Middleware\AbstractStatementMiddleware;
use Doctrine\DBAL\Driver\Result;
use Doctrine\DBAL\Driver\Statement as StatementInterface;
use Doctrine\DBAL\ParameterType;

final class Statement extends AbstractStatementMiddleware
{
	/** @var array<int|string, array{mixed, mixed}> type and value */
	private array $bound = [];
	/** Something is bound by reference. */
	private bool $changes = false;

	public function __construct(
		StatementInterface $statement,
		private readonly Connection $connection,
		private readonly Answers $answers,
		private readonly string $sql,
	) {
		parent::__construct($statement);
	}

	public function bindValue($param, $value, $type = ParameterType::STRING)
	{
		$this->bound[$param] = [$type, $value];

		return parent::bindValue($param, $value, $type);
	}

	public function bindParam($param, &$variable, $type = ParameterType::STRING, $length = null)
	{
		$this->changes = true;

		return parent::bindParam($param, $variable, $type, $length);
	}

	public function execute($params = null): Result
	{
		if (!$this->answers->areOpen()) {
			return parent::execute($params);
		}

		return $this->connection->run($this->sql, $this->asText($params), fn () => parent::execute($params));
	}

	private function asText(?array $params): ?string
	{
		if ($this->changes) {
			return null;
		}
		foreach ([array_column($this->bound, 1), $params ?? []] as $values) {
			foreach ($values as $value) {
				if ($value !== null && !is_scalar($value)) {
					return null;
				}
			}
		}

		return serialize([$this->bound, $params]);
	}
}
