<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Sql;

/** Keeps references right when the record they point to is merged or deleted. */
final class References
{
	public function __construct(private readonly \PDO $pdo)
	{
	}

	public function repoint(string $from, ?string $to, int $at): void
	{
		foreach (ObjectType::all() as $type) {
			$records = new Records($this->pdo, $type);
			foreach ($type->fields as $name => $field) {
				if ($field->type !== FieldType::Reference) {
					continue;
				}
				$rows = Sql::run($this->pdo, "SELECT * FROM {$type->table()} WHERE $name = ? AND NOT deleted", [$from])
					->fetchAll(\PDO::FETCH_ASSOC);
				foreach ($rows as $row) {
					$records->update($row, [$name => $to], $at);
				}
			}
		}
	}
}
