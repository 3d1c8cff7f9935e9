<?php
/** What of a Mautic site the native classes name: its FieldHelper, and its DebugLogger where $log is wanted. */
namespace Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper {
	class FieldHelper
	{
		public array $required = [];

		public function getRequiredFields(string $object): array
		{
			return array_fill_keys($this->required[$object] ?? [], 'x');
		}
	}
}
