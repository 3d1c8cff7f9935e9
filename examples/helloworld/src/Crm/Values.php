<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

/** Fields as they come in JSON, checked against their type and made ready to be stored. */
final class Values
{
	public function __construct(private readonly \PDO $pdo)
	{
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array<string, mixed>
	 * @throws InvalidFields
	 */
	public function check(ObjectType $type, array $fields, bool $creating): array
	{
		$values = [];
		foreach ($fields as $name => $value) {
			$field = $type->fields[$name] ?? throw new InvalidFields("$type->kind has no field '$name'");
			$problem = $field->problem($value);
			if ($problem !== null) {
				throw new InvalidFields($problem);
			}
			$values[$name] = $field->store($field->type === FieldType::Reference ? $this->world($value) : $value);
		}
		foreach ($creating ? $type->fields : [] as $name => $field) {
			if ($field->required && !isset($values[$name])) {
				throw new InvalidFields("$name is required");
			}
		}

		return $values;
	}

	private function world(?string $id): ?string
	{
		if ($id === null) {
			return null;
		}
		$worlds = ObjectType::ofKind('World');
		$number = $worlds->number($id);
		$world = $number === null ? null : Records::current($this->pdo, $worlds, $number);
		if ($world === null) {
			throw new InvalidFields("there is no World '$id'");
		}

		return $worlds->id($world[1]['id']);
	}
}
