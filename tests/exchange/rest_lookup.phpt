--TEST--
RestSyncDataExchange: objects by ID and by value, and explicit IDs page by page
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$server = new Server(<<<'PHP'
function lower(string $text): string
{
	return strtolower(strtr($text, ['Ü' => 'ü']));
}
$all = [];
for ($i = 1; $i <= 450; $i++) {
	$all["c$i"] = ['id' => "c$i", 'name' => $i === 7 ? 'Jürgen' : "Name $i", 'email' => "P$i@Example.org", 'points' => $i, 'born' => '2000-01-02'];
}
$query = $request->query;
unset($query['limit']);
foreach ($query as $name => $value) {
	$all = match ($name) {
		'uids' => array_intersect_key($all, array_flip(explode(',', $value))),
		'ignored' => $all,
		default => array_filter($all, fn ($item) => lower((string) $item[$name]) === lower($value)),
	};
}
json(['items' => array_slice(array_values($all), 0, (int) ($request->query['limit'] ?? 100))]);
PHP);
$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'citizens', 'fields' => [
	'name' => 'string', 'email' => 'email', 'points' => 'int', 'born' => 'date', 'ignored' => 'string',
]]], ['ids_param' => 'uids']);

echo "-- by ID\n";
show($exchange->getObjectsByIds('Citizen', ['c3', 'c9999', 'c1'], ['name', 'points']));
echo count($exchange->getObjectsByIds('Citizen', array_map(fn ($i) => "c$i", range(1, 450)), [])->getObjects('Citizen')), ' by ';
echo count($server->requests()) - 1, " requests\n";
echo count($exchange->getObjectsByIds('Citizen', [], ['name'])->getObjects('Citizen')), " by none\n";

echo "-- by value\n";
echo ids($exchange->getObjectsByValues('Citizen', ['email' => ['p5@example.ORG', 'nobody@example.org', null, ''], 'points' => [9, 5], 'name' => ['JÜRGEN']], ['name'])), "\n";
echo ids($exchange->getObjectsByValues('Citizen', ['email' => ['p12@example.org'], 'born' => [new DateTime('2001-01-01')]], [])), "\n";
echo implode("\n", array_map(urldecode(...), array_map(fn ($r) => $r->uri, array_slice($server->requests(), -2)))), "\n";
$many = array_map(fn ($i) => "p$i@example.org", range(1, 60));
echo count($exchange->getObjectsByValues('Citizen', ['email' => $many], ['name'])->getObjects('Citizen')), " of 60\n";

echo "-- a server that ignores the parameter\n";
$ignoring = new Server('json(["items" => [["id" => 1, "name" => "a", "points" => 5], ["id" => 2, "name" => "b", "points" => 6]]]);');
$exchange = new RestSyncDataExchange($ignoring->url, ['Citizen' => ['path' => 'citizens', 'fields' => ['name' => 'string', 'points' => 'int']]], ['limit' => 2]);
echo ids($exchange->getObjectsByValues('Citizen', ['name' => [' B ']], ['name'])), ' ';
echo ids($exchange->getObjectsByValues('Citizen', ['name' => ['c']], ['name'])), ' ';
echo ids($exchange->getObjectsByValues('Citizen', ['points' => [5]], ['name'])), "\n";

echo "-- explicit IDs, two a page\n";
for ($i = 1; $i <= 3; $i++) {
	ask($exchange, $i, ids: ['c1', 5, 'c,3']);
}
echo implode("\n", array_map(fn ($r) => $r->uri, array_slice($ignoring->requests(), -2))), "\n";
echo ids(ask($exchange, 3, ids: ['c1', 5, 'c,3'])), ' ', ids(ask($exchange, 1, ids: [])), "\n";
?>
--EXPECT--
-- by ID
Citizen "c1" no time
  name "Name 1"
  points 1
Citizen "c3" no time
  name "Name 3"
  points 3
450 by 3 requests
0 by none
-- by value
c5 c9 c7
c12
/citizens?limit=500&email=p12@example.org
/citizens?limit=500&born=2001-01-01
60 of 60
-- a server that ignores the parameter
2 (empty) 1
-- explicit IDs, two a page
/citizens?limit=2&ids=c1%2C5
/citizens?limit=2&ids=c%2C3
(empty) (empty)
