--TEST--
HelloWorld: SIGTERM lets a sync finish its page, and the next run goes on
--CONFLICTS--
all
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../examples/helloworld/vendor/autoload.php')) {
	die("skip Composer's packages of examples/helloworld are not installed");
}
if (!function_exists('pcntl_async_signals')) {
	die('skip PHP has no signals here');
}
?>
--FILE--
<?php
require __DIR__ . '/console.inc.php';

const LIMIT = 10;

/** Starts a sync, sends it a signal as soon as $when says so, and prints how it ends. */
function stop(Both $both, Closure $when, int $signal, string ...$options): void
{
	$process = $both->startConsole($pipes, '--format=json', '-o', 'limit:' . LIMIT, '-o', 'batch:5', ...$options);
	$until = microtime(true) + 20;
	while (!$when() && proc_get_status($process)['running'] && microtime(true) < $until) {
		usleep(2000);
	}
	proc_terminate($process, $signal);
	$output = stream_get_contents($pipes[1]);
	$errors = stream_get_contents($pipes[2]);
	while (($status = proc_get_status($process))['running']) {
		usleep(1000);
	}
	$result = json_decode($output, true);
	echo $status['signaled'] ? "killed by $status[termsig]" : "exit $status[exitcode] " . ($result['status'] ?? $output), " $errors\n";
	$open = $both->local->query('SELECT COUNT(*) FROM syncengine_journal')->fetchColumn();
	if ($open && !$status['signaled']) {
		echo "$open journal entries are open\n";
	}
}

function contacts(Both $both): int
{
	return $both->local->query("SELECT COUNT(*) FROM sync_object_mapping WHERE internal_object_name = 'contact'")->fetchColumn();
}

$both = new Both(60, 4, [30, 20, 2, 1]);
console($both, '--disable-pull', '--disable-push');

echo "-- while it pulls\n";
$both->crm->admin('faults', ['latency_ms' => 100, 'path' => '/citizens']);
stop($both, fn () => contacts($both) >= 2 * LIMIT, 15, '--first-time-sync');
$pulled = contacts($both);
echo json_encode($pulled >= 2 * LIMIT && $pulled < 60), ' ', $pulled % LIMIT, ' ', json_encode($both->crm->stats()['items']), "\n";

echo "-- while it pushes\n";
// What was pulled is pulled again, as the first run has got to no end.
$keys = fn () => $both->crm->stats()['idempotency_keys']['seen'];
stop($both, fn () => $keys() > 5, 15, '--first-time-sync');
echo json_encode(contacts($both) >= 60 && contacts($both) < 80), ' ', json_encode(contacts($both) - 60 + 1 === $keys()), "\n";

echo "-- and to the end\n";
$both->crm->admin('faults', []);
[$code, $output] = $both->console();
echo "$code ", str_ends_with($output, "In step.\n") ? 'in step' : $output, "\n", $both->compare()[1];
echo json_encode($both->crm->stats()['idempotency_keys']), "\n";

echo "-- a second signal\n";
$both->crm->admin('faults', ['latency_ms' => 1500, 'path' => '/citizens']);
$process = $both->startConsole($pipes);
$before = $both->crm->stats()['requests']['GET /citizens'];
while ($both->crm->stats()['requests']['GET /citizens'] === $before) {
	usleep(2000);
}
$start = microtime(true);
proc_terminate($process, 2);
usleep(100_000);
proc_terminate($process, 2);
while (($status = proc_get_status($process))['running']) {
	usleep(1000);
}
echo json_encode([$status['signaled'], $status['termsig'], microtime(true) - $start < 1.2]), "\n";
$both->crm->admin('faults', []);
console($both);
?>
--EXPECT--
--disable-pull --disable-push: 0 in_step {}
-- while it pulls
exit 3 stopped 
true 0 []
-- while it pushes
exit 3 stopped 
true true
-- and to the end
0 in step
in step: 80 contacts, 5 companies, 0 differences
{"seen":21,"replayed":0}
-- a second signal
[true,2,true]
0 in_step {}
