--TEST--
RestSyncDataExchange and the reference CRM: every way of paging, windows, batches, conversions, faults
--SKIPIF--
<?php
if (!extension_loaded('pdo_sqlite')) die('skip needs pdo_sqlite');
?>
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
require __DIR__ . '/../helloworld/crm.inc.php';
use SyncEngine\RestSyncDataExchange;

$crm = new Crm(citizens: 57, worlds: 6, token: 'secret');
$types = ['first_name' => 'string', 'last_name' => 'string', 'email' => 'email', 'phone' => 'phone', 'city' => 'string', 'country' => 'string',
	'points' => 'int', 'score' => 'float', 'is_active' => 'boolean', 'birthday' => 'date', 'interests' => 'multiselect', 'world_id' => 'reference'];
$exchange = fn (array $options = []) => new RestSyncDataExchange($crm->url, [
	'Citizen' => ['path' => 'citizens', 'fields' => $types, 'field_times' => 'field_times', 'references' => ['world_id' => 'World'],
		'query' => ['field_times' => 1, 'include_deleted' => 1]],
	'World' => ['path' => 'worlds', 'fields' => ['name' => 'string', 'founded' => 'date']],
], $options + ['token' => 'secret', 'limit' => 10, 'fields_param' => 'fields']);

$truth = [];
foreach ($crm->get('/citizens?limit=1000&field_times=1')->json()['items'] as $item) {
	$truth[$item['id']] = $item;
}
$same = function (array $all) use ($truth, $types) {
	if (array_keys($all) !== array_keys($truth)) {
		return 'other IDs';
	}
	foreach ($all as $id => $object) {
		foreach ($types as $name => $type) {
			$field = $object->getField($name);
			$value = $field->getValue()->getNormalizedValue();
			$value = $value instanceof DateTimeInterface ? $value->format('Y-m-d') : $value;
			if ($value !== $truth[$id][$name] || $field->getChangeDateTime() != new DateTime($truth[$id]['field_times'][$name])) {
				return "$id $name: " . json_encode([$value, $truth[$id][$name], $field->getChangeDateTime(), $truth[$id]['field_times'][$name]]);
			}
		}
		if ($object->getChangeDateTime() != new DateTime($truth[$id]['modified_at'])) {
			return "$id modified";
		}
	}
	return 'all as they are';
};
foreach (['page', 'offset', 'cursor', 'link'] as $paging) {
	$it = $exchange(['paging' => $paging]);
	$all = [];
	for ($i = 1; ($report = ask($it, $i, array_keys($types)))->shouldSync(); $i++) {
		$all += $report->getObjects('Citizen');
	}
	echo "$paging: ", count($all), " citizens on ", $i - 1, " pages, ", $same($all), "\n";
}

echo "-- a window\n";
$times = array_values(array_unique(array_column($truth, 'modified_at')));
[$from, $to] = [$times[3], $times[9]];
$expected = array_keys(array_filter($truth, fn ($item) => $item['modified_at'] >= $from && $item['modified_at'] < $to));
echo ids(ask($exchange(['limit' => 100]), 1, from: $from, to: $to, fields: ['city'])) === implode(' ', $expected) ? 'as expected' : 'others', "\n";

echo "-- a batch\n";
$it = $exchange();
$order = order([
	['c5', ['city' => ['string', 'Ålesund'], 'points' => ['string', '12'], 'score' => ['float', 3.0], 'is_active' => ['boolean', true],
		'birthday' => ['date', new DateTime('1999-12-31')], 'interests' => ['multiselect', 'art|chess'], 'world_id' => ['reference', 'w2']]],
	['c6', ['email' => ['email', 'no address']]],
	['c999', ['city' => ['string', 'x']]],
	[null, ['first_name' => ['string', 'Zoë'], 'last_name' => ['string', 'Ørsted'], 'points' => ['int', null]]],
	[null, ['first_name' => ['string', 'Nobody']]],
]);
$it->executeSyncOrder($order);
outcomes($order);
unset($truth['c5']);
$c5 = $crm->get('/citizens?ids=c5')->json()['items'][0];
echo json_encode(array_intersect_key($c5, ['city' => 0, 'points' => 0, 'score' => 0, 'is_active' => 0, 'birthday' => 0, 'interests' => 0, 'world_id' => 0]), JSON_UNESCAPED_UNICODE | JSON_PRESERVE_ZERO_FRACTION), "\n";

echo "-- converted, merged, deleted\n";
$crm->admin('convert', ['id' => 'c7', 'to' => 'Visitor']);
$crm->admin('delete', ['id' => 'c9']);
$order = order([['c7', ['city' => ['string', 'Oslo']]], ['c9', ['city' => ['string', 'Oslo']]]]);
$it->executeSyncOrder($order);
outcomes($order);
show($it->getObjectsByIds('Citizen', ['c9'], ['city']));

echo "-- faults\n";
$crm->admin('faults', ['status' => 503, 'retry_after' => 0, 'next' => 2]);
echo ids($it->getObjectsByIds('World', ['w1', 'w3'], ['name']), 'World'), "\n";
$crm->admin('faults', ['cut_after_bytes' => 30, 'next' => 1]);
echo ids($it->getObjectsByIds('World', ['w1', 'w3'], ['name']), 'World'), "\n";
$crm->admin('faults', ['item_status' => 503, 'every' => 2]);
$order = order([['c1', ['city' => ['string', 'a']]], ['c2', ['city' => ['string', 'b']]], ['c3', ['city' => ['string', 'c']]]]);
$it->executeSyncOrder($order);
outcomes($order);
$crm->admin('faults', []);
echo $it->getStatistics()['retries'], " retries\n";

attempt(fn () => ask($exchange(['token' => 'wrong']), fields: ['city']));
?>
--EXPECTF--
page: 57 citizens on 6 pages, all as they are
offset: 57 citizens on 6 pages, all as they are
cursor: 57 citizens on 6 pages, all as they are
link: 57 citizens on 6 pages, all as they are
-- a window
as expected
-- a batch
contact 104 created: Citizen c58
Citizen c5 updated %s
contact 103 deleted
contact 102: email is no e-mail address
contact 105: last_name is required
{"city":"Ålesund","points":12,"score":3.0,"is_active":true,"birthday":"1999-12-31","interests":["art","chess"],"world_id":"w2"}
-- converted, merged, deleted
Citizen c7 is Visitor v1 now
contact 102 deleted
Citizen "c9" deleted %s
-- faults
w1 w3
w1 w3
Citizen c1 updated %s
Citizen c3 updated %s
contact 102 to be retried
3 retries
SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the server answers 401: a valid bearer token is missing; check the options 'token' and 'headers'
