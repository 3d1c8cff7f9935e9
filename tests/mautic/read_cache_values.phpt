--TEST--
The read cache: values, fetch modes and counts are the driver's
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

use Doctrine\DBAL\ParameterType;
use MauticPlugin\SyncEngineBundle\ReadCache\Answers;

[$db, $seen, $answers] = page();
$plain = connection([]);
foreach (tables() as $sql) {
	$plain->executeStatement($sql);
}

/** Every way to read a result, in a fresh one each, and some of them mixed. */
function ways(Doctrine\DBAL\Connection $db, string $sql, array $params): array
{
	$ask = fn () => $db->executeQuery($sql, $params);
	$seen = [];
	foreach (['fetchNumeric', 'fetchAssociative', 'fetchOne', 'fetchAllNumeric', 'fetchAllAssociative', 'fetchAllKeyValue', 'fetchAllAssociativeIndexed', 'fetchFirstColumn', 'rowCount', 'columnCount'] as $method) {
		try {
			$seen[$method] = $ask()->$method();
		} catch (Doctrine\DBAL\Exception $e) {
			$seen[$method] = $e->getMessage();
		}
	}
	$result = $ask();
	for ($i = 0; $i < 2; $i++) {
		array_push($seen, $result->fetchOne(), $result->fetchAssociative(), $result->fetchNumeric(), $result->fetchAllNumeric(), $result->fetchOne(), $result->fetchFirstColumn());
	}
	$result = $ask();
	$seen[] = $result->fetchNumeric();
	$result->free();
	array_push($seen, $result->fetchNumeric(), $result->fetchAllAssociative(), $result->columnCount());

	return $seen;
}

$statements = [
	['SELECT * FROM lead_fields ORDER BY id', []],
	['SELECT id, alias FROM lead_fields WHERE type = ? ORDER BY id', ['text']],
	['SELECT id, alias FROM lead_fields WHERE type = :t', ['t' => 'nothing']],
	['SELECT weight FROM lead_fields ORDER BY id', []],
	['SELECT id AS a, 1, alias AS b FROM lead_fields', []],
	['SELECT * FROM webhooks w JOIN categories c ON c.id = w.category_id', []],
	['SELECT w.id AS x, c.id AS x FROM webhooks w JOIN categories c ON c.id = w.category_id', []],
];
foreach ($statements as [$sql, $params]) {
	echo ways($db, $sql, $params) === ways($plain, $sql, $params) ? 'the same' : 'DIFFERENT', ', asked ', count($seen->take()), ": $sql\n";
}

echo "-- prepared once\n";
foreach ([$db, $plain] as $connection) {
	$statement = $connection->prepare('SELECT alias FROM lead_fields WHERE id = ? AND type = ?');
	foreach ([1, '1', 2, 1, 2, true, null, 3] as $id) {
		$statement->bindValue(1, $id, $id === null ? ParameterType::NULL : (is_int($id) ? ParameterType::INTEGER : ParameterType::STRING));
		$statement->bindValue(2, $id === 1 || $id === '1' ? 'email' : 'text', ParameterType::STRING);
		echo json_encode($statement->executeQuery()->fetchFirstColumn()), ' ';
	}
	echo 'asked ', count($seen->take()), "\n";
}
$statement = $db->prepare('SELECT alias FROM lead_fields WHERE id = ?');
$id = 1;
$statement->bindParam(1, $id, ParameterType::INTEGER);
foreach ([1, 2, 2] as $id) {
	echo $statement->executeQuery()->fetchOne(), ' ';
}
echo 'by reference, asked ', count($seen->take()), "\n";
$statement = $db->prepare('SELECT alias FROM lead_fields WHERE id = ?');
foreach ([[1], [2], [1]] as $params) {
	echo $statement->executeQuery($params)->fetchOne(), ' ';
}
echo 'with the call, asked ', count($seen->take()), "\n";
foreach ([1, 2] as $_) {
	$stream = fopen('php://memory', 'w+');
	fwrite($stream, 'email');
	rewind($stream);
	echo $db->executeQuery('SELECT id FROM lead_fields WHERE CAST(alias AS BLOB) = ?', [$stream], [ParameterType::LARGE_OBJECT])->fetchOne(), ' ';
	rewind($stream);
	echo json_encode($db->executeQuery('SELECT id FROM lead_fields WHERE alias = ?', [$stream], [ParameterType::LARGE_OBJECT])->fetchOne()), ' ';
}
echo 'a stream, asked ', count($seen->take()), "\n";

echo "-- an error is no answer\n";
foreach ([1, 2] as $_) {
	try {
		$db->fetchOne('SELECT ABS(-9223372036854775807 - id) FROM lead_fields WHERE id = ?', [1]);
	} catch (Doctrine\DBAL\Exception $e) {
		echo get_class($e), "\n";
	}
}
echo 'asked ', count($seen->take()), "\n";
?>
--EXPECT--
the same, asked 1: SELECT * FROM lead_fields ORDER BY id
the same, asked 1: SELECT id, alias FROM lead_fields WHERE type = ? ORDER BY id
the same, asked 1: SELECT id, alias FROM lead_fields WHERE type = :t
the same, asked 1: SELECT weight FROM lead_fields ORDER BY id
the same, asked 1: SELECT id AS a, 1, alias AS b FROM lead_fields
the same, asked 13: SELECT * FROM webhooks w JOIN categories c ON c.id = w.category_id
the same, asked 13: SELECT w.id AS x, c.id AS x FROM webhooks w JOIN categories c ON c.id = w.category_id
-- prepared once
["email"] ["email"] ["city"] ["email"] ["city"] [] [] ["zip"] asked 6
["email"] ["email"] ["city"] ["email"] ["city"] [] [] ["zip"] asked 0
email city city by reference, asked 3
email city email with the call, asked 2
1 false 1 false a stream, asked 4
-- an error is no answer
Doctrine\DBAL\Exception\DriverException
Doctrine\DBAL\Exception\DriverException
asked 2
