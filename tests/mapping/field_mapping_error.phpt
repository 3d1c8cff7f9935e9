--TEST--
FieldMapping: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\FieldMapping;

foreach (['', 'both', 'Mautic', "mautic\0"] as $direction) {
	report('direction', fn() => new FieldMapping('a', 'b', 'c', 'd', $direction, true));
}
foreach (['', 'none', 'Keep'] as $policy) {
	report('policy', fn() => new FieldMapping('a', 'b', 'c', 'd', 'mautic', true, conflictPolicy: $policy));
}
report('required', fn() => new FieldMapping('a', 'b', 'c', 'd', 'mautic', 1));
report('name', fn() => new FieldMapping('a', null, 'c', 'd', 'mautic', true));
report('too few', fn() => new FieldMapping('a', 'b', 'c', 'd', 'mautic'));
report('getter', fn() => (new FieldMapping('a', 'b', 'c', 'd', 'mautic', true))->getDefault(1));

// What could not be made can be made after all.
class Stubborn extends FieldMapping
{
	public function __construct()
	{
		try {
			parent::__construct('a', 'b', 'c', 'd', 'nowhere', true);
		} catch (ValueError) {
		}
		report('half', fn() => $this->getInternalField());
		parent::__construct('a', 'b', 'c', 'd', 'mautic', true);
	}
}
report('whole', fn() => (new Stubborn())->getInternalField());
?>
--EXPECT--
direction: ValueError: SyncEngine\FieldMapping::__construct(): Argument #5 ($syncDirection) must be one of "mautic", "integration", "bidirectional"
direction: ValueError: SyncEngine\FieldMapping::__construct(): Argument #5 ($syncDirection) must be one of "mautic", "integration", "bidirectional"
direction: ValueError: SyncEngine\FieldMapping::__construct(): Argument #5 ($syncDirection) must be one of "mautic", "integration", "bidirectional"
direction: ValueError: SyncEngine\FieldMapping::__construct(): Argument #5 ($syncDirection) must be one of "mautic", "integration", "bidirectional"
policy: ValueError: SyncEngine\FieldMapping::__construct(): Argument #11 ($conflictPolicy) must be one of "keep", "local", "remote", or null
policy: ValueError: SyncEngine\FieldMapping::__construct(): Argument #11 ($conflictPolicy) must be one of "keep", "local", "remote", or null
policy: ValueError: SyncEngine\FieldMapping::__construct(): Argument #11 ($conflictPolicy) must be one of "keep", "local", "remote", or null
required: TypeError: SyncEngine\FieldMapping::__construct(): Argument #6 ($isRequired) must be of type bool, int given
name: TypeError: SyncEngine\FieldMapping::__construct(): Argument #2 ($internalField) must be of type string, null given
too few: ArgumentCountError: SyncEngine\FieldMapping::__construct() expects at least 6 arguments, 5 given
getter: ArgumentCountError: SyncEngine\FieldMapping::getDefault() expects exactly 0 arguments, 1 given
half: Error: Stubborn object is not initialized: its constructor did not run
whole: b
