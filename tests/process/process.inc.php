<?php
// What tests of a sync share: two sides that are arrays, and a scene of both with a store in SQLite.
declare(strict_types=1);

require __DIR__ . '/store.inc.php';

use SyncEngine\InputOptions;
use SyncEngine\MappingManual;
use SyncEngine\MappingStoreInterface;
use SyncEngine\ObjectLookupInterface;
use SyncEngine\ObjectMapping;
use SyncEngine\Order;
use SyncEngine\ObjectChange;
use SyncEngine\PdoMappingStore;
use SyncEngine\Report;
use SyncEngine\Request;
use SyncEngine\SyncDataExchangeInterface;
use SyncEngine\SyncProcess;
use SyncEngine\SyncResult;
use SyncEngine\TrackedChange;

/** A time of the tests' own clock: minutes after noon, years before the real one. */
function at(int $minutes): int
{
	return strtotime('2026-01-01 12:00:00 UTC') + 60 * $minutes;
}

function moment(int $minutes): DateTimeImmutable
{
	return new DateTimeImmutable('@' . at($minutes));
}

/**
 * A side whose objects are arrays: $objects['Citizen']['c1'] = ['id' => 'c1', 'name' => …, 'at' => time,
 * 'times' => time by field, 'deleted' => true].
 */
trait Arrays
{
	/** @var array<string, array<int|string, array<string, mixed>>> */
	public array $objects = [];
	/** What was asked and done, in order; log() takes it. @var list<string> */
	public array $log = [];
	/** Called with the name of each method and its arguments before anything else. */
	public ?Closure $before = null;
	/** Called instead of writing a change: an outcome, or null to write it. Closure(ObjectChange, Order): bool */
	public ?Closure $outcome = null;
	/** Whether creations go by their keys. */
	public bool $keys = true;
	/** @var array<string, int|string> ID by key of what was created */
	public array $created = [];
	/** References: field => object name. @var array<string, string> */
	public array $references = [];
	public int $now;
	public int $last = 100;

	/** @param array<string, array<string, string>> $types type by field, by object */
	public function __construct(public array $types, public int $page = 10, public string $prefix = '')
	{
		$this->now = at(60);
	}

	/** @param array<string, mixed> $values */
	public function set(string $object, int|string $id, array $values, ?int $minutes = null): void
	{
		$this->objects[$object][$id] = ['at' => $minutes === null ? null : at($minutes)] + $values + ['id' => $id] + ($this->objects[$object][$id] ?? []);
	}

	public function log(): string
	{
		[$log, $this->log] = [implode('; ', $this->log), []];

		return $log;
	}

	protected function called(string $method, mixed ...$arguments): void
	{
		if ($this->before) {
			($this->before)($method, ...$arguments);
		}
	}

	/** @param array<int|string, array<string, mixed>> $records */
	protected function report(string $object, array $records, ?Report $report = null): Report
	{
		$report ??= new Report('whatever');
		$report->addRecords($object, $records, $this->types[$object], 'id', 'at', 'times');
		foreach ($records as $record) {
			if ($record['deleted'] ?? false) {
				$report->getObject($object, $record['id'])->setDeleted();
			}
			foreach ($this->references as $field => $name) {
				if (isset($record[$field])) {
					$report->getRelations()->addRelation(new SyncEngine\Relation($object, $field, $name, (string) $record['id'], (string) $record[$field]));
				}
			}
		}

		return $report;
	}

	public function getSyncReport(Request $request): Report
	{
		$this->called(__FUNCTION__, $request);
		$report = new Report('whatever');
		foreach ($request->getObjects() as $asked) {
			$object = $asked->getObject();
			$ids = $asked->getIds() === null ? null : array_map(strval(...), $asked->getIds());
			[$from, $to] = [$asked->getFromDateTime()?->getTimestamp(), $asked->getToDateTime()?->getTimestamp()];
			$found = array_filter($this->objects[$object] ?? [], fn (array $o) => $ids !== null ? in_array((string) $o['id'], $ids, true)
				: ($from === null || $o['at'] === null || $o['at'] >= $from) && ($to === null || $o['at'] < $to));
			$this->report($object, array_slice($found, ($request->getSyncIteration() - 1) * $this->page, $this->page), $report);
			$this->log[] = sprintf('%s page %d%s: %d', $object, $request->getSyncIteration(),
				$ids !== null ? ' of ' . implode(',', $ids) : ($from === null ? '' : ' from ' . ($from > time() - 7200 ? 'just now' : gmdate('H:i', $from))), count($report->getObjects($object)));
		}

		return $report;
	}

	public function executeSyncOrder(Order $order): void
	{
		$this->called(__FUNCTION__, $order);
		foreach ($order->getIdentifiedObjects() as $changes) {
			array_walk($changes, fn (ObjectChange $change) => $this->write($change, $order));
		}
		foreach ($order->getUnidentifiedObjects() as $changes) {
			array_walk($changes, fn (ObjectChange $change) => $this->write($change, $order));
		}
		$this->called('executed', $order);
	}

	protected function write(ObjectChange $change, Order $order): void
	{
		$object = $change->getObject();
		$id = $change->getObjectId();
		$key = $change->getIdempotencyKey();
		$values = array_map(fn ($field) => $field->getValue()->getNormalizedValue(), $change->getFields());
		$this->log[] = ($id === null ? "create $object" : "update $object $id") . ' ' . show($values);
		if ($this->outcome && ($this->outcome)($change, $order)) {
			return;
		}
		if ($id === null) {
			$id = $this->keys && isset($this->created[$key]) ? $this->created[$key] : ($this->prefix === '' ? ++$this->last : $this->prefix . ++$this->last);
			$this->created[$key ?? "$object $id"] = $id;
			$this->objects[$object][$id] = ['id' => $id];
			$order->addObjectMapping($change, $object, $id);
		} elseif (isset($this->objects[$object][$id])) {
			$order->updateLastSyncDate($change);
		} else {
			$order->deleteObject($change);

			return;
		}
		$this->objects[$object][$id] = array_merge($this->objects[$object][$id], $values, ['at' => $this->now, 'times' => array_fill_keys(array_keys($values), $this->now)]);
	}
}

/** A side that can be asked for single objects. */
class Side implements SyncDataExchangeInterface, ObjectLookupInterface
{
	use Arrays;

	public function getObjectsByIds(string $object, array $ids, array $fields): Report
	{
		$this->called(__FUNCTION__, $object, $ids, $fields);
		$this->log[] = "$object " . implode(',', $ids);
		$ids = array_map(strval(...), $ids);

		return $this->report($object, array_filter($this->objects[$object] ?? [], fn (array $o) => in_array((string) $o['id'], $ids, true)));
	}

	public function getObjectsByValues(string $object, array $values, array $fields): Report
	{
		$this->called(__FUNCTION__, $object, $values, $fields);
		$this->log[] = "$object by " . show($values);

		return $this->report($object, array_filter($this->objects[$object] ?? [],
			fn (array $o) => (bool) array_filter($values, fn (array $list, string $field) => in_array($o[$field] ?? null, $list, true), ARRAY_FILTER_USE_BOTH)));
	}
}

/** One that can't, as most of Mautic's. */
class PlainSide implements SyncDataExchangeInterface
{
	use Arrays;
}

/** An application that tracks its changes. */
class TrackingSide extends Side
{
	public function tracksChanges(string $integration, string $object): bool
	{
		return true;
	}
}

/** The application, the integration "Hello", and what the engine remembers of both. */
class Scene
{
	public MappingManual $manual;
	public ObjectMapping $mapping;
	public PDO $pdo;
	public MappingStoreInterface $store;
	public ?SyncProcess $process = null;
	/** Called with the process before it is executed. */
	public ?Closure $prepare = null;

	public function __construct(public SyncDataExchangeInterface $here, public SyncDataExchangeInterface $there, string $dsn = 'sqlite::memory:')
	{
		$this->mapping = new ObjectMapping('contact', 'Citizen');
		$this->mapping->addFieldMapping('fn', 'name')->addFieldMapping('mail', 'email')->addFieldMapping('pts', 'points')->setUniqueFields(['mail']);
		$this->manual = new MappingManual('Hello');
		$this->manual->addObjectMapping($this->mapping);
		$this->pdo = new PDO($dsn);
		$this->store = new PdoMappingStore($this->pdo, ['retry_wait' => 0]);
	}

	/** @param array<string, mixed> $options */
	public function process(array $options = []): SyncProcess
	{
		return new SyncProcess($this->manual, $this->here, $this->there, $this->store, new InputOptions(['integration' => 'Hello'] + $options));
	}

	/** @param array<string, mixed> $options */
	public function execute(array $options = []): SyncResult
	{
		$this->process = $this->process($options);
		if ($this->prepare) {
			($this->prepare)($this->process);
		}

		return $this->process->execute();
	}

	/** Runs a sync and prints what came of it, or what was thrown. @param array<string, mixed> $options */
	public function run(string $what, array $options = []): ?SyncResult
	{
		echo "-- $what\n";
		try {
			$result = $this->execute($options);
			echo $result->getStatus(), ' ', counts($result), "\n";
		} catch (Throwable $e) {
			$result = null;
			for ($t = $e; $t; $t = $t->getPrevious()) {
				echo $t === $e ? 'threw ' : '  after ', get_class($t), ': ', $t->getMessage(), "\n";
			}
		}
		foreach (['here' => $this->here, 'there' => $this->there] as $name => $side) {
			$log = $side->log();
			echo $log === '' ? '' : "$name: $log\n";
		}

		return $result;
	}

	/** Tracks changes as an application does that calls the store itself. @param array<string, mixed> $values */
	public function change(int|string $id, array $values, int $minutes, string $object = 'contact'): void
	{
		$this->here->objects[$object][$id] = array_merge($this->here->objects[$object][$id], $values, ['at' => at($minutes)]);
		$this->store->trackChanges('Hello', array_map(
			fn (string $field, mixed $value) => new TrackedChange($object, $id, $field, $value, $this->here->types[$object][$field] ?? 'string', moment($minutes)),
			array_keys($values), array_values($values)));
	}

	/** @param array<string, mixed> $values */
	public function changeThere(string $id, array $values, int $minutes, string $object = 'Citizen', bool $certain = true): void
	{
		$old = $this->there->objects[$object][$id];
		$this->there->objects[$object][$id] = array_merge($old, $values, ['at' => at($minutes)],
			$certain ? ['times' => array_fill_keys(array_keys($values), at($minutes)) + ($old['times'] ?? [])] : []);
	}

	/** @return list<list<mixed>> */
	public function rows(string $sql): array
	{
		return $this->pdo->query($sql)->fetchAll(PDO::FETCH_NUM);
	}

	/** "contact 5=Citizen c5, …", closed ones in brackets. */
	public function mappings(): string
	{
		return implode(', ', array_map(fn (array $row) => sprintf($row[4] ? '[%s %s=%s %s]' : '%s %s=%s %s', ...$row), $this->rows(
			'SELECT internal_object_name, internal_object_id, integration_object_name, integration_object_id, is_deleted FROM sync_object_mapping
			ORDER BY 1, CAST(internal_object_id AS INTEGER), 3, 4')));
	}

	/** Tracked changes: "contact 5 fn=x". */
	public function tracked(): string
	{
		return implode(', ', array_map(fn (array $row) => vsprintf('%s %s %s=%s', $row), $this->rows(
			'SELECT object_type, object_id, column_name, column_value FROM sync_object_field_change_report ORDER BY 1, 2, 3')));
	}

	/** Issues, oldest first: "kind object id field: message". */
	public function issues(): string
	{
		return implode("\n", array_map(fn (array $i) => rtrim("$i[direction] $i[kind] $i[object_name] $i[object_id] $i[field]") . ": $i[message]" . ($i['count'] > 1 ? " ($i[count])" : ''),
			array_reverse($this->store->getIssues('Hello')))) . "\n";
	}

	public function watermarks(): string
	{
		return implode(', ', array_map(fn (array $row) => implode(' ', $row), $this->rows('SELECT direction, object_name, substr(watermark, 12, 5) FROM syncengine_watermark ORDER BY 1, 2')));
	}

	/** Mapped pairs whose mapped fields differ, and objects without a counterpart. */
	public function differences(): string
	{
		$differences = [];
		$seen = [[], []];
		foreach ($this->rows('SELECT internal_object_name, internal_object_id, integration_object_name, integration_object_id FROM sync_object_mapping WHERE NOT is_deleted') as [$in, $i, $out, $o]) {
			$seen[0]["$in $i"] = ($seen[0]["$in $i"] ?? 0) + 1;
			$seen[1]["$out $o"] = ($seen[1]["$out $o"] ?? 0) + 1;
			foreach ($this->manual->getObjectMapping($in, $out)?->getFieldMappings() ?? [] as $field) {
				[$a, $b] = [$this->here->objects[$in][$i][$field->getInternalField()] ?? null, $this->there->objects[$out][$o][$field->getIntegrationField()] ?? null];
				if ($a != $b) {
					$differences[] = "$in $i.{$field->getInternalField()} " . show($a) . ' != ' . show($b);
				}
			}
		}
		foreach ([$this->here, $this->there] as $side => $exchange) {
			foreach ($exchange->objects as $object => $list) {
				foreach (array_keys($list) as $id) {
					if (($seen[$side]["$object $id"] ?? 0) !== 1) {
						$differences[] = "$object $id mapped " . ($seen[$side]["$object $id"] ?? 0) . ' times';
					}
				}
			}
		}

		return $differences ? implode(', ', $differences) : 'no differences';
	}
}

/** A value on one line. */
function show(mixed $value): string
{
	if ($value instanceof DateTimeInterface) {
		return $value->format('Y-m-d\TH:i:s.uP');
	}
	if ($value instanceof SyncEngine\ReferenceValue) {
		return $value->getType() . '#' . show($value->getValue() ?? '');
	}
	if (is_array($value)) {
		return array_is_list($value) ? '[' . implode(', ', array_map(show(...), $value)) . ']'
			: '{' . implode(', ', array_map(fn ($key) => "$key: " . show($value[$key]), array_keys($value))) . '}';
	}

	if (is_float($value) && !is_finite($value)) {
		return (string) $value;
	}

	return is_string($value) ? (preg_match('//u', $value) ? $value : '0x' . bin2hex($value)) : json_encode($value, JSON_PRESERVE_ZERO_FRACTION | JSON_PARTIAL_OUTPUT_ON_ERROR);
}

/** Counts that are not 0, by direction and object. */
function counts(SyncResult $result): string
{
	$all = array_map(fn (array $counts) => "$counts[direction] $counts[object]: " . implode(', ', array_map(
		fn (string $name, int $count) => "$count $name", array_keys($numbers = array_filter(array_slice($counts, 2))), $numbers)), $result->getCounts());

	return implode('; ', array_filter($all, fn (string $line) => !str_ends_with($line, ': ')));
}

/** The usual two sides: n contacts and citizens of the same names, c1 to cn and 1 to n, changed at noon. */
function scene(int $here = 0, int $there = 0, string $class = TrackingSide::class, string $thereClass = Side::class, string $dsn = 'sqlite::memory:'): Scene
{
	$types = ['fn' => 'string', 'mail' => 'email', 'pts' => 'int'];
	$scene = new Scene(new $class(['contact' => $types]), new $thereClass(['Citizen' => array_combine(['name', 'email', 'points'], $types)], 10, 'c'), $dsn);
	for ($i = 1; $i <= $here; $i++) {
		$scene->here->set('contact', $i, ['fn' => "n$i", 'mail' => "e$i@x", 'pts' => $i], 0);
	}
	for ($i = 1; $i <= $there; $i++) {
		$scene->there->set('Citizen', "c$i", ['name' => "n$i", 'email' => "e$i@x", 'points' => $i], 0);
	}

	return $scene;
}

/** The same, in step already. */
function in_step(int $count, string $class = TrackingSide::class, string $thereClass = Side::class): Scene
{
	$scene = scene($count, $count, $class, $thereClass);
	$scene->execute(['first-time-sync' => true]);
	$scene->here->log();
	$scene->there->log();

	return $scene;
}
