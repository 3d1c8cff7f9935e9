--TEST--
SyncJudge: the golden table of evidence, of both ways to ask
--FILE--
<?php
use SyncEngine\BestEvidence;
use SyncEngine\Exception\ConflictUnresolvedException;
use SyncEngine\FuzzyEvidence;
use SyncEngine\HardEvidence;
use SyncEngine\InformationChangeRequest;
use SyncEngine\NormalizedValue;
use SyncEngine\SyncJudge;

$modes = ['hard' => HardEvidence::class, 'best' => BestEvidence::class, 'fuzzy' => FuzzyEvidence::class];

/** A time as the table has it, microseconds after a certain second; of both kinds of date objects and other zones. */
function moment(string $micros, int $row): ?DateTimeInterface
{
	if ($micros === '-') {
		return null;
	}
	$date = DateTimeImmutable::createFromFormat('U.u', sprintf('%d.%06d', 1767225600 + intdiv((int) $micros, 1000000), $micros % 1000000));
	$date = $date->setTimezone(new DateTimeZone(['UTC', '+05:30', 'America/New_York'][$row % 3]));
	return $row % 2 ? $date : DateTime::createFromImmutable($date);
}

function request(string $value, string $certain, string $possible, int $row): InformationChangeRequest
{
	return (new InformationChangeRequest('Hello', 'contact', 1, 'field', new NormalizedValue('string', $value)))
		->setCertainChangeDateTime(moment($certain, $row))
		->setPossibleChangeDateTime(moment($possible, $row + 1));
}

$judge = new SyncJudge();
$count = ['left' => 0, 'right' => 0, 'undecided' => 0];
$wrong = [];
// The table of core's own tests: mode, certain and possible time of the left, of the right, who wins.
foreach (file(__DIR__ . '/../core/judge.tsv', FILE_IGNORE_NEW_LINES) as $row => $line) {
	[$mode, $leftCertain, $leftPossible, $rightCertain, $rightPossible, $winner] = explode("\t", $line);
	$left = request('a', $leftCertain, $leftPossible, $row);
	$right = request('b', $rightCertain, $rightPossible, $row + 1);
	foreach ([fn() => $judge->adjudicate($mode, $left, $right), fn() => $modes[$mode]::adjudicate($left, $right)] as $ask) {
		try {
			$answer = $ask();
			$answer = $answer === $left ? 'left' : ($answer === $right ? 'right' : 'neither');
		} catch (ConflictUnresolvedException) {
			$answer = 'undecided';
		}
		if ($answer !== $winner) {
			$wrong[] = "$line: $answer";
		}
	}
	$count[$winner]++;
}
echo implode("\n", array_slice($wrong, 0, 10)), json_encode($count), ' ', count($wrong), " wrong\n";
?>
--EXPECT--
{"left":216,"right":213,"undecided":339} 0 wrong
