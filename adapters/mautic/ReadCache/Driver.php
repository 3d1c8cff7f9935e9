<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\ReadCache;

use Doctrine\DBAL\Driver as DriverInterface;
use Doctrine\DBAL\Driver\Middleware\AbstractDriverMiddleware;

final class Driver extends AbstractDriverMiddleware
{
	public function __construct(DriverInterface $driver, private readonly Answers $answers)
	{
		parent::__construct($driver);
	}

	public function connect(#[\SensitiveParameter] array $params): Connection
	{
		return new Connection(parent::connect($params), $this->answers);
	}
}
