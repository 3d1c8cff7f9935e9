--TEST--
HelloWorld: what each option of the command leaves out, and that the next run without it makes up for it
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../examples/helloworld/vendor/autoload.php')) {
	die("skip Composer's packages of examples/helloworld are not installed");
}
?>
--FILE--
<?php
require __DIR__ . '/console.inc.php';
$both = new Both(20, 3, [10, 5, 2, 1]);

/** The city of each pair, here and there. */
function cities(): string
{
	global $both, $pairs;

	return implode(' ', array_map(static fn (array $pair) => here($both, $pair[0], 'city')[0] . '=' . there($both, $pair[1], 'city')[0], $pairs));
}

echo "-- pages and batches\n";
console($both, '--first-time-sync', '-o', 'limit:6', '--option=batch:2');
$requests = $both->crm->stats()['requests'];
echo $requests['GET /citizens'] >= 4 ? 'pages' : 'one page', ', ', $requests['POST /citizens/batch'], " batches\n";
$pairs = pairs($both, 3);
[[$a, $ca], [$b, $cb], [$c, $cc]] = $pairs;
$set = fn (string $id, string $city) => $both->crm->admin('set', ['id' => $id, 'fields' => ['city' => $city]]);

echo "-- one direction\n";
change_here($both, $a, ['city' => 'A1']);
$set($cb, 'B1');
$items = $both->crm->stats()['items'];
console($both, '--disable-push');
echo cities(), ' ', json_encode($both->crm->stats()['items'] === $items), "\n";
$set($cb, 'B2');
console($both, '--disable-pull');
echo cities(), "\n";
console($both, '--disable-pull', '--disable-push');
echo cities(), "\n";
console($both);
echo cities(), "\n";

echo "-- activities are none of this integration's\n";
change_here($both, $a, ['city' => 'A3']);
console($both, '--disable-activity-push');
echo cities(), "\n";

echo "-- single objects of this side\n";
foreach ($pairs as $i => [$id]) {
	change_here($both, $id, ['city' => "M$i"]);
}
console($both, "--mautic-object-id=contact:$b");
echo cities(), "\n";
console($both, '-m', "contact:$a", '-m', "contact:$c", '-m', 'contact:999999');
echo cities(), "\n";

echo "-- single objects of the CRM\n";
foreach ($pairs as $i => [, $id]) {
	$set($id, "I$i");
}
console($both, "--integration-object-id=Citizen:$cb");
echo cities(), "\n";
console($both, '-i', "Citizen:$ca", '-i', 'Citizen:c999999');
echo cities(), "\n";
console($both);
echo cities(), "\n";

echo "-- a window\n";
$times = [];
foreach ($pairs as $i => [, $id]) {
	$times[] = HelloWorld\Time::format(HelloWorld\Time::now());
	usleep(2000);
	$set($id, "T$i");
	usleep(2000);
}
console($both, "--start-datetime=$times[1]", "--end-datetime=$times[2]");
echo cities(), "\n";
console($both, '-t', $times[2]);
echo cities(), "\n";
console($both);
echo cities(), "\n", $both->compare()[1];
?>
--EXPECT--
-- pages and batches
--first-time-sync -o limit:6 --option=batch:2: 0 in_step {"pull World":{"created":1,"updated":1},"pull Citizen":{"created":10,"updated":8},"push company":{"created":1},"push contact":{"created":5}}
pages, 3 batches
-- one direction
--disable-push: 0 in_step {"pull Citizen":{"updated":1}}
A1=Reykjavík B1=B1 Köln=Köln true
--disable-pull: 0 in_step {"push contact":{"updated":1}}
A1=A1 B1=B2 Köln=Köln
--disable-pull --disable-push: 0 in_step {}
A1=A1 B1=B2 Köln=Köln
0 in_step {"pull Citizen":{"updated":1}}
A1=A1 B2=B2 Köln=Köln
-- activities are none of this integration's
--disable-activity-push: 0 in_step {"push contact":{"updated":1}}
A3=A3 B2=B2 Köln=Köln
-- single objects of this side
--mautic-object-id=contact:2: 0 in_step {"push contact":{"updated":1}}
M0=A3 M1=M1 M2=Köln
-m contact:1 -m contact:3 -m contact:999999: 0 in_step {"push contact":{"updated":2}}
M0=M0 M1=M1 M2=M2
-- single objects of the CRM
--integration-object-id=Citizen:c6: 0 in_step {"pull Citizen":{"updated":1}}
M0=I0 I1=I1 M2=I2
-i Citizen:c2 -i Citizen:c999999: 0 in_step {"pull Citizen":{"updated":1}}
I0=I0 I1=I1 M2=I2
0 in_step {"pull Citizen":{"updated":1}}
I0=I0 I1=I1 I2=I2
-- a window
--start-datetime=TIME --end-datetime=TIME: 0 in_step {"pull Citizen":{"updated":1}}
I0=T0 T1=T1 I2=T2
-t TIME: 0 in_step {"pull Citizen":{"updated":1}}
I0=T0 T1=T1 T2=T2
0 in_step {"pull Citizen":{"updated":1}}
T0=T0 T1=T1 T2=T2
in step: 25 contacts, 4 companies, 0 differences
