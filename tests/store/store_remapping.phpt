--TEST--
PdoMappingStore: remapping
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['remapping'](new PDO('sqlite::memory:'));
?>
--EXPECT--
contact 1 = Hero h1 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 2 = Citizen 21 2024-01-02 03:04:05.678901 UTC open no reference 
merged into one that is mapped already: closed
  contact 3 = Citizen 30 2024-01-02 03:04:05.678901 UTC closed no reference 
  contact 4 = Citizen 40 2024-01-02 03:04:05.678901 UTC closed no reference 
  contact 4 = Hero h4 2024-01-01 00:00:00.000000 UTC open no reference 
the other integration's is as it was
  1
