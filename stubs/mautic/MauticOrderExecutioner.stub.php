<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner {
	/**
	 * The stand-in for Mautic's class of that name. With syncengine.mautic_page_transaction=1 an order is one
	 * transaction of the site's Doctrine connection; with syncengine.mautic=safe fields that Mautic has already are
	 * not saved.
	 */
	class OrderExecutioner
	{
		private \Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper;
		private \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\ReferenceResolverInterface $referenceResolver;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidatorInterface $fieldValidator;

		/** @implementation-alias MauticOrderExecutioner::__construct */
		public function __construct(\Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper, \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\ReferenceResolverInterface $referenceResolver, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidatorInterface $fieldValidator) {}
		/**
		 * @throws \RuntimeException the page's transaction was ended, or can not be committed: the message says what
		 * became of it. Whatever collaborators throw goes on.
		 * @implementation-alias MauticOrderExecutioner::execute
		 */
		public function execute(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO $syncOrderDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectMappingsDAO {}
	}
}
