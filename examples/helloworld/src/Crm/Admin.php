<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Http\HttpError;
use HelloWorld\Time;

/** What the CRM's own users would do in its pages: here for demos and tests. */
final class Admin
{
	public function __construct(private readonly \PDO $pdo)
	{
	}

	/**
	 * @param array<mixed> $body
	 * @return array<string, mixed>
	 */
	public function answer(string $method, string $what, array $body): array
	{
		if ($method === 'GET' && $what === 'stats') {
			return (new Stats($this->pdo))->all();
		}
		if ($method !== 'POST' || !in_array($what, ['faults', 'set', 'delete', 'convert', 'merge'], true)) {
			throw new HttpError(404, "there is no $method /_admin/$what");
		}
		$this->pdo->exec('BEGIN IMMEDIATE');
		try {
			$answer = $this->$what($body);
			$this->pdo->exec('COMMIT');
		} catch (\Throwable $e) {
			$this->pdo->exec('ROLLBACK');
			throw $e;
		}

		return $answer;
	}

	/**
	 * @param array<mixed> $body
	 * @return array<string, mixed>
	 */
	private function faults(array $body): array
	{
		(new Faults($this->pdo))->set($body);

		return ['faults' => (object) $body];
	}

	/**
	 * @param array<mixed> $body
	 * @return array<string, mixed>
	 */
	private function set(array $body): array
	{
		[$type, $row] = $this->record($body, 'id');
		if (!is_array($body['fields'] ?? null)) {
			throw new HttpError(400, "'fields' must be an object");
		}
		try {
			$at = isset($body['at']) ? Time::parse((string) $body['at']) : Time::now();
			$values = (new Values($this->pdo))->check($type, $body['fields'], false);
		} catch (InvalidFields|\InvalidArgumentException $e) {
			throw new HttpError(400, $e->getMessage());
		}

		return self::outcome($type, $row['id'], (new Records($this->pdo, $type))->update($row, $values, $at));
	}

	/**
	 * @param array<mixed> $body
	 * @return array<string, mixed>
	 */
	private function delete(array $body): array
	{
		[$type, $row] = $this->record($body, 'id');
		$at = Time::now();
		(new Records($this->pdo, $type))->delete($row['id'], $at);
		(new References($this->pdo))->repoint($type->id($row['id']), null, $at);

		return self::outcome($type, $row['id'], $at);
	}

	/**
	 * A Citizen becomes a Visitor or the other way: a new record with its values, in its place.
	 *
	 * @param array<mixed> $body
	 * @return array<string, mixed>
	 */
	private function convert(array $body): array
	{
		[$type, $row] = $this->record($body, 'id');
		$to = ObjectType::ofKind((string) ($body['to'] ?? ''));
		if ($to === null || $to === $type || array_keys($to->fields) !== array_keys($type->fields)) {
			throw new HttpError(400, "a $type->kind can't become a '" . ($body['to'] ?? '') . "'");
		}
		$at = Time::now();
		$number = (new Records($this->pdo, $to))->create(array_intersect_key($row, $to->fields), $at);
		(new Records($this->pdo, $type))->delete($row['id'], $at, $to, $number);

		return self::outcome($to, $number, $at);
	}

	/**
	 * Two records are one: what is empty in the remaining one is filled from the other.
	 *
	 * @param array<mixed> $body
	 * @return array<string, mixed>
	 */
	private function merge(array $body): array
	{
		[$type, $row] = $this->record($body, 'id');
		[$intoType, $into] = $this->record($body, 'into');
		if ($type !== $intoType || $row['id'] === $into['id']) {
			throw new HttpError(400, 'two different records of the same kind can be merged');
		}
		$at = Time::now();
		$gained = [];
		foreach ($type->fields as $name => $field) {
			if (in_array($into[$name], [null, '', '[]'], true)) {
				$gained[$name] = $row[$name];
			}
		}
		$records = new Records($this->pdo, $type);
		$modifiedAt = $records->update($into, $gained, $at);
		$records->delete($row['id'], $at, $type, $into['id']);
		(new References($this->pdo))->repoint($type->id($row['id']), $type->id($into['id']), $at);

		return self::outcome($type, $into['id'], $modifiedAt);
	}

	/**
	 * @param array<mixed> $body
	 * @return array{ObjectType, array<string, mixed>}
	 */
	private function record(array $body, string $member): array
	{
		$id = is_string($body[$member] ?? null) ? $body[$member] : throw new HttpError(400, "'$member' must be an ID");
		$type = ObjectType::ofId($id) ?? throw new HttpError(404, "there is no record '$id'");
		$row = (new Records($this->pdo, $type))->find($type->number($id));
		if ($row === null || $row['deleted']) {
			throw new HttpError(404, "there is no record '$id'");
		}

		return [$type, $row];
	}

	/** @return array<string, mixed> */
	private static function outcome(ObjectType $type, int $number, int $at): array
	{
		return ['object' => $type->kind, 'id' => $type->id($number), 'modified_at' => Time::format($at)];
	}
}
