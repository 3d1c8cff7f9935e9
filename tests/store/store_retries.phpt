--TEST--
PdoMappingStore: retries
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['retries'](new PDO('sqlite::memory:'));
?>
--EXPECT--
