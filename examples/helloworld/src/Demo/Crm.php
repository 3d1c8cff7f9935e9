<?php
declare(strict_types=1);

namespace HelloWorld\Demo;

/** The CRM as its own users and a curious observer see it, over HTTP. */
final class Crm
{
	public function __construct(private readonly string $url, private readonly string $token)
	{
	}

	/** @param array<string, mixed> $fields */
	public function set(string $id, array $fields): void
	{
		$this->call('POST', '/_admin/set', ['id' => $id, 'fields' => $fields]);
	}

	/** @return array<string, mixed> */
	public function record(string $path, string $id): array
	{
		return $this->call('GET', "/$path?ids=$id")['items'][0];
	}

	/** @return array<string, int> items written so far, by status */
	public function written(): array
	{
		return $this->call('GET', '/_admin/stats')['items'];
	}

	/**
	 * @param array<string, mixed>|null $body
	 * @return array<string, mixed>
	 */
	private function call(string $method, string $target, ?array $body = null): array
	{
		$answer = file_get_contents($this->url . $target, false, stream_context_create(['http' => [
			'method' => $method,
			'header' => ["Authorization: Bearer $this->token", 'Content-Type: application/json'],
			'content' => $body === null ? '' : json_encode($body, JSON_THROW_ON_ERROR),
			'ignore_errors' => true,
			'timeout' => 30,
		]]));
		$data = json_decode((string) $answer, true, 64, JSON_THROW_ON_ERROR);
		if (isset($data['message'])) {
			throw new \RuntimeException("the CRM refuses $target: $data[message]");
		}

		return $data;
	}
}
