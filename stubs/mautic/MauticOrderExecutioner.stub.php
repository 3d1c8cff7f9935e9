<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact only.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner {
	/** The stand-in for Mautic's class of that name. */
	class OrderExecutioner
	{
		private \Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper;
		private \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\ReferenceResolverInterface $referenceResolver;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidatorInterface $fieldValidator;

		/** @implementation-alias MauticOrderExecutioner::__construct */
		public function __construct(\Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper, \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\ReferenceResolverInterface $referenceResolver, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidatorInterface $fieldValidator) {}
		/** @implementation-alias MauticOrderExecutioner::execute */
		public function execute(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO $syncOrderDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectMappingsDAO {}
	}
}
