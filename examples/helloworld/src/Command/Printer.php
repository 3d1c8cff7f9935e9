<?php
declare(strict_types=1);

namespace HelloWorld\Command;

use SyncEngine\SyncResult;

interface Printer
{
	/** @param list<array<string, mixed>> $issues what the run noted, as MappingStoreInterface::getIssues() has it */
	public function printResult(SyncResult $result, array $issues): void;

	public function printFailure(\Throwable $e): void;
}
