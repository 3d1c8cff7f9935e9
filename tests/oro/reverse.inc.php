<?php
// The CRM, a database of offers beside it, and the reverse sync between them.
declare(strict_types=1);

require_once __DIR__ . '/../helloworld/crm.inc.php';
require_once __DIR__ . '/../../examples/oro-reverse-sync/src/autoload.php';

use OroReverseSync\Offers;
use OroReverseSync\Sync;

final class Reverse
{
	public readonly Crm $crm;
	public readonly PDO $pdo;
	public readonly Offers $offers;
	public readonly Sync $sync;
	public readonly string $dsn;

	/** @param PDO|null $pdo the local database; null: a file of SQLite, beside the CRM's */
	public function __construct(int $workers = 12, array $options = [], ?PDO $pdo = null, private readonly int $batch = 1)
	{
		$this->crm = new Crm(0, 0, 'token', 1, $workers);
		$this->dsn = "sqlite:{$this->crm->directory}/local.sqlite";
		$this->pdo = $pdo ?? Offers::open($this->dsn);
		$this->offers = new Offers($this->pdo);
		$this->offers->create();
		$this->sync = new Sync($this->pdo, $this->crm->url, 'token', $options, $batch);
	}

	/** @return resource a process that runs it; what it prints can be read from $output */
	public function start(mixed &$output)
	{
		$process = proc_open('exec ' . Crm::php() . ' ' . escapeshellarg(__DIR__ . '/reverse_run.inc.php'),
			[1 => ['pipe', 'w'], 2 => ['redirect', 1]], $pipes, null,
			['ORO_DATABASE' => $this->dsn, 'ORO_CRM' => $this->crm->url, 'ORO_TOKEN' => 'token', 'ORO_BATCH' => $this->batch] + getenv());
		$output = $pipes[1];

		return $process;
	}

	/** Runs it to its end in a process of its own. @return array<string, mixed> */
	public function run(): array
	{
		$process = $this->start($output);
		$json = stream_get_contents($output);
		proc_close($process);

		return json_decode($json, true) ?? ['output' => $json];
	}

	/** @return array{int, string} */
	public function compare(): array
	{
		return Crm::script('../oro-reverse-sync/compare.php', "--local=$this->dsn", "--crm={$this->crm->database}");
	}

	public function count(string $table): int
	{
		return (int) $this->pdo->query("SELECT COUNT(*) FROM $table")->fetchColumn();
	}

	public function stop(): void
	{
		$this->crm->stop();
	}
}
