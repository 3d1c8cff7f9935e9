--TEST--
PdoMappingStore: mappings
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['mappings'](new PDO('sqlite::memory:'));
?>
--EXPECT--
