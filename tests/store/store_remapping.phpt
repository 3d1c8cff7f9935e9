--TEST--
PdoMappingStore: remapping
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['remapping'](new PDO('sqlite::memory:'));
?>
--EXPECT--
