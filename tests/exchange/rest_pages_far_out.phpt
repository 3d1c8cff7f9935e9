--TEST--
RestSyncDataExchange: pages so far out that the position of their first object is beyond 64 bits
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

/* Times 4 each of them is a position that 64 bits can't hold, and would be 0 or 4 without the bits beyond. */
const FAR = [2 ** 61 + 1, 2 ** 62 + 1, 2 ** 62 + 2, PHP_INT_MAX];

$ids = range(1, 10);
$server = new Server(<<<'PHP'
$ids = array_map('intval', explode(',', $request->query['ids'] ?? '1'));
json(['items' => array_map(fn ($id) => ['id' => $id, 'name' => "n$id"], $ids)]);
PHP);
$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'citizens', 'fields' => ['name' => 'string'], 'items' => 'items']], ['limit' => 4, 'first_page' => 1]);
echo ids(ask($exchange, 3, ids: $ids)), "\n";
foreach (FAR as $page) {
	echo '  ', ids(ask($exchange, $page, ids: $ids)), "\n";
}
$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'citizens', 'fields' => ['name' => 'string'], 'items' => 'items']], ['limit' => 4, 'first_page' => 2]);
attempt(fn () => ask($exchange, PHP_INT_MAX));
echo '  ', ids(ask($exchange, 1)), "\n";
?>
--EXPECT--
9 10
  (empty)
  (empty)
  (empty)
  (empty)
SyncEngine\Exception\UnexpectedValueException: Page 9223372036854775807 of 'Citizen' was asked for: its number is beyond 64 bits
  1
