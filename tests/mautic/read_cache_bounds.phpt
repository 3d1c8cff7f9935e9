--TEST--
The read cache: how much it keeps, and how long
--INI--
syncengine.mautic=safe
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--EXTENSIONS--
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/read_cache_skip.inc.php';
?>
--FILE--
<?php
require __DIR__ . '/read_cache.inc.php';

use MauticPlugin\SyncEngineBundle\ReadCache\Answers;

function asked(Seen $seen): string
{
	return 'asked ' . count($seen->take()) . "\n";
}

echo "-- so many statements\n";
[$db, $seen] = page(new Answers([], 10));
foreach ([...range(1, 10), ...range(1, 10), 11, 11, 1, 11] as $id) {
	$db->fetchOne('SELECT alias FROM lead_fields WHERE id = ?', [$id]);
}
echo asked($seen);

echo "-- so many bytes\n";
[$db, $seen] = page(new Answers([], 1000, 20000));
$db->executeStatement('UPDATE lead_fields SET alias = ?', [str_repeat('x', 9000)]);
$seen->take();
foreach ([1, 2, 1, 2, 3, 3, 1] as $id) {
	$db->fetchOne('SELECT alias FROM lead_fields WHERE id = ?', [$id]);
}
echo asked($seen);
echo strlen(implode($db->fetchFirstColumn('SELECT alias FROM lead_fields'))), strlen(implode($db->fetchFirstColumn('SELECT alias FROM lead_fields'))), " too large for all of it\n";
echo asked($seen);

echo "-- many rows, in any way of reading\n";
[$db, $seen] = page();
for ($i = 4; $i <= 1000; $i++) {
	$db->executeStatement('INSERT INTO lead_fields (id, alias) VALUES (?, ?)', [$i, "f$i"]);
}
foreach ([1000, 1001, 1002, 1500] as $rows) {
	for (; $i <= $rows; $i++) {
		$db->executeStatement('INSERT INTO lead_fields (id, alias) VALUES (?, ?)', [$i, "f$i"]);
	}
	$seen->take();
	$sql = 'SELECT id, alias FROM lead_fields ORDER BY id';
	echo count($db->fetchAllNumeric($sql)), ' ', count($all = $db->fetchAllAssociative($sql)), ' ', count($db->fetchFirstColumn($sql)), ' ', json_encode(end($all)), ' ', asked($seen);
}
$result = $db->executeQuery($sql);
$result->fetchAllNumeric();
var_dump($result->fetchNumeric());
$result = $db->executeQuery($sql);
$result->fetchNumeric();
$result->free();
var_dump($result->fetchNumeric());

echo "-- large rows\n";
[$db, $seen] = page();
$db->executeStatement('UPDATE lead_fields SET alias = ?', [str_repeat('x', 600000)]);
$seen->take();
foreach ([1, 2] as $_) {
	echo implode(' ', array_map(fn ($row) => strlen($row['alias']), $db->fetchAllAssociative('SELECT id, alias FROM lead_fields'))), "\n";
}
foreach ([1, 2] as $_) {
	echo strlen($db->fetchOne('SELECT alias FROM lead_fields WHERE id = 1')), "\n";
}
echo asked($seen);

echo "-- so long\n";
[$db, $seen] = page(new Answers([], 1000, 8 << 20, 0));
$db->fetchOne('SELECT COUNT(*) FROM lead_fields');
$db->fetchOne('SELECT COUNT(*) FROM lead_fields');
echo asked($seen);

echo "-- many texts\n";
[$db, $seen] = page();
for ($i = 0; $i < 1200; $i++) {
	$db->fetchOne("SELECT COUNT(*) FROM lead_fields WHERE id = $i");
}
$before = memory_get_usage();
for (; $i < 6000; $i++) {
	$db->fetchOne("SELECT COUNT(*) FROM lead_fields WHERE id = $i");
	$seen->list = [];
}
echo memory_get_usage() - $before < 2 << 20 ? "bounded\n" : "it grows\n";
?>
--EXPECT--
-- so many statements
asked 12
-- so many bytes
asked 4
2700027000 too large for all of it
asked 2
-- many rows, in any way of reading
1000 1000 1000 {"id":1000,"alias":"f1000"} asked 1
1001 1001 1001 {"id":1001,"alias":"f1001"} asked 3
1002 1002 1002 {"id":1002,"alias":"f1002"} asked 3
1500 1500 1500 {"id":1500,"alias":"f1500"} asked 3
bool(false)
bool(false)
-- large rows
600000 600000 600000
600000 600000 600000
600000
600000
asked 3
-- so long
asked 2
-- many texts
bounded
