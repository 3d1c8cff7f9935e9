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
back to where a closed one is: it gives way
  contact 4 = Citizen 40 2024-01-01 00:00:00.000000 UTC open no reference 
into one whose counterpart was deleted, by an open one and by a closed one
  contact 5 = Citizen 60 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 7 = Citizen 70 2024-01-02 03:04:05.678901 UTC closed no reference 
  contact 8 = Citizen 80 2024-01-02 03:04:05.678901 UTC open no reference 
the other integration's is as it was
  1
