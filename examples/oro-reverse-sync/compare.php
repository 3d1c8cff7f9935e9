<?php
// Says whether the CRM has every offer as the local database has it, and none twice, by reading both. It doesn't use the
// extension: what it says is no work of the program it checks.
declare(strict_types=1);

use HelloWorld\Arguments;
use OroReverseSync\Offers;

require __DIR__ . '/src/autoload.php';

/** @param array<string, scalar|null> $row @return array<string, scalar|null> values that are the same wherever they come from */
function plain(array $row): array
{
	foreach (Offers::FIELDS as $name => $type) {
		$row[$name] = match (true) {
			$row[$name] === null => null,
			$type === 'int' => (int) $row[$name],
			$type === 'float' => (float) $row[$name],
			$type === 'boolean' => in_array($row[$name], [true, 1, '1', 't'], true),
			default => (string) $row[$name],
		};
	}

	return $row;
}

$arguments = Arguments::parse($argv, ['local' => '', 'crm' => '']);
$fields = implode(', ', array_keys(Offers::FIELDS));
$local = new PDO($arguments['local'], getenv('ORO_DATABASE_USER') ?: null, getenv('ORO_DATABASE_PASSWORD') ?: null);
$crm = new PDO("sqlite:$arguments[crm]");
$there = [];
$differences = 0;
$report = static function (string $what) use (&$differences): void {
	if (++$differences <= 20) {
		echo "$what\n";
	}
};
foreach ($crm->query("SELECT $fields FROM offer WHERE NOT deleted", PDO::FETCH_ASSOC) as $row) {
	$key = json_encode([$row['warehouse'], $row['sku']]);
	if (isset($there[$key])) {
		$report("twice at the CRM: $key");
	}
	$there[$key] = plain($row);
}
$count = 0;
foreach ($local->query("SELECT $fields FROM offer", PDO::FETCH_ASSOC) as $row) {
	$key = json_encode([$row['warehouse'], $row['sku']]);
	$count++;
	$found = $there[$key] ?? null;
	unset($there[$key]);
	if ($found !== plain($row)) {
		$what = $found === null ? 'missing' : json_encode(array_diff_assoc(plain($row), $found));
		$report("offer $key: $what");
	}
}
foreach ($there as $key => $row) {
	$report("only at the CRM: $key");
}
echo $differences === 0 ? 'in step' : 'not in step', ": $count offers, $differences differences\n";
exit($differences === 0 ? 0 : 1);
