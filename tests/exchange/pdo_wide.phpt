--TEST--
PdoSyncDataExchange: more columns than bits
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['more columns than bits'](new PDO('sqlite::memory:'));
?>
--EXPECT--
updated 1
  updated 2
  c1 c62 c63 c130, 126 others
  c2 c124 c125, 127 others
