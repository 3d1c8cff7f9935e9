<?php
// A first sync that meets a fault, and the runs after it is gone.
declare(strict_types=1);

require_once __DIR__ . '/both.inc.php';

const RUN = ['first-time-sync=1', 'limit=20', 'batch=10'];

/** Runs until one is in step. Time passes: what has to wait before it is tried again has waited. */
function recover(Both $both): string
{
	$both->crm->admin('faults', []);
	$until = microtime(true) + 30;
	do {
		$both->local->exec("UPDATE syncengine_retry SET due_at = '2024-01-01 00:00:00.000000' WHERE due_at IS NOT NULL");
		[$code, $result] = $both->sync(...RUN);
		[$different, $said] = $both->compare();
	} while (($code !== 0 || $different) && microtime(true) < $until);

	return $code === 0 ? $said : json_encode($result) . $said;
}

/** @param array<string, mixed> $fault */
function meet(array $fault): void
{
	$both = new Both(45, 6, [30, 15, 4, 2]);
	$both->local->exec("UPDATE contact SET email = NULL WHERE email LIKE '%.10000__@%' AND id % 2");
	$both->crm->admin('faults', $fault);
	[$code, $result] = $both->sync(...RUN);
	echo json_encode($fault, JSON_UNESCAPED_SLASHES), ": $code $result[status]\n";
	if ($code === 1) {
		// What libcurl says of an answer that is cut off differs between its versions.
		echo "  $result[class]: ", preg_replace(['/127\.0\.0\.1:\d+/', '/(?<=: )[^:]*bytes (remaining|missing)[^:]*(?= in the middle)/'], ['crm', 'cut off'], $result['message']), "\n";
	}
	echo '  ', recover($both);
	$stats = $both->crm->stats();
	if ($stats['idempotency_keys']['seen'] !== 17) {
		echo 'other than 15 contacts and 2 companies were created: ', json_encode($stats), "\n";
	}
	$both->stop();
}
