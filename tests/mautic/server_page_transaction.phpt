--TEST--
Mautic's OrderExecutioner, syncengine.mautic_page_transaction on MariaDB: a deadlock that somebody retries fails the page
--EXTENSIONS--
posix
--SKIPIF--
<?php
require __DIR__ . '/sync_skip.inc.php';
require __DIR__ . '/../store/database.inc.php';
if (!MariaDb::isInstalled()) die('skip MariaDb is not installed');
?>
--INI--
syncengine.mautic=exact
syncengine.mautic_page_transaction=1
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../store/database.inc.php';
require __DIR__ . '/executioner_database.inc.php';

use Doctrine\DBAL\Exception\RetryableException;

$quiet = true;
$server = new MariaDb();
$pdo = $server->connect();
$socket = $pdo->query('SELECT @@socket')->fetchColumn();
$site = new Site(['driver' => 'pdo_mysql', 'unix_socket' => $socket, 'user' => 'root', 'dbname' => 'test', 'serverVersion' => 'mariadb-10.6.0'], false);
make_table($site->connection, 'id INT AUTO_INCREMENT PRIMARY KEY');
$site->connection->executeStatement('CREATE TABLE wanted (id INT PRIMARY KEY, n INT)');
$site->connection->executeStatement('CREATE TABLE many (id INT AUTO_INCREMENT PRIMARY KEY, n INT)');
$site->connection->executeStatement('INSERT INTO wanted VALUES (1, 0)');

/** Another session holds the row of `wanted` and waits for one of the page: of the two, the page has done less. */
$deadlock = static function ($connection) use ($pdo, $socket): void {
	$other = new Child('
		$pdo = new PDO("mysql:unix_socket=$argv[1];dbname=test", "root", "");
		$pdo->beginTransaction();
		$pdo->exec("INSERT INTO many (n) SELECT seq FROM seq_1_to_5000");
		$pdo->exec("UPDATE wanted SET n = n + 1");
		echo "has it\n";
		$pdo->exec("UPDATE written SET text = \'of the other\' WHERE text = \'object c1\'");
		$pdo->commit();
		echo "done\n";
	', $socket);
	$other->line();
	// InnoDB looks again only when nobody has asked for a tenth of a second.
	for ($wait = 0; $wait < 100 && !$pdo->query('SELECT COUNT(*) FROM information_schema.innodb_lock_waits')->fetchColumn(); $wait++) {
		usleep(150000);
	}
	for ($try = 1; ; $try++) {
		try {
			$connection->executeStatement('UPDATE wanted SET n = n + 100');
			break;
		} catch (RetryableException $e) {
			echo '  retried after ', (new ReflectionClass($e))->getShortName(), "\n";
		}
	}
	echo '  the other is ', $other->line(), "\n";
};

foreach (['all is well' => null, 'a listener throws' => static fn () => throw new DomainException('no longer'), 'a deadlock that is retried' => $deadlock,
	'a statement that commits' => static fn ($connection) => $connection->executeStatement('CREATE TABLE more (id INT)')] as $what => $meanwhile) {
	echo "$what\n";
	page($site, $meanwhile);
}
echo "the next page\n";
page($site);
?>
--EXPECT--
all is well
  transactions open: 0, 1 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2, mapping of a2
a listener throws
  DomainException: no longer
  logged: mautic debug The page failed: no longer (Mautic\IntegrationsBundle\Sync\SyncData…
  transactions open: 0, 1 begun
  written: nothing
a deadlock that is retried
  retried after DeadlockException
  the other is done
  RuntimeException: The transaction of a page ended before the page was saved, as it does where the database resolves a deadlock: what had been written until then is lost. Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own
  Doctrine\DBAL\Exception\DriverException: An exception occurred while executing a query: Syntax error or access violation: 1305 SAVEPOINT syncengine_page_1 does not exist
  Doctrine\DBAL\Driver\PDO\Exception: Syntax error or access violation: 1305 SAVEPOINT syncengine_page_1 does not exist
  PDOException: Syntax error or access violation: 1305 SAVEPOINT syncengine_page_1 does not exist
  logged: mautic debug The page failed: The transaction of a page ended before the page wa…
  transactions open: 0, 1 begun
  written: nothing
a statement that commits
  RuntimeException: The transaction of a page ended before the page was saved, as it does where the database resolves a deadlock: what had been written until then is lost. Run the sync again; with syncengine.mautic_page_transaction=0 each object is saved on its own
  Doctrine\DBAL\Exception\DriverException: An exception occurred while executing a query: Syntax error or access violation: 1305 SAVEPOINT syncengine_page_1 does not exist
  Doctrine\DBAL\Driver\PDO\Exception: Syntax error or access violation: 1305 SAVEPOINT syncengine_page_1 does not exist
  PDOException: Syntax error or access violation: 1305 SAVEPOINT syncengine_page_1 does not exist
  logged: mautic debug The page failed: The transaction of a page ended before the page wa…
  transactions open: 0, 1 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2
the next page
  transactions open: 0, 1 begun
  written: object c1, date of c1, object a1, date of a1, object c2, mapping of c2, object a2, mapping of a2
