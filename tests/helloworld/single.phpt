--TEST--
HelloWorld CRM: single records are created, changed and deleted, each key once
--FILE--
<?php
require __DIR__ . '/crm.inc.php';

$crm = new Crm();
$ask = static function (string $method, string $path, ?array $fields = null, ?string $key = null) use ($crm): void {
	$answer = $crm->request($method, $path, $fields === null ? null : json_encode((object) $fields), $key === null ? [] : ['Idempotency-Key' => $key]);
	$said = $answer->json();
	echo "$method $path: $answer->status ", $said['id'] ?? '-', ' ', $said['message'] ?? '', "\n";
};
$ask('POST', '/worlds', ['name' => 'A', 'employees' => 5], 'k1');
$ask('POST', '/worlds', ['employees' => 5, 'name' => 'A'], 'k1');
$ask('POST', '/worlds', ['name' => 'B'], 'k1');
$ask('POST', '/worlds', ['nix' => 'B'], 'k2');
$ask('PATCH', '/worlds/w1', ['city' => 'X'], 'k3');
$ask('PATCH', '/worlds/w1', ['city' => 'X'], 'k3');
$ask('PATCH', '/worlds/w9', ['city' => 'X']);
$ask('DELETE', '/worlds/w1', null, 'k4');
$ask('DELETE', '/worlds/w1', null, 'k4');
$ask('DELETE', '/worlds/w1', null, 'k5');
$stats = $crm->stats();
echo json_encode([$stats['objects']['World'], $stats['requests'], $stats['items'], $stats['idempotency_keys']], JSON_UNESCAPED_SLASHES), "\n";
?>
--EXPECT--
POST /worlds: 201 w1 
POST /worlds: 201 w1 
POST /worlds: 422 w1 this key was used with another body
POST /worlds: 400 - World has no field 'nix'
PATCH /worlds/w1: 200 w1 
PATCH /worlds/w1: 200 w1 
PATCH /worlds/w9: 404 - there is no World 'w9'
DELETE /worlds/w1: 200 w1 
DELETE /worlds/w1: 200 w1 
DELETE /worlds/w1: 404 - there is no World 'w1'
[{"live":0,"deleted":1,"became_another":0},{"DELETE /worlds/{id}":3,"PATCH /worlds/{id}":3,"POST /worlds":4},{"200":4,"201":2,"400":1,"404":2,"422":1},{"seen":3,"replayed":3}]
