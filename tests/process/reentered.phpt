--TEST--
SyncProcess: each method of both sides, of the store, of the judge and each callback re-enters the run, and throws
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';

use SyncEngine\{InformationChangeRequest, InputOptions, SyncJudge, SyncJudgeInterface, SyncProcess};

/** Core's judge, with a call before. */
class Judge implements SyncJudgeInterface
{
	public ?Closure $before = null;

	public function adjudicate(string $mode, InformationChangeRequest $leftChangeRequest, InformationChangeRequest $rightChangeRequest): InformationChangeRequest
	{
		if ($this->before) {
			($this->before)(__FUNCTION__);
		}

		return (new SyncJudge())->adjudicate($mode, $leftChangeRequest, $rightChangeRequest);
	}
}

/** In step, then changed at both sides, with something to do for nearly every method. */
function busy(): array
{
	$scene = in_step(4);
	$scene->store = new Store($scene->store);
	$scene->changeThere('c1', ['name' => 'pulled'], 20);
	$scene->changeThere('c2', ['name' => 'lost'], 10);
	$scene->change(2, ['fn' => 'pushed'], 30);
	$scene->there->set('Citizen', 'c9', ['name' => 'new there', 'email' => 'e9@x', 'points' => 9], 20);
	$scene->here->set('contact', 50, ['fn' => 'new here', 'mail' => 'e50@x', 'pts' => 50], 20);
	$scene->change(50, ['fn' => 'new here'], 20);
	$scene->there->outcome = function ($change, $order) {
		if (!in_array('refused', array_map(fn ($field) => $field->getValue()->getNormalizedValue(), $change->getFields()))) {
			return false;
		}
		$order->noteObjectSyncIssue($change, 'refused');

		return true;
	};
	$scene->change(3, ['fn' => 'refused'], 20);
	$scene->here->outcome = function ($change, $order) {
		if ($change->getMappedObjectId() !== 'c4') {
			return false;
		}
		$order->retrySyncLater($change, 'later', 3600);

		return true;
	};
	$scene->changeThere('c4', ['name' => 'retried'], 20);
	$judge = new Judge();
	$process = new SyncProcess($scene->manual, $scene->here, $scene->there, $scene->store, new InputOptions(['integration' => 'Hello']), $judge);
	foreach (['here' => $scene->here, 'there' => $scene->there, 'store' => $scene->store, 'judge' => $judge] as $name => $object) {
		$all[$name] = fn (?Closure $before) => $object->before = $before;
	}
	$all['progress'] = fn (?Closure $before) => $process->setProgressCallback($before === null ? null : fn () => $before('called'));
	$all['page'] = fn (?Closure $before) => $process->setPageCallback($before === null ? null : fn () => $before('called'));

	return [$scene, $process, $all];
}

function state(Scene $scene): string
{
	$scene->here->log();
	$scene->there->log();

	return $scene->mappings() . '; tracked: ' . $scene->tracked() . '; ' . $scene->differences() . '; ' . json_encode($scene->rows('SELECT direction, object_id FROM syncengine_retry')) .
		'; ' . $scene->rows('SELECT COUNT(*) FROM syncengine_journal')[0][0] . ' open';
}

[$scene, $process, $all] = busy();
$places = [];
foreach ($all as $name => $set) {
	$set(function (string $method) use ($name, &$places) {
		$places["$name $method"] = ($places["$name $method"] ?? 0) + 1;
	});
}
$plain = counts($process->execute());
$wanted = state($scene);
echo $plain, "\n", $wanted, "\n";
foreach ($places as $place => $times) {
	echo $place, $times > 1 ? " ($times)" : '', "\n";
}

echo "-- re-entered everywhere\n";
[$scene, $process, $all] = busy();
$said = [];
foreach ($all as $set) {
	$set(function () use ($process, $scene, &$said) {
		foreach (['execute' => [], 'setProgressCallback' => [null], 'setPageCallback' => ['strlen'], '__construct' => [$scene->manual, $scene->here, $scene->there, $scene->store, new InputOptions(['integration' => 'Hello'])]] as $method => $arguments) {
			try {
				$process->$method(...$arguments);
				$said["$method was let through"] = true;
			} catch (Error $e) {
				$said[$e->getMessage()] = true;
			}
		}
		gc_collect_cycles();
	});
}
echo counts($process->execute()) === $plain ? 'as without' : 'otherwise', "\n", state($scene) === $wanted ? 'as without' : 'otherwise', "\n", implode("\n", array_keys($said)), "\n";

echo "-- another run of the same integration, and of another one, from within\n";
[$scene, $process, $all] = busy();
$other = scene(1, 1);
$other->manual = new SyncEngine\MappingManual('Other');
$other->manual->addObjectMapping($other->mapping);
$said = [];
foreach ($all as $name => $set) {
	$set(function (string $method) use ($name, $scene, $other, &$said) {
		if ($name === 'store' && in_array($method, ['lock', 'unlock'])) {
			return;
		}
		$before = $scene->store->before;
		$scene->store->before = null;
		try {
			$scene->execute(['disable-push' => true]);
			$said['was let through'] = true;
		} catch (SyncEngine\Exception\SyncLockedException $e) {
			$said[$e->getMessage()] = true;
		}
		(new SyncProcess($other->manual, $other->here, $other->there, $other->store, new InputOptions(['integration' => 'Other'])))->execute();
		$scene->store->before = $before;
	});
}
echo counts($process->execute()) === $plain ? 'as without' : 'otherwise', "\n", state($scene) === $wanted ? 'as without' : 'otherwise', "\n", implode("\n", array_keys($said)), "\n", $other->differences(), "\n";

// A store that throws instead of unlocking is the one that is locked then.
echo "-- what throws ends the run, and the next one does the rest\n";
foreach ($places as $place => $times) {
	$thrown = $wrong = [];
	for ($n = 1; $n <= $times; $n++) {
		[$scene, $process, $all] = busy();
		[$name, $method] = explode(' ', $place);
		$count = 0;
		$all[$name](function (string $called) use ($method, $n, &$count) {
			if ($called === $method && ++$count === $n) {
				throw new LogicException('thrown');
			}
		});
		try {
			$process->execute();
			$thrown[] = 'nothing';
		} catch (Throwable $e) {
			$thrown[] = get_class($e) . ($e->getPrevious() ? ' after ' . get_class($e->getPrevious()) : '');
		}
		foreach ($all as $set) {
			$set(null);
		}
		$inside = $scene->pdo->inTransaction() ? 'in a transaction still' : '';
		try {
			$process->execute();
			$left = state($scene);
		} catch (Throwable $e) {
			$left = get_class($e) . ': ' . $e->getMessage();
		}
		if ($inside !== '' || $left !== $wanted) {
			$wrong[] = "$n: $inside $left";
		}
	}
	echo "$place: ", implode(', ', array_unique($thrown)), $wrong ? "\n  " . implode("\n  ", $wrong) : '', "\n";
}

// Cycles of this test are let go of: a leak checker looks on.
foreach (array_keys(get_defined_vars()) as $name) {
	unset($$name);
}
gc_collect_cycles();
?>
--EXPECT--
pull Citizen: 5 read, 1 created, 1 updated, 2 unchanged, 1 retried; push contact: 3 read, 1 created, 1 updated, 1 issues
contact 1=Citizen c1, contact 2=Citizen c2, contact 3=Citizen c3, contact 4=Citizen c4, contact 50=Citizen c101, contact 101=Citizen c9; tracked: contact 3 fn;later=refused; contact 3.fn refused != n3, contact 4.fn n4 != retried; [["pull","c4"]]; 0 open
store lock
store getDeadLetters
store getOpenJournal
store getWatermark (2)
store getDueRetries (2)
there getSyncReport (2)
store findByIntegrationIds
here getObjectsByValues
here getObjectsByIds (2)
store findTrackedChanges (2)
judge adjudicate (3)
store openJournal (2)
here executeSyncOrder
here executed
store begin (2)
store saveMappings (2)
store queueRetries
store closeJournal (2)
store commit (2)
page called (2)
progress called (2)
store setWatermark
store findTrackedObjectIds (2)
store findByInternalIds
there executeSyncOrder
there executed
store trackChanges
store consumeChanges
store noteIssues
store unlock
-- re-entered everywhere
as without
as without
SyncEngine\SyncProcess::execute() is running: it can't be called again from within
Callbacks can't be changed while SyncEngine\SyncProcess::execute() is running
SyncEngine\SyncProcess object is already constructed
-- another run of the same integration, and of another one, from within
as without
as without
Another sync of "Hello" runs on this connection: let it finish, or stop it, then run this again
no differences
-- what throws ends the run, and the next one does the rest
store lock: LogicException
store getDeadLetters: LogicException
store getOpenJournal: LogicException
store getWatermark: LogicException
store getDueRetries: LogicException
there getSyncReport: LogicException
store findByIntegrationIds: LogicException
here getObjectsByValues: LogicException
here getObjectsByIds: LogicException
store findTrackedChanges: LogicException
judge adjudicate: LogicException
store openJournal: LogicException
here executeSyncOrder: LogicException
here executed: LogicException
store begin: LogicException
store saveMappings: LogicException
store queueRetries: LogicException
store closeJournal: LogicException
store commit: LogicException
page called: LogicException
progress called: LogicException
store setWatermark: LogicException
store findTrackedObjectIds: LogicException
store findByInternalIds: LogicException
there executeSyncOrder: LogicException
there executed: LogicException
store trackChanges: LogicException
store consumeChanges: LogicException
store noteIssues: LogicException
store unlock: LogicException
  1:  SyncEngine\Exception\SyncLockedException: Another sync of "Hello" runs on this connection: let it finish, or stop it, then run this again
