--TEST--
FieldMapping: the getters give what the constructor took
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\FieldMapping;
use SyncEngine\ObjectMapping;

echo got(new FieldMapping('contact', 'email', 'Lead', 'Email', ObjectMapping::SYNC_BIDIRECTIONALLY, false)), "\n";
echo got(new FieldMapping('company', '0', '', '17', ObjectMapping::SYNC_TO_MAUTIC, true, true, true, true, ['a'], 'remote')), "\n";

foreach ([ObjectMapping::SYNC_TO_MAUTIC, ObjectMapping::SYNC_TO_INTEGRATION, ObjectMapping::SYNC_BIDIRECTIONALLY] as $direction) {
	echo (new FieldMapping('a', 'b', 'c', 'd', $direction, true))->getSyncDirection(), "\n";
}
foreach ([ObjectMapping::CONFLICT_KEEP, ObjectMapping::CONFLICT_LOCAL, ObjectMapping::CONFLICT_REMOTE, null] as $policy) {
	echo json_encode((new FieldMapping('a', 'b', 'c', 'd', 'mautic', true, conflictPolicy: $policy))->getConflictPolicy()), "\n";
}
$object = new stdClass();
var_dump((new FieldMapping('a', 'b', 'c', 'd', 'mautic', true, default: $object))->getDefault() === $object);
?>
--EXPECT--
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

getInternalObject "company"
getInternalField "0"
getIntegrationObject ""
getIntegrationField "17"
getSyncDirection "mautic"
isRequired true
isTrimmed true
isCaseIgnored true
isNullEmpty true
getDefault ["a"]
getConflictPolicy "remote"

mautic
integration
bidirectional
"keep"
"local"
"remote"
null
bool(true)
