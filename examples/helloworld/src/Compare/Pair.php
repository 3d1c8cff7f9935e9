<?php
declare(strict_types=1);

namespace HelloWorld\Compare;

/** A local kind of record and the CRM's kinds that stand for it, with the fields that must be the same. */
final class Pair
{
	/**
	 * @param list<string> $kinds the CRM's; each one's table is its name in lower case
	 * @param array<string, array{string, string}> $fields by local column: the CRM's column and how to compare
	 * @param array{string, string} $unique the local and the CRM's column that are nobody else's
	 */
	private function __construct(
		public readonly string $table,
		public readonly array $kinds,
		public readonly array $fields,
		public readonly array $unique,
	) {
	}

	public static function companies(): self
	{
		return new self('company', ['World'], [
			'name' => ['name', 'exact'],
			'website' => ['website', 'exact'],
			'city' => ['city', 'exact'],
			'employees' => ['employees', 'exact'],
			'founded' => ['founded', 'exact'],
		], ['name', 'name']);
	}

	public static function contacts(): self
	{
		return new self('contact', ['Citizen', 'Visitor'], [
			'firstname' => ['first_name', 'exact'],
			'lastname' => ['last_name', 'exact'],
			'email' => ['email', 'exact'],
			'phone' => ['phone', 'exact'],
			'city' => ['city', 'exact'],
			'country' => ['country', 'exact'],
			'points' => ['points', 'exact'],
			'score' => ['score', 'exact'],
			'is_active' => ['is_active', 'exact'],
			'birthday' => ['birthday', 'exact'],
			'interests' => ['interests', 'set'],
			'company_id' => ['world_id', 'company'],
		], ['email', 'email']);
	}

	/** @return array<int, array<string, mixed>> by ID */
	public function localRows(\PDO $local): array
	{
		return $local->query("SELECT id AS key, * FROM $this->table ORDER BY id")
			->fetchAll(\PDO::FETCH_ASSOC | \PDO::FETCH_UNIQUE);
	}

	/** @return array<string, array<string, mixed>> by kind and ID, as in 'Citizen c1' */
	public function crmRows(\PDO $crm): array
	{
		$rows = [];
		foreach ($this->kinds as $kind) {
			foreach ($crm->query('SELECT * FROM ' . strtolower($kind) . ' ORDER BY id', \PDO::FETCH_ASSOC) as $row) {
				$rows["$kind " . strtolower($kind[0]) . $row['id']] = $row;
			}
		}

		return $rows;
	}
}
