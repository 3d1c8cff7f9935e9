<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Sql;
use HelloWorld\Time;

/** Which keys were used, for what, and what was answered. Only what was carried out is kept: a refusal may be repeated. */
final class IdempotencyKeys
{
	public function __construct(private readonly \PDO $pdo)
	{
	}

	/**
	 * @param array<mixed> $body what the key is used for
	 * @return array<string, mixed>|null the answer that was given to this key before
	 */
	public function answer(string $key, array $body): ?array
	{
		$row = Sql::run($this->pdo, 'SELECT body, answer FROM idempotency_key WHERE key = ?', [$key])
			->fetch(\PDO::FETCH_ASSOC);
		if (!$row) {
			return null;
		}
		$answer = json_decode($row['answer'], true);
		if ($row['body'] !== self::digest($body)) {
			// The ID lets a caller that lost the first answer, and its own note of the body, settle the matter.
			return ['status' => 422, 'message' => 'this key was used with another body', 'id' => $answer['id']];
		}
		Sql::run($this->pdo, 'UPDATE idempotency_key SET replays = replays + 1 WHERE key = ?', [$key]);

		return $answer;
	}

	/**
	 * @param array<mixed> $body
	 * @param array<string, mixed> $answer
	 */
	public function keep(string $key, array $body, array $answer): void
	{
		Sql::insert($this->pdo, 'idempotency_key', [
			'key' => $key,
			'body' => self::digest($body),
			'answer' => json_encode($answer, JSON_THROW_ON_ERROR),
			'used_at' => Time::now(),
		]);
	}

	/** @param array<mixed> $body the order of its fields has no meaning */
	private static function digest(array $body): string
	{
		ksort($body['fields']);

		return hash('sha256', json_encode($body, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION));
	}
}
