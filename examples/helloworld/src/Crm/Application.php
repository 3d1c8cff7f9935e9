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

	/** @param string $token what a caller must show as its bearer token; empty: anybody may call */
	public function __construct(private readonly \PDO $pdo, private readonly string $token)
	{
		$this->stats = new Stats($pdo);
	}

	public function run(Request $request): void
	{
		$fault = null;
		try {
			$this->authorize($request);
			if (!str_starts_with($request->path, '/_admin/')) {
				$this->stats->count(["request $request->method $request->path"]);
				$fault = (new Faults($this->pdo))->strikes($request->path);
				$fault?->strike();
			}
			$page = $fault?->pageStatus();
			$response = $page === null ? $this->answer($request, $fault) : Response::page($page);
		} catch (HttpError $e) {
			$response = Response::error($e);
		}
		$fault?->delayAnswer();
		$response->send($request->acceptsGzip, $fault?->cutAfterBytes());
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
		if ($type === null || count($parts) > 2 || $action !== null && $action !== 'batch') {
			throw new HttpError(404, "there is nothing at $request->path");
		}
		$allowed = $action === null ? 'GET' : 'POST';
		if ($request->method !== $allowed) {
			throw new HttpError(405, "$request->path takes $allowed only", ['Allow' => $allowed]);
		}
		if ($action === null) {
			return (new Listing($this->pdo, $type))->answer($request);
		}
		$answers = (new Batch($this->pdo, $type, $fault))->run($request->json());
		$this->stats->count(array_map(static fn (array $answer) => "item {$answer['status']}", $answers));

		return new Response(200, ['results' => $answers]);
	}
}
