<?php
/**
 * Judges what run-tests wrote down: prints the failures and, last, "N passed, N failed[, N skipped]".
 * usage: php test-summary.php KIND ASKED RESULTS STATUS
 * KIND is the kind of run (plain, debug, asan, valgrind, php84), ASKED a list of the tests that were to run, RESULTS
 * what run-tests -W wrote, STATUS its exit code.
 */
[, $kind, $asked, $results, $status] = $argv;
$root = dirname(__DIR__);

/** The patterns of tests/expected-skips.txt that hold for this kind of run. */
function expected_skips(string $file, string $kind): array
{
	$patterns = [];
	foreach (is_file($file) ? file($file, FILE_IGNORE_NEW_LINES) : [] as $line) {
		if (preg_match('/^(?!#)(\S+)\s+(?:@(\S+)\s+)?(\S.*)$/', $line, $match)
			&& ($match[2] === '' || in_array($kind, explode(',', $match[2]), true))) {
			$patterns[] = $match[1];
		}
	}
	return $patterns;
}

function matches(string $test, array $patterns): bool
{
	foreach ($patterns as $pattern) {
		if (fnmatch($pattern, $test)) {
			return true;
		}
	}
	return false;
}

$outcomes = array_fill_keys(file($asked, FILE_IGNORE_NEW_LINES), 'did not run');
foreach (file($results, FILE_IGNORE_NEW_LINES) as $line) {
	[$outcome, $test] = explode("\t", $line);
	$outcomes[str_starts_with($test, "$root/") ? substr($test, strlen($root) + 1) : $test] = $outcome;
}

$skips = expected_skips("$root/tests/expected-skips.txt", $kind);
$passed = $skipped = 0;
$failures = [];
foreach ($outcomes as $test => $outcome) {
	if ($outcome === 'PASSED') {
		$passed++;
	} elseif ($outcome === 'SKIPPED' && matches($test, $skips)) {
		$skipped++;
	} else {
		$failures[$test] = $outcome === 'SKIPPED' ? 'skipped, but not named in tests/expected-skips.txt' : strtolower($outcome);
	}
}

foreach ($failures as $test => $why) {
	echo "FAILED $test: $why\n";
}
foreach (array_slice(array_keys($failures), 0, 10) as $test) {
	foreach (['diff', 'mem'] as $kind_of_log) {
		$log = "$root/" . preg_replace('/phpt$/', $kind_of_log, $test);
		if (is_file($log)) {
			echo "--- $test: $kind_of_log\n", implode('', array_slice(file($log), 0, 40)), "\n";
		}
	}
}

$failed = count($failures);
if ($passed + $failed === 0) {
	echo "no test was executed\n";
	$failed = 1;
} elseif ($failed === 0 && $status !== '0') {
	echo "run-tests ended with exit code $status\n";
	$failed = 1;
}
echo "$passed passed, $failed failed", $skipped ? ", $skipped skipped" : '', "\n";
exit($failed ? 1 : 0);
