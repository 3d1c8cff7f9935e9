--TEST--
PdoMappingStore: transactions
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['transactions'](new PDO('sqlite::memory:'));
?>
--EXPECT--
in in out 1
rolled back to the outermost
out 1
SyncEngine\Exception\StoreException: commit() without begin(): no transaction runs
inside the user's
SyncEngine\Exception\StoreException in 3
3
3
what fails inside leaves what was before
SyncEngine\Exception\StoreException
3
