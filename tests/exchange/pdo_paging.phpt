--TEST--
PdoSyncDataExchange: paging
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

exchange_cases()['paging'](new PDO('sqlite::memory:'));
?>
--EXPECT--
1: e0 e1 e2 e3
2: e4 e5 e6 e7
3: e8 e9
4: (empty)
5: (empty)
3: e8 e9
1: e0 e1 e2 e3
2: e4 e5 e6 e7
a window: from, and before
  e3 e4 e5 e6 | e7 e8 e9
  e0 e1 e2 | (empty)
  e3 e4 | (empty)
  e4 e5 | (empty)
  (empty) | (empty)
without a change time: from the beginning alone
  e0 e1 e2 | e0 e2
these alone
1: e2 e3 e8
2: e4 e5
3: (empty)
  (empty)
by IDs, by values
  e2 e3 e4 e5 e8 | (empty)
  e1 e5 e6 e7
  (empty) | (empty)
  e9
