--TEST--
PdoSyncDataExchange: transactions
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['transactions'](new PDO('sqlite::memory:'));
?>
--EXPECT--
3 in
0
00
21out
