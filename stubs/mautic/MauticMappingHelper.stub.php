<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact only.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\Helper {
	/** The stand-in for Mautic's class of that name. */
	class MappingHelper
	{
		private \Mautic\LeadBundle\Model\FieldModel $fieldModel;
		private \Mautic\IntegrationsBundle\Entity\ObjectMappingRepository $objectMappingRepository;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider;
		private \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher;

		/** @implementation-alias MauticMappingHelper::__construct */
		public function __construct(\Mautic\LeadBundle\Model\FieldModel $fieldModel, \Mautic\IntegrationsBundle\Entity\ObjectMappingRepository $objectMappingRepository, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider, \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher) {}
		/** @implementation-alias MauticMappingHelper::findMauticObject */
		public function findMauticObject(\Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO $mappingManualDAO, string $internalObjectName, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO $integrationObjectDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO {}
		/** @implementation-alias MauticMappingHelper::getMauticEntityClassName */
		public function getMauticEntityClassName(string $internalObject): string {}
		/** @implementation-alias MauticMappingHelper::findIntegrationObject */
		public function findIntegrationObject(string $integration, string $integrationObjectName, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO $internalObjectDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO {}
		/** @implementation-alias MauticMappingHelper::saveObjectMappings */
		public function saveObjectMappings(array $mappings): void {}
		/** @implementation-alias MauticMappingHelper::updateObjectMappings */
		public function updateObjectMappings(array $mappings): void {}
		/** @implementation-alias MauticMappingHelper::remapIntegrationObjects */
		public function remapIntegrationObjects(array $mappings): void {}
		/** @implementation-alias MauticMappingHelper::markAsDeleted */
		public function markAsDeleted(array $objects): void {}
	}
}
