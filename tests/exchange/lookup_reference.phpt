--TEST--
getObjectsByValues(): a list that is given by reference, also where a value's PHP code changes it
--FILE--
<?php
require __DIR__ . '/rest.inc.php';

use SyncEngine\{PdoSyncDataExchange, ReferenceValue, RestSyncDataExchange};

$server = new Server('json(["items" => []]);');
$rest = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'citizens', 'fields' => ['name' => 'string']]]);
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE citizen (id INTEGER PRIMARY KEY, name TEXT, city TEXT)');
$pdo->exec("INSERT INTO citizen VALUES (1, 'v5', '7'), (2, 'v19999', '8'), (3, 'c', '9')");
$tables = new PdoSyncDataExchange($pdo, ['Citizen' => ['table' => 'citizen', 'id' => 'id', 'fields' => ['name' => 'string', 'city' => 'reference'], 'references' => ['city' => 'City']]]);

echo "-- more values than a statement takes\n";
$list = array_map(static fn (int $i) => "v$i", range(1, 20000));
echo ids($tables->getObjectsByValues('Citizen', ['name' => &$list], ['name'])), "\n";

echo "-- a text that changes the list\n";
function spoil(): void
{
	for ($i = 0; $i < 5000; $i++) {
		$GLOBALS['list'][] = "more$i";
	}
	$GLOBALS['junk'] = array_map(static fn (int $length) => str_repeat('A', $length), range(40, 400));
}
final class Text
{
	public function __toString(): string
	{
		spoil();
		return 'a';
	}
}
$list = [new Text(), 'b', 'c'];
$rest->getObjectsByValues('Citizen', ['name' => &$list], ['name']);
echo $server->log();

echo "-- a reference that changes the list\n";
final class City extends ReferenceValue
{
	public function getValue(): int|string|null
	{
		spoil();
		return 7;
	}
}
$list = [new City(), '9', '10'];
echo ids($tables->getObjectsByValues('Citizen', ['city' => &$list], ['name'])), "\n";
?>
--EXPECT--
-- more values than a statement takes
1 2
-- a text that changes the list
GET /citizens?limit=500&name=a
GET /citizens?limit=500&name=b
GET /citizens?limit=500&name=c
-- a reference that changes the list
1 3
