<?php
// Runs the reference CRM of examples/helloworld for one test, in a folder of its own; both are gone when the test ends,
// however it ends.
declare(strict_types=1);

require_once __DIR__ . '/../../examples/helloworld/src/autoload.php';

final class Answer
{
	/** @param array<string, string> $headers by name in lower case */
	public function __construct(
		public readonly int $status,
		public readonly array $headers,
		public readonly string $body,
	) {
	}

	public function json(): mixed
	{
		return json_decode($this->body, true, 512, JSON_THROW_ON_ERROR);
	}

	public function isWhole(): bool
	{
		return strlen($this->body) === (int) $this->headers['content-length'];
	}
}

final class Crm
{
	public readonly string $directory;
	public readonly string $database;
	public string $url = '';
	private string $address = '';
	/** @var resource|null */
	private $process = null;
	/** @var array<int, resource> */
	private array $pipes = [];

	public function __construct(int $citizens = 0, int $worlds = 0, private readonly string $token = '', int $seed = 1)
	{
		$this->directory = sys_get_temp_dir() . '/helloworld-' . bin2hex(random_bytes(6));
		mkdir($this->directory, 0700);
		$this->database = "$this->directory/crm.sqlite";
		register_shutdown_function($this->stop(...));
		$this->fill($citizens, $worlds, $seed);
		for ($try = 1; !$this->start(); $try++) {
			if ($try === 5) {
				throw new RuntimeException("the CRM doesn't start: " . file_get_contents("$this->directory/log"));
			}
		}
	}

	/** A PHP script of the example; returns its exit code and what it printed. @return array{int, string} */
	public static function script(string $script, string ...$arguments): array
	{
		$command = self::php() . ' ' . implode(' ', array_map('escapeshellarg', [
			realpath(__DIR__ . '/../../examples/helloworld') . "/$script", ...$arguments,
		]));
		exec("$command 2>&1", $lines, $code);

		return [$code, implode("\n", $lines) . "\n"];
	}

	public function get(string $target, array $headers = []): Answer
	{
		return $this->request('GET', $target, null, $headers);
	}

	public function post(string $target, mixed $body, array $headers = []): Answer
	{
		return $this->request('POST', $target, is_string($body) ? $body : json_encode($body, JSON_PRESERVE_ZERO_FRACTION), $headers);
	}

	/** The results of a batch. @return list<array<string, mixed>> */
	public function batch(string $path, array ...$items): array
	{
		return $this->post("/$path/batch", ['items' => $items])->json()['results'];
	}

	public function admin(string $what, array $body): array
	{
		return $this->post("/_admin/$what", (object) $body)->json();
	}

	public function stats(): array
	{
		return $this->get('/_admin/stats')->json();
	}

	public function request(string $method, string $target, ?string $body, array $headers = []): Answer
	{
		return self::receive($this->send($method, $target, $body, $headers));
	}

	/** @return resource a connection whose answer receive() waits for */
	public function send(string $method, string $target, ?string $body, array $headers = [])
	{
		$headers += ['Host' => $this->address, 'Connection' => 'close'];
		if ($this->token !== '') {
			$headers += ['Authorization' => "Bearer $this->token"];
		}
		if ($body !== null) {
			$headers += ['Content-Type' => 'application/json', 'Content-Length' => strlen($body)];
		}
		$connection = stream_socket_client("tcp://$this->address", $code, $message, 5)
			?: throw new RuntimeException("no connection: $message");
		stream_set_timeout($connection, 20);
		$request = "$method $target HTTP/1.1\r\n";
		foreach ($headers as $name => $value) {
			$request .= "$name: $value\r\n";
		}
		fwrite($connection, "$request\r\n$body");

		return $connection;
	}

	/** @param resource $connection */
	public static function receive($connection): Answer
	{
		[$head, $body] = explode("\r\n\r\n", stream_get_contents($connection), 2);
		$lines = explode("\r\n", $head);
		$status = (int) explode(' ', array_shift($lines))[1];
		$headers = [];
		foreach ($lines as $line) {
			[$name, $value] = explode(': ', $line, 2);
			$headers[strtolower($name)] = $value;
		}

		return new Answer($status, $headers, $body);
	}

	public function stop(): void
	{
		if ($this->process !== null) {
			// The shell waits for this pipe to be closed, which happens too when this process is killed.
			array_map('fclose', $this->pipes);
			proc_close($this->process);
			$this->process = null;
		}
		array_map('unlink', glob("$this->directory/*"));
		@rmdir($this->directory);
	}

	private static function php(): string
	{
		// As run-tests has started this test: where its modules are shared, they are named there.
		return escapeshellarg(PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS');
	}

	private function fill(int $citizens, int $worlds, int $seed): void
	{
		$pdo = HelloWorld\Crm\Database::open($this->database);
		(new HelloWorld\Crm\Fill($pdo, new HelloWorld\Sample\Sample($seed, $worlds)))->run($citizens, $worlds);
	}

	private function start(): bool
	{
		$this->address = self::freeAddress();
		$this->url = "http://$this->address";
		$router = realpath(__DIR__ . '/../../examples/helloworld/crm/router.php');
		// PHP's server leaves its workers behind when it is killed, so the whole group ends together.
		$script = self::php() . " -S $this->address " . escapeshellarg($router)
			. ' >>' . escapeshellarg("$this->directory/log") . ' 2>&1 & read end; trap "" TERM; kill -TERM 0; wait';
		$this->process = proc_open(['setsid', 'sh', '-c', $script], [['pipe', 'r']], $this->pipes, null, [
			'CRM_DATABASE' => $this->database,
			'CRM_TOKEN' => $this->token,
			'PHP_CLI_SERVER_WORKERS' => '4',
		] + getenv());
		$until = microtime(true) + 10;
		do {
			if ($connection = @stream_socket_client("tcp://$this->address", $code, $message, 1)) {
				fclose($connection);

				return true;
			}
			usleep(10_000);
		} while (microtime(true) < $until && !str_contains((string) @file_get_contents("$this->directory/log"), 'Failed to listen'));
		array_map('fclose', $this->pipes);
		proc_close($this->process);
		$this->process = null;

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
