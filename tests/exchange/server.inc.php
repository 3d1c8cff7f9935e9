<?php
/*
 * A scripted server for tests: PHP's own, with a router that the test writes.
 *
 * The router's code has $request (object: method, path, query, headers in lower case, body, json, number from 1)
 * and answers by json(), raw() or page(). requests() of the test lists what came in, in order.
 */
declare(strict_types=1);

final class Server
{
	/** @var resource */
	private $process;
	public readonly string $url;
	private readonly string $directory;

	public function __construct(string $router)
	{
		$this->directory = sys_get_temp_dir() . '/syncengine-' . getmypid() . '-' . bin2hex(random_bytes(4));
		mkdir($this->directory);
		file_put_contents("$this->directory/router.php", self::prelude() . $router);
		for ($try = 0; $try < 5; $try++) {
			if ($this->start(self::freePort())) {
				return;
			}
		}
		throw new RuntimeException('the server does not start: ' . file_get_contents("$this->directory/log"));
	}

	public function __destruct()
	{
		$this->stop();
		array_map(unlink(...), glob("$this->directory/*"));
		rmdir($this->directory);
	}

	public function stop(): void
	{
		if (is_resource($this->process)) {
			proc_terminate($this->process, 9);
			proc_close($this->process);
		}
	}

	/** @return list<object> */
	public function requests(): array
	{
		$lines = @file("$this->directory/requests", FILE_IGNORE_NEW_LINES) ?: [];

		return array_map(static fn (string $line) => json_decode($line), $lines);
	}

	/** Method, path and query of each request, one a line; the URL's host left out. */
	public function log(): string
	{
		return implode('', array_map(
			static fn (object $request) => "$request->method $request->uri\n",
			$this->requests(),
		));
	}

	private function start(int $port): bool
	{
		$log = ['file', "$this->directory/log", 'a'];
		$this->process = proc_open(
			[PHP_BINARY, '-n', '-d', 'display_errors=1', '-S', "127.0.0.1:$port", "$this->directory/router.php"],
			[['file', '/dev/null', 'r'], $log, $log],
			$pipes,
			$this->directory,
		);
		for ($i = 0; $i < 500 && proc_get_status($this->process)['running']; $i++) {
			$socket = @stream_socket_client("tcp://127.0.0.1:$port", $code, $message, 1);
			if ($socket) {
				fclose($socket);
				$this->url = "http://127.0.0.1:$port";
				return true;
			}
			usleep(10_000);
		}
		$this->stop();

		return false;
	}

	private static function freePort(): int
	{
		$socket = stream_socket_server('tcp://127.0.0.1:0');
		$port = (int) substr(strrchr(stream_socket_get_name($socket, false), ':'), 1);
		fclose($socket);

		return $port;
	}

	private static function prelude(): string
	{
		return <<<'PHP'
<?php
declare(strict_types=1);

function json(mixed $data, int $status = 200, array $headers = []): void
{
	raw(json_encode($data, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION), $status, $headers);
}

function raw(string $body, int $status = 200, array $headers = []): void
{
	http_response_code($status);
	foreach ($headers + ['Content-Type' => 'application/json', 'Content-Length' => strlen($body)] as $name => $value) {
		header("$name: $value");
	}
	echo $body;
}

/** A page of all items by ?page, ?offset or neither, and ?limit. */
function page(array $items, array $query): array
{
	$limit = (int) ($query['limit'] ?? 2);
	$offset = isset($query['page']) ? ($query['page'] - 1) * $limit : (int) ($query['offset'] ?? 0);

	return array_slice($items, $offset, $limit);
}

$body = file_get_contents('php://input');
$count = is_file(__DIR__ . '/requests') ? count(file(__DIR__ . '/requests')) : 0;
$request = (object) [
	'number' => $count + 1,
	'method' => $_SERVER['REQUEST_METHOD'],
	'uri' => $_SERVER['REQUEST_URI'],
	'path' => parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH),
	'query' => $_GET,
	'headers' => array_change_key_case(getallheaders()),
	'body' => $body,
	'json' => json_decode($body, true),
];
file_put_contents(__DIR__ . '/requests', json_encode($request, JSON_INVALID_UTF8_SUBSTITUTE) . "\n", FILE_APPEND);

PHP;
	}
}

/** A text without the servers' ports. No regular expressions: valgrind doesn't like their JIT. */
function anonymous(string $text): string
{
	for ($at = 0; ($at = strpos($text, '127.0.0.1:', $at)) !== false; $at += strlen('HOST')) {
		$text = substr_replace($text, 'HOST', $at, strlen('127.0.0.1:') + strspn($text, '0123456789', $at + strlen('127.0.0.1:')));
	}

	return $text;
}

/** Runs the code and prints what it throws. */
function attempt(callable $code): void
{
	try {
		$code();
		echo "nothing was thrown\n";
	} catch (Throwable $e) {
		echo get_class($e), ': ', anonymous($e->getMessage()), "\n";
	}
}
