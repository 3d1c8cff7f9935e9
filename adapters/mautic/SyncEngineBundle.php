<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle;

use Mautic\PluginBundle\Bundle\PluginBundleBase;
use MauticPlugin\SyncEngineBundle\DependencyInjection\FieldModelPass;
use Symfony\Component\DependencyInjection\ContainerBuilder;

class SyncEngineBundle extends PluginBundleBase
{
	public function build(ContainerBuilder $container): void
	{
		parent::build($container);
		$container->addCompilerPass(new FieldModelPass());
	}
}
