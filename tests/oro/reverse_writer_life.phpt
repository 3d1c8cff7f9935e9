--TEST--
Oro\RestReverseWriter: options it refuses, items it refuses, and what every class must stand
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\Oro\ChangeSet;
use SyncEngine\Oro\RestReverseWriter;
use SyncEngine\Oro\StepContext;
use SyncEngine\PdoMappingStore;

$pdo = new PDO('sqlite::memory:');
$store = new PdoMappingStore($pdo);
$new = static fn (string $url = 'http://127.0.0.1:1/offers', array $options = []) => new RestReverseWriter($store, 'Crm', 'offer', $url, $options);
foreach (['ftp://x/y', 'http://u:p@x/y', 'http://x/y?z', '', 'http://'] as $url) {
	report("'$url'", fn () => $new($url));
}
foreach ([['update_method' => 'GET'], ['key_header' => "a\nb"], ['concurrency' => 0], ['token' => "a\r\nb"],
	['headers' => ['X' => "a\nb"]], ['headers' => [5]], ['nix' => 1], ['max_retries' => 'x'],
	['batch_size' => 0], ['batch_path' => 'a b'], ['id_type' => 'float']] as $options) {
	report(json_encode($options), fn () => $new(options: $options));
}
report('names', fn () => new RestReverseWriter($store, '', 'offer', 'http://x'));
$raw = (new ReflectionClass(PdoMappingStore::class))->newInstanceWithoutConstructor();
report('store', fn () => new RestReverseWriter($raw, 'Crm', 'offer', 'http://x'));

echo "-- items\n";
$writer = $new();
foreach (['x', new stdClass(), new ChangeSet('create', ['id' => 1], ['name' => "\xff"]), new ChangeSet('create', ['id' => 1], ['x' => NAN])] as $item) {
	report('write', fn () => $writer->write([new ChangeSet('create', ['id' => 2]), $item]));
}
echo $pdo->query('SELECT COUNT(*) FROM syncengine_request')->fetchColumn(), " requests stored\n";
report('nothing', fn () => $writer->write([]));
report('close', fn () => $writer->close());
$pdo->exec("INSERT INTO syncengine_request VALUES ('Crm', 'offer', '1', 'k', 'no JSON', '2026-01-01 00:00:00')");
report('damaged', fn () => $writer->setContext(new StepContext()));

echo "-- life\n";
report('twice', fn () => $writer->__construct($store, 'Crm', 'offer', 'http://x'));
report('clone', fn () => clone $writer);
report('serialize', fn () => serialize($writer));
$raw = (new ReflectionClass(RestReverseWriter::class))->newInstanceWithoutConstructor();
foreach ([fn () => $raw->write([]), fn () => $raw->close(), fn () => $raw->setContext(new StepContext()), fn () => $raw->getStatistics()] as $call) {
	report('uninitialised', $call);
}
final class Writer extends RestReverseWriter
{
	public ?object $self = null;
}
$cycle = new Writer($store, 'Crm', 'offer', 'http://x');
$cycle->self = $cycle;
$weak = WeakReference::create($cycle);
unset($cycle);
report('cycle', fn () => [gc_collect_cycles() > 0, $weak->get() === null]);
?>
--EXPECT--
'ftp://x/y': SyncEngine\Exception\ConfigurationException: RestReverseWriter: $url must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
'http://u:p@x/y': SyncEngine\Exception\ConfigurationException: RestReverseWriter: $url must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
'http://x/y?z': SyncEngine\Exception\ConfigurationException: RestReverseWriter: $url must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
'': SyncEngine\Exception\ConfigurationException: RestReverseWriter: $url must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
'http://': SyncEngine\Exception\ConfigurationException: RestReverseWriter: $url must be an http or https URL without user, password, query and fragment; tokens belong into the options 'token' and 'headers'
{"update_method":"GET"}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: 'update_method' must be 'PATCH', 'PUT' or 'POST', 'GET' given
{"key_header":"a\nb"}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: 'key_header' must be the name of a header
{"concurrency":0}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: 'concurrency' must be at least 1
{"token":"a\r\nb"}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: 'token' must have no line breaks and control characters
{"headers":{"X":"a\nb"}}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: 'headers' must have strings by header name, without line breaks and control characters; 'X' is not such
{"headers":[5]}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: 'headers' must have strings by header name, without line breaks and control characters; 'a number' is not such
{"nix":1}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: there is no setting 'nix'; there are: remote_object, id, fields, update_method, key_header, batch_size, batch_path, batch_items, batch_fields, results, key_field, id_type, token, headers, concurrency, max_retries, max_wait, timeout, connect_timeout, max_response_size, ca_file, verify_tls
{"max_retries":"x"}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: 'max_retries' must be an int, string given
{"batch_size":0}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: 'batch_size' must be at least 1
{"batch_path":"a b"}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: 'batch_path' must be the end of a URL: no blanks, no control characters
{"id_type":"float"}: SyncEngine\Exception\ConfigurationException: RestReverseWriter: 'id_type' must be 'string' or 'int', 'float' given
names: ValueError: SyncEngine\Oro\RestReverseWriter::__construct(): Argument #2 ($integration) must not be empty
store: Error: SyncEngine\PdoMappingStore object is not initialized: its constructor did not run
-- items
write: SyncEngine\Exception\InvalidItemException: RestReverseWriter: an item is no ChangeSet
write: SyncEngine\Exception\InvalidItemException: RestReverseWriter: an item is no ChangeSet
write: SyncEngine\Exception\InvalidItemException: RestReverseWriter: a value can't be sent, it is a string that is not valid UTF-8
write: SyncEngine\Exception\InvalidItemException: RestReverseWriter: a value can't be sent, it is a float that is infinite or not a number
0 requests stored
nothing: null
close: null
damaged: SyncEngine\Exception\StoreException: The stored request of offer '1' can't be read: it was written by something else, or damaged
-- life
twice: Error: SyncEngine\Oro\RestReverseWriter object is already constructed
clone: Error: Trying to clone an uncloneable object of class SyncEngine\Oro\RestReverseWriter
serialize: Exception: Serialization of 'SyncEngine\Oro\RestReverseWriter' is not allowed
uninitialised: Error: SyncEngine\Oro\RestReverseWriter object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\RestReverseWriter object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\RestReverseWriter object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\RestReverseWriter object is not initialized: its constructor did not run
cycle: true, true
