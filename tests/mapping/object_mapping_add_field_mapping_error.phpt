--TEST--
ObjectMapping::addFieldMapping(): wrong arguments, named as its own
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\ObjectMapping;

$mapping = new ObjectMapping('contact', 'Lead');
report('internal field', fn() => $mapping->addFieldMapping('', 'Email'));
report('integration field', fn() => $mapping->addFieldMapping('email', ''));
report('direction', fn() => $mapping->addFieldMapping('email', 'Email', 'both'));
report('policy', fn() => $mapping->addFieldMapping('email', 'Email', conflictPolicy: 'none'));
report('required', fn() => $mapping->addFieldMapping('email', 'Email', 'mautic', 1));
report('too few', fn() => $mapping->addFieldMapping('email'));
report('kept', fn() => [count($mapping->getFieldMappings())]);

$mapping->addFieldMapping('email', 'Email')->addFieldMapping('0', '0', 'mautic', true, default: 'x', conflictPolicy: 'local');
foreach ($mapping->getFieldMappings() as $field) {
	echo got($field), "\n";
}
?>
--EXPECT--
internal field: ValueError: SyncEngine\ObjectMapping::addFieldMapping(): Argument #1 ($internalField) cannot be empty
integration field: ValueError: SyncEngine\ObjectMapping::addFieldMapping(): Argument #2 ($integrationField) cannot be empty
direction: ValueError: SyncEngine\ObjectMapping::addFieldMapping(): Argument #3 ($direction) must be one of "mautic", "integration", "bidirectional"
policy: ValueError: SyncEngine\ObjectMapping::addFieldMapping(): Argument #9 ($conflictPolicy) must be one of "keep", "local", "remote", or null
required: TypeError: SyncEngine\ObjectMapping::addFieldMapping(): Argument #4 ($isRequired) must be of type bool, int given
too few: ArgumentCountError: SyncEngine\ObjectMapping::addFieldMapping() expects at least 2 arguments, 1 given
kept: 0
getInternalObject "contact"
getInternalField "email"
getIntegrationObject "Lead"
getIntegrationField "Email"
getSyncDirection "bidirectional"
isRequired false
isTrimmed false
isCaseIgnored false
isNullEmpty false
getDefault null
getConflictPolicy null

getInternalObject "contact"
getInternalField "0"
getIntegrationObject "Lead"
getIntegrationField "0"
getSyncDirection "mautic"
isRequired true
isTrimmed false
isCaseIgnored false
isNullEmpty false
getDefault "x"
getConflictPolicy "local"
