--TEST--
SyncJudge: wrong arguments, and evidence that can't be read
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\HardEvidence;
use SyncEngine\InformationChangeRequest;
use SyncEngine\NormalizedValue;
use SyncEngine\SyncJudge;
use SyncEngine\SyncJudgeInterface;

$judge = new SyncJudge();
$request = fn() => new InformationChangeRequest('Hello', 'contact', 1, 'field', new NormalizedValue('string', 'a'));
foreach (['', 'Hard', 'worst', "hard\0"] as $mode) {
	report('mode', fn() => $judge->adjudicate($mode, $request(), $request()));
}
report('left', fn() => $judge->adjudicate('hard', new stdClass(), $request()));
report('right', fn() => $judge->adjudicate('hard', $request(), null));
report('too few', fn() => HardEvidence::adjudicate($request()));
report('undecided', fn() => $judge->adjudicate(SyncJudgeInterface::HARD_EVIDENCE_MODE, $request(), $request()));
report('undecided', fn() => $judge->adjudicate(SyncJudgeInterface::FUZZY_EVIDENCE_MODE, $request(), $request()));

$raw = (new ReflectionClass(InformationChangeRequest::class))->newInstanceWithoutConstructor();
report('raw request', fn() => $judge->adjudicate('hard', $request(), $raw));
$date = (new ReflectionClass(DateTime::class))->newInstanceWithoutConstructor();
report('raw date', fn() => $judge->adjudicate('hard', $request()->setCertainChangeDateTime($date), $request()));

// Requests of classes written in PHP are asked by their methods.
class Mock extends InformationChangeRequest
{
	public function __construct(private ?string $certain, private bool $throw = false)
	{
	}

	public function getCertainChangeDateTime(): ?DateTimeInterface
	{
		return $this->certain ? new DateTime($this->certain) : null;
	}

	public function getPossibleChangeDateTime(): ?DateTimeInterface
	{
		return $this->throw ? throw new LogicException('no time') : null;
	}
}
$later = new Mock('2026-01-02');
report('mock', fn() => $judge->adjudicate('hard', new Mock('2026-01-01'), $later) === $later);
report('throws', fn() => $judge->adjudicate('hard', new Mock('2026-01-01', true), $later));

// Final, so that the engine may answer for it natively; without anything to show.
report('final', fn() => (new ReflectionClass(SyncJudge::class))->isFinal());
report('clone', fn() => [clone $judge == $judge, $judge == new SyncJudge(), (array) $judge]);
report('serialize', fn() => serialize($judge));
report('dynamic', fn() => $judge->dynamic = 1);
?>
--EXPECT--
mode: ValueError: SyncEngine\SyncJudge::adjudicate(): Argument #1 ($mode) must be one of the constants SyncJudgeInterface::*_EVIDENCE_MODE
mode: ValueError: SyncEngine\SyncJudge::adjudicate(): Argument #1 ($mode) must be one of the constants SyncJudgeInterface::*_EVIDENCE_MODE
mode: ValueError: SyncEngine\SyncJudge::adjudicate(): Argument #1 ($mode) must be one of the constants SyncJudgeInterface::*_EVIDENCE_MODE
mode: ValueError: SyncEngine\SyncJudge::adjudicate(): Argument #1 ($mode) must be one of the constants SyncJudgeInterface::*_EVIDENCE_MODE
left: TypeError: SyncEngine\SyncJudge::adjudicate(): Argument #2 ($leftChangeRequest) must be of type SyncEngine\InformationChangeRequest, stdClass given
right: TypeError: SyncEngine\SyncJudge::adjudicate(): Argument #3 ($rightChangeRequest) must be of type SyncEngine\InformationChangeRequest, null given
too few: ArgumentCountError: SyncEngine\HardEvidence::adjudicate() expects exactly 2 arguments, 1 given
undecided: SyncEngine\Exception\ConflictUnresolvedException: The conflict is not resolved by hard evidence
undecided: SyncEngine\Exception\ConflictUnresolvedException: The conflict is not resolved by fuzzy evidence
raw request: Error: SyncEngine\InformationChangeRequest object is not initialized: its constructor did not run
raw date: Error: DateTime object is not initialized: its constructor did not run
mock: true
throws: LogicException: no time
final: true
clone: true, true, []
serialize: Exception: Serialization of 'SyncEngine\SyncJudge' is not allowed
dynamic: Error: Cannot create dynamic property SyncEngine\SyncJudge::$dynamic
