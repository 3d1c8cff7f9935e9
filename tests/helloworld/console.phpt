--TEST--
HelloWorld: the command's table, its JSON and its exit codes
--SKIPIF--
<?php
if (!is_file(__DIR__ . '/../../examples/helloworld/vendor/autoload.php')) {
	die("skip Composer's packages of examples/helloworld are not installed");
}
?>
--FILE--
<?php
require __DIR__ . '/console.inc.php';
$both = new Both(12, 3, [8, 4, 2, 1]);

echo "-- in step\n";
[$code, $output, $errors] = $both->console('--first-time-sync');
echo $code, "\n", $output;
// Where nobody looks on, the progress bar is a few lines and no carriage returns.
echo json_encode([str_contains($errors, 'read ['), str_contains($errors, "\r"), substr_count($errors, "\n") < 8]), "\n";

echo "-- conflicts\n";
[[$id, $citizen]] = pairs($both, 1);
change_here($both, $id, ['city' => '<info>Here</info>']);
usleep(20_000);
$both->crm->admin('set', ['id' => $citizen, 'fields' => ['city' => 'There']]);
[$code, $output] = $both->console('-v');
echo "$code\n", preg_replace('/20\d\d-[\d-]+T[\d:.]+Z/', 'YYYY-MM-DDTHH:MM:SS.ffffffZ', strstr($output, 'Conflicts:'));
echo $both->compare()[1];

echo "-- JSON\n";
change_here($both, $id, ['city' => 'Zürich']);
[$code, $output, $errors] = $both->console('--format=json');
$data = json_decode($output, true, 16, JSON_THROW_ON_ERROR);
echo "$code $data[integration] $data[status] ", done($output), " '$errors'\n";
echo json_encode(array_keys($data)), ' ', json_encode(array_keys($data['counts'][0])), "\n";

echo "-- failed\n";
foreach ([
	['--start-datetime=tomorrowish'],
	['-t', '2024-02-31'],
	['--mautic-object-id=contact'],
	['-o', 'limit'],
	['-o', 'batch:0'],
	['-o', 'limit:many'],
	['--format=xml'],
] as $options) {
	[$code, $output, $errors] = $both->console(...$options);
	echo "$code $output$errors";
}
[$code, $output] = $both->console('-o', 'limit', '--format=json');
echo $code, ' ', json_encode(json_decode($output, true, 16, JSON_THROW_ON_ERROR), JSON_UNESCAPED_SLASHES), "\n";

[$code, $output, $errors] = $both->console('GoodbyeWorld');
echo "$code '$output' $errors";

echo "-- the CRM is away\n";
$both->crm->admin('faults', ['status' => 401]);
[$code, $output, $errors] = $both->console();
echo "$code '$output' ", preg_replace('/^.*(?=Failed)|:\d+(?=\/)/s', '', $errors);
?>
--EXPECTF--
-- in step
0
+-----------+---------+------+---------+---------+-----------+-----------+---------+---------+--------+
| direction | object  | read | created | updated | unchanged | converted | deleted | retried | issues |
+-----------+---------+------+---------+---------+-----------+-----------+---------+---------+--------+
| pull      | World   | 3    | 1       | 1       | 1         | 0         | 0       | 0       | 0      |
| pull      | Citizen | 12   | 4       | 5       | 3         | 0         | 0       | 0       | 0      |
| push      | company | %d%w| 1       | 0       | %d%w| 0         | 0       | 0       | 0      |
| push      | contact | %d%w| 4       | 0       | %d%w| 0         | 0       | 0       | 0      |
+-----------+---------+------+---------+---------+-----------+-----------+---------+---------+--------+
Conflicts: 0 won by this side, 15 by HelloWorld, 0 undecided.
In step.
[true,false,true]
-- conflicts
0
Conflicts: 0 won by this side, 1 by HelloWorld, 0 undecided.
+-----------+-----------------------------+-----------------------------+--------+----------+
| field     | here, changed               | there, changed              | won by | evidence |
+-----------+-----------------------------+-----------------------------+--------+----------+
| contact 1 | "<info>Here</info>"         | "There"                     | there  | hard     |
| city      | YYYY-MM-DDTHH:MM:SS.ffffffZ | YYYY-MM-DDTHH:MM:SS.ffffffZ |        |          |
+-----------+-----------------------------+-----------------------------+--------+----------+
In step.
in step: 16 contacts, 4 companies, 0 differences
-- JSON
0 HelloWorld in_step {"push contact":{"updated":1}} ''
["integration","status","counts","conflicts","decisions","issues"] ["direction","object","read","created","updated","unchanged","converted","deleted","retried","issues"]
-- failed
1 Failed 'start-datetime': 'tomorrowish' is no date; write one like '2018-12-24 20:30:00' or '-10 minutes'
1 Failed 'start-datetime': '2024-02-31' is no date; write one like '2018-12-24 20:30:00' or '-10 minutes'
1 Failed 'mautic-object-id': 'contact' is not of the form 'object:id', for instance 'contact:12'
1 Failed --option limit: must be key:value
1 Failed --option batch:0: must be a number from 1
1 Failed --option limit:many: must be a number from 1
1 Failed --format xml: must be txt or json
1 {"status":"failed","error":{"class":"SyncEngine\\Exception\\InvalidValueException","message":"--option limit: must be key:value"}}
1 '' Failed No integration "GoodbyeWorld" is registered; there is: HelloWorld
-- the CRM is away
1 '' Failed GET http://127.0.0.1/worlds: the server answers 401: the fault switch is on; check the options 'token' and 'headers'
