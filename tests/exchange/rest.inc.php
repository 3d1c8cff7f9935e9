<?php
/* What the tests of RestSyncDataExchange have in common. */
declare(strict_types=1);

use SyncEngine\{InputOptions, Report, Request, RequestObject, RestSyncDataExchange};

require_once __DIR__ . '/order.inc.php';
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

function last(Server $server): object
{
	$requests = $server->requests();

	return end($requests);
}
