<?php
declare(strict_types=1);

namespace MauticPlugin\SyncEngineBundle\DependencyInjection;

use Mautic\LeadBundle\Model\FieldModel;
use MauticPlugin\SyncEngineBundle\Model\PageFieldModel;
use MauticPlugin\SyncEngineBundle\ReadCache\Answers;
use Symfony\Component\DependencyInjection\Compiler\CompilerPassInterface;
use Symfony\Component\DependencyInjection\ContainerBuilder;
use Symfony\Component\DependencyInjection\Reference;

/** Puts PageFieldModel in the place of Mautic's own model; one of the site's own stays. */
final class FieldModelPass implements CompilerPassInterface
{
	public function process(ContainerBuilder $container): void
	{
		if (!$container->hasDefinition(FieldModel::class)) {
			return;
		}
		$definition = $container->getDefinition(FieldModel::class);
		if ($definition->getFactory() === null && in_array($definition->getClass(), [null, FieldModel::class], true)) {
			$definition->setClass(PageFieldModel::class)->addMethodCall('setAnswers', [new Reference(Answers::class)]);
		}
	}
}
