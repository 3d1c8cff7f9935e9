--TEST--
RestSyncDataExchange, PdoSyncDataExchange: a value's PHP code adds fields to the change that is being written, or takes the value out of it
--FILE--
<?php
require __DIR__ . '/rest.inc.php';

use SyncEngine\{NormalizedValue, ObjectChange, Order, OrderField, PdoSyncDataExchange, RestSyncDataExchange};

class Growing extends OrderField
{
	public ?ObjectChange $change = null;
	public string $adds = '';

	public function getValue(): NormalizedValue
	{
		$this->change?->addField(new OrderField($this->adds, new NormalizedValue('string', 'late')));
		return parent::getValue();
	}
}

function growing(string $adds): Order
{
	$field = new Growing('email', new NormalizedValue('string', 'a@example.org'));
	$field->change = new ObjectChange('HelloWorld', 'Citizen', null, 'contact', 5);
	$field->adds = $adds;
	$field->change->addField($field);
	return (new Order(new DateTimeImmutable(), false, 'HelloWorld'))->addObjectChange($field->change);
}

$server = new Server('json(["results" => [["status" => 201, "id" => 1]]]);');
$rest = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'citizens', 'fields' => ['email' => 'string']]]);
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE citizen (id INTEGER PRIMARY KEY, email TEXT, name TEXT)');
$tables = new PdoSyncDataExchange($pdo, ['Citizen' => ['table' => 'citizen', 'id' => 'id', 'fields' => ['email' => 'string', 'name' => 'string']]]);
/* One that is not configured, and one that no change had when the statement's columns were found. */
foreach (['unheard_of', 'name'] as $adds) {
	foreach ([$rest, $tables] as $exchange) {
		$order = growing($adds);
		$exchange->executeSyncOrder($order);
		outcomes($order);
	}
}
foreach ($server->requests() as $request) {
	echo json_encode($request->json), "\n";
}
echo json_encode($pdo->query('SELECT * FROM citizen')->fetchAll(PDO::FETCH_ASSOC)), "\n";

/* One that is taken out of its change while it is read. */
class SlipperyReference extends SyncEngine\ReferenceValue
{
	public ObjectChange $change;

	public function getValue(): int|string|null
	{
		$change = $this->change;
		unset($this->change);
		$change->addField(new OrderField('boss', new NormalizedValue('reference', 9)));
		gc_collect_cycles();
		return parent::getValue();
	}
}
$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'citizens', 'fields' => ['boss' => 'reference', 'email' => 'string'], 'references' => ['boss' => 'Citizen']]]);
$change = new ObjectChange('HelloWorld', 'Citizen', null, 'contact', 5);
$boss = new SlipperyReference('b7', 'Citizen');
$boss->change = $change;
$change->addField(new OrderField('boss', new NormalizedValue('reference', $boss)));
unset($boss);
$order = (new Order(new DateTimeImmutable(), false, 'HelloWorld'))->addObjectChange($change);
$exchange->executeSyncOrder($order);
outcomes($order);
echo json_encode($server->requests()[2]->json ?? null), "\n";
?>
--EXPECT--
contact 5 created: Citizen 1
contact 5 created: Citizen 1
contact 5 created: Citizen 1
contact 5 created: Citizen 2
{"items":[{"fields":{"email":"a@example.org"}}]}
{"items":[{"fields":{"email":"a@example.org"}}]}
[{"id":1,"email":"a@example.org","name":null},{"id":2,"email":"a@example.org","name":null}]
contact 5 created: Citizen 1
{"items":[{"fields":{"boss":"b7"}}]}
