--TEST--
PdoSyncDataExchange: pages so far out that the position of their first object is beyond 64 bits
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

/* Times 4 each of them is a position that 64 bits can't hold, and would be 0 or 4 without the bits beyond. */
const FAR = [2 ** 61 + 1, 2 ** 62 + 1, 2 ** 62 + 2, PHP_INT_MAX];

$pdo = new PDO('sqlite::memory:');
contact_table($pdo);
fill($pdo, 10);
$exchange = contacts($pdo, ['page_size' => 4]);
$ids = range(1, 10);
echo emails(ask_tables($exchange, 3, ids: $ids)), "\n";
foreach (FAR as $page) {
	echo '  ', emails(ask_tables($exchange, $page, ids: $ids)), ' | ', emails(ask_tables($exchange, $page)), ' | ', emails(ask_tables($exchange, $page)), "\n";
}
echo '  ', emails(ask_tables($exchange, 1)), ' | ', emails(ask_tables($exchange, 2)), "\n";
?>
--EXPECT--
e8 e9
  (empty) | (empty) | (empty)
  (empty) | (empty) | (empty)
  (empty) | (empty) | (empty)
  (empty) | (empty) | (empty)
  e0 e1 e2 e3 | e4 e5 e6 e7
