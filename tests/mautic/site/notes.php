<?php
namespace Mautic\IntegrationsBundle\Sync\Notification {
	use Doctrine\DBAL\Connection;

	class Notifier
	{
		public int $finalized = 0;

		public function __construct(private Connection $connection, private \Statements $statements)
		{
		}

		public function noteMauticSyncIssue(array $notifications, $integrationHandler = 'mautic'): void
		{
			$this->statements->beside(function () use ($notifications): void {
				foreach ($notifications as $note) {
					$this->connection->insert('notes', ['object' => $note->getMauticObject(), 'object_id' => $note->getMauticObjectId(), 'remote' => $note->getIntegrationObject(), 'remote_id' => $note->getIntegrationObjectId(), 'message' => $note->getMessage()]);
				}
			});
		}

		public function finalizeNotifications(): void
		{
			$this->finalized++;
		}
	}

	class BulkNotification
	{
		private array $pending = [];

		public function __construct(private Connection $connection, private \Statements $statements)
		{
		}

		public function addNotification(string $deduplicateValue, string $message, string $integrationDisplayName, string $objectDisplayName, string $mauticObject, int $id, string $linkText): void
		{
			$this->pending[] = ['object' => $mauticObject, 'object_id' => $id, 'remote' => "$integrationDisplayName $objectDisplayName", 'remote_id' => $linkText, 'message' => "$deduplicateValue: $message"];
		}

		public function flush(?\DateTime $deduplicateDateTimeFrom = null): void
		{
			$this->statements->beside(fn () => array_map(fn (array $note) => $this->connection->insert('notes', $note), $this->pending));
			$this->pending = [];
		}
	}
}
