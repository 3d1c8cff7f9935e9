--TEST--
PdoMappingStore: many
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['many'](new PDO('sqlite::memory:'));
?>
--EXPECT--
