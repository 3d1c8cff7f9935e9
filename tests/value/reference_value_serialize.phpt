--TEST--
ReferenceValue: serialized and back, and data that is not its own
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ReferenceValue;

foreach ([[], [5], ['5', 'company'], [null, 'company'], ["a\0b", "\u{e9}"]] as $args) {
	$reference = new ReferenceValue(...$args);
	$text = serialize($reference);
	echo str_replace("\0", '\\0', $text), "\n";
	$back = unserialize($text);
	var_dump($back == $reference, $back->getValue() === $reference->getValue());
}
$pair = unserialize(serialize([$reference, $reference]));
var_dump($pair[0] === $pair[1]);

$data = fn(string $fields, int $count) => sprintf('O:25:"SyncEngine\ReferenceValue":%d:{%s}', $count, $fields);
$hostile = [
	'nothing' => $data('', 0),
	'a part' => $data('s:5:"value";i:1;', 1),
	'the other part' => $data('s:4:"type";N;', 1),
	'too much' => $data('s:5:"value";i:1;s:4:"type";N;s:1:"x";i:1;', 3),
	'a list' => $data('i:0;i:1;i:1;N;', 2),
	'an array' => $data('s:5:"value";a:0:{}s:4:"type";N;', 2),
	'a float' => $data('s:5:"value";d:1.5;s:4:"type";N;', 2),
	'a bool' => $data('s:5:"value";b:1;s:4:"type";N;', 2),
	'an object' => $data('s:5:"value";O:8:"stdClass":0:{}s:4:"type";N;', 2),
	'itself' => $data('s:5:"value";r:1;s:4:"type";N;', 2),
	'a number as type' => $data('s:5:"value";i:1;s:4:"type";i:2;', 2),
	'the original\'s keys' => $data('s:5:"value";i:1;s:5:"types";s:1:"a";', 2),
	'custom format' => 'C:25:"SyncEngine\ReferenceValue":2:{ab}',
	'cut off' => substr($data('s:5:"value";i:1;s:4:"type";N;', 2), 0, -5),
];
foreach ($hostile as $what => $text) {
	report($what, function () use ($text) {
		$object = @unserialize($text);
		return [$object, $object ? $object->getValue() : null];
	});
}
// References in the data are read through.
$shared = unserialize('a:2:{i:0;i:7;i:1;' . $data('s:5:"value";R:2;s:4:"type";N;', 2) . '}');
$shared[0] = 'changed';
var_dump($shared[1]->getValue());

report('again', fn() => $reference->__unserialize(['value' => 1, 'type' => null]));
report('and', fn() => [$reference->getValue(), $reference->getType()]);
report('once more constructed', fn() => unserialize(serialize($reference))->__construct());
?>
--EXPECT--
O:25:"SyncEngine\ReferenceValue":2:{s:5:"value";N;s:4:"type";N;}
bool(true)
bool(true)
O:25:"SyncEngine\ReferenceValue":2:{s:5:"value";i:5;s:4:"type";N;}
bool(true)
bool(true)
O:25:"SyncEngine\ReferenceValue":2:{s:5:"value";s:1:"5";s:4:"type";s:7:"company";}
bool(true)
bool(true)
O:25:"SyncEngine\ReferenceValue":2:{s:5:"value";N;s:4:"type";s:7:"company";}
bool(true)
bool(true)
O:25:"SyncEngine\ReferenceValue":2:{s:5:"value";s:3:"a\0b";s:4:"type";s:2:"é";}
bool(true)
bool(true)
bool(true)
nothing: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
a part: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
the other part: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
too much: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
a list: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
an array: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
a float: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
a bool: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
an object: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
itself: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
a number as type: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
the original's keys: SyncEngine\Exception\UnexpectedValueException: The serialized data is not that of a SyncEngine\ReferenceValue: 'value' (int, string or null) and 'type' (string or null)
custom format: SyncEngine\ReferenceValue, null
cut off: false, null
int(7)
again: null
and: 1, null
once more constructed: Error: SyncEngine\ReferenceValue object is already constructed
