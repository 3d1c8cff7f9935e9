<?php
declare(strict_types=1);

namespace HelloWorld\Demo;

/** The same field of the same record, changed on both sides, and whose value must stand. */
final class Conflict
{
	public function __construct(
		public readonly string $table,
		public readonly int $id,
		public readonly string $column,
		public readonly mixed $localValue,
		public readonly string $path,
		public readonly string $crmId,
		public readonly string $field,
		public readonly mixed $crmValue,
		public readonly bool $crmIsLater,
	) {
	}

	public function expected(): mixed
	{
		return $this->crmIsLater ? $this->crmValue : $this->localValue;
	}
}
