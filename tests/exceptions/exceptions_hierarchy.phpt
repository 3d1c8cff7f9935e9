--TEST--
Exceptions: all of one interface, all Exceptions, and nothing else beside them
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Exception\ExceptionInterface;

foreach ((new ReflectionExtension('syncengine'))->getClasses() as $name => $class) {
	if (!str_starts_with($name, 'SyncEngine\\Exception\\')) {
		if ($class->isSubclassOf(Throwable::class)) {
			echo "$name is elsewhere\n";
		}
		continue;
	}
	echo substr($name, 21), ': ', $class->isInterface() ? 'interface' : 'class', ' of ', get_parent_class($name) ?: 'none',
		$class->isSubclassOf(ExceptionInterface::class) ? ', ExceptionInterface' : '',
		$class->isFinal() ? ', final' : '', "\n";
}

class Own extends Exception implements ExceptionInterface
{
}
try {
	throw new Own('one of mine');
} catch (ExceptionInterface $e) {
	echo $e->getMessage(), "\n";
}
?>
--EXPECT--
ExceptionInterface: interface of none
ConflictUnresolvedException: class of Exception, ExceptionInterface
FieldNotFoundException: class of Exception, ExceptionInterface
HandlerNotSupportedException: class of Exception, ExceptionInterface
InternalIdNotFoundException: class of Exception, ExceptionInterface
ObjectDeletedException: class of Exception, ExceptionInterface
ObjectNotFoundException: class of Exception, ExceptionInterface
ObjectNotSupportedException: class of Exception, ExceptionInterface
InvalidValueException: class of Exception, ExceptionInterface
IntegrationNotFoundException: class of Exception, ExceptionInterface
UnexpectedValueException: class of Exception, ExceptionInterface
ConfigurationException: class of Exception, ExceptionInterface
TransportException: class of Exception, ExceptionInterface
ResponseException: class of Exception, ExceptionInterface
StoreException: class of Exception, ExceptionInterface
SyncLockedException: class of Exception, ExceptionInterface
InvalidItemException: class of Exception, ExceptionInterface
one of mine
