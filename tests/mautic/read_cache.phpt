--TEST--
The read cache: a page asks once, until it writes or ends
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
use MauticPlugin\SyncEngineBundle\ReadCache\Middleware;

[$db, $seen, $answers] = page();
$sql = 'SELECT id, alias, is_unique, weight, extra FROM lead_fields WHERE type = ? ORDER BY id';

echo "-- the same again\n";
$first = $db->fetchAllAssociative($sql, ['text']);
$seen->show('asked');
var_dump($first === $db->fetchAllAssociative($sql, ['text']), $first === $db->executeQuery($sql, ['text'])->fetchAllAssociative());
$seen->show('again');
var_dump(array_column($first, 'weight'), bin2hex($first[1]['extra']));
echo count($db->fetchAllAssociative($sql, ['email'])), " with another parameter\n";
$seen->show('asked');
var_dump($db->fetchOne('SELECT COUNT(*) FROM lead_fields') === $db->fetchOne('SELECT COUNT(*) FROM lead_fields'));
$seen->show('without parameters');

echo "-- what is written elsewhere changes nothing, nor does its transaction\n";
$db->beginTransaction();
$db->executeStatement('INSERT INTO leads (email, points) VALUES (?, ?)', ['b@b.c', 1]);
$db->update('leads', ['points' => 2], ['id' => 1]);
$db->delete('leads', ['id' => 1]);
$db->commit();
$seen->take();
$db->fetchAllAssociative($sql, ['text']);
$seen->show('asked');

echo "-- a write drops all, by whatever way it comes\n";
$ways = [
	'insert' => fn () => $db->insert('lead_fields', ['alias' => 'x', 'type' => 'text']),
	'update' => fn () => $db->executeStatement('update "LEAD_FIELDS" set alias = alias'),
	'delete' => fn () => $db->delete('webhooks', ['id' => 99]),
	'replace' => fn () => $db->executeStatement("REPLACE INTO `categories` VALUES (2, 'b')"),
	'select from it' => fn () => $db->executeStatement('INSERT INTO leads (email) SELECT alias FROM lead_fields'),
	'fails' => function () use ($db) {
		try {
			$db->executeStatement('UPDATE lead_fields SET nothing = 1');
		} catch (Doctrine\DBAL\Exception $e) {
			echo get_class($e), "\n";
		}
	},
	'DDL' => fn () => $db->executeStatement('CREATE TABLE other (id INTEGER)'),
	'PRAGMA' => fn () => $db->executeQuery('PRAGMA user_version'),
	'rollback' => function () use ($db) { $db->beginTransaction(); $db->rollBack(); },
	'a new connection' => fn () => connection([new Middleware($answers)])->executeQuery('SELECT 1'),
];
foreach ($ways as $name => $way) {
	$db->fetchAllAssociative($sql, ['text']);
	$way();
	$seen->take();
	$rows = $db->fetchAllAssociative($sql, ['text']);
	$db->fetchAllAssociative($sql, ['text']);
	echo "$name: ", count($rows), ' rows, asked ', count($seen->take()), "\n";
}

echo "-- the end of the page\n";
$answers->end();
$db->fetchAllAssociative($sql, ['text']);
$db->fetchAllAssociative($sql, ['text']);
echo 'closed, asked ', count($seen->take()), "\n";
$db->executeStatement("DELETE FROM lead_fields WHERE type = 'text'");
$answers->begin();
echo count($db->fetchAllAssociative($sql, ['text'])), " rows in the next one\n";
?>
--EXPECT--
-- the same again
asked: SELECT id, alias, is_unique, weight, extra FROM lead_fields WHERE type = ? ORDER BY id
bool(true)
bool(true)
again: -
array(2) {
  [0]=>
  float(2)
  [1]=>
  NULL
}
string(4) "00ff"
1 with another parameter
asked: SELECT id, alias, is_unique, weight, extra FROM lead_fields WHERE type = ? ORDER BY id
bool(true)
without parameters: SELECT COUNT(*) FROM lead_fields
-- what is written elsewhere changes nothing, nor does its transaction
asked: -
-- a write drops all, by whatever way it comes
insert: 3 rows, asked 1
update: 3 rows, asked 1
delete: 3 rows, asked 1
replace: 3 rows, asked 1
select from it: 3 rows, asked 1
Doctrine\DBAL\Exception\SyntaxErrorException
fails: 3 rows, asked 1
DDL: 3 rows, asked 1
PRAGMA: 3 rows, asked 1
rollback: 3 rows, asked 1
a new connection: 3 rows, asked 1
-- the end of the page
closed, asked 2
0 rows in the next one
