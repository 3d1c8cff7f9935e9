<?php
declare(strict_types=1);

namespace HelloWorld\Compare;

/** What a comparison found, kept to be printed. */
final class Findings
{
	private const SHOWN = 20;

	/** @var list<string> */
	private array $unmapped = [];
	/** @var list<string> */
	private array $duplicates = [];
	/** @var list<string> */
	private array $differences = [];

	public function unmapped(string $what): void
	{
		$this->unmapped[] = $what;
	}

	public function duplicate(string $what): void
	{
		$this->duplicates[] = $what;
	}

	public function difference(string $what): void
	{
		$this->differences[] = $what;
	}

	/** @return bool whether nothing was found */
	public function print(int $contacts, int $companies): bool
	{
		self::show('unmapped', $this->unmapped);
		self::show('duplicate', $this->duplicates);
		self::show('difference', $this->differences);
		$unmapped = count($this->unmapped);
		$duplicates = count($this->duplicates);
		$differences = count($this->differences);
		if ($unmapped || $duplicates || $differences) {
			echo "NOT in step: $unmapped unmapped, $duplicates duplicates, $differences differences\n";
		}
		echo "in step: $contacts contacts, $companies companies, $differences differences\n";

		return !$unmapped && !$duplicates && !$differences;
	}

	/** @param list<string> $findings */
	private static function show(string $kind, array $findings): void
	{
		foreach (array_slice($findings, 0, self::SHOWN) as $finding) {
			echo "$kind: $finding\n";
		}
		if (count($findings) > self::SHOWN) {
			echo "$kind: … and " . (count($findings) - self::SHOWN) . " more\n";
		}
	}
}
