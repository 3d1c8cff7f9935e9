<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Http\HttpError;
use HelloWorld\Sql;

/** The fault switch. It is kept in the database because each request may be another process's. */
final class Faults
{
	private const NUMBERS = [
		'latency_ms' => [0, 60_000],
		'answer_latency_ms' => [0, 60_000],
		'status' => [400, 599],
		'html' => [200, 599],
		'retry_after' => [0, 86_400],
		'cut_after_bytes' => [0, PHP_INT_MAX],
		'next' => [1, PHP_INT_MAX],
		'item_status' => [400, 599],
		'every' => [1, PHP_INT_MAX],
	];

	public function __construct(private readonly \PDO $pdo)
	{
	}

	/** @param array<string, mixed> $settings empty: nothing goes wrong any more */
	public function set(array $settings): void
	{
		foreach ($settings as $name => $value) {
			if ($name === 'path') {
				if (!is_string($value)) {
					throw new HttpError(400, 'path must be the beginning of a path');
				}
				continue;
			}
			[$least, $most] = self::NUMBERS[$name] ?? throw new HttpError(400, "there is no fault setting '$name'");
			if (!is_int($value) || $value < $least || $value > $most) {
				throw new HttpError(400, "$name must be an integer from $least to $most");
			}
		}
		$this->pdo->exec('DELETE FROM fault');
		if ($settings) {
			Sql::insert($this->pdo, 'fault', [
				'id' => 1,
				'settings' => json_encode($settings),
				'remaining' => $settings['next'] ?? null,
			]);
		}
	}

	/** The fault that strikes a request to this path, if one does. */
	public function strikes(string $path): ?Fault
	{
		$settings = $this->settings();
		if ($settings === null || !str_starts_with($path, $settings['path'] ?? '')) {
			return null;
		}
		$row = Sql::run($this->pdo, 'UPDATE fault SET seen = seen + 1, remaining = remaining - 1
			WHERE remaining IS NULL OR remaining > 0 RETURNING seen')->fetchAll(\PDO::FETCH_COLUMN);
		// Without item_status, `every` counts requests; with it, the items of each batch.
		$every = isset($settings['item_status']) ? 1 : $settings['every'] ?? 1;

		return $row && $row[0] % $every === 0 ? new Fault($settings) : null;
	}

	/** @return array<string, mixed>|null */
	private function settings(): ?array
	{
		$json = $this->pdo->query('SELECT settings FROM fault WHERE remaining IS NULL OR remaining > 0')->fetchColumn();

		return $json === false ? null : json_decode($json, true);
	}
}
