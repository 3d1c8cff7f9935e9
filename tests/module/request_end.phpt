--TEST--
A session's save handler that opens a store at the very end of a request: the next request of the process is another one
--EXTENSIONS--
session
--SKIPIF--
<?php
if (PHP_SAPI !== 'cli') die('skip needs the server of the command line');
?>
--FILE--
<?php
$directory = sys_get_temp_dir() . '/syncengine-end-' . getmypid();
mkdir($directory);
file_put_contents("$directory/router.php", <<<'PHP'
<?php
final class Late implements SessionHandlerInterface
{
	public static ?PDO $pdo = null;
	public static ?SyncEngine\PdoMappingStore $store = null;

	public function open(string $path, string $name): bool { return true; }
	public function close(): bool { return true; }
	public function read(string $id): string { return ''; }
	public function write(string $id, string $data): bool
	{
		self::$store = new SyncEngine\PdoMappingStore(self::$pdo);
		file_put_contents(__DIR__ . '/written', "written\n", FILE_APPEND);
		return true;
	}
	public function destroy(string $id): bool { return true; }
	public function gc(int $lifetime): int { return 0; }
}
Late::$pdo = new PDO('sqlite::memory:');
if ($_SERVER['REQUEST_URI'] === '/late') {
	ini_set('session.use_cookies', 0);
	/* Not as a shutdown function: when the modules end the request. */
	session_set_save_handler(new Late(), false);
	session_start();
	$_SESSION['a'] = 1;
	echo "late\n";
} else {
	$junk = array_map(static fn (int $length) => str_repeat('A', $length), range(40, 340));
	$store = new SyncEngine\PdoMappingStore(Late::$pdo);
	$store->begin();
	$store->commit();
	echo "used\n";
}
PHP);
$socket = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($socket, false);
fclose($socket);
$log = ['file', "$directory/log", 'a'];
$php = 'exec ' . escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS');
$process = proc_open("$php -S $address " . escapeshellarg("$directory/router.php"), [['file', '/dev/null', 'r'], $log, $log], $pipes);
for ($i = 0; $i < 500 && !@fsockopen("tcp://$address"); $i++) {
	usleep(10_000);
}
foreach (['late', 'use', 'late', 'use'] as $path) {
	echo @file_get_contents("http://$address/$path") ?: "no answer\n";
}
echo file_get_contents("$directory/written");
proc_terminate($process, 9);
proc_close($process);
array_map(unlink(...), glob("$directory/*"));
rmdir($directory);
?>
--EXPECT--
late
used
late
used
written
written
