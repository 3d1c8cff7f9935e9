--TEST--
SyncProcess: refused, deleted, converted and postponed objects are remembered, and tried again when they are due
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/arrays.inc.php';

use SyncEngine\ObjectChange;
use SyncEngine\Order;
use SyncEngine\PdoMappingStore;
use SyncEngine\TrackedChange;

function pair(): Pair
{
	$pair = new Pair();
	$pair->store = new PdoMappingStore($pair->pdo, ['max_attempts' => 2, 'retry_wait' => 3600]);
	for ($i = 1; $i <= 3; $i++) {
		$pair->addThere("c$i", "n$i", $i);
	}
	$pair->run(['first-time-sync' => true]);
	$pair->here->takeLog();
	$pair->there->takeLog();

	return $pair;
}

function change(Pair $pair, int $id, string $name): void
{
	$pair->here->data['contact'][$id]['name'] = $name;
	$pair->store->trackChanges('Arrays', [new TrackedChange('contact', $id, 'name', $name)]);
}

function tracked(Pair $pair): string
{
	return $pair->pdo->query('SELECT COUNT(*) FROM sync_object_field_change_report')->fetchColumn() . ' tracked, '
		. $pair->pdo->query('SELECT COUNT(*) FROM syncengine_retry')->fetchColumn() . ' queued';
}

echo "--- refused\n";
$pair = pair();
change($pair, 1, 'bad');
$pair->there->each = static fn (ObjectChange $change, Order $order): bool => (bool) ($order->noteObjectSyncIssue($change, 'The name is bad') ?? true);
echo summary($pair->run()), '; ', tracked($pair), "\n";
foreach ($pair->store->getIssues('Arrays') as $issue) {
	echo "$issue[object_name] $issue[object_id]: $issue[message]\n";
}

echo "--- postponed: not before it is due, then done\n";
$pair = pair();
change($pair, 2, 'later');
$pair->there->each = static fn (ObjectChange $change, Order $order): bool => (bool) ($order->retrySyncLater($change, 'busy', 3600) ?? true);
echo summary($pair->run()), '; ', tracked($pair), "\n";
$pair->there->each = null;
$pair->there->takeLog();
echo summary($pair->run()), '; ', tracked($pair), ' / ', $pair->there->takeLog(), "\n";
$pair->pdo->exec("UPDATE syncengine_retry SET due_at = '2000-01-01 00:00:00.000000'");
echo summary($pair->run()), '; ', tracked($pair), "\n", $pair->compare(), "\n";

echo "--- postponed for good\n";
$pair = pair();
change($pair, 2, 'never');
$pair->there->each = static fn (ObjectChange $change, Order $order): bool => (bool) ($order->retrySyncLater($change, 'busy') ?? true);
for ($i = 0; $i < 3; $i++) {
	$pair->run();
	$pair->pdo->exec("UPDATE syncengine_retry SET due_at = '2000-01-01 00:00:00.000000' WHERE due_at IS NOT NULL");
}
foreach ($pair->store->getDeadLetters('Arrays') as $letter) {
	echo "$letter[direction] $letter[object_name] $letter[object_id] after $letter[attempts]: $letter[reason]\n";
}

echo "--- deleted there: the pair is closed, nothing is created again\n";
$pair = pair();
unset($pair->there->data['Citizen']['c2']);
change($pair, 2, 'gone');
echo summary($pair->run()), '; ', tracked($pair), '; ', $pair->pairs(), "\n";
change($pair, 2, 'still gone');
echo summary($pair->run()), '; ', tracked($pair), '; ', count($pair->there->data['Citizen']), " there\n";

echo "--- deleted here\n";
$pair = pair();
unset($pair->here->data['contact'][3]);
$pair->there->data['Citizen']['c3']['_at'] += 100;
echo summary($pair->run()), '; ', $pair->pairs(), '; ', count($pair->here->data['contact']), " here\n";

echo "--- merged into another object: its changes reach that one in the same run\n";
$pair = pair();
$pair->addThere('c9', 'other', 0, -100);
change($pair, 2, 'merged');
$pair->there->each = static function (ObjectChange $change, Order $order): bool {
	if ($change->getObjectId() !== 'c2') {
		return false;
	}
	$order->remapObject('Citizen', 'c2', 'Citizen', 'c9');
	return true;
};
echo summary($pair->run()), '; ', tracked($pair), '; ', $pair->pairs(), '; ', $pair->there->data['Citizen']['c9']['full_name'], "\n";

echo "--- converted into a kind that is not mapped: left alone\n";
$pair = pair();
change($pair, 2, 'visitor');
$pair->there->each = static function (ObjectChange $change, Order $order): bool {
	$order->remapObject('Citizen', $change->getObjectId(), 'Visitor', 'v1');
	return true;
};
echo summary($pair->run()), '; ', tracked($pair), '; ', $pair->pairs(), "\n";
$pair->there->each = null;
unset($pair->there->data['Citizen']['c2']);
change($pair, 2, 'visitor again');
echo summary($pair->run()), '; ', tracked($pair), '; ', count($pair->there->data['Citizen']), " there\n";
?>
--EXPECT--
--- refused
partly_failed; pull Citizen: 3 read, 3 unchanged; push contact: 1 read, 1 issues; won: {"internal":1}; 1 tracked, 0 queued
contact 1: The name is bad
--- postponed: not before it is due, then done
partly_failed; pull Citizen: 3 read, 3 unchanged; push contact: 1 read, 1 retried; won: {"internal":1}; 1 tracked, 1 queued
in_step; pull Citizen: 3 read, 3 unchanged; push contact: ; won: {"internal":1}; 1 tracked, 1 queued / page 1 | page 2
in_step; pull Citizen: 3 read, 3 unchanged; push contact: 1 read, 1 updated; won: {"internal":1}; 0 tracked, 0 queued
3 here, 3 there, 0 different, 0 alone
--- postponed for good
push contact 2 after 2: busy
--- deleted there: the pair is closed, nothing is created again
in_step; pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 deleted; 0 tracked, 0 queued; 1=c1 2=c2 closed 3=c3
in_step; pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 unchanged; 0 tracked, 0 queued; 2 there
--- deleted here
in_step; pull Citizen: 3 read, 2 unchanged, 1 deleted; push contact: ; 1=c1 2=c2 3=c3 closed; 2 here
--- merged into another object: its changes reach that one in the same run
in_step; pull Citizen: 3 read, 3 unchanged; push contact: 2 read, 1 updated, 1 converted; won: {"internal":1}; 0 tracked, 0 queued; 1=c1 2=c9 3=c3; merged
--- converted into a kind that is not mapped: left alone
in_step; pull Citizen: 3 read, 3 unchanged; push contact: 2 read, 1 unchanged, 1 converted; won: {"internal":1}; 0 tracked, 0 queued; 1=c1 2=Visitor v1 3=c3
in_step; pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 unchanged; 0 tracked, 0 queued; 2 there
