<?php
declare(strict_types=1);

namespace HelloWorld\Command;

use SyncEngine\SyncResult;
use Symfony\Component\Console\Output\OutputInterface;

/** One JSON document on standard output, whatever came of the sync. */
final class JsonPrinter implements Printer
{
	public function __construct(private readonly OutputInterface $output)
	{
	}

	public function printResult(SyncResult $result, array $issues): void
	{
		$this->write($result->toArray() + ['issues' => $issues]);
	}

	public function printFailure(\Throwable $e): void
	{
		$this->write(['status' => 'failed', 'error' => ['class' => $e::class, 'message' => $e->getMessage()]]);
	}

	/** @param array<string, mixed> $data */
	private function write(array $data): void
	{
		$this->output->writeln(json_encode(
			$data,
			JSON_THROW_ON_ERROR | JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION,
		), OutputInterface::OUTPUT_RAW);
	}
}
