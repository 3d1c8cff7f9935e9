<?php
declare(strict_types=1);

namespace HelloWorld;

final class Sql
{
	/** @param array<int|string, scalar|null> $parameters */
	public static function run(\PDO $pdo, string $sql, array $parameters = []): \PDOStatement
	{
		$statement = $pdo->prepare($sql);
		self::execute($statement, $parameters);

		return $statement;
	}

	/** @param array<int|string, scalar|null> $parameters */
	public static function execute(\PDOStatement $statement, array $parameters): void
	{
		foreach ($parameters as $name => $value) {
			// PDO would cut a float to the digits of the `precision` setting.
			$statement->bindValue(is_int($name) ? $name + 1 : $name, is_float($value) ? json_encode($value) : $value, match (true) {
				$value === null => \PDO::PARAM_NULL,
				is_int($value), is_bool($value) => \PDO::PARAM_INT,
				default => \PDO::PARAM_STR,
			});
		}
		$statement->execute();
	}

	/** @param array<string, scalar|null> $row */
	public static function insert(\PDO $pdo, string $table, array $row): int
	{
		$names = implode(', ', array_keys($row));
		$marks = rtrim(str_repeat('?, ', count($row)), ', ');
		self::run($pdo, "INSERT INTO $table ($names) VALUES ($marks)", array_values($row));

		return (int) $pdo->lastInsertId();
	}

	/** @param array<string, scalar|null> $row */
	public static function update(\PDO $pdo, string $table, int $id, array $row): void
	{
		$set = implode(' = ?, ', array_keys($row)) . ' = ?';
		self::run($pdo, "UPDATE $table SET $set WHERE id = ?", [...array_values($row), $id]);
	}
}
