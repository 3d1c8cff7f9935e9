--TEST--
PdoSyncDataExchange: hostile
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['hostile'](new PDO('sqlite::memory:'));
?>
--EXPECT--
created ob'ject \ ? :x of Citizen 0
  created ob'ject \ ? :x of Citizen 1
  created ob'ject \ ? :x of Citizen 2
  created ob'ject \ ? :x of Citizen 3
  created ob'ject \ ? :x of Citizen 4
  created ob'ject \ ? :x of Citizen 5
  created ob'ject \ ? :x of Citizen 6
bool(true)
  updated 1
  updated 2
  updated 3
  updated 4
  updated 5
  updated 6
  updated 7
bool(true)
7
a megabyte
  created ob'ject \ ? :x of Citizen 2
  updated 1
bool(true)
15 tracked
