<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\SyncProcess {
	/** The stand-in for Mautic's class of that name. */
	class SyncProcess
	{
		private ?int $syncIteration = null;
		private \Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper $syncDateHelper;
		private \Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper;
		private \Mautic\IntegrationsBundle\Sync\Helper\RelationsHelper $relationsHelper;
		private \Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\IntegrationSyncProcess $integrationSyncProcess;
		private \Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\MauticSyncProcess $mauticSyncProcess;
		private \Symfony\Component\EventDispatcher\EventDispatcherInterface $eventDispatcher;
		private \Mautic\IntegrationsBundle\Sync\Notification\Notifier $notifier;
		private \Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO $mappingManualDAO;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\MauticSyncDataExchange $internalSyncDataExchange;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\SyncDataExchangeInterface $integrationSyncDataExchange;
		private \Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO $inputOptionsDAO;
		private \Mautic\IntegrationsBundle\Sync\SyncService\SyncServiceInterface $syncService;

		/** @implementation-alias MauticSyncProcess::__construct */
		public function __construct(\Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper $syncDateHelper, \Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper, \Mautic\IntegrationsBundle\Sync\Helper\RelationsHelper $relationsHelper, \Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\IntegrationSyncProcess $integrationSyncProcess, \Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\MauticSyncProcess $mauticSyncProcess, \Symfony\Component\EventDispatcher\EventDispatcherInterface $eventDispatcher, \Mautic\IntegrationsBundle\Sync\Notification\Notifier $notifier, \Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO $mappingManualDAO, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\MauticSyncDataExchange $internalSyncDataExchange, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\SyncDataExchangeInterface $integrationSyncDataExchange, \Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO $inputOptionsDAO, \Mautic\IntegrationsBundle\Sync\SyncService\SyncServiceInterface $syncService) {}
		/** @implementation-alias MauticSyncProcess::execute */
		public function execute(): void {}
	}
}
