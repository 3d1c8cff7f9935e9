--TEST--
SyncDataExchange: outcomes that can't be read, and what is thrown on the way
--FILE--
<?php
require __DIR__ . '/sync_data_exchange.inc.php';
use SyncEngine\Order;

$exchange = new Own();
$exchange->setBatchSize(2);
/* The first batch is written, the second is answered so, the third must not be written. */
$run = function (string $what, mixed $answer, array $ids = ['c3', 'c4']) use ($exchange) {
	$exchange->answer = fn (string $name, array $changes) => match ($changes[0]->getMappedObjectId()) {
		101 => [200, 200],
		103 => is_callable($answer) ? $answer($changes) : $answer,
		105 => print("  written on\n"),
	};
	$order = order([['c1', []], ['c2', []], ...array_map(fn ($id) => [$id, []], $ids), ['c5', []]]);
	report($what, fn () => $exchange->executeSyncOrder($order));
	$noted = count($order->getUpdatedObjectMappings());
	$others = count($order->getObjectMappings()) + count($order->getDeletedObjects()) + count($order->getRemappedObjects()) + count($order->getNotifications()) + count($order->getRetriedObjects());
	echo $noted === 2 && $others === 0 ? '' : "  noted $noted and $others\n";
};

echo "-- missing\n";
$run('none', []);
$run('one', [200]);
$run('the first', [1 => 200]);
$run('by ID', ['c3' => 200, 'c4' => 200]);
$run('by ID that is a number', [3 => 200, 4 => 200]);
$run('too many', [200, 200, 200]);
$run('one of another position', [200, 200, 'x' => 200]);

echo "-- not readable\n";
$run('string', [200, '200']);
$run('null', [200, null]);
$run('bool', [true, 200]);
$run('object', [200, new stdClass()]);
$run('empty array', [200, []]);
$run('list', [200, [200]]);
$run('status null', [200, ['status' => null]]);
$run('status string', [200, ['status' => '200']]);
$run('status 100', [200, 100]);
$run('status 302', [200, ['status' => 302]]);
$run('status -1', [200, -1]);
$run('status 600', [200, 600]);
$run('id float', [200, ['status' => 200, 'id' => 1.5]]);
$run('id empty', [200, ['status' => 200, 'id' => '']]);
$run('id object', [200, ['status' => 200, 'id' => new ArrayObject()]]);
$run('object int', [200, ['status' => 200, 'object' => 1]]);
$run('object empty', [200, ['status' => 200, 'object' => '']]);
$run('message', [200, ['status' => 400, 'message' => ['x']]]);
$run('modified_at', [200, ['status' => 200, 'modified_at' => '2026-01-01']]);
$run('modified_at of a date without constructor', [200, ['status' => 200, 'modified_at' => (new ReflectionClass(HoldingDate::class))->newInstanceWithoutConstructor()]]);
$run('retry_after', [200, ['status' => 503, 'retry_after' => '60']]);
$run('retry_after negative', [200, ['status' => 503, 'retry_after' => -1]]);
$run('unknown key', [200, ['status' => 200, 'modified' => new DateTime()]]);
$run('unknown number', [200, ['status' => 200, 'x']]);
$run('long key', [200, ['status' => 200, str_repeat('k', 100) => 1]]);
$reference = 'bad';
$run('reference', [200, &$reference]);
$long = 'Long' . str_repeat('C', 300);
eval("class $long {}");
$run('class with a long name', [200, ['status' => 200, 'id' => new $long()]]);

echo "-- new objects\n";
$run('without ID', [['status' => 201], 200], [null, 'c4']);
$run('just a status', [['status' => 201, 'id' => 'n1'], 200], [null, null]);
$run('of an existing one', [200, 201]);
$run('one ID twice', [['status' => 201, 'id' => 7], ['status' => 200, 'id' => '7']], [null, null]);

echo "-- thrown\n";
$run('by write()', fn () => throw new LogicException('no connection'));
$run('an Error', fn ($changes) => $changes[0]->missing());
$exchange->answer = null;
$exchange->setProgressCallback(fn ($done) => $done > 2 ? throw new RangeException("enough after $done") : null);
$order = order([['c1', []], ['c2', []], ['c3', []], ['c4', []], ['c5', []]]);
report('by the callback', fn () => $exchange->executeSyncOrder($order));
echo count($order->getUpdatedObjectMappings()), " noted\n";

echo "-- arguments\n";
report('size 0', fn () => $exchange->setBatchSize(0));
report('size -1', fn () => $exchange->setBatchSize(-1));
report('size', fn () => $exchange->getBatchSize());
report('callback', fn () => $exchange->setProgressCallback('no_such_function'));
report('order', fn () => $exchange->executeSyncOrder((new ReflectionClass(Order::class))->newInstanceWithoutConstructor()));
?>
--EXPECT--
-- missing
none: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 0 of 2 changes is missing: a status or an array with 'status' is expected for each change, by its position
one: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes is missing: a status or an array with 'status' is expected for each change, by its position
the first: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 0 of 2 changes is missing: a status or an array with 'status' is expected for each change, by its position
by ID: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 0 of 2 changes is missing: a status or an array with 'status' is expected for each change, by its position
by ID that is a number: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 0 of 2 changes is missing: a status or an array with 'status' is expected for each change, by its position
too many: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen") returned 3 outcomes for 2 changes: one for each is expected, by its position from 0
one of another position: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen") returned 3 outcomes for 2 changes: one for each is expected, by its position from 0
-- not readable
string: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes is neither a status (int) nor an array with 'status'
null: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes is neither a status (int) nor an array with 'status'
bool: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 0 of 2 changes is neither a status (int) nor an array with 'status'
object: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes is neither a status (int) nor an array with 'status'
empty array: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has no 'status', an int: one of STATUS_* or what HTTP has
list: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has no 'status', an int: one of STATUS_* or what HTTP has
status null: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'status' (null): an int is allowed, one of STATUS_* or what HTTP has
status string: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'status' (string): an int is allowed, one of STATUS_* or what HTTP has
status 100: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a 'status' that says nothing: 2xx, 4xx or 5xx is expected
status 302: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a 'status' that says nothing: 2xx, 4xx or 5xx is expected
status -1: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a 'status' that says nothing: 2xx, 4xx or 5xx is expected
status 600: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a 'status' that says nothing: 2xx, 4xx or 5xx is expected
id float: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'id' (float): an int or a string that is not empty is allowed
id empty: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'id' (string): an int or a string that is not empty is allowed
id object: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'id' (ArrayObject): an int or a string that is not empty is allowed
object int: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'object' (int): the name of a kind of object is allowed
object empty: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'object' (string): the name of a kind of object is allowed
message: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'message' (array): a string is allowed
modified_at: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'modified_at' (string): a DateTimeInterface is allowed
modified_at of a date without constructor: Error: HoldingDate object is not initialized: its constructor did not run
retry_after: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'retry_after' (string): seconds are allowed, an int of 0 or more
retry_after negative: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'retry_after' (int): seconds are allowed, an int of 0 or more
unknown key: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has an unknown key modified: status, id, object, modified_at, message and retry_after are allowed
unknown number: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has an unknown key, a number: status, id, object, modified_at, message and retry_after are allowed
long key: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has an unknown key kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk: status, id, object, modified_at, message and retry_after are allowed
reference: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes is neither a status (int) nor an array with 'status'
class with a long name: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has a wrong 'id' (LongCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC): an int or a string that is not empty is allowed
-- new objects
without ID: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 0 of 2 changes is of a new object and has no ID
just a status: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes is of a new object and has no ID
of an existing one: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes is of a new object and has no ID
one ID twice: SyncEngine\Exception\UnexpectedValueException: Own::write("Citizen"): the outcome at position 1 of 2 changes has the ID 7, which another new object of the batch has
-- thrown
by write(): LogicException: no connection
an Error: Error: Call to undefined method SyncEngine\ObjectChange::missing()
by the callback: RangeException: enough after 4
4 noted
-- arguments
size 0: ValueError: SyncEngine\SyncDataExchange::setBatchSize(): Argument #1 ($batchSize) must be greater than or equal to 1
size -1: ValueError: SyncEngine\SyncDataExchange::setBatchSize(): Argument #1 ($batchSize) must be greater than or equal to 1
size: 2
callback: TypeError: SyncEngine\SyncDataExchange::setProgressCallback(): Argument #1 ($callback) must be a valid callback or null, function "no_such_function" not found or invalid function name
order: Error: SyncEngine\Order object is not initialized: its constructor did not run
