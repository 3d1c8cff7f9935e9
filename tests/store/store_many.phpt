--TEST--
PdoMappingStore: many
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['many'](new PDO('sqlite::memory:'));
?>
--EXPECT--
7000 3500 7000 0
