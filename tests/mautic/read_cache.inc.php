<?php
/** The package adapters/mautic with Doctrine's DBAL on SQLite, and a middleware that lists what reaches the driver. */
namespace Mautic\IntegrationsBundle {
	final class IntegrationEvents
	{
		public const INTEGRATION_POST_EXECUTE = 'mautic.integration.sync_post_execute_integration';
		public const INTEGRATION_CREATE_INTERNAL_OBJECTS = 'mautic.integration.INTEGRATION_CREATE_INTERNAL_OBJECTS';
		public const INTEGRATION_UPDATE_INTERNAL_OBJECTS = 'mautic.integration.INTEGRATION_UPDATE_INTERNAL_OBJECTS';
		public const INTEGRATION_FIND_INTERNAL_RECORDS = 'mautic.integration.INTEGRATION_FIND_INTERNAL_RECORDS';
		public const INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC = 'mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC';
		public const INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION = 'mautic.integration.INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION';
	}
}

namespace {
	use Doctrine\DBAL\Configuration;
	use Doctrine\DBAL\Connection;
	use Doctrine\DBAL\Driver;
	use Doctrine\DBAL\Driver\Middleware\AbstractConnectionMiddleware;
	use Doctrine\DBAL\Driver\Middleware\AbstractDriverMiddleware;
	use Doctrine\DBAL\Driver\Middleware\AbstractStatementMiddleware;
	use Doctrine\DBAL\DriverManager;
	use MauticPlugin\SyncEngineBundle\ReadCache\Answers;
	use MauticPlugin\SyncEngineBundle\ReadCache\Middleware;

	set_include_path(get_include_path() . PATH_SEPARATOR . '/usr/share/php');
	require 'Doctrine/DBAL/autoload.php';

	// Doctrine's connections are cycles: without this they would count as leaks.
	register_shutdown_function(static function (): void {
		foreach (array_keys($GLOBALS) as $name) {
			unset($GLOBALS[$name]);
		}
		gc_collect_cycles();
	});

	const PACKAGE = __DIR__ . '/../../adapters/mautic';

	spl_autoload_register(static function (string $class): void {
		$prefix = 'MauticPlugin\\SyncEngineBundle\\';
		$file = PACKAGE . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
		str_starts_with($class, $prefix) && is_file($file) && require $file;
	});

	/** The statements that were run, one a line. */
	final class Seen implements Driver\Middleware
	{
		/** @var list<string> */
		public array $list = [];

		public function wrap(Driver $driver): Driver
		{
			return new class($driver, $this) extends AbstractDriverMiddleware {
				public function __construct(Driver $driver, private Seen $seen)
				{
					parent::__construct($driver);
				}

				public function connect(array $params)
				{
					return new SeenConnection(parent::connect($params), $this->seen);
				}
			};
		}

		/** What ran since the last time. */
		public function take(): array
		{
			$list = $this->list;
			$this->list = [];

			return $list;
		}

		public function show(string $of): void
		{
			echo "$of: ", implode(' | ', $this->take()) ?: '-', "\n";
		}
	}

	final class SeenConnection extends AbstractConnectionMiddleware
	{
		public function __construct(Driver\Connection $connection, private Seen $seen)
		{
			parent::__construct($connection);
		}

		public function prepare(string $sql): Driver\Statement
		{
			return new SeenStatement(parent::prepare($sql), $this->seen, $sql);
		}

		public function query(string $sql): Driver\Result
		{
			$this->seen->list[] = $sql;
			return parent::query($sql);
		}

		public function exec(string $sql): int
		{
			$this->seen->list[] = $sql;
			return parent::exec($sql);
		}
	}

	final class SeenStatement extends AbstractStatementMiddleware
	{
		public function __construct(Driver\Statement $statement, private Seen $seen, private string $sql)
		{
			parent::__construct($statement);
		}

		public function execute($params = null): Driver\Result
		{
			$this->seen->list[] = $this->sql;
			return parent::execute($params);
		}
	}

	/** @param list<Driver\Middleware> $middlewares the last one is nearest to the caller */
	function connection(array $middlewares, string $path = ''): Connection
	{
		$configuration = new Configuration();
		$configuration->setMiddlewares($middlewares);

		return DriverManager::getConnection(
			['driver' => 'pdo_sqlite'] + ($path === '' ? ['memory' => true] : ['path' => $path]), $configuration);
	}

	/** @return array{Connection, Seen, Answers} a page is open, and tables are there */
	function page(?Answers $answers = null): array
	{
		defined('MAUTIC_INTEGRATION_ACTIVE_SYNC') || define('MAUTIC_INTEGRATION_ACTIVE_SYNC', 1);
		$seen = new Seen();
		$answers ??= new Answers();
		$db = connection([$seen, new Middleware($answers)]);
		foreach (tables() as $sql) {
			$db->executeStatement($sql);
		}
		$seen->take();
		$answers->begin();

		return [$db, $seen, $answers];
	}

	function tables(): array
	{
		$prefix = defined('MAUTIC_TABLE_PREFIX') ? MAUTIC_TABLE_PREFIX : '';

		return [
			"CREATE TABLE {$prefix}lead_fields (id INTEGER PRIMARY KEY, alias TEXT, type TEXT, is_unique INTEGER, weight REAL, extra BLOB)",
			"INSERT INTO {$prefix}lead_fields VALUES (1, 'email', 'email', 1, 0.1, NULL), (2, 'city', 'text', 0, 2.0, ''), (3, 'zip', 'text', 0, NULL, x'00ff')",
			"CREATE TABLE {$prefix}webhooks (id INTEGER PRIMARY KEY, category_id INTEGER, name TEXT)",
			"INSERT INTO {$prefix}webhooks VALUES (7, 1, 'hook')",
			"CREATE TABLE {$prefix}categories (id INTEGER PRIMARY KEY, name TEXT)",
			"INSERT INTO {$prefix}categories VALUES (1, 'cat')",
			"CREATE TABLE {$prefix}leads (id INTEGER PRIMARY KEY, email TEXT, points INTEGER)",
			"INSERT INTO {$prefix}leads VALUES (1, 'a@b.c', 0)",
		];
	}
}
