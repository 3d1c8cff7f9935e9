<?php
/**
 * Judge and order: 5,000 objects of 30 fields that flow both ways, of other values, changed at mixed times. Strings
 * and dates are made before anything is measured; the same is done by the plain classes of bench/php in the same run.
 */
declare(strict_types=1);

require __DIR__ . '/php/classes.php';

use SyncEngine\{MappingManual, NormalizedValue, ObjectMapping, Order, PullChangeGenerator, Report, ReportField, ReportObject};

const FIELDS = 30;
const REPEATS = 5;

$quick = in_array('--quick', $argv, true);
define('OBJECTS', $quick ? 1000 : 5000);

/** @param float|null $limit at most that much */
function row(string $what, float $value, string $unit, ?float $limit = null): void
{
	printf("ROW|%s|%.5f|%s|%s|%s\n", $what, $value, $unit, $limit ?? '', $limit === null || $value <= $limit ? 'ok' : 'over');
}

function median(array $values): float
{
	sort($values);
	return $values[intdiv(count($values), 2)];
}

/** Microseconds of CPU time of this process: what else the machine does is not measured. */
function cpu(): float
{
	$usage = getrusage();
	return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1e6 + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec'];
}

/** Median microseconds a field of what $run does with what $prepare made; only $run is measured. */
function microseconds(callable $run, ?callable $prepare = null, int $fields = OBJECTS * FIELDS): float
{
	$times = [];
	for ($i = 0; $i < REPEATS; $i++) {
		$prepared = $prepare ? $prepare() : null;
		gc_collect_cycles();
		$begin = cpu();
		$result = $run($prepared);
		$times[] = (cpu() - $begin) / $fields;
		unset($result, $prepared);
	}
	return median($times);
}

/** Bytes a field of what $make returns. */
function bytes(callable $make): float
{
	gc_collect_cycles();
	$before = memory_get_usage();
	$result = $make();
	return (memory_get_usage() - $before) / (OBJECTS * FIELDS);
}

/** What one side has, as records: value by field name, change times of some fields, change time of the object. */
function records(string $side, string $prefix): array
{
	$dates = [];
	for ($i = 0; $i < 60; $i++) {
		$dates[] = new DateTimeImmutable(sprintf('2026-01-01T00:00:%02d.%06dZ', $i, $i * 1000));
	}
	$records = [];
	for ($i = 0; $i < OBJECTS; $i++) {
		$record = ['id' => $i + 1, 'changed' => $dates[($i * 7 + strlen($side)) % 60], 'times' => []];
		for ($j = 0; $j < FIELDS; $j++) {
			$record["$prefix$j"] = "$side $i $j";
			// Two thirds of the fields know when they changed: all three kinds of evidence are asked.
			if (($i + $j * 5 + strlen($side)) % 3) {
				$record['times']["$prefix$j"] = $dates[($i * 11 + $j * 13 + strlen($side)) % 60];
			}
		}
		$records[] = $record;
	}
	return $records;
}

$internalNames = $integrationNames = [];
$mapping = new ObjectMapping('contact', 'Lead');
for ($j = 0; $j < FIELDS; $j++) {
	$internalNames[] = "field$j";
	$integrationNames[] = "Field$j";
	$mapping->addFieldMapping("field$j", "Field$j");
}
$manual = new MappingManual('Bench');
$manual->addObjectMapping($mapping);
$rules = array_map(fn ($internal, $integration) => new Plain\Rule($internal, $integration), $internalNames, $integrationNames);
$internalRecords = records('internal', 'field');
$integrationRecords = records('integration', 'Field');

$natively = function (string $kind, array $records, array $names): Report {
	$report = new Report('Bench');
	$report->addRecords($kind, $records, array_fill_keys($names, 'string'), 'id', 'changed', 'times');
	return $report;
};
$made = function (string $kind, array $records, array $names): Report {
	$report = new Report('Bench');
	foreach ($records as $record) {
		$object = new ReportObject($kind, $record['id'], $record['changed']);
		$times = $record['times'];
		foreach ($names as $name) {
			$field = new ReportField($name, new NormalizedValue('string', $record[$name]));
			if (isset($times[$name])) {
				$field->setChangeDateTime($times[$name]);
			}
			$object->addField($field);
		}
		$report->addObject($object);
	}
	return $report;
};
$plain = function (string $kind, array $records, array $names): array {
	$things = [];
	foreach ($records as $record) {
		$thing = new Plain\Thing($kind, $record['id'], $record['changed']);
		$times = $record['times'];
		foreach ($names as $name) {
			$field = new Plain\Field($name, new Plain\Value('string', $record[$name]));
			if (isset($times[$name])) {
				$field->setChanged($times[$name]);
			}
			$thing->add($field);
		}
		$things[] = $thing;
	}
	return $things;
};

$judge = function (Report $internal, Report $integration) use ($manual, $mapping): Order {
	$generator = new PullChangeGenerator();
	$order = new Order(new DateTimeImmutable(), false, 'Bench');
	$internals = $internal->getObjects('contact');
	foreach ($integration->getObjects('Lead') as $id => $object) {
		$order->addObjectChange($generator->getSyncObjectChange($integration, $manual, $mapping, $internals[$id], $object));
	}
	return $order;
};
$read = function (Order $order): int {
	$length = 0;
	foreach ($order->getChangedObjectsByObjectType('contact') as $change) {
		foreach ($change->getFields() as $field) {
			$length += strlen($field->getValue()->getNormalizedValue());
		}
	}
	return $length;
};

// -- Plain classes

$internal = $plain('contact', $internalRecords, $internalNames);
$integration = $plain('Lead', $integrationRecords, $integrationNames);
$plainJudge = function () use ($internal, $integration, $rules): array {
	$generator = new Plain\Generator(new Plain\Judge(), $rules);
	$order = new Plain\Order();
	$changes = [];
	foreach ($integration as $i => $thing) {
		$order->add($changes[] = $generator->change($internal[$i], $thing));
	}
	return [$order, $changes];
};
$readPlain = function (array $made): int {
	$length = 0;
	foreach ($made[1] as $change) {
		foreach ($change->fields() as $field) {
			$length += strlen($field->value()->normalized());
		}
	}
	return $length;
};
$plainTime = microseconds($plainJudge);
$fields = array_sum(array_map(fn ($change) => count($change->fields()), $plainJudge()[1]));
$plainRead = microseconds($readPlain, $plainJudge, $fields);
unset($internal, $integration, $plainJudge);

// -- The engine

foreach (['built natively' => [$natively, 0.06], 'made in PHP' => [$made, 0.12]] as $how => [$build, $limit]) {
	$internal = $build('contact', $internalRecords, $internalNames);
	$integration = $build('Lead', $integrationRecords, $integrationNames);
	$time = microseconds(fn () => $judge($internal, $integration));
	$changes = $judge($internal, $integration)->getChangedObjectsByObjectType('contact');
	$changed = array_sum(array_map(fn ($change) => count($change->getFields()), $changes));
	$changed === $fields or exit("the engine changes $changed fields, the plain classes $fields\n");
	unset($changes);
	row("judge and order, objects $how: a field", $time, 'us', $limit);
	row("judge and order, objects $how: times faster than PHP classes", $plainTime / $time, '');
	row("order of objects $how: reading a field", microseconds($read, fn () => $judge($internal, $integration), $fields), 'us');
	unset($internal, $integration);
}
row('judge and order, PHP classes: a field', $plainTime, 'us');
row('order of PHP classes: reading a field', $plainRead, 'us');

// -- Making one side

$side = function (array $records, array $names): array {
	$objects = [];
	foreach ($records as $record) {
		$object = new ReportObject('contact', $record['id']);
		foreach ($names as $name) {
			$object->addField(new ReportField($name, new NormalizedValue('string', $record[$name])));
		}
		$objects[] = $object;
	}
	return $objects;
};
$plainSide = function (array $records, array $names): array {
	$things = [];
	foreach ($records as $record) {
		$thing = new Plain\Thing('contact', $record['id']);
		foreach ($names as $name) {
			$thing->add(new Plain\Field($name, new Plain\Value('string', $record[$name])));
		}
		$things[] = $thing;
	}
	return $things;
};
$side($internalRecords, $internalNames);
$time = microseconds(fn () => $side($internalRecords, $internalNames));
$plainTime = microseconds(fn () => $plainSide($internalRecords, $internalNames));
$native = fn () => $natively('contact', $internalRecords, $internalNames);
row('one side made in PHP: a field', $time, 'us', 0.2);
row('one side made in PHP: times faster than PHP classes', $plainTime / $time, '');
row('one side made in PHP: memory a field', bytes(fn () => $side($internalRecords, $internalNames)), 'bytes', 200);
row('one side of PHP classes: a field', $plainTime, 'us');
row('one side of PHP classes: memory a field', bytes(fn () => $plainSide($internalRecords, $internalNames)), 'bytes');
row('one side built natively: a field', microseconds($native), 'us');
row('one side built natively: memory a field, without the value', bytes($native), 'bytes', 64);
