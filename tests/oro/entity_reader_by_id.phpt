--TEST--
EntityReaderById: what is asked is read, in that order, once; what is not there is missing, and nothing else
--FILE--
<?php
require __DIR__ . '/reader.inc.php';

foreach (reader_cases() as $name => $case) {
	echo "-- $name\n";
	$case(new PDO('sqlite::memory:'));
}
?>
--EXPECT--
-- an empty list reads nothing
NULL
NULL
-- in the order asked, once, and what is missing
  {"org":2,"code":"a","name":"third","owner_id":null}
  {"org":1,"code":"b","name":"second","owner_id":2}
  {"org":1,"code":"a","name":"first","owner_id":1}
  {"org":0,"code":"","name":"nothing","owner_id":1}
  missing [[9,"x"],[1,"c"]]
  {"org":-7,"code":"0","name":"zero","owner_id":9}
  missing [[3,"a"]]
-- 0 and the empty text are identifiers like others
  {"code":"1","n":2}
  {"code":"0","n":0}
  {"code":"","n":1}
  missing [2]
  {"code":1,"n":1}
  {"code":0,"n":0}
  {"code":9223372036854775807,"n":2}
  {"code":-1,"n":3}
  missing ["","007","1.0","x",null,"\u0000","9223372036854775808","99999999999999999999999"]
-- texts of any character
bool(true)
array(0) {
}
  missing ["A","b","a\u0000",null,"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","\u00c4\u20ac\ud83d\ude00","null "]
-- to-one associations
  {"org":1,"code":"a","title":"first","owner.name":"ann","number":1,"again.id":1,"again.name":"ann"}
  {"org":2,"code":"a","title":"third","owner.name":null,"number":null,"again.id":2,"again.name":"bob"}
  {"org":-7,"code":"0","title":"zero","owner.name":null,"number":null,"again.id":null,"again.name":null}
  {"org":1,"code":"b","title":"second","owner.name":"bob","number":2,"again.id":1,"again.name":"ann"}
  {"id":2,"name":"bob","contact.code":"a"}
SyncEngine\Exception\ConfigurationException: EntityReaderById: there is more than one row in owner for one identifier: the key must be of one entity, and each association of one row
-- any count
5000 c5000 c1 65000
1500 1000
-- names are quoted
  {"the id":1,"order":2,"1":3}
SyncEngine\Exception\ConfigurationException
SyncEngine\Exception\ConfigurationException
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table se lect has no column id
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table se lect has no column no
