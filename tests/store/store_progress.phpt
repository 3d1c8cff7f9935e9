--TEST--
PdoMappingStore: progress
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['progress'](new PDO('sqlite::memory:'));
?>
--EXPECT--
NULL
2024-05-06 05:08:10.000000 UTC
2020-01-01 00:00:00.000000 UTC
NULL
SyncEngine\Exception\StoreException for a key that is open
key-2 push the payload 1 key,direction,payload,created_at
key-1 pull {} 1 key,direction,payload,created_at
1 0
