--TEST--
PdoMappingStore: retries
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['retries'](new PDO('sqlite::memory:'));
?>
--EXPECT--
["1","4","b"] ["1"] []
["1"]
["4","1","b"][]
1 {"direction":"push","object_name":"contact","object_id":"1","reason":"no 1","attempts":3}
1 {"direction":"push","object_name":"contact","object_id":"b","reason":"no b","attempts":3}
["4"] 1 0
dead stays dead: ["4"] 2
[] 1 ["1"]
