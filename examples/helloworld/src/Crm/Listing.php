<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Http\HttpError;
use HelloWorld\Http\Request;
use HelloWorld\Http\Response;
use HelloWorld\Sql;
use HelloWorld\Time;

/** One page of a type's records, in the order (modified_at, id). */
final class Listing
{
	private const SHAPE = ['page' => 0, 'limit' => 0, 'offset' => 0, 'cursor' => 0, 'fields' => 0, 'field_times' => 0];

	public function __construct(private readonly \PDO $pdo, private readonly ObjectType $type)
	{
	}

	public function answer(Request $request): Response
	{
		$query = $request->query;
		foreach ($query as $name => $value) {
			if (!is_string($value)) {
				throw new HttpError(400, "$name is given as a list");
			}
		}
		$paging = Paging::of($query);
		$conditions = Conditions::of($this->type, array_diff_key($query, self::SHAPE));
		$fields = $this->fields($query['fields'] ?? null);
		$withTimes = ($query['field_times'] ?? '0') === '1';

		$this->pdo->exec('BEGIN');
		$rows = $this->rows($conditions, $paging);
		$total = $this->total($conditions);
		$this->pdo->exec('COMMIT');

		$more = count($rows) > $paging->limit;
		$rows = array_slice($rows, 0, $paging->limit);
		$last = end($rows);
		$cursor = $more ? new Cursor($last['modified_at'], $last['id']) : null;

		return new Response(200, [
			'items' => array_map(fn (array $row) => $this->item($row, $fields, $withTimes), $rows),
			'total' => $total,
			'next_cursor' => $cursor === null ? null : (string) $cursor,
		], $cursor === null ? [] : [
			'Link' => '<' . $request->addressWith($paging->next($query, $cursor)) . '>; rel="next"',
		]);
	}

	/** @return list<array<string, mixed>> one more than the page has, if there are more */
	private function rows(Conditions $conditions, Paging $paging): array
	{
		$wanted = $paging->cursor === null ? $conditions : $conditions->after($paging->cursor);

		return Sql::run(
			$this->pdo,
			"SELECT * FROM {$this->type->table()} {$wanted->sql()} ORDER BY modified_at, id LIMIT ? OFFSET ?",
			[...$wanted->parameters(), $paging->limit + 1, $paging->offset],
		)->fetchAll(\PDO::FETCH_ASSOC);
	}

	private function total(Conditions $conditions): int
	{
		return (int) Sql::run(
			$this->pdo,
			"SELECT COUNT(*) FROM {$this->type->table()} {$conditions->sql()}",
			$conditions->parameters(),
		)->fetchColumn();
	}

	/** @return array<string, Field> */
	private function fields(?string $list): array
	{
		if ($list === null) {
			return $this->type->fields;
		}
		$fields = [];
		foreach ($list === '' ? [] : explode(',', $list) as $name) {
			if ($name !== 'id' && $name !== 'modified_at') {
				$fields[$name] = $this->type->fields[$name]
					?? throw new HttpError(400, "{$this->type->kind} has no field '$name'");
			}
		}

		return $fields;
	}

	/**
	 * @param array<string, mixed> $row
	 * @param array<string, Field> $fields
	 * @return array<string, mixed>
	 */
	private function item(array $row, array $fields, bool $withTimes): array
	{
		$item = ['id' => $this->type->id($row['id']), 'modified_at' => Time::format($row['modified_at'])];
		if ($row['deleted']) {
			return $item + ['deleted' => true];
		}
		foreach ($fields as $name => $field) {
			$item[$name] = $field->show($row[$name]);
		}
		if ($withTimes) {
			$times = array_intersect_key(json_decode($row['field_times'], true), $fields);
			$item['field_times'] = (object) array_map(Time::format(...), $times);
		}

		return $item;
	}
}
