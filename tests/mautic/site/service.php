<?php
namespace Mautic\IntegrationsBundle\Sync\SyncService;

use Mautic\IntegrationsBundle\Helper\SyncIntegrationsHelper;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\InputOptionsDAO;
use Mautic\IntegrationsBundle\Sync\Helper\{MappingHelper, RelationsHelper, SyncDateHelper};
use Mautic\IntegrationsBundle\Sync\Notification\Notifier;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\MauticSyncDataExchange;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\IntegrationSyncProcess;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\MauticSyncProcess;
use Mautic\IntegrationsBundle\Sync\SyncProcess\SyncProcess;
use Symfony\Component\EventDispatcher\EventDispatcherInterface;

interface SyncServiceInterface
{
	public function processIntegrationSync(InputOptionsDAO $inputOptionsDAO);
}

final class SyncService implements SyncServiceInterface
{
	public function __construct(
		private MauticSyncDataExchange $exchange,
		private SyncDateHelper $dates,
		private MappingHelper $mappings,
		private RelationsHelper $relations,
		private SyncIntegrationsHelper $integrations,
		private EventDispatcherInterface $dispatcher,
		private Notifier $notifier,
		private IntegrationSyncProcess $pull,
		private MauticSyncProcess $push,
	) {
	}

	public function processIntegrationSync(InputOptionsDAO $inputOptionsDAO): void
	{
		$name = $inputOptionsDAO->getIntegration();
		$process = new SyncProcess($this->dates, $this->mappings, $this->relations, $this->pull, $this->push, $this->dispatcher, $this->notifier,
			$this->integrations->getMappingManual($name), $this->exchange, $this->integrations->getSyncDataExchange($name), $inputOptionsDAO, $this);
		$process->execute();
	}
}
