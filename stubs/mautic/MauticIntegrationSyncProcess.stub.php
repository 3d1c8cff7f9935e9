<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration {
	/** The stand-in for Mautic's class of that name. */
	class IntegrationSyncProcess
	{
		private ?\Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO $inputOptionsDAO = null;
		private ?\Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO $mappingManualDAO = null;
		private ?\Mautic\IntegrationsBundle\Sync\SyncDataExchange\SyncDataExchangeInterface $syncDataExchange = null;
		private \Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper $syncDateHelper;
		private \Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper;
		private \Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator $objectChangeGenerator;

		/** @implementation-alias MauticIntegrationSyncProcess::__construct */
		public function __construct(\Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper $syncDateHelper, \Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper, \Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator $objectChangeGenerator) {}
		/** @implementation-alias MauticIntegrationSyncProcess::setupSync */
		public function setupSync(\Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO $inputOptionsDAO, \Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO $mappingManualDAO, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\SyncDataExchangeInterface $syncDataExchange): void {}
		/** @implementation-alias MauticIntegrationSyncProcess::getSyncReport */
		public function getSyncReport(int $syncIteration): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO {}
		/** @implementation-alias MauticIntegrationSyncProcess::getSyncOrder */
		public function getSyncOrder(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO $syncReport): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO {}
	}
}
