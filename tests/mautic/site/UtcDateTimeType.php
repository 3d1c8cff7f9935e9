<?php
use Doctrine\DBAL\Platforms\AbstractPlatform;
use Doctrine\DBAL\Types\DateTimeType;

/** Moments are UTC in the database, where mutable ones come from, and in the local zone here. */
final class UtcDateTimeType extends DateTimeType
{
	public function convertToDatabaseValue($value, AbstractPlatform $platform)
	{
		return parent::convertToDatabaseValue($value instanceof DateTime ? (clone $value)->setTimezone(new DateTimeZone('UTC')) : $value, $platform);
	}

	public function convertToPHPValue($value, AbstractPlatform $platform)
	{
		return is_string($value) ? (new DateTime($value, new DateTimeZone('UTC')))->setTimezone(new DateTimeZone(date_default_timezone_get())) : $value;
	}
}
