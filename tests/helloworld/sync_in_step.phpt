--TEST--
HelloWorld: a first sync, an incremental one and one without changes, each judged by the comparison
--FILE--
<?php
require __DIR__ . '/both.inc.php';

/** Counts of a direction, all objects together. */
function counts(array $result, string $direction): string
{
	$sums = array_fill_keys(['created', 'updated', 'retried', 'issues'], 0);
	foreach ($result['counts'] as $counts) {
		foreach ($counts['direction'] === $direction ? array_keys($sums) : [] as $name) {
			$sums[$name] += $counts[$name];
		}
	}

	return json_encode($sums);
}

$both = new Both(120, 12, [80, 40, 8, 4]);
[$code, $result] = $both->sync('first-time-sync=1', 'limit=50', 'batch=30');
echo "$code $result[status]\n", $both->compare()[1];
$stats = $both->crm->stats();
echo json_encode($stats['objects']), "\n";

echo "-- nothing changed\n";
[$code, $result] = $both->sync();
echo "$code pull ", counts($result, 'pull'), ' push ', counts($result, 'push'), "\n";
echo json_encode($both->crm->stats()['items'] === $stats['items']), "\n";

echo "-- changes of both sides, the later one wins\n";
[$id, $citizen] = $both->local->query("SELECT internal_object_id, integration_object_id FROM sync_object_mapping
	WHERE internal_object_name = 'contact' LIMIT 1 OFFSET 30")->fetch(PDO::FETCH_NUM);
$local = fn (array $values) => HelloWorld\Sql::update($both->local, 'contact', (int) $id,
	$values + ['date_modified' => HelloWorld\Local\Columns::time(HelloWorld\Time::now())]);
$local(['city' => 'Lost', 'points' => 11]);
$both->crm->admin('set', ['id' => $citizen, 'fields' => ['phone' => 'lost', 'score' => 99.5]]);
usleep(1_100_000);
$both->crm->admin('set', ['id' => $citizen, 'fields' => ['city' => 'Won']]);
$local(['phone' => 'won']);
[$code, $result] = $both->sync();
echo "$code pull ", counts($result, 'pull'), ' push ', counts($result, 'push'), "\n";
echo json_encode($both->local->query("SELECT city, phone, points, score FROM contact WHERE id = $id")->fetch(PDO::FETCH_ASSOC)), "\n";
echo $both->compare()[1];

echo "-- nothing echoes\n";
[$code, $result] = $both->sync();
echo "$code pull ", counts($result, 'pull'), ' push ', counts($result, 'push'), "\n", $both->compare()[1];
?>
--EXPECT--
0 in_step
in step: 160 contacts, 16 companies, 0 differences
{"Citizen":{"live":160,"deleted":0,"became_another":0},"Visitor":{"live":0,"deleted":0,"became_another":0},"World":{"live":16,"deleted":0,"became_another":0},"Offer":{"live":0,"deleted":0,"became_another":0}}
-- nothing changed
0 pull {"created":0,"updated":0,"retried":0,"issues":0} push {"created":0,"updated":0,"retried":0,"issues":0}
true
-- changes of both sides, the later one wins
0 pull {"created":0,"updated":1,"retried":0,"issues":0} push {"created":0,"updated":1,"retried":0,"issues":0}
{"city":"Won","phone":"won","points":11,"score":99.5}
in step: 160 contacts, 16 companies, 0 differences
-- nothing echoes
0 pull {"created":0,"updated":0,"retried":0,"issues":0} push {"created":0,"updated":0,"retried":0,"issues":0}
in step: 160 contacts, 16 companies, 0 differences
