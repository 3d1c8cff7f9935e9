<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Http\HttpError;

/** Which page is asked for: by number, by offset or by cursor. */
final class Paging
{
	private const DEFAULT_LIMIT = 100;
	private const MAX_LIMIT = 1000;

	private function __construct(
		public readonly int $limit,
		public readonly int $offset,
		public readonly ?Cursor $cursor,
		private readonly string $style,
	) {
	}

	/** @param array<string, string> $query */
	public static function of(array $query): self
	{
		$styles = array_keys(array_intersect_key($query, ['page' => 0, 'offset' => 0, 'cursor' => 0]));
		if (count($styles) > 1) {
			throw new HttpError(400, 'page, offset and cursor exclude each other');
		}
		$style = $styles[0] ?? 'cursor';
		// Who names the records wants them all.
		$limit = self::number($query, 'limit', 1, isset($query['ids']) ? self::MAX_LIMIT : self::DEFAULT_LIMIT);
		if ($limit > self::MAX_LIMIT) {
			throw new HttpError(400, 'limit is at most ' . self::MAX_LIMIT);
		}
		$cursor = null;
		if (($query['cursor'] ?? '') !== '') {
			$cursor = Cursor::parse($query['cursor']) ?? throw new HttpError(400, 'this cursor is none of ours');
		}
		$offset = $style === 'page'
			? (self::number($query, 'page', 1, 1) - 1) * $limit
			: self::number($query, 'offset', 0, 0);

		return new self($limit, $offset, $cursor, $style);
	}

	/**
	 * The query of the next page, in the style of this one.
	 *
	 * @param array<string, string> $query
	 * @return array<string, string>
	 */
	public function next(array $query, Cursor $cursor): array
	{
		return [$this->style => match ($this->style) {
			'page' => (string) (intdiv($this->offset, $this->limit) + 2),
			'offset' => (string) ($this->offset + $this->limit),
			default => (string) $cursor,
		}] + $query;
	}

	/** @param array<string, string> $query */
	private static function number(array $query, string $name, int $least, int $default): int
	{
		$text = $query[$name] ?? (string) $default;
		if (!preg_match('/^\d{1,9}$/D', $text) || (int) $text < $least) {
			throw new HttpError(400, "$name must be an integer from $least");
		}

		return (int) $text;
	}
}
