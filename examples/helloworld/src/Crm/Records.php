<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Sql;

/** The records of one type. Values here are as stored (Field::store). */
final class Records
{
	public function __construct(private readonly \PDO $pdo, private readonly ObjectType $type)
	{
	}

	/** @return array<string, mixed>|null the row, a deleted one too */
	public function find(int $number): ?array
	{
		return Sql::run($this->pdo, "SELECT * FROM {$this->type->table()} WHERE id = ?", [$number])
			->fetch(\PDO::FETCH_ASSOC) ?: null;
	}

	/** @param array<string, mixed> $values the fields that are given; the others are empty */
	public function create(array $values, int $at): int
	{
		$row = [];
		foreach ($this->type->fields as $name => $field) {
			$row[$name] = $values[$name] ?? $field->store(null);
		}

		return Sql::insert($this->pdo, $this->type->table(), $row + [
			'modified_at' => $at,
			'field_times' => json_encode(array_fill_keys(array_keys($this->type->fields), $at)),
		]);
	}

	/**
	 * Writes what differs; equal values leave the record and its times as they are.
	 *
	 * @param array<string, mixed> $row of find()
	 * @param array<string, mixed> $values
	 * @return int the time of the record's latest change
	 */
	public function update(array $row, array $values, int $at): int
	{
		$changed = [];
		foreach ($values as $name => $value) {
			if (!$this->type->fields[$name]->same($row[$name], $value)) {
				$changed[$name] = $value;
			}
		}
		if (!$changed) {
			return $row['modified_at'];
		}
		// A change that is told of late doesn't take the record back in time.
		$modifiedAt = max($at, $row['modified_at']);
		$times = array_fill_keys(array_keys($changed), $at) + json_decode($row['field_times'], true);
		Sql::update($this->pdo, $this->type->table(), $row['id'], $changed + [
			'modified_at' => $modifiedAt,
			'field_times' => json_encode($times),
		]);

		return $modifiedAt;
	}

	public function delete(int $number, int $at, ?ObjectType $became = null, ?int $becameNumber = null): void
	{
		Sql::update($this->pdo, $this->type->table(), $number, [
			'deleted' => 1,
			'modified_at' => $at,
			'became_kind' => $became?->kind,
			'became_id' => $becameNumber,
		]);
	}

	/**
	 * Follows conversions and merges to what a record is now.
	 *
	 * @return array{ObjectType, array<string, mixed>}|null null if it never was or is deleted
	 */
	public static function current(\PDO $pdo, ObjectType $type, int $number): ?array
	{
		do {
			$row = (new self($pdo, $type))->find($number);
			if ($row !== null && !$row['deleted']) {
				return [$type, $row];
			}
			$type = ObjectType::ofKind($row['became_kind'] ?? '');
			$number = $row['became_id'] ?? 0;
		} while ($type !== null);

		return null;
	}
}
