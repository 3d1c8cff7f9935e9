<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Sql;

/** Counts of what the CRM was asked and has. */
final class Stats
{
	public function __construct(private readonly \PDO $pdo)
	{
	}

	/** @param list<string> $names each is counted once for each time it is in the list */
	public function count(array $names): void
	{
		foreach (array_count_values($names) as $name => $times) {
			Sql::run($this->pdo, 'INSERT INTO stat (name, value) VALUES (?, ?)
				ON CONFLICT (name) DO UPDATE SET value = value + excluded.value', [$name, $times]);
		}
	}

	/** @return array<string, mixed> */
	public function all(): array
	{
		$objects = [];
		foreach (ObjectType::all() as $type) {
			$objects[$type->kind] = $this->pdo->query("SELECT COALESCE(SUM(NOT deleted), 0) AS live,
				COALESCE(SUM(deleted AND became_id IS NULL), 0) AS deleted, COUNT(became_id) AS became_another
				FROM {$type->table()}")->fetch(\PDO::FETCH_ASSOC);
		}
		$counts = $this->pdo->query('SELECT name, value FROM stat ORDER BY name')->fetchAll(\PDO::FETCH_KEY_PAIR);

		return [
			'objects' => $objects,
			'requests' => (object) self::under($counts, 'request '),
			'items' => (object) self::under($counts, 'item '),
			'idempotency_keys' => $this->pdo->query('SELECT COUNT(*) AS seen,
				COALESCE(SUM(replays), 0) AS replayed FROM idempotency_key')->fetch(\PDO::FETCH_ASSOC),
		];
	}

	/**
	 * @param array<string, int> $counts
	 * @return array<string, int>
	 */
	private static function under(array $counts, string $prefix): array
	{
		$found = [];
		foreach ($counts as $name => $value) {
			if (str_starts_with($name, $prefix)) {
				$found[substr($name, strlen($prefix))] = $value;
			}
		}

		return $found;
	}
}
