--TEST--
PdoMappingStore: issues
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['issues'](new PDO('sqlite::memory:'));
?>
--EXPECT--
