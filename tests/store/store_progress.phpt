--TEST--
PdoMappingStore: progress
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['progress'](new PDO('sqlite::memory:'));
?>
--EXPECT--
