--TEST--
EntityReaderById on PostgreSql: as on SQLite, and keys of its own types
--EXTENSIONS--
posix
--SKIPIF--
<?php
require __DIR__ . '/../store/database.inc.php';
if (!PostgreSql::isInstalled()) die('skip PostgreSql is not installed');
?>
--FILE--
<?php
require __DIR__ . '/reader.inc.php';
require __DIR__ . '/../store/servers.inc.php';

use SyncEngine\Oro\EntityReaderById;

$server = new PostgreSql();
compare_cases($server, reader_cases());
$pdo = $server->connect(CountingPdo::class);
clear($pdo);

echo "-- a UUID, however it is written\n";
$pdo->exec("CREATE TABLE thing (id uuid PRIMARY KEY, n integer)");
$pdo->exec("INSERT INTO thing VALUES ('a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 1), ('00000000-0000-0000-0000-000000000000', 2)");
show(new EntityReaderById($pdo, 'thing', ['id']), ['A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', '{a0eebc999c0b4ef8bb6d6bb9bd380a11}', 'no', '00000000-0000-0000-0000-000000000000', 0, 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12']);

echo "-- small integers, and what is too large for them\n";
$pdo->exec('CREATE TABLE small (a smallint, b integer, c char(4), d varchar(2), n numeric(6, 2), PRIMARY KEY (a, b, c, d))');
$pdo->exec("INSERT INTO small VALUES (1, 2, 'x', 'y', 1.5), (3, 4, 'long', 'z', 2)");
show(new EntityReaderById($pdo, 'small', ['a', 'b', 'c', 'd']), [[3, 4, 'long', 'z'], [1, 2, 'x', 'y'], [70000, 5000000000, 'longer', 'zzz'], [3, 4, 'longer', 'z']]);
show(new EntityReaderById($pdo, 'small', ['n'], ['a']), ['1.50', 2]);
attempt(static function () use ($pdo): void {
	try {
		show(new EntityReaderById($pdo, 'small', ['n'], ['a']), ['abc']);
	} catch (SyncEngine\Exception\StoreException $e) {
		throw new $e(strtok($e->getMessage(), "\n"));
	}
});

echo "-- a schema, a view, and a transaction of the user's\n";
$pdo->exec('CREATE SCHEMA crm; CREATE TABLE crm.small (id bigint PRIMARY KEY, t text); CREATE VIEW crm.seen AS SELECT id, t FROM crm.small WHERE id < 3');
$pdo->beginTransaction();
$pdo->exec("INSERT INTO crm.small VALUES (1, 'a'), (2, 'b'), (3, 'c')");
show(new EntityReaderById($pdo, 'crm.seen', ['id']), [3, 2, 1]);
$pdo->rollBack();
show(new EntityReaderById($pdo, 'crm.small', ['id']), ['1']);

echo "-- 70,000 identifiers: one query describes the table, 70 read\n";
$pdo->exec('INSERT INTO crm.small SELECT n, n::text FROM generate_series(1, 70000) n');
$reader = new EntityReaderById($pdo, 'crm.small', ['id']);
$reader->setIdentifiers(range(1, 70000));
echo CountingPdo::count(static function () use ($reader): void {
	echo count(read_all($reader)), "\n";
}), "\n";
?>
--EXPECT--
an empty list reads nothing: as on SQLite
in the order asked, once, and what is missing: as on SQLite
0 and the empty text are identifiers like others: as on SQLite
texts of any character: as on SQLite
to-one associations: as on SQLite
any count: as on SQLite
names are quoted: as on SQLite
-- a UUID, however it is written
  {"id":"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11","n":1}
  {"id":"00000000-0000-0000-0000-000000000000","n":2}
  missing ["no",0,"a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a12"]
-- small integers, and what is too large for them
  {"a":3,"b":4,"c":"long","d":"z","n":"2.00"}
  {"a":1,"b":2,"c":"x   ","d":"y","n":"1.50"}
  missing [[70000,5000000000,"longer","zzz"],[3,4,"longer","z"]]
  {"n":"1.50","a":1}
  {"n":"2.00","a":3}
SyncEngine\Exception\StoreException: PostgreSQL: reading entities in small failed: SQLSTATE[22P02]: Invalid text representation: 7 ERROR:  invalid input syntax for type numeric: "abc"
-- a schema, a view, and a transaction of the user's
  {"id":2,"t":"b"}
  {"id":1,"t":"a"}
  missing [3]
  missing ["1"]
-- 70,000 identifiers: one query describes the table, 70 read
70000
71
