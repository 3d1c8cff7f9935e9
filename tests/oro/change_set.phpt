--TEST--
Oro\ChangeSet: what it holds, what it refuses, and what every class of values must stand
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Oro\ChangeSet;

$set = new ChangeSet('update', ['warehouse' => 'W, 1', 'sku' => 7], ['price' => 1.5, 'tags' => ['a', 'b']], 'o9', ['price' => 1.5], [['field' => 'price']]);
echo got($set);
foreach ([
	['move', ['id' => 1]], ['create', []], ['create', [5]], ['create', ['id' => 1.5]], ['create', ['id' => null]],
	['create', ['a' => 1, 'b' => "\xff"]], ['update', ['id' => 1]], ['delete', ['id' => 1], [], ''],
] as $arguments) {
	report(json_encode($arguments, JSON_INVALID_UTF8_SUBSTITUTE), fn () => new ChangeSet(...$arguments));
}
foreach ([0, '0', '', "a,b'\"NULL"] as $id) {
	echo json_encode((new ChangeSet('create', ['id' => $id]))->getObjectId()), ' ';
}
echo "\n";
report('clone', fn () => clone $set);
report('serialize', fn () => serialize($set));
report('dynamic', fn () => $set->dynamic = 1);
report('twice', fn () => $set->__construct('create', ['id' => 1]));
report('same', fn () => [$set == new ChangeSet('update', ['warehouse' => 'W, 1', 'sku' => 7], ['price' => 1.5, 'tags' => ['a', 'b']], 'o9', ['price' => 1.5], [['field' => 'price']]), $set == new ChangeSet('delete', ['id' => 1], [], 'o9')]);
$holder = new ArrayObject();
$holder[] = new ChangeSet('create', ['id' => 1], ['x' => $holder]);
$weak = WeakReference::create($holder);
unset($holder);
report('cycle', fn () => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
getOperation "update"
getObjectId "[\"W, 1\",\"7\"]"
getIdentifiers {"warehouse":"W, 1","sku":7}
getRemoteId "o9"
getChanges {"price":1.5,"tags":["a","b"]}
getValues {"price":1.5}
getDecisions [{"field":"price"}]
["move",{"id":1}]: ValueError: SyncEngine\Oro\ChangeSet::__construct(): Argument #1 ($operation) must be one of the constants of ChangeSet
["create",[]]: ValueError: SyncEngine\Oro\ChangeSet::__construct(): Argument #2 ($identifiers) must have what the entity goes by
["create",[5]]: ValueError: SyncEngine\Oro\ChangeSet::__construct(): Argument #2 ($identifiers) must have what the entity goes by
["create",{"id":1.5}]: ValueError: SyncEngine\Oro\ChangeSet::__construct(): Argument #2 ($identifiers) must have an int or a string for each column of the key: it has no int or string
["create",{"id":null}]: ValueError: SyncEngine\Oro\ChangeSet::__construct(): Argument #2 ($identifiers) must have an int or a string for each column of the key: it has no int or string
["create",{"a":1,"b":"\ufffd"}]: ValueError: SyncEngine\Oro\ChangeSet::__construct(): Argument #2 ($identifiers) must have an int or a string for each column of the key: it has bytes that are not valid UTF-8
["update",{"id":1}]: ValueError: SyncEngine\Oro\ChangeSet::__construct(): Argument #4 ($remoteId) must name what is to be updated
["delete",{"id":1},[],""]: ValueError: SyncEngine\Oro\ChangeSet::__construct(): Argument #4 ($remoteId) must name what is to be deleted
"0" "0" "" "a,b'\"NULL" 
clone: Error: Trying to clone an uncloneable object of class SyncEngine\Oro\ChangeSet
serialize: Exception: Serialization of 'SyncEngine\Oro\ChangeSet' is not allowed
dynamic: Error: Cannot create dynamic property SyncEngine\Oro\ChangeSet::$dynamic
twice: Error: SyncEngine\Oro\ChangeSet object is already constructed
same: true, false
cycle: true, true
