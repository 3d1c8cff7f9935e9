--TEST--
PdoSyncDataExchange: many
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['many'](new PDO('sqlite::memory:'));
?>
--EXPECT--
7000 7000 4
7000 7000
7000
