<?php
/**
 * One side of bench/mautic.php: objects, judging and reading with whatever stands behind Mautic's class names.
 * usage: php bench/lib_mautic.php OBJECTS ROUNDS      MAUTIC_BUNDLE: the original's IntegrationsBundle, where it is to be measured
 * Prints JSON: nanoseconds of CPU time per field of making objects, of judging, of judging and reading; bytes per field.
 * Of several rounds the best one counts; no round at all makes the objects once, as a first sync does, and nothing else.
 */
declare(strict_types=1);

use Mautic\IntegrationsBundle\Sync\DAO\Mapping\{MappingManualDAO, ObjectMappingDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{FieldDAO, ObjectDAO, ReportDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO;
use Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudge;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator;

const FIELDS = 30;

spl_autoload_register(function (string $class): void {
	$prefix = 'Mautic\\IntegrationsBundle\\';
	$file = getenv('MAUTIC_BUNDLE') . '/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
	if (str_starts_with($class, $prefix) && is_file($file)) {
		require $file;
	}
});
require __DIR__ . '/lib_mautic_site.php';

final class RequiredFields extends Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper
{
	public function __construct() {}

	public function getRequiredFields(string $object): array
	{
		return ['in0' => 'x'];
	}
}

/** Strings and dates, made beforehand: what `$objects` records of a side say, each with a date of its own. */
function records(string $prefix, int $objects, int $shift): array
{
	$names = array_map(fn($field) => "$prefix$field", range(0, FIELDS - 1));
	$records = [];
	for ($i = 0; $i < $objects; $i++) {
		$day = sprintf('2026-01-%02d 10:00:00.5', 1 + ($i * 5 + $shift) % 28);
		$values = array_map(fn($name) => "value of $name, $i", $names);
		$records[$i + 1] = [new DateTimeImmutable($day, new DateTimeZone('UTC')), array_combine($names, $values)];
	}
	return $records;
}

/** As an integration's exchange reports what its API said: fields with the time of their change. @return list<ObjectDAO> */
function report_with_times(string $kind, array $records): array
{
	$made = [];
	foreach ($records as $id => [$changed, $values]) {
		$object = new ObjectDAO($kind, $id, $changed);
		foreach ($values as $name => $value) {
			$field = new FieldDAO($name, new NormalizedValueDAO('text', $value));
			$field->setChangeDateTime($changed);
			$object->addField($field);
		}
		$made[] = $object;
	}
	return $made;
}

/** The same of an API that says of records alone when they changed. @return list<ObjectDAO> */
function report_without_times(string $kind, array $records): array
{
	$made = [];
	foreach ($records as $id => [$changed, $values]) {
		$object = new ObjectDAO($kind, $id, $changed);
		foreach ($values as $name => $value) {
			$object->addField(new FieldDAO($name, new NormalizedValueDAO('text', $value)));
		}
		$made[] = $object;
	}
	return $made;
}

/** Nanoseconds of this process's own work: what else the machine does is no part of it. */
function spent(): int
{
	$usage = getrusage();
	return 1000 * (1000000 * ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) + $usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']);
}

[, $objects, $rounds] = array_map('intval', $argv);
$internal = records('in', $objects, 0);
$integration = records('ext', $objects, 3);
if ($rounds === 0) {
	$memory = memory_get_usage();
	$start = spent();
	$made = [report_with_times('lead', $internal), report_without_times('Citizen', $integration)];
	$spent = spent() - $start;
	echo json_encode([
		'native' => (new ReflectionClass(ObjectDAO::class))->isInternal(),
		'make' => $spent / $objects / FIELDS / 2,
		'bytes' => (memory_get_usage() - $memory) / $objects / FIELDS / 2,
		'fields' => count($made[0]) * count($made[0][0]->getFields()),
	]), "\n";
	exit;
}
$manual = new MappingManualDAO('Hello');
$mapping = new ObjectMappingDAO('lead', 'Citizen');
for ($field = 0; $field < FIELDS; $field++) {
	$mapping->addFieldMapping("in$field", "ext$field", ObjectMappingDAO::SYNC_BIDIRECTIONALLY, $field === 0);
}
$manual->addObjectMapping($mapping);
$best = ['make' => INF, 'judge' => INF, 'read' => INF];
for ($round = 0; $round < $rounds; $round++) {
	gc_collect_cycles();
	$memory = memory_get_usage();
	$start = spent();
	$left = report_with_times('lead', $internal);
	$right = report_without_times('Citizen', $integration);
	$best['make'] = min($best['make'], spent() - $start);
	$memory = memory_get_usage() - $memory;

	$report = new ReportDAO('Hello');
	foreach ($right as $object) {
		$report->addObject($object);
	}
	$generator = new ObjectChangeGenerator(new SyncJudge(), new ValueHelper(), new RequiredFields());
	$start = spent();
	$order = new OrderDAO(new DateTimeImmutable(), false, 'Hello');
	foreach ($left as $i => $object) {
		$order->addObjectChange($generator->getSyncObjectChange($report, $manual, $mapping, $object, $right[$i]));
	}
	$judged = spent() - $start;
	$read = 0;
	foreach ($order->getChangedObjectsByObjectType('lead') as $change) {
		foreach ($change->getFields() as $field) {
			$read += strlen($field->getName() . $field->getValue()->getNormalizedValue()) > 0 ? 1 : 0;
		}
	}
	$best['read'] = min($best['read'], spent() - $start);
	$best['judge'] = min($best['judge'], $judged);
	unset($left, $right, $report, $order, $object, $change, $field);
}
$fields = $objects * FIELDS;
echo json_encode([
	'native' => (new ReflectionClass(SyncJudge::class))->isInternal(),
	'make' => $best['make'] / $fields / 2,
	'judge' => $best['judge'] / $fields,
	'read' => $best['read'] / $fields,
	'bytes' => $memory / $fields / 2,
	'fields' => $read,
]), "\n";
