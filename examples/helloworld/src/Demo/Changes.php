<?php
declare(strict_types=1);

namespace HelloWorld\Demo;

use HelloWorld\Local\Columns;
use HelloWorld\Sql;
use HelloWorld\Time;

/** What people change on both sides between two syncs, the same fields among it. */
final class Changes
{
	/** Local column, local value, the CRM's field, its value. */
	private const CONTACT = [
		['city', 'Kraków', 'city', 'Zürich'],
		['phone', '+48 12 345 67 89', 'phone', '+41 44 765 43 21'],
		['points', 1111, 'points', 2222],
		['score', 12.5, 'score', 99.75],
		['interests', 'chess|yoga', 'interests', ['art', 'film']],
		['birthday', '1970-01-01', 'birthday', '2004-02-29'],
	];
	private const COMPANY = [
		['website', 'https://local.example.com/', 'website', 'https://crm.example.com/'],
		['employees', 501, 'employees', 1499],
		['city', 'Gdańsk', 'city', 'Genève'],
		['founded', '1899-12-31', 'founded', '1900-01-01'],
	];

	public function __construct(private readonly \PDO $local, private readonly Crm $crm)
	{
	}

	/** @return list<Conflict> ten fields that both sides changed, each side the later one of five */
	public function conflicts(): array
	{
		$conflicts = [];
		foreach (['contact' => self::CONTACT, 'company' => self::COMPANY] as $table => $fields) {
			foreach ($this->mapped($table, count($fields), 20) as $i => [$id, $crmId]) {
				[$column, $localValue, $field, $crmValue] = $fields[$i];
				$path = $table === 'contact' ? 'citizens' : 'worlds';
				$conflicts[] = new Conflict(
					$table, $id, $column, $localValue, $path, $crmId, $field, $crmValue, $i % 2 === 0,
				);
			}
		}
		foreach ($conflicts as $conflict) {
			$conflict->crmIsLater ? $this->changeLocal($conflict) : $this->changeCrm($conflict);
		}
		// Later by more than a second: some databases keep times to the second.
		usleep(1_100_000);
		foreach ($conflicts as $conflict) {
			$conflict->crmIsLater ? $this->changeCrm($conflict) : $this->changeLocal($conflict);
		}

		return $conflicts;
	}

	/** Changes that nobody disputes: records that one side changed, and one that the other has not. */
	public function undisputed(): void
	{
		foreach ($this->mapped('contact', 40, 100) as $i => [$id, $crmId]) {
			if ($i % 2 === 0) {
				$this->update('contact', $id, ['country' => 'Poland', 'is_active' => 1]);
			} else {
				$this->crm->set($crmId, ['first_name' => "Zoë $i"]);
			}
		}
		Sql::insert($this->local, 'contact', [
			'firstname' => 'Nieuwe', 'lastname' => "d'Été", 'email' => 'nieuwe@example.net',
			'date_modified' => Columns::time(Time::now()),
		]);
	}

	/** @return list<array{int, string}> local and CRM's IDs of mapped records */
	private function mapped(string $table, int $count, int $skip): array
	{
		// The mapping table has both IDs as texts.
		return Sql::run($this->local, 'SELECT CAST(internal_object_id AS INTEGER) AS id, integration_object_id
			FROM sync_object_mapping WHERE internal_object_name = ? AND is_deleted = 0 ORDER BY id LIMIT ? OFFSET ?',
			[$table, $count, $skip])->fetchAll(\PDO::FETCH_NUM);
	}

	private function changeLocal(Conflict $conflict): void
	{
		$this->update($conflict->table, $conflict->id, [$conflict->column => $conflict->localValue]);
	}

	private function changeCrm(Conflict $conflict): void
	{
		$this->crm->set($conflict->crmId, [$conflict->field => $conflict->crmValue]);
	}

	/** @param array<string, scalar|null> $values */
	private function update(string $table, int $id, array $values): void
	{
		Sql::update($this->local, $table, $id, $values + ['date_modified' => Columns::time(Time::now())]);
	}
}
