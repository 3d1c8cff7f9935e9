--TEST--
RestSyncDataExchange::getSyncReport(): items become objects with typed values, times, deletions and relations
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$server = new Server(<<<'PHP'
if (($request->query['page'] ?? '1') !== '1') {
	json(['answer' => ['items' => []]]);
	return;
}
json(['answer' => ['items' => [
	['id' => 'c1', 'changed' => '2026-01-01T10:00:00+02:00', 'gone' => false, 'name' => 'Zoë', 'nick' => 7, 'age' => '41',
		'score' => 3, 'price' => 1.10, 'active' => 'yes', 'born' => '1985-02-28', 'seen' => '2026-01-01T12:00:00.123456Z',
		'tags' => ['b', 'a'], 'world' => 'w9', 'other' => ['deep' => [1]],
		'times' => ['name' => 1767225600, 'age' => '2026-01-01T00:00:00Z', 'unasked' => 'whenever', 'score' => null]],
	['world' => null, 'seen' => '', 'tags' => 'x|y', 'age' => null, 'name' => '', 'id' => 17, 'changed' => 1767225600.5, 'gone' => '2026-01-02'],
	['id' => '17x', 'gone' => 0],
]]]);
PHP);
$fields = ['name' => 'string', 'nick' => 'text', 'age' => 'int', 'score' => 'float', 'price' => 'string', 'active' => 'boolean',
	'born' => 'date', 'seen' => 'datetime', 'tags' => 'multiselect', 'world' => 'reference', 'unasked' => 'string'];
$exchange = new RestSyncDataExchange("$server->url/", ['Citizen' => [
	'path' => '/people/all?kind=a', 'fields' => $fields, 'modified' => 'changed', 'deleted' => 'gone', 'field_times' => 'times',
	'items' => 'answer.items', 'references' => ['world' => 'World'], 'query' => ['with' => 'ä&b', 'yes' => true, 'no' => false, 'n' => 5],
]], ['token' => 'secret', 'headers' => ['X-Tenant' => 'acme'], 'fields_param' => 'only']);

unset($fields['unasked']);
$report = ask($exchange, 1, array_keys($fields), from: '2026-01-01 02:00:00.000007 +02:00', to: '2026-02-01');
echo $report->getIntegration(), "\n";
show($report);
foreach ($report->getRelations() as $relation) {
	echo "{$relation->getObjectName()} {$relation->getObjectIntegrationId()} {$relation->getRelFieldName()}: ",
		"{$relation->getRelObjectName()} {$relation->getRelObjectIntegrationId()}\n";
}
echo text($report->getObject('Citizen', 'c1')->getField('age')->getValue()->getOriginalValue()), ' ';
echo text($report->getObject('Citizen', 'c1')->getField('born')->getValue()->getOriginalValue()), "\n";
$request = $server->requests()[0];
echo urldecode($request->uri), "\n", $request->headers->authorization, ' ', $request->headers->{'x-tenant'}, ' ', $request->headers->accept, "\n";
?>
--EXPECT--
HelloWorld
Citizen "c1" 2026-01-01T08:00:00.000000Z
  name "Zoë" @ 2026-01-01T00:00:00.000000Z
  nick "7"
  age 41 @ 2026-01-01T00:00:00.000000Z
  score 3.0
  price "1.1"
  active true
  born date 1985-02-28T00:00:00.000000Z
  seen date 2026-01-01T12:00:00.123456Z
  tags ["b","a"]
  world "w9"
Citizen 17 deleted 2026-01-01T00:00:00.500000Z
  name ""
  age null
  seen null
  tags ["x","y"]
  world null
Citizen "17x" no time
Citizen c1 world: World w9
"41" "1985-02-28"
/people/all?kind=a&with=ä&b&yes=1&no=0&n=5&limit=500&only=name,nick,age,score,price,active,born,seen,tags,world&modified_since=2026-01-01T00:00:00.000007Z&modified_until=2026-02-01T00:00:00.000000Z&page=1
Bearer secret acme application/json
