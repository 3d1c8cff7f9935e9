<?php
/**
 * The baseline of the pull: curl, json_decode and batched PDO inserts of the same rows and mappings, with no engine
 * at all. usage: php bare_pull.php URL DATABASE
 */
declare(strict_types=1);

require __DIR__ . '/lib_pages.php';

[, $url, $file] = $argv;
$pdo = pull_database($file);
$pdo->exec(mapping_table());
$started = cpu_seconds();

$fields = array_keys(pull_fields());
$types = array_values(pull_fields());
$columns = [...$fields, 'date_modified'];
/** @return PDOStatement of so many rows */
$insert = static fn (string $table, array $columns, int $rows): PDOStatement => $pdo->prepare(
	"INSERT INTO $table (" . implode(', ', $columns) . ') VALUES '
	. implode(', ', array_fill(0, $rows, '(' . implode(', ', array_fill(0, count($columns), '?')) . ')')),
);
$mappingColumns = ['date_created', 'integration', 'internal_object_name', 'internal_object_id', 'integration_object_name',
	'integration_object_id', 'last_sync_date', 'internal_storage', 'is_deleted', 'integration_reference_id'];
$statements = [];
$curl = curl_init();
curl_setopt_array($curl, [CURLOPT_RETURNTRANSFER => true, CURLOPT_ENCODING => '']);
for ($page = 1;; $page++) {
	curl_setopt($curl, CURLOPT_URL, "$url/contacts?page=$page&limit=" . PAGE_SIZE);
	$items = json_decode(curl_exec($curl), true, 64, JSON_THROW_ON_ERROR)['items'];
	if ($items === []) {
		break;
	}
	$count = count($items);
	$statements[$count] ??= [$insert('contact', $columns, $count), $insert('sync_object_mapping', $mappingColumns, $count)];
	[$rows, $mappings] = $statements[$count];
	$now = gmdate('Y-m-d H:i:s');
	$values = [];
	foreach ($items as $item) {
		foreach ($fields as $i => $name) {
			$value = $item[$name];
			$values[] = match ($types[$i]) {
				'boolean' => (int) $value,
				'datetime' => $value === null ? null : strtr(rtrim($value, 'Z'), 'T', ' '),
				default => $value,
			};
		}
		$values[] = $now;
	}
	$pdo->beginTransaction();
	$rows->execute($values);
	$id = (int) $pdo->lastInsertId() - $count;
	$values = [];
	foreach ($items as $item) {
		array_push($values, $now, 'Bench', 'contact', (string) ++$id, 'Contact', $item['id'], $now, '[]', 0, null);
	}
	$mappings->execute($values);
	$pdo->commit();
}
report_run(
	cpu_seconds() - $started,
	(int) $pdo->query('SELECT COUNT(*) FROM contact')->fetchColumn(),
	(int) $pdo->query('SELECT COUNT(*) FROM sync_object_mapping')->fetchColumn(),
);
