--TEST--
PdoSyncDataExchange: issues
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['issues'](new PDO('sqlite::memory:'));
?>
--EXPECT--
one bad object costs only itself
  created contact of Citizen n1
  created contact of Citizen n8
  updated 3
  issue 'age' as int is not a whole number of 64 bits
  issue of the database
  issue 'tags' as multiselect is a list with a part that contains '|'
  issue 'born' as date is not a date or time
  issue 'age' as int is not a whole number of 64 bits
  issue 'company' as reference is an object that is no ReferenceValue
  issue of the database
  issue of the database
  issue of the database
  email="e1" age=1
  email="e2" age=2
  email="three" age=30
  email="e4" age=4
  email="n1" age=null
  email="n8" age=null
all of them bad
  issue of the database
  issue of the database
  issue of the database
  issue of the database
