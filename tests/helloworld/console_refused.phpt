--TEST--
HelloWorld: records that the CRM refuses or asks to bring later, by the command
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../examples/helloworld/vendor/autoload.php')) {
	die("skip Composer's packages of examples/helloworld are not installed");
}
?>
--FILE--
<?php
require __DIR__ . '/console.inc.php';
$both = new Both(30, 4, [20, 0, 3, 0]);
console($both, '--first-time-sync');
[[$a, $ca], [$b, $cb], [$c, $cc]] = pairs($both, 3);
$store = new SyncEngine\PdoMappingStore($both->local);
$due = fn () => $both->local->exec("UPDATE syncengine_retry SET due_at = '2024-01-01 00:00:00.000000' WHERE due_at IS NOT NULL");
$waiting = fn () => $both->local->query('SELECT COUNT(*) FROM syncengine_retry')->fetchColumn();
$items = fn () => array_sum($both->crm->stats()['items']);

echo "-- refused\n";
change_here($both, $a, ['city' => 'Refused', 'phone' => '555']);
change_here($both, $b, ['city' => 'Not refused']);
$both->crm->admin('faults', ['item_status' => 400, 'every' => 2]);
// Which of the two is the second item is not said anywhere.
[$code, $output] = $both->console();
echo "$code ", preg_replace(["/contact ($a|$b):/", '/\| \d+ (?=.*\n\+)/'], ['contact …:', '| … '], strstr($output, '| push      | contact')), "\n";
foreach ($store->getIssues('HelloWorld') as $issue) {
	$refused = (int) $issue['object_id'];
	echo json_encode([in_array($refused, [$a, $b], true), $issue['object_name'], $issue['mapped_object_name'], $issue['kind'], $issue['message'], $issue['count']]), "\n";
}
$both->crm->admin('faults', []);

echo "-- and corrected\n";
change_here($both, $refused, ['points' => 4711]);
console($both);
echo json_encode(there($both, $refused === $a ? $ca : $cb, 'points')), ' ', $both->compare()[1];
