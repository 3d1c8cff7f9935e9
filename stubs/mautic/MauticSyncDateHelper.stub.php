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
	class SyncDateHelper
	{
		private ?\DateTimeInterface $syncFromDateTime = null;
		private ?\DateTimeInterface $syncToDateTime = null;
		private ?\DateTimeImmutable $syncDateTime = null;
		private array $lastObjectSyncDates = [];
		private ?\DateTimeInterface $internalSyncStartDateTime = null;
		private \Doctrine\DBAL\Connection $connection;

		/** @implementation-alias MauticSyncDateHelper::__construct */
		public function __construct(\Doctrine\DBAL\Connection $connection) {}
		/** @implementation-alias MauticSyncDateHelper::setSyncDateTimes */
		public function setSyncDateTimes(?\DateTimeInterface $fromDateTime = null, ?\DateTimeInterface $toDateTime = null): void {}
		/** @implementation-alias MauticSyncDateHelper::getSyncFromDateTime */
		public function getSyncFromDateTime(string $integration, string $object): \DateTimeInterface {}
		/** @implementation-alias MauticSyncDateHelper::getSyncToDateTime */
		public function getSyncToDateTime(): ?\DateTimeInterface {}
		/** @implementation-alias MauticSyncDateHelper::getSyncDateTime */
		public function getSyncDateTime(): ?\DateTimeInterface {}
		/** @implementation-alias MauticSyncDateHelper::getLastSyncDateForObject */
		public function getLastSyncDateForObject(string $integration, string $object): ?\DateTimeInterface {}
		/** @implementation-alias MauticSyncDateHelper::getInternalSyncStartDateTime */
		public function getInternalSyncStartDateTime(): ?\DateTimeInterface {}
		/** @implementation-alias MauticSyncDateHelper::setInternalSyncStartDateTime */
		public function setInternalSyncStartDateTime(): void {}
	}
}
