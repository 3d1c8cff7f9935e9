--TEST--
PdoMappingStore: takeover
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['takeover'](new PDO('sqlite::memory:'));
?>
--EXPECT--
an object is mapped once: on either side
SyncEngine\Exception\StoreException: Hello: Citizen 10 is mapped to contact 1 already, it can't be mapped to 6 as well
SyncEngine\Exception\StoreException: Hello: contact 1 is mapped to Citizen 10 already, it can't be mapped to 60 as well
and none of what came with it is stored
  none
SyncEngine\Exception\StoreException for two at once
a closed one gives way, to a new one of either side
  contact 1 = Citizen 11 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 3 = Citizen 20 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 1 = Citizen 11 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 3 = Citizen 20 2024-01-02 03:04:05.678901 UTC open no reference 
the last of the same counts
  contact 8 = Citizen 80 2024-01-02 00:00:00.000000 UTC open no reference 
closed ones that change places
  contact 21 = Citizen y 2024-01-02 03:04:05.678901 UTC open no reference 
  contact 22 = Citizen x 2024-01-02 03:04:05.678901 UTC open no reference
