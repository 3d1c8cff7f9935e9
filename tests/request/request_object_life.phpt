--TEST--
RequestObject: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\RequestObject;

$date = new DateTimeImmutable('2020-01-01T00:00:00Z');
$later = new DateTimeImmutable('2020-01-01T00:00:00.000001Z');
$filled = function (array $fields, array $required, ?array $ids) use ($date) {
	$object = new RequestObject('contact', $date, $date, $date);
	array_map($object->addField(...), $fields);
	$object->setRequiredFields($required);
	if ($ids !== null) {
		$object->setIds($ids);
	}
	return $object;
};

lifecycle(
	RequestObject::class,
	['contact', $date, $date, $date],
	[
		['company', $date, $date, $date],
		['contact', $later, $date, $date],
		['contact', $date, $later, $date],
		['contact', $date, $date, $later],
		['contact', null, $date, $date],
		fn() => $filled(['email'], ['email'], [1, 'x']),
		fn() => $filled(['email', 'phone'], [], [1, 'x']),
		fn() => $filled(['email', 'phone'], ['email'], [1]),
		fn() => $filled(['email', 'phone'], ['email'], null),
	],
	fill: function ($object) {
		$object->addField('email')->addField('phone');
		$object->setRequiredFields(['email']);
		$object->setIds([1, 'x']);
	},
	cycle: fn(string $class) => held_by_date(fn($date) => new $class('contact', $date)),
);
report('as filled', fn() => [$filled(['email', 'phone'], ['email'], [1, 'x']) == $filled(['email', 'phone'], ['email'], [1, 'x'])]);

foreach ([[null, 1, null], [null, null, 1]] as $nulls) {
	$weak = WeakReference::create(held_by_date(
		fn($date) => new RequestObject('contact', ...array_map(fn($null) => $null ? $date : null, $nulls))
	));
	report('cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
}
?>
--EXPECT--
twice: Error: SyncEngine\RequestObject object is already constructed
uninitialised: 10 refuse
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
other: false, false
state:  SyncEngine\RequestObject object,  SyncEngine\RequestObject fields,  SyncEngine\RequestObject requiredFields,  SyncEngine\RequestObject fromDateTime,  SyncEngine\RequestObject toDateTime,  SyncEngine\RequestObject objectLastSyncDateTime,  SyncEngine\RequestObject ids
dump: 7
dynamic: Error: Cannot create dynamic property SyncEngine\RequestObject::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\RequestObject' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\RequestObject' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubRequestObject' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
as filled: true
cycle: true, true
cycle: true, true
