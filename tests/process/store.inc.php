<?php
declare(strict_types=1);

use SyncEngine\MappingStoreInterface;

/** A store that hands everything on to another one, unless it is told otherwise. */
class Store implements MappingStoreInterface
{
	/** Called with the name of each method and its arguments before anything else. */
	public ?Closure $before = null;
	/** What is done in place of a method. @var array<string, Closure> */
	public array $instead = [];

	public function __construct(public MappingStoreInterface $store) {}

	private function call(string $method, array $arguments): mixed
	{
		if ($this->before) {
			($this->before)($method, ...$arguments);
		}

		return isset($this->instead[$method]) ? ($this->instead[$method])(...$arguments) : $this->store->$method(...$arguments);
	}

	public function lock(string $integration): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function unlock(string $integration): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function begin(): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function commit(): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function rollBack(): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function findByIntegrationIds(string $integration, string $integrationObjectName, array $integrationObjectIds): array
	{
		return $this->call(__FUNCTION__, func_get_args());
	}

	public function findByInternalIds(string $integration, string $internalObjectName, array $internalObjectIds): array
	{
		return $this->call(__FUNCTION__, func_get_args());
	}

	public function saveMappings(array $records): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function remapObjects(array $remappedObjects): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function findTrackedChanges(string $integration, string $objectName, array $objectIds): array
	{
		return $this->call(__FUNCTION__, func_get_args());
	}

	public function findTrackedObjectIds(string $integration, string $objectName, ?string $afterId, int $limit): array
	{
		return $this->call(__FUNCTION__, func_get_args());
	}

	public function trackChanges(string $integration, array $changes): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function consumeChanges(array $ids): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function getWatermark(string $integration, string $objectName, string $direction): ?DateTimeInterface
	{
		return $this->call(__FUNCTION__, func_get_args());
	}

	public function setWatermark(string $integration, string $objectName, string $direction, DateTimeInterface $watermark): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function openJournal(string $integration, string $direction, string $key, string $payload): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function closeJournal(array $keys): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function getOpenJournal(string $integration): array
	{
		return $this->call(__FUNCTION__, func_get_args());
	}

	public function noteIssues(string $integration, string $direction, array $issues): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function getIssues(string $integration, int $limit = 100): array
	{
		return $this->call(__FUNCTION__, func_get_args());
	}

	public function queueRetries(string $integration, string $direction, array $retries): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function getDueRetries(string $integration, string $direction, string $objectName, int $limit = 500): array
	{
		return $this->call(__FUNCTION__, func_get_args());
	}

	public function clearRetries(string $integration, string $direction, string $objectName, array $objectIds): void
	{
		$this->call(__FUNCTION__, func_get_args());
	}

	public function getDeadLetters(string $integration, int $limit = 100): array
	{
		return $this->call(__FUNCTION__, func_get_args());
	}
}
