<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\Helper {
	/** The stand-in for Mautic's class of that name. */
	class RelationsHelper
	{
		/** @var mixed */
		private $objectsToSynchronize = [];
		private \Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper;

		/** @implementation-alias MauticRelationsHelper::__construct */
		public function __construct(\Mautic\IntegrationsBundle\Sync\Helper\MappingHelper $mappingHelper) {}
		/** @implementation-alias MauticRelationsHelper::processRelations */
		public function processRelations(\Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO $mappingManualDao, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO $syncReport): void {}
		/** @implementation-alias MauticRelationsHelper::getObjectsToSynchronize */
		public function getObjectsToSynchronize(): array {}
	}
}
