<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

enum FieldType
{
	case Text;
	case Email;
	case Integer;
	case Decimal;
	case Boolean;
	case Date;
	case Choices;
	case Reference;

	public function column(): string
	{
		return match ($this) {
			self::Integer, self::Boolean => 'INTEGER',
			self::Decimal => 'REAL',
			default => 'TEXT',
		};
	}
}
