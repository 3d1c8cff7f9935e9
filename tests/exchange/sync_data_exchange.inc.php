<?php
/* An exchange written in PHP whose answers the test gives. */
declare(strict_types=1);

use SyncEngine\{Order, Report, Request, SyncDataExchange};

require_once __DIR__ . '/order.inc.php';
require_once __DIR__ . '/../lifecycle.inc.php';

class Own extends SyncDataExchange
{
	/** @var callable(string, list<SyncEngine\ObjectChange>): array what write() returns; null: all are written */
	public $answer = null;

	public function getSyncReport(Request $requestDAO): Report
	{
		return new Report('Own');
	}

	protected function write(string $objectName, array $changes): array
	{
		return $this->answer ? ($this->answer)($objectName, $changes) : all_written($changes);
	}
}

/** @param list<SyncEngine\ObjectChange> $changes */
function all_written(array $changes): array
{
	return array_map(
		fn ($change) => $change->getObjectId() ? SyncDataExchange::STATUS_UPDATED : ['status' => SyncDataExchange::STATUS_CREATED, 'id' => "n{$change->getMappedObjectId()}"],
		$changes,
	);
}

/** Adds an order's changes to another. */
function merged(Order $order, Order ...$others): Order
{
	foreach ($others as $other) {
		foreach (array_keys($other->getIdentifiedObjects() + $other->getUnidentifiedObjects()) as $name) {
			array_map($order->addObjectChange(...), $other->getChangedObjectsByObjectType((string) $name));
		}
	}

	return $order;
}
