<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder {
	/** The stand-in for Mautic's class of that name. */
	class FieldBuilder
	{
		private \Mautic\IntegrationsBundle\Sync\ValueNormalizer\ValueNormalizer $valueNormalizer;
		private ?array $mauticObject = null;
		private ?\Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\ObjectDAO $requestObject = null;
		private \Symfony\Component\Routing\Router $router;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper $fieldHelper;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\ContactObjectHelper $contactObjectHelper;

		/** @implementation-alias MauticFieldBuilder::__construct */
		public function __construct(\Symfony\Component\Routing\Router $router, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper $fieldHelper, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\ContactObjectHelper $contactObjectHelper) {}
		/** @implementation-alias MauticFieldBuilder::buildObjectField */
		public function buildObjectField(string $field, array $mauticObject, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\ObjectDAO $requestObject, string $integration, string $defaultState = 'changed'): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO {}
	}
}
