--TEST--
SyncProcess: whatever throws ends the run, leaves the store as it was and the lock free
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/arrays.inc.php';

use SyncEngine\InformationChangeRequest;
use SyncEngine\SyncJudgeInterface;

class Judge implements SyncJudgeInterface
{
	public function adjudicate(string $mode, InformationChangeRequest $leftChangeRequest, InformationChangeRequest $rightChangeRequest): InformationChangeRequest
	{
		throw new RuntimeException('judge');
	}
}

function pair(): Pair
{
	$pair = new Pair();
	$pair->addThere('c1', 'a', 1, 5);
	$pair->addHere(7, 'a', 2, 9);
	$pair->addHere(8, 'b', 2, 9);

	return $pair;
}

function state(Pair $pair): string
{
	$state = '';
	foreach (['sync_object_mapping', 'sync_object_field_change_report', 'syncengine_watermark', 'syncengine_issue', 'syncengine_retry'] as $table) {
		$state .= $pair->pdo->query("SELECT COUNT(*) FROM $table")->fetchColumn() . ' ';
	}

	return $state;
}

$throw = static fn (string $what) => static fn () => throw new RuntimeException($what);
$places = [
	'report there' => static fn (Pair $pair) => $pair->there->beforeReport = $throw('report there'),
	'report here' => static fn (Pair $pair) => $pair->here->beforeReport = $throw('report here'),
	'execute there' => static fn (Pair $pair) => $pair->there->beforeExecute = $throw('execute there'),
	'each there' => static fn (Pair $pair) => $pair->there->each = $throw('each there'),
];
foreach ($places as $what => $break) {
	$pair = pair();
	$break($pair);
	echo "$what: ", outcome(fn () => $pair->run(['first-time-sync' => true])), "\n";
	$pair->there->beforeReport = $pair->here->beforeReport = $pair->there->beforeExecute = $pair->there->each = null;
	echo '  then ', summary($pair->run(['first-time-sync' => true])), '; ', $pair->compare(), "\n";
}
foreach (['setProgressCallback', 'setPageCallback'] as $method) {
	$pair = pair();
	$process = $pair->process(['first-time-sync' => true]);
	$process->$method($throw($method));
	echo outcome(fn () => summary($process->execute())), "\n";
	$process->$method(null);
	echo '  then ', summary($process->execute()), '; ', $pair->compare(), "\n";
}
$pair = pair();
echo 'judge: ', outcome(fn () => $pair->process(['first-time-sync' => true], new Judge())->execute()), '; ', state($pair), "\n";
$pair = pair();
$process = $pair->process(['first-time-sync' => true]);
$process->setProgressCallback(static fn () => $process->execute());
echo outcome(fn () => $process->execute()), "\n";
$process->setProgressCallback(static fn () => $pair->run());
echo outcome(fn () => $process->execute()), "\n";
?>
--EXPECT--
report there: RuntimeException: report there
  then in_step; pull Citizen: 1 read, 1 unchanged; push contact: 3 read, 1 created, 1 updated, 1 unchanged; won: {"internal":1}; 2 here, 2 there, 0 different, 0 alone
report here: RuntimeException: report here
  then in_step; pull Citizen: 1 read, 1 unchanged; push contact: 3 read, 1 created, 1 updated, 1 unchanged; won: {"internal":1}; 2 here, 2 there, 0 different, 0 alone
execute there: RuntimeException: execute there
  then in_step; push contact: 3 read, 1 created, 1 updated, 2 unchanged; pull Citizen: 2 read, 2 unchanged; won: {"internal":1}; 2 here, 2 there, 0 different, 0 alone
each there: RuntimeException: each there
  then in_step; push contact: 3 read, 1 created, 1 updated, 2 unchanged; pull Citizen: 2 read, 2 unchanged; won: {"internal":1}; 2 here, 2 there, 0 different, 0 alone
RuntimeException: setProgressCallback
  then in_step; pull Citizen: 1 read, 1 unchanged; push contact: 3 read, 1 created, 1 updated, 1 unchanged; won: {"internal":1}; 2 here, 2 there, 0 different, 0 alone
RuntimeException: setPageCallback
  then in_step; pull Citizen: 1 read, 1 unchanged; push contact: 3 read, 1 created, 1 updated, 1 unchanged; won: {"internal":1}; 2 here, 2 there, 0 different, 0 alone
judge: RuntimeException: judge; 0 0 0 0 0 
Error: SyncEngine\SyncProcess::execute() is running: it can't be called again from within
SyncEngine\Exception\SyncLockedException: Another sync of "Arrays" runs on this connection: let it finish, or stop it, then run this again
