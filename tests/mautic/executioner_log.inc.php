<?php
/** The lines of the debug log are told as well. */
namespace Mautic\IntegrationsBundle\Sync\Logger {
	class DebugLogger
	{
		public static function log($integration, $message, $loggedFrom = null): void
		{
			\told('log', $integration, $message, substr(strrchr($loggedFrom, '\\'), 1));
		}
	}
}

namespace {
	require __DIR__ . '/executioner.inc.php';
}
