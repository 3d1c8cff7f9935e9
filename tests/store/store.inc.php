<?php
/* What the store has to do, on any database: each case prints what a database in memory prints too. */
declare(strict_types=1);

use SyncEngine\{MappingRecord, PdoMappingStore, RemappedObject, TrackedChange};
use SyncEngine\Exception\{InvalidValueException, StoreException};

require_once __DIR__ . '/database.inc.php';

function at(string $time): DateTimeImmutable
{
	return new DateTimeImmutable("$time UTC");
}

function mapping(int|string $internal, int|string $integration, bool $deleted = false, string $time = '2024-01-02 03:04:05.678901', ?string $reference = null): MappingRecord
{
	return new MappingRecord('Hello', 'contact', $internal, 'Citizen', $integration, at($time), $deleted, $reference);
}

/** @param list<MappingRecord> $records */
function show_mappings(array $records): void
{
	$lines = array_map(static fn (MappingRecord $record) => implode(' ', [
		$record->getInternalObjectName(),
		$record->getInternalObjectId(),
		'=',
		$record->getIntegrationObjectName(),
		$record->getIntegrationObjectId(),
		$record->getLastSyncDate()->format('Y-m-d H:i:s.u e'),
		$record->isDeleted() ? 'closed' : 'open',
		$record->getIntegrationReferenceId() ?? 'no reference',
		$record->getId() > 0 ? '' : 'without ID',
	]), $records);
	sort($lines);
	echo '  ', $lines ? implode("\n  ", $lines) : 'none', "\n";
}

function show_changes(PdoMappingStore $store, array $ids = [1, 2, 3], string $integration = 'Hello'): void
{
	$before = 0;
	foreach ($store->findTrackedChanges($integration, 'contact', $ids) as $change) {
		$value = $change->getValue();
		echo '  ', $change->getObjectName(), ' ', $change->getObjectId(), ' ', $change->getField(), ' ', $change->getType(), ' ',
			$value instanceof DateTimeInterface ? $value->format('Y-m-d\TH:i:s.u e') : var_export($value, true), ' ',
			$change->getChangedAt()->format('H:i:s.u'), "\n";
	}
}

/** @return array<string, callable(PDO): void> */
function store_cases(): array
{
	return [
		'mappings' => static function (PDO $pdo): void {
			$store = new PdoMappingStore($pdo);
			$store->saveMappings([]);
			$store->saveMappings([mapping(1, 10), mapping(2, 'A"b\'c'), mapping(3, 30, reference: 'r3')]);
			echo "by the integration's IDs\n";
			show_mappings($store->findByIntegrationIds('Hello', 'Citizen', [10, 'A"b\'c', '30', 'nobody']));
			echo "by the application's\n";
			show_mappings($store->findByInternalIds('Hello', 'contact', ['1', 3, 4]));
			echo "of another name, of another integration, of no ID\n";
			show_mappings($store->findByIntegrationIds('Hello', 'World', [10]));
			show_mappings($store->findByIntegrationIds('hello', 'Citizen', [10]));
			show_mappings($store->findByIntegrationIds('Hello', 'Citizen', []));
			echo "saved again: dates and flags, a reference stays\n";
			$store->saveMappings([mapping(1, 10, true, '2025-06-07 00:00:00'), mapping(3, 30, false, '2025-06-07 00:00:00.000001'), mapping(4, 40)]);
			show_mappings($store->findByInternalIds('Hello', 'contact', [1, 2, 3, 4]));
			echo "IDs differ by case\n";
			$store->saveMappings([mapping(5, 'abc'), mapping(6, 'ABC')]);
			show_mappings($store->findByIntegrationIds('Hello', 'Citizen', ['abc']));
		},

		'takeover' => static function (PDO $pdo): void {
			$store = new PdoMappingStore($pdo);
			$store->saveMappings([mapping(1, 10), mapping(2, 20)]);
			echo "an object is mapped once: on either side\n";
			attempt(static fn () => $store->saveMappings([mapping(5, 50), mapping(6, 10)]));
			attempt(static fn () => $store->saveMappings([mapping(5, 50), mapping(1, 60)]));
			echo "and none of what came with it is stored\n";
			show_mappings($store->findByInternalIds('Hello', 'contact', [5]));
			echo thrown(static fn () => $store->saveMappings([mapping(7, 70), mapping(7, 71)])), " for two at once\n";
			echo "a closed one gives way, to a new one of either side\n";
			$store->saveMappings([mapping(1, 10, true), mapping(2, 20, true)]);
			$store->saveMappings([mapping(1, 11), mapping(3, 20)]);
			show_mappings($store->findByInternalIds('Hello', 'contact', [1, 2, 3]));
			show_mappings($store->findByIntegrationIds('Hello', 'Citizen', [10, 11, 20]));
			echo "the last of the same counts\n";
			$store->saveMappings([mapping(8, 80, false, '2024-01-01'), mapping(8, 80, false, '2024-01-02')]);
			show_mappings($store->findByInternalIds('Hello', 'contact', [8]));
			echo "closed ones that change places\n";
			$store->saveMappings([mapping(21, 'x', true), mapping(22, 'y', true)]);
			$store->saveMappings([mapping(21, 'y'), mapping(22, 'x')]);
			show_mappings($store->findByInternalIds('Hello', 'contact', [21, 22]));
		},

		'remapping' => static function (PDO $pdo): void {
			$store = new PdoMappingStore($pdo);
			$store->saveMappings([mapping(1, 10), mapping(2, 20), mapping(3, 30), mapping(4, 40), new MappingRecord('Other', 'contact', 1, 'Citizen', 10)]);
			$store->saveMappings([new MappingRecord('Hello', 'contact', 4, 'Hero', 'h4', at('2024-01-01'))]);
			$store->remapObjects([]);
			$store->remapObjects([
				new RemappedObject('Hello', 'Citizen', 10, 'Hero', 'h1'),
				new RemappedObject('Hello', 'Citizen', '20', 'Citizen', 21),
				new RemappedObject('Hello', 'Citizen', 99, 'Hero', 'h99'),
			]);
			show_mappings($store->findByInternalIds('Hello', 'contact', [1, 2]));
			echo "merged into one that is mapped already: closed\n";
			$store->remapObjects([new RemappedObject('Hello', 'Citizen', 30, 'Hero', 'h1'), new RemappedObject('Hello', 'Citizen', 40, 'Hero', 'h5')]);
			show_mappings($store->findByInternalIds('Hello', 'contact', [3, 4]));
			echo "back to where a closed one is: it gives way\n";
			$store->remapObjects([new RemappedObject('Hello', 'Hero', 'h4', 'Citizen', 40)]);
			show_mappings($store->findByInternalIds('Hello', 'contact', [4]));
			echo "into one whose counterpart was deleted, by an open one and by a closed one\n";
			$store->saveMappings([mapping(5, 50), mapping(6, 60, true), mapping(7, 70, true), mapping(8, 80)]);
			$store->remapObjects([new RemappedObject('Hello', 'Citizen', 50, 'Citizen', 60), new RemappedObject('Hello', 'Citizen', 70, 'Citizen', 80)]);
			show_mappings($store->findByInternalIds('Hello', 'contact', [5, 6, 7, 8]));
			echo "the other integration's is as it was\n";
			echo '  ', $store->findByIntegrationIds('Other', 'Citizen', [10])[0]->getInternalObjectId(), "\n";
		},

		'changes' => static function (PDO $pdo): void {
			$store = new PdoMappingStore($pdo);
			$change = static fn (int|string $id, string $field, mixed $value, string $type = 'string', string $time = '2024-01-02 03:04:05.5') => new TrackedChange('contact', $id, $field, $value, $type, at($time));
			$store->trackChanges('Hello', []);
			$store->trackChanges('Hello', [
				$change(1, 'email', 'old'),
				$change(1, 'age', 17, 'int'),
				$change(1, 'score', 0.1 + 0.2, 'float'),
				$change(2, 'ok', true, 'boolean'),
				$change(2, 'no', false, 'boolean'),
				$change(2, 'born', new DateTime('2000-02-03 23:00 -05:00'), 'date'),
				$change(2, 'seen', new DateTime('2000-02-03 04:05:06.7 +01:00'), 'datetime'),
				$change(2, 'tags', ['a', 'b c'], 'multiselect'),
				$change(2, 'gone', null, 'datetime'),
				$change(2, 'empty', ''),
				$change(1, 'email', 'new'),
			]);
			show_changes($store);
			echo "a later change replaces an earlier one, by another row\n";
			$ids = static fn () => array_map(static fn ($change) => $change->getId(), $store->findTrackedChanges('Hello', 'contact', [1]));
			$before = $ids();
			$store->trackChanges('Hello', [$change(1, 'email', 'newer', time: '2024-01-02 03:04:07'), new TrackedChange('company', 1, 'email', 'other', changedAt: at('2024-01-01'))]);
			$after = $ids();
			echo '  ', count(array_diff($before, $after)), ' gone, ', count(array_diff($after, $before)), " new, the last one\n";
			show_changes($store, [1]);
			echo "what is consumed is exactly what was read\n";
			$read = $ids();
			$store->trackChanges('Hello', [$change(1, 'age', 18, 'int')]);
			$store->consumeChanges($read);
			$store->consumeChanges([]);
			show_changes($store, [1]);
			echo "another integration, another object\n";
			$store->trackChanges('Other', [$change(1, 'email', 'theirs')]);
			show_changes($store, [1], 'Other');
			echo '  ', count($store->findTrackedChanges('Hello', 'company', ['1'])), "\n";
			echo "objects by page\n";
			$store->trackChanges('Hello', array_map(static fn ($id) => $change($id, 'x', $id), range(1, 12)));
			for ($after = null; $page = $store->findTrackedObjectIds('Hello', 'contact', $after, 5); $after = end($page)) {
				echo '  ', json_encode($page), "\n";
			}
			echo "values that are not of their type\n";
			attempt(static fn () => $store->trackChanges('Hello', [$change(50, 'a', 'fine'), $change(50, 'b', 'seventeen', 'int')]));
			attempt(static fn () => $store->trackChanges('Hello', [$change(50, 'a', 'fine'), $change(50, 'b', new stdClass())]));
			attempt(static fn () => $store->trackChanges('Hello', [$change(50, 'a', ['a|b'], 'multiselect')]));
			echo '  ', count($store->findTrackedChanges('Hello', 'contact', [50])), " stored\n";
		},

		'progress' => static function (PDO $pdo): void {
			$store = new PdoMappingStore($pdo);
			var_dump($store->getWatermark('Hello', 'Citizen', 'pull'));
			$store->setWatermark('Hello', 'Citizen', 'pull', new DateTime('2024-05-06 07:08:09.101112 Europe/Berlin'));
			$store->setWatermark('Hello', 'Citizen', 'push', at('2020-01-01'));
			$store->setWatermark('Hello', 'Citizen', 'pull', new DateTimeImmutable('2024-05-06 07:08:10 Europe/Berlin'));
			echo $store->getWatermark('Hello', 'Citizen', 'pull')->format('Y-m-d H:i:s.u e'), "\n";
			echo $store->getWatermark('Hello', 'Citizen', 'push')->format('Y-m-d H:i:s.u e'), "\n";
			var_dump($store->getWatermark('Hello', 'World', 'pull'));

			$payload = json_encode(['text' => str_repeat('ü"\\', 100000)]);
			$store->openJournal('Hello', 'push', 'key-2', $payload);
			$store->openJournal('Hello', 'pull', 'key-1', '{}');
			$store->openJournal('Other', 'pull', 'key-3', '');
			echo thrown(static fn () => $store->openJournal('Other', 'pull', 'key-1', '{}')), " for a key that is open\n";
			foreach ($store->getOpenJournal('Hello') as $entry) {
				echo $entry['key'], ' ', $entry['direction'], ' ', $entry['payload'] === $payload ? 'the payload' : $entry['payload'], ' ',
					preg_match('/^20\d\d-\d\d-\d\d \d\d:\d\d:\d\d\.\d+$/', $entry['created_at']), ' ', implode(',', array_keys($entry)), "\n";
			}
			$store->closeJournal(['key-1', 'key-3', 'nobody']);
			$store->closeJournal([]);
			echo count($store->getOpenJournal('Hello')), ' ', count($store->getOpenJournal('Other')), "\n";
		},

		'issues' => static function (PDO $pdo): void {
			$store = new PdoMappingStore($pdo);
			$issue = ['object_name' => 'contact', 'object_id' => '1', 'mapped_object_name' => 'Citizen', 'mapped_object_id' => 7, 'field' => 'email', 'kind' => 'refused', 'message' => "it's bad"];
			$store->noteIssues('Hello', 'push', []);
			$store->noteIssues('Hello', 'push', [$issue, $issue, ['field' => null, 'mapped_object_id' => null] + $issue]);
			usleep(2000);
			$store->noteIssues('Hello', 'push', [['message' => 'other'] + $issue]);
			usleep(2000);
			$store->noteIssues('Hello', 'push', [$issue]);
			$store->noteIssues('Hello', 'pull', [['object_id' => 2] + $issue]);
			$store->noteIssues('Other', 'push', [$issue]);
			foreach ($store->getIssues('Hello') as $noted) {
				echo $noted['first_noted_at'] < $noted['noted_at'] ? 'again ' : 'once  ', $noted['id'] > 0 ? '' : 'no ID ';
				unset($noted['id'], $noted['first_noted_at'], $noted['noted_at']);
				echo json_encode($noted), "\n";
			}
			echo count($store->getIssues('Hello', 2)), ' ', count($store->getIssues('Other')), ' ', count($store->getIssues('Nobody')), "\n";
		},

		'retries' => static function (PDO $pdo): void {
			$store = new PdoMappingStore($pdo, ['max_attempts' => 3, 'retry_wait' => 0]);
			$retry = static fn (int|string $id, ?int $after = null, string $name = 'contact') => ['object_name' => $name, 'object_id' => $id, 'reason' => "no $id", 'retry_after' => $after];
			$due = static fn (string $name = 'contact') => json_encode($store->getDueRetries('Hello', 'push', $name));
			$store->queueRetries('Hello', 'push', []);
			$store->queueRetries('Hello', 'push', [$retry(1), $retry('b'), $retry(3, 3600), $retry(3, 3600), $retry(1, null, 'company'), ['object_name' => 'contact', 'object_id' => 4, 'reason' => 'no wait']]);
			echo $due(), ' ', $due('company'), ' ', json_encode($store->getDueRetries('Hello', 'pull', 'contact')), "\n";
			echo json_encode($store->getDueRetries('Hello', 'push', 'contact', 1)), "\n";
			$store->queueRetries('Hello', 'push', [$retry('b'), $retry(1)]);
			echo $due(), json_encode($store->getDeadLetters('Hello')), "\n";
			$store->queueRetries('Hello', 'push', [$retry('b'), $retry(1, 0)]);
			foreach ($store->getDeadLetters('Hello') as $letter) {
				echo preg_match('/^20\d\d-/', $letter['failed_at']), ' ';
				unset($letter['failed_at']);
				echo json_encode($letter), "\n";
			}
			echo $due(), ' ', count($store->getDeadLetters('Hello', 1)), ' ', count($store->getDeadLetters('Other')), "\n";
			$store->queueRetries('Hello', 'push', [$retry('b')]);
			echo "dead stays dead: ", $due(), ' ', count($store->getDeadLetters('Hello')), "\n";
			$store->clearRetries('Hello', 'push', 'contact', ['b', 4]);
			$store->clearRetries('Hello', 'push', 'contact', []);
			echo $due(), ' ', count($store->getDeadLetters('Hello')), ' ', $due('company'), "\n";
		},

		'transactions' => static function (PDO $pdo): void {
			$store = new PdoMappingStore($pdo);
			$count = static fn () => count($store->findByInternalIds('Hello', 'contact', range(1, 20)));
			$store->begin();
			echo $pdo->inTransaction() ? 'in' : 'out', ' ';
			$store->begin();
			$store->saveMappings([mapping(1, 1)]);
			$store->commit();
			echo $pdo->inTransaction() ? 'in' : 'out', ' ';
			$store->commit();
			echo $pdo->inTransaction() ? 'in' : 'out', ' ', $count(), "\n";

			echo "rolled back to the outermost\n";
			$store->begin();
			$store->saveMappings([mapping(2, 2)]);
			$store->begin();
			$store->saveMappings([mapping(3, 3)]);
			$store->rollBack();
			$store->rollBack();
			echo $pdo->inTransaction() ? 'in' : 'out', ' ', $count(), "\n";
			attempt(static fn () => $store->commit());

			echo "inside the user's\n";
			$pdo->beginTransaction();
			$store->saveMappings([mapping(4, 4)]);
			$store->begin();
			$store->saveMappings([mapping(5, 5)]);
			$store->rollBack();
			$store->begin();
			$store->saveMappings([mapping(6, 6)]);
			$store->commit();
			echo thrown(static fn () => $store->saveMappings([mapping(4, 9)])), ' ';
			echo $pdo->inTransaction() ? 'in' : 'out', ' ', $count(), "\n";
			$pdo->commit();
			echo $count(), "\n";
			$pdo->beginTransaction();
			$store->begin();
			$store->saveMappings([mapping(7, 7)]);
			$store->commit();
			$pdo->rollBack();
			echo $count(), "\n";

			echo "what fails inside leaves what was before\n";
			$store->begin();
			$store->saveMappings([mapping(8, 8)]);
			echo thrown(static fn () => $store->saveMappings([mapping(9, 9), mapping(8, 10)])), "\n";
			$store->saveMappings([mapping(11, 11)]);
			$store->rollBack();
			echo $count(), "\n";
		},

		'many' => static function (PDO $pdo): void {
			$store = new PdoMappingStore($pdo);
			$ids = range(1, 7000);
			$store->saveMappings(array_map(static fn ($id) => mapping($id, "c$id"), $ids));
			echo count($store->findByInternalIds('Hello', 'contact', [...$ids, ...$ids])), ' ';
			$store->saveMappings(array_map(static fn ($id) => mapping($id, "c$id", $id % 2 === 0), $ids));
			$open = array_filter($store->findByIntegrationIds('Hello', 'Citizen', array_map(static fn ($id) => "c$id", $ids)), static fn ($record) => !$record->isDeleted());
			echo count($open), ' ';
			$store->trackChanges('Hello', array_map(static fn ($id) => new TrackedChange('contact', $id, 'x', $id), $ids));
			$changes = $store->findTrackedChanges('Hello', 'contact', $ids);
			echo count($changes), ' ';
			$store->consumeChanges(array_map(static fn ($change) => $change->getId(), $changes));
			echo count($store->findTrackedObjectIds('Hello', 'contact', null, 5)), "\n";
		},

		'hostile' => static function (PDO $pdo): void {
			$nul = $pdo->getAttribute(PDO::ATTR_DRIVER_NAME) === 'pgsql' ? '' : "\0";
			$store = new PdoMappingStore($pdo, ['prefix' => 'odd name_']);
			$names = ["'; DROP TABLE x; --", '"quoted"', '`ticks`', '\\back\\', "{$nul}line\n\ttab", ':name ? $1', 'ünïcödé 😀', '%_', str_repeat('x', 191)];
			foreach ($names as $position => $name) {
				$record = new MappingRecord($name, $name, $name, $name, $name, at('2024-01-01'), false, $name);
				$store->saveMappings([$record]);
				$found = $store->findByIntegrationIds($name, $name, [$name])[0] ?? null;
				$same = $found && [$found->getIntegration(), $found->getInternalObjectName(), $found->getInternalObjectId(), $found->getIntegrationObjectId(), $found->getIntegrationReferenceId()] === array_fill(0, 5, $name);
				$store->trackChanges($name, [new TrackedChange($name, $name, $name, str_repeat($name, 5000))]);
				$change = $store->findTrackedChanges($name, $name, [$name])[0] ?? null;
				$store->openJournal($name, 'pull', $name, $name);
				$store->noteIssues($name, 'pull', [['object_name' => $name, 'object_id' => $name, 'kind' => $name, 'message' => $name]]);
				$store->setWatermark($name, $name, 'pull', at('2024-01-01'));
				$store->queueRetries($name, 'pull', [['object_name' => $name, 'object_id' => $name, 'reason' => $name]]);
				$store->lock($name);
				$store->unlock($name);
				echo $same ? 'same ' : 'another ', $change?->getValue() === str_repeat($name, 5000) ? 'same ' : 'another ',
					$store->getOpenJournal($name)[0]['payload'] === $name ? 'same ' : 'another ',
					$store->getIssues($name)[0]['message'] === $name ? 'same' : 'another', "\n";
			}
			$big = str_repeat('0123456789abcdef', 65536);
			$store->openJournal('Hello', 'push', 'big', $big);
			echo $store->getOpenJournal('Hello')[0]['payload'] === $big ? 'a megabyte' : 'not', "\n";
			$store->trackChanges('Hello', array_map(static fn ($name, $value) => new TrackedChange('contact', 1, $name, $value, 'int', at('2024-01-01')), ['least', 'most'], [PHP_INT_MIN, PHP_INT_MAX]));
			foreach ($store->findTrackedChanges('Hello', 'contact', [1]) as $change) {
				var_dump($change->getValue());
			}
			$store->saveMappings([mapping(PHP_INT_MAX, PHP_INT_MIN)]);
			show_mappings($store->findByInternalIds('Hello', 'contact', [PHP_INT_MAX]));
		},
	];
}
