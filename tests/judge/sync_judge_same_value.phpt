--TEST--
SyncJudge: one value is no conflict, whatever the evidence says
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\InformationChangeRequest;
use SyncEngine\NormalizedValue;
use SyncEngine\SyncJudge;

$value = new NormalizedValue('string', 'a');
$left = new InformationChangeRequest('Hello', 'contact', 1, 'field', $value);
$right = (new InformationChangeRequest('Hello', 'contact', 1, 'field', $value))
	->setCertainChangeDateTime(new DateTime('2026-01-02'))
	->setPossibleChangeDateTime(new DateTime('2026-01-02'));
foreach (['hard', 'best', 'fuzzy'] as $mode) {
	report($mode, fn() => [
		(new SyncJudge())->adjudicate($mode, $left, $right) === $left,
		(new SyncJudge())->adjudicate($mode, $right, $left) === $right,
		(new SyncJudge())->adjudicate($mode, $left, $left) === $left,
	]);
}
// Two values that are alike are two values to the judge: whether they differ was asked before.
$other = new InformationChangeRequest('Hello', 'contact', 1, 'field', new NormalizedValue('string', 'a'));
report('alike', fn() => (new SyncJudge())->adjudicate('fuzzy', $left, $other));
?>
--EXPECT--
hard: true, true, true
best: true, true, true
fuzzy: true, true, true
alike: SyncEngine\Exception\ConflictUnresolvedException: The conflict is not resolved by fuzzy evidence
