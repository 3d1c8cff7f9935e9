--TEST--
PullChangeGenerator: a judge and a value helper written in PHP
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';
require __DIR__ . '/pair.inc.php';

use SyncEngine\Exception\ConflictUnresolvedException;
use SyncEngine\Exception\InvalidValueException;
use SyncEngine\InformationChangeRequest;
use SyncEngine\NormalizedValue;
use SyncEngine\PullChangeGenerator;
use SyncEngine\SyncJudge;
use SyncEngine\SyncJudgeInterface;
use SyncEngine\ValueHelper;

/** Answers as it is told: left, right, undecided, or throws. */
class Judge implements SyncJudgeInterface
{
	public array $asked = [];

	/** @param array<string, string> $answers by mode */
	public function __construct(private array $answers)
	{
	}

	public function adjudicate(string $mode, InformationChangeRequest $left, InformationChangeRequest $right): InformationChangeRequest
	{
		$this->asked[] = [$mode, $left, $right];
		return match ($this->answers[$mode] ?? 'undecided') {
			'left' => $left,
			'right' => $right,
			'clone' => clone $left,
			'undecided' => throw new ConflictUnresolvedException('by this judge'),
			'throw' => throw new LogicException('no verdict'),
		};
	}
}

$mapping = mapping(['a', 'A'])->setConflictPolicy('local');
$date = new DateTime('@1767225605');
$internal = side('contact', 7, ['a' => ['ours', 'changed', 3]])->setChangeDateTime($date);
$integration = side('Lead', '8', ['A' => ['theirs', 'changed', null, 'text']], 4);
foreach ([['hard' => 'left'], ['hard' => 'right'], ['best' => 'left'], ['best' => 'right'], ['fuzzy' => 'left'], ['fuzzy' => 'right'], [],
	['hard' => 'clone'], ['best' => 'throw']] as $answers) {
	$judge = new Judge($answers);
	report(json_encode($answers), fn() => fields(pull($mapping, $internal, $integration, new PullChangeGenerator($judge))));
	report('  asked', fn() => implode(', ', array_column($judge->asked, 0)));
}
// What it is asked with: both sides as they are, dates as the very objects.
[, $left, $right] = $judge->asked[0];
foreach ([$left, $right] as $request) {
	report('request', fn() => [
		$request->getIntegration(),
		$request->getObject(),
		$request->getObjectId(),
		$request->getField(),
		$request->getNewValue()->getType(),
		$request->getNewValue()->getNormalizedValue(),
		$request->getCertainChangeDateTime()?->format('s'),
		$request->getPossibleChangeDateTime()?->format('s'),
	]);
}
report('date', fn() => $left->getPossibleChangeDateTime() === $date);

// It is asked only where there is a conflict to decide.
$judge = new Judge(['hard' => 'right']);
$mapping = mapping(['same', 'Same'], ['unchanged', 'Unchanged'], ['mautic', 'Mautic', 'mautic'], ['integration', 'Integration', 'integration'], ['alone', 'Alone'], ['a', 'A']);
$fields = fn($state, $mark, ...$more) => ['same' => ['x'], 'unchanged' => [$mark, $state], 'mautic' => [$mark], 'integration' => [$mark], 'a' => [$mark]] + $more;
$theirs = [];
foreach ($fields('changed', 'theirs') + ['alone' => ['x']] as $name => $field) {
	$theirs[ucfirst($name)] = $field;
}
report('conflicts', fn() => fields(pull($mapping, side('contact', 1, $fields('unchanged', 'ours')), side('Lead', 1, $theirs), new PullChangeGenerator($judge))));
report('asked', fn() => array_map(fn($asked) => $asked[1]->getField(), $judge->asked));

// The engine's own judge, given or not, decides alike.
$pair = [side('contact', 1, ['a' => ['ours', 'changed', 1]]), side('Lead', 1, ['A' => ['theirs', 'changed', 2]])];
report('own', fn() => fields(pull(mapping(['a', 'A']), $pair[0], $pair[1], new PullChangeGenerator(new SyncJudge()))));

/** Says which values it was asked for, and makes them louder. */
class Helper extends ValueHelper
{
	public array $asked = [];

	public function getValueForMautic(NormalizedValue $value, string $state, string $direction): NormalizedValue
	{
		$this->asked[] = "$state $direction";
		return match ($value->getNormalizedValue()) {
			'refuse' => throw new InvalidValueException('not this one'),
			'throw' => throw new LogicException('no value'),
			'keep' => $value,
			default => new NormalizedValue('shout', strtoupper((string) $value->getNormalizedValue()), 'X'),
		};
	}
}
$helper = new Helper();
$mapping = mapping(['a', 'A'], ['b', 'B', 'mautic'], ['c', 'C'], ['d', 'D', 'integration'], ['e', 'E', 'default' => 'default'])->setRequiredInternalFields(['b', 'e']);
$theirs = ['A' => ['loud'], 'B' => ['keep', 'unchanged'], 'C' => ['refuse'], 'D' => ['never'], 'E' => ['']];
$change = pull($mapping, side('contact', 1, []), side('Lead', 1, $theirs), new PullChangeGenerator(null, $helper));
report('helper', fn() => [fields($change), $helper->asked]);
report('value', fn() => [$change->getField('a')->getValue()->getType(), $change->getField('a')->getValue()->getOriginalValue()]);
report('throws', fn() => pull($mapping, side('contact', 1, []), side('Lead', 1, ['A' => ['throw']]), new PullChangeGenerator(null, $helper)));

// A raw value from the helper is refused.
$raw = new class extends ValueHelper {
	public function getValueForMautic(NormalizedValue $value, string $state, string $direction): NormalizedValue
	{
		return (new ReflectionClass(NormalizedValue::class))->newInstanceWithoutConstructor();
	}
};
report('raw', fn() => pull($mapping, side('contact', 1, []), side('Lead', 1, ['A' => ['x']]), new PullChangeGenerator(null, $raw)));
?>
--EXPECT--
{"hard":"left"}: nothing
  asked: hard
{"hard":"right"}: a="theirs"
  asked: hard
{"best":"left"}: nothing
  asked: hard, best
{"best":"right"}: a="theirs"
  asked: hard, best
{"fuzzy":"left"}: nothing
  asked: hard, best, fuzzy
{"fuzzy":"right"}: a="theirs"
  asked: hard, best, fuzzy
[]: nothing
  asked: hard, best, fuzzy
{"hard":"clone"}: SyncEngine\Exception\UnexpectedValueException: Judge::adjudicate() must return one of the two change requests it was given
  asked: hard
{"best":"throw"}: LogicException: no verdict
  asked: hard, best
request: mautic, contact, 7, a, string, ours, 03, 05
request: Hello, Lead, 8, A, text, theirs, null, 04
date: true
conflicts: unchanged="theirs", mautic="theirs", alone="x", a="theirs"
asked: a
own: a="theirs"
helper: a="X", b="keep" required, e="X" required, ["changed bidirectional","required mautic","changed bidirectional","required bidirectional"]
value: shout, LOUD
throws: LogicException: no value
raw: Error: SyncEngine\NormalizedValue object is not initialized: its constructor did not run
