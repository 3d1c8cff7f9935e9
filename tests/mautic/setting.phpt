--TEST--
syncengine.mautic: all of the names or none, decided at the start
--SKIPIF--
<?php
if (!function_exists('proc_open')) die('skip proc_open is disabled');
?>
--FILE--
<?php
function run(string ...$options): string
{
	$code = 'foreach (["Sync\\DAO\\DateRange", "Sync\\SyncJudge\\SyncJudge", "Exception\\InvalidValueException"] as $class) echo json_encode(class_exists("Mautic\\\\IntegrationsBundle\\\\" . $class)), " "; echo json_encode(ini_set("syncengine.mautic", "exact")), " ", json_encode(ini_get("syncengine.mautic"));';
	$command = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' -d display_startup_errors=1 -d log_errors=0 -d html_errors=0';
	$process = proc_open("$command " . implode(' ', array_map('escapeshellarg', $options)) . ' -r ' . escapeshellarg($code), [1 => ['pipe', 'w']], $pipes);
	$output = stream_get_contents($pipes[1]);
	proc_close($process);
	return trim(preg_replace('/ in Unknown on line 0|\R+/', ' ', $output));
}

echo run(), "\n";
echo run('-d', 'syncengine.mautic=off'), "\n";
echo run('-d', 'syncengine.mautic=exact'), "\n";
echo run('-d', 'syncengine.mautic=exactly'), "\n";
?>
--EXPECT--
false false false false "off"
false false false false ""
true true true false "exact"
Warning: syncengine.mautic must be "off", "exact" or "safe", "exactly" counts as off  false false false false "exactly"
