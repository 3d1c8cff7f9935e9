<?php
declare(strict_types=1);

namespace HelloWorld\Http;

final class Response
{
	private const PAGE = "<!DOCTYPE html>\n<title>Sign in</title><p>You are behind a proxy that you have never heard of.\n";

	/**
	 * @param array<mixed>|string $data a text is sent as the page of HTML that it is
	 * @param array<string, string> $headers
	 */
	public function __construct(
		public readonly int $status,
		private readonly array|string $data,
		private readonly array $headers = [],
	) {
	}

	public static function page(int $status): self
	{
		return new self($status, self::PAGE);
	}

	public static function error(HttpError $error): self
	{
		return new self($error->getCode(), ['message' => $error->getMessage()], $error->headers);
	}

	/** @param int|null $cutAfter stop after so many bytes of the body, as a connection that breaks would */
	public function send(bool $gzip, ?int $cutAfter = null): void
	{
		$body = is_string($this->data) ? $this->data : json_encode(
			$this->data,
			JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION,
		);
		http_response_code($this->status);
		header('Content-Type: ' . (is_string($this->data) ? 'text/html; charset=utf-8' : 'application/json'));
		header('Vary: Accept-Encoding');
		foreach ($this->headers as $name => $value) {
			header("$name: $value");
		}
		if ($gzip && function_exists('gzencode')) {
			header('Content-Encoding: gzip');
			$body = gzencode($body, 1);
		}
		// The announced length is the whole one even if the body is cut: that is what makes it a broken answer.
		header('Content-Length: ' . strlen($body));
		echo $cutAfter === null ? $body : substr($body, 0, $cutAfter);
	}
}
