--TEST--
SyncProcess: what was created without an answer is settled by the next run with the same keys, before it pulls
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/arrays.inc.php';

$pair = new Pair();
for ($i = 1; $i <= 3; $i++) {
	$pair->addHere($i, "n$i", $i);
}
// The other side creates and its answer is lost.
$pair->there->afterExecute = static fn () => throw new RuntimeException('connection lost');
echo outcome(fn () => summary($pair->run(['first-time-sync' => true]))), "\n";
echo $pair->compare(), "\n", count($pair->store->getOpenJournal('Arrays')), " open\n";
echo outcome(fn () => summary($pair->run(['first-time-sync' => true]))), "\n";
echo $pair->compare(), "\n", count($pair->store->getOpenJournal('Arrays')), " open\n";
$pair->there->takeLog();

$pair->there->afterExecute = null;
echo summary($pair->run(['first-time-sync' => true])), "\n";
echo $pair->there->takeLog(), "\n", $pair->compare(), "\n", count($pair->store->getOpenJournal('Arrays')), " open\n";

echo "--- every kind of value survives the journal\n";
$types = ['mail' => 'email', 'when' => 'datetime', 'day' => 'date', 'share' => 'float', 'many' => 'multiselect', 'yes' => 'boolean', 'bytes' => 'string', 'none' => 'string'];
$pair = new Pair();
$pair->here->types = $pair->there->types = ['contact' => $types, 'Citizen' => $types];
$mapping = new SyncEngine\ObjectMapping('contact', 'Citizen');
foreach ($types as $name => $type) {
	$mapping->addFieldMapping($name, $name);
}
$pair->manual->addObjectMapping($mapping);
$pair->here->data['contact'][1] = ['id' => 1, '_at' => $pair->start, 'mail' => "o'hara@x", 'when' => '2026-01-02T03:04:05.000006+02:00',
	'day' => '1899-12-31', 'share' => 0.1 + 0.2, 'many' => ['b', 'a|c'], 'yes' => false, 'bytes' => "\xff\0é", 'none' => null];
$pair->there->beforeExecute = static fn () => throw new RuntimeException('down');
echo outcome(fn () => summary($pair->run(['first-time-sync' => true]))), "\n";
$pair->there->beforeExecute = null;
$pair->here->data['contact'] = [];
$pair->run(['disable-pull' => true]);
foreach ($pair->there->data['Citizen']['c1'] as $name => $value) {
	if (isset($types[$name])) {
		echo "$name ", $value instanceof DateTimeInterface ? $value->format('Y-m-d\TH:i:s.uP') : (is_string($value) ? bin2hex($value) : json_encode($value)), "\n";
	}
}
?>
--EXPECT--
RuntimeException: connection lost
3 here, 3 there, 0 different, 6 alone
1 open
in_step; push contact: 3 read, 3 created, 3 unchanged; pull Citizen: 3 read, 3 unchanged
3 here, 3 there, 0 different, 0 alone
0 open
in_step; pull Citizen: 3 read, 3 unchanged; push contact: 3 read, 3 unchanged
page 1 | page 2
3 here, 3 there, 0 different, 0 alone
0 open
--- every kind of value survives the journal
RuntimeException: down
mail 6f27686172614078
when 2026-01-02T01:04:05.000006+00:00
day 1899-12-31T00:00:00.000000+00:00
share 0.30000000000000004
many ["b","a|c"]
yes false
bytes ff00c3a9
none null
