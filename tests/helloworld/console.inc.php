<?php
// What tests of bin/console share.
declare(strict_types=1);

require_once __DIR__ . '/both.inc.php';

/** Records of the table of a run, by direction and object: what was done and is not 0. */
function done(string $json): string
{
	$done = [];
	foreach (json_decode($json, true, 16, JSON_THROW_ON_ERROR)['counts'] as $counts) {
		$what = array_filter(array_diff_key($counts, ['direction' => 0, 'object' => 0, 'read' => 0, 'unchanged' => 0]));
		if ($what) {
			$done["$counts[direction] $counts[object]"] = $what;
		}
	}

	return json_encode($done ?: new stdClass());
}

/** Runs the command and prints what came of it. */
function console(Both $both, string ...$options): void
{
	[$code, $output, $errors] = $both->console('--format=json', ...$options);
	$status = json_decode($output, true)['status'] ?? $output;
	echo preg_replace('/20\d\d-\S+Z/', 'TIME', implode(' ', $options)), $options ? ': ' : '', "$code $status ", $code === 1 ? $output : done($output), "\n$errors";
}

/** @param array<string, scalar|null> $values */
function change_here(Both $both, int $id, array $values, string $table = 'contact'): void
{
	HelloWorld\Sql::update($both->local, $table, $id,
		$values + ['date_modified' => HelloWorld\Local\Columns::time(HelloWorld\Time::now())]);
}

/** @return list<scalar|null>|null the values of a local record, null if there is none */
function here(Both $both, int $id, string $columns, string $table = 'contact'): ?array
{
	return $both->local->query("SELECT $columns FROM $table WHERE id = $id")->fetch(PDO::FETCH_NUM) ?: null;
}

/** @return list<mixed>|null the values of a record of the CRM, null if there is none */
function there(Both $both, string $id, string ...$fields): ?array
{
	$path = ['c' => 'citizens', 'v' => 'visitors', 'w' => 'worlds'][$id[0]];
	$item = $both->crm->get("/$path?ids=$id")->json()['items'][0] ?? null;

	return $item === null ? null : array_map(static fn (string $field) => $item[$field], $fields);
}

/** @return list<array{int, string}> local and CRM's IDs of contacts that both sides have */
function pairs(Both $both, int $count): array
{
	return $both->local->query("SELECT CAST(internal_object_id AS INTEGER) AS id, integration_object_id FROM sync_object_mapping
		WHERE internal_object_name = 'contact' AND is_deleted = 0 ORDER BY id LIMIT $count")->fetchAll(PDO::FETCH_NUM);
}
