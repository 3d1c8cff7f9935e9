--TEST--
PdoMappingStore: each wrong argument is named
--FILE--
<?php
require __DIR__ . '/store.inc.php';

use SyncEngine\PdoMappingStore;

$pdo = new PDO('sqlite::memory:');
echo "-- construction\n";
attempt(static fn () => new PdoMappingStore('sqlite::memory:'));
foreach ([['prefixx' => ''], [7 => ''], ['prefix' => 7], ['prefix' => "a\0"], ['max_attempts' => 0], ['max_attempts' => '3'], ['retry_wait' => -1], ['lock_directory' => ''], ['lock_directory' => null]] as $options) {
	attempt(static fn () => new PdoMappingStore($pdo, $options));
}
attempt(static fn () => new PdoMappingStore((static function () {
	$pdo = new PDO('sqlite::memory:');
	$pdo->setAttribute(PDO::ATTR_ORACLE_NULLS, PDO::NULL_TO_STRING);
	return $pdo;
})()));
attempt(static fn () => new PdoMappingStore(new class('sqlite::memory:') extends PDO {
	public function getAttribute(int $attribute): mixed
	{
		return $attribute === PDO::ATTR_DRIVER_NAME ? 'oci' : parent::getAttribute($attribute);
	}
}));
attempt(static fn () => new PdoMappingStore(new class('sqlite::memory:') extends PDO {
	public function getAttribute(int $attribute): mixed
	{
		return $attribute === PDO::ATTR_SERVER_VERSION ? '3.34.1' : parent::getAttribute($attribute);
	}
}));

$store = new PdoMappingStore($pdo);
echo "-- methods\n";
foreach ([
	['saveMappings', [1]],
	['saveMappings', [new stdClass()]],
	['saveMappings', [(new ReflectionClass(SyncEngine\MappingRecord::class))->newInstanceWithoutConstructor()]],
	['remapObjects', [mapping(1, 1)]],
	['remapObjects', [(new ReflectionClass(SyncEngine\RemappedObject::class))->newInstanceWithoutConstructor()]],
	['findByIntegrationIds', 'Hello', 'Citizen', [1.5]],
	['findByInternalIds', 'Hello', 'contact', [null]],
	['findTrackedChanges', 'Hello', 'contact', [[]]],
	['findTrackedObjectIds', 'Hello', 'contact', null, 0],
	['trackChanges', 'Hello', ['x']],
	['trackChanges', 'Hello', [(new ReflectionClass(SyncEngine\TrackedChange::class))->newInstanceWithoutConstructor()]],
	['consumeChanges', ['1']],
	['getWatermark', 'Hello', 'contact', 'both'],
	['setWatermark', 'Hello', 'contact', 'up', at('2024-01-01')],
	['setWatermark', 'Hello', 'contact', 'pull', new DateTime('@999999999999999')],
	['setWatermark', 'Hello', 'contact', 'pull', (new ReflectionClass(new class extends DateTime {
		public function __construct()
		{
		}
	}))->newInstance()],
	['openJournal', 'Hello', 'in', 'key', ''],
	['closeJournal', [true]],
	['noteIssues', 'Hello', 'pull', ['x']],
	['noteIssues', 'Hello', 'pull', [['object_id' => 1, 'kind' => 'x', 'message' => 'y']]],
	['noteIssues', 'Hello', 'pull', [['object_name' => 'a', 'object_id' => 1, 'kind' => 'x', 'message' => []]]],
	['noteIssues', 'Hello', 'pull', [['object_name' => 'a', 'object_id' => 1, 'kind' => 'x', 'message' => 'y', 'field' => 1.5]]],
	['noteIssues', 'Hello', 'sideways', []],
	['getIssues', 'Hello', -1],
	['queueRetries', 'Hello', 'push', [['object_name' => 'a', 'object_id' => 1]]],
	['queueRetries', 'Hello', 'push', [['object_name' => 'a', 'object_id' => 1, 'reason' => 'x', 'retry_after' => 'soon']]],
	['getDueRetries', 'Hello', 'push', 'contact', 0],
	['clearRetries', 'Hello', 'push', 'contact', [false]],
	['getDeadLetters', 'Hello', 0],
] as $call) {
	$method = array_shift($call);
	echo $method, ' ';
	attempt(static fn () => $store->$method(...$call));
}
var_dump($pdo->inTransaction(), $store->getPdo() === $pdo);
?>
--EXPECT--
-- construction
TypeError: SyncEngine\PdoMappingStore::__construct(): Argument #1 ($pdo) must be of type PDO, string given
SyncEngine\Exception\ConfigurationException: Unknown option "prefixx" of SyncEngine\PdoMappingStore: prefix, max_attempts, retry_wait and lock_directory are known
SyncEngine\Exception\ConfigurationException: Unknown option "7" of SyncEngine\PdoMappingStore: prefix, max_attempts, retry_wait and lock_directory are known
SyncEngine\Exception\ConfigurationException: Option "prefix" of SyncEngine\PdoMappingStore must be a string
SyncEngine\Exception\ConfigurationException: Option "prefix" of SyncEngine\PdoMappingStore can't be used: it contains a NUL byte
SyncEngine\Exception\ConfigurationException: Option "max_attempts" of SyncEngine\PdoMappingStore must be an int from 1 to 1000000
SyncEngine\Exception\ConfigurationException: Option "max_attempts" of SyncEngine\PdoMappingStore must be an int from 1 to 1000000
SyncEngine\Exception\ConfigurationException: Option "retry_wait" of SyncEngine\PdoMappingStore must be an int of seconds, from 0 to 86400
SyncEngine\Exception\ConfigurationException: Option "lock_directory" of SyncEngine\PdoMappingStore must be a string that names a directory
SyncEngine\Exception\ConfigurationException: Option "lock_directory" of SyncEngine\PdoMappingStore must be a string that names a directory
SyncEngine\Exception\ConfigurationException: PDO::ATTR_ORACLE_NULLS of the connection must be PDO::NULL_NATURAL
SyncEngine\Exception\ConfigurationException: PDO's driver "oci" is not supported: sqlite, mysql (MariaDB too) and pgsql are
SyncEngine\Exception\ConfigurationException: SQLite 3.35 or newer is needed; PDO was built with 3.34.1
-- methods
saveMappings TypeError: SyncEngine\PdoMappingStore::saveMappings(): Argument #1 ($records) must be an array of SyncEngine\MappingRecord, int found
saveMappings TypeError: SyncEngine\PdoMappingStore::saveMappings(): Argument #1 ($records) must be an array of SyncEngine\MappingRecord, stdClass found
saveMappings Error: SyncEngine\MappingRecord object is not initialized: its constructor did not run
remapObjects TypeError: SyncEngine\PdoMappingStore::remapObjects(): Argument #1 ($remappedObjects) must be an array of SyncEngine\RemappedObject, SyncEngine\MappingRecord found
remapObjects Error: SyncEngine\RemappedObject object is not initialized: its constructor did not run
findByIntegrationIds TypeError: SyncEngine\PdoMappingStore::findByIntegrationIds(): Argument #3 ($integrationObjectIds) must be a list of IDs of type int|string, float found
findByInternalIds TypeError: SyncEngine\PdoMappingStore::findByInternalIds(): Argument #3 ($internalObjectIds) must be a list of IDs of type int|string, null found
findTrackedChanges TypeError: SyncEngine\PdoMappingStore::findTrackedChanges(): Argument #3 ($objectIds) must be a list of IDs of type int|string, array found
findTrackedObjectIds ValueError: SyncEngine\PdoMappingStore::findTrackedObjectIds(): Argument #4 ($limit) must be greater than 0
trackChanges TypeError: SyncEngine\PdoMappingStore::trackChanges(): Argument #2 ($changes) must be an array of SyncEngine\TrackedChange, string found
trackChanges Error: SyncEngine\TrackedChange object is not initialized: its constructor did not run
consumeChanges TypeError: SyncEngine\PdoMappingStore::consumeChanges(): Argument #1 ($ids) must be a list of int, string found
getWatermark ValueError: SyncEngine\PdoMappingStore::getWatermark(): Argument #3 ($direction) must be "pull" or "push"
setWatermark ValueError: SyncEngine\PdoMappingStore::setWatermark(): Argument #3 ($direction) must be "pull" or "push"
setWatermark ValueError: SyncEngine\PdoMappingStore::setWatermark(): Argument #4 ($watermark) must be in the years 1 to 9999
setWatermark Error: DateTime@anonymous object is not initialized: its constructor did not run
openJournal ValueError: SyncEngine\PdoMappingStore::openJournal(): Argument #2 ($direction) must be "pull" or "push"
closeJournal TypeError: SyncEngine\PdoMappingStore::closeJournal(): Argument #1 ($keys) must be a list of strings, bool found
noteIssues TypeError: SyncEngine\PdoMappingStore::noteIssues(): Argument #3 ($issues) must be a list of arrays, string found at 0
noteIssues ValueError: SyncEngine\PdoMappingStore::noteIssues(): Argument #3 ($issues) must have "object_name" at 0
noteIssues TypeError: SyncEngine\PdoMappingStore::noteIssues(): Argument #3 ($issues) must have a string as "message" at 0, array found
noteIssues TypeError: SyncEngine\PdoMappingStore::noteIssues(): Argument #3 ($issues) must have a string as "field" at 0, float found
noteIssues ValueError: SyncEngine\PdoMappingStore::noteIssues(): Argument #2 ($direction) must be "pull" or "push"
getIssues ValueError: SyncEngine\PdoMappingStore::getIssues(): Argument #2 ($limit) must be greater than 0
queueRetries ValueError: SyncEngine\PdoMappingStore::queueRetries(): Argument #3 ($retries) must have "reason" at 0
queueRetries TypeError: SyncEngine\PdoMappingStore::queueRetries(): Argument #3 ($retries) must have ?int as "retry_after" at 0, string found
getDueRetries ValueError: SyncEngine\PdoMappingStore::getDueRetries(): Argument #4 ($limit) must be greater than 0
clearRetries TypeError: SyncEngine\PdoMappingStore::clearRetries(): Argument #4 ($objectIds) must be a list of IDs of type int|string, bool found
getDeadLetters ValueError: SyncEngine\PdoMappingStore::getDeadLetters(): Argument #2 ($limit) must be greater than 0
bool(false)
bool(true)
