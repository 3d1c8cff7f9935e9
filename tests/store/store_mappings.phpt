--TEST--
PdoMappingStore: mappings
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['mappings'](new PDO('sqlite::memory:'));
?>
--EXPECT--
by the integration's IDs
  contact 1 = Citizen 10 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 2 = Citizen A"b'c 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 3 = Citizen 30 2024-01-02 03:04:05.678901 UTC open r3 
by the application's
  contact 1 = Citizen 10 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 3 = Citizen 30 2024-01-02 03:04:05.678901 UTC open r3 
of another name, of another integration, of no ID
  none
  none
  none
saved again: dates and flags, a reference stays
  contact 1 = Citizen 10 2025-06-07 00:00:00.000000 UTC closed no reference 
  contact 2 = Citizen A"b'c 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 3 = Citizen 30 2025-06-07 00:00:00.000001 UTC open r3 
  contact 4 = Citizen 40 2024-01-02 03:04:05.678901 UTC open no reference 
IDs differ by case
  contact 5 = Citizen abc 2024-01-02 03:04:05.678901 UTC open no reference
