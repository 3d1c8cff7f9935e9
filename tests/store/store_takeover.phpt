--TEST--
PdoMappingStore: takeover
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['takeover'](new PDO('sqlite::memory:'));
?>
--EXPECT--
