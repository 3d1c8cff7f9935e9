--TEST--
Request: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\InputOptions;
use SyncEngine\Request;
use SyncEngine\RequestObject;

class HoldingOptions extends InputOptions
{
	public mixed $held = null;
}
class HoldingObject extends RequestObject
{
	public mixed $held = null;
}
$options = new InputOptions(['integration' => 'Hello']);

lifecycle(
	Request::class,
	['Hello', 1, $options],
	[
		['Bye', 1, $options],
		['Hello', 2, $options],
		['Hello', 1, new InputOptions(['integration' => 'Bye'])],
		fn() => new Request('Hello', 1, $options),
	],
	fill: fn($request) => $request->addObject(new RequestObject('contact')),
	cycle: function (string $class) {
		$holder = new HoldingOptions(['integration' => 'Hello']);
		return $holder->held = new $class('Hello', 1, $holder);
	},
);

$holder = new HoldingObject('contact');
$holder->held = (new Request('Hello', 1, $options))->addObject($holder);
$weak = WeakReference::create($holder);
unset($holder);
report('cycle of an object', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
twice: Error: SyncEngine\Request object is already constructed
uninitialised: 7 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\Request syncToIntegration,  SyncEngine\Request syncIteration,  SyncEngine\Request inputOptionsDAO,  SyncEngine\Request objects
dump: 4
dynamic: Error: Cannot create dynamic property SyncEngine\Request::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\Request' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\Request' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubRequest' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
cycle of an object: true, true
