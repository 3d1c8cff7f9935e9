--TEST--
PdoMappingStore: changes
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['changes'](new PDO('sqlite::memory:'));
?>
--EXPECT--
