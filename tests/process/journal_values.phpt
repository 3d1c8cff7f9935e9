--TEST--
SyncProcess: the journal keeps every kind of value as it was to be sent
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';
use SyncEngine\{MappingManual, NormalizedValue, ObjectMapping, OrderField, ReferenceValue, Relation, Report, ReportField, ReportObject, Request};

class Word
{
	public function __toString(): string
	{
		return 'word';
	}
}
$values = [
	'text' => ['string', 'Zoë "\\/' . "\n"], 'bytes' => ['text', "\xff\xfe\0binary"], 'empty' => ['string', ''], 'nul' => ['string', "a\0b"],
	'int' => ['int', PHP_INT_MAX], 'min' => ['int', PHP_INT_MIN], 'float' => ['float', 0.1 + 0.2], 'tiny' => ['float', 5e-324], 'whole' => ['float', 3.0],
	'inf' => ['float', -INF], 'nan' => ['float', NAN], 'true' => ['boolean', true], 'false' => ['boolean', false], 'null' => ['string', null],
	'date' => ['date', new DateTime('2000-02-29 23:30', new DateTimeZone('+05:00'))], 'datetime' => ['datetime', new DateTimeImmutable('1969-12-31 23:59:59.999999 UTC')],
	'zoned' => ['datetime', new DateTime('2026-07-01 12:00:00.25', new DateTimeZone('Europe/Paris'))], 'nodate' => ['datetime', null],
	'multi' => ['multiselect', ['a|b', "\xff", '']], 'none' => ['multiselect', []], 'list' => ['select', [1, 'two', ['three' => 3.5]]],
	'id' => ['reference', 7], 'reference' => ['reference', new ReferenceValue("\xffid", 'World')], 'nothing' => ['reference', new ReferenceValue()], 'word' => ['string', new Word()],
	"na\xffme" => ['string', 'of a field'], 'required' => ['string', 'r', ReportField::FIELD_REQUIRED],
];

class Here extends TrackingSide
{
	public static array $values;

	public function getSyncReport(Request $request): Report
	{
		$report = new Report('x');
		if ($request->getSyncIteration() === 1 && $request->getObjects()[0]->getObject() === 'contact') {
			$object = new ReportObject('contact', "id\xff");
			foreach (self::$values as $name => [$type, $value, $state]) {
				$object->addField((new ReportField($name, new NormalizedValue($type, $value, $value), $state)));
			}
			$report->addObject($object);
		}

		return $report;
	}
}
Here::$values = array_map(fn ($value) => $value + [2 => ReportField::FIELD_CHANGED], $values);
$scene = scene(0, 0, Here::class, PlainSide::class);
$scene->manual = new MappingManual('Hello');
$mapping = new ObjectMapping('contact', 'Citizen');
foreach ($values as $name => $_) {
	$mapping->addFieldMapping($name, $name, isRequired: $name === 'required');
}
$scene->manual->addObjectMapping($mapping);
$seen = [];
$scene->there->before = function (string $method, $order) use (&$seen) {
	if ($method !== 'executeSyncOrder') {
		return;
	}
	foreach ($order->getUnidentifiedObjects()['Citizen'] as $change) {
		$seen[] = [$change->getIdempotencyKey(), $change->getMappedObjectId(), $change->getObject(), $change->getMappedObject(),
			array_map(fn (OrderField $field) => [$field->getValue()->getType(), $field->getValue()->getNormalizedValue()], $change->getFields()),
			array_keys($change->getRequiredFields()), $change->getObjectId()];
	}
	throw new RuntimeException('lost');
};
$scene->run('lost', ['first-time-sync' => true]);
$scene->run('sent again', ['disable-push' => true]);
[$first, $again] = $seen;
foreach ($first[4] as $name => [$type, $value]) {
	$other = $again[4][$name][1] ?? null;
	printf("%s %s: %s%s\n", show($name), $type, addcslashes(show($value), "\0..\37"),
		show($value) === show($other) && $type === $again[4][$name][0] && get_debug_type($value) === get_debug_type($other) ? '' : ' becomes ' . get_debug_type($other) . ' ' . show($other));
}
unset($first[4], $again[4]);
var_dump($first === $again, $first[5], bin2hex($first[1]));
var_dump(preg_match('//u', $scene->rows('SELECT payload FROM syncengine_journal')[0][0]));
?>
--EXPECT--
-- lost
threw RuntimeException: lost
there: Citizen page 1: 0
-- sent again
threw RuntimeException: lost
text string: Zoë "\/\n
bytes text: 0xfffe0062696e617279
empty string: 
nul string: a\000b
int int: 9223372036854775807
min int: -9223372036854775808
float float: 0.30000000000000004
tiny float: 5.0e-324
whole float: 3.0
inf float: -INF
nan float: NAN
true boolean: true
false boolean: false
null string: null
date date: 2000-02-29T23:30:00.000000+05:00 becomes DateTimeImmutable 2000-02-29T00:00:00.000000+00:00
datetime datetime: 1969-12-31T23:59:59.999999+00:00
zoned datetime: 2026-07-01T12:00:00.250000+02:00 becomes DateTimeImmutable 2026-07-01T10:00:00.250000+00:00
nodate datetime: null
multi multiselect: [a|b, 0xff, ]
none multiselect: []
list select: [1, two, {three: 3.5}]
id reference: 7
reference reference: World#0xff6964
nothing reference: #
word string: {} becomes string word
0x6e61ff6d65 string: of a field
required string: r
bool(true)
array(1) {
  [0]=>
  string(8) "required"
}
string(6) "6964ff"
int(1)
