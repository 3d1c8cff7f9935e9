--TEST--
PdoSyncDataExchange: values
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['values'](new PDO('sqlite::memory:'));
?>
--EXPECT--
created contact of Citizen c1
  created contact of Citizen c2
  created contact of Citizen c3
  created contact of Citizen c4
  firstname="N'a\"me\\ " email="one" age=20 score=0.30000000000000004 ok=false born=2001-02-03T00:00:00.000000Z seen=2024-01-02T02:04:05.678000Z tags=["a","b c"] company=7 status="old"
  firstname="" email="two" age=null score=null ok=null born=null seen=null tags=null company=null status="x"
  firstname="ünïcödé 😀" email="three" age=-5 score=1000 ok=true born=1999-12-31T00:00:00.000000Z seen=2024-05-31T22:00:00.000000Z tags=["x","y"] company=8 status="y"
  firstname="12" email="four" age=2147483647 score=0 ok=true born=null seen=1960-01-01T00:00:00.000001Z tags=[] company=null status="z"
  required changed changed now int
  required changed changed now int
  required changed changed now int
  required changed changed now int
  mautic
  contact company company "7"
  contact company company "8"
