--TEST--
NormalizedValue: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;

lifecycle(
	NormalizedValue::class,
	['string', 'a', 'b'],
	[['text', 'a', 'b'], ['string', 'c', 'b'], ['string', 'a', 'c'], ['string', 'a'], ['string', ['a'], 'b']],
	cycle: function (string $class) {
		$holder = new ArrayObject();
		return $holder['value'] = new $class('string', $holder);
	},
);

echo "normalized form:\n";
$holder = new ArrayObject();
$holder['value'] = new NormalizedValue('string', 'x', $holder);
$weak = WeakReference::create($holder);
unset($holder);
report('cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
twice: Error: SyncEngine\NormalizedValue object is already constructed
uninitialised: 3 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\NormalizedValue type,  SyncEngine\NormalizedValue value,  SyncEngine\NormalizedValue normalizedValue
dump: 3
dynamic: Error: Cannot create dynamic property SyncEngine\NormalizedValue::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\NormalizedValue' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\NormalizedValue' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubNormalizedValue' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
normalized form:
cycle: true, true
