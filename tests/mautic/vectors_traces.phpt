--TEST--
Mautic's names: sequences of calls, recorded from the original
--INI--
syncengine.mautic=exact
date.timezone=UTC
memory_limit=512M
--FILE--
<?php
// A time without a date is one of the day on which it is read.
$recorded = file_get_contents(__DIR__ . '/vectors/traces.jsonl');
if (class_exists('DateMalformedStringException')) {
	$recorded = str_replace('"Exception","m":"Failed to parse time', '"DateMalformedStringException","m":"Failed to parse time', $recorded);
}
$file = tempnam(sys_get_temp_dir(), 'traces');
file_put_contents($file, str_replace('2026-11-22', gmdate('Y-m-d'), $recorded));
register_shutdown_function('unlink', $file);
$argv = ['replay.php', 'replay', $file];
require __DIR__ . '/vectors/replay.inc.php';
?>
--EXPECT--
native
26205 passed, 0 failed
