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
	class FullObjectReportBuilder
	{
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FieldBuilder $fieldBuilder;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider;
		private \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher;

		/** @implementation-alias MauticFullReportBuilder::__construct */
		public function __construct(\Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\FieldBuilder $fieldBuilder, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider, \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher) {}
		/** @implementation-alias MauticFullReportBuilder::buildReport */
		public function buildReport(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\RequestDAO $requestDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO {}
	}
}
