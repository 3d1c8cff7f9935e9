--TEST--
PdoSyncDataExchange: ragged
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['ragged'](new PDO('sqlite::memory:'));
?>
--EXPECT--
created contact of Citizen 1
  created contact of Citizen 2
  created contact of Citizen 3
  created contact of Citizen 4
  email="a" status="new" age=null firstname=null
  email=null status="new" age=null firstname="only"
  email="c" status="given" age=3 firstname=null
  email=null status="new" age=null firstname=null
  c
  created contact of Citizen 5
  created contact of Citizen 6
  2 without a change time
