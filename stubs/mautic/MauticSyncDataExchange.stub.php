<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange {
	/** The stand-in for Mautic's class of that name. */
	class MauticSyncDataExchange implements \Mautic\IntegrationsBundle\Sync\SyncDataExchange\SyncDataExchangeInterface
	{
		/** @var string */
		const NAME = 'mautic';
		/** @var string */
		const OBJECT_CONTACT = 'lead';
		/** @var string */
		const OBJECT_COMPANY = 'company';

		private \Mautic\IntegrationsBundle\Entity\FieldChangeRepository $fieldChangeRepository;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper $fieldHelper;
		private \Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FullObjectReportBuilder $fullObjectReportBuilder;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\PartialObjectReportBuilder $partialObjectReportBuilder;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\OrderExecutioner $orderExecutioner;
		private \Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper $syncDateHelper;

		/** @implementation-alias MauticSyncDataExchange::__construct */
		public function __construct(\Mautic\IntegrationsBundle\Entity\FieldChangeRepository $fieldChangeRepository, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper $fieldHelper, \Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FullObjectReportBuilder $fullObjectReportBuilder, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\PartialObjectReportBuilder $partialObjectReportBuilder, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\OrderExecutioner $orderExecutioner, \Mautic\IntegrationsBundle\Sync\Helper\SyncDateHelper $syncDateHelper) {}
		/** @implementation-alias MauticSyncDataExchange::getSyncReport */
		public function getSyncReport(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\RequestDAO $requestDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO {}
		/** @implementation-alias MauticSyncDataExchange::executeSyncOrder */
		public function executeSyncOrder(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO $syncOrderDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectMappingsDAO {}
		/**
		 * @return mixed
		 * @implementation-alias MauticSyncDataExchange::getConflictedInternalObject
		 */
		public function getConflictedInternalObject(\Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO $mappingManualDAO, string $internalObjectName, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO $integrationObjectDAO) {}
		/** @implementation-alias MauticSyncDataExchange::cleanupProcessedObjects */
		public function cleanupProcessedObjects(array $objectChanges): void {}
	}
}
