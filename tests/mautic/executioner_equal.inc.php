<?php
/** Orders of which Mautic has a part already, in both settings. */
require __DIR__ . '/executioner_log.inc.php';

use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO;

$zone = new DateTimeZone('America/New_York');
$rows = [
	['id' => '1', 'email' => 'a@example.com', 'firstname' => 'Ann', 'points' => '5', 'company' => null],
	['id' => 2, 'email' => 'b@example.com', 'firstname' => 'Bob'],
	['id' => '4', 'email' => 'd@example.com'],
	['email' => 'nobody@example.com'],
	'no row',
];
$answers['dispatch'] = static function (string $name) {
	$GLOBALS['saved'] = $name !== 'INTEGRATION_FIND_INTERNAL_RECORDS';
	return $GLOBALS['saved'] ? null : $GLOBALS['rows'];
};

ask('a list of which some is there', static fn () => executioner()->execute(order(
	change('lead', 1, 'c1', ['email' => ['email', 'a@example.com'], 'firstname' => 'Ann', 'points' => ['float', 5.0], 'company' => '']),
	change('lead', 2, 'c2', ['email' => ['email', 'b@example.com'], 'firstname' => 'Bert']),
	change('lead', 3, 'c3', ['email' => ['email', 'c@example.com']]),
	change('lead', '4', 'c4', ['email' => ['email', 'd@example.com'], 'mautic_internal_dnc_email' => ['int', 0]]),
	change('lead', null, 'c5', ['email' => ['email', 'a@example.com']]),
)));
ask('nothing is left', static fn () => executioner()->execute(order(change('lead', 1, 'lost', ['firstname' => 'Ann']), change('lead', '2', 'c2', ['firstname' => 'Bob']))));
ask('a required field', static function () {
	$change = change('lead', 1, 'c1', []);
	$change->addField(new Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\FieldDAO('email', new Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO('email', 'a@example.com')), 'required');
	return executioner()->execute(order($change));
});
ask('an unknown name', static fn () => executioner()->execute(order(change('thing', 1, 't1'))));

echo "values\n";
$quiet = true;
foreach ([
	['text', 'a', 'a'], ['text', 'a', 'A'], ['text', 'a', 'a '], ['text', "e\u{301}", "\u{e9}"], ['text', '', null], ['text', null, ''], ['text', '0', null], ['text', '', '0'],
	['text', 5, '5'], ['text', '5', 5.0], ['text', '5.0', '5'], ['text', true, '1'],
	['int', 5, '5'], ['int', 5, '5.000'], ['int', 0, null], ['int', '05', '5'], ['float', 0.1, '0.1'], ['float', 1e3, '1000'], ['float', '1,5', '1.5'], ['float', 1.5, '1.50001'],
	['boolean', true, '1'], ['boolean', true, 1], ['boolean', false, '0'], ['boolean', false, null], ['boolean', 1, '1'], ['boolean', true, '0'],
	['date', new DateTime('2026-01-02', new DateTimeZone('UTC')), '2026-01-02'], ['date', new DateTime('2026-01-02 00:00', $zone), '2026-01-02'], ['date', new DateTimeImmutable('2026-01-02 23:00', $zone), '2026-01-02'],
	['date', '2026-01-02', '2026-01-02'], ['date', '2026-1-2', '2026-01-02'], ['date', new DateTime('2026-01-03', new DateTimeZone('UTC')), '2026-01-02'], ['date', new DateTime('2026-01-02 00:00 UTC'), '2026-01-02 00:00:00'],
	['datetime', new DateTime('2026-01-02 03:04:05 UTC'), '2026-01-02 03:04:05'], ['datetime', new DateTimeImmutable('2026-01-01 22:04:05.7', $zone), '2026-01-02 03:04:05'], ['datetime', new DateTime('2026-01-02 03:04:05', $zone), '2026-01-02 03:04:05'],
	['datetime', '2026-01-02 03:04:05', '2026-01-02 03:04:05'], ['datetime', new DateTime('2026-01-02 00:00 UTC'), '2026-01-02'], ['datetime', new DateTime('2026-01-02 00:00 UTC'), null], ['datetime', null, null],
	['time', '10:00', '10:00'], ['time', '10:00', '10:00:00'], ['multiselect', 'a|b', 'a|b'], ['multiselect', 'b|a', 'a|b'], ['multiselect', ['a', 'b'], 'a|b'], ['text', ['a'], ['a']], ['text', new stdClass(), 'x'], ['reference', 'Seven', 'Seven'],
] as [$type, $value, $held]) {
	$rows = [['id' => 1, 'field' => $held]];
	$change = change('lead', 1, 'c1', ['field' => [$type, $value]]);
	executioner()->execute(order($change));
	echo "  $type ", shown($value), ' and ', shown($held), $saved ? ' differ' : ' are the same', "\n";
	$change->getFields() || print("    the order has lost it\n");
}
$rows = [['id' => 1, 'email' => 'a@example.com']];
foreach ([['no such event', static fn () => throw new DomainException('no')], ['no rows', static fn () => null], ['rows of others', static fn ($name) => $name !== 'INTEGRATION_FIND_INTERNAL_RECORDS' ? null : [['id' => 7, 'email' => 'a@example.com'], ['id' => [1]], ['id' => null]]]] as [$what, $answers['dispatch']]) {
	ask($what, static fn () => executioner()->execute(order(change('lead', 1, 'c1'))));
}

class OtherOrder extends OrderDAO
{
	public function getIdentifiedObjectIds(string $object): array
	{
		return [1, '2', null, 'x'];
	}
}

$quiet = false;
$answers['dispatch'] = static fn (string $name) => $name === 'INTEGRATION_FIND_INTERNAL_RECORDS' ? [['id' => 1, 'email' => 'a@example.com']] : null;
$order = new OtherOrder(new DateTimeImmutable('2026-02-01'), false, 'Shop');
$order->addObjectChange(change('lead', 1, 'c1'))->addObjectChange(change('lead', 2, 'c2'));
ask('IDs of another order', static fn () => executioner()->execute($order));

class OtherChange extends Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\ObjectChangeDAO
{
	public function getMappedObjectId()
	{
		throw new DomainException('no ID');
	}
}

$quiet = true;
$order = new OrderDAO(new DateTimeImmutable('2026-02-01'), false, 'Shop');
$other = new OtherChange('Shop', 'lead', 1, 'Customer', 'c1');
$answers = ['dispatch' => static fn ($name) => $name === 'INTEGRATION_FIND_INTERNAL_RECORDS' ? [['id' => 1]] : []];
try {
	(new ReflectionMethod($order, 'addObjectChange'))->invoke($order, $other);
} catch (DomainException) {
}
ask('a change that throws', static fn () => executioner()->execute($order));

$answers = [];
$quiet = false;
TellingDispatcher::$heard = false;
ask('nobody tells what Mautic has', static fn () => executioner()->execute(order(change('lead', 1, 'c1'))));
