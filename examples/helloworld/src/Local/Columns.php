<?php
declare(strict_types=1);

namespace HelloWorld\Local;

final class Columns
{
	/** A time in microseconds as date_modified has it. */
	public static function time(int $micros): string
	{
		return gmdate('Y-m-d H:i:s', intdiv($micros, 1_000_000)) . sprintf('.%06d', $micros % 1_000_000);
	}
}
