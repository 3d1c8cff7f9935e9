<?php
declare(strict_types=1);

namespace HelloWorld\Compare;

/** Which local record is which of the CRM, by the store's table. */
final class Mappings
{
	/** @param list<array{string, int, string, bool}> $rows local kind and ID, the CRM's 'Kind id', whether it is deleted */
	private function __construct(private readonly array $rows)
	{
	}

	public static function read(\PDO $store): self
	{
		$rows = [];
		foreach ($store->query("SELECT internal_object_name, internal_object_id, integration_object_name,
			integration_object_id, is_deleted FROM sync_object_mapping WHERE integration = 'HelloWorld'
			ORDER BY internal_object_name, internal_object_id, integration_object_name, integration_object_id",
			\PDO::FETCH_NUM) as $row) {
			$rows[] = [(string) $row[0], (int) $row[1], "$row[2] $row[3]", (bool) $row[4]];
		}

		return new self($rows);
	}

	/** @return list<array{int, string}> */
	public function active(string $table): array
	{
		return $this->of($table, false);
	}

	/** @return list<array{int, string}> those of which one was deleted */
	public function deleted(string $table): array
	{
		return $this->of($table, true);
	}

	/** @return list<array{int, string}> */
	private function of(string $table, bool $deleted): array
	{
		$found = [];
		foreach ($this->rows as [$name, $id, $crm, $isDeleted]) {
			if ($name === $table && $isDeleted === $deleted) {
				$found[] = [$id, $crm];
			}
		}

		return $found;
	}
}
