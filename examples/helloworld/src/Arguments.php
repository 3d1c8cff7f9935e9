<?php
declare(strict_types=1);

namespace HelloWorld;

/** Arguments --name=value of a script, with their defaults. */
final class Arguments
{
	/**
	 * @template T of array<string, int|string>
	 * @param list<string> $argv
	 * @param T $defaults an empty string must be given by the caller
	 * @return T
	 */
	public static function parse(array $argv, array $defaults): array
	{
		$values = $defaults;
		foreach (array_slice($argv, 1) as $argument) {
			if (!preg_match('/^--([a-z-]+)=(.*)$/Ds', $argument, $part) || !array_key_exists($part[1], $defaults)) {
				self::refuse($argv[0], $defaults, "'$argument' is not understood");
			}
			if (is_int($defaults[$part[1]]) && !preg_match('/^\d{1,9}$/D', $part[2])) {
				self::refuse($argv[0], $defaults, "--$part[1] must be a number");
			}
			$values[$part[1]] = is_int($defaults[$part[1]]) ? (int) $part[2] : $part[2];
		}
		$missing = array_search('', $values, true);
		if ($missing !== false) {
			self::refuse($argv[0], $defaults, "--$missing is missing");
		}

		return $values;
	}

	/** @param array<string, int|string> $defaults */
	private static function refuse(string $script, array $defaults, string $why): never
	{
		$usage = "usage: php $script";
		foreach ($defaults as $name => $value) {
			$usage .= $value === '' ? " --$name=…" : " [--$name=$value]";
		}
		fwrite(STDERR, "$why\n$usage\n");
		exit(2);
	}
}
