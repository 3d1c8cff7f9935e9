<?php
/** Two sides over arrays, and a sync between them: what the tests of the process share. */

use SyncEngine\{InputOptions, MappingManual, MappingStoreInterface, ObjectLookupInterface, ObjectMapping, Order, PdoMappingStore,
	Report, Request, SyncDataExchangeInterface, SyncProcess, SyncResult};

/** Records as [object => [id => ['id' => …, '_at' => seconds, '_times' => [field => seconds], …fields]]]. */
class ArrayExchange implements SyncDataExchangeInterface, ObjectLookupInterface
{
	/** @var list<string> what was asked of this side, in words */
	public array $log = [];
	/** @var array<string, int|string> what each idempotency key created */
	public array $keys = [];
	/** @var array<string, array<string, string>> object name by field, by object */
	public array $references = [];
	public ?Closure $beforeReport = null;
	public ?Closure $beforeExecute = null;
	/** @var ?Closure(SyncEngine\ObjectChange, Order): bool true: the outcome is reported already */
	public ?Closure $each = null;
	public ?Closure $afterExecute = null;
	public int $now;

	public function __construct(public array $data, public array $types, public int $page = 100, public string $prefix = '')
	{
		$this->now = strtotime('2026-01-02 00:00:00 UTC');
	}

	public function getSyncReport(Request $requestDAO): Report
	{
		$this->beforeReport && ($this->beforeReport)($requestDAO);
		$report = new Report('arrays');
		foreach ($requestDAO->getObjects() as $asked) {
			$ids = $asked->getIds() === null ? null : array_map(strval(...), $asked->getIds());
			$from = $asked->getFromDateTime()?->getTimestamp();
			$found = array_filter($this->data[$asked->getObject()] ?? [], static fn ($record) =>
				($ids === null || in_array((string) $record['id'], $ids, true)) && ($from === null || $record['_at'] >= $from));
			$this->fill($report, $asked->getObject(), array_slice($found, ($requestDAO->getSyncIteration() - 1) * $this->page, $this->page));
		}
		$this->log[] = 'page ' . $requestDAO->getSyncIteration();

		return $report;
	}

	public function getObjectsByIds(string $objectName, array $ids, array $fields): Report
	{
		$ids = array_map(strval(...), $ids);
		$this->log[] = "ids $objectName " . implode(',', $ids);
		$report = new Report('arrays');
		$this->fill($report, $objectName, array_filter($this->data[$objectName] ?? [], static fn ($record) => in_array((string) $record['id'], $ids, true)));

		return $report;
	}

	public function getObjectsByValues(string $objectName, array $values, array $fields): Report
	{
		$report = new Report('arrays');
		$this->fill($report, $objectName, array_filter($this->data[$objectName] ?? [], static function ($record) use ($values) {
			foreach ($values as $field => $list) {
				if (in_array($record[$field] ?? null, $list, true)) {
					return true;
				}
			}
			return false;
		}));

		return $report;
	}

	public function executeSyncOrder(Order $syncOrderDAO): void
	{
		$this->beforeExecute && ($this->beforeExecute)($syncOrderDAO);
		foreach ($syncOrderDAO->getIdentifiedObjects() as $name => $changes) {
			foreach ($changes as $change) {
				$id = $change->getObjectId();
				if ($this->each && ($this->each)($change, $syncOrderDAO)) {
					continue;
				}
				if (!isset($this->data[$name][$id])) {
					$syncOrderDAO->deleteObject($change);
					continue;
				}
				$this->data[$name][$id] = ['_at' => $this->now] + self::values($change) + $this->data[$name][$id];
				$this->log[] = "update $name $id " . json_encode(self::values($change));
				$syncOrderDAO->updateLastSyncDate($change, new DateTimeImmutable("@$this->now"));
			}
		}
		foreach ($syncOrderDAO->getUnidentifiedObjects() as $name => $changes) {
			foreach ($changes as $change) {
				if ($this->each && ($this->each)($change, $syncOrderDAO)) {
					continue;
				}
				$syncOrderDAO->addObjectMapping($change, $name, $this->create($name, $change), new DateTimeImmutable("@$this->now"));
			}
		}
		$this->afterExecute && ($this->afterExecute)($syncOrderDAO);
	}

	private function create(string $name, SyncEngine\ObjectChange $change): int|string
	{
		$key = $change->getIdempotencyKey();
		if ($key !== null && isset($this->keys[$key])) {
			$this->log[] = "known $name {$this->keys[$key]}";

			return $this->keys[$key];
		}
		$numbers = array_map(static fn ($id) => (int) preg_replace('/\D/', '', (string) $id), array_keys($this->data[$name] ?? []));
		$id = $this->prefix . (max([0, ...$numbers]) + 1);
		$id = $this->prefix === '' ? (int) $id : $id;
		$this->data[$name][$id] = ['id' => $id, '_at' => $this->now] + self::values($change);
		$this->log[] = "create $name $id " . json_encode(self::values($change));
		if ($key !== null) {
			$this->keys[$key] = $id;
		}

		return $id;
	}

	private static function values(SyncEngine\ObjectChange $change): array
	{
		return array_map(static fn ($field) => $field->getValue()->getNormalizedValue(), $change->getFields());
	}

	private function fill(Report $report, string $name, array $records): void
	{
		$report->addRecords($name, array_values($records), $this->types[$name], 'id', '_at', '_times');
		foreach ($records as $record) {
			foreach ($this->references[$name] ?? [] as $field => $to) {
				if (isset($record[$field])) {
					$report->getRelations()->addRelation(new SyncEngine\Relation($name, $field, $to, (string) $record['id'], (string) $record[$field]));
				}
			}
		}
	}

	/** What was asked since the last call. */
	public function takeLog(): string
	{
		$log = implode(' | ', $this->log);
		$this->log = [];

		return $log;
	}
}

/** Contacts here, citizens there, in step by e-mail. */
class Pair
{
	public ArrayExchange $here;
	public ArrayExchange $there;
	public MappingManual $manual;
	public ObjectMapping $mapping;
	public PDO $pdo;
	public MappingStoreInterface $store;
	public int $start;

	public function __construct(int $page = 100)
	{
		$this->start = strtotime('2026-01-01 00:00:00 UTC');
		$this->here = new ArrayExchange(['contact' => []], ['contact' => ['name' => 'string', 'mail' => 'email', 'points' => 'int']], $page);
		$this->there = new ArrayExchange(['Citizen' => []], ['Citizen' => ['full_name' => 'string', 'email' => 'email', 'score' => 'int']], $page, 'c');
		$this->manual = new MappingManual('Arrays');
		$this->mapping = (new ObjectMapping('contact', 'Citizen'))
			->addFieldMapping('name', 'full_name')->addFieldMapping('mail', 'email')->addFieldMapping('points', 'score')
			->setUniqueFields(['mail']);
		$this->manual->addObjectMapping($this->mapping);
		$this->pdo = new PDO('sqlite::memory:');
		$this->store = new PdoMappingStore($this->pdo);
	}

	public function addHere(int $id, string $name, int $points = 0, int $at = 0): void
	{
		$this->here->data['contact'][$id] = ['id' => $id, 'name' => $name, 'mail' => "$name@x", 'points' => $points, '_at' => $this->start + $at];
	}

	public function addThere(string $id, string $name, int $points = 0, int $at = 0): void
	{
		$this->there->data['Citizen'][$id] = ['id' => $id, 'full_name' => $name, 'email' => "$name@x", 'score' => $points, '_at' => $this->start + $at];
	}

	public function process(array $options = [], ?SyncEngine\SyncJudgeInterface $judge = null): SyncProcess
	{
		return new SyncProcess($this->manual, $this->here, $this->there, $this->store, new InputOptions(['integration' => 'Arrays'] + $options), $judge);
	}

	public function run(array $options = []): SyncResult
	{
		return $this->process($options)->execute();
	}

	/** Mapped pairs as here=there. */
	public function pairs(): string
	{
		$pairs = [];
		foreach ($this->pdo->query('SELECT internal_object_id, integration_object_name, integration_object_id, is_deleted FROM sync_object_mapping ORDER BY CAST(internal_object_id AS INTEGER)') as $row) {
			$pairs[] = "$row[0]=" . ($row[1] === 'Citizen' ? '' : "$row[1] ") . $row[2] . ($row[3] ? ' closed' : '');
		}

		return implode(' ', $pairs);
	}

	/** Number of mapped pairs with different values, and of objects without a counterpart. */
	public function compare(): string
	{
		$different = 0;
		$seen = [[], []];
		foreach ($this->pdo->query('SELECT internal_object_id, integration_object_id FROM sync_object_mapping WHERE is_deleted = 0') as [$i, $e]) {
			$a = $this->here->data['contact'][$i];
			$b = $this->there->data['Citizen'][$e];
			$different += [$a['name'], $a['mail'], $a['points']] !== [$b['full_name'], $b['email'], $b['score']] ? 1 : 0;
			$seen[0][$i] = $seen[1][$e] = true;
		}
		$alone = count($this->here->data['contact']) - count($seen[0]) + count($this->there->data['Citizen']) - count($seen[1]);

		return count($this->here->data['contact']) . ' here, ' . count($this->there->data['Citizen']) . " there, $different different, $alone alone";
	}
}

/** One line of a result: status, what was written and noted, conflicts. */
function summary(SyncResult $result): string
{
	$parts = [$result->getStatus()];
	foreach ($result->getCounts() as $counts) {
		$some = array_filter(array_slice($counts, 2), static fn ($n) => $n > 0);
		$parts[] = "$counts[direction] $counts[object]: " . implode(', ', array_map(static fn ($n, $what) => "$n $what", $some, array_keys($some)));
	}
	$conflicts = array_filter($result->getConflicts());
	if ($conflicts) {
		$parts[] = 'won: ' . json_encode($conflicts);
	}

	return implode('; ', $parts);
}

function outcome(callable $code): string
{
	try {
		return (string) $code();
	} catch (Throwable $e) {
		return get_class($e) . ': ' . $e->getMessage();
	}
}
