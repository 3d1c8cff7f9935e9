<?php
declare(strict_types=1);

namespace HelloWorld\Command;

use SyncEngine\MappingStoreInterface;
use SyncEngine\SyncResult;

interface Printer
{
	public function printResult(SyncResult $result, MappingStoreInterface $store): void;

	public function printFailure(\Throwable $e): void;
}
