--TEST--
PdoSyncDataExchange: the user's classes throw and call back
--FILE--
<?php
require __DIR__ . '/pdo.inc.php';

use SyncEngine\{NormalizedValue, ObjectChange, OrderField, ReferenceValue};

class Moody extends PDO
{
	public static ?string $when = null;
	/** @var (callable(): void)|null */
	public static $then = null;

	public function prepare(string $query, array $options = []): PDOStatement|false
	{
		if (self::$when && str_contains($query, self::$when)) {
			self::$when = null;
			(self::$then)();
		}
		return parent::prepare($query, $options);
	}
}
$throw = static fn () => throw new LogicException('not today');
$pdo = new Moody('sqlite::memory:');
contact_table($pdo);
$exchange = contacts($pdo);
$exchange->executeSyncOrder(order(change(null, 1, ['email' => 'a'])));

echo "-- a PDO that throws\n";
foreach (['UPDATE', 'WITH v(i, k)', 'SELECT MAX', 'INSERT INTO'] as $when) {
	Moody::$then = $throw;
	Moody::$when = $when;
	$order = order(change(1, 1, ['age' => 5]), change(7, 7, ['age' => 7, 'firstname' => $when]), change(null, 2, ['email' => 'b', 'firstname' => $when]), change(null, 3, ['email' => 'c', 'firstname' => $when]));
	attempt(static fn () => $exchange->executeSyncOrder($order));
	outcome($order);
	var_dump($pdo->inTransaction());
}
Moody::$when = 'SELECT `id`';
attempt(static fn () => ask_tables($exchange, 1, ['score']));
rows($exchange, fields: ['email', 'age']);

echo "-- a PDO that calls back\n";
$order = order(change(null, 2, ['email' => 'd', 'age' => 1, 'score' => 1]), change(null, 3, ['email' => 'e', 'age' => 1, 'score' => 1]));
Moody::$then = static function () use ($exchange, $order): void {
	$order->addObjectChange(change(null, 4, ['email' => 'late']));
	$exchange->executeSyncOrder(order(change(null, 9, ['email' => 'inside'])));
	ask_tables($exchange);
	gc_collect_cycles();
};
Moody::$when = 'INSERT INTO';
$exchange->executeSyncOrder($order);
outcome($order);
rows($exchange, fields: ['email']);

echo "-- values whose methods throw\n";
class MoodyValue extends NormalizedValue
{
	public function getNormalizedValue(): mixed
	{
		throw new LogicException('no value');
	}
}
class MoodyReference extends ReferenceValue
{
	public function getValue(): int|string|null
	{
		throw new LogicException('no reference');
	}
}
foreach ([['email', new MoodyValue('email', 'x')], ['company', new NormalizedValue('reference', new MoodyReference(5, 'company'))]] as [$name, $value]) {
	$change = new ObjectChange('Hello', 'contact', null, 'Citizen', 5);
	$change->addField(new OrderField($name, $value));
	$order = order(change(null, 6, ['email' => 'before']), $change);
	attempt(static fn () => $exchange->executeSyncOrder($order));
	outcome($order);
}
echo $pdo->query("SELECT COUNT(*) FROM contact WHERE email = 'before'")->fetchColumn(), $pdo->inTransaction() ? 'in' : 'out', "\n";

echo "-- a reference that is taken out of its change while it is read, and other names with it\n";
class SlipperyReference extends ReferenceValue
{
	/** @var (callable(): void)|null */
	public static $then = null;

	public function getValue(): int|string|null
	{
		$id = parent::getValue();
		if ($then = self::$then) {
			self::$then = null;
			$then();
		}
		return $id + (parent::getValue() === $id ? 0 : 1000);
	}
}
$slippery = change(null, 1, ['email' => 'slips', 'age' => 1]);
$slippery->addField(new OrderField('company', new NormalizedValue('reference', new SlipperyReference(5, 'company'))));
$order = order($slippery, change(null, 2, ['age' => 2, 'email' => 'follows']));
SlipperyReference::$then = static function () use ($slippery, $exchange): void {
	foreach (['company', 'email', 'age', 'firstname', 'score'] as $i => $name) {
		$slippery->addField(new OrderField($name, new NormalizedValue('string', (string) $i)));
	}
	ask_tables($exchange);
	gc_collect_cycles();
};
unset($slippery);
$exchange->executeSyncOrder($order);
outcome($order);
foreach ($pdo->query("SELECT email, age, company_id FROM contact WHERE email IN ('slips', 'follows') ORDER BY id") as $row) {
	echo '  ', json_encode([$row['email'], $row['age'], $row['company_id']]), "\n";
}
?>
--EXPECT--
-- a PDO that throws
LogicException: not today
bool(false)
LogicException: not today
bool(false)
LogicException: not today
bool(false)
LogicException: not today
bool(false)
LogicException: not today
  email="a" age=null
-- a PDO that calls back
  created contact of Citizen 2
  created contact of Citizen 3
  email="a"
  email="inside"
  email="d"
  email="e"
-- values whose methods throw
LogicException: no value
LogicException: no reference
0out
-- a reference that is taken out of its change while it is read, and other names with it
  created contact of Citizen 1
  created contact of Citizen 2
  ["slips",1,5]
  ["follows",2,null]
