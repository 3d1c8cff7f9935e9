--TEST--
HelloWorld CRM: times, IDs, fields and deleted records as filters, and what an item shows
--FILE--
<?php
require __DIR__ . '/crm.inc.php';
$crm = new Crm(citizens: 50, worlds: 5);
$all = $crm->get('/citizens?limit=1000')->json()['items'];

function show(Crm $crm, string $query): void
{
	$data = $crm->get("/citizens?limit=1000&$query")->json();
	echo $query, ': ', $data['message'] ?? implode(' ', array_column($data['items'], 'id')) . " ($data[total])", "\n";
}

echo "-- times: since includes its instant, until doesn't, to the microsecond\n";
$middle = $all[20]['modified_at'];
$since = $crm->get("/citizens?limit=1000&modified_since=$middle")->json();
$until = $crm->get("/citizens?limit=1000&modified_until=$middle")->json();
var_dump($since['total'], $until['total'], $since['items'][0]['id'] === $all[20]['id']);
$later = preg_replace_callback('/(\d{6})Z$/', fn ($part) => sprintf('%06dZ', $part[1] + 1), $middle);
var_dump($crm->get("/citizens?limit=1000&modified_since=$later")->json()['total']);
$shifted = (new DateTimeImmutable($middle))->setTimezone(new DateTimeZone('+05:30'))->format('Y-m-d\TH:i:s.uP');
var_dump($crm->get('/citizens?limit=1000&modified_since=' . urlencode($shifted))->json() === $since);
show($crm, 'modified_since=yesterday');
show($crm, 'modified_since=2025-02-30T00:00:00Z');

echo "-- records\n";
show($crm, 'ids=c3,c1,c1,c999,w1');
show($crm, 'ids=');
$crm->batch('citizens', [
	'id' => null,
	'fields' => [
		'first_name' => 'Ada', 'last_name' => "O'Neil & Sons", 'email' => 'ada@example.net', 'points' => 7, 'score' => 1.5,
		'is_active' => false, 'birthday' => '1815-12-10', 'interests' => ['chess', 'art'], 'world_id' => 'w2', 'city' => 'Łódź',
	],
]);
show($crm, 'email=ada@example.net');
show($crm, 'last_name=' . urlencode("O'Neil & Sons"));
show($crm, 'points=7&score=1.5&is_active=false&birthday=1815-12-10&world_id=w2');
show($crm, 'interests=art,chess');
show($crm, 'email=ada@example.net&interests=art');
show($crm, 'first_name=Ada&country=');
show($crm, 'points=seven');
show($crm, 'birthday=1815-12-32');
show($crm, 'colour=blue');

echo "-- what is shown\n";
$ada = $crm->get('/citizens?email=ada@example.net')->json()['items'][0];
$modified = $ada['modified_at'];
unset($ada['modified_at']);
echo json_encode($ada, JSON_UNESCAPED_UNICODE), "\n";
echo json_encode(array_keys($crm->get('/citizens?limit=1&fields=email,city')->json()['items'][0])), "\n";
echo json_encode(array_keys($crm->get('/citizens?limit=1&fields=')->json()['items'][0])), "\n";
show($crm, 'fields=email,colour');

echo "-- each field's own time, which moves only with its value\n";
$at = '2030-01-02T03:04:05.000006Z';
$crm->admin('set', ['id' => 'c51', 'fields' => ['city' => 'Kraków', 'email' => 'ada@example.net', 'interests' => ['art', 'chess']], 'at' => $at]);
$item = $crm->get('/citizens?ids=c51&field_times=1&fields=city,email,interests')->json()['items'][0];
var_dump($item['modified_at'] === $at, $item['field_times'] === ['city' => $at, 'email' => $modified, 'interests' => $modified]);
$crm->admin('set', ['id' => 'c51', 'fields' => ['phone' => '1'], 'at' => '2020-01-01T00:00:00+01:00']);
$item = $crm->get('/citizens?ids=c51&field_times=1')->json()['items'][0];
var_dump(count($item['field_times']), $item['field_times']['phone'], $item['modified_at'] === $at);

echo "-- deleted records are shown when asked for, and count as changed\n";
$deleted = $crm->admin('delete', ['id' => 'c3']);
show($crm, 'ids=c3,c4');
show($crm, 'ids=c3&include_deleted=1');
$list = $crm->get("/citizens?include_deleted=1&modified_since=$deleted[modified_at]&modified_until=2029-01-01T00:00:00Z")->json();
echo json_encode($list['items'] === [['id' => 'c3', 'modified_at' => $deleted['modified_at'], 'deleted' => true]]), "\n";
?>
--EXPECT--
-- times: since includes its instant, until doesn't, to the microsecond
int(30)
int(20)
bool(true)
int(29)
bool(true)
modified_since=yesterday: modified_since: 'yesterday' is no RFC 3339 time, such as 2026-01-31T12:00:00.000001Z
modified_since=2025-02-30T00:00:00Z: modified_since: '2025-02-30T00:00:00Z' is a time that doesn't exist
-- records
ids=c3,c1,c1,c999,w1: c1 c3 (2)
ids=:  (0)
email=ada@example.net: c51 (1)
last_name=O%27Neil+%26+Sons: c51 (1)
points=7&score=1.5&is_active=false&birthday=1815-12-10&world_id=w2: c51 (1)
interests=art,chess: c51 (1)
email=ada@example.net&interests=art:  (0)
first_name=Ada&country=: c51 (1)
points=seven: points: 'seven' is no value of this field
birthday=1815-12-32: birthday must be a date, YYYY-MM-DD
colour=blue: there is no parameter 'colour'
-- what is shown
{"id":"c51","first_name":"Ada","last_name":"O'Neil & Sons","email":"ada@example.net","phone":null,"city":"Łódź","country":null,"points":7,"score":1.5,"is_active":false,"birthday":"1815-12-10","interests":["chess","art"],"world_id":"w2"}
["id","modified_at","email","city"]
["id","modified_at"]
fields=email,colour: Citizen has no field 'colour'
-- each field's own time, which moves only with its value
bool(true)
bool(true)
int(12)
string(27) "2019-12-31T23:00:00.000000Z"
bool(true)
-- deleted records are shown when asked for, and count as changed
ids=c3,c4: c4 (1)
ids=c3&include_deleted=1: c3 (1)
true
