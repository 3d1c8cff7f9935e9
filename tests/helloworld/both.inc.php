<?php
// The CRM, a local database beside it, and the sync between them.
declare(strict_types=1);

require_once __DIR__ . '/crm.inc.php';

final class Both
{
	private const TOKEN = 'demo-token';

	public readonly Crm $crm;
	public readonly PDO $local;
	private readonly string $database;

	/** @param array{int, int, int, int} $overlap contacts known and of its own, companies known and of its own */
	public function __construct(int $citizens, int $worlds, array $overlap, int $seed = 1)
	{
		$this->crm = new Crm($citizens, $worlds, self::TOKEN, $seed);
		$this->database = "{$this->crm->directory}/local.sqlite";
		$this->local = HelloWorld\Local\Database::open($this->database);
		$sample = new HelloWorld\Sample\Sample($seed, $worlds);
		(new HelloWorld\Local\Fill($this->local, $sample))->run($citizens, $worlds, ...$overlap);
	}

	/** @return array{int, array<string, mixed>} exit code and result */
	public function sync(string ...$options): array
	{
		$process = $this->start($output, ...$options);
		$json = stream_get_contents($output);
		$code = proc_close($process);

		return [$code, json_decode($json, true) ?? ['output' => $json]];
	}

	/** @return resource the process of a sync that runs; its output can be read from $output */
	public function start(mixed &$output, string ...$options)
	{
		$command = 'exec ' . Crm::php() . ' ' . implode(' ', array_map('escapeshellarg', [__DIR__ . '/sync.inc.php', ...$options]));
		$process = proc_open($command, [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes, null, [
			'HELLOWORLD_CRM' => $this->crm->url,
			'HELLOWORLD_TOKEN' => self::TOKEN,
			'HELLOWORLD_DATABASE' => $this->database,
		] + getenv());
		$output = $pipes[1];

		return $process;
	}

	/** @return array{int, string} exit code and output of compare.php */
	public function compare(): array
	{
		return Crm::script('compare.php', "--local=$this->database", "--crm={$this->crm->database}", "--store=$this->database");
	}

	public function stop(): void
	{
		$this->crm->stop();
	}
}
