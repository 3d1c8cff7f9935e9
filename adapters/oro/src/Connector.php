<?php
declare(strict_types=1);

namespace SyncEngine\OroAdapter;

use Oro\Bundle\IntegrationBundle\Provider\TwoWaySyncConnectorInterface;

/** A connector as a service with arguments, for what needs no class of its own. */
class Connector implements TwoWaySyncConnectorInterface
{
	public function __construct(
		private readonly string $type,
		private readonly string $label,
		private readonly string $entity,
		private readonly string $importJob,
		private readonly string $exportJob,
	) {
	}

	public function getLabel(): string
	{
		return $this->label;
	}

	public function getImportEntityFQCN(): string
	{
		return $this->entity;
	}

	public function getImportJobName(): string
	{
		return $this->importJob;
	}

	public function getExportJobName(): string
	{
		return $this->exportJob;
	}

	public function getType(): string
	{
		return $this->type;
	}
}
