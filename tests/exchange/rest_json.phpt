--TEST--
RestSyncDataExchange: lists in JSON of every legal shape; of names that occur twice the last one counts
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$answers = [
	'names twice' => ['items', '{"items": [{"id": 1}], "items": [{"id": 2, "name": "a", "id": 3, "name": "b"}]}'],
	'blanks' => ['items', "\r\n{\t\"items\" :\n[ {\"id\":1 } \t,\n{ \"id\" : 2 , \"name\" : \"x\"} ] }\n\n"],
	'brackets in strings' => ['items', '{"x": "]}", "items": [{"id": "[1", "name": "\"],{"}, {"id": "2]"}], "y": "["}'],
	'a list as the answer' => ['', ' [{"id":1},{"id":2}] '],
	'an empty list' => ['items', '{"items":[ ]}'],
	'a path' => ['a.b.c', '{"a":{"b":{"c":[{"id":1,"name":"deep"}]},"c":[{"id":2}]},"c":[]}'],
	'a name with dots' => ['a.b', '{"a":{"b":[{"id":1}]},"a.b":[{"id":2}]}'],
	'a name that is escaped' => ['items', '{"\u0069tems":[{"id":1,"n\u0061me":"\u00e9\ud83d\ude00"}]}'],
	'a position in the path' => ['pages.1', '{"pages":[[{"id":1}],[{"id":2},{"id":3}]]}'],
	'items in the envelope' => ['items', '{"meta":{"items":[{"id":9}],"list":[1,[2,[3]]]},"items":[{"id":1}],"next":[{"id":8}]}'],
	'numbers of all forms' => ['', '[{"id":-9223372036854775808,"points":-0,"score":1E+2},{"id":9223372036854775807,"points":3.0,"score":-2.5e-1}]'],
	'big numbers in fields nobody asked for' => ['', '[{"id":1,"other":-99999999999999999999},{"id":2,"other":99999999999999999999,"points":5}]'],
	'an int64 minimum beside one too small' => ['', '[{"id":1,"other":-99999999999999999999,"points":-9223372036854775807}]'],
	'NUL in a value' => ['', '[{"id":1,"name":"a\u0000b"}]'],
];
$server = new Server('$answers = ' . var_export($answers, true) . '; raw($answers[$request->query["answer"]][1]);');
foreach ($answers as $name => [$path]) {
	$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'c', 'items' => $path, 'query' => ['answer' => $name],
		'fields' => ['name' => 'string', 'points' => 'int', 'score' => 'float']]]);
	echo "-- $name\n";
	show(ask($exchange, 1, ['name', 'points', 'score']));
}
?>
--EXPECT--
-- names twice
Citizen 3 no time
  name "b"
-- blanks
Citizen 1 no time
Citizen 2 no time
  name "x"
-- brackets in strings
Citizen "[1" no time
  name "\"],{"
Citizen "2]" no time
-- a list as the answer
Citizen 1 no time
Citizen 2 no time
-- an empty list
-- a path
Citizen 1 no time
  name "deep"
-- a name with dots
Citizen 2 no time
-- a name that is escaped
Citizen 1 no time
  name "é😀"
-- a position in the path
Citizen 2 no time
Citizen 3 no time
-- items in the envelope
Citizen 1 no time
-- numbers of all forms
Citizen -9223372036854775808 no time
  points 0
  score 100.0
Citizen 9223372036854775807 no time
  points 3
  score -0.25
-- big numbers in fields nobody asked for
Citizen 1 no time
Citizen 2 no time
  points 5
-- an int64 minimum beside one too small
Citizen 1 no time
  points -9223372036854775807
-- NUL in a value
Citizen 1 no time
  name "a\u0000b"
