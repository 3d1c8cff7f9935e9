<?php
/** What the bundle's classes want of Mautic's other bundles and of its packages, where those are not installed. */
namespace Psr\Log {
	if (!interface_exists(LoggerInterface::class)) {
		final class LogLevel
		{
			const DEBUG = 'debug';
			const ERROR = 'error';
			const WARNING = 'warning';
			const INFO = 'info';
		}
		interface LoggerInterface {}
	}
}

namespace Symfony\Contracts\Translation {
	if (!interface_exists(TranslatorInterface::class)) {
		interface TranslatorInterface {}
	}
}

namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper {
	if (!class_exists(FieldHelper::class)) {
		class FieldHelper {}
	}
}
