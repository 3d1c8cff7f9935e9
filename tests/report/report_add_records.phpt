--TEST--
Report::addRecords(): objects straight from records
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ReferenceValue;
use SyncEngine\Report;
use SyncEngine\ReportObject;

/** What an object has. */
function shown_object(ReportObject $object): string
{
	$text = [];
	foreach ($object->getFields() as $name => $field) {
		$value = $field->getValue();
		$text[] = sprintf(
			'%s %s %s%s%s',
			$name,
			$value->getType(),
			shown_value($value->getNormalizedValue()),
			$value->getOriginalValue() === $value->getNormalizedValue() ? '' : ' of ' . shown_value($value->getOriginalValue()),
			$field->getChangeDateTime() ? ' at ' . $field->getChangeDateTime()->format('Y-m-d\TH:i:s.u') : '',
		);
	}
	$id = var_export($object->getObjectId(), true);
	return "  $id " . ($object->getChangeDateTime()?->format('Y-m-d\TH:i:s.u e') ?? '-') . "\n    " . implode("\n    ", $text) . "\n";
}

function shown_value(mixed $value): string
{
	return $value instanceof DateTimeInterface ? $value->format('Y-m-d\TH:i:s.u e') : json_encode($value, JSON_PRESERVE_ZERO_FRACTION);
}

$types = ['name' => 'string', 'age' => 'int', 'rate' => 'float', 'member' => 'boolean', 'born' => 'date', 'seen' => 'datetime',
	'tags' => 'multiselect', 'company' => 'reference', 'odd' => 'unknown type'];
$report = new Report('Hello');
$added = $report->addRecords('contact', [
	['id' => 1, 'name' => 'Ann', 'age' => 30, 'rate' => 1.5, 'member' => true, 'born' => '1990-12-31', 'seen' => '2026-01-01T10:00:00+02:00',
		'tags' => ['a', 'b'], 'company' => 7, 'odd' => 'x', 'beside' => 'not asked for'],
	['id' => '2', 'odd' => 5, 'company' => '7', 'tags' => 'a|b||c', 'seen' => 1767261600, 'born' => '1990-12-31T23:59:59-12:00',
		'member' => 'no', 'rate' => '2', 'age' => ' 31 ', 'name' => 17],
	['id' => 'three', 'name' => '', 'age' => '', 'rate' => '', 'member' => '', 'born' => '', 'seen' => '', 'tags' => '', 'company' => '', 'odd' => ''],
	['id' => '004', 'name' => null, 'age' => null, 'rate' => null, 'member' => null, 'born' => null, 'seen' => null, 'tags' => null, 'company' => null, 'odd' => null],
	['id' => -5, 'company' => $reference = new ReferenceValue(7, 'company'), 'seen' => $date = new DateTime('2026-01-01T12:00:00', new DateTimeZone('Europe/Berlin')),
		'born' => new DateTimeImmutable('2026-01-01T00:30:00', new DateTimeZone('Europe/Berlin')), 'tags' => ['k' => 1, 'l' => 2.5, 'm' => 'x']],
	['id' => 6],
], $types);
report('added', fn() => $added);
foreach ($report->getObjects('contact') as $object) {
	echo shown_object($object);
}
report('reference', fn() => $report->getObject('contact', -5)->getField('company')->getValue()->getNormalizedValue() === $reference);
report('date', fn() => $report->getObject('contact', -5)->getField('seen')->getValue()->getOriginalValue() === $date);

// Change times: of the object, of each field, as date objects, texts or seconds; null is none.
$report = new Report('Hello');
$report->addRecords('contact', [
	['key' => 1, 'at' => '2026-01-01T00:00:00.000001Z', 'a' => 'x', 'b' => 'x', 'times' => ['a' => '2026-01-02', 'c' => 'nobody asks', 'b' => null]],
	['key' => 2, 'at' => 1767225600, 'a' => 'x', 'b' => 'x', 'times' => ['b' => new DateTime('2026-01-02T00:00:00.5Z')]],
	['key' => 3, 'at' => null, 'a' => 'x', 'times' => null],
	['key' => 4, 'at' => '', 'a' => 'x', 'times' => 'no array'],
	['key' => 5, 'a' => 'x'],
], ['a' => 'string', 'b' => 'string'], 'key', 'at', 'times');
foreach ($report->getObjects('contact') as $object) {
	echo shown_object($object);
}

// The keys may be numbers, and records lists.
$report = new Report('Hello');
report('lists', fn() => $report->addRecords('row', [[17, 'Ann', [1 => '2026-01-01']], [18, 'Bob']], ['1' => 'string'], '0', null, '2'));
foreach ($report->getObjects('row') as $object) {
	echo shown_object($object);
}
report('numeric name', fn() => $report->getObject('row', 17)->getField('1')->getName());

// From a generator, which may use the report meanwhile; references are followed.
$report = new Report('Hello');
$name = 'by reference';
$record = ['id' => 2, 'name' => &$name];
$records = function () use ($report, &$record) {
	yield ['id' => 1, 'name' => 'first'];
	$report->addObject(new ReportObject('contact', 'meanwhile'));
	yield $record;
	report('inner', fn() => $report->addRecords('contact', new ArrayIterator([['id' => 1, 'name' => 'again']]), ['name' => 'string']));
};
report('generator', fn() => $report->addRecords('contact', $records(), ['name' => 'string']));
$name = 'later';
foreach ($report->getObjects('contact') as $object) {
	echo shown_object($object);
}

// Nothing to add.
report('nothing', fn() => [$report->addRecords('none', [], ['a' => 'string']), $report->addRecords('none', new EmptyIterator(), []), $report->getObjects('none')]);
?>
--EXPECT--
added: 6
  1 -
    name string "Ann"
    age int 30
    rate float 1.5
    member boolean true
    born date 1990-12-31T00:00:00.000000 UTC of "1990-12-31"
    seen datetime 2026-01-01T08:00:00.000000 UTC of "2026-01-01T10:00:00+02:00"
    tags multiselect ["a","b"]
    company reference 7
    odd unknown type "x"
  '2' -
    name string "17" of 17
    age int 31 of " 31 "
    rate float 2.0 of "2"
    member boolean false of "no"
    born date 1990-12-31T00:00:00.000000 UTC of "1990-12-31T23:59:59-12:00"
    seen datetime 2026-01-01T10:00:00.000000 UTC of 1767261600
    tags multiselect ["a","b","c"] of "a|b||c"
    company reference "7"
    odd unknown type "5" of 5
  'three' -
    name string ""
    age int null of ""
    rate float null of ""
    member boolean null of ""
    born date null of ""
    seen datetime null of ""
    tags multiselect [] of ""
    company reference null of ""
    odd unknown type ""
  '004' -
    name string null
    age int null
    rate float null
    member boolean null
    born date null
    seen datetime null
    tags multiselect null
    company reference null
    odd unknown type null
  -5 -
    born date 2026-01-01T00:00:00.000000 UTC of 2026-01-01T00:30:00.000000 Europe/Berlin
    seen datetime 2026-01-01T11:00:00.000000 UTC of 2026-01-01T12:00:00.000000 Europe/Berlin
    tags multiselect ["1","2.5","x"] of {"k":1,"l":2.5,"m":"x"}
    company reference {}
  6 -
    
reference: true
date: true
  1 2026-01-01T00:00:00.000001 UTC
    a string "x" at 2026-01-02T00:00:00.000000
    b string "x"
  2 2026-01-01T00:00:00.000000 UTC
    a string "x"
    b string "x" at 2026-01-02T00:00:00.500000
  3 -
    a string "x"
  4 -
    a string "x"
  5 -
    a string "x"
lists: 2
  17 -
    1 string "Ann" at 2026-01-01T00:00:00.000000
  18 -
    1 string "Bob"
numeric name: 1
inner: 1
generator: 2
  1 -
    name string "again"
  'meanwhile' -
    
  2 -
    name string "by reference"
nothing: 0, 0, []
