--TEST--
Exceptions: cloned, serialized, extended, not constructed, part of a cycle
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Exception\FieldNotFoundException;
use SyncEngine\Exception\InvalidValueException;
use SyncEngine\Exception\ObjectNotSupportedException;

$e = new FieldNotFoundException('email', 'contact');
report('clone', fn() => clone $e);
report('again', fn() => $e->__construct('phone', 'company', 3));
report('then', fn() => [$e->getMessage(), $e->getCode()]);
report('not constructed', fn() => [(new ReflectionClass(FieldNotFoundException::class))->newInstanceWithoutConstructor()->getMessage()]);
foreach ([$e, new InvalidValueException('no'), new ObjectNotSupportedException('Hello', 'contact')] as $e) {
	$back = unserialize(serialize($e));
	var_dump(get_class($back) === get_class($e), $back->getMessage() === $e->getMessage());
}

class Mine extends FieldNotFoundException
{
	public mixed $held = null;

	public function __construct(string $field, private string $hint = '')
	{
		parent::__construct($field, 'contact', 9);
		$this->message .= $hint;
	}
}
try {
	throw new Mine('email', ' Look again.');
} catch (FieldNotFoundException $e) {
	echo get_class($e), ' ', $e->getCode(), ' ', $e->getMessage(), "\n";
}

$e->held = $e;
$weak = WeakReference::create($e);
unset($e, $back);
report('cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
clone: Error: Trying to clone an uncloneable object of class SyncEngine\Exception\FieldNotFoundException
again: null
then: The phone field is not mapped for the company object., 3
not constructed: 
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
Mine 9 The email field is not mapped for the contact object. Look again.
cycle: true, true
