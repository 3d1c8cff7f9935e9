--TEST--
TrackedChange: the getters give what the constructor took, and what it refuses
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\TrackedChange;

class Unborn extends DateTime
{
	public function __construct()
	{
	}
}
$date = new DateTime('2020-01-01 12:00:00.25', new DateTimeZone('Europe/Berlin'));
$change = new TrackedChange('contact', 17, 'tags', ['a', 'b'], NormalizedValue::MULTISELECT_TYPE, $date);
$date->modify('+1 day');
echo got($change), "\n";
foreach (['a', '', null, 0, 1.5, false] as $value) {
	echo json_encode((new TrackedChange('contact', '00Q', 'x', $value))->getValue()), "\n";
}
$change = new TrackedChange('contact', '00Q', 'x', $date);
var_dump($change->getValue() === $date, $change->getType());
var_dump(abs($change->getChangedAt()->getTimestamp() - time()) <= 1, $change->getChangedAt()->getTimezone()->getName());

report('too few', fn() => new TrackedChange('contact', 1, 'x'));
report('ID', fn() => new TrackedChange('contact', [], 'x', 1));
report('type', fn() => new TrackedChange('contact', 1, 'x', 1, null));
report('date', fn() => new TrackedChange('contact', 1, 'x', 1, 'int', 5));
report('date that was not made', fn() => new TrackedChange('contact', 1, 'x', 1, 'int', new Unborn()));
?>
--EXPECT--
getId null
getObjectName "contact"
getObjectId "17"
getField "tags"
getType "multiselect"
getValue ["a","b"]
getChangedAt 2020-01-01 11:00:00.250000 UTC

"a"
""
null
0
1.5
false
bool(true)
string(6) "string"
bool(true)
string(3) "UTC"
too few: ArgumentCountError: SyncEngine\TrackedChange::__construct() expects at least 4 arguments, 3 given
ID: TypeError: SyncEngine\TrackedChange::__construct(): Argument #2 ($objectId) must be of type string|int, array given
type: TypeError: SyncEngine\TrackedChange::__construct(): Argument #5 ($type) must be of type string, null given
date: TypeError: SyncEngine\TrackedChange::__construct(): Argument #6 ($changedAt) must be of type ?DateTimeInterface, int given
date that was not made: Error: Unborn object is not initialized: its constructor did not run
