--TEST--
NormalizedValue: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;

report('none', fn() => new NormalizedValue());
report('one', fn() => new NormalizedValue('string'));
report('four', fn() => new NormalizedValue('string', 1, 2, 3));
report('type', fn() => new NormalizedValue(5, 1));
report('getter', fn() => (new NormalizedValue('string', 1))->getType(1));

// An object that could not be made is gone, not half there.
class Failing extends NormalizedValue
{
	public function __construct()
	{
		try {
			parent::__construct([], 1);
		} catch (TypeError) {
		}
	}
}
report('failed', fn() => (new Failing())->getType());
?>
--EXPECT--
none: ArgumentCountError: SyncEngine\NormalizedValue::__construct() expects at least 2 arguments, 0 given
one: ArgumentCountError: SyncEngine\NormalizedValue::__construct() expects at least 2 arguments, 1 given
four: ArgumentCountError: SyncEngine\NormalizedValue::__construct() expects at most 3 arguments, 4 given
type: TypeError: SyncEngine\NormalizedValue::__construct(): Argument #1 ($type) must be of type string, int given
getter: ArgumentCountError: SyncEngine\NormalizedValue::getType() expects exactly 0 arguments, 1 given
failed: Error: Failing object is not initialized: its constructor did not run
