<?php
declare(strict_types=1);

namespace HelloWorld\Sample;

/** Chance that is the same each time: what record n looks like depends on the seed and n alone. */
final class Chance
{
	private readonly \Random\Randomizer $randomizer;

	public function __construct(int $seed, string $of, int $n)
	{
		$this->randomizer = new \Random\Randomizer(new \Random\Engine\Xoshiro256StarStar(
			hash('sha256', "$seed/$of/$n", true),
		));
	}

	public function number(int $least, int $most): int
	{
		return $this->randomizer->getInt($least, $most);
	}

	/** True once in n times. */
	public function once(int $n): bool
	{
		return $this->number(1, $n) === 1;
	}

	/**
	 * @template T
	 * @param array<T> $list
	 * @return T
	 */
	public function key(array $list): mixed
	{
		return array_keys($list)[$this->number(0, count($list) - 1)];
	}

	/**
	 * @template T
	 * @param list<T> $list
	 * @return list<T>
	 */
	public function some(array $list, int $most): array
	{
		return array_slice($this->randomizer->shuffleArray($list), 0, $this->number(0, $most));
	}

	public function date(string $from, int $days): string
	{
		return gmdate('Y-m-d', strtotime("$from UTC") + $this->number(0, $days) * 86400);
	}
}
