--TEST--
PdoMappingStore::lock(): one sync of an integration at a time, in one process and in several
--FILE--
<?php
require __DIR__ . '/store.inc.php';

use SyncEngine\PdoMappingStore;

const CHILD = <<<'PHP'
	$store = new SyncEngine\PdoMappingStore(new PDO($argv[1]), json_decode($argv[2] ?? '[]', true));
	try {
		$store->lock('Hello');
		echo "locked\n";
		fflush(STDOUT);
		sleep(60);
	} catch (Throwable $e) {
		echo get_class($e), ': ', str_replace((string) $argv[3], 'PID', $e->getMessage()), "\n";
	}
	PHP;

$dsn = 'sqlite:' . folder() . '/app.db';
$store = new PdoMappingStore(new PDO($dsn));
echo "-- on one connection\n";
$store->lock('Hello');
attempt(static fn () => $store->lock('Hello'));
attempt(static fn () => (new PdoMappingStore($store->getPdo()))->lock('Hello'));
$store->lock('Other');
$store->unlock('Nobody');

echo "-- on another, and in another process\n";
$message = '';
try {
	(new PdoMappingStore(new PDO($dsn)))->lock('Hello');
} catch (SyncEngine\Exception\SyncLockedException $e) {
	$message = $e->getMessage();
}
echo str_replace((string) getmypid(), 'PID', $message), "\n";
$child = new Child(CHILD, $dsn, '[]', (string) getmypid());
echo $child->line(), "\n";
echo "another prefix is another store: ";
$child = new Child(CHILD, $dsn, '{"prefix": "x_"}', '');
echo $child->line(), "\n";
$child->kill();

echo "-- unlocked\n";
$store->unlock('Hello');
$child = new Child(CHILD, $dsn);
echo $child->line(), "\n";
try {
	$store->lock('Hello');
} catch (SyncEngine\Exception\SyncLockedException $e) {
	echo str_replace((string) $child->pid(), 'of the child', $e->getMessage()), "\n";
}
echo "-- killed\n";
$child->kill();
$store->lock('Hello');
$store->unlock('Hello');
echo "locked\n";

echo "-- what the process starts does not hold it\n";
$store->lock('Hello');
$sleep = proc_open('echo started; exec sleep 60', [1 => ['pipe', 'w']], $pipes);
fgets($pipes[1]);
unset($store);
$store = new PdoMappingStore(new PDO($dsn));
$store->lock('Hello');
echo "locked\n";
proc_terminate($sleep, 9);

echo "-- files beside the database\n";
echo implode("\n", array_map(static fn ($path) => preg_replace('/[0-9a-f]{8}\.lock/', '<digest>.lock', basename($path)), glob(folder() . '/app.db.*'))), "\n";
$store->lock("../../odd/näme\0");
echo count(glob(folder() . '/app.db.*')), "\n";

echo "-- elsewhere\n";
mkdir(folder() . '/locks');
$elsewhere = new PdoMappingStore(new PDO($dsn), ['lock_directory' => folder() . '/locks']);
$elsewhere->lock('Third');
echo count(glob(folder() . '/locks/app.db.Third-*.lock')), "\n";
attempt(static fn () => (new PdoMappingStore(new PDO($dsn), ['lock_directory' => folder() . '/nowhere']))->lock('Hello 2'));

echo "-- in memory every connection is a database\n";
$one = new PdoMappingStore($memory = new PDO('sqlite::memory:'));
$two = new PdoMappingStore(new PDO('sqlite::memory:'));
$one->lock('Hello');
$two->lock('Hello');
attempt(static fn () => (new PdoMappingStore($memory))->lock('Hello'));
$one->unlock('Hello');
(new PdoMappingStore($memory))->lock('Hello');
echo "locked\n";
?>
--EXPECTF--
-- on one connection
SyncEngine\Exception\SyncLockedException: Another sync of "Hello" runs on this connection: let it finish, or stop it, then run this again
SyncEngine\Exception\SyncLockedException: Another sync of "Hello" runs on this connection: let it finish, or stop it, then run this again
-- on another, and in another process
Another sync of "Hello" runs in process PID: let it finish, or stop it, then run this again
SyncEngine\Exception\SyncLockedException: Another sync of "Hello" runs in process PID: let it finish, or stop it, then run this again
another prefix is another store: locked
-- unlocked
locked
Another sync of "Hello" runs in process of the child: let it finish, or stop it, then run this again
-- killed
locked
-- what the process starts does not hold it
locked
-- files beside the database
app.db.Hello-<digest>.lock
app.db.Hello-<digest>.lock
app.db.Other-<digest>.lock
4
-- elsewhere
1
SyncEngine\Exception\StoreException: The lock file <folder>/nowhere/app.db.Hello_2-%x.lock can't be opened (No such file or directory): give this user the right to write there, or set the option "lock_directory" of the store
-- in memory every connection is a database
SyncEngine\Exception\SyncLockedException: Another sync of "Hello" runs on this connection: let it finish, or stop it, then run this again
locked
