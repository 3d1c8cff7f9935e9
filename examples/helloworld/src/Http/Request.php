<?php
declare(strict_types=1);

namespace HelloWorld\Http;

final class Request
{
	/** @param array<string, mixed> $query */
	public function __construct(
		public readonly string $method,
		public readonly string $path,
		public readonly array $query,
		public readonly string $body,
		public readonly string $authorization,
		public readonly bool $acceptsGzip,
		private readonly string $host,
		public readonly ?string $idempotencyKey = null,
	) {
	}

	public static function fromGlobals(): self
	{
		return new self(
			$_SERVER['REQUEST_METHOD'],
			rawurldecode((string) parse_url('http://x' . $_SERVER['REQUEST_URI'], PHP_URL_PATH)),
			$_GET,
			(string) file_get_contents('php://input'),
			$_SERVER['HTTP_AUTHORIZATION'] ?? '',
			self::offersGzip($_SERVER['HTTP_ACCEPT_ENCODING'] ?? ''),
			$_SERVER['HTTP_HOST'] ?? 'localhost',
			$_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? null,
		);
	}

	/** @return array<mixed> */
	public function json(): array
	{
		try {
			$data = json_decode($this->body === '' ? '{}' : $this->body, true, 32, JSON_THROW_ON_ERROR);
		} catch (\JsonException $e) {
			throw new HttpError(400, 'the body is no JSON: ' . $e->getMessage());
		}
		if (!is_array($data)) {
			throw new HttpError(400, 'the body must be a JSON object');
		}

		return $data;
	}

	/** The address of this request with other query parameters. @param array<string, scalar> $query */
	public function addressWith(array $query): string
	{
		return 'http://' . $this->host . $this->path . '?' . http_build_query($query, '', '&', PHP_QUERY_RFC3986);
	}

	private static function offersGzip(string $header): bool
	{
		foreach (explode(',', strtolower($header)) as $coding) {
			$parts = array_map('trim', explode(';', $coding));
			if ($parts[0] === 'gzip') {
				return !preg_match('/^q=0(\.0*)?$/', $parts[1] ?? '');
			}
		}

		return false;
	}
}
