--TEST--
EntityReaderById on MariaDb: as on SQLite, and keys of its own types
--EXTENSIONS--
posix
--SKIPIF--
<?php
require __DIR__ . '/../store/database.inc.php';
if (!MariaDb::isInstalled()) die('skip MariaDb is not installed');
?>
--FILE--
<?php
require __DIR__ . '/reader.inc.php';
require __DIR__ . '/../store/servers.inc.php';

use SyncEngine\Oro\EntityReaderById;

$server = new MariaDb();
compare_cases($server, reader_cases());
$pdo = $server->connect();
clear($pdo);

echo "-- a column that ignores case and blanks\n";
$pdo->exec("CREATE TABLE word (word VARCHAR(5) CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci PRIMARY KEY, n INT)");
$pdo->exec("INSERT INTO word VALUES ('Abc', 1), ('abcde', 2)");
show(new EntityReaderById($pdo, 'word', ['word']), ['abc', 'Abc', 'Abc ', 'abcde', 'abcdef', 'ABC', 'Äbc']);
$pdo->exec("ALTER TABLE word MODIFY word CHAR(5) CHARACTER SET latin1");
show(new EntityReaderById($pdo, 'word', ['word']), ['abc', 'Abc', 'Abc ', 'abcde', 'abcdef', 'Äbc', '😀']);

echo "-- integers without a sign\n";
$pdo->exec('CREATE TABLE big (id BIGINT UNSIGNED PRIMARY KEY, tiny TINYINT UNSIGNED)');
$pdo->exec('INSERT INTO big VALUES (0, 0), (18446744073709551615, 255)');
show(new EntityReaderById($pdo, 'big', ['id']), ['18446744073709551615', '18446744073709551616', -1, 0, '9223372036854775808', '99999999999999999999']);
show(new EntityReaderById($pdo, 'big', ['tiny']), [256, 255, 1000, -1]);

echo "-- bytes\n";
$pdo->exec('CREATE TABLE bin (id BINARY(4) PRIMARY KEY, n INT)');
$pdo->exec("INSERT INTO bin VALUES (x'00ff0a27', 1), (x'61626364', 2)");
$reader = new EntityReaderById($pdo, 'bin', ['id'], ['n']);
$reader->setIdentifiers(["\x00\xff\x0a'", 'abcd', 'abce']);
echo json_encode(array_column(read_all($reader), 'n')), ' ', json_encode($reader->getMissingIdentifiers()), "\n";

echo "-- statements that the server prepares\n";
$pdo->setAttribute(PDO::ATTR_EMULATE_PREPARES, false);
show(new EntityReaderById($pdo, 'word', ['word']), ['abcde', 'x']);
?>
--EXPECT--
an empty list reads nothing: as on SQLite
in the order asked, once, and what is missing: as on SQLite
0 and the empty text are identifiers like others: as on SQLite
texts of any character: as on SQLite
to-one associations: as on SQLite
any count: as on SQLite
names are quoted: as on SQLite
-- a column that ignores case and blanks
  {"word":"Abc","n":1}
  {"word":"abcde","n":2}
  missing ["abc","Abc ","abcdef","ABC","\u00c4bc"]
  {"word":"Abc","n":1}
  {"word":"abcde","n":2}
  missing ["abc","Abc ","abcdef","\u00c4bc","\ud83d\ude00"]
-- integers without a sign
  {"id":"18446744073709551615","tiny":255}
  {"id":0,"tiny":0}
  missing ["18446744073709551616",-1,"9223372036854775808","99999999999999999999"]
  {"id":"18446744073709551615","tiny":255}
  missing [256,1000,-1]
-- bytes
[1,2] ["abce"]
-- statements that the server prepares
  {"word":"abcde","n":2}
  missing ["x"]
