--TEST--
EntityReaderById on SQLite: values of any bytes and types, memory, statements
--FILE--
<?php
require __DIR__ . '/reader.inc.php';

use SyncEngine\Oro\EntityReaderById;

$pdo = new CountingPdo('sqlite::memory:');

echo "-- bytes\n";
codes($pdo, 'TEXT', $texts = ["a\0b", "a", "\xff\xfe", "\0"]);
$reader = new EntityReaderById($pdo, 'code', ['code']);
$reader->setIdentifiers(["\0", "a\0", "\xff\xfe", "a\0b"]);
echo json_encode(array_column(read_all($reader), 'n')), ' ', json_encode($reader->getMissingIdentifiers()), "\n";

echo "-- a column that takes whatever comes\n";
fresh($pdo, 'code');
$pdo->exec("CREATE TABLE code (code BLOB PRIMARY KEY, n INTEGER)");
$pdo->exec("INSERT INTO code VALUES (5, 1), ('six', 2), (x'00ff', 3), ('07', 4), (8.5, 5)");
$reader = new EntityReaderById($pdo, 'code', ['code']);
$reader->setIdentifiers(["\x00\xff", '5', 'six', '07', 7, 'x']);
echo json_encode(array_column(read_all($reader), 'n')), ' ', json_encode($reader->getMissingIdentifiers()), "\n";

echo "-- a column that ignores case\n";
codes($pdo, 'VARCHAR(9) COLLATE NOCASE', ['Abc', 'b']);
show(new EntityReaderById($pdo, 'code', ['code']), ['abc', 'ABC', 'Abc', 'B']);

echo "-- numbers and what is none\n";
fresh($pdo, 'code');
$pdo->exec('CREATE TABLE code (code NUMERIC PRIMARY KEY, n INTEGER)');
$pdo->exec("INSERT INTO code VALUES (1.5, 1), ('x', 2)");
show(new EntityReaderById($pdo, 'code', ['code']), ['x', '1.5', 'abc']);

echo "-- few texts are prepared, for any number of identifiers\n";
$pdo->exec('CREATE TABLE number (a INTEGER, b INTEGER, c TEXT, PRIMARY KEY (a, b))');
$pdo->exec("WITH n(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM n WHERE n < 69999) INSERT INTO number SELECT n / 100, n % 100, 'some text of number ' || n FROM n");
CountingPdo::$statements = [];
$reader = new EntityReaderById($pdo, 'number', ['a', 'b']);
foreach ([1, 2, 3, 5, 100, 999, 1000, 1001] as $count) {
	$reader->setIdentifiers(array_map(static fn ($n) => [intdiv($n, 100), $n % 100], range(1, $count)));
	echo $count, ' ', count(read_all($reader)), "\n";
}
echo count(CountingPdo::$statements), ' ', count(array_unique(CountingPdo::$statements)), "\n";

echo "-- more identifiers than a statement takes parameters, one chunk of rows in memory\n";
$ids = array_map(static fn ($n) => [intdiv($n, 100), $n % 100], range(69999, 0));
$reader->setIdentifiers($ids);
$first = $reader->read();
unset($first);
$before = memory_get_usage();
memory_reset_peak_usage();
for ($count = 1; ($row = $reader->read()) !== null; $count++) {
	unset($row);
}
echo $count, ' ', memory_get_peak_usage() - $before < 1500000 ? 'little' : memory_get_peak_usage() - $before, "\n";
echo count((new EntityReaderById($pdo, 'number', ['a', 'b'], [], ['chunk' => 1000000]))->getMissingIdentifiers()), "\n";
$reader = new EntityReaderById($pdo, 'number', ['a', 'b'], [], ['chunk' => 1000000]);
$reader->setIdentifiers($ids);
echo CountingPdo::count(static fn () => print count(read_all($reader)) . ' in '), "\n";

echo "-- names of numbers, a row changed by whom it was given to\n";
$pdo->exec('CREATE TABLE odd (`0` INTEGER PRIMARY KEY, `1` TEXT)');
$pdo->exec("INSERT INTO odd VALUES (1, 'a'), (2, 'b')");
$reader = new EntityReaderById($pdo, 'odd', ['0']);
$reader->setIdentifiers([1, ['0' => 2], [1]]);
$row = $reader->read();
$row[1] .= 'x';
$row['new'] = 1;
echo json_encode($row), json_encode($reader->read()), json_encode($reader->read()), "\n";

echo "-- a list with holes, keys and references\n";
$two = 2;
$list = ['x' => 1, 9 => &$two, 'y' => 3];
unset($list['x']);
$reader->setIdentifiers($list);
$two = [];
echo json_encode(read_all($reader)), json_encode($reader->getMissingIdentifiers()), "\n";
?>
--EXPECT--
-- bytes
[3,2,0] ["a\u0000"]
-- a column that takes whatever comes
[3,1,2,4] [7,"x"]
-- a column that ignores case
  {"code":"Abc","n":0}
  missing ["abc","ABC","B"]
-- numbers and what is none
  {"code":"x","n":2}
  {"code":1.5,"n":1}
  missing ["abc"]
-- few texts are prepared, for any number of identifiers
1 1
2 2
3 3
5 5
100 100
999 999
1000 1000
1001 1001
19 7
-- more identifiers than a statement takes parameters, one chunk of rows in memory
70000 little
0
70000 in 6
-- names of numbers, a row changed by whom it was given to
{"0":1,"1":"ax","new":1}[2,"b"]null
-- a list with holes, keys and references
[][[],3]
