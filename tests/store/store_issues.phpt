--TEST--
PdoMappingStore: issues
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['issues'](new PDO('sqlite::memory:'));
?>
--EXPECT--
once  {"direction":"pull","object_name":"contact","object_id":"2","mapped_object_name":"Citizen","mapped_object_id":"7","field":"email","kind":"refused","message":"it's bad","count":1}
again {"direction":"push","object_name":"contact","object_id":"1","mapped_object_name":"Citizen","mapped_object_id":"7","field":"email","kind":"refused","message":"it's bad","count":3}
once  {"direction":"push","object_name":"contact","object_id":"1","mapped_object_name":"Citizen","mapped_object_id":"7","field":"email","kind":"refused","message":"other","count":1}
once  {"direction":"push","object_name":"contact","object_id":"1","mapped_object_name":"Citizen","mapped_object_id":null,"field":null,"kind":"refused","message":"it's bad","count":1}
2 1 0
