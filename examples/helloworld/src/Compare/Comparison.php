<?php
declare(strict_types=1);

namespace HelloWorld\Compare;

/** Compares both sides record by record and prints what is not the same. */
final class Comparison
{
	private readonly Findings $findings;
	/** @var array<int, string> the CRM's world by the local company's ID */
	private array $worlds = [];

	public function __construct(
		private readonly \PDO $local,
		private readonly \PDO $crm,
		private readonly Mappings $mappings,
	) {
		$this->findings = new Findings();
		foreach ($mappings->active('company') as [$company, $world]) {
			$this->worlds[$company] = substr($world, strlen('World '));
		}
	}

	/** @return bool whether both sides are in step */
	public function run(): bool
	{
		$companies = $this->pair(Pair::companies());
		$contacts = $this->pair(Pair::contacts());

		return $this->findings->print($contacts, $companies);
	}

	/** @return int how many pairs of records were compared */
	private function pair(Pair $pair): int
	{
		$local = $pair->localRows($this->local);
		$all = $pair->crmRows($this->crm);
		$crm = array_filter($all, static fn (array $row) => !$row['deleted']);
		$this->findDuplicates($pair, $local, $crm);
		$compared = 0;
		$seen = [];
		foreach ($this->mappings->active($pair->table) as [$id, $name]) {
			$this->noteTwice($seen, "$pair->table $id", $name);
			$this->noteTwice($seen, $name, "$pair->table $id");
			if (!isset($local[$id], $crm[$name])) {
				$missing = isset($local[$id]) ? $name : "$pair->table $id";
				$this->findings->unmapped("$pair->table $id is mapped to $name, but there is no $missing");
				continue;
			}
			$this->compare($pair, "$pair->table $id = $name", $local[$id], $crm[$name]);
			$compared++;
		}
		$this->findUnmapped($pair, $local, $crm, $seen);

		return $compared;
	}

	/** @param array<string, string> $seen */
	private function noteTwice(array &$seen, string $record, string $mappedTo): void
	{
		if (isset($seen[$record])) {
			$this->findings->duplicate("$record is mapped to $seen[$record] and to $mappedTo");
		}
		$seen[$record] = $mappedTo;
	}

	/**
	 * @param array<int, array<string, mixed>> $local
	 * @param array<string, array<string, mixed>> $crm
	 * @param array<string, string> $mapped
	 */
	private function findUnmapped(Pair $pair, array $local, array $crm, array $mapped): void
	{
		foreach ($this->mappings->deleted($pair->table) as [$id, $name]) {
			// What is left of such a pair has no counterpart any more, and that is right as long as that is really gone.
			if (!isset($crm[$name])) {
				$mapped += ["$pair->table $id" => $name];
			} elseif (!isset($local[$id])) {
				$mapped += [$name => "$pair->table $id"];
			}
		}
		foreach ($local as $id => $row) {
			if (!isset($mapped["$pair->table $id"])) {
				$this->findings->unmapped("$pair->table $id ({$row[$pair->unique[0]]}) has no counterpart in the CRM");
			}
		}
		foreach ($crm as $name => $row) {
			if (!isset($mapped[$name])) {
				$this->findings->unmapped("$name ({$row[$pair->unique[1]]}) has no local counterpart");
			}
		}
	}

	/**
	 * @param array<int, array<string, mixed>> $local
	 * @param array<string, array<string, mixed>> $crm
	 */
	private function findDuplicates(Pair $pair, array $local, array $crm): void
	{
		$seen = [];
		foreach ($local as $id => $row) {
			$values = array_intersect_key($row, $pair->fields);
			$this->noteSame($seen, $row[$pair->unique[0]], $values, "$pair->table $id");
		}
		$seen = [];
		foreach ($crm as $name => $row) {
			$values = array_intersect_key($row, array_flip(array_column($pair->fields, 0)));
			$this->noteSame($seen, $row[$pair->unique[1]], $values, $name);
		}
	}

	/**
	 * @param array<string, string> $seen
	 * @param array<string, mixed> $values
	 */
	private function noteSame(array &$seen, ?string $unique, array $values, string $name): void
	{
		// Records without an e-mail address are the same if everything else is.
		$key = $unique === null || $unique === '' ? serialize($values) : "=$unique";
		if (isset($seen[$key])) {
			$this->findings->duplicate("$seen[$key] and $name are the same" . ($unique ? " ($unique)" : ''));
		}
		$seen[$key] = $name;
	}

	/**
	 * @param array<string, mixed> $local
	 * @param array<string, mixed> $crm
	 */
	private function compare(Pair $pair, string $what, array $local, array $crm): void
	{
		foreach ($pair->fields as $column => [$crmColumn, $how]) {
			$here = $local[$column];
			$there = $crm[$crmColumn];
			if ($how === 'set') {
				$here = self::sorted($here === null || $here === '' ? [] : explode('|', $here));
				$there = self::sorted(json_decode($there ?? '[]', true));
			} elseif ($how === 'company') {
				$here = $here === null ? null : $this->worlds[$here] ?? "company $here, which is unmapped";
			}
			if ($here !== $there) {
				$this->findings->difference("$what: $column is " . self::show($here) . " here, " . self::show($there) . ' there');
			}
		}
	}

	/**
	 * @param list<string> $set
	 * @return list<string>
	 */
	private static function sorted(array $set): array
	{
		sort($set);

		return $set;
	}

	private static function show(mixed $value): string
	{
		return json_encode(
			$value,
			JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_INVALID_UTF8_SUBSTITUTE,
		);
	}
}
