<?php

/**
 * Names and signatures are those of Mautic's Integrations bundle, 5.1 and later, whose documentation holds for
 * them: registered with syncengine.mautic=exact or safe only. Private properties are what var_dump(), serialize() and
 * the like show.
 *
 * @generate-class-entries
 * @undocumentable
 */

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange {
	/** One side of a sync: an integration's own class implements it, Mautic's does for Mautic. */
	interface SyncDataExchangeInterface
	{
		/** What this side has of the objects and fields asked for; a report without objects ends the paging. */
		public function getSyncReport(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\RequestDAO $requestDAO): \Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO;
		/**
		 * Writes what the order says and notes in it what came of that.
		 * @return mixed
		 */
		public function executeSyncOrder(\Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO $syncOrderDAO);
	}
}
