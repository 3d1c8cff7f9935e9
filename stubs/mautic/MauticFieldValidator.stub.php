<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner {
	/** The stand-in for Mautic's class of that name. */
	interface FieldValidatorInterface
	{
		public function validateFields(string $objectName, array $changedObjects): void;
	}

	/** The stand-in for Mautic's class of that name. */
	final class FieldValidator implements \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\FieldValidatorInterface
	{
		private array $fieldSchemaData = [];
		private \Mautic\LeadBundle\Entity\LeadFieldRepository $leadFieldRepository;
		private \Mautic\IntegrationsBundle\Sync\Notification\BulkNotification $bulkNotification;

		/** @implementation-alias MauticFieldValidator::__construct */
		public function __construct(\Mautic\LeadBundle\Entity\LeadFieldRepository $leadFieldRepository, \Mautic\IntegrationsBundle\Sync\Notification\BulkNotification $bulkNotification) {}
		/** @implementation-alias MauticFieldValidator::validateFields */
		public function validateFields(string $objectName, array $changedObjects): void {}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception {
	/** The stand-in for Mautic's class of that name. */
	class FieldSchemaNotFoundException extends \Exception
	{
		/** @implementation-alias MauticFieldSchemaNotFoundException::__construct */
		public function __construct(string $object, string $alias) {}
	}
}
