<?php
declare(strict_types=1);

namespace OroReverseSync;

/** The application's own table: 20 fields, two of them its key. Its values are the same for the same seed and round. */
final class Offers
{
	public const KEY = ['warehouse', 'sku'];
	/** Fields by name, with their types; the CRM calls them the same. */
	public const FIELDS = [
		'warehouse' => 'string', 'sku' => 'string', 'name' => 'string', 'description' => 'text', 'brand' => 'string',
		'category' => 'string', 'color' => 'string', 'size' => 'string', 'material' => 'string', 'season' => 'string',
		'unit' => 'string', 'quantity' => 'int', 'reserved' => 'int', 'lead_days' => 'int', 'price' => 'float',
		'cost' => 'float', 'weight' => 'float', 'is_active' => 'boolean', 'is_featured' => 'boolean',
		'available_from' => 'date',
	];
	private const COLUMNS = [
		'string' => 'VARCHAR(191)', 'text' => 'TEXT', 'int' => 'INTEGER', 'float' => 'NUMERIC(12, 2)',
		'boolean' => 'BOOLEAN', 'date' => 'DATE',
	];
	private const WORDS = ['amber', 'birch', 'coral', 'delta', 'ember', 'fjord', 'grove', 'heath', 'ivory', 'jetty'];
	private const ROWS = 200;

	public function __construct(private readonly \PDO $pdo)
	{
	}

	public static function open(string $dsn): \PDO
	{
		$pdo = new \PDO($dsn, getenv('ORO_DATABASE_USER') ?: null, getenv('ORO_DATABASE_PASSWORD') ?: null);
		if ($pdo->getAttribute(\PDO::ATTR_DRIVER_NAME) === 'sqlite') {
			$pdo->exec('PRAGMA journal_mode = WAL');
			$pdo->exec('PRAGMA synchronous = NORMAL');
		}

		return $pdo;
	}

	public function create(): void
	{
		$columns = '';
		foreach (self::FIELDS as $name => $type) {
			$columns .= "$name " . self::COLUMNS[$type] . (in_array($name, self::KEY, true) ? ' NOT NULL' : '') . ', ';
		}
		$this->pdo->exec("CREATE TABLE offer ($columns PRIMARY KEY (warehouse, sku))");
	}

	/** @return list<array{string, string}> keys of the rows that were added */
	public function fill(int $from, int $count, int $seed): array
	{
		mt_srand($seed);
		$keys = [];
		$names = array_keys(self::FIELDS);
		for ($done = 0; $done < $count; $done += $rows) {
			$rows = min(self::ROWS, $count - $done);
			$values = [];
			for ($i = 0; $i < $rows; $i++) {
				$row = self::row($from + $done + $i);
				$keys[] = [$row['warehouse'], $row['sku']];
				array_push($values, ...array_values($row));
			}
			$mark = '(' . rtrim(str_repeat('?, ', count($names)), ', ') . ')';
			$this->pdo->prepare('INSERT INTO offer (' . implode(', ', $names) . ') VALUES '
				. implode(', ', array_fill(0, $rows, $mark)))->execute($values);
		}

		return $keys;
	}

	/**
	 * Changes three fields of every n-th row.
	 *
	 * @return list<array{string, string}> keys of what changed
	 */
	public function change(int $round, int $every): array
	{
		$change = $this->pdo->prepare('UPDATE offer SET quantity = ?, price = ?, season = ? WHERE warehouse = ? AND sku = ?');
		$keys = [];
		foreach ($this->pdo->query('SELECT warehouse, sku FROM offer ORDER BY sku, warehouse')->fetchAll(\PDO::FETCH_NUM) as $i => $key) {
			if ($i % $every === $round % $every) {
				$change->execute([$round * 1000 + $i, sprintf('%.2f', $round + $i / 100), "round $round", ...$key]);
				$keys[] = $key;
			}
		}

		return $keys;
	}

	/** @return array<string, scalar|null> */
	private static function row(int $number): array
	{
		$word = static fn (): string => self::WORDS[mt_rand(0, 9)];
		$values = [];
		foreach (self::FIELDS as $name => $type) {
			$values[$name] = match ($type) {
				'string' => $word(),
				'text' => implode(' ', [$word(), $word(), '"' . $word() . '"', $word(), 'ünïcode']),
				'int' => mt_rand(0, 5000),
				'float' => sprintf('%.2f', mt_rand(1, 100_000) / 100),
				'boolean' => mt_rand(0, 1),
				'date' => sprintf('20%02d-%02d-%02d', mt_rand(20, 29), mt_rand(1, 12), mt_rand(1, 28)),
			};
		}

		// A key with whatever a text may contain.
		return ['warehouse' => 'W' . $number % 7 . ", 'north'", 'sku' => "sku-$number"] + $values;
	}
}
