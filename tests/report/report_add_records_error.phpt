--TEST--
Report::addRecords(): records that are none
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Report;

/** What is refused, and what came before it. */
function refused(string $what, iterable $records, array $types = [], mixed ...$more): void
{
	$report = new Report('Hello');
	report($what, fn() => $report->addRecords('contact', $records, $types, ...$more));
	report('  before', fn() => array_keys($report->getObjects('contact')));
}

foreach ([null, '', 1.5, true, [], new stdClass()] as $id) {
	refused('id', [['id' => 1], ['id' => $id], ['id' => 3]]);
}
refused('no id', [['name' => 'a']]);
refused('other key', [['id' => 1]], [], 'key');
refused('record', [['id' => 1], 'text']);
refused('record', [new ArrayObject(['id' => 1])]);
foreach ([
	['int', 'x'], ['int', '1.5'], ['int', 9.3e18], ['int', '9223372036854775808'], ['int', []], ['int', NAN],
	['float', 'x'], ['float', INF], ['float', '1e999'], ['float', true],
	['boolean', 'maybe'], ['boolean', 2], ['boolean', 1.0],
	['date', 'yesterday'], ['date', '2026-02-30'], ['date', '2026-1-1'], ['date', false], ['date', new stdClass()], ['date', 1.5],
	['datetime', '2026-01-01T25:00:00Z'], ['datetime', PHP_INT_MAX], ['datetime', new DateTime('@9999999999999')],
	['multiselect', 5], ['multiselect', [['a']]], ['multiselect', new stdClass()],
	['reference', 1.5], ['reference', ['a']], ['reference', new stdClass()],
	['string', []], ['string', new stdClass()], ['text', new DateTime()],
] as [$type, $value]) {
	refused($type, [['id' => 1, 'a' => null], ['id' => 2, 'a' => $value]], ['a' => $type]);
}
refused('time', [['id' => 1], ['id' => 2, 'at' => 'soon']], [], 'id', 'at');
refused('time', [['id' => 2, 'at' => 1.5]], [], 'id', 'at');
refused('field time', [['id' => 1, 'a' => 'x', 'times' => ['a' => 'soon']]], ['a' => 'string'], 'id', null, 'times');
refused('raw date', [['id' => 1, 'a' => (new ReflectionClass('DateTime'))->newInstanceWithoutConstructor()]], ['a' => 'date']);

$report = new Report('Hello');
report('types', fn() => $report->addRecords('contact', [], ['a' => 1]));
report('types', fn() => $report->addRecords('contact', [], ['a', ['b']]));
report('no records', fn() => $report->addRecords('contact', null, []));
report('object', fn() => $report->addRecords('contact', new stdClass(), []));

// Iterators that throw, everywhere they are asked.
class Thrower implements Iterator
{
	public function __construct(private string $where)
	{
	}

	private function at(string $where): void
	{
		if ($this->where === $where) {
			throw new LogicException("in $where");
		}
	}

	public function rewind(): void
	{
		$this->at('rewind');
	}

	public function valid(): bool
	{
		$this->at('valid');
		return true;
	}

	public function current(): mixed
	{
		$this->at('current');
		return ['id' => 1];
	}

	public function key(): mixed
	{
		return 0;
	}

	public function next(): void
	{
		$this->at('next');
	}
}
foreach (['rewind', 'valid', 'current', 'next'] as $where) {
	refused($where, new Thrower($where));
}
refused('aggregate', new class implements IteratorAggregate {
	public function getIterator(): Iterator
	{
		throw new LogicException('no iterator');
	}
});
refused('generator', (function () {
	yield ['id' => 1];
	yield ['id' => 2];
	throw new LogicException('no more');
})());
?>
--EXPECT--
id: SyncEngine\Exception\InvalidValueException: A record of "contact" has no ID: its key "id" must be an int or a string that is not empty
  before: 1
id: SyncEngine\Exception\InvalidValueException: A record of "contact" has no ID: its key "id" must be an int or a string that is not empty
  before: 1
id: SyncEngine\Exception\InvalidValueException: A record of "contact" has no ID: its key "id" must be an int or a string that is not empty
  before: 1
id: SyncEngine\Exception\InvalidValueException: A record of "contact" has no ID: its key "id" must be an int or a string that is not empty
  before: 1
id: SyncEngine\Exception\InvalidValueException: A record of "contact" has no ID: its key "id" must be an int or a string that is not empty
  before: 1
id: SyncEngine\Exception\InvalidValueException: A record of "contact" has no ID: its key "id" must be an int or a string that is not empty
  before: 1
no id: SyncEngine\Exception\InvalidValueException: A record of "contact" has no ID: its key "id" must be an int or a string that is not empty
  before: 
other key: SyncEngine\Exception\InvalidValueException: A record of "contact" has no ID: its key "key" must be an int or a string that is not empty
  before: 
record: SyncEngine\Exception\InvalidValueException: A record of "contact" must be an array, string given
  before: 1
record: SyncEngine\Exception\InvalidValueException: A record of "contact" must be an array, ArrayObject given
  before: 
int: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a whole number of 64 bits, as type "int" asks
  before: 1
int: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a whole number of 64 bits, as type "int" asks
  before: 1
int: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a whole number of 64 bits, as type "int" asks
  before: 1
int: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a whole number of 64 bits, as type "int" asks
  before: 1
int: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a number, as type "int" asks
  before: 1
int: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a whole number of 64 bits, as type "int" asks
  before: 1
float: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a number, as type "float" asks
  before: 1
float: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a finite number, as type "float" asks
  before: 1
float: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a number, as type "float" asks
  before: 1
float: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a number, as type "float" asks
  before: 1
boolean: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is neither true nor false, as type "boolean" asks
  before: 1
boolean: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is neither true nor false, as type "boolean" asks
  before: 1
boolean: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is neither true nor false, as type "boolean" asks
  before: 1
date: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a date or time, as type "date" asks
  before: 1
date: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 names a day that does not exist, as type "date" asks
  before: 1
date: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a date or time, as type "date" asks
  before: 1
date: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a date, as type "date" asks
  before: 1
date: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a date, as type "date" asks
  before: 1
date: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a date, as type "date" asks
  before: 1
datetime: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 names a time of day or an offset that does not exist (24:00:00 and leap seconds are not accepted), as type "datetime" asks
  before: 1
datetime: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is outside the years 0001 to 9999 UTC, as type "datetime" asks
  before: 1
datetime: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is outside the years 0001 to 9999 UTC, as type "datetime" asks
  before: 1
multiselect: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a list, as type "multiselect" asks
  before: 1
multiselect: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is a list of something else than texts, as type "multiselect" asks
  before: 1
multiselect: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a list, as type "multiselect" asks
  before: 1
reference: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not an ID, as type "reference" asks
  before: 1
reference: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not an ID, as type "reference" asks
  before: 1
reference: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not an ID, as type "reference" asks
  before: 1
string: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a text, as type "string" asks
  before: 1
string: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a text, as type "string" asks
  before: 1
text: SyncEngine\Exception\InvalidValueException: Field "a" of "contact" 2 is not a text, as type "text" asks
  before: 1
time: SyncEngine\Exception\InvalidValueException: The change time "at" of "contact" 2 is not a date or time
  before: 1
time: SyncEngine\Exception\InvalidValueException: The change time "at" of "contact" 2 is not a date
  before: 
field time: SyncEngine\Exception\InvalidValueException: The change time "a" of "contact" 1 is not a date or time
  before: 
raw date: Error: DateTime object is not initialized: its constructor did not run
  before: 
types: ValueError: SyncEngine\Report::addRecords(): Argument #3 ($fieldTypes) must be an array of types (strings) by field name
types: ValueError: SyncEngine\Report::addRecords(): Argument #3 ($fieldTypes) must be an array of types (strings) by field name
no records: TypeError: SyncEngine\Report::addRecords(): Argument #2 ($records) must be of type Traversable|array, null given
object: TypeError: SyncEngine\Report::addRecords(): Argument #2 ($records) must be of type Traversable|array, stdClass given
rewind: LogicException: in rewind
  before: 
valid: LogicException: in valid
  before: 
current: LogicException: in current
  before: 
next: LogicException: in next
  before: 1
aggregate: LogicException: no iterator
  before: 
generator: LogicException: no more
  before: 1, 2
