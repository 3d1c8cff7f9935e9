--TEST--
Exceptions: messages, codes, previous ones
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';


$previous = new RuntimeException('before');
foreach ((new ReflectionExtension('syncengine'))->getClasses() as $name => $class) {
	if (!$class->isSubclassOf(Throwable::class) || $class->isInterface() || $class->getConstructor()->class !== 'Exception') {
		continue;
	}
	$e = new $name('what happened', 5, $previous);
	echo substr($name, 21), ' ';
	var_dump($e->getMessage() === 'what happened' && $e->getCode() === 5 && $e->getPrevious() === $previous);
	$e = new $name();
	if ([$e->getMessage(), $e->getCode(), $e->getPrevious()] !== ['', 0, null]) {
		echo "not empty\n";
	}
}

echo "with constructors of their own:\n";
$own = [
	SyncEngine\Exception\FieldNotFoundException::class => ['email', 'contact'],
	SyncEngine\Exception\InternalIdNotFoundException::class => ['contact'],
	SyncEngine\Exception\ObjectNotFoundException::class => ['contact'],
	SyncEngine\Exception\ObjectNotSupportedException::class => ['Hello', 'contact'],
];
foreach ($own as $name => $args) {
	$e = new $name(...$args); $line = __LINE__;
	echo substr($name, 21), ' ', $e->getCode(), ' ', $e->getMessage(), "\n";
	var_dump($e->getPrevious() === null && $e->getFile() === __FILE__ && $e->getLine() === $line && $e->getTrace() === []);
}
$e = new SyncEngine\Exception\FieldNotFoundException('', "\u{e9}", 7, $previous);
var_dump($e->getMessage(), $e->getCode(), $e->getPrevious() === $previous);
$e = new SyncEngine\Exception\FieldNotFoundException(object: 'contact', field: 'email', previous: $previous);
var_dump($e->getMessage(), $e->getCode(), $e->getPrevious() === $previous);
?>
--EXPECT--
ConflictUnresolvedException bool(true)
HandlerNotSupportedException bool(true)
ObjectDeletedException bool(true)
InvalidValueException bool(true)
IntegrationNotFoundException bool(true)
UnexpectedValueException bool(true)
ConfigurationException bool(true)
TransportException bool(true)
ResponseException bool(true)
StoreException bool(true)
SyncLockedException bool(true)
with constructors of their own:
FieldNotFoundException 0 The email field is not mapped for the contact object.
bool(true)
InternalIdNotFoundException 0 The contact object has no internal ID.
bool(true)
ObjectNotFoundException 0 The contact object was not found in the mapping manual.
bool(true)
ObjectNotSupportedException 0 The Hello integration does not support the contact object.
bool(true)
string(43) "The  field is not mapped for the é object."
int(7)
bool(true)
string(53) "The email field is not mapped for the contact object."
int(0)
bool(true)
