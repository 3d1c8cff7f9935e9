--TEST--
PdoMappingStore: transactions
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['transactions'](new PDO('sqlite::memory:'));
?>
--EXPECT--
