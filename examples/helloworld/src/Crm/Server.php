<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

/** The CRM as a process of its own on a free port, for demos and tests. It ends with the process that started it. */
final class Server
{
	public readonly string $address;
	/** @var resource|null */
	private $process;
	/** @var array<int, resource> */
	private array $pipes = [];

	/**
	 * @param string $php the command that runs PHP, with its options, as a shell reads it
	 * @param string $log file that PHP's server writes to
	 * @param int $workers processes, each of which answers one request at a time
	 */
	public function __construct(
		private readonly string $php,
		private readonly string $database,
		private readonly string $token,
		private readonly string $log,
		private readonly int $workers = 4,
	) {
		for ($try = 1; ; $try++) {
			// Somebody else may take the port before the server does.
			$address = self::freeAddress();
			if ($this->start($address)) {
				$this->address = $address;
				break;
			}
			if ($try === 5) {
				throw new \RuntimeException("the CRM doesn't start: " . file_get_contents($this->log));
			}
		}
		register_shutdown_function($this->stop(...));
	}

	public function stop(): void
	{
		if ($this->process !== null) {
			// The shell waits for this pipe to be closed, which happens too when this process is killed.
			array_map('fclose', $this->pipes);
			proc_close($this->process);
			$this->process = null;
		}
	}

	private function start(string $address): bool
	{
		$router = dirname(__DIR__, 2) . '/crm/router.php';
		$log = escapeshellarg($this->log);
		// PHP's server leaves its workers behind when it is killed, so the whole group ends together.
		$script = "$this->php -S $address " . escapeshellarg($router)
			. " >$log 2>&1 & read end; trap '' TERM; kill -TERM 0; wait";
		$this->process = proc_open(['setsid', 'sh', '-c', $script], [['pipe', 'r']], $this->pipes, null, [
			'CRM_DATABASE' => $this->database,
			'CRM_TOKEN' => $this->token,
			'PHP_CLI_SERVER_WORKERS' => (string) $this->workers,
		] + getenv());
		$until = microtime(true) + 10;
		do {
			if ($connection = @stream_socket_client("tcp://$address", $code, $message, 1)) {
				fclose($connection);

				return true;
			}
			usleep(10_000);
			$failed = str_contains((string) @file_get_contents($this->log), 'Failed to listen');
		} while (!$failed && microtime(true) < $until);
		$this->stop();

		return false;
	}

	private static function freeAddress(): string
	{
		$server = stream_socket_server('tcp://127.0.0.1:0');
		$address = stream_socket_get_name($server, false);
		fclose($server);

		return $address;
	}
}
