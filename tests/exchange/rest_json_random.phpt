--TEST--
RestSyncDataExchange: whatever way values are spelled in JSON, they are those that json_decode() reads
--FILE--
<?php
require __DIR__ . '/rest.inc.php';
use SyncEngine\Exception\ExceptionInterface;
use SyncEngine\RestSyncDataExchange;

mt_srand(20260);
$pick = static fn (array $of) => $of[mt_rand(0, count($of) - 1)];
$blanks = static fn (): string => $pick(['', '', '', ' ', "\n\t", " \r\n "]);

/** A string's characters, each as it is or escaped in one of its ways. */
$string = static function () use ($pick): string {
	$text = '';
	for ($i = mt_rand(0, 20); $i > 0; $i--) {
		$text .= $pick(['a', 'Zz', ' ', '0', 'ü', '€', '😀', '\\"', '\\\\', '/', '\\/', '\\b', '\\f', '\\n', '\\r', '\\t', '{', ']', ',', ':',
			'\\u0041', '\\u00e9', '\\u20AC', '\\ud83d\\ude00', '\\uFFFF', '\\u0000', '\\u007f', 'twelve bytes']);
	}
	return "\"$text\"";
};
$values = [
	'text' => $string,
	'number' => static fn (): string => $pick(['0', '-1', '7', '999999999999999999', '1000000000000000000', '9223372036854775807', '-9223372036854775808', (string) mt_rand()]),
	'fraction' => static fn (): string => $pick(['0.5', '-0.0', '1E5', '2e-7', '123456789.123456789', '0.1', '17', '1.7976931348623157e308', '4.9e-324', '12345678901234567890.5']),
	'flag' => static fn (): string => $pick(['true', 'false', 'null']),
	'list' => static fn (): string => $pick(['[]', 'null', '["a","b\\n"]', '[ "x" , "y" ]']),
	'other' => static fn (): string => $pick(['{"a":[{"b":"]}"}]}', '[[[]],{}]', $string(), '{}']),
];
$item = static function (int $id) use ($values, $pick, $blanks): string {
	$members = ["\"id\"{$blanks()}:{$blanks()}$id"];
	foreach ($values as $name => $value) {
		foreach ($pick([[], [1], [1], [1], [1, 2]]) as $ignored) {
			$members[] = $pick(["\"$name\"", "\"$name\"", "\"$name\"", '"\\u00' . bin2hex($name[0]) . substr($name, 1) . '"']) . "{$blanks()}:{$blanks()}{$value()}";
		}
	}
	shuffle($members);
	return "{{$blanks()}" . implode("{$blanks()},{$blanks()}", $members) . "{$blanks()}}";
};

/** What the engine and json_decode() make of a page; null where it is no JSON or something in it is of another type. */
$fields = ['text' => 'string', 'number' => 'int', 'fraction' => 'float', 'flag' => 'boolean', 'list' => 'multiselect'];
$read = static function (string $url, int $page) use ($fields): ?array {
	$exchange = new RestSyncDataExchange($url, ['Citizen' => ['path' => 'c', 'items' => '', 'query' => ['answer' => $page], 'fields' => $fields]]);
	try {
		$report = ask($exchange, 1, array_keys($fields));
	} catch (ExceptionInterface) {
		return null;
	}
	$found = [];
	foreach ($report->getObjects('Citizen') as $object) {
		$found[$object->getObjectId()] = array_map(static fn ($field) => $field->getValue()->getNormalizedValue(), $object->getFields());
	}
	return $found;
};
$expect = static function (array $items) use ($fields): array {
	$found = [];
	foreach ($items as $item) {
		$of = array_intersect_key($item, $fields);
		if (isset($of['fraction'])) {
			$of['fraction'] = (float) $of['fraction'];
		}
		if (isset($of['number'])) {
			$of['number'] = (int) $of['number'];
		}
		$found[$item['id']] = $of;
	}
	return $found;
};

$pages = [];
for ($i = 0; $i < 40; $i++) {
	$pages[] = '[' . $blanks() . implode("{$blanks()},{$blanks()}", array_map($item, range(1, 25))) . $blanks() . ']';
}
/* One byte of a page is another one. */
for ($i = 0; $i < 400; $i++) {
	$page = '[' . $item(1) . ',' . $item(2) . ']';
	$page[mt_rand(0, strlen($page) - 1)] = $pick(['"', '\\', '{', '}', '[', ']', ',', ':', ' ', '0', '-', '.', 'e', 'x', 'u', "\n", "\xc3"]);
	$pages[] = $page;
}
$server = new Server('$answers = ' . var_export($pages, true) . '; raw($answers[$request->query["answer"]]);');
$same = $refused = $readable = 0;
foreach ($pages as $i => $page) {
	$found = $read($server->url, $i);
	$decoded = json_decode($page, true);
	if ($i < 40 || $found !== null) {
		$readable += $i >= 40;
		$good = is_array($decoded) && $found !== null;
		foreach ($good ? $expect($decoded) : [] as $id => $values) {
			ksort($values);
			ksort($found[$id]);
			$good = $good && serialize($values) === serialize($found[$id]);
		}
		$same += $good && count($found) === count($decoded);
		if (!$good) {
			echo "not the same: $page\n";
			var_dump($found);
		}
	} else {
		$refused++;
	}
}
echo "of the changed pages ", $refused > 100 ? 'many' : $refused, ' were refused, ', $readable > 100 ? 'many' : $readable, " read\n";
echo $same + $refused === count($pages) ? 'all that is read is the same' : 'not all that is read is the same', "\n";
?>
--EXPECT--
of the changed pages many were refused, many read
all that is read is the same
