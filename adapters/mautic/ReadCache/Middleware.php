<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\ReadCache;

use Doctrine\DBAL\Driver as DriverInterface;
use Doctrine\DBAL\Driver\Middleware as MiddlewareInterface;

/** Where syncengine.mautic is not `safe` the driver stays as it is. */
final class Middleware implements MiddlewareInterface
{
	public function __construct(private readonly Answers $answers)
	{
	}

	public function wrap(DriverInterface $driver): DriverInterface
	{
		return ini_get('syncengine.mautic') === 'safe' ? new Driver($driver, $this->answers) : $driver;
	}
}
