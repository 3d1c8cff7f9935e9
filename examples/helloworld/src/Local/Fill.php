<?php
declare(strict_types=1);

namespace HelloWorld\Local;

use HelloWorld\Sample\Chance;
use HelloWorld\Sample\Sample;
use HelloWorld\Sql;

/** Fills an empty local database: some records that the CRM has too, as they are there or changed, and some of its own. */
final class Fill
{
	/** Records of the local side only are numbered from here, so that they are nobody's in the CRM. */
	private const OWN = 1_000_000;
	private const DAY = 86_400 * 1_000_000;

	/** @var array<string, int> company IDs by the CRM's world ID */
	private array $companies = [];

	public function __construct(private readonly \PDO $pdo, private readonly Sample $sample)
	{
	}

	public function run(int $citizens, int $worlds, int $known, int $only, int $knownCompanies, int $onlyCompanies): void
	{
		$this->pdo->exec('BEGIN IMMEDIATE');
		foreach (self::spread($worlds, $knownCompanies) as $i => $n) {
			$this->companies["w$n"] = $this->company($n, $i % 3);
		}
		for ($n = 1; $n <= $onlyCompanies; $n++) {
			$this->company(self::OWN + $n, 0);
		}
		foreach ($this->interleave($this->knownCitizens($citizens, $known), $only) as $i => $n) {
			$this->contact($n, $i % 3);
		}
		$this->pdo->exec('COMMIT');
	}

	/** @return list<int> citizens that can be recognized, which takes an e-mail address */
	private function knownCitizens(int $citizens, int $known): array
	{
		$numbers = array_filter(
			self::spread($citizens, $citizens),
			fn (int $n) => $this->sample->citizen($n)['email'] !== null,
		);
		if (count($numbers) < $known) {
			throw new \InvalidArgumentException("of $citizens citizens only " . count($numbers) . ' can be known');
		}

		return array_slice($numbers, 0, $known);
	}

	/** @return list<int> $count of the numbers 1 to $of, in no order that IDs would follow */
	private static function spread(int $of, int $count): array
	{
		$numbers = $of === 0 ? [] : range(1, $of);
		usort($numbers, static fn (int $a, int $b) => crc32("$a") <=> crc32("$b"));

		return array_slice($numbers, 0, $count);
	}

	/**
	 * @param list<int> $known
	 * @return list<int> the known ones with those of the local side among them
	 */
	private function interleave(array $known, int $only): array
	{
		$own = $only === 0 ? [] : range(self::OWN + 1, self::OWN + $only);
		$all = [];
		$every = $only === 0 ? PHP_INT_MAX : max(1, intdiv(count($known), $only));
		foreach ($known as $i => $n) {
			$all[] = $n;
			if ($i % $every === $every - 1 && $own) {
				$all[] = array_shift($own);
			}
		}

		return [...$all, ...$own];
	}

	/** @param int $version 0: as in the CRM; 1: other values, changed earlier; 2: other values, changed later */
	private function company(int $n, int $version): int
	{
		$world = $this->sample->world($n);
		if ($version !== 0) {
			$chance = new Chance($version, 'company', $n);
			$world['employees'] = ($world['employees'] ?? 0) + $chance->number(1, 50);
			$world['city'] = 'Łódź';
		}

		return Sql::insert($this->pdo, 'company', $world + [
			'date_modified' => $this->changedAt('World', $n, array_keys($world), $version),
		]);
	}

	/** @param int $version as for company() */
	private function contact(int $n, int $version): void
	{
		$citizen = $this->sample->citizen($n);
		if ($version !== 0) {
			$citizen = $this->vary($citizen, new Chance($version, 'contact', $n));
		}
		$company = $this->companies[$citizen['world_id'] ?? ''] ?? null;
		Sql::insert($this->pdo, 'contact', [
			'firstname' => $citizen['first_name'],
			'lastname' => $citizen['last_name'],
			'email' => $citizen['email'],
			'phone' => $citizen['phone'],
			'city' => $citizen['city'],
			'country' => $citizen['country'],
			'points' => $citizen['points'],
			'score' => $citizen['score'] === null ? null : (float) $citizen['score'],
			'is_active' => $citizen['is_active'] === null ? null : (int) $citizen['is_active'],
			'birthday' => $citizen['birthday'],
			'interests' => $citizen['interests'] ? implode('|', $citizen['interests']) : null,
			'company_id' => $company,
			// Whoever does not know a contact's company yet has not looked at the contact since.
			'date_modified' => $this->changedAt('Citizen', $n, array_keys($citizen), $version ?: (int) ($company === null)),
		]);
	}

	/**
	 * @param array<string, mixed> $citizen
	 * @return array<string, mixed>
	 */
	private function vary(array $citizen, Chance $chance): array
	{
		$citizen['points'] = ($citizen['points'] ?? 0) + $chance->number(1, 100);
		$citizen['interests'] = array_reverse($citizen['interests']);
		$other = [
			'first_name' => rtrim("Dr. $citizen[first_name]"), 'phone' => '+41 44 ' . $chance->number(1_000_000, 9_999_999),
			'city' => "L'Aquila", 'country' => 'Italy', 'score' => $chance->number(0, 1000) / 10,
			'is_active' => !$citizen['is_active'], 'birthday' => $chance->date('1950-01-01', 10_000),
		];

		return array_intersect_key($other, array_flip($chance->some(array_keys($other), 3))) + $citizen;
	}

	/** @param list<string> $fields */
	private function changedAt(string $of, int $n, array $fields, int $version): string
	{
		$time = max($this->sample->times($of, $n, $fields)) + [0, -self::DAY, self::DAY][$version];

		return Columns::time($time);
	}
}
