--TEST--
RestSyncDataExchange: answers that are no list of objects, each with a clear exception
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\RestSyncDataExchange;

$answers = [
	'malformed' => '{"items": [{"id": 1,}]}',
	'truncated' => '{"items": [{"id": 1, "name": "abc',
	'empty' => '',
	'two values' => '{"items": []} {"items": []}',
	'text after a NUL byte' => "{\"items\": []}\0more",
	'deeply nested' => '{"items": [{"id": 1, "name": ' . str_repeat('[', 100) . str_repeat(']', 100) . '}]}',
	'not UTF-8' => "{\"items\": [{\"id\": 1, \"name\": \"a\xffb\"}]}",
	'overlong UTF-8' => "{\"items\": [{\"id\": 1, \"name\": \"a\xc0\xafb\"}]}",
	'half a surrogate pair' => '{"items": [{"id": 1, "name": "a\ud800b"}]}',
	'a control character' => "{\"items\": [{\"id\": 1, \"name\": \"a\nb\"}]}",
	'NaN' => '{"items": [{"id": 1, "score": NaN}]}',
	'a leading zero' => '{"items": [{"id": 007}]}',
	'single quotes' => "{'items': []}",
	'a name cut by NUL' => '{"items": [{"id": 1, "name\u0000x": 1}]}',
	'HTML' => "<!DOCTYPE html>\n<html><body>Please log in</body></html>",
	'null' => 'null',
	'a list' => '[{"id": 1}]',
	'no list there' => '{"data": []}',
	'an object there' => '{"items": {"1": {"id": 1}}}',
	'items that are no objects' => '{"items": [{"id": 1}, "c2"]}',
	'a missing ID' => '{"items": [{"id": 1}, {"name": "x"}]}',
	'a null ID' => '{"items": [{"id": null, "name": "x"}]}',
	'an empty ID' => '{"items": [{"id": ""}]}',
	'an ID that is a float' => '{"items": [{"id": 1.5}]}',
	'an ID that is true' => '{"items": [{"id": true}]}',
	'an ID beyond int64' => '{"items": [{"id": 9223372036854775808}]}',
	'an ID far beyond it' => '{"items": [{"id": 123456789012345678901234567890}]}',
	'an ID far below it' => '{"items": [{"id": -123456789012345678901234567890}]}',
	'an object twice' => '{"items": [{"id": 5}, {"id": "c5"}, {"id": 5}]}',
	'an int beyond int64' => '{"items": [{"id": "c5", "points": 18446744073709551616}]}',
	'a text of one' => '{"items": [{"id": "c5", "name": -9223372036854775809}]}',
	'a number beyond floats' => '{"items": [{"id": "c5", "score": 1e999}]}',
	'a fraction for an int' => '{"items": [{"id": "c5", "points": 1.5}]}',
	'a word for an int' => '{"items": [{"id": "c5", "points": "many"}]}',
	'a list for a text' => '{"items": [{"id": "c5", "name": ["a"]}]}',
	'an object for a text' => '{"items": [{"id": "c5", "name": {"first": "a"}}]}',
	'a word for a boolean' => '{"items": [{"id": "c5", "active": "perhaps"}]}',
	'a date that is no date' => '{"items": [{"id": "c5", "born": "2025-02-29"}]}',
	'a change time that is none' => '{"items": [{"id": "c5", "modified_at": "yesterday"}]}',
	'a change time that is a list' => '{"items": [{"id": "c5", "modified_at": []}]}',
	'a time of a field that is none' => '{"items": [{"id": "c5", "name": "x", "times": {"name": "2026-13-01"}}]}',
	'times that are no object' => '{"items": [{"id": "c5", "times": ["2026-12-01"]}]}',
];
$names = array_keys($answers);
$server = new Server('$answers = ' . var_export($answers, true) . ';
	raw($answers[$request->query["answer"]], 200, $request->query["answer"] === "HTML" ? ["Content-Type" => "text/html"] : []);');
$object = ['path' => 'citizens', 'field_times' => 'times', 'fields' => ['name' => 'string', 'points' => 'int', 'score' => 'float', 'active' => 'boolean', 'born' => 'date']];
foreach ($names as $name) {
	$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['query' => ['answer' => $name]] + $object]);
	echo "$name: ";
	attempt(fn () => ask($exchange, 1, array_keys($object['fields'])));
}
?>
--EXPECTF--
malformed: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: comma without anything after it at byte 19 of 23; it begins with: {"items": [{"id": 1,}]}
truncated: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: unexpected end of data at byte 33 of 33; it begins with: {"items": [{"id": 1, "name": "abc
empty: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the server answers 200 with nothing
two values: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: something after the end of the value at byte 14 of 27; it begins with: {"items": []} {"items": []}
text after a NUL byte: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: NUL byte at byte 13 of 18; it begins with: {"items": []}?more
deeply nested: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: nesting too deep at byte %d of 232; it begins with: {"items": [{"id": 1, "name": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
not UTF-8: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: invalid UTF-8 at byte 31 of 37; it begins with: {"items": [{"id": 1, "name": "a?b"}]}
overlong UTF-8: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: invalid UTF-8 at byte 31 of 38; it begins with: {"items": [{"id": 1, "name": "a??b"}]}
half a surrogate pair: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: half a surrogate pair at byte 31 of 42; it begins with: {"items": [{"id": 1, "name": "a\ud800b"}]}
a control character: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: control character in a string at byte 31 of 37; it begins with: {"items": [{"id": 1, "name": "a b"}]}
NaN: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: unexpected character at byte 30 of 36; it begins with: {"items": [{"id": 1, "score": NaN}]}
a leading zero: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: number with a leading zero at byte 18 of 24; it begins with: {"items": [{"id": 007}]}
single quotes: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: unexpected character at byte 1 of 13; it begins with: {'items': []}
a name cut by NUL: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer is no JSON: name with \u0000 in it at byte 21 of 40; it begins with: {"items": [{"id": 1, "name\u0000x": 1}]}
HTML: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the server answers HTML instead of JSON: <!DOCTYPE html> <html><body>Please log in</body></html>
null: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer has no 'items': set 'items' of 'Citizen' to where its list is
a list: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer has no 'items': set 'items' of 'Citizen' to where its list is
no list there: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: the answer has no 'items': set 'items' of 'Citizen' to where its list is
an object there: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: 'items' is an object instead of a list of objects
items that are no objects: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: item 2 is a string instead of an object
a missing ID: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: item 2 has no ID: 'id', an int or a string, is missing
a null ID: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: item 1 has no ID: 'id', an int or a string, is null
an empty ID: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: item 1 has no ID: 'id', an int or a string, is empty
an ID that is a float: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: item 1 has no ID: 'id', an int or a string, is a number
an ID that is true: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: item 1 has no ID: 'id', an int or a string, is a boolean
an ID beyond int64: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: item 1 has no ID: 'id', an int or a string, is an integer beyond 64 bits; let the server send it as a string
an ID far beyond it: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: item 1 has no ID: 'id', an int or a string, is an integer beyond 64 bits; let the server send it as a string
an ID far below it: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: item 1 has no ID: 'id', an int or a string, is an integer beyond 64 bits; let the server send it as a string
an object twice: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: Citizen 5 is there twice
an int beyond int64: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'points' of Citizen c5 is an integer beyond 64 bits; let the server send it as a string
a text of one: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'name' of Citizen c5 is an integer beyond 64 bits; let the server send it as a string
a number beyond floats: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'score' of Citizen c5 is a number beyond the range of a float: 1e999
a fraction for an int: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'points' of Citizen c5 is not a whole number of 64 bits: 1.5
a word for an int: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'points' of Citizen c5 is not a whole number of 64 bits: "many"
a list for a text: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'name' of Citizen c5 is not a text: ["a"]
an object for a text: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'name' of Citizen c5 is not a text: {"first":"a"}
a word for a boolean: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'active' of Citizen c5 is neither true nor false: "perhaps"
a date that is no date: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'born' of Citizen c5 names a day that does not exist: "2025-02-29"
a change time that is none: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'modified_at' of Citizen c5 is not a date or time: "yesterday"
a change time that is a list: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'modified_at' of Citizen c5 is not a date or time: []
a time of a field that is none: SyncEngine\Exception\InvalidValueException: GET http://HOST/citizens: 'times' of Citizen c5 names a day that does not exist: "2026-13-01"
times that are no object: SyncEngine\Exception\ResponseException: GET http://HOST/citizens: 'times' of Citizen c5 is no object of change times by field: ["2026-12-01"]
