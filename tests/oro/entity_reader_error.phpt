--TEST--
EntityReaderById: what it refuses, and a database that fails in between
--FILE--
<?php
require __DIR__ . '/reader.inc.php';

use SyncEngine\Oro\EntityReaderById;

$pdo = new PDO('sqlite::memory:');
contacts($pdo);
$on = ['table' => 'owner', 'on' => ['owner_id' => 'id']];

echo "-- constructor\n";
foreach ([
	['contact', []],
	['', ['id']],
	["a\0", ['id']],
	['contact', ['']],
	['contact', [1]],
	['contact', ['id'], [null]],
	['contact', ['id'], [], ['chunk' => 0]],
	['contact', ['id'], [], ['chunks' => 5]],
	['contact', ['id'], [], ['associations' => 1]],
	['contact', ['id'], [], ['associations' => [$on]]],
	['contact', ['id'], [], ['associations' => ['a' => 1]]],
	['contact', ['id'], [], ['associations' => ['a' => ['table' => 'owner', 'on' => []]]]],
	['contact', ['id'], [], ['associations' => ['a' => ['table' => 'owner', 'on' => ['id']]]]],
	['contact', ['id'], [], ['associations' => ['a' => $on + ['columns' => 'x']]]],
	['contact', ['id'], [], ['associations' => ['a' => $on + ['columns' => [1]]]]],
	['contact', ['id'], [], ['associations' => ['a' => $on + ['where' => 'x']]]],
	['contact', ['id'], [], ['associations' => ['a' => ['table' => 5] + $on]]],
] as $arguments) {
	attempt(static fn () => new EntityReaderById($pdo, ...$arguments));
}
attempt(static function (): void {
	$pdo = new PDO('sqlite::memory:');
	$pdo->setAttribute(PDO::ATTR_ORACLE_NULLS, PDO::NULL_TO_STRING);
	new EntityReaderById($pdo, 'contact', ['id']);
});

echo "-- identifiers\n";
$reader = new EntityReaderById($pdo, 'contact', ['org', 'code']);
foreach ([[5], [[1, 'a'], [1]], [['org' => 1]], ['x' => ['org' => 1, 'other' => 2]], [[1, null]], [[1, 1.5]], [[1, true]], [null], [[1, 'a', 2]], [new stdClass]] as $identifiers) {
	attempt(static fn () => $reader->setIdentifiers($identifiers));
}
$reader->setIdentifiers([[1, 'a'], [1, 'b']]);
attempt(static fn () => $reader->setIdentifiers([[1, 'b'], 7]));
echo json_encode($reader->read()), " still of the list before\n";
attempt(static fn () => (new EntityReaderById($pdo, 'contact', ['org']))->setIdentifiers([1.5]));

echo "-- columns\n";
foreach ([['contact', ['id']], ['contact', ['org', 'code'], ['nme']], ['contact', ['org', 'code'], ['name', 'x' => 'name', 'org' => 'name']],
	['contact', ['org', 'code'], ['a' => 'name'], ['associations' => ['o' => $on + ['columns' => ['a' => 'name']]]]],
	['contact', ['org', 'code'], [], ['associations' => ['o' => $on + ['columns' => ['nme']]]]],
	['contact', ['org', 'code'], [], ['associations' => ['o' => ['on' => ['owner' => 'id']] + $on]]],
	['contact', ['org', 'code'], [], ['associations' => ['o' => ['on' => ['owner_id' => 'number']] + $on]]],
	['contact', ['org', 'code'], [], ['associations' => ['o' => ['table' => 'user'] + $on]]]] as $arguments) {
	$wrong = new EntityReaderById($pdo, ...$arguments);
	$wrong->setIdentifiers([count($arguments[1]) > 1 ? [1, 'a'] : 1]);
	attempt(static fn () => $wrong->read());
	attempt(static fn () => $wrong->read());
}

echo "-- the database fails, then not any more\n";
$reader = new EntityReaderById($pdo, 'contact', ['org', 'code'], ['name'], ['chunk' => 2]);
$reader->setIdentifiers([[1, 'a'], [1, 'a'], [8, 'x'], [1, 'b'], [2, 'a']]);
echo json_encode($reader->read()), "\n";
$pdo->exec('ALTER TABLE contact RENAME TO gone');
attempt(static fn () => $reader->read());
attempt(static fn () => $reader->read());
$pdo->exec('ALTER TABLE gone RENAME TO contact');
echo json_encode(read_all($reader)), json_encode($reader->getMissingIdentifiers()), "\n";

echo "-- called from within its connection\n";
class CallingPdo extends PDO
{
	public ?Closure $call = null;

	public function prepare(string $query, array $options = []): PDOStatement|false
	{
		$call = $this->call;
		$this->call = null;
		$call && $call();

		return parent::prepare($query, $options);
	}
}
foreach (['read', 'getMissingIdentifiers', 'close', 'setIdentifiers', 'setContext', null] as $method) {
	$pdo = new CallingPdo('sqlite::memory:');
	contacts($pdo);
	$reader = new EntityReaderById($pdo, 'contact', ['org', 'code'], ['name']);
	$reader->setIdentifiers([[1, 'a']]);
	$pdo->call = match ($method) {
		null => static fn () => throw new RuntimeException('mine'),
		'setIdentifiers' => static fn () => attempt(static fn () => $reader->setIdentifiers([])),
		'setContext' => static fn () => attempt(static fn () => $reader->setContext(new SyncEngine\Oro\StepContext())),
		default => static fn () => attempt(static fn () => $reader->$method()),
	};
	$method ?: attempt(static fn () => $reader->read());
	echo json_encode($reader->read()), "\n";
}
?>
--EXPECT--
-- constructor
SyncEngine\Exception\ConfigurationException: EntityReaderById: the identifier must name the columns of the key, one or more
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table "" is empty
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table "a" contains a NUL byte
SyncEngine\Exception\ConfigurationException: EntityReaderById: a column of the identifier "" is empty
SyncEngine\Exception\ConfigurationException: EntityReaderById: a column of the identifier must be a string, int given
SyncEngine\Exception\ConfigurationException: EntityReaderById: a column must be a string, null given
SyncEngine\Exception\ConfigurationException: EntityReaderById: 'chunk' must be at least 1
SyncEngine\Exception\ConfigurationException: EntityReaderById: there is no setting 'chunks'; there are: chunk, associations
SyncEngine\Exception\ConfigurationException: EntityReaderById: 'associations' must be an array, int given
SyncEngine\Exception\ConfigurationException: EntityReaderById, association '0': must be an array of 'table', 'on' (the association's column by the entity's, one or more) and 'columns' (of the association; without it all)
SyncEngine\Exception\ConfigurationException: EntityReaderById, association 'a': must be an array of 'table', 'on' (the association's column by the entity's, one or more) and 'columns' (of the association; without it all)
SyncEngine\Exception\ConfigurationException: EntityReaderById, association 'a': must be an array of 'table', 'on' (the association's column by the entity's, one or more) and 'columns' (of the association; without it all)
SyncEngine\Exception\ConfigurationException: EntityReaderById, association 'a': the column "0" is a number: 'on' is an array of the association's column by the entity's
SyncEngine\Exception\ConfigurationException: EntityReaderById, association 'a': must be an array of 'table', 'on' (the association's column by the entity's, one or more) and 'columns' (of the association; without it all)
SyncEngine\Exception\ConfigurationException: EntityReaderById: a column of an association must be a string, int given
SyncEngine\Exception\ConfigurationException: EntityReaderById, association 'a': must be an array of 'table', 'on' (the association's column by the entity's, one or more) and 'columns' (of the association; without it all)
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table of an association must be a string, int given
SyncEngine\Exception\ConfigurationException: PDO::ATTR_ORACLE_NULLS of the connection must be PDO::NULL_NATURAL
-- identifiers
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 0 is of type int, the key has 2 columns
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 1 has 1 values, the key has 2
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 0 has 1 values, the key has 2
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of "x" has no value for code
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 0 is of type null for code, not int or string
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 0 is of type float for code, not int or string
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 0 is of type bool for code, not int or string
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 0 is of type null, the key has 2 columns
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 0 has 3 values, the key has 2
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 0 is of type stdClass, the key has 2 columns
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 1 is of type int, the key has 2 columns
{"org":1,"code":"a","name":"first","owner_id":1} still of the list before
ValueError: SyncEngine\Oro\EntityReaderById::setIdentifiers(): Argument #1 ($identifiers) must be a list of identifiers: that of 0 is of type float for org, not int or string
-- columns
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table contact has no column id
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table contact has no column id
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table contact has no column nme
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table contact has no column nme
SyncEngine\Exception\ConfigurationException: EntityReaderById: two columns are called "org": give one of them another name as its key
SyncEngine\Exception\ConfigurationException: EntityReaderById: two columns are called "org": give one of them another name as its key
SyncEngine\Exception\ConfigurationException: EntityReaderById: two columns are called "a": give one of them another name as its key
SyncEngine\Exception\ConfigurationException: EntityReaderById: two columns are called "a": give one of them another name as its key
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table owner has no column nme
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table owner has no column nme
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table contact has no column owner
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table contact has no column owner
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table owner has no column number
SyncEngine\Exception\ConfigurationException: EntityReaderById: the table owner has no column number
SyncEngine\Exception\ConfigurationException: EntityReaderById: there is no table user in the database
SyncEngine\Exception\ConfigurationException: EntityReaderById: there is no table user in the database
-- the database fails, then not any more
{"org":1,"code":"a","name":"first"}
SyncEngine\Exception\StoreException: SQLite: reading entities in contact failed: SQLSTATE[HY000]: General error: 1 no such table: contact
SyncEngine\Exception\StoreException: SQLite: reading entities in contact failed: SQLSTATE[HY000]: General error: 1 no such table: contact
[{"org":1,"code":"b","name":"second"},{"org":2,"code":"a","name":"third"}][[8,"x"]]
-- called from within its connection
Error: SyncEngine\Oro\EntityReaderById is reading: it can't be called from within its connection
{"org":1,"code":"a","name":"first"}
Error: SyncEngine\Oro\EntityReaderById is reading: it can't be called from within its connection
{"org":1,"code":"a","name":"first"}
Error: SyncEngine\Oro\EntityReaderById is reading: it can't be called from within its connection
{"org":1,"code":"a","name":"first"}
Error: SyncEngine\Oro\EntityReaderById is reading: it can't be called from within its connection
{"org":1,"code":"a","name":"first"}
Error: SyncEngine\Oro\EntityReaderById is reading: it can't be called from within its connection
{"org":1,"code":"a","name":"first"}
RuntimeException: mine
{"org":1,"code":"a","name":"first"}
