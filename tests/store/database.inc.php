<?php
/* Databases for tests: files that go away, a PDO that counts, a second process, servers where there are any. */
declare(strict_types=1);

/** A folder that goes away with the test. */
function folder(): string
{
	static $folder;
	if (!$folder) {
		$folder = sys_get_temp_dir() . '/syncengine-' . getmypid() . '-' . bin2hex(random_bytes(4));
		mkdir($folder);
		register_shutdown_function(static function () use ($folder): void {
			foreach (array_merge(glob("$folder/*/*"), glob("$folder/*"), [$folder]) as $path) {
				@chmod($path, 0700);
				is_dir($path) ? @rmdir($path) : @unlink($path);
			}
		});
	}

	return $folder;
}

/** A PDO that counts what it is asked to execute; transactions apart. */
class CountingPdo extends PDO
{
	/** @var list<string> */
	public static array $statements = [];

	public function __construct(string $dsn, ?string $user = null, ?string $password = null, array $options = [])
	{
		parent::__construct($dsn, $user, $password, $options + [PDO::ATTR_STATEMENT_CLASS => [CountingStatement::class]]);
	}

	public function exec(string $statement): int|false
	{
		self::$statements[] = $statement;

		return parent::exec($statement);
	}

	public static function count(callable $do): int
	{
		self::$statements = [];
		$do();

		return count(self::$statements);
	}
}

class CountingStatement extends PDOStatement
{
	public function execute(?array $params = null): bool
	{
		CountingPdo::$statements[] = $this->queryString;

		return parent::execute($params);
	}
}

/** Runs $do and says what it threw, the message with the folder and SQLite's file left out. */
function attempt(callable $do): void
{
	try {
		$do();
		echo "nothing was thrown\n";
	} catch (Throwable $e) {
		echo get_class($e), ': ', str_replace(folder(), '<folder>', $e->getMessage()), "\n";
	}
}

/** The class of what was thrown, for what every database says in its own words. */
function thrown(callable $do): string
{
	try {
		$do();
	} catch (Throwable $e) {
		return get_class($e);
	}

	return 'nothing';
}

/** Another PHP process with this extension that runs a script. Its output is read line by line. */
final class Child
{
	/** @var resource */
	private $process;
	/** @var resource */
	private $output;

	public function __construct(string $script, string ...$arguments)
	{
		static $number = 0;
		$file = folder() . '/child' . ++$number . '.php';
		file_put_contents($file, "<?php\n" . $script);
		$php = getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY;
		$command = 'exec ' . escapeshellarg($php) . ' ' . getenv('TEST_PHP_EXTRA_ARGS') . ' ' . implode(' ', array_map(escapeshellarg(...), [$file, ...$arguments]));
		$this->process = proc_open($command, [['file', '/dev/null', 'r'], ['pipe', 'w'], ['redirect', 1]], $pipes);
		$this->output = $pipes[1];
	}

	public function line(): string
	{
		return str_replace(folder(), '<folder>', trim((string) fgets($this->output)));
	}

	public function pid(): int
	{
		return proc_get_status($this->process)['pid'];
	}

	public function kill(): void
	{
		proc_terminate($this->process, 9);
		while (proc_get_status($this->process)['running']) {
			usleep(1000);
		}
	}

	public function __destruct()
	{
		$this->kill();
	}
}

/** Where a program of a server is; '' where it is not installed. */
function program(string ...$places): string
{
	foreach ($places as $place) {
		foreach (glob($place) as $found) {
			if (is_executable($found)) {
				return $found;
			}
		}
	}

	return '';
}

/** A database server of its own in a folder of its own, by a socket alone; ends with the test. */
abstract class DatabaseServer
{
	protected readonly string $folder;
	/** @var resource */
	private $process;

	public function __construct()
	{
		$this->folder = sys_get_temp_dir() . '/syncengine-db-' . getmypid();
		mkdir($this->folder);
		// Servers refuse to run as root.
		if (posix_geteuid() === 0) {
			chown($this->folder, 'nobody');
		}
		$this->run($this->install());
		$this->process = proc_open($this->command($this->serve()), [['file', '/dev/null', 'r'], ['file', "$this->folder/log", 'w'], ['redirect', 1]], $pipes);
		for ($wait = 0; $wait < 300; $wait++) {
			try {
				$this->connect();
				return;
			} catch (PDOException) {
				usleep(100000);
			}
		}
		throw new RuntimeException('the server does not start: ' . file_get_contents("$this->folder/log"));
	}

	public function __destruct()
	{
		if (is_resource($this->process)) {
			proc_terminate($this->process, static::SIGNAL);
			proc_close($this->process);
		}
		exec('rm -rf ' . escapeshellarg($this->folder));
	}

	abstract protected function install(): string;

	abstract protected function serve(): string;

	/** @param array<int, mixed> $options of PDO */
	abstract public function connect(string $class = PDO::class, array $options = []): PDO;

	private function command(string $command): string
	{
		return 'exec ' . (posix_geteuid() === 0 ? 'setpriv --reuid=nobody --regid=nogroup --clear-groups ' : '') . $command;
	}

	private function run(string $command): void
	{
		exec('cd ' . escapeshellarg($this->folder) . ' && ' . $this->command($command) . ' 2>&1', $output, $status);
		if ($status !== 0) {
			throw new RuntimeException("$command: " . implode("\n", $output));
		}
	}
}

final class MariaDb extends DatabaseServer
{
	protected const SIGNAL = 15;

	public static function isInstalled(): bool
	{
		return extension_loaded('pdo_mysql') && self::server() && self::installer();
	}

	private static function server(): string
	{
		return program('/usr/sbin/mariadbd', '/usr/bin/mariadbd');
	}

	private static function installer(): string
	{
		return program('/usr/bin/mariadb-install-db');
	}

	protected function install(): string
	{
		return self::installer() . " --no-defaults --datadir=$this->folder/data --auth-root-authentication-method=normal --skip-test-db";
	}

	protected function serve(): string
	{
		return self::server() . " --no-defaults --datadir=$this->folder/data --socket=$this->folder/socket --pid-file=$this->folder/pid --skip-networking --innodb-buffer-pool-size=64M --innodb-flush-log-at-trx-commit=0";
	}

	public function connect(string $class = PDO::class, array $options = []): PDO
	{
		$pdo = new $class("mysql:unix_socket=$this->folder/socket;charset=utf8mb4", 'root', '', $options);
		$pdo->exec('CREATE DATABASE IF NOT EXISTS test CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci');
		$pdo->exec('USE test');

		return $pdo;
	}
}

final class PostgreSql extends DatabaseServer
{
	protected const SIGNAL = 2;

	public static function isInstalled(): bool
	{
		return extension_loaded('pdo_pgsql') && self::program('initdb') && self::program('postgres');
	}

	private static function program(string $name): string
	{
		return program("/usr/lib/postgresql/*/bin/$name", "/usr/pgsql-*/bin/$name", "/usr/bin/$name");
	}

	protected function install(): string
	{
		return self::program('initdb') . " -D $this->folder/data -A trust -U test --encoding=UTF8 --locale=C.UTF-8 --no-sync";
	}

	protected function serve(): string
	{
		return self::program('postgres') . " -D $this->folder/data -k $this->folder -c listen_addresses= -F";
	}

	public function connect(string $class = PDO::class, array $options = []): PDO
	{
		return new $class("pgsql:host=$this->folder;dbname=postgres;user=test", null, null, $options);
	}
}
