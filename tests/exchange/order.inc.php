<?php
/* Orders, and what came of them. */
declare(strict_types=1);

use SyncEngine\{NormalizedValue, ObjectChange, Order, OrderField};

/**
 * An order of changes: ID (null: to be created), and values by field, each with its type.
 *
 * @param array $changes list<array{0: int|string|null, 1: array<string, array{0: string, 1: mixed}>}>
 */
function order(array $changes, string $object = 'Citizen'): Order
{
	$order = new Order(new DateTimeImmutable('2026-01-01'), false, 'HelloWorld');
	foreach ($changes as $i => [$id, $fields]) {
		$change = new ObjectChange('HelloWorld', $object, $id, 'contact', 101 + $i);
		foreach ($fields as $name => [$type, $value]) {
			$change->addField(new OrderField($name, new NormalizedValue($type, $value)));
		}
		$order->addObjectChange($change);
	}

	return $order;
}

/** What came of an order, a line an outcome. */
function outcomes(Order $order): void
{
	foreach ($order->getObjectMappings() as $record) {
		echo "contact {$record->getInternalObjectId()} created: {$record->getIntegrationObjectName()} {$record->getIntegrationObjectId()}\n";
	}
	foreach ($order->getUpdatedObjectMappings() as $updated) {
		echo $updated->getIntegrationObjectName(), ' ', $updated->getIntegrationObjectId(), ' updated ', $updated->getObjectModifiedDate()->format('Y-m-d H:i:s'), "\n";
	}
	foreach ($order->getRemappedObjects() as $remapped) {
		echo "{$remapped->getOldObjectName()} {$remapped->getOldObjectId()} is {$remapped->getNewObjectName()} {$remapped->getNewObjectId()} now\n";
	}
	foreach ($order->getDeletedObjects() as $change) {
		echo "contact {$change->getMappedObjectId()} deleted\n";
	}
	foreach ($order->getRetriedObjects() as $change) {
		echo "contact {$change->getMappedObjectId()} to be retried\n";
	}
	foreach ($order->getNotifications() as $notification) {
		echo "contact {$notification->getMauticObjectId()}: {$notification->getMessage()}\n";
	}
}

/** Why changes are to be retried, in the order it was reported. @return list<string> */
function reasons(Order $order): array
{
	$outcomes = ((array) $order)["\0SyncEngine\\Order\0outcomes"];

	return array_values(array_map(
		fn (array $outcome) => "contact {$outcome['change']->getMappedObjectId()}: {$outcome['message']}",
		array_filter($outcomes, fn (array $outcome) => $outcome['outcome'] === 'retry'),
	));
}

/** The objects of a list of changes, by what they are mapped to. @param list<ObjectChange> $changes */
function named(array $changes): string
{
	return implode(' ', array_map(
		fn (ObjectChange $change) => $change->getMappedObjectId() . ($change->getObjectId() ? "={$change->getObjectId()}" : ''),
		$changes,
	));
}
