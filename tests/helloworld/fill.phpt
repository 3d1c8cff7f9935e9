--TEST--
HelloWorld: both sides are filled the same each time, and overlap as asked
--FILE--
<?php
require __DIR__ . '/crm.inc.php';

$crm = new Crm();
$directory = $crm->directory;
foreach (['a', 'b'] as $name) {
	echo json_encode(Crm::script('crm/fill.php', "--database=$directory/$name-crm.sqlite", '--citizens=500', '--worlds=40')), ' ';
	echo json_encode(Crm::script('local/fill.php', "--database=$directory/$name-local.sqlite", '--citizens=500', '--worlds=40',
		'--known=300', '--only=100', '--known-companies=20', '--only-companies=5')), "\n";
}

function rows(string $file, string $sql): array
{
	return (new PDO("sqlite:$file"))->query($sql)->fetchAll(PDO::FETCH_NUM);
}

foreach (['crm' => ['citizen', 'world'], 'local' => ['contact', 'company']] as $side => $tables) {
	foreach ($tables as $table) {
		$a = rows("$directory/a-$side.sqlite", "SELECT * FROM $table");
		echo "$table: ", count($a), ' ', json_encode($a === rows("$directory/b-$side.sqlite", "SELECT * FROM $table")), "\n";
	}
}

$pdo = new PDO("sqlite:$directory/a-local.sqlite");
$pdo->exec("ATTACH '$directory/a-crm.sqlite' AS crm");
$pair = 'FROM contact l JOIN crm.citizen r ON l.email = r.email';
echo 'known by e-mail: ', $pdo->query("SELECT COUNT(*) $pair")->fetchColumn(), ', by name: ';
echo $pdo->query('SELECT COUNT(*) FROM company l JOIN crm.world r ON l.name = r.name')->fetchColumn(), "\n";
$changed = "strftime('%s', l.date_modified) - r.modified_at / 1000000";
foreach (['the same' => "$changed = 0", 'earlier here' => "$changed = -86400", 'later here' => "$changed = 86400"] as $what => $condition) {
	[$count, $other] = $pdo->query("SELECT COUNT(*), SUM(l.points IS NOT r.points) $pair WHERE $condition")->fetch(PDO::FETCH_NUM);
	echo "$what: $count, $other with other values\n";
}

echo "values are varied:\n";
foreach (['first_name', 'email', 'phone', 'city', 'score', 'birthday', 'world_id'] as $column) {
	[$kinds, $empty] = $pdo->query("SELECT COUNT(DISTINCT $column) > 20, COUNT(*) - COUNT($column) > 0 FROM crm.citizen")->fetch(PDO::FETCH_NUM);
	echo "$column $kinds$empty ";
}
echo "\n", $pdo->query("SELECT COUNT(*) > 20 FROM crm.citizen WHERE last_name LIKE '%''%'")->fetchColumn();
echo $pdo->query("SELECT COUNT(*) > 20 FROM crm.citizen WHERE length(last_name) < length(CAST(last_name AS BLOB))")->fetchColumn();
echo $pdo->query("SELECT COUNT(*) > 20 FROM crm.citizen WHERE phone = ''")->fetchColumn(), "\n";

echo "every value is one that the CRM accepts: ";
$values = new HelloWorld\Crm\Values(HelloWorld\Crm\Database::open("$directory/a-crm.sqlite"));
$sample = new HelloWorld\Sample\Sample(1, 40);
for ($n = 1; $n <= 500; $n++) {
	$values->check(HelloWorld\Crm\ObjectType::ofKind('Citizen'), $sample->citizen($n), true);
	$values->check(HelloWorld\Crm\ObjectType::ofKind('World'), $sample->world($n), true);
}
echo "yes\n";

echo "-- wrong arguments\n";
foreach ([['--citizens=5'], ["--database=$directory/x", '--citizens=many'], ['--colour=blue']] as $arguments) {
	[$code, $output] = Crm::script('crm/fill.php', ...$arguments);
	echo $code, ' ', strtok($output, "\n"), "\n";
}
?>
--EXPECT--
[0,"\n"] [0,"\n"]
[0,"\n"] [0,"\n"]
citizen: 500 true
world: 40 true
contact: 400 true
company: 25 true
known by e-mail: 300, by name: 20
the same: 44, 0 with other values
earlier here: 156, 100 with other values
later here: 100, 100 with other values
values are varied:
first_name 11 email 11 phone 11 city 01 score 11 birthday 11 world_id 11 
111
every value is one that the CRM accepts: yes
-- wrong arguments
2 --database is missing
2 --citizens must be a number
2 '--colour=blue' is not understood
