<?php
/* What the tests of RestSyncDataExchange have in common. */
declare(strict_types=1);

use SyncEngine\{InputOptions, NormalizedValue, ObjectChange, Order, OrderField, Report, Request, RequestObject, RestSyncDataExchange};

require_once __DIR__ . '/server.inc.php';

/** One page: asks for the fields of an object. @param list<int|string>|null $ids */
function ask(
	RestSyncDataExchange $exchange,
	int $iteration = 1,
	array $fields = ['name'],
	string $object = 'Citizen',
	?string $from = null,
	?string $to = null,
	?array $ids = null,
): Report {
	$wanted = new RequestObject($object, $from ? new DateTime($from) : null, $to ? new DateTime($to) : null);
	array_map($wanted->addField(...), $fields);
	if ($ids !== null) {
		$wanted->setIds($ids);
	}

	return $exchange->getSyncReport((new Request('HelloWorld', $iteration, new InputOptions(['integration' => 'HelloWorld'])))->addObject($wanted));
}

/** Every object of a report, one a line. */
function show(Report $report): void
{
	foreach ($report->getObjects(null) as $name => $objects) {
		foreach ($objects as $object) {
			echo $name, ' ', json_encode($object->getObjectId()), $object->isDeleted() ? ' deleted' : '', ' ',
				$object->getChangeDateTime()?->format('Y-m-d\TH:i:s.up') ?? 'no time', "\n";
			foreach ($object->getFields() as $field) {
				echo '  ', $field->getName(), ' ', text($field->getValue()->getNormalizedValue());
				echo $field->getChangeDateTime() ? $field->getChangeDateTime()->format(' @ Y-m-d\TH:i:s.up') : '', "\n";
			}
		}
	}
}

function text(mixed $value): string
{
	return match (true) {
		$value instanceof DateTimeInterface => 'date ' . $value->format('Y-m-d\TH:i:s.up'),
		is_object($value) => get_class($value) . ' ' . json_encode($value->getValue()),
		default => json_encode($value, JSON_PRESERVE_ZERO_FRACTION | JSON_UNESCAPED_UNICODE),
	};
}

/** IDs of the objects of a page, on a line. */
function ids(Report $report, string $object = 'Citizen'): string
{
	$ids = array_keys($report->getObjects($object));

	return $ids ? implode(' ', $ids) : '(empty)';
}

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

function last(Server $server): object
{
	$requests = $server->requests();

	return end($requests);
}
