<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

/** One kind of record: Citizen, Visitor, World or Offer. */
final class ObjectType
{
	/** @param array<string, Field> $fields by name */
	private function __construct(
		public readonly string $kind,
		public readonly string $path,
		private readonly string $prefix,
		public readonly array $fields,
	) {
	}

	/** @return list<self> */
	public static function all(): array
	{
		static $all;

		return $all ??= [
			new self('Citizen', 'citizens', 'c', self::person()),
			new self('Visitor', 'visitors', 'v', self::person()),
			new self('World', 'worlds', 'w', self::world()),
			new self('Offer', 'offers', 'o', self::offer()),
		];
	}

	public static function ofKind(string $kind): ?self
	{
		foreach (self::all() as $type) {
			if ($type->kind === $kind) {
				return $type;
			}
		}

		return null;
	}

	public static function ofPath(string $path): ?self
	{
		foreach (self::all() as $type) {
			if ($type->path === $path) {
				return $type;
			}
		}

		return null;
	}

	/** The type that an ID such as 'c12' belongs to. */
	public static function ofId(string $id): ?self
	{
		foreach (self::all() as $type) {
			if ($type->number($id) !== null) {
				return $type;
			}
		}

		return null;
	}

	public function table(): string
	{
		return strtolower($this->kind);
	}

	public function id(int $number): string
	{
		return $this->prefix . $number;
	}

	/** The number in an ID of this type; null if it is none. */
	public function number(string $id): ?int
	{
		return preg_match("/^$this->prefix([1-9]\d{0,17})$/D", $id, $part) ? (int) $part[1] : null;
	}

	/** @return array<string, Field> */
	private static function person(): array
	{
		return self::byName(
			new Field('first_name', FieldType::Text),
			new Field('last_name', FieldType::Text, required: true),
			new Field('email', FieldType::Email),
			new Field('phone', FieldType::Text),
			new Field('city', FieldType::Text),
			new Field('country', FieldType::Text),
			new Field('points', FieldType::Integer),
			new Field('score', FieldType::Decimal),
			new Field('is_active', FieldType::Boolean),
			new Field('birthday', FieldType::Date),
			new Field('interests', FieldType::Choices, choices: [
				'art', 'books', 'chess', 'cooking', 'cycling', 'film',
				'gardening', 'hiking', 'music', 'sailing', 'travel', 'yoga',
			]),
			new Field('world_id', FieldType::Reference),
		);
	}

	/** @return array<string, Field> */
	private static function world(): array
	{
		return self::byName(
			new Field('name', FieldType::Text, required: true),
			new Field('website', FieldType::Text),
			new Field('city', FieldType::Text),
			new Field('employees', FieldType::Integer),
			new Field('founded', FieldType::Date),
		);
	}

	/** @return array<string, Field> */
	private static function offer(): array
	{
		return self::byName(
			new Field('sku', FieldType::Text, required: true),
			new Field('warehouse', FieldType::Text, required: true),
			new Field('name', FieldType::Text),
			new Field('description', FieldType::Text),
			new Field('brand', FieldType::Text),
			new Field('category', FieldType::Text),
			new Field('color', FieldType::Text),
			new Field('size', FieldType::Text),
			new Field('material', FieldType::Text),
			new Field('season', FieldType::Text),
			new Field('unit', FieldType::Text),
			new Field('quantity', FieldType::Integer),
			new Field('reserved', FieldType::Integer),
			new Field('lead_days', FieldType::Integer),
			new Field('price', FieldType::Decimal),
			new Field('cost', FieldType::Decimal),
			new Field('weight', FieldType::Decimal),
			new Field('is_active', FieldType::Boolean),
			new Field('is_featured', FieldType::Boolean),
			new Field('available_from', FieldType::Date),
		);
	}

	/** @return array<string, Field> */
	private static function byName(Field ...$fields): array
	{
		return array_combine(array_map(static fn (Field $field) => $field->name, $fields), $fields);
	}
}
