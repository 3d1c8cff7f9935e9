--TEST--
ValueNormalizer: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ValueNormalizer;

lifecycle(ValueNormalizer::class, [], []);
?>
--EXPECT--
clone: true, true
same: true
state: 
dump: 0
dynamic: Error: Cannot create dynamic property SyncEngine\ValueNormalizer::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\ValueNormalizer' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\ValueNormalizer' is not allowed
kept: true
