--TEST--
PdoSyncDataExchange: what only SQLite lets a table be
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

use SyncEngine\PdoSyncDataExchange;

$of = static fn (PDO $pdo, array $fields, array $more = []) => new PdoSyncDataExchange($pdo, ['thing' => $more + ['table' => 'thing', 'fields' => $fields]]);
$make = static fn (array $fields, int|string|null $id = null) => change($id, $id ?? md5(serialize($fields)), $fields, 'thing', ['flag' => 'boolean', 'number' => 'int', 'at' => 'datetime', 'day' => 'date', 'real' => 'float']);
$dump = static function (PDO $pdo, string $columns): void {
	foreach ($pdo->query("SELECT $columns FROM thing ORDER BY 1")->fetchAll(PDO::FETCH_NUM) as $row) {
		echo '  ', json_encode($row, JSON_INVALID_UTF8_SUBSTITUTE), "\n";
	}
};

echo "-- columns without a type keep numbers numbers\n";
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE thing (id INTEGER PRIMARY KEY, flag, number, real, name, blob BLOB)');
$exchange = $of($pdo, ['flag' => 'boolean', 'number' => 'int', 'real' => 'float', 'name' => 'string', 'blob' => 'int']);
execute($exchange, order($make(['flag' => true, 'number' => 5, 'real' => 0.5, 'name' => '07', 'blob' => 1]), $make(['flag' => false, 'number' => PHP_INT_MAX])));
execute($exchange, order($make(['flag' => false, 'name' => '08'], 1), $make(['number' => PHP_INT_MIN, 'real' => 2], 2)));
$dump($pdo, 'id, flag, typeof(flag), number, typeof(number), real, typeof(real), name, typeof(name), typeof(blob)');

echo "-- instants in columns of whole numbers\n";
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT, at INTEGER, changed INTEGER)');
$exchange = $of($pdo, ['name' => 'string', 'at' => 'datetime'], ['modified' => 'changed']);
execute($exchange, order($make(['name' => 'a', 'at' => new DateTime('2024-01-02 03:04:05.9 UTC')]), $make(['name' => 'b', 'at' => new DateTime('1969-12-31 23:59:59.5 UTC')])));
$dump($pdo, "name, at, abs(changed - strftime('%s', 'now')) < 5");
$pdo->exec('UPDATE thing SET changed = 1000 * id');
$named = static fn (?string $from, ?string $to) => implode(' ', array_map(static fn ($row) => $row->getField('name')->getValue()->getNormalizedValue(), ask_tables($exchange, 1, ['name', 'at'], 'thing', $from, $to)->getObjects('thing')));
echo '  ', $named('1970-01-01 00:16:40', '1970-01-01 00:33:20'), ' | ', $named('1970-01-01 00:16:40.000001', '1970-01-01 00:33:20.000001'), "\n";

echo "-- bytes that are no text, NUL bytes, and the limits\n";
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE, number INTEGER, real REAL)');
new SyncEngine\PdoMappingStore($pdo);
$exchange = $of($pdo, ['name' => 'string', 'number' => 'int', 'real' => 'float']);
$exchange->installChangeTracking('Other');
$names = ["\xff\xfe", "a\0b", '', "\xed\xa0\x80"];
execute($exchange, order(...array_map(static fn ($name) => $make(['name' => $name]), $names)));
$got = array_map(static fn ($row) => $row->getField('name')->getValue()->getNormalizedValue(), array_values(ask_tables($exchange, 1, ['name'], 'thing')->getObjects('thing')));
var_dump($got === $names, array_keys($exchange->getObjectsByValues('thing', ['name' => $names], ['name'])->getObjects('thing')));
execute($exchange, order($make(['number' => PHP_INT_MAX, 'real' => 1.7976931348623157e308], 1), $make(['number' => PHP_INT_MIN, 'real' => 5e-324], 2), $make(['number' => 2 ** 53 + 1, 'real' => -1 / 3], 3), $make(['number' => '9223372036854775808', 'real' => INF], 4), $make(['real' => NAN], 4)));
foreach (ask_tables($exchange, 1, ['number', 'real'], 'thing')->getObjects('thing') as $row) {
	echo '  ', implode(' ', array_map(static fn ($field) => var_export($field->getValue()->getNormalizedValue(), true), $row->getFields())), "\n";
}

echo "-- IDs go on where they were\n";
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE thing (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT)');
$exchange = $of($pdo, ['name' => 'string']);
$created = static fn ($order) => implode(' ', array_map(static fn ($record) => $record->getIntegrationObjectId(), $order->getObjectMappings()));
$insert = static function (int $count) use ($exchange, &$insert, $make, $created): string {
	static $number = 0;
	$order = order(...array_map(static function () use ($make, &$number) {
		return $make(['name' => 'n' . ++$number]);
	}, range(1, $count)));
	$exchange->executeSyncOrder($order);
	return $created($order);
};
echo '  ', $insert(3), "\n";
$pdo->exec('DELETE FROM thing WHERE id > 1');
echo '  ', $insert(2), ' ', $insert(1), "\n";
$pdo->exec("INSERT INTO thing (id, name) VALUES (100, 'theirs')");
echo '  ', $insert(2), "\n";
$pdo->exec("INSERT INTO thing (id, name) VALUES (-5, 'less')");
echo '  ', $insert(2), "\n";
$pdo->exec('INSERT INTO thing (id, name) VALUES (9223372036854775806, \'last\')');
$order = order($make(['name' => 'beyond 1']), $make(['name' => 'beyond 2']));
echo '  ', thrown(static fn () => $exchange->executeSyncOrder($order)), "\n";
outcome($order);
$dump($pdo, 'id, name');

echo "-- a trigger that adds rows of its own, and one that changes them\n";
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT)');
$pdo->exec("CREATE TRIGGER copy BEFORE INSERT ON thing WHEN NEW.name NOT LIKE 'copy%' BEGIN INSERT INTO thing (name) VALUES ('copy of ' || NEW.name); END");
$exchange = $of($pdo, ['name' => 'string']);
$order = order($make(['name' => 'a']), $make(['name' => 'b']), $make(['name' => 'c']));
$exchange->executeSyncOrder($order);
foreach ($order->getObjectMappings() as $record) {
	echo '  ', $pdo->query('SELECT name FROM thing WHERE id = ' . $record->getIntegrationObjectId())->fetchColumn(), "\n";
}
outcome($order, true);
$pdo->exec('DROP TRIGGER copy');
$pdo->exec('CREATE TRIGGER lower AFTER INSERT ON thing BEGIN UPDATE thing SET name = lower(name) WHERE id = NEW.id; END');
execute($exchange, order($make(['name' => 'UP']), $make(['name' => 'DOWN'])));

echo "-- IDs that are texts, a table without row IDs, a view\n";
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE thing (id VARCHAR(20) PRIMARY KEY DEFAULT (lower(hex(randomblob(8)))), name TEXT) WITHOUT ROWID');
$exchange = $of($pdo, ['name' => 'string']);
$order = order($make(['name' => 'a']), $make(['name' => 'b']), $make(['name' => 'c']));
$exchange->executeSyncOrder($order);
foreach ($order->getObjectMappings() as $position => $record) {
	echo '  ', strlen($record->getIntegrationObjectId()), ' ', $pdo->query("SELECT name FROM thing WHERE id = '{$record->getIntegrationObjectId()}'")->fetchColumn(), "\n";
}
$ids = array_keys(ask_tables($exchange, 1, ['name'], 'thing')->getObjects('thing'));
execute($of($pdo, ['name' => 'string', 'key' => ['type' => 'string', 'column' => 'id']]), order($make(['name' => 'given', 'key' => '007']), $make(['name' => 'given too', 'key' => '7'])));
execute($exchange, order($make(['name' => 'changed'], '007')));
$pdo->exec("DELETE FROM thing WHERE length(id) > 10");
$dump($pdo, 'id, name');
$pdo->exec('CREATE VIEW shown AS SELECT id, name FROM thing');
echo '  ', count(ask_tables($of($pdo, ['name' => 'string'], ['table' => 'shown']), 1, ['name'], 'thing')->getObjects('thing')), "\n";
attempt(static fn () => $of($pdo, ['name' => 'string'], ['table' => 'shown'])->executeSyncOrder(order($make(['name' => 'x']))));

echo "-- an attached database\n";
$pdo->exec("ATTACH ':memory:' AS other");
$pdo->exec('CREATE TABLE other.thing (id INTEGER PRIMARY KEY, name TEXT)');
execute($of($pdo, ['name' => 'string'], ['table' => 'other.thing']), order($make(['name' => 'x']), $make(['name' => 'y'])));
echo '  ', $pdo->query('SELECT COUNT(*) FROM other.thing')->fetchColumn(), "\n";
// Cycles of this test are let go of: a leak checker looks on.
foreach (array_keys(get_defined_vars()) as $name) {
	unset($$name);
}
gc_collect_cycles();
?>
--EXPECT--
-- columns without a type keep numbers numbers
  created thing of Citizen 3e17fb311ff00a37efb103f8e44a0624
  created thing of Citizen a44566fe6136b9d572a20cf440d1bcfe
  updated 1
  updated 2
  [1,0,"integer",5,"integer",0.5,"real","08","text","integer"]
  [2,0,"integer",-9223372036854775808,"integer",2,"real",null,"null","null"]
-- instants in columns of whole numbers
  created thing of Citizen e10f7469aafc329124331ebcf6265380
  created thing of Citizen d2b5a7c07d4961293fd27e763128b619
  ["a",1704164645,1]
  ["b",-1,1]
  a | b
-- bytes that are no text, NUL bytes, and the limits
  created thing of Citizen aa9fb85c4f2ca9a9cd1cc5062cd6cad8
  created thing of Citizen ea46250a217d5dc91f5dfbe6c1a413c0
  created thing of Citizen 82bbb1229e392abbdb63972e5158ce4e
  created thing of Citizen 168bbea488b22615cb52e0b23dcc5a1d
bool(true)
array(3) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  int(4)
}
  updated 1
  updated 2
  updated 3
  issue 'number' as int is not a whole number of 64 bits
  issue 'real' as float is not a finite number
  9223372036854775807 1.7976931348623157E+308
  -9223372036854775807-1 5.0E-324
  9007199254740993 -0.3333333333333333
  NULL NULL
-- IDs go on where they were
  1 2 3
  4 5 6
  101 102
  103 104
  SyncEngine\Exception\StoreException
  [-5,"less"]
  [1,"n1"]
  [4,"n4"]
  [5,"n5"]
  [6,"n6"]
  [100,"theirs"]
  [101,"n7"]
  [102,"n8"]
  [103,"n9"]
  [104,"n10"]
  [9223372036854775806,"last"]
-- a trigger that adds rows of its own, and one that changes them
  a
  b
  c
  created thing of Citizen c3cfea5a735b13d659d0b505ad1d5a8d
  created thing of Citizen dc7141f43385091c7dc70bc1b95a5098
  created thing of Citizen 93ff2a121073ba4cbb4fddb8bc75bf90
  created thing of Citizen 0d23c81dc56d7373876679c3a53a11e2
  created thing of Citizen 974d5842a309de7eb6580c2b756d2f07
-- IDs that are texts, a table without row IDs, a view
  16 a
  16 b
  16 c
  created thing of Citizen 794a2d8f3b36b479733fba194934cce9
  created thing of Citizen c703d9fe80ebf419cbcc40ae9fff55b8
  updated 007
  ["007","changed"]
  ["7","given too"]
  2
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'thing': shown is a view, which can be read, but not written
-- an attached database
  created thing of Citizen 221fd6c87ddc5bda13c2af153f747437
  created thing of Citizen 2d1b06a72d0680e6a4661862f299fa2c
  2
