--TEST--
Exceptions: wrong arguments of their constructors
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Exception\FieldNotFoundException;
use SyncEngine\Exception\InternalIdNotFoundException;
use SyncEngine\Exception\ObjectNotFoundException;
use SyncEngine\Exception\ObjectNotSupportedException;

report('field: none', fn() => new FieldNotFoundException());
report('field: one', fn() => new FieldNotFoundException('email'));
report('field: int', fn() => new FieldNotFoundException('email', 5));
report('field: code', fn() => new FieldNotFoundException('email', 'contact', '5'));
report('field: previous', fn() => new FieldNotFoundException('email', 'contact', 5, new stdClass()));
report('ID: none', fn() => new InternalIdNotFoundException());
report('ID: null', fn() => new InternalIdNotFoundException(null));
report('object: none', fn() => new ObjectNotFoundException());
report('object: two', fn() => new ObjectNotFoundException('a', 'b'));
report('support: one', fn() => new ObjectNotSupportedException('Hello'));
report('support: array', fn() => new ObjectNotSupportedException('Hello', []));
?>
--EXPECT--
field: none: ArgumentCountError: SyncEngine\Exception\FieldNotFoundException::__construct() expects at least 2 arguments, 0 given
field: one: ArgumentCountError: SyncEngine\Exception\FieldNotFoundException::__construct() expects at least 2 arguments, 1 given
field: int: TypeError: SyncEngine\Exception\FieldNotFoundException::__construct(): Argument #2 ($object) must be of type string, int given
field: code: TypeError: SyncEngine\Exception\FieldNotFoundException::__construct(): Argument #3 ($code) must be of type int, string given
field: previous: TypeError: SyncEngine\Exception\FieldNotFoundException::__construct(): Argument #4 ($previous) must be of type ?Throwable, stdClass given
ID: none: ArgumentCountError: SyncEngine\Exception\InternalIdNotFoundException::__construct() expects exactly 1 argument, 0 given
ID: null: TypeError: SyncEngine\Exception\InternalIdNotFoundException::__construct(): Argument #1 ($object) must be of type string, null given
object: none: ArgumentCountError: SyncEngine\Exception\ObjectNotFoundException::__construct() expects exactly 1 argument, 0 given
object: two: ArgumentCountError: SyncEngine\Exception\ObjectNotFoundException::__construct() expects exactly 1 argument, 2 given
support: one: ArgumentCountError: SyncEngine\Exception\ObjectNotSupportedException::__construct() expects exactly 2 arguments, 1 given
support: array: TypeError: SyncEngine\Exception\ObjectNotSupportedException::__construct(): Argument #2 ($object) must be of type string, array given
