<?php
/* The cases of the store on a server: the output is to be the same as on SQLite. */
declare(strict_types=1);

require_once __DIR__ . '/store.inc.php';

/** @param array<string, callable(PDO): void> $cases */
function compare_cases(DatabaseServer $server, array $cases): void
{
	foreach ($cases as $name => $case) {
		ob_start();
		$case(new PDO('sqlite::memory:'));
		$expected = ob_get_clean();
		$pdo = $server->connect();
		clear($pdo);
		ob_start();
		try {
			$case($pdo);
		} catch (Throwable $e) {
			echo $e, "\n";
		}
		$actual = ob_get_clean();
		if ($actual === $expected) {
			echo "$name: as on SQLite\n";
			continue;
		}
		echo "$name: not as on SQLite\n";
		[$left, $right] = [explode("\n", $expected), explode("\n", $actual)];
		foreach (range(0, max(count($left), count($right)) - 1) as $line) {
			if (($left[$line] ?? null) !== ($right[$line] ?? null)) {
				echo '- ', $left[$line] ?? '', "\n+ ", $right[$line] ?? '', "\n";
			}
		}
	}
}

/** Takes away every table of a server's database. */
function clear(PDO $pdo): void
{
	$mysql = $pdo->getAttribute(PDO::ATTR_DRIVER_NAME) === 'mysql';
	$tables = $pdo->query($mysql ? 'SHOW TABLES' : "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")->fetchAll(PDO::FETCH_COLUMN);
	foreach ($tables as $table) {
		$pdo->exec($mysql ? 'DROP TABLE `' . str_replace('`', '``', $table) . '`' : 'DROP TABLE "' . str_replace('"', '""', $table) . '" CASCADE');
	}
}

/** What only servers have: sessions that lock, and Mautic's tables as its migrations make them. */
function server_cases(DatabaseServer $server): void
{
	echo "-- locks of sessions\n";
	clear($server->connect());
	$one = new SyncEngine\PdoMappingStore($server->connect());
	$two = new SyncEngine\PdoMappingStore($server->connect());
	$one->lock('Hello');
	attempt(static fn () => $one->lock('Hello'));
	try {
		$two->lock('Hello');
	} catch (SyncEngine\Exception\SyncLockedException $e) {
		echo preg_replace('/\d+/', 'N', $e->getMessage()), "\n";
	}
	$two->lock('Other');
	$one->unlock('Hello');
	$two->lock('Hello');
	unset($two);
	for ($wait = 0; $wait < 100; $wait++) {
		if (thrown(static fn () => $one->lock('Hello')) === 'nothing') {
			break;
		}
		usleep(20000);
	}
	attempt(static fn () => $one->lock('Hello'));

	echo "-- messages of others that no text of the database can be\n";
	foreach (["before\0after", "before\xffafter", "\xe2\x82", "before \u{20ac} after"] as $message) {
		$one->noteIssues('Hello', 'pull', [['object_name' => 'contact', 'object_id' => 1, 'kind' => 'refused', 'message' => $message]]);
		$one->queueRetries('Hello', 'pull', [['object_name' => 'contact', 'object_id' => 1, 'reason' => $message]]);
	}
	echo implode(', ', array_map(static fn ($issue) => str_replace("\0", '(NUL)', $issue['message']), $one->getIssues('Hello'))), "\n";

	echo "-- a lock that somebody else holds\n";
	$one->saveMappings([mapping(1, 1)]);
	$pdo = $server->connect();
	$mysql = $pdo->getAttribute(PDO::ATTR_DRIVER_NAME) === 'mysql';
	$other = new SyncEngine\PdoMappingStore($pdo);
	$other->begin();
	$other->saveMappings([mapping(1, 1, true)]);
	$one->getPdo()->exec($mysql ? 'SET innodb_lock_wait_timeout = 1' : "SET lock_timeout = '200ms'");
	try {
		$one->saveMappings([mapping(1, 1), mapping(2, 2)]);
	} catch (SyncEngine\Exception\StoreException $e) {
		echo preg_replace('/failed:.*\. Another/s', 'failed: … Another', $e->getMessage()), "\n";
	}
	$other->rollBack();
	show_mappings($one->findByInternalIds('Hello', 'contact', [1, 2]));

	echo "-- many statements in one transaction after one that failed\n";
	$one->begin();
	$one->saveMappings([mapping(3, 3)]);
	echo thrown(static fn () => $one->saveMappings([mapping(3, 4)])), "\n";
	$one->saveMappings([mapping(5, 5)]);
	$one->commit();
	show_mappings($one->findByInternalIds('Hello', 'contact', [3, 5]));

	echo "-- tables as Mautic has them\n";
	clear($pdo = $server->connect());
	[$key, $time, $flag] = $mysql ? ['INT AUTO_INCREMENT NOT NULL PRIMARY KEY', 'DATETIME', 'TINYINT(1)'] : ['SERIAL PRIMARY KEY', 'TIMESTAMP(0)', 'BOOLEAN'];
	$pdo->exec("CREATE TABLE sync_object_mapping (id $key, date_created $time NOT NULL, integration VARCHAR(191) NOT NULL, internal_object_name VARCHAR(191) NOT NULL, internal_object_id BIGINT NOT NULL, integration_object_name VARCHAR(191) NOT NULL, integration_object_id VARCHAR(191) NOT NULL, last_sync_date $time NOT NULL, internal_storage TEXT NOT NULL, is_deleted $flag NOT NULL, integration_reference_id VARCHAR(191) DEFAULT NULL)");
	$pdo->exec("CREATE TABLE sync_object_field_change_report (id $key, integration VARCHAR(191) NOT NULL, object_id BIGINT NOT NULL, object_type VARCHAR(191) NOT NULL, modified_at $time NOT NULL, column_name VARCHAR(191) NOT NULL, column_type VARCHAR(191) NOT NULL, column_value VARCHAR(191) NOT NULL)");
	$store = new SyncEngine\PdoMappingStore($pdo);
	$store->saveMappings([mapping(1, 10, false, '2024-01-02 03:04:05.9'), mapping(2, 20)]);
	$store->saveMappings([mapping(1, 10, true, '2024-01-02 03:04:06.9'), mapping(3, 30)]);
	$store->remapObjects([new SyncEngine\RemappedObject('Hello', 'Citizen', 20, 'Hero', 'h2')]);
	show_mappings($store->findByInternalIds('Hello', 'contact', [1, '2', 3]));
	$store->trackChanges('Hello', [new SyncEngine\TrackedChange('contact', 2, 'x', null, changedAt: at('2024-01-02 03:04:05.9')), new SyncEngine\TrackedChange('contact', 1, 'age', 18, 'int', at('2024-01-01'))]);
	show_changes($store, ['1', 2]);

	if ($mysql) {
		echo "-- what would commit the user's transaction\n";
		clear($pdo);
		$pdo->beginTransaction();
		attempt(static fn () => new SyncEngine\PdoMappingStore($pdo));
		var_dump($pdo->inTransaction());
		$pdo->rollBack();

		echo "-- killed while it makes its tables: before each statement\n";
		for ($left = 0, $killed = true; $killed; $left++) {
			LosingPdo::$left = PHP_INT_MAX;
			clear($pdo = $server->connect(LosingPdo::class));
			LosingPdo::$left = $left;
			$killed = thrown(static fn () => new SyncEngine\PdoMappingStore($pdo)) !== 'nothing';
			unset($pdo);
			$other = $server->connect();
			$made = count($other->query('SHOW TABLES')->fetchAll());
			new SyncEngine\PdoMappingStore($other);
			$own = $other->query('SELECT name, value FROM syncengine_schema')->fetchAll(PDO::FETCH_KEY_PAIR);
			ksort($own);
			echo "  $made, then ", count($other->query('SHOW TABLES')->fetchAll()), ' tables, ', json_encode($own), "\n";
		}
	}
}

/** Loses its connection, as far as what it executes goes, after so many statements that write. */
class LosingPdo extends PDO
{
	public static int $left = PHP_INT_MAX;

	public function exec(string $statement): int|false
	{
		$this->lose();

		return parent::exec($statement);
	}

	public function prepare(string $query, array $options = []): PDOStatement|false
	{
		str_starts_with($query, 'SELECT') || $this->lose();

		return parent::prepare($query, $options);
	}

	private function lose(): void
	{
		self::$left-- > 0 || throw new LogicException('killed');
	}
}
