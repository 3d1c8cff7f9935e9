--TEST--
PdoMappingStore: as many statements for 500 entries as for 10
--FILE--
<?php
require __DIR__ . '/store.inc.php';

use SyncEngine\PdoMappingStore;
use SyncEngine\RemappedObject;
use SyncEngine\TrackedChange;

$store = new PdoMappingStore(new CountingPdo('sqlite::memory:'));
$all = [];
foreach ([10, 500] as $count) {
	$ids = range($count * 1000, $count * 1000 + $count - 1);
	$new = array_map(static fn ($id) => mapping($id, $id), $ids);
	$changes = array_map(static fn ($id) => new TrackedChange('contact', $id, 'email', "e$id"), $ids);
	$retries = array_map(static fn ($id) => ['object_name' => 'contact', 'object_id' => $id, 'reason' => 'why'], $ids);
	$issues = array_map(static fn ($id) => ['object_name' => 'contact', 'object_id' => $id, 'kind' => 'refused', 'message' => 'why'], $ids);
	$reused = array_map(static fn ($id) => mapping($id + 500000, $id), $ids);
	foreach ([
		'save new mappings' => fn () => $store->saveMappings($new),
		'save known mappings' => fn () => $store->saveMappings($new),
		'find by integration' => fn () => $store->findByIntegrationIds('Hello', 'Citizen', $ids),
		'find by application' => fn () => $store->findByInternalIds('Hello', 'contact', $ids),
		'close' => fn () => $store->saveMappings(array_map(static fn ($id) => mapping($id, $id, true), $ids)),
		'take over closed ones' => fn () => $store->saveMappings($reused),
		'remap' => fn () => $store->remapObjects(array_map(static fn ($id) => new RemappedObject('Hello', 'Citizen', $id, 'Hero', $id), $ids)),
		'track' => fn () => $store->trackChanges('Hello', $changes),
		'track again' => fn () => $store->trackChanges('Hello', $changes),
		'find changes' => fn () => $store->findTrackedChanges('Hello', 'contact', $ids),
		'consume' => fn () => $store->consumeChanges(range($count, 2 * $count)),
		'queue retries' => fn () => $store->queueRetries('Hello', 'push', $retries),
		'clear retries' => fn () => $store->clearRetries('Hello', 'push', 'contact', $ids),
		'note issues' => fn () => $store->noteIssues('Hello', 'push', $issues),
		'close journal' => fn () => $store->closeJournal(array_map(static fn ($id) => "key $id", $ids)),
	] as $what => $do) {
		$store->begin();
		$all[$what][$count] = CountingPdo::count($do);
		$store->commit();
	}
}
foreach ($all as $what => $counts) {
	echo $what, ': ', $counts[10], $counts[10] === $counts[500] ? '' : " and $counts[500]", "\n";
}
?>
--EXPECT--
save new mappings: 1
save known mappings: 1
find by integration: 1
find by application: 1
close: 1
take over closed ones: 1
remap: 4
track: 2
track again: 3
find changes: 1
consume: 1
queue retries: 2
clear retries: 1
note issues: 1
close journal: 1
