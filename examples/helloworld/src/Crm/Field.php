<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

/** One field of an object: what it accepts, how it is stored, when two of its values are the same. */
final class Field
{
	private const EMAIL = "/^[\\w.!#$%&'*+\\/=?^`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}$/Di";

	/** @param list<string> $choices what a field of type Choices may hold */
	public function __construct(
		public readonly string $name,
		public readonly FieldType $type,
		public readonly bool $required = false,
		public readonly array $choices = [],
	) {
	}

	/** What is wrong with a value that came as JSON; null if nothing is. */
	public function problem(mixed $value): ?string
	{
		if ($value === null || $value === '' && $this->type === FieldType::Text) {
			return $this->required ? "$this->name is required" : null;
		}

		return match ($this->type) {
			FieldType::Text => $this->textProblem($value),
			FieldType::Email => is_string($value) && strlen($value) <= 254 && preg_match(self::EMAIL, $value)
				? null : "$this->name is no e-mail address",
			FieldType::Integer => is_int($value) ? null : "$this->name must be an integer",
			FieldType::Decimal => is_int($value) || is_float($value) ? null : "$this->name must be a number",
			FieldType::Boolean => is_bool($value) ? null : "$this->name must be true or false",
			FieldType::Date => is_string($value) && self::isDate($value)
				? null : "$this->name must be a date, YYYY-MM-DD",
			FieldType::Choices => $this->choicesProblem($value),
			FieldType::Reference => is_string($value) ? null : "$this->name must be an ID",
		};
	}

	/** A value that has no problem, as it is stored. */
	public function store(mixed $value): int|float|string|null
	{
		return match (true) {
			$this->type === FieldType::Choices => json_encode(
				array_values(array_unique($value ?? [])),
				JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE,
			),
			$value === null => null,
			$this->type === FieldType::Boolean => (int) $value,
			$this->type === FieldType::Decimal => (float) $value,
			default => $value,
		};
	}

	/** A stored value as it goes into JSON. */
	public function show(mixed $stored): mixed
	{
		return match (true) {
			$this->type === FieldType::Choices => json_decode($stored ?? '[]', true, 2, JSON_THROW_ON_ERROR),
			$stored === null => null,
			$this->type === FieldType::Boolean => (bool) $stored,
			$this->type === FieldType::Decimal => (float) $stored,
			default => $stored,
		};
	}

	/** Whether two stored values are the same; the order of choices has no meaning. */
	public function same(mixed $a, mixed $b): bool
	{
		if ($this->type !== FieldType::Choices) {
			return $a === $b;
		}
		$a = $this->show($a);
		$b = $this->show($b);
		sort($a);
		sort($b);

		return $a === $b;
	}

	private function textProblem(mixed $value): ?string
	{
		if (!is_string($value)) {
			return "$this->name must be a string";
		}

		return preg_match('/^.{0,255}$/Dsu', $value) ? null : "$this->name is longer than 255 characters";
	}

	private function choicesProblem(mixed $value): ?string
	{
		if (!is_array($value) || !array_is_list($value)) {
			return "$this->name must be a list";
		}
		foreach ($value as $choice) {
			if (!in_array($choice, $this->choices, true)) {
				return "$this->name has a choice that doesn't exist: " . json_encode($choice, JSON_UNESCAPED_UNICODE);
			}
		}

		return null;
	}

	private static function isDate(string $value): bool
	{
		return preg_match('/^(\d{4})-(\d\d)-(\d\d)$/D', $value, $part)
			&& checkdate((int) $part[2], (int) $part[3], (int) $part[1]);
	}
}
