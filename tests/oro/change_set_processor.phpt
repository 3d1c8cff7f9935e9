--TEST--
Oro\ChangeSetProcessor: only what changed since the snapshot goes out; conflicts, types, what is not there any more
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\MappingRecord;
use SyncEngine\Oro\ChangeSet;
use SyncEngine\Oro\ChangeSetProcessor;
use SyncEngine\PdoMappingStore;

const FIELDS = ['name' => 'string', 'amount' => ['quantity', 'int'], 'price' => 'float', 'active' => 'boolean', 'since' => 'datetime', 'tags' => 'multiselect'];
const ROW = ['id' => 7, 'name' => 'A', 'amount' => '5', 'price' => '1.50', 'active' => 1, 'since' => '2026-01-02 03:04:05', 'tags' => 'a|b', 'changed' => '2026-02-01 00:00:00'];

$pdo = new PDO('sqlite::memory:');
$store = new PdoMappingStore($pdo);
$processor = static fn (array $options = []) => new ChangeSetProcessor($store, 'Crm', 'offer', ['id'], FIELDS, $options);
$show = static function (?ChangeSet $set): void {
	echo $set === null ? 'nothing' : $set->getOperation() . ' ' . $set->getObjectId() . ' ' . ($set->getRemoteId() ?? 'new') . ' ' . json_encode($set->getChanges()), "\n";
	foreach ($set?->getDecisions() ?? [] as $decision) {
		echo '  ', json_encode($decision), "\n";
	}
};
/** As if that had been sent. */
$sent = static function (ChangeSet $set, string $remote = 'o1') use ($store, $pdo): void {
	$store->saveMappings([new MappingRecord('Crm', 'offer', $set->getObjectId(), 'Offer', $remote)]);
	$pdo->prepare('REPLACE INTO syncengine_snapshot VALUES (?, ?, ?, ?, NULL, ?)')
		->execute(['Crm', 'offer', $set->getObjectId(), json_encode($set->getValues()), '2026-01-01 00:00:00']);
};

echo "-- new\n";
$show($set = $processor()->process(ROW));
$sent($set);
echo "-- the same in other types, a change, null\n";
$show($processor()->process(ROW));
$show($processor()->process(['amount' => 5, 'price' => 1.5, 'active' => true, 'tags' => ['b', 'a'], 'since' => new DateTime('2026-01-02T04:04:05+01:00')] + ROW));
$show($processor()->process(['amount' => 6, 'name' => ''] + ROW));
$show($processor()->process(['name' => null, 'active' => '0'] + ROW));

echo "-- the other side has changed too\n";
$remote = ['name' => 'R', 'quantity' => 5, 'price' => 1.5, 'active' => true, 'since' => '2026-01-02T03:04:05Z', 'tags' => ['a', 'b']];
$asked = [];
foreach (['remote', 'local', 'newest'] as $conflicts) {
	foreach ([['name' => 'L'], ['name' => 'R'], []] as $change) {
		echo "$conflicts ", json_encode($change), ': ';
		$show($processor(['conflicts' => $conflicts, 'remote' => function (array $ids) use ($remote, &$asked) {
			$asked[] = $ids;

			return ['o1' => $remote];
		}])->process($change + ROW));
	}
}
echo json_encode(array_unique($asked, SORT_REGULAR)), "\n";
foreach ([['modified_at' => '2026-01-31T00:00:00Z'], ['modified_at' => '2026-02-02T00:00:00Z'],
	['modified_at' => '2026-02-01T00:00:00Z'], ['modified_at' => null, 'field_times' => ['name' => '2026-03-01T00:00:00Z']]] as $times) {
	$show($processor(['conflicts' => 'newest', 'changed_at' => 'changed', 'remote' => static fn () => ['o1' => $times + $remote]])->process(['name' => 'L'] + ROW));
}

echo "-- deleted at the other side\n";
$store->saveMappings([new MappingRecord('Crm', 'offer', '7', 'Offer', 'o1', isDeleted: true)]);
foreach (['remote', 'newest', 'local'] as $conflicts) {
	$show($processor(['conflicts' => $conflicts])->process(ROW));
}

echo "-- what it refuses\n";
foreach (['x', ['id' => null] + ROW, ['amount' => 'five'] + ROW, array_diff_key(ROW, ['price' => 0])] as $row) {
	report('row', fn () => $processor()->process($row));
}
try {
	$processor()->process(['amount' => 'five'] + ROW);
} catch (SyncEngine\Exception\InvalidItemException $e) {
	echo $e->getItem()['id'], "\n";
}
foreach ([[['id'], ['name' => 'nix']], [['id'], []], [[], FIELDS], [['id', 'id'], FIELDS], [['id'], FIELDS, ['conflicts' => 'x']], [['id'], FIELDS, ['remote' => 'nix']], [['id'], FIELDS, ['nix' => 1]]] as $arguments) {
	report('new', fn () => new ChangeSetProcessor($store, 'Crm', 'offer', ...$arguments));
}
report('names', fn () => new ChangeSetProcessor($store, '', 'offer', ['id'], FIELDS));
report('remote', fn () => $processor(['remote' => static fn () => 5])->process(['id' => 8] + ROW));
$store->saveMappings([new MappingRecord('Crm', 'offer', '8', 'Offer', 'o8')]);
report('remote', fn () => $processor(['remote' => static fn () => 5])->process(['id' => 8] + ROW));
report('remote', fn () => $processor(['remote' => static fn () => throw new DomainException('away')])->process(['id' => 8] + ROW));
report('identifiers', fn () => $processor()->setIdentifiers([1, 2.5]));

echo "-- a thousand at a time\n";
$remotes = [];
$many = new ChangeSetProcessor($store, 'Crm', 'offer', ['id'], FIELDS, ['remote' => function (array $ids) use (&$remotes) {
	$remotes[] = count($ids);

	return [];
}]);
$store->saveMappings(array_map(static fn (int $id) => new MappingRecord('Crm', 'offer', (string) $id, 'Offer', "o$id"), range(100, 2599)));
$many->setIdentifiers(range(100, 2599));
$created = 0;
foreach (range(100, 2599) as $id) {
	$created += $many->process(['id' => $id] + ROW)->getOperation() === 'update';
}
echo "$created ", json_encode($remotes), "\n";

echo "-- life\n";
report('twice', fn () => $many->__construct($store, 'Crm', 'offer', ['id'], FIELDS));
report('clone', fn () => clone $many);
report('serialize', fn () => serialize($many));
uninitialised_class(ChangeSetProcessor::class);
$cycle = new class($store, 'Crm', 'offer', ['id'], FIELDS) extends ChangeSetProcessor { public $self; };
$cycle->self = $cycle;
$weak = WeakReference::create($cycle);
unset($cycle);
report('cycle', fn () => [gc_collect_cycles() > 0, $weak->get() === null]);
$box = new stdClass();
$box->processor = $processor(['remote' => static fn () => $box]);
$weak = WeakReference::create($box);
unset($box);
report('cycle', fn () => [gc_collect_cycles() > 0, $weak->get() === null]);

function uninitialised_class(string $class): void
{
	$raw = (new ReflectionClass($class))->newInstanceWithoutConstructor();
	report('uninitialised', fn () => $raw->process([]));
	report('uninitialised', fn () => $raw->setIdentifiers([]));
}
?>
--EXPECT--
-- new
create 7 new {"name":"A","quantity":5,"price":1.5,"active":true,"since":"2026-01-02T03:04:05.000000Z","tags":["a","b"]}
-- the same in other types, a change, null
nothing
nothing
update 7 o1 {"name":"","quantity":6}
update 7 o1 {"name":null,"active":false}
-- the other side has changed too
remote {"name":"L"}: none 7 o1 []
  {"field":"name","winner":"remote","reason":"remote wins","local":"L","last":"A","remote":"R"}
remote {"name":"R"}: none 7 o1 []
remote []: nothing
local {"name":"L"}: update 7 o1 {"name":"L"}
  {"field":"name","winner":"local","reason":"local wins","local":"L","last":"A","remote":"R"}
local {"name":"R"}: none 7 o1 []
local []: nothing
newest {"name":"L"}: none 7 o1 []
  {"field":"name","winner":"none","reason":"newest: the times don't tell","local":"L","last":"A","remote":"R"}
newest {"name":"R"}: none 7 o1 []
newest []: nothing
[["o1"]]
update 7 o1 {"name":"L"}
  {"field":"name","winner":"local","reason":"newest: times of both objects (best evidence)","local":"L","last":"A","remote":"R"}
none 7 o1 []
  {"field":"name","winner":"remote","reason":"newest: times of both objects (best evidence)","local":"L","last":"A","remote":"R"}
none 7 o1 []
  {"field":"name","winner":"none","reason":"newest: the times don't tell","local":"L","last":"A","remote":"R"}
none 7 o1 []
  {"field":"name","winner":"remote","reason":"newest: the field's time against the object's (fuzzy evidence)","local":"L","last":"A","remote":"R"}
-- deleted at the other side
nothing
nothing
create 7 new {"name":"A","quantity":5,"price":1.5,"active":true,"since":"2026-01-02T03:04:05.000000Z","tags":["a","b"]}
-- what it refuses
row: SyncEngine\Exception\InvalidItemException: offer: an item is no array
row: SyncEngine\Exception\InvalidItemException: offer: an item has no int or string
row: SyncEngine\Exception\InvalidItemException: offer 7: 'amount' is not a whole number of 64 bits
row: SyncEngine\Exception\ConfigurationException: ChangeSetProcessor: the row has no column 'price', which is among its $fields
7
new: SyncEngine\Exception\ConfigurationException: ChangeSetProcessor: $fields must have, by column, one of NormalizedValue's *_TYPE constants or a list of a field's name and such a type; 'name' has not
new: SyncEngine\Exception\ConfigurationException: ChangeSetProcessor: $fields must have a field
new: ValueError: SyncEngine\Oro\ChangeSetProcessor::__construct(): Argument #4 ($identifier) must be a list of different column names
new: ValueError: SyncEngine\Oro\ChangeSetProcessor::__construct(): Argument #4 ($identifier) must be a list of different column names
new: SyncEngine\Exception\ConfigurationException: ChangeSetProcessor: 'conflicts' must be 'remote', 'local' or 'newest'
new: SyncEngine\Exception\ConfigurationException: ChangeSetProcessor: 'remote' must be a callable: function "nix" not found or invalid function name
new: SyncEngine\Exception\ConfigurationException: ChangeSetProcessor: unknown option 'nix': conflicts, remote, changed_at, remote_changed_at and remote_field_times are known
names: ValueError: SyncEngine\Oro\ChangeSetProcessor::__construct(): Argument #2 ($integration) must not be empty
remote: SyncEngine\Oro\ChangeSet
remote: TypeError: The callback 'remote' must return an array of arrays by remote ID, int returned
remote: DomainException: away
identifiers: ValueError: SyncEngine\Oro\ChangeSetProcessor::setIdentifiers(): Argument #1 ($identifiers) must have identifiers of the key's columns: one has no int or string
-- a thousand at a time
2500 [1000,1000,500]
-- life
twice: Error: SyncEngine\Oro\ChangeSetProcessor object is already constructed
clone: Error: Trying to clone an uncloneable object of class SyncEngine\Oro\ChangeSetProcessor
serialize: Exception: Serialization of 'SyncEngine\Oro\ChangeSetProcessor' is not allowed
uninitialised: Error: SyncEngine\Oro\ChangeSetProcessor object is not initialized: its constructor did not run
uninitialised: Error: SyncEngine\Oro\ChangeSetProcessor object is not initialized: its constructor did not run
cycle: true, true
cycle: true, true
