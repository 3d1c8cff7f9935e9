--TEST--
HelloWorld: a sync that is killed at random moments and run again is in step, and nothing is there twice
--FILE--
<?php
require __DIR__ . '/both.inc.php';

const FIRST = ['first-time-sync=1', 'limit=20', 'batch=5'];
const INCREMENTAL = ['limit=20', 'batch=20'];
const OVERLAP = [40, 20, 5, 3];
const CITIZENS = 60;
const WORLDS = 10;
const ADDED = 20;

/** Changes on both sides, the same fields among them, and ADDED records of each side. */
function change(Both $both, int $round): void
{
	$now = HelloWorld\Local\Columns::time(HelloWorld\Time::now());
	$pairs = $both->local->query("SELECT CAST(internal_object_id AS INTEGER), integration_object_id FROM sync_object_mapping
		WHERE internal_object_name = 'contact' ORDER BY id")->fetchAll(PDO::FETCH_NUM);
	$there = [];
	$both->local->exec('BEGIN');
	foreach ($pairs as $i => [$id, $citizen]) {
		if ($i % 3 !== 0) {
			$there[] = ['id' => $citizen, 'fields' => ['points' => $round * 1000 + $i, 'city' => "C$round"]];
		}
		if ($i % 3 !== 1) {
			HelloWorld\Sql::update($both->local, 'contact', $id, ['phone' => "L$round", 'city' => "L$round", 'date_modified' => $now]);
		}
	}
	for ($n = 0; $n < ADDED; $n++) {
		HelloWorld\Sql::insert($both->local, 'contact', [
			'lastname' => "Local $round/$n", 'email' => $n % 2 ? "l$round.$n@example.net" : null, 'date_modified' => $now,
		]);
		$there[] = ['fields' => ['last_name' => "There $round/$n", 'email' => $n % 2 ? "t$round.$n@example.net" : null]];
	}
	$both->local->exec('COMMIT');
	$both->crm->batch('citizens', ...$there);
}

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

/** Runs a sync and kills it after a part of the time that such a sync takes; false if it was faster. */
function killed(Both $both, float $length, string ...$options): bool
{
	global $after;
	$process = $both->start($output, ...$options);
	$after = $length * mt_rand(20, 900) / 1000;
	usleep((int) ($after * 1_000_000));

	return kill($process, $output);
}

function seconds(Both $both, string ...$options): float
{
	$start = microtime(true);
	[$code, $result] = $both->sync(...$options);
	if ($code !== 0) {
		echo "the sync that is not killed ends with $code: ", json_encode($result), "\n";
	}

	return microtime(true) - $start;
}

/** Both sides, with answers that take their time: then a kill often comes when the CRM's work is done and not known yet. */
function both(int $seed, int $latency = 40): Both
{
	$both = new Both(CITIZENS, WORLDS, OVERLAP, $seed);
	// Without an e-mail address there is nothing that a second copy could be recognized by.
	$both->local->exec("UPDATE contact SET email = NULL WHERE email LIKE '%.10000__@%'");
	$both->crm->admin('faults', ['answer_latency_ms' => $latency, 'path' => '/citizens/batch']);

	return $both;
}

/** In step, and by the CRM's own count each of its new records came with a key of its own. @return int keys sent again */
function judge(Both $both, string $what, int $rounds = 0): int
{
	[$code, $said] = $both->compare();
	if ($code !== 0 || !str_contains($said, ' 0 differences')) {
		echo "$what:\n$said";
	}
	$stats = $both->crm->stats();
	$keys = $stats['idempotency_keys'];
	$new = $stats['objects']['Citizen']['live'] + $stats['objects']['World']['live'] - CITIZENS - WORLDS - $rounds * ADDED;
	$local = OVERLAP[1] + OVERLAP[3] + $rounds * ADDED;
	if ($new !== $keys['seen'] || $new !== $local || $stats['items'][201] !== $new + $keys['replayed'] + $rounds * ADDED) {
		echo "$what: $local records were to be created: ", json_encode($stats), "\n";
	}

	return $keys['replayed'];
}

// Ten on the PHP of the machine; builds that look at every byte are slow.
define('KILLS', getenv('SYNCENGINE_TEST_KIND') ? 2 : 5);
$seed = random_int(1, PHP_INT_MAX);
mt_srand($seed);

// The first sync: each time from the beginning, and once more killed when it goes on.
$length = seconds($both = both(1), ...FIRST);
judge($both, 'not killed at all');
for ($kills = 0, $round = 2; $kills < KILLS && $round < 12; $round++) {
	$both->stop();
	$both = both($round);
	$again = $round % 2;
	do {
		$kills += $in_time = killed($both, $length, ...FIRST);
	} while ($in_time && $again-- > 0);
	// Once it has begun, whoever runs it again doesn't have to know that it was a first one.
	$begun = $both->crm->stats()['requests'] !== [];
	seconds($both, ...($kills % 2 || !$begun ? FIRST : INCREMENTAL));
	judge($both, "first sync $round, seed $seed, killed last after $after s");
}
echo $kills >= KILLS ? 'first syncs: killed in time' : "only $kills kills of first syncs came in time", "\n";

// Incremental ones, on what the last one has left.
change($both, 1);
$length = seconds($both, ...INCREMENTAL);
judge($both, 'incremental, not killed at all', 1);
for ($kills = 0, $round = 2; $kills < KILLS && $round < 12; $round++) {
	change($both, $round);
	$kills += killed($both, $length, ...INCREMENTAL);
	seconds($both, ...INCREMENTAL);
	judge($both, "incremental sync $round, seed $seed, killed after $after s", $round);
}
$both->stop();
echo $kills >= KILLS ? 'incremental syncs: killed in time' : "only $kills kills of incremental syncs came in time", "\n";

// And the worst moment, not left to chance: the CRM has created records, and its answer is under way.
$both = both(99, 1000);
$process = $both->start($output, ...FIRST);
$until = microtime(true) + 20;
// Worlds come first, and nothing delays them: their answers are known.
while (($both->crm->stats()['items'][201] ?? 0) <= OVERLAP[3] && microtime(true) < $until) {
	usleep(1000);
}
echo kill($process, $output) ? "killed in the middle of a batch\n" : "not killed\n";
$both->crm->admin('faults', []);
seconds($both, ...FIRST);
echo judge($both, 'killed in the middle of a batch') > 0 ? "the keys were sent again\n" : "no key was sent again\n";
?>
--EXPECT--
first syncs: killed in time
incremental syncs: killed in time
killed in the middle of a batch
the keys were sent again
