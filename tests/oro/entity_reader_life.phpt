--TEST--
EntityReaderById: life of an object, and the context of a step
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';
require __DIR__ . '/reader.inc.php';

use SyncEngine\Oro\EntityReaderById;
use SyncEngine\Oro\StepContext;

$pdo = new PDO('sqlite::memory:');
contacts($pdo);
$reader = new EntityReaderById($pdo, 'owner', ['id']);
report('twice', fn() => $reader->__construct($pdo, 'contact', ['org', 'code']));
uninitialised_reader();
report('clone', fn() => clone $reader);
report('serialize', fn() => serialize($reader));
report('dynamic', fn() => $reader->dynamic = 1);
$raw = (new ReflectionClass(EntityReaderById::class))->newInstanceWithoutConstructor();
report('fails', fn() => $raw->__construct($pdo, '', ['id']));
$raw->__construct($pdo, 'owner', ['id']);
show($raw, [2, 1]);

/** Every method of one whose constructor did not run. */
function uninitialised_reader(): void
{
	$raw = (new ReflectionClass(EntityReaderById::class))->newInstanceWithoutConstructor();
	foreach ([fn() => $raw->read(), fn() => $raw->setIdentifiers([]), fn() => $raw->getMissingIdentifiers(), fn() => $raw->close(), fn() => $raw->setContext(new StepContext())] as $call) {
		report('uninitialised', $call);
	}
}

echo "-- a context\n";
$context = new StepContext();
$reader->setIdentifiers([1]);
$reader->setContext($context);
echo json_encode(read_all($reader)), "\n";
$context->setValue(EntityReaderById::ID_FILTER, [5, 2, 6]);
$reader->setContext($context);
echo json_encode(read_all($reader)), json_encode($reader->getMissingIdentifiers()), $context->getMissingCount(), "\n";
$reader->close();
$reader->setIdentifiers([7]);
$reader->read();
echo json_encode($reader->getMissingIdentifiers()), $context->getMissingCount(), "\n";
$context->setValue('id', 'x');
report('not a list', fn() => $reader->setContext($context));
$context->setValue('id', [[1, 2]]);
report('not one', fn() => $reader->setContext($context));

echo "-- closed in the middle\n";
$reader->setIdentifiers([1, 2]);
$reader->read();
$reader->close();
var_dump($reader->read());
$reader->setIdentifiers([2]);
echo json_encode($reader->read()), "\n";

echo "-- part of a cycle\n";
class OwnReader extends EntityReaderById
{
	public mixed $own = null;

	public function read(): ?array
	{
		$row = parent::read();

		return $row ? [...$row, 'own' => true] : null;
	}
}
$own = new OwnReader($pdo, 'owner', ['id']);
$own->own = $own;
$own->setIdentifiers([1, 2]);
echo json_encode($own->read()), "\n";
$weak = WeakReference::create($own);
unset($own);
report('cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);

$context = new StepContext();
$holder = new EntityReaderById($pdo, 'owner', ['id']);
$holder->setContext($context);
$context->setValue('reader', $holder);
$weak = WeakReference::create($holder);
unset($holder, $context);
report('cycle of the context', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);

class HoldingPdo extends PDO
{
	public mixed $held = null;
}
$holding = new HoldingPdo('sqlite::memory:');
contacts($holding);
$holding->held = new EntityReaderById($holding, 'owner', ['id']);
$holding->held->setIdentifiers([1, 2]);
// Not read from: PDO's statements do not show the collector the connection that they hold.
$weak = WeakReference::create($holding);
unset($holding);
report('cycle of the connection', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
twice: Error: SyncEngine\Oro\EntityReaderById object is already constructed
uninitialised: Error: SyncEngine\Oro\EntityReaderById object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\EntityReaderById object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\EntityReaderById object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\EntityReaderById object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\EntityReaderById object is not initialized: its constructor did not run
clone: Error: Trying to clone an uncloneable object of class SyncEngine\Oro\EntityReaderById
serialize: Exception: Serialization of 'SyncEngine\Oro\EntityReaderById' is not allowed
dynamic: Error: Cannot create dynamic property SyncEngine\Oro\EntityReaderById::$dynamic
fails: SyncEngine\Exception\ConfigurationException: EntityReaderById: the table "" is empty
  {"id":2,"name":"bob"}
  {"id":1,"name":"ann"}
-- a context
[{"id":1,"name":"ann"}]
[{"id":2,"name":"bob"}][5,6]2
[7]2
not a list: TypeError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be of type array, string given
not one: ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 0 has 2 values, the key has 1
-- closed in the middle
NULL
{"id":2,"name":"bob"}
-- part of a cycle
{"id":1,"name":"ann","own":true}
cycle: true, true
cycle of the context: true, true
cycle of the connection: true, true
