--TEST--
PdoSyncDataExchange: tracking
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['tracking'](new PDO('sqlite::memory:'));
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
an insert: what has a value
  email email "app"
  firstname string "Ann"
  score float 0.1
  status string "new"
an update: what differs, by every byte, null too
  born date 2001-02-03T00:00:00.000000Z
  email email null
  firstname string "Anna"
  ok boolean true
  score float 0.30000000000000004
  status string "it's"
  born date 2001-02-03T00:00:00.000000Z
  email email null
  firstname string "Anna"
  ok boolean true
  score float 0.30000000000000004
  status string "it's"
own writes are not tracked for their integration, but for others
  created contact of Citizen 2
  updated 1
0 2
nor where something fails; everybody's after it are
  issue of the database
  age int 7
removed
  age int 7
bool(false)
bool(true)
of other fields: installed anew
  age int 9
