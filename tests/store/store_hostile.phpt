--TEST--
PdoMappingStore: hostile
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['hostile'](new PDO('sqlite::memory:'));
?>
--EXPECT--
