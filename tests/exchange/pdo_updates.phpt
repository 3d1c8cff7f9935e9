--TEST--
PdoSyncDataExchange: updates
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['updates'](new PDO('sqlite::memory:'));
?>
--EXPECT--
each row only what it changes
  updated 1
  updated 2
  updated 3
  updated 4
  email=null firstname="f1" age=1 tags=["t"] ok=true status="new"
  email="e2" firstname="kept" age=22 tags=["t"] ok=null status="required"
  email="e3" firstname="both" age=3 tags=["u","v"] ok=null status="new"
  email="e4" firstname="f4" age=4 tags=["t"] ok=null status="new"
  email="e5" firstname="f5" age=5 tags=["t"] ok=null status="new"
all the same columns, and twice the same object
  updated 1
  updated 2
  updated 1
  firstname="f1" age=101
  firstname="kept" age=200
  firstname="both" age=3
  firstname="f4" age=4
  firstname="f5" age=5
rows that are gone, or never were
  updated 1
  updated 2
  deleted 5
  deleted 999999
nothing to do
  updated 2
