--TEST--
PdoMappingStore: hostile
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['hostile'](new PDO('sqlite::memory:'));
?>
--EXPECT--
same same same same
same same same same
same same same same
same same same same
same same same same
same same same same
same same same same
same same same same
same same same same
a megabyte
int(-9223372036854775808)
int(9223372036854775807)
  contact 9223372036854775807 = Citizen -9223372036854775808 2024-01-02 03:04:05.678901 UTC open no reference
