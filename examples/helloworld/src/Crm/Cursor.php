<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

/** The place after a record in the order (modified_at, id): it stays put while other records come and change. */
final class Cursor
{
	public function __construct(public readonly int $modifiedAt, public readonly int $number)
	{
	}

	public static function parse(string $text): ?self
	{
		$plain = (string) base64_decode(strtr($text, '-_', '+/'), true);

		return preg_match('/^(\d{1,18}):(\d{1,18})$/D', $plain, $part) ? new self((int) $part[1], (int) $part[2]) : null;
	}

	public function __toString(): string
	{
		return rtrim(strtr(base64_encode("$this->modifiedAt:$this->number"), '+/', '-_'), '=');
	}
}
