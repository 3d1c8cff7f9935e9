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
	class PartialObjectReportBuilder
	{
		/** @var mixed */
		private $reportObjects = [];
		private array $lastProcessedTrackedId = [];
		private array $objectsWithMissingFields = [];
		private ?\Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO $syncReport = null;
		private \Mautic\IntegrationsBundle\Entity\FieldChangeRepository $fieldChangeRepository;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper $fieldHelper;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FieldBuilder $fieldBuilder;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider;
		private \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher;

		/** @implementation-alias MauticPartialReportBuilder::__construct */
		public function __construct(\Mautic\IntegrationsBundle\Entity\FieldChangeRepository $fieldChangeRepository, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper $fieldHelper, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FieldBuilder $fieldBuilder, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider, \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher) {}
		/** @implementation-alias MauticPartialReportBuilder::buildReport */
		public function buildReport(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\RequestDAO $requestDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO {}
	}
}
