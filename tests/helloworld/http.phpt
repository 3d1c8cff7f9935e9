--TEST--
HelloWorld CRM: the bearer token, gzip, wrong addresses and methods, and counts of what was asked
--SKIPIF--
<?php
if (!function_exists('gzdecode')) {
	die('skip needs zlib');
}
?>
--FILE--
<?php
require __DIR__ . '/crm.inc.php';
$crm = new Crm(citizens: 40, worlds: 2, token: 'demo-token');

echo "-- token\n";
foreach (['Bearer demo-token', 'Bearer demo-tokens', 'Bearer', 'demo-token'] as $authorization) {
	$answer = $crm->get('/worlds', ['Authorization' => $authorization]);
	echo $authorization, ': ', $answer->status, ' ', $answer->headers['www-authenticate'] ?? '-', "\n";
}
echo $crm->get('/_admin/stats', ['Authorization' => ''])->status, "\n";

echo "-- gzip\n";
$plain = $crm->get('/citizens');
foreach (['gzip', 'deflate, gzip;q=1.0', 'br', 'gzip;q=0', '*'] as $coding) {
	$answer = $crm->get('/citizens', ['Accept-Encoding' => $coding]);
	$zipped = ($answer->headers['content-encoding'] ?? '') === 'gzip';
	echo $coding, ': ', json_encode($zipped), ' ', json_encode($answer->isWhole()), ' ';
	echo json_encode(($zipped ? gzdecode($answer->body) : $answer->body) === $plain->body), "\n";
}
$zipped = strlen($crm->get('/citizens', ['Accept-Encoding' => 'gzip'])->body);
var_dump($zipped < strlen($plain->body) / 3);
$crm->admin('faults', ['cut_after_bytes' => 100, 'next' => 1]);
$cut = $crm->get('/citizens', ['Accept-Encoding' => 'gzip']);
echo strlen($cut->body), ' ', json_encode($cut->isWhole()), "\n";

echo "-- addresses and methods\n";
foreach (['GET /', 'GET /moons', 'GET /citizens/', 'GET /citizens/batch', 'PUT /citizens', 'DELETE /worlds', 'GET /worlds/w1', 'DELETE /worlds/c1', 'GET /_admin/explode', 'GET /citizens/batch/x'] as $what) {
	[$method, $path] = explode(' ', $what);
	$answer = $crm->request($method, $path, $method === 'POST' ? '{}' : null);
	echo $what, ': ', $answer->status, ' ', $answer->json()['message'], ' ', $answer->headers['allow'] ?? '-', "\n";
}

echo "-- counts\n";
$crm->batch('worlds', ['fields' => ['name' => 'A']], ['fields' => ['name' => 'B']], ['fields' => []]);
$stats = $crm->stats();
ksort($stats['requests']);
echo json_encode(array_intersect_key($stats['requests'], ['GET /citizens' => 0, 'GET /worlds' => 0, 'POST /worlds/batch' => 0]), JSON_UNESCAPED_SLASHES), ' ';
echo json_encode($stats['items']), ' ', json_encode($stats['objects']['World']), "\n";
?>
--EXPECT--
-- token
Bearer demo-token: 200 -
Bearer demo-tokens: 401 Bearer
Bearer: 401 Bearer
demo-token: 401 Bearer
401
-- gzip
gzip: true true true
deflate, gzip;q=1.0: true true true
br: false true true
gzip;q=0: false true true
*: false true true
bool(true)
100 false
-- addresses and methods
GET /: 404 there is nothing at / -
GET /moons: 404 there is nothing at /moons -
GET /citizens/: 404 there is nothing at /citizens/ -
GET /citizens/batch: 405 /citizens/batch takes POST only POST
PUT /citizens: 405 /citizens takes GET and POST only GET, POST
DELETE /worlds: 405 /worlds takes GET and POST only GET, POST
GET /worlds/w1: 405 /worlds/w1 takes PATCH and DELETE only PATCH, DELETE
DELETE /worlds/c1: 404 there is nothing at /worlds/c1 -
GET /_admin/explode: 404 there is no GET /_admin/explode -
GET /citizens/batch/x: 404 there is nothing at /citizens/batch/x -
-- counts
{"GET /citizens":8,"GET /worlds":1,"POST /worlds/batch":1} {"201":2,"400":1} {"live":4,"deleted":0,"became_another":0}
