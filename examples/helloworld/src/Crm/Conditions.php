<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Http\HttpError;
use HelloWorld\Time;

/** Query parameters that choose records, as SQL. */
final class Conditions
{
	private const MAX_IDS = 1000;

	/** @var list<string> */
	private array $sql = [];
	/** @var list<scalar> */
	private array $parameters = [];

	private function __construct(private readonly ObjectType $type)
	{
	}

	/** @param array<string, string> $query only parameters that choose records */
	public static function of(ObjectType $type, array $query): self
	{
		$conditions = new self($type);
		// What was converted or merged is not gone: who writes to it is told what it became.
		$withDeleted = in_array($query['include_deleted'] ?? '0', ['1', 'true'], true);
		$conditions->add($withDeleted ? 'became_id IS NULL' : 'NOT deleted');
		unset($query['include_deleted']);
		foreach ($query as $name => $value) {
			match ($name) {
				'modified_since' => $conditions->add('modified_at >= ?', self::time($name, $value)),
				'modified_until' => $conditions->add('modified_at < ?', self::time($name, $value)),
				'ids' => $conditions->addIds($value),
				default => $conditions->addField($name, $value),
			};
		}

		return $conditions;
	}

	public function after(Cursor $cursor): self
	{
		$more = clone $this;
		$more->add('(modified_at, id) > (?, ?)', $cursor->modifiedAt, $cursor->number);

		return $more;
	}

	public function sql(): string
	{
		return $this->sql ? 'WHERE ' . implode(' AND ', $this->sql) : '';
	}

	/** @return list<scalar> */
	public function parameters(): array
	{
		return $this->parameters;
	}

	private function add(string $sql, int|float|string ...$parameters): void
	{
		$this->sql[] = $sql;
		array_push($this->parameters, ...$parameters);
	}

	private static function time(string $name, string $value): int
	{
		try {
			return Time::parse($value);
		} catch (\InvalidArgumentException $e) {
			throw new HttpError(400, "$name: " . $e->getMessage());
		}
	}

	private function addIds(string $list): void
	{
		$ids = array_unique(explode(',', $list));
		if (count($ids) > self::MAX_IDS) {
			throw new HttpError(400, 'ids: at most ' . self::MAX_IDS);
		}
		// An ID of another form belongs to no record: it finds nothing.
		$numbers = array_filter(array_map($this->type->number(...), $ids));
		$this->add('id IN (' . (implode(', ', $numbers) ?: 'NULL') . ')');
	}

	private function addField(string $name, string $value): void
	{
		$field = $this->type->fields[$name] ?? throw new HttpError(400, "there is no parameter '$name'");
		if ($value === '') {
			$empty = $field->type === FieldType::Choices ? '[]' : '';
			$this->add("($name IS NULL OR $name = '$empty')");
			return;
		}
		$json = match ($field->type) {
			FieldType::Integer => preg_match('/^-?\d{1,18}$/D', $value) ? (int) $value : null,
			FieldType::Decimal => is_numeric($value) ? (float) $value : null,
			FieldType::Boolean => ['true' => true, '1' => true, 'false' => false, '0' => false][$value] ?? null,
			FieldType::Choices => explode(',', $value),
			default => $value,
		};
		$problem = $json === null ? "$name: '$value' is no value of this field" : $field->problem($json);
		if ($problem !== null) {
			throw new HttpError(400, $problem);
		}
		if ($field->type === FieldType::Choices) {
			$this->add("json_array_length($name) = ?", count(array_unique($json)));
			$this->add("NOT EXISTS (SELECT 1 FROM json_each(?) wanted
				WHERE wanted.value NOT IN (SELECT value FROM json_each($name)))", $field->store($json));
			return;
		}
		$this->add("$name = ?", $field->store($json));
	}
}
