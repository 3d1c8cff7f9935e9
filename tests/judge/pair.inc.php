<?php
/**
 * A pair of objects and what the generators make of it, in a few words. A field is [value], or
 * [value, state, certain change time, type]; times are seconds.
 */

use SyncEngine\MappingManual;
use SyncEngine\NormalizedValue;
use SyncEngine\ObjectChange;
use SyncEngine\ObjectMapping;
use SyncEngine\PullChangeGenerator;
use SyncEngine\PushChangeGenerator;
use SyncEngine\Report;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;

function at(?int $second): ?DateTimeImmutable
{
	return $second === null ? null : new DateTimeImmutable('@' . (1767225600 + $second));
}

/** @param array<string, array> $fields */
function side(string $kind, int|string|null $id, array $fields, ?int $changed = null): ReportObject
{
	$object = new ReportObject($kind, $id, at($changed));
	foreach ($fields as $name => $field) {
		[$value, $state, $certain, $type] = $field + [null, 'changed', null, 'string'];
		$made = new ReportField((string) $name, new NormalizedValue($type, $value), $state);
		$object->addField($certain === null ? $made : $made->setChangeDateTime(at($certain)));
	}
	return $object;
}

/** A mapping of contact to Lead, each rule the arguments of addFieldMapping(). */
function mapping(array ...$rules): ObjectMapping
{
	$mapping = new ObjectMapping('contact', 'Lead');
	foreach ($rules as $rule) {
		$mapping->addFieldMapping(...$rule);
	}
	return $mapping;
}

function pull(ObjectMapping $mapping, ReportObject $internal, ReportObject $integration, ?PullChangeGenerator $generator = null): ObjectChange
{
	$manual = new MappingManual('Hello');
	$manual->addObjectMapping($mapping);
	$report = (new Report('Hello'))->addObject($integration);
	return ($generator ?? new PullChangeGenerator())->getSyncObjectChange($report, $manual, $mapping, $internal, $integration);
}

function push(ObjectMapping $mapping, ReportObject $internal, ReportObject $integration, ?PushChangeGenerator $generator = null): ObjectChange
{
	$manual = new MappingManual('Hello');
	$manual->addObjectMapping($mapping);
	$report = (new Report('mautic'))->addObject($internal);
	return ($generator ?? new PushChangeGenerator())->getSyncObjectChange($report, $manual, $mapping, $internal, $integration);
}

/** The fields of a change: name, value, state. */
function fields(ObjectChange $change): string
{
	$shown = [];
	foreach ($change->getFields() as $name => $field) {
		$value = $field->getValue()->getNormalizedValue();
		$state = isset($change->getChangedFields()[$name]) ? '' : (isset($change->getRequiredFields()[$name]) ? ' required' : ' unchanged');
		$shown[] = "$name=" . ($value instanceof DateTimeInterface ? $value->format('c') : json_encode($value, JSON_PRESERVE_ZERO_FRACTION)) . $state;
	}
	return implode(', ', $shown) ?: 'nothing';
}
