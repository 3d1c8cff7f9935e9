<?php
declare(strict_types=1);

use MauticPlugin\SyncEngineBundle\EventListener\PageSubscriber;
use MauticPlugin\SyncEngineBundle\ReadCache\Answers;
use MauticPlugin\SyncEngineBundle\ReadCache\Middleware;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\Loader\Configurator\ContainerConfigurator;

use function Symfony\Component\DependencyInjection\Loader\Configurator\param;
use function Symfony\Component\DependencyInjection\Loader\Configurator\service;

// Mautic loads every class of a plugin that has no such file as a service.
return static function (ContainerConfigurator $configurator, ContainerBuilder $container): void {
	// Names of tables, without prefix, beside those of Answers::TABLES.
	if (!$container->hasParameter('syncengine.read_cache_tables')) {
		$configurator->parameters()->set('syncengine.read_cache_tables', []);
	}
	$services = $configurator->services();
	$services->set(Answers::class)
		->args([param('syncengine.read_cache_tables')])
		->tag('kernel.reset', ['method' => 'end']);
	// One middleware a connection is made of this definition, all of them with the same answers.
	$services->set(Middleware::class)
		->args([service(Answers::class)])
		->tag('doctrine.middleware');
	$services->set(PageSubscriber::class)
		->args([service(Answers::class)])
		->tag('kernel.event_subscriber');
};
