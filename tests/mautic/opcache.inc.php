<?php
/* Scripts in a folder of the test's own, run in processes under opcache. */
declare(strict_types=1);

/** The folder, which goes away with the test. */
function folder(): string
{
	static $folder;
	if ($folder === null) {
		$folder = sys_get_temp_dir() . '/syncengine_opcache_' . getmypid();
		mkdir("$folder/cache", 0777, true);
		register_shutdown_function(function () use ($folder): void {
			foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($folder, FilesystemIterator::SKIP_DOTS), RecursiveIteratorIterator::CHILD_FIRST) as $file) {
				$file->isDir() ? rmdir((string) $file) : unlink((string) $file);
			}
			rmdir($folder);
		});
	}

	return $folder;
}

/** Runs a script of the folder with these settings. */
function run(string $file, string ...$options): void
{
	$command = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS');
	if (!extension_loaded('Zend OPcache')) {
		$command .= ' -d zend_extension=' . escapeshellarg(ini_get('extension_dir') . '/opcache.so');
	}
	$options = [...$options, 'opcache.enable=1', 'opcache.enable_cli=1', 'opcache.jit=0', 'opcache.file_update_protection=0'];
	foreach ($options as $option) {
		$command .= ' -d ' . escapeshellarg($option);
	}
	$process = proc_open("$command " . escapeshellarg(folder() . "/$file"), [1 => ['pipe', 'w']], $pipes);
	echo stream_get_contents($pipes[1]);
	proc_close($process);
}
