<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

use HelloWorld\Http\HttpError;
use HelloWorld\Http\Request;
use HelloWorld\Http\Response;

/** Answers one request to the CRM. */
final class Application
{
	private readonly Stats $stats;

	/**
	 * @param string $token what a caller must show as its bearer token; empty: anybody may call
	 * @param string $lock file that requests of other processes wait at while one writes: SQLite's own way of waiting is
	 *     to sleep and try again, which takes many of them long
	 */
	public function __construct(
		private readonly \PDO $pdo,
		private readonly string $token,
		private readonly string $lock,
	) {
		$this->stats = new Stats($pdo);
	}

	public function run(Request $request): void
	{
		$fault = null;
		try {
			$this->authorize($request);
			if (!str_starts_with($request->path, '/_admin/')) {
				$fault = $this->alone(function () use ($request): ?Fault {
					$this->stats->count(["request $request->method " . self::pathOf($request)]);

					return (new Faults($this->pdo))->strikes($request->path);
				});
				$fault?->strike();
			}
			$page = $fault?->pageStatus();
			$response = $page === null
				? ($request->method === 'GET'
					? $this->answer($request, $fault)
					: $this->alone(fn () => $this->answer($request, $fault)))
				: Response::page($page);
		} catch (HttpError $e) {
			$response = Response::error($e);
		}
		$fault?->delayAnswer();
		$response->send($request->acceptsGzip, $fault?->cutAfterBytes());
	}

	/** Without the ID of a record: what is counted is how often the API was used in which way. */
	private static function pathOf(Request $request): string
	{
		return preg_replace('~^(/[a-z]+/)[a-z]\d+$~D', '$1{id}', $request->path);
	}

	/**
	 * @template T
	 * @param \Closure(): T $do
	 * @return T
	 */
	private function alone(\Closure $do): mixed
	{
		$lock = fopen($this->lock, 'c');
		flock($lock, LOCK_EX);
		try {
			return $do();
		} finally {
			fclose($lock);
		}
	}

	private function authorize(Request $request): void
	{
		if ($this->token !== '' && !hash_equals("Bearer $this->token", $request->authorization)) {
			throw new HttpError(401, 'a valid bearer token is missing', ['WWW-Authenticate' => 'Bearer']);
		}
	}

	private function answer(Request $request, ?Fault $fault): Response
	{
		$parts = explode('/', substr($request->path, 1));
		if ($parts[0] === '_admin' && count($parts) === 2) {
			return new Response(200, (new Admin($this->pdo))->answer($request->method, $parts[1], $request->json()));
		}
		$type = ObjectType::ofPath($parts[0]);
		$action = $parts[1] ?? null;
		if ($type === null || count($parts) > 2) {
			throw new HttpError(404, "there is nothing at $request->path");
		}
		if ($action !== 'batch') {
			return $this->single($request, $type, $action, $fault);
		}
		if ($request->method !== 'POST') {
			throw new HttpError(405, "$request->path takes POST only", ['Allow' => 'POST']);
		}
		$answers = (new Batch($this->pdo, $type, $fault))->run($request->json());
		$this->stats->count(array_map(static fn (array $answer) => "item {$answer['status']}", $answers));

		return new Response(200, ['results' => $answers]);
	}

	private function single(Request $request, ObjectType $type, ?string $id, ?Fault $fault): Response
	{
		if ($id !== null && $type->number($id) === null) {
			throw new HttpError(404, "there is nothing at $request->path");
		}
		Single::check($request->method, $request->path, $id);
		if ($request->method === 'GET') {
			return (new Listing($this->pdo, $type))->answer($request);
		}
		$answer = (new Single($this->pdo, $type, $fault))
			->write($request->method, $id, $request->json(), $request->idempotencyKey);
		$this->stats->count(["item $answer[status]"]);

		return new Response($answer['status'], $answer);
	}
}
