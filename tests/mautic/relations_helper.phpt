--TEST--
Mautic's RelationsHelper: references get the IDs of what they refer to
--EXTENSIONS--
tokenizer
ctype
mbstring
--INI--
syncengine.mautic=exact
date.timezone=UTC
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/recorders.inc.php';

use Mautic\IntegrationsBundle\Sync\DAO\Mapping\{MappingManualDAO, ObjectMappingDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{ObjectDAO, RelationDAO, ReportDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Value\{NormalizedValueDAO, ReferenceValueDAO};
use Mautic\IntegrationsBundle\Sync\Exception\{InternalIdNotFoundException, ObjectDeletedException, ObjectNotFoundException};
use Mautic\IntegrationsBundle\Sync\Helper\{MappingHelper, RelationsHelper};

function manual(): MappingManualDAO
{
	$manual = new MappingManualDAO('Shop');
	foreach ([['lead', 'Citizen'], ['company', 'World'], ['lead', 'World']] as [$internal, $remote]) {
		$manual->addObjectMapping(new ObjectMappingDAO($internal, $remote));
	}
	return $manual;
}

function related(RelationDAO ...$relations): ReportDAO
{
	$value = new ReferenceValueDAO();
	$report = report('Shop', reported('Citizen', '1', ['world' => new NormalizedValueDAO('reference', $value, $value), 'name' => 'text']));
	array_map([$report->getRelations(), 'addRelation'], $relations);
	return $report;
}

function run(ReportDAO $report, callable $find)
{
	$helper = new RelationsHelper(recorder(MappingHelper::class, ['findMauticObject' => $find]));
	try {
		$helper->processRelations(manual(), $report);
	} finally {
		$value = $report->getObject('Citizen', '1')->getField('world')->getValue()->getNormalizedValue();
		echo '  reference ', json_encode([$value->getValue(), $value->getType()]), "\n";
		foreach ($report->getRelations() as $relation) {
			echo '  relation ', json_encode($relation->getRelObjectInternalId()), "\n";
		}
	}
	$found = $helper->getObjectsToSynchronize();
	$helper->processRelations(manual(), report('Shop'));
	return [...$found, 'then ' . count($helper->getObjectsToSynchronize())];
}

function relation(string $world = 'World', string $field = 'world', string $id = '1'): RelationDAO
{
	return new RelationDAO('Citizen', $field, $world, $id, '77');
}

foreach ([5, '5', '7x', 'abc', null, 0, ''] as $id) {
	attempt('found: ' . json_encode($id), fn() => run(related(relation()), fn() => new ObjectDAO('other', $id)));
}
attempt('two of three', fn() => run(related(relation(), relation('Citizen'), relation()), fn($manual, $name) => new ObjectDAO($name, $name === 'lead' ? 4 : null)));
attempt('known already', function () {
	$relation = relation();
	$relation->setRelObjectInternalId(9);
	return run(related($relation), fn() => new ObjectDAO('company', 5));
});
attempt('not mapped', fn() => run(related(relation('Other')), fn() => new ObjectDAO('company', 5)));
attempt('no such object', fn() => run(related(relation('World', 'world', '2')), fn() => new ObjectDAO('company', 5)));
attempt('no such field', fn() => run(related(relation('World', 'none')), fn() => new ObjectDAO('company', 5)));
attempt('no reference', fn() => run(related(relation('World', 'name')), fn() => new ObjectDAO('company', 5)));
foreach ([new ObjectNotFoundException('x'), new InternalIdNotFoundException('x'), new ObjectDeletedException('gone'), new RuntimeException('failed')] as $e) {
	attempt(get_class($e), fn() => run(related(relation()), fn() => throw $e));
}
$names = ['getRelObjectInternalId', 'getRelObjectName', 'getRelObjectIntegrationId', 'getMappedInternalObjectsNames', 'findMauticObject', 'getObjectId', 'setRelObjectInternalId', 'getObjectName', 'getObjectIntegrationId', 'getObject', 'getRelFieldName', 'getField', 'getValue', 'getNormalizedValue', 'setType', 'setValue'];
$calls = function (array $answers) {
	$reference = recorder(ReferenceValueDAO::class, $answers);
	$value = recorder(NormalizedValueDAO::class, $answers + ['getNormalizedValue' => fn() => $reference]);
	$field = recorder(Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO::class, $answers + ['getValue' => fn() => $value]);
	$object = recorder(ObjectDAO::class, $answers + ['getField' => fn() => $field], 'object');
	$found = recorder(ObjectDAO::class, $answers + ['getObjectId' => fn() => 5], 'found');
	$relation = recorder(RelationDAO::class, $answers);
	$relations = new Mautic\IntegrationsBundle\Sync\DAO\Sync\RelationsDAO();
	$relations->addRelation($relation);
	$report = recorder(ReportDAO::class, $answers + ['getRelations' => fn() => $relations, 'getObject' => fn() => $object]);
	$manual = recorder(MappingManualDAO::class, $answers + ['getMappedInternalObjectsNames' => fn() => ['company', 'lead']]);
	(new RelationsHelper(recorder(MappingHelper::class, $answers + ['findMauticObject' => fn() => $found])))->processRelations($manual, $report);
};
attempt('every call', fn() => $calls([]));
each_throwing($names, $calls);
attempt('not constructed', fn() => bare(RelationsHelper::class)->processRelations(manual(), related(relation())));
attempt('cloned', fn() => (clone new RelationsHelper(recorder(MappingHelper::class)))->getObjectsToSynchronize());
--EXPECT--
== found: 5
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [5,"company"]
  relation 5
  -> ["then 0"]
== found: "5"
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [5,"company"]
  relation 5
  -> ["then 0"]
== found: "7x"
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [7,"company"]
  relation 7
  -> ["then 0"]
== found: "abc"
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation null
  -> [object "World" "77", "then 0"]
== found: null
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation null
  -> [object "World" "77", "then 0"]
== found: 0
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation null
  -> [object "World" "77", "then 0"]
== found: ""
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation null
  -> [object "World" "77", "then 0"]
== two of three
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  MappingHelper->findMauticObject(MappingManualDAO, "lead", object "Citizen" "77")
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [4,"lead"]
  relation null
  relation 4
  relation null
  -> [object "World" "77", object "World" "77", "then 0"]
== known already
  reference [null,null]
  relation 9
  -> ["then 0"]
== not mapped
  reference [null,null]
  relation null
  -> ["then 0"]
== no such object
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation 5
  Error: Call to a member function getField() on null
== no such field
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation 5
  Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException: The none field is not mapped for the Citizen object.
== no reference
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation 5
  Error: Call to a member function setType() on string
== Mautic\IntegrationsBundle\Sync\Exception\ObjectNotFoundException
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation null
  -> ["then 0"]
== Mautic\IntegrationsBundle\Sync\Exception\InternalIdNotFoundException
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation null
  -> [object "World" "77", "then 0"]
== Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation null
  Mautic\IntegrationsBundle\Sync\Exception\ObjectDeletedException: gone
== RuntimeException
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "World" "77")
  reference [null,null]
  relation null
  RuntimeException: failed
== every call
  ReportDAO->getRelations()
  RelationDAO->getRelObjectInternalId()
  RelationDAO->getRelObjectName()
  RelationDAO->getRelObjectIntegrationId()
  RelationDAO->getRelObjectName()
  MappingManualDAO->getMappedInternalObjectsNames("text")
  RelationDAO->getRelObjectName()
  MappingManualDAO->getMappedInternalObjectsNames("text")
  MappingHelper->findMauticObject(MappingManualDAO, "company", object "text" "text")
  found->getObjectId()
  RelationDAO->setRelObjectInternalId(5)
  RelationDAO->getObjectName()
  RelationDAO->getObjectIntegrationId()
  ReportDAO->getObject("text", "text")
  RelationDAO->getRelFieldName()
  object->getField("text")
  FieldDAO->getValue()
  NormalizedValueDAO->getNormalizedValue()
  ReferenceValueDAO->setType("company")
  ReferenceValueDAO->setValue(5)
  -> null
== getRelObjectInternalId
  DomainException: no getRelObjectInternalId
== getRelObjectName
  DomainException: no getRelObjectName
== getRelObjectIntegrationId
  DomainException: no getRelObjectIntegrationId
== getMappedInternalObjectsNames
  DomainException: no getMappedInternalObjectsNames
== findMauticObject
  DomainException: no findMauticObject
== getObjectId
  DomainException: no getObjectId
== setRelObjectInternalId
  DomainException: no setRelObjectInternalId
== getObjectName
  DomainException: no getObjectName
== getObjectIntegrationId
  DomainException: no getObjectIntegrationId
== getObject
  DomainException: no getObject
== getRelFieldName
  DomainException: no getRelFieldName
== getField
  DomainException: no getField
== getValue
  DomainException: no getValue
== getNormalizedValue
  DomainException: no getNormalizedValue
== setType
  DomainException: no setType
== setValue
  DomainException: no setValue
== not constructed
  Error: Typed property Mautic\IntegrationsBundle\Sync\Helper\RelationsHelper::$mappingHelper must not be accessed before initialization
== cloned
  -> []
