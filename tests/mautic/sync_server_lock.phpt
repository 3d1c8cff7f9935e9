--TEST--
A whole sync on MariaDB, safe: two of one integration never run at once
--INI--
syncengine.mautic=safe
error_reporting=E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED
pcre.jit=0
--EXTENSIONS--
pdo_sqlite
posix
--SKIPIF--
<?php
require __DIR__ . '/sync_skip.inc.php';
require dirname(__DIR__) . '/store/database.inc.php';
if (!MariaDb::isInstalled()) die('skip MariaDb is not installed');
?>
--FILE--
<?php
require __DIR__ . '/sync.inc.php';
require dirname(__DIR__) . '/store/database.inc.php';

$server = new MariaDb();
$pdo = $server->connect();
$database = ['driver' => 'pdo_mysql', 'unix_socket' => $pdo->query('SELECT @@socket')->fetchColumn(), 'user' => 'root', 'password' => '', 'dbname' => 'test', 'charset' => 'utf8mb4'];
$site = new Site($database);
people($site, 3, 0);

function attempted(Site $site): string
{
	try {
		$site->sync(['start-datetime' => '2019-01-01']);
		return 'done';
	} catch (Throwable $e) {
		return get_class($e) . ': ' . $e->getMessage();
	}
}

$name = "CONCAT('syncengine.', MD5(CONCAT(DATABASE(), CHAR(10), 'HelloWorld')))";
$ask = static fn (string $function) => substr($function, 0, strpos($function, '(')) . ': ' . $pdo->query("SELECT $function")->fetchColumn() . "\n";
echo $ask("GET_LOCK($name, 0)");
echo attempted($site), "\n";
echo $ask("RELEASE_LOCK($name)");
$site->hello->called = static function () use ($site, $ask, $name): void {
	$site->hello->called = null;
	echo 'while it runs, ', $ask("GET_LOCK($name, 0)");
};
echo attempted($site), "\n";
echo 'afterwards, ', $ask("GET_LOCK($name, 0)");
echo $pdo->query('SELECT COUNT(*) FROM sync_object_mapping')->fetchColumn(), " mappings\n";
?>
--EXPECT--
GET_LOCK: 1
RuntimeException: Another sync of HelloWorld is running: this one was not started. Run it again when that one has ended
RELEASE_LOCK: 1
while it runs, GET_LOCK: 0
done
afterwards, GET_LOCK: 1
3 mappings
