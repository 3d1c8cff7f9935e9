<?php
namespace Mautic\IntegrationsBundle\Sync\Logger {
	class DebugLogger
	{
		/** @var list<string> */
		public static array $lines = [];

		public static function log($integration, $message, $loggedFrom = null, array $context = [], $urgency = 'debug'): void
		{
			self::$lines[] = "$integration $urgency $message ($loggedFrom)";
		}
	}
}
