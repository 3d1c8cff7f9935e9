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
	interface ReferenceResolverInterface
	{
		public function resolveReferences(string $objectName, array $changedObjects): void;
	}

	/** The stand-in for Mautic's class of that name. */
	final class ReferenceResolver implements \Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\ReferenceResolverInterface
	{
		private \Doctrine\DBAL\Connection $connection;

		/** @implementation-alias MauticReferenceResolver::__construct */
		public function __construct(\Doctrine\DBAL\Connection $connection) {}
		/** @implementation-alias MauticReferenceResolver::resolveReferences */
		public function resolveReferences(string $objectName, array $changedObjects): void {}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception {
	/** The stand-in for Mautic's class of that name. */
	class ReferenceNotFoundException extends \Exception
	{
	}
}
