<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Sample\Sample;
use HelloWorld\Sql;

/** Fills an empty CRM with sample records. */
final class Fill
{
	public function __construct(private readonly \PDO $pdo, private readonly Sample $sample)
	{
	}

	public function run(int $citizens, int $worlds): void
	{
		$this->pdo->exec('BEGIN IMMEDIATE');
		$this->records(ObjectType::ofKind('World'), $worlds, $this->sample->world(...));
		$this->records(ObjectType::ofKind('Citizen'), $citizens, $this->sample->citizen(...));
		$this->pdo->exec('COMMIT');
	}

	private function records(ObjectType $type, int $count, \Closure $sample): void
	{
		$names = array_keys($type->fields);
		$marks = str_repeat('?, ', count($names));
		$statement = $this->pdo->prepare("INSERT INTO {$type->table()} (" . implode(', ', $names)
			. ", id, modified_at, field_times) VALUES ($marks ?, ?, ?)");
		for ($n = 1; $n <= $count; $n++) {
			$values = $sample($n);
			$times = $this->sample->times($type->kind, $n, $names);
			$row = [];
			foreach ($type->fields as $name => $field) {
				$row[] = $field->store($values[$name]);
			}
			Sql::execute($statement, [...$row, $n, max($times), json_encode($times)]);
		}
	}
}
