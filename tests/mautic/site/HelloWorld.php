<?php
use Mautic\IntegrationsBundle\Sync\DAO\Mapping\{MappingManualDAO, ObjectMappingDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\{ObjectChangeDAO, OrderDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{FieldDAO, ObjectDAO, RelationDAO, ReportDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\RequestDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Value\{NormalizedValueDAO, ReferenceValueDAO};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\SyncDataExchangeInterface;
use Mautic\IntegrationsBundle\Sync\ValueNormalizer\ValueNormalizer;

/** An integration whose remote is in memory: objects by type and ID, pages, dates, and a status for each that is written. */
final class HelloWorld implements SyncDataExchangeInterface
{
	public const NAME = 'HelloWorld';

	/** @var array<string, array<string, array{fields: array<string, mixed>, at: string}>> */
	public array $objects = ['Citizen' => [], 'World' => []];
	/** What becomes of an object that is written, by type and ID: ok, deleted, remap, retry, note, or a callable; an e-mail or a name for a new one. */
	public array $statuses = [];
	public int $pageSize = 200;
	/** Whether it heeds which page is wanted; else each one is the first. */
	public bool $paged = true;
	/** Whether it tells when objects changed. */
	public bool $dated = true;
	/** Objects to report as another's: [old name, old ID, new name, new ID]. */
	public array $remapped = [];
	/** @var list<string> */
	public array $log = [];
	/** Called at the begin of each report (with RequestDAO) and each order (with OrderDAO). */
	public ?Closure $called = null;
	public string $now = '2020-06-01 00:00:00';
	/** Fields of contacts and companies: [internal, remote, type, direction, required]. */
	public array $citizen = [
		['email', 'email', 'email', ObjectMappingDAO::SYNC_BIDIRECTIONALLY, true],
		['firstname', 'first_name', 'string', ObjectMappingDAO::SYNC_BIDIRECTIONALLY, false],
		['lastname', 'last_name', 'string', ObjectMappingDAO::SYNC_BIDIRECTIONALLY, false],
		['points', 'score', 'float', ObjectMappingDAO::SYNC_TO_INTEGRATION, false],
		['birthday', 'born', 'date', ObjectMappingDAO::SYNC_TO_MAUTIC, false],
		['company', 'world', 'reference', ObjectMappingDAO::SYNC_TO_MAUTIC, false],
	];
	public array $world = [
		['companyname', 'name', 'string', ObjectMappingDAO::SYNC_BIDIRECTIONALLY, true],
		['companycity', 'place', 'string', ObjectMappingDAO::SYNC_BIDIRECTIONALLY, false],
	];

	/** Citizens are companies as well, which have these fields. */
	public array $citizenCompany = [];

	public function getMappingManual(): MappingManualDAO
	{
		$manual = new MappingManualDAO(self::NAME);
		$mappings = [['company', 'World', $this->world], ['lead', 'Citizen', $this->citizen]];
		$this->citizenCompany && ($mappings[] = ['company', 'Citizen', $this->citizenCompany]);
		foreach ($mappings as [$internal, $remote, $fields]) {
			$mapping = new ObjectMappingDAO($internal, $remote);
			foreach ($fields as [$left, $right, , $direction, $required]) {
				$mapping->addFieldMapping($left, $right, $direction, $required);
			}
			$manual->addObjectMapping($mapping);
		}

		return $manual;
	}

	/** Puts an object there as somebody at the remote would. */
	public function put(string $type, string $id, array $fields, string $at): void
	{
		$this->objects[$type][$id] = ['fields' => $fields + ($this->objects[$type][$id]['fields'] ?? []), 'at' => $at];
	}

	public function getSyncReport(RequestDAO $requestDAO): ReportDAO
	{
		$this->called && ($this->called)($requestDAO);
		$report = new ReportDAO(self::NAME);
		$explicit = $requestDAO->getInputOptionsDAO()->getIntegrationObjectIds();
		foreach ($requestDAO->getObjects() as $wanted) {
			$type = $wanted->getObject();
			$ids = $explicit ? (in_array($type, $explicit->getObjectTypes(), true) ? $explicit->getObjectIdsFor($type) : []) : null;
			$found = array_filter($this->objects[$type] ?? [], static fn ($object, $id) => $ids !== null ? in_array((string) $id, $ids)
				: self::time($object['at']) >= $wanted->getFromDateTime() && (!$wanted->getToDateTime() || self::time($object['at']) <= $wanted->getToDateTime()), ARRAY_FILTER_USE_BOTH);
			$page = array_slice($found, $this->paged ? ($requestDAO->getSyncIteration() - 1) * $this->pageSize : 0, $this->pageSize, true);
			$this->log[] = "asked for $type, page {$requestDAO->getSyncIteration()}: " . count($page) . ' of ' . count($found);
			foreach ($page as $id => $object) {
				$report->addObject($this->reported($type, (string) $id, $object, $wanted, $report));
			}
		}
		if ($requestDAO->getSyncIteration() === 1) {
			foreach ($this->remapped as $names) {
				$report->remapObject(...$names);
			}
		}

		return $report;
	}

	private function reported(string $type, string $id, array $object, $wanted, ReportDAO $report): ObjectDAO
	{
		$reported = new ObjectDAO($type, $id, $this->dated ? self::time($object['at']) : null);
		foreach ($type === 'Citizen' ? $this->citizen : $this->world as [, $name, $kind]) {
			if (!in_array($name, $wanted->getFields(), true) || !array_key_exists($name, $object['fields'])) {
				continue;
			}
			$value = $object['fields'][$name];
			if ($kind === 'reference') {
				$normalized = new NormalizedValueDAO(NormalizedValueDAO::REFERENCE_TYPE, $value, new ReferenceValueDAO());
				$report->getRelations()->addRelation(new RelationDAO($type, $name, 'World', $id, $value));
			} else {
				$normalized = (new ValueNormalizer())->normalizeForMautic($kind, $value);
			}
			$field = new FieldDAO($name, $normalized, in_array($name, $wanted->getRequiredFields(), true) ? FieldDAO::FIELD_REQUIRED : FieldDAO::FIELD_CHANGED);
			if (isset($object['fieldTimes'][$name])) {
				$field->setChangeDateTime(self::time($object['fieldTimes'][$name]));
			}
			$reported->addField($field);
		}

		return $reported;
	}

	public function executeSyncOrder(OrderDAO $syncOrderDAO): void
	{
		$this->called && ($this->called)($syncOrderDAO);
		foreach (['written' => $syncOrderDAO->getIdentifiedObjects(), 'new' => $syncOrderDAO->getUnidentifiedObjects()] as $what => $types) {
			foreach ($types as $type => $changes) {
				$this->log[] = "$what at $type: " . count($changes);
				foreach ($changes as $change) {
					$this->write($syncOrderDAO, $type, $change);
				}
			}
		}
	}

	private function write(OrderDAO $order, string $type, ObjectChangeDAO $change): void
	{
		$id = (string) $change->getObjectId();
		$fields = array_map(static fn ($field) => $field->getValue()->getNormalizedValue(), $change->getFields());
		$status = $this->statuses[$type][$id !== '' ? $id : ($fields['email'] ?? $fields['name'] ?? '')] ?? 'ok';
		if ($status instanceof Closure) {
			$status = $status($order, $change);
		}
		if ($status === 'ok' && $id === '') {
			$id = strtolower($type[0]) . (1000 + count($this->objects[$type]));
			$this->put($type, $id, $fields, $this->now);
			$order->addObjectMapping($change, $type, $id, self::time($this->now));

			return;
		}
		match ($status) {
			'ok' => $order->updateLastSyncDate($change, self::time($this->now)),
			'deleted' => $order->deleteObject($change),
			'remap' => $order->remapObject($type, $id, $type, "$id-new"),
			'retry' => $order->retrySyncLater($change),
			'note' => $order->noteObjectSyncIssue($change, 'it was refused'),
			default => null,
		};
		if ($status === 'ok') {
			$this->put($type, $id, $fields, $this->now);
		} elseif ($status === 'deleted') {
			unset($this->objects[$type][$id]);
		}
	}

	public static function time(string $time): DateTimeImmutable
	{
		return new DateTimeImmutable($time, new DateTimeZone('UTC'));
	}
}
