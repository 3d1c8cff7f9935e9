<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\DependencyInjection;

use MauticPlugin\SyncEngineBundle\EventListener\PageSubscriber;
use MauticPlugin\SyncEngineBundle\ReadCache\Answers;
use MauticPlugin\SyncEngineBundle\ReadCache\Middleware;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\Extension\Extension;
use Symfony\Component\DependencyInjection\Reference;

final class SyncEngineExtension extends Extension
{
	/** Names of tables, without prefix, beside those of Answers::TABLES. */
	private const PARAMETER = 'syncengine.read_cache_tables';

	public function load(array $configs, ContainerBuilder $container): void
	{
		if (!$container->hasParameter(self::PARAMETER)) {
			$container->setParameter(self::PARAMETER, []);
		}
		$container->register(Answers::class)
			->setArguments(['%' . self::PARAMETER . '%'])
			->addTag('kernel.reset', ['method' => 'end']);
		// One middleware a connection is made of this definition, all of them with the same answers.
		$container->register(Middleware::class)
			->setArguments([new Reference(Answers::class)])
			->addTag('doctrine.middleware');
		$container->register(PageSubscriber::class)
			->setArguments([new Reference(Answers::class)])
			->addTag('kernel.event_subscriber');
	}
}
