--TEST--
PdoSyncDataExchange: each wrong setting, name and value is named
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

use SyncEngine\{InputOptions, ObjectChange, Order, PdoSyncDataExchange, Request, RequestObject};

$pdo = new PDO('sqlite::memory:');
contact_table($pdo);
$new = static fn (array $table, array $options = []) => attempt(static fn () => new PdoSyncDataExchange($pdo, ['contact' => $table + ['table' => 'contact', 'fields' => ['email' => 'email']]], $options));

echo "-- construction\n";
attempt(static fn () => new PdoSyncDataExchange(new stdClass(), []));
attempt(static fn () => new PdoSyncDataExchange($pdo, ['contact' => 'contact']));
attempt(static fn () => new PdoSyncDataExchange($pdo, [['table' => 'contact']]));
attempt(static fn () => new PdoSyncDataExchange($pdo, ['contact' => ['fields' => []]]));
attempt(static fn () => new PdoSyncDataExchange($pdo, ['contact' => ['table' => 'contact']]));
$new(['tabel' => 'x']);
$new(['table' => '']);
$new(['table' => "a\0b"]);
$new(['id' => 7]);
$new(['modified' => '']);
$new(['fields' => 'email']);
$new(['fields' => ['email']]);
$new(['fields' => ['' => 'string']]);
$new(['fields' => ['email' => 'varchar']]);
$new(['fields' => ['email' => 5]]);
$new(['fields' => ['email' => ['column' => 'email']]]);
$new(['fields' => ['email' => ['type' => 'email', 'colum' => 'email']]]);
$new(['fields' => ['email' => ['type' => 'email', 'column' => "a\0"]]]);
$new(['references' => ['company' => 'company']]);
$new(['references' => ['email' => 5]]);
$new([], ['page_size' => 0]);
$new([], ['page_size' => '5']);
$new([], ['integration' => '']);
$new([], ['pages' => 5]);
$new([], ['store_prefix' => "\0"]);

echo "-- what the database does not have\n";
$ask = static fn (array $table) => attempt(static fn () => ask_tables(new PdoSyncDataExchange($pdo, ['contact' => $table + ['table' => 'contact', 'fields' => ['email' => 'email']]])));
$ask(['table' => 'nobody']);
$ask(['table' => 'main.nobody']);
$ask(['id' => 'uuid']);
$ask(['modified' => 'changed_at']);
$ask(['fields' => ['email' => ['type' => 'email', 'column' => 'e_mail']]]);
$pdo->exec('CREATE TABLE untyped (id, email)');
$ask(['table' => 'untyped']);

echo "-- requests\n";
$exchange = contacts($pdo);
attempt(static fn () => ask_tables($exchange, object: 'company'));
attempt(static fn () => ask_tables($exchange, fields: ['phone']));
attempt(static fn () => ask_tables($exchange, required: ['phone']));
attempt(static fn () => $exchange->getObjectsByIds('company', [1], ['email']));
attempt(static fn () => $exchange->getObjectsByIds('contact', [1.5], ['email']));
attempt(static fn () => $exchange->getObjectsByIds('contact', [1], ['phone']));
attempt(static fn () => $exchange->getObjectsByIds('contact', [1], [[]]));
attempt(static fn () => $exchange->getObjectsByValues('contact', ['phone' => [1]], ['email']));
attempt(static fn () => $exchange->getObjectsByValues('contact', ['email' => 'a'], ['email']));
attempt(static fn () => $exchange->getObjectsByValues('contact', [['a']], ['email']));
attempt(static fn () => $exchange->tracksChanges('Hello', 'company'));
attempt(static fn () => $exchange->installChangeTracking('Hello'));
attempt(static fn () => $exchange->getSyncReport(new class('Hello', 1, new InputOptions(['integration' => 'Hello'])) extends Request {
	public function getObjects(): array
	{
		throw new LogicException('no objects');
	}
}));
attempt(static fn () => $exchange->getSyncReport((new Request('Hello', 1, new InputOptions(['integration' => 'Hello'])))->addObject(new class('contact') extends RequestObject {
	public function getIds(): ?array
	{
		throw new LogicException('no IDs');
	}
})));

echo "-- orders: nothing is written\n";
foreach ([
	order(change(null, 1, ['email' => 'a']), change(null, 1, ['name' => 'a'], 'company')),
	order(change(null, 1, ['email' => 'a']), change(null, 2, ['email' => 'b', 'phone' => '1'])),
	(new ReflectionClass(Order::class))->newInstanceWithoutConstructor(),
] as $order) {
	attempt(static fn () => $exchange->executeSyncOrder($order));
}
echo $pdo->query('SELECT COUNT(*) FROM contact')->fetchColumn(), "\n";

echo "-- values that are not of their type\n";
foreach (["age = 'abc'", "score = 'x'", "ok = 7", "born = 'someday'", "seen = '2024-13-01'", "modified_at = 'now'"] as $set) {
	$pdo->exec('DELETE FROM contact');
	$pdo->exec("INSERT INTO contact (id, email) VALUES (5, 'a')");
	$pdo->exec("UPDATE contact SET $set");
	attempt(static fn () => ask_tables($exchange, 1, ['age', 'score', 'ok', 'born', 'seen']));
}
echo "the page can be asked for again\n";
$pdo->exec("UPDATE contact SET modified_at = '0000-00-00 00:00:00', born = '0000-00-00'");
rows($exchange, fields: ['email', 'born']);
// Cycles of this test are let go of: a leak checker looks on.
foreach (array_keys(get_defined_vars()) as $name) {
	unset($$name);
}
gc_collect_cycles();
?>
--EXPECT--
-- construction
TypeError: SyncEngine\PdoSyncDataExchange::__construct(): Argument #1 ($pdo) must be of type PDO, stdClass given
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange: $tables must have an array of settings for each object name
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange: $tables must have an array of settings for each object name
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'table' is missing
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'fields' is missing
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': there is no setting 'tabel'; there are: table, fields, id, modified, references
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'table' must not be empty
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'table' must not have NUL bytes
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'id' must be a string, int given
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'modified' must not be empty
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'fields' must be an array, string given
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'fields' must have a type for each field name, such as ['name' => 'string']
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'fields' must have a type for each field name, such as ['name' => 'string']
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': the type of field 'email' must be one of NormalizedValue's *_TYPE constants, 'varchar' given
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': field 'email' must have a type, or an array with 'type' and 'column', int given
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact', field 'email': 'type' is missing
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact', field 'email': there is no setting 'colum'; there are: type, column
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact', field 'email': 'column' must not have NUL bytes
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': 'references' names 'company', which is not among its fields
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': the reference of field 'email' must be the name of an object
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange: 'page_size' must be at least 1
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange: 'page_size' must be an int, string given
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange: 'integration' must not be empty
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange: there is no setting 'pages'; there are: page_size, integration, store_prefix
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange: 'store_prefix' must not have NUL bytes
-- what the database does not have
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': there is no table nobody in the database
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': there is no table main.nobody in the database
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': the table contact has no column uuid (of the ID)
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': the table contact has no column changed_at (of the change time)
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': the table contact has no column e_mail (of a field)
SyncEngine\Exception\ConfigurationException: PdoSyncDataExchange, object 'contact': the column id of untyped needs a type, such as INTEGER PRIMARY KEY
-- requests
SyncEngine\Exception\ObjectNotSupportedException: The mautic integration does not support the company object: it is not among the $tables of its PdoSyncDataExchange
SyncEngine\Exception\FieldNotFoundException: The phone field is not configured for the contact object: add it to its 'fields'
SyncEngine\Exception\FieldNotFoundException: The phone field is not configured for the contact object: add it to its 'fields'
SyncEngine\Exception\ObjectNotSupportedException: The mautic integration does not support the company object: it is not among the $tables of its PdoSyncDataExchange
TypeError: SyncEngine\PdoSyncDataExchange::getObjectsByIds(): Argument #2 ($ids) must be a list of IDs of type int|string, float found
SyncEngine\Exception\FieldNotFoundException: The phone field is not configured for the contact object: add it to its 'fields'
TypeError: Names of fields must be strings, array found
SyncEngine\Exception\FieldNotFoundException: The phone field is not configured for the contact object: add it to its 'fields'
TypeError: SyncEngine\PdoSyncDataExchange::getObjectsByValues(): Argument #2 ($values) must have a list of values by field name
TypeError: SyncEngine\PdoSyncDataExchange::getObjectsByValues(): Argument #2 ($values) must have a list of values by field name
SyncEngine\Exception\ObjectNotSupportedException: The mautic integration does not support the company object: it is not among the $tables of its PdoSyncDataExchange
SyncEngine\Exception\StoreException: Changes are tracked into the mapping store's tables, which this database does not have: make a PdoMappingStore on it first, with the same prefix
LogicException: no objects
LogicException: no IDs
-- orders: nothing is written
SyncEngine\Exception\ObjectNotSupportedException: The mautic integration does not support the company object: it is not among the $tables of its PdoSyncDataExchange
SyncEngine\Exception\FieldNotFoundException: The phone field is not configured for the contact object: add it to its 'fields'
Error: SyncEngine\Order object is not initialized: its constructor did not run
0
-- values that are not of their type
SyncEngine\Exception\InvalidValueException: contact 5: the column age of table contact is not a whole number of 64 bits: abc
SyncEngine\Exception\InvalidValueException: contact 5: the column score of table contact is not a number: x
SyncEngine\Exception\InvalidValueException: contact 5: the column ok of table contact is neither true nor false: 7
SyncEngine\Exception\InvalidValueException: contact 5: the column born of table contact is not a date or time: someday
SyncEngine\Exception\InvalidValueException: contact 5: the column seen of table contact names a day that does not exist: 2024-13-01
SyncEngine\Exception\InvalidValueException: contact 5: the column modified_at of table contact is not a date: now
the page can be asked for again
  email="a" born=null
