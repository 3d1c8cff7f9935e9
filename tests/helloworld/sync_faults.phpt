--TEST--
HelloWorld: whatever goes wrong on the way, runs that follow bring both sides in step, and nothing is there twice
--FILE--
<?php
require __DIR__ . '/both.inc.php';

/** Runs after the fault was cleared until one is in step: an object that failed waits before it is tried again. */
function recover(Both $both): string
{
	$both->crm->admin('faults', []);
	$until = microtime(true) + 30;
	do {
		[$code, $result] = $both->sync('first-time-sync=1', 'limit=20', 'batch=10');
		[$different, $said] = $both->compare();
	} while (($code !== 0 || $different) && microtime(true) < $until && usleep(500_000) === null);

	return $code === 0 ? $said : json_encode($result) . $said;
}

foreach ([
	['status' => 503, 'retry_after' => 1, 'next' => 2],
	['status' => 429, 'next' => 1],
	['status' => 503, 'path' => '/citizens'],
	['cut_after_bytes' => 300, 'path' => '/citizens', 'every' => 2],
	['cut_after_bytes' => 10, 'path' => '/citizens/batch', 'next' => 2],
	['item_status' => 503, 'every' => 3, 'retry_after' => 1],
	['item_status' => 429, 'retry_after' => 1, 'path' => '/worlds'],
	['item_status' => 400, 'every' => 4],
	['status' => 500, 'path' => '/citizens/batch'],
	['status' => 401],
] as $fault) {
	$both = new Both(45, 6, [30, 15, 4, 2]);
	$both->local->exec("UPDATE contact SET email = NULL WHERE email LIKE '%.10000__@%' AND id % 2");
	$both->crm->admin('faults', $fault);
	[$code] = $both->sync('first-time-sync=1', 'limit=20', 'batch=10');
	echo json_encode($fault, JSON_UNESCAPED_SLASHES), in_array($code, [0, 1, 3], true) ? ': ' : ": exit code $code ", recover($both);
	$both->stop();
}
?>
--EXPECT--
{"status":503,"retry_after":1,"next":2}: in step: 60 contacts, 8 companies, 0 differences
{"status":429,"next":1}: in step: 60 contacts, 8 companies, 0 differences
{"status":503,"path":"/citizens"}: in step: 60 contacts, 8 companies, 0 differences
{"cut_after_bytes":300,"path":"/citizens","every":2}: in step: 60 contacts, 8 companies, 0 differences
{"cut_after_bytes":10,"path":"/citizens/batch","next":2}: in step: 60 contacts, 8 companies, 0 differences
{"item_status":503,"every":3,"retry_after":1}: in step: 60 contacts, 8 companies, 0 differences
{"item_status":429,"retry_after":1,"path":"/worlds"}: in step: 60 contacts, 8 companies, 0 differences
{"item_status":400,"every":4}: in step: 60 contacts, 8 companies, 0 differences
{"status":500,"path":"/citizens/batch"}: in step: 60 contacts, 8 companies, 0 differences
{"status":401}: in step: 60 contacts, 8 companies, 0 differences
