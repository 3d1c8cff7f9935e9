--TEST--
InformationChangeRequest: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\InformationChangeRequest;
use SyncEngine\NormalizedValue;

$value = new NormalizedValue('string', 'a');
$make = fn() => new InformationChangeRequest('Hello', 'contact', 1, 'email', $value);
lifecycle(
	InformationChangeRequest::class,
	['Hello', 'contact', 1, 'email', $value],
	[
		['Other', 'contact', 1, 'email', $value],
		['Hello', 'company', 1, 'email', $value],
		['Hello', 'contact', 2, 'email', $value],
		['Hello', 'contact', 1, 'name', $value],
		['Hello', 'contact', 1, 'email', new NormalizedValue('string', 'b')],
		$make,
		fn() => $make()->setPossibleChangeDateTime(new DateTime('2026-01-01T00:00:00Z'))->setCertainChangeDateTime(new DateTime('2026-01-03T00:00:00Z')),
		fn() => $make()->setPossibleChangeDateTime(new DateTime('2026-01-03T00:00:00Z'))->setCertainChangeDateTime(new DateTime('2026-01-02T00:00:00Z')),
	],
	fill: fn($request) => $request
		->setPossibleChangeDateTime(new DateTime('2026-01-01T00:00:00Z'))
		->setCertainChangeDateTime(new DateTime('2026-01-02T00:00:00Z')),
	cycle: fn(string $class) => held_by_date(
		fn($date) => (new $class('Hello', 'contact', 1, 'a', new NormalizedValue('text', $date)))
			->setPossibleChangeDateTime($date)->setCertainChangeDateTime($date),
	),
);
?>
--EXPECT--
twice: Error: SyncEngine\InformationChangeRequest object is already constructed
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
state:  SyncEngine\InformationChangeRequest integration,  SyncEngine\InformationChangeRequest objectName,  SyncEngine\InformationChangeRequest objectId,  SyncEngine\InformationChangeRequest field,  SyncEngine\InformationChangeRequest newValue,  SyncEngine\InformationChangeRequest possibleChangeDateTime,  SyncEngine\InformationChangeRequest certainChangeDateTime
dump: 7
dynamic: Error: Cannot create dynamic property SyncEngine\InformationChangeRequest::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\InformationChangeRequest' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\InformationChangeRequest' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubInformationChangeRequest' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
