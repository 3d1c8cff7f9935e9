<?php
// The reverse sync, killed and run again.
declare(strict_types=1);

require_once __DIR__ . '/reverse.inc.php';

const NEW_ROWS = 60;
const EVERY = 2;

/** Kills a process; false if it had ended before. @param resource $process */
function kill($process, $output): bool
{
	proc_terminate($process, 9);
	stream_get_contents($output);
	while (($status = proc_get_status($process))['running']) {
		usleep(1000);
	}
	proc_close($process);

	return $status['signaled'] && $status['termsig'] === 9;
}

/** New rows and changed ones, in one transaction with the outbox. @return int how many entities that are */
function change(Reverse $reverse, int $round): int
{
	$reverse->pdo->beginTransaction();
	$changed = $reverse->offers->change($round, EVERY);
	$added = $reverse->offers->fill($round * NEW_ROWS, NEW_ROWS, $round);
	$reverse->sync->outbox->add([...$added, ...$changed]);
	$reverse->pdo->commit();

	return count($changed) + count($added);
}

/** Both sides are the same; each change was carried out once, by the count of the CRM's keys. */
function judge(Reverse $reverse, string $what, int $least, int $most): void
{
	[$code, $said] = $reverse->compare();
	if ($code !== 0) {
		echo "$what: $said";
	}
	$stats = $reverse->crm->stats();
	$keys = $stats['idempotency_keys'];
	$written = ($stats['items'][200] ?? 0) + ($stats['items'][201] ?? 0);
	$open = $reverse->count('syncengine_request') + $reverse->count('syncengine_outbox') + $reverse->count('syncengine_retry');
	if ($keys['seen'] < $least || $keys['seen'] > $most || $written !== $keys['seen'] + $keys['replayed'] || $open !== 0) {
		echo "$what: $least to $most changes were to be carried out once each, $open rows are open: ", json_encode($stats), "\n";
	}
}

function run(Reverse $reverse, string $what): float
{
	$start = microtime(true);
	$result = $reverse->run();
	if ($result['status'] !== 'completed') {
		echo "$what: ", json_encode($result), "\n";
	}

	return microtime(true) - $start;
}

/** @param int $wanted kills that come in time @param int $batch entities a request */
function kill_and_run(int $wanted, int $batch): void
{
	$seed = random_int(1, PHP_INT_MAX);
	mt_srand($seed);
	$moments = array_map(static fn () => mt_rand(30, 950) / 1000, range(1, 3 * $wanted));
	$reverse = new Reverse(33, batch: $batch);
	// Answers that take their time: then a kill often comes when the CRM's work is done and not known yet.
	$reverse->crm->admin('faults', ['answer_latency_ms' => 30, 'path' => '/offers']);
	$changes = change($reverse, 0);
	$length = run($reverse, 'not killed at all');
	judge($reverse, 'not killed at all', $changes, $changes);
	$most = $changes;

	for ($kills = 0, $round = 1; $kills < $wanted && $round < 3 * $wanted; $round++) {
		$new = change($reverse, $round);
		$changes += $new;
		$most += $new;
		// Killed once more when it goes on, every third time.
		for ($again = $round % 3 === 0 ? 2 : 1; $again > 0; $again--) {
			$process = $reverse->start($output);
			usleep((int) ($length * $moments[$round] * 1e6));
			$kills += kill($process, $output);
		}
		if ($round % 4 === 0) {
			// What was under way has changed since: those that had arrived are sent twice, with two keys, as they are two changes.
			$reverse->pdo->beginTransaction();
			$keys = $reverse->offers->change($round + 100 * EVERY, EVERY);
			$reverse->sync->outbox->add($keys);
			$reverse->pdo->commit();
			$most += count($keys);
		}
		$length = max($length, run($reverse, "round $round"));
		$what = "round $round, seed $seed, killed after $moments[$round] of $length s";
		judge($reverse, $what, $changes, $most);
		$changes = $most = $reverse->crm->stats()['idempotency_keys']['seen'];
	}
	echo $kills >= $wanted ? 'killed in time' : "only $kills kills came in time", "\n";

	// And the worst moment, not left to chance: the CRM has carried requests out, and its answers are under way.
	$reverse->crm->admin('faults', ['answer_latency_ms' => 1000, 'path' => '/offers']);
	$before = $reverse->crm->stats()['idempotency_keys'];
	$changes += change($reverse, 50);
	$process = $reverse->start($output);
	$until = microtime(true) + 20;
	while ($reverse->crm->stats()['idempotency_keys']['seen'] === $before['seen'] && microtime(true) < $until) {
		usleep(1000);
	}
	echo kill($process, $output) ? "killed while answers were under way\n" : "not killed\n";
	$reverse->crm->admin('faults', ['answer_latency_ms' => 1, 'path' => '/offers']);
	run($reverse, 'after that');
	judge($reverse, 'killed while answers were under way', $changes, $changes);
	echo $reverse->crm->stats()['idempotency_keys']['replayed'] > $before['replayed'] ? "keys were sent again\n" : "no key was sent again\n";
	$reverse->stop();
}
