<?php
declare(strict_types=1);

namespace HelloWorld\Sample;

use HelloWorld\Crm\ObjectType;

/** Citizens and Worlds that both sides are filled with. Values are as in the CRM's JSON. */
final class Sample
{
	/** 2025-01-01T00:00:00Z in microseconds: when the first record may have changed. */
	public const START = 1_735_689_600_000_000;
	private const PERIOD = 180 * 86_400 * 1_000_000;

	public function __construct(private readonly int $seed, private readonly int $worlds)
	{
	}

	/** @return array<string, mixed> citizen n, from 1; its e-mail address is nobody else's */
	public function citizen(int $n): array
	{
		$chance = new Chance($this->seed, 'citizen', $n);
		$first = $chance->key(Names::FIRST);
		$last = $chance->key(Names::LAST);
		$city = $chance->key(Names::CITIES);
		$address = Names::FIRST[$first] . '.' . Names::LAST[$last] . ".$n@example.org";

		return [
			'first_name' => $chance->once(25) ? null : $first,
			'last_name' => $last,
			'email' => $n % 97 === 0 ? null : $address,
			'phone' => $this->phone($chance),
			'city' => $chance->once(12) ? null : $city,
			'country' => $chance->once(15) ? null : Names::CITIES[$city],
			'points' => $chance->once(20) ? null : $chance->number(-50, 5000),
			'score' => $chance->once(10) ? null : $chance->number(0, 10_000) / 100,
			'is_active' => $chance->once(30) ? null : !$chance->once(4),
			'birthday' => $chance->once(6) ? null : $chance->date('1935-01-01', 26_000),
			'interests' => $chance->some(ObjectType::ofKind('Citizen')->fields['interests']->choices, 4),
			'world_id' => $this->worlds === 0 || $chance->once(5) ? null : 'w' . $chance->number(1, $this->worlds),
		];
	}

	/** @return array<string, mixed> world n, from 1; its name is no other's */
	public function world(int $n): array
	{
		$chance = new Chance($this->seed, 'world', $n);
		$name = Names::WORLDS[($n - 1) % count(Names::WORLDS)];
		$name .= ' ' . Names::WORLD_FORMS[intdiv($n - 1, count(Names::WORLDS)) % count(Names::WORLD_FORMS)];
		$round = intdiv($n - 1, count(Names::WORLDS) * count(Names::WORLD_FORMS));

		return [
			'name' => $round ? "$name " . ($round + 1) : $name,
			'website' => $chance->once(5) ? null : "https://world-$n.example.com/",
			'city' => $chance->once(8) ? null : $chance->key(Names::CITIES),
			'employees' => $chance->once(8) ? null : $chance->number(1, 20_000),
			'founded' => $chance->once(6) ? null : $chance->date('1850-01-01', 60_000),
		];
	}

	/**
	 * When each field of record n changed last, in microseconds.
	 *
	 * @param list<string> $fields
	 * @return array<string, int>
	 */
	public function times(string $of, int $n, array $fields): array
	{
		$chance = new Chance($this->seed, "times of $of", $n);
		$created = self::START + $chance->number(0, self::PERIOD);
		$times = [];
		foreach ($fields as $name) {
			$times[$name] = $chance->once(3) ? $created + $chance->number(1, self::PERIOD) : $created;
		}

		return $times;
	}

	private function phone(Chance $chance): ?string
	{
		$number = (string) $chance->number(100_000_000, 999_999_999);

		return match ($chance->number(1, 6)) {
			1 => null,
			2 => '',
			3 => "+48 $number",
			4 => '(0' . substr($number, 0, 2) . ') ' . substr($number, 2, 3) . '-' . substr($number, 5),
			default => '+' . chunk_split($number, 3, ' ') . 'x' . $chance->number(1, 99),
		};
	}
}
