<?php
/* The cases of the exchange on a server, and what only servers have. */
declare(strict_types=1);

use SyncEngine\PdoSyncDataExchange;

require_once __DIR__ . '/pdo.inc.php';
require_once __DIR__ . '/../store/servers.inc.php';

/** MySQL gives no rows back from an INSERT, and what MariaDB says its version is decides. */
class MySqlPdo extends CountingPdo
{
	public function getAttribute(int $attribute): mixed
	{
		return $attribute === PDO::ATTR_SERVER_VERSION ? '8.0.36' : parent::getAttribute($attribute);
	}
}

function without_returning(DatabaseServer $server): void
{
	echo "-- without RETURNING\n";
	$pdo = $server->connect(MySqlPdo::class);
	clear($pdo);
	contact_table($pdo);
	$exchange = contacts($pdo);
	$right = static function (SyncEngine\Order $order) use ($pdo): string {
		$right = 0;
		foreach ($order->getObjectMappings() as $record) {
			$right += $pdo->query("SELECT email FROM contact WHERE id = {$record->getIntegrationObjectId()}")->fetchColumn() === 'e' . $record->getInternalObjectId();
		}
		return "$right of " . count($order->getObjectMappings());
	};
	$create = static fn (int $from, int $count) => order(...array_map(static fn ($i) => change(null, $i, ['email' => "e$i", 'age' => $i]), range($from, $from + $count - 1)));
	CountingPdo::$statements = [];
	$exchange->executeSyncOrder($order = $create(1, 500));
	echo '  ', $right($order), ', ', count(array_filter(CountingPdo::$statements, static fn ($statement) => str_starts_with($statement, 'INSERT'))), " INSERT\n";
	$pdo->exec('SET auto_increment_increment = 7, auto_increment_offset = 3');
	$exchange->executeSyncOrder($order = $create(1001, 10));
	echo '  ', $right($order), "\n";
	$exchange->executeSyncOrder($order = $create(2001, 1));
	echo '  ', $right($order), "\n";
	$exchange->executeSyncOrder($order = order(change(null, 1, ['age' => 1]), change(null, 2, ['age' => 2])));
	echo '  ', count($order->getObjectMappings()), " without a witness\n";
	$exchange->executeSyncOrder($order = order(change(null, 3001, ['email' => 'e3001']), change(null, 1, ['email' => 'e1']), change(null, 3002, ['email' => 'e3002'])));
	echo '  ', $right($order), "\n";
	outcome($order);
	echo "-- a trigger that changes the witness\n";
	$pdo->exec("CREATE TRIGGER up BEFORE INSERT ON contact FOR EACH ROW SET NEW.email = CONCAT('x', NEW.email)");
	$exchange->executeSyncOrder($order = order(change(null, 1, ['email' => 'a']), change(null, 2, ['email' => 'b'])));
	outcome($order);
	echo '  ', $pdo->query("SELECT COUNT(*) FROM contact WHERE email IN ('xa', 'xb')")->fetchColumn(), "\n";
	echo "-- IDs that the database does not count\n";
	$pdo->exec('CREATE TABLE thing (id VARCHAR(36) NOT NULL PRIMARY KEY DEFAULT (UUID()), name VARCHAR(20))');
	$things = new PdoSyncDataExchange($pdo, ['thing' => ['table' => 'thing', 'fields' => ['name' => 'string']]]);
	attempt(static fn () => $things->executeSyncOrder(order(change(null, 1, ['name' => 'a'], 'thing'))));
	echo '  ', $pdo->query('SELECT COUNT(*) FROM thing')->fetchColumn(), "\n";
}

/** IDs that are texts, in columns of other collations than the connection's. */
function text_ids(DatabaseServer $server, string $collation = ''): void
{
	echo "-- IDs that are texts $collation\n";
	$pdo = $server->connect();
	clear($pdo);
	$pdo->exec('CREATE TABLE thing (id VARCHAR(36)' . ($collation ? " CHARACTER SET utf8mb4 COLLATE $collation" : '') . ' NOT NULL PRIMARY KEY, name VARCHAR(20)' . ($collation ? " CHARACTER SET utf8mb4 COLLATE $collation" : '') . ', age INTEGER)');
	$pdo->exec("INSERT INTO thing (id, name) VALUES ('007', 'a'), ('7', 'b'), ('x y', 'c')");
	$things = new PdoSyncDataExchange($pdo, ['thing' => ['table' => 'thing', 'fields' => ['name' => 'string', 'age' => 'int', 'key' => ['type' => 'string', 'column' => 'id']]]]);
	$order = order(change('007', 1, ['name' => 'new a'], 'thing'), change('7', 2, ['age' => 7], 'thing'), change('x y', 3, ['name' => 'new c', 'age' => 3], 'thing'), change('nobody', 4, ['name' => 'x'], 'thing'), change("'", 5, ['name' => 'x'], 'thing'));
	execute($things, $order);
	foreach ($pdo->query('SELECT * FROM thing ORDER BY id')->fetchAll(PDO::FETCH_NUM) as $row) {
		echo '  ', json_encode($row), "\n";
	}
	echo '  ', implode(' ', array_keys($things->getObjectsByIds('thing', ['007', 'x y', 'z'], ['name'])->getObjects('thing'))), "\n";
}

/** Somebody else holds the row, or the table. */
function rows_locked(DatabaseServer $server): void
{
	echo "-- rows that somebody else holds\n";
	$pdo = $server->connect();
	clear($pdo);
	contact_table($pdo);
	$mysql = $pdo->getAttribute(PDO::ATTR_DRIVER_NAME) === 'mysql';
	$exchange = contacts($pdo);
	$exchange->executeSyncOrder($order = order(change(null, 1, ['email' => 'a']), change(null, 2, ['email' => 'b'])));
	$ids = array_map(static fn ($record) => $record->getIntegrationObjectId(), $order->getObjectMappings());
	$other = $server->connect();
	$other->beginTransaction();
	$other->exec("UPDATE contact SET age = 1 WHERE id = {$ids[1]}");
	$pdo->exec($mysql ? 'SET innodb_lock_wait_timeout = 1' : "SET lock_timeout = '200ms'");
	$order = order(change($ids[0], 1, ['age' => 5]), change($ids[1], 2, ['age' => 5]), change(null, 3, ['email' => 'c']));
	echo '  ', thrown(static fn () => $exchange->executeSyncOrder($order)), $pdo->inTransaction() ? ' in' : ' out', "\n";
	outcome($order);
	$other->rollBack();
	echo '  ', $pdo->query('SELECT COUNT(*) FROM contact WHERE age IS NOT NULL')->fetchColumn(), ' ', $pdo->query('SELECT COUNT(*) FROM contact')->fetchColumn(), "\n";
	$order = order(change($ids[0], 1, ['age' => 5]), change($ids[1], 2, ['age' => 5]), change(null, 3, ['email' => 'c']));
	execute($exchange, $order);
	if ($mysql) {
		echo "-- what would commit the user's transaction\n";
		new SyncEngine\PdoMappingStore($pdo);
		$pdo->beginTransaction();
		attempt(static fn () => $exchange->installChangeTracking('Hello'));
		var_dump($pdo->inTransaction());
		$pdo->rollBack();
	} else {
		echo "-- what PostgreSQL can't hold\n";
		$order = order(change(null, 4, ['email' => "nul\0byte"]), change(null, 5, ['email' => "\xff"]), change(null, 6, ['email' => 'fine']), change('abc', 7, ['age' => 7]), change($ids[0], 8, ['age' => 8]));
		execute($exchange, $order);
		echo '  ', emails($exchange->getObjectsByValues('contact', ['email' => ["a\0b", 'fine']], ['email'])), "\n";
		$store = new SyncEngine\PdoMappingStore($pdo);
		attempt(static fn () => $store->saveMappings([mapping("a\0b", 1)]));
	}
}

/** MySQL's mark of own writes is the session's, which PHP keeps for the next request. */
function persistent(DatabaseServer $server): void
{
	echo "-- a persistent connection\n";
	clear($pdo = $server->connect(options: [PDO::ATTR_PERSISTENT => true]));
	contact_table($pdo);
	$exchange = contacts($pdo);
	execute($exchange, order(change(null, 1, ['email' => 'a'])));
	new SyncEngine\PdoMappingStore($pdo);
	attempt(static fn () => $exchange->installChangeTracking('Hello'));
	contacts($server->connect())->installChangeTracking('Hello');
	attempt(static fn () => $exchange->executeSyncOrder(order(change(null, 2, ['email' => 'b']))));
	echo '  ', emails(ask_tables($exchange)), $pdo->inTransaction() ? ' in' : ' out', "\n";
	$exchange->removeChangeTracking('Hello');
	execute($exchange, order(change(null, 2, ['email' => 'b'])));
}
