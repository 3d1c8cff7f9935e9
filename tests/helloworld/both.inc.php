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
		$process = $this->open([__DIR__ . '/sync.inc.php', ...$options], [1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes);
		$output = $pipes[1];

		return $process;
	}

	/** @return array{int, string, string} exit code, output and errors of startConsole() */
	public function console(string ...$options): array
	{
		$process = $this->startConsole($pipes, ...$options);
		$output = stream_get_contents($pipes[1]);
		$errors = stream_get_contents($pipes[2]);

		return [proc_close($process), $output, $errors];
	}

	/**
	 * bin/console mautic:integrations:sync HelloWorld … (or of another integration, if the first argument is none of the
	 * options).
	 *
	 * @return resource the process; $pipes 1 and 2 are its output and its errors
	 */
	public function startConsole(mixed &$pipes, string ...$options)
	{
		if (str_starts_with($options[0] ?? '-', '-')) {
			array_unshift($options, 'HelloWorld');
		}
		$console = realpath(__DIR__ . '/../../examples/helloworld/bin/console');
		$errors = tempnam($this->crm->directory, 'errors');
		$process = $this->open(
			[$console, 'mautic:integrations:sync', ...$options],
			[1 => ['pipe', 'w'], 2 => ['file', $errors, 'w']],
			$pipes,
			// PHP with Symfony Console and nothing else leaves objects behind, as AddressSanitizer sees it.
			['ASAN_OPTIONS' => getenv('ASAN_OPTIONS') . ':detect_leaks=0'],
		);
		$pipes[2] = fopen($errors, 'r');

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

	/**
	 * @param list<string> $arguments of PHP
	 * @param array<int, list<mixed>> $files
	 * @param array<string, string> $environment
	 * @return resource
	 */
	private function open(array $arguments, array $files, mixed &$pipes, array $environment = [])
	{
		$command = 'exec ' . Crm::php() . ' ' . implode(' ', array_map('escapeshellarg', $arguments));

		return proc_open($command, $files, $pipes, null, $environment + [
			'HELLOWORLD_CRM' => $this->crm->url,
			'HELLOWORLD_TOKEN' => self::TOKEN,
			'HELLOWORLD_DATABASE' => $this->database,
		] + getenv());
	}
}
