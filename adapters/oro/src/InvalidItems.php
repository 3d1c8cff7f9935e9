<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use Oro\Bundle\BatchBundle\Exception\InvalidItemException as OroInvalidItemException;
use SyncEngine\Exception\InvalidItemException;

/** The native exception and Oro's of the same name say the same. */
final class InvalidItems
{
	public static function toOro(InvalidItemException $e): OroInvalidItemException
	{
		return new OroInvalidItemException($e->getMessage(), self::asArray($e->getItem()), [], 0, $e);
	}

	public static function toNative(OroInvalidItemException $e): InvalidItemException
	{
		return new InvalidItemException(strtr($e->getMessage(), $e->getMessageParameters()), $e->getItem(), $e);
	}

	/** Oro's warnings take arrays. */
	public static function asArray(mixed $item): array
	{
		return match (true) {
			is_array($item) => $item,
			$item === null => [],
			is_object($item) => ['class' => $item::class],
			default => ['item' => $item],
		};
	}
}
