--TEST--
PdoSyncDataExchange: as many statements for 500 objects as for 10
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

$pdo = new CountingPdo('sqlite::memory:');
contact_table($pdo);
new SyncEngine\PdoMappingStore($pdo);
$exchange = contacts($pdo);
ask_tables($exchange);
$all = [];
foreach ([false, true] as $tracked) {
	if ($tracked) {
		$exchange->installChangeTracking('Hello');
		$exchange->executeSyncOrder(order(change(null, 0, ['email' => 'first'])));
	}
	foreach ([10, 500] as $count) {
		$pdo->exec('DELETE FROM contact');
		$new = order(...array_map(static fn ($i) => change(null, $i, ['email' => "e$i", 'age' => $i, 'tags' => ['a']]), range(1, $count)));
		$all['create' . ($tracked ? ', tracked' : '')][$count] = CountingPdo::count(static fn () => $exchange->executeSyncOrder($new));
		$ids = $pdo->query('SELECT id FROM contact ORDER BY id')->fetchAll(PDO::FETCH_COLUMN);
		$some = order(...array_map(static fn ($id) => change($id, $id, $id % 3 ? ['age' => 7] : ['email' => "x$id", 'ok' => true]), $ids));
		$both = order(...array_map(static fn ($id) => change($id % 2 ? $id : null, $id, ['tags' => ['b']]), $ids));
		$gone = order(...array_map(static fn ($id) => change($id % 2 ? $id : $id + 1000000, $id, ['tags' => ['c']]), $ids));
		foreach ([
			'update' => static fn () => $exchange->executeSyncOrder($some),
			'both' => static fn () => $exchange->executeSyncOrder($both),
			'some are gone' => static fn () => $exchange->executeSyncOrder($gone),
			'a page' => static fn () => ask_tables($exchange, 1, ['email', 'age'], from: '2020-01-01', to: '2100-01-01'),
			'by IDs' => static fn () => $exchange->getObjectsByIds('contact', $ids, ['email']),
			'by values' => static fn () => $exchange->getObjectsByValues('contact', ['email' => array_map(static fn ($id) => "e$id", $ids), 'age' => $ids], ['email']),
		] as $what => $do) {
			$all[$what . ($tracked ? ', tracked' : '')][$count] = CountingPdo::count($do);
		}
	}
}
foreach ($all as $what => $counts) {
	echo $what, ': ', $counts[10], $counts[10] === $counts[500] ? '' : " and $counts[500]", "\n";
}
?>
--EXPECT--
create: 4
update: 3
both: 5
some are gone: 4
a page: 1
by IDs: 1
by values: 1
create, tracked: 5
update, tracked: 4
both, tracked: 6
some are gone, tracked: 5
a page, tracked: 1
by IDs, tracked: 1
by values, tracked: 1
