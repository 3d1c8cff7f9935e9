<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Http\HttpError;
use HelloWorld\Time;

/** Writes one record a request. A key that was used before gets the answer that was given to it then. */
final class Single
{
	public function __construct(
		private readonly \PDO $pdo,
		private readonly ObjectType $type,
		private readonly ?Fault $fault,
	) {
	}

	/**
	 * @param array<string, mixed> $fields
	 * @return array<string, mixed>
	 */
	public function write(string $method, ?string $id, array $fields, ?string $key): array
	{
		return $method === 'DELETE'
			? $this->delete($id, $key)
			: (new Batch($this->pdo, $this->type, $this->fault))->run(['items' => [
				['key' => $key, 'fields' => $fields] + ($id === null ? [] : ['id' => $id]),
			]])[0];
	}

	/** @return array<string, mixed> */
	private function delete(string $id, ?string $key): array
	{
		$keys = new IdempotencyKeys($this->pdo);
		$body = ['kind' => $this->type->kind, 'id' => $id, 'fields' => []];
		$this->pdo->exec('BEGIN IMMEDIATE');
		try {
			$answer = $key === null ? null : $keys->answer($key, $body);
			if ($answer === null) {
				$answer = $this->remove($id);
				if ($key !== null && $answer['status'] < 300) {
					$keys->keep($key, $body, $answer);
				}
			}
			$this->pdo->exec('COMMIT');
		} catch (\Throwable $e) {
			$this->pdo->exec('ROLLBACK');
			throw $e;
		}

		return $answer;
	}

	/** @return array<string, mixed> */
	private function remove(string $id): array
	{
		$number = $this->type->number($id);
		$records = new Records($this->pdo, $this->type);
		$row = $number === null ? null : $records->find($number);
		if ($row === null || $row['deleted']) {
			return ['status' => 404, 'message' => "there is no {$this->type->kind} '$id'"];
		}
		$at = Time::now();
		$records->delete($number, $at);

		return ['status' => 200, 'id' => $id, 'modified_at' => Time::format($at)];
	}

	/** @throws HttpError the path doesn't take the method */
	public static function check(string $method, string $path, ?string $id): void
	{
		$allowed = $id === null ? ['GET', 'POST'] : ['PATCH', 'DELETE'];
		if (!in_array($method, $allowed, true)) {
			throw new HttpError(405, "$path takes " . implode(' and ', $allowed) . ' only', ['Allow' => implode(', ', $allowed)]);
		}
	}
}
