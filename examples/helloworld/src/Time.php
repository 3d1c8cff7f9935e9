<?php
declare(strict_types=1);

namespace HelloWorld;

/** Instants as microseconds since the epoch, and their RFC 3339 text in UTC. */
final class Time
{
	private const PATTERN = '/^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|z|[+-]\d\d:\d\d)$/D';

	public static function now(): int
	{
		return (int) (microtime(true) * 1_000_000);
	}

	/** @throws \InvalidArgumentException when the text is no RFC 3339 time */
	public static function parse(string $text): int
	{
		// A '+' of an offset that was not encoded arrives as a space.
		$text = preg_replace('/ (\d\d:\d\d)$/D', '+$1', $text);
		if (!preg_match(self::PATTERN, $text, $part)) {
			throw new \InvalidArgumentException("'$text' is no RFC 3339 time, such as 2026-01-31T12:00:00.000001Z");
		}
		$time = \DateTimeImmutable::createFromFormat('!Y-m-d H:i:sP', "$part[1] $part[2]" . strtoupper($part[4]));
		$errors = \DateTimeImmutable::getLastErrors();
		if ($time === false || ($errors && $errors['warning_count'] > 0)) {
			throw new \InvalidArgumentException("'$text' is a time that doesn't exist");
		}

		return $time->getTimestamp() * 1_000_000 + (int) str_pad(substr($part[3], 0, 6), 6, '0');
	}

	public static function format(int $micros): string
	{
		$seconds = intdiv($micros, 1_000_000);
		$rest = $micros % 1_000_000;
		if ($rest < 0) {
			$seconds--;
			$rest += 1_000_000;
		}

		return gmdate('Y-m-d\TH:i:s', $seconds) . sprintf('.%06dZ', $rest);
	}
}
