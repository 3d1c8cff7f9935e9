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
	public readonly string $url;
	private readonly string $address;
	private readonly HelloWorld\Crm\Server $server;

	public function __construct(int $citizens = 0, int $worlds = 0, private readonly string $token = '', int $seed = 1, int $workers = 4)
	{
		$this->directory = sys_get_temp_dir() . '/helloworld-' . bin2hex(random_bytes(6));
		mkdir($this->directory, 0700);
		$this->database = "$this->directory/crm.sqlite";
		$pdo = HelloWorld\Crm\Database::open($this->database);
		(new HelloWorld\Crm\Fill($pdo, new HelloWorld\Sample\Sample($seed, $worlds)))->run($citizens, $worlds);
		$this->server = new HelloWorld\Crm\Server(self::php(), $this->database, $token, "$this->directory/log", $workers);
		register_shutdown_function($this->stop(...));
		$this->address = $this->server->address;
		$this->url = "http://$this->address";
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
		$this->server->stop();
		array_map('unlink', glob("$this->directory/*"));
		@rmdir($this->directory);
	}

	/** The command that runs PHP as run-tests has run this test: where modules are shared, they are named there. */
	public static function php(): string
	{
		return escapeshellarg(PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS');
	}
}
