--TEST--
ReportObject: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;

$date = new DateTime('2026-01-01T00:00:00Z');
$with = function (mixed $value, ?DateTime $changed = null) use ($date): callable {
	return function () use ($value, $changed, $date) {
		$field = new ReportField('a', new NormalizedValue('string', $value));
		return (new ReportObject('contact', 1, $date))->addField($changed ? $field->setChangeDateTime($changed) : $field);
	};
};
lifecycle(
	ReportObject::class,
	['contact', 1, $date],
	[
		['company', 1, $date],
		['contact', 2, $date],
		['contact', 1, new DateTime('2026-01-02T00:00:00Z')],
		['contact', 1],
		$with('other'),
		$with('value', $date),
		fn() => $with('value')()->addField(new ReportField('b', new NormalizedValue('string', 'b'))),
		fn() => $with('value')()->setDeleted(),
	],
	fill: fn(ReportObject $object) => $object->addField(new ReportField('a', new NormalizedValue('string', 'value'))),
	cycle: function (string $class) {
		$holder = new ArrayObject();
		return $holder['object'] = (new $class('contact', 1))->addField(new ReportField('a', new NormalizedValue('text', $holder)));
	},
);

// The cycle goes through a field that was absorbed, or through a date, as well.
$holder = new ArrayObject();
$holder['object'] = (new ReportObject('contact', 1))
	->addField(new ReportField('a', new NormalizedValue('text', $holder)))
	->addField(new ReportField('b', new NormalizedValue('text', 'b')));
$weak = WeakReference::create($holder);
unset($holder);
report('absorbed cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
foreach ([
	'date cycle' => fn($date) => (new ReportObject('contact', 1))->setChangeDateTime($date),
	'field date cycle' => fn($date) => (new ReportObject('contact', 1))
		->addField((new ReportField('a', new NormalizedValue('text', 'a')))->setChangeDateTime($date))
		->addField(new ReportField('b', new NormalizedValue('text', 'b'))),
] as $what => $make) {
	$weak = WeakReference::create(held_by_date($make));
	report($what, fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
}
?>
--EXPECT--
twice: Error: SyncEngine\ReportObject object is already constructed
uninitialised: 9 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\ReportObject object,  SyncEngine\ReportObject objectId,  SyncEngine\ReportObject changeDateTime,  SyncEngine\ReportObject fields,  SyncEngine\ReportObject deleted
dump: 5
dynamic: Error: Cannot create dynamic property SyncEngine\ReportObject::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\ReportObject' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\ReportObject' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubReportObject' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
absorbed cycle: true, true
date cycle: true, true
field date cycle: true, true
