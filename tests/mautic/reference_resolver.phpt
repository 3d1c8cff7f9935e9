--TEST--
Mautic's ReferenceResolver: references of contacts to companies become the companies' names
--EXTENSIONS--
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/sync_skip.inc.php';
?>
--INI--
syncengine.mautic=exact
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--FILE--
<?php
declare(strict_types=1);

define('MAUTIC_TABLE_PREFIX', 'pre_');
require __DIR__ . '/executioner_log.inc.php';

use Doctrine\DBAL\Connection;
use Doctrine\DBAL\DriverManager;
use Doctrine\DBAL\Query\QueryBuilder;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\{FieldDAO, ObjectChangeDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Value\{NormalizedValueDAO, ReferenceValueDAO};
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\ReferenceNotFoundException;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\ReferenceResolver;

/** Tells what its builders are asked. */
class TellingConnection extends Connection
{
	public function createQueryBuilder()
	{
		told('createQueryBuilder');
		return new class($this) extends QueryBuilder {
			public function select($select = null)
			{
				told('select', $select);
				return parent::select($select);
			}

			public function from($from, $alias = null)
			{
				told('from', $from, $alias);
				return parent::from($from, $alias);
			}

			public function where($predicates)
			{
				told('where', $predicates);
				return parent::where($predicates);
			}

			public function setParameter($key, $value, $type = 2)
			{
				told('setParameter', $key, $value);
				return parent::setParameter($key, $value, $type);
			}
		};
	}
}

function connection(bool $telling): Connection
{
	$statements = $GLOBALS['statements'] = new Statements();
	$configuration = (new Doctrine\DBAL\Configuration())->setMiddlewares([new Doctrine\DBAL\Logging\Middleware($statements)]);
	$connection = DriverManager::getConnection(['driver' => 'pdo_sqlite', 'memory' => true] + ($telling ? ['wrapperClass' => TellingConnection::class] : []), $configuration);
	$connection->executeStatement('CREATE TABLE pre_companies (id INTEGER PRIMARY KEY, companyname VARCHAR(100))');
	$connection->executeStatement("INSERT INTO pre_companies VALUES (7, 'Seven'), (8, ''), (9, 'Nine''s'), (10, NULL), (11, '0')");
	$statements->reset();
	return $connection;
}

function reference(?int $id, ?string $type = 'company', string $class = ReferenceValueDAO::class): NormalizedValueDAO
{
	$reference = new $class();
	$id === null || $reference->setValue($id);
	$type === null || $reference->setType($type);
	return new NormalizedValueDAO('reference', $reference);
}

function contact(array $fields, string $state = 'changed', string $class = ObjectChangeDAO::class): ObjectChangeDAO
{
	$change = new $class('Shop', 'lead', 1, 'Customer', 'c1');
	foreach ($fields as $name => $value) {
		$change->addField(new FieldDAO($name, $value), $state);
	}
	return $change;
}

function resolve(Connection $connection, string $object, ObjectChangeDAO ...$changes): void
{
	try {
		(new ReferenceResolver($connection))->resolveReferences($object, $changes);
	} catch (Throwable $e) {
		echo '  ', get_class($e), ': ', $e->getMessage(), "\n";
	}
	foreach ($changes as $change) {
		foreach ($change->getFields() as $name => $field) {
			$value = $field->getValue()->getNormalizedValue();
			echo "  $name: ", $field->getValue()->getType(), ' ', is_object($value) ? 'unresolved' : json_encode($value), isset($change->getChangedFields()[$name]) ? '' : ', not changed', "\n";
		}
	}
	foreach ($GLOBALS['statements']->engine as $statement) {
		echo "  * $statement\n";
	}
	$GLOBALS['statements']->reset();
}

function fields(): array
{
	return ['email' => new NormalizedValueDAO('email', 'a@example.com'), 'company' => reference(7), 'gone' => reference(404), 'person' => reference(7, 'lead'), 'untyped' => reference(7, null),
		'none' => reference(null), 'zero' => reference(0), 'below' => reference(-1), 'empty' => reference(8), 'quoted' => reference(9), 'digit' => reference(11)];
}

foreach ([true, false] as $telling) {
	echo $telling ? "asked value by value\n" : "asked at once\n";
	resolve(connection($telling), 'lead', contact(fields()));
	$quiet = true;
	$connection = connection($telling);
	echo "two contacts, one company\n";
	resolve($connection, 'lead', contact(['company' => reference(7)]), contact(['company' => reference(7), 'other' => reference(9)], 'required'));
	echo "one reference\n";
	resolve($connection, 'lead', contact(['company' => reference(9)]));
	echo "no reference\n";
	resolve($connection, 'lead', contact(['email' => new NormalizedValueDAO('email', 'a@example.com')]));
	echo "of another object\n";
	resolve($connection, 'company', contact(['company' => reference(9)]));
	echo "a name that is null\n";
	resolve($connection, 'lead', contact(['company' => reference(9), 'null' => reference(10)]));
	echo "no table\n";
	$connection->executeStatement('DROP TABLE pre_companies');
	$statements->reset();
	resolve($connection, 'lead', contact(['company' => reference(7)]), contact(['company' => reference(8)]));
	$quiet = false;
}

class OtherReference extends ReferenceValueDAO
{
	public function getValue(): ?int
	{
		return told('getValue') ?? 9;
	}

	public function getType(): ?string
	{
		return told('getType') ?? 'company';
	}
}

echo "classes of others\n";
resolve(connection(false), 'lead', contact(['company' => reference(7, 'lead', OtherReference::class), 'plain' => reference(7), 'also' => reference(8)]));
$answers['getValue'] = static fn () => throw new ReferenceNotFoundException();
resolve(connection(false), 'lead', contact(['company' => reference(7, 'lead', OtherReference::class)]));
$answers['getValue'] = static fn () => throw new DomainException('no value');
resolve(connection(false), 'lead', contact(['company' => reference(7, 'lead', OtherReference::class)]));
$answers = [];

class OtherChange extends ObjectChangeDAO
{
	public function getFields(): array
	{
		told('getFields');
		return parent::getFields();
	}
}

resolve(connection(false), 'lead', contact(['company' => reference(7), 'other' => reference(9)], 'changed', OtherChange::class));

ask('no change', static fn () => (new ReferenceResolver(connection(false)))->resolveReferences('lead', ['x']));
ask('not constructed', static fn () => (new ReflectionClass(ReferenceResolver::class))->newInstanceWithoutConstructor()->resolveReferences('lead', [contact(['company' => reference(7)]), contact(['company' => reference(7)])]));
ask('constructed twice', static function () {
	$resolver = new ReferenceResolver(connection(false));
	$resolver->__construct(connection(false));
	$change = contact(['company' => reference(7)]);
	(clone $resolver)->resolveReferences('lead', [$change]);
	return $change->getField('company')->getValue()->getNormalizedValue();
});
ask('an exception of its own', static fn () => throw new ReferenceNotFoundException('gone', 3));
?>
--EXPECT--
asked value by value
  createQueryBuilder()
  select("c.companyname")
  from("pre_companies", "c")
  where("c.id = :id")
  setParameter("id", 7)
  createQueryBuilder()
  select("c.companyname")
  from("pre_companies", "c")
  where("c.id = :id")
  setParameter("id", 404)
  createQueryBuilder()
  select("c.companyname")
  from("pre_companies", "c")
  where("c.id = :id")
  setParameter("id", 8)
  createQueryBuilder()
  select("c.companyname")
  from("pre_companies", "c")
  where("c.id = :id")
  setParameter("id", 9)
  createQueryBuilder()
  select("c.companyname")
  from("pre_companies", "c")
  where("c.id = :id")
  setParameter("id", 11)
  email: email "a@example.com"
  company: reference "Seven"
  gone: reference null
  person: reference null
  untyped: reference null
  none: reference null
  zero: reference null
  below: reference null
  empty: reference ""
  quoted: reference "Nine's"
  digit: reference "0"
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [7]
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [404]
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [8]
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [9]
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [11]
two contacts, one company
  company: reference "Seven"
  company: reference "Seven"
  other: reference "Nine's"
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [7]
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [7]
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [9]
one reference
  company: reference "Nine's"
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [9]
no reference
  email: email "a@example.com"
of another object
  company: reference unresolved
a name that is null
  TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\ReferenceResolver::getCompanyNameById(): Return value must be of type string, null returned
  company: reference "Nine's"
  null: reference unresolved
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [9]
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [10]
no table
  Doctrine\DBAL\Exception\TableNotFoundException: An exception occurred while executing a query: SQLSTATE[HY000]: General error: 1 no such table: pre_companies
  company: reference unresolved
  company: reference unresolved
asked at once
  email: email "a@example.com"
  company: reference "Seven"
  gone: reference null
  person: reference null
  untyped: reference null
  none: reference null
  zero: reference null
  below: reference null
  empty: reference ""
  quoted: reference "Nine's"
  digit: reference "0"
  * SELECT c.id, c.companyname FROM pre_companies c WHERE c.id IN (7, 404, 8, 9, 11)
two contacts, one company
  company: reference "Seven"
  company: reference "Seven"
  other: reference "Nine's"
  * SELECT c.id, c.companyname FROM pre_companies c WHERE c.id IN (7, 9)
one reference
  company: reference "Nine's"
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [9]
no reference
  email: email "a@example.com"
of another object
  company: reference unresolved
a name that is null
  TypeError: Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\ReferenceResolver::getCompanyNameById(): Return value must be of type string, null returned
  company: reference "Nine's"
  null: reference unresolved
  * SELECT c.id, c.companyname FROM pre_companies c WHERE c.id IN (9, 10)
no table
  Doctrine\DBAL\Exception\TableNotFoundException: An exception occurred while executing a query: SQLSTATE[HY000]: General error: 1 no such table: pre_companies
  company: reference unresolved
  company: reference unresolved
  * SELECT c.id, c.companyname FROM pre_companies c WHERE c.id IN (7, 8)
classes of others
  getType()
  getValue()
  getValue()
  company: reference "Nine's"
  plain: reference "Seven"
  also: reference ""
  * SELECT c.id, c.companyname FROM pre_companies c WHERE c.id IN (7, 8)
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [9]
  getType()
  getValue()
  company: reference null
  getType()
  getValue()
  DomainException: no value
  company: reference unresolved
  getFields()
  getFields()
  company: reference "Seven"
  other: reference "Nine's"
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [7]
  * SELECT c.companyname FROM pre_companies c WHERE c.id = ? [9]
no change
  Error: Call to a member function getFields() on string
not constructed
  Error: Typed property Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\ReferenceResolver::$connection must not be accessed before initialization
constructed twice
  "Seven"
an exception of its own
  Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\Executioner\Exception\ReferenceNotFoundException: gone
