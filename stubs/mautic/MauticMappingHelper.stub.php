<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\Helper {
	/**
	 * The stand-in for Mautic's class of that name. While a page is judged, the mappings of its objects are those that
	 * were read for the whole page, and what this helper has written since: what others write to the table meanwhile
	 * counts from the next page on. Lists are written at once where the repository is Mautic's own; where that fails,
	 * one by one. What collaborators throw goes on.
	 */
	class MappingHelper
	{
		private \Mautic\LeadBundle\Model\FieldModel $fieldModel;
		private \Mautic\IntegrationsBundle\Entity\ObjectMappingRepository $objectMappingRepository;
		private \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider;
		private \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher;

		/** @implementation-alias MauticMappingHelper::__construct */
		public function __construct(\Mautic\LeadBundle\Model\FieldModel $fieldModel, \Mautic\IntegrationsBundle\Entity\ObjectMappingRepository $objectMappingRepository, \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider $objectProvider, \Symfony\Component\EventDispatcher\EventDispatcherInterface $dispatcher) {}
		/**
		 * Mautic's object that stands for one of the integration's: by its mapping, else by a match of its unique fields,
		 * which becomes a mapping; without an ID where there is none.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException the mapping is marked as deleted
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException the manual does not map the two
		 * @implementation-alias MauticMappingHelper::findMauticObject
		 */
		public function findMauticObject(\Mautic\IntegrationsBundle\Sync\DAO\Mapping\MappingManualDAO $mappingManualDAO, string $internalObjectName, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO $integrationObjectDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO {}
		/** @implementation-alias MauticMappingHelper::getMauticEntityClassName */
		public function getMauticEntityClassName(string $internalObject): string {}
		/**
		 * The integration's object that stands for one of Mautic's; without an ID where there is none.
		 * @throws \Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException the mapping is marked as deleted
		 * @implementation-alias MauticMappingHelper::findIntegrationObject
		 */
		public function findIntegrationObject(string $integration, string $integrationObjectName, \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO $internalObjectDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO {}
		/**
		 * @param \Mautic\IntegrationsBundle\Entity\ObjectMapping[] $mappings which get their IDs
		 * @implementation-alias MauticMappingHelper::saveObjectMappings
		 */
		public function saveObjectMappings(array $mappings): void {}
		/**
		 * @param \Mautic\IntegrationsBundle\Sync\DAO\Mapping\UpdatedObjectMappingDAO[] $mappings which get their entities; those
		 * without a mapping are passed over
		 * @implementation-alias MauticMappingHelper::updateObjectMappings
		 */
		public function updateObjectMappings(array $mappings): void {}
		/**
		 * @param \Mautic\IntegrationsBundle\Sync\DAO\Mapping\RemappedObjectDAO[] $mappings in their order
		 * @implementation-alias MauticMappingHelper::remapIntegrationObjects
		 */
		public function remapIntegrationObjects(array $mappings): void {}
		/**
		 * @param \Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO[] $objects of the integration's
		 * @implementation-alias MauticMappingHelper::markAsDeleted
		 */
		public function markAsDeleted(array $objects): void {}
	}
}
