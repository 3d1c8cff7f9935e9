<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Http\HttpError;
use HelloWorld\Time;

/** Creates and updates many records of one type in one transaction, each item on its own savepoint. */
final class Batch
{
	private const MAX_ITEMS = 1000;

	private readonly Records $records;
	private readonly Values $values;
	private readonly IdempotencyKeys $keys;

	public function __construct(
		private readonly \PDO $pdo,
		private readonly ObjectType $type,
		private readonly ?Fault $fault,
	) {
		$this->records = new Records($pdo, $type);
		$this->values = new Values($pdo);
		$this->keys = new IdempotencyKeys($pdo);
	}

	/**
	 * @param array<mixed> $body
	 * @return list<array<string, mixed>> one answer an item, in their order
	 */
	public function run(array $body): array
	{
		$items = $body['items'] ?? null;
		if (!is_array($items) || !array_is_list($items)) {
			throw new HttpError(400, "the body must have a list 'items'");
		}
		if (count($items) > self::MAX_ITEMS) {
			throw new HttpError(413, 'a batch has at most ' . self::MAX_ITEMS . ' items');
		}
		$answers = [];
		$this->pdo->exec('BEGIN IMMEDIATE');
		try {
			foreach ($items as $i => $item) {
				$answers[] = $this->fault?->ofItem($i + 1) ?? $this->separately($item);
			}
			$this->pdo->exec('COMMIT');
		} catch (\Throwable $e) {
			$this->pdo->exec('ROLLBACK');
			throw $e;
		}

		return $answers;
	}

	/** @return array<string, mixed> */
	private function separately(mixed $item): array
	{
		$this->pdo->exec('SAVEPOINT item');
		try {
			$answer = $this->item($item);
		} catch (InvalidFields $e) {
			$this->pdo->exec('ROLLBACK TO item');
			$answer = ['status' => 400, 'message' => $e->getMessage()];
		}
		$this->pdo->exec('RELEASE item');

		return $answer;
	}

	/** @return array<string, mixed> */
	private function item(mixed $item): array
	{
		[$key, $id, $fields] = self::parts($item);
		$body = ['kind' => $this->type->kind, 'id' => $id, 'fields' => $fields];
		$answer = $key === null ? null : $this->keys->answer($key, $body);
		if ($answer === null) {
			$answer = $id === null ? $this->create($fields) : $this->update($id, $fields);
			if ($key !== null && $answer['status'] < 300) {
				$this->keys->keep($key, $body, $answer);
			}
		}

		return $answer;
	}

	/** @return array{?string, ?string, array<string, mixed>} key, ID and fields */
	private static function parts(mixed $item): array
	{
		if (!is_array($item) || !is_array($item['fields'] ?? null)) {
			throw new InvalidFields("an item must have an object 'fields'");
		}
		if (array_diff_key($item, ['key' => 0, 'id' => 0, 'fields' => 0])) {
			throw new InvalidFields("an item has nothing but 'key', 'id' and 'fields'");
		}
		$key = $item['key'] ?? null;
		$id = $item['id'] ?? null;
		if ($key !== null && (!is_string($key) || $key === '' || strlen($key) > 200)) {
			throw new InvalidFields("'key' must be a string of 1 to 200 bytes, or null");
		}
		if ($id !== null && !is_string($id)) {
			throw new InvalidFields("'id' must be a string or null");
		}

		return [$key, $id, $item['fields']];
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array<string, mixed>
	 */
	private function create(array $fields): array
	{
		$at = Time::now();
		$number = $this->records->create($this->values->check($this->type, $fields, true), $at);

		return ['status' => 201, 'id' => $this->type->id($number), 'modified_at' => Time::format($at)];
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array<string, mixed>
	 */
	private function update(string $id, array $fields): array
	{
		$number = $this->type->number($id);
		$current = $number === null ? null : Records::current($this->pdo, $this->type, $number);
		if ($current === null) {
			return ['status' => 404, 'message' => "there is no {$this->type->kind} '$id'"];
		}
		[$type, $row] = $current;
		if ($type !== $this->type || $row['id'] !== $number) {
			return [
				'status' => 409,
				'object' => $type->kind,
				'id' => $type->id($row['id']),
				'modified_at' => Time::format($row['modified_at']),
			];
		}
		$at = $this->records->update($row, $this->values->check($type, $fields, false), Time::now());

		return ['status' => 200, 'id' => $id, 'modified_at' => Time::format($at)];
	}
}
