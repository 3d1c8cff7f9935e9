--TEST--
PdoSyncDataExchange: an order with idempotency keys is executed once, however often it comes
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['again'](new PDO('sqlite::memory:'));
?>
--EXPECT--
created contact of contact 1
  created contact of contact 3
  issue of the database
  and again the same IDs
  created contact of contact 1
  created contact of contact 3
  issue of the database
  email="taken"
  email="a"
  email="c"
1 remembered
with another object in it
  created contact of contact 4
  updated one
  and again the same IDs
  created contact of contact 4
  updated one
  email="taken"
  email="changed"
  email="c"
  email="d"
what is remembered for long enough is forgotten
  created contact of contact 5
  and again the same IDs
  created contact of contact 5
1 remembered
what is remembered and can't be read
What syncengine_executed remembers of the order with the key <key> can't be read
