<?php
/** The pages that the pull benchmarks read: contacts of 20 fields, made beforehand and served as files. */
declare(strict_types=1);

const PAGE_SIZE = 500;

/** Types of the 20 fields, by name. */
function pull_fields(): array
{
	return [
		'first_name' => 'string', 'last_name' => 'string', 'email' => 'email', 'phone' => 'phone', 'mobile' => 'phone',
		'company' => 'string', 'position' => 'string', 'address1' => 'string', 'address2' => 'string',
		'city' => 'string', 'state' => 'string', 'zipcode' => 'string', 'country' => 'string', 'website' => 'url',
		'points' => 'int', 'score' => 'float', 'is_active' => 'boolean', 'birthday' => 'date',
		'last_seen' => 'datetime', 'notes' => 'textarea',
	];
}

/** SQL of the table that they are pulled into. */
function pull_table(): string
{
	$columns = [];
	foreach (pull_fields() as $name => $type) {
		$columns[] = "$name " . match ($type) {
			'int', 'boolean' => 'INTEGER',
			'float' => 'REAL',
			default => 'TEXT',
		};
	}

	return 'CREATE TABLE contact (id INTEGER PRIMARY KEY AUTOINCREMENT, ' . implode(', ', $columns) . ', date_modified TEXT)';
}

/** SQL of the mapping table that the baseline writes: the columns and keys of the engine's own. */
function mapping_table(): string
{
	return 'CREATE TABLE sync_object_mapping (id INTEGER PRIMARY KEY AUTOINCREMENT, date_created TEXT, integration TEXT,'
		. ' internal_object_name TEXT, internal_object_id TEXT, integration_object_name TEXT, integration_object_id TEXT,'
		. ' last_sync_date TEXT, internal_storage TEXT, is_deleted INTEGER, integration_reference_id TEXT,'
		. ' UNIQUE (integration, integration_object_name, integration_object_id, internal_object_name),'
		. ' UNIQUE (integration, internal_object_name, internal_object_id, integration_object_name))';
}

function contact(int $i): array
{
	return [
		'id' => "c$i",
		'modified_at' => gmdate('Y-m-d\TH:i:s', 1_767_225_600 + $i) . '.000000Z',
		'first_name' => "First$i", 'last_name' => 'Müller-' . ($i % 977), 'email' => "person$i@example.org",
		'phone' => '+49 30 ' . (100_000 + $i), 'mobile' => null, 'company' => 'Company ' . ($i % 311),
		'position' => 'Head of ' . ($i % 17), 'address1' => ($i % 199) . ' High Street', 'address2' => '',
		'city' => 'City ' . ($i % 101), 'state' => 'State ' . ($i % 16), 'zipcode' => sprintf('%05d', $i % 99_999),
		'country' => 'Germany', 'website' => "https://example.org/people/$i", 'points' => $i % 1000,
		'score' => ($i % 1000) / 8, 'is_active' => $i % 3 !== 0, 'birthday' => gmdate('Y-m-d', ($i % 15_000) * 86_400),
		'last_seen' => gmdate('Y-m-d\TH:i:s\Z', 1_767_000_000 + $i * 7), 'notes' => "Met at \"fair $i\", to be called back.",
	];
}

/** Writes page1.json … and an empty one behind them. */
function write_pages(string $directory, int $contacts): void
{
	$pages = intdiv($contacts + PAGE_SIZE - 1, PAGE_SIZE);
	for ($page = 1; $page <= $pages + 1; $page++) {
		$items = [];
		for ($i = ($page - 1) * PAGE_SIZE + 1; $i <= min($contacts, $page * PAGE_SIZE); $i++) {
			$items[] = contact($i);
		}
		file_put_contents("$directory/page$page.json", json_encode(
			['items' => $items, 'total' => $contacts],
			JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION | JSON_THROW_ON_ERROR,
		));
	}
}

/**
 * A database file whose writes do not wait for the disk: what is measured is work.
 *
 * @param class-string<PDO> $class
 */
function pull_database(string $file, string $class = PDO::class): PDO
{
	$pdo = new $class("sqlite:$file", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
	$pdo->exec('PRAGMA journal_mode = WAL');
	$pdo->exec('PRAGMA synchronous = OFF');
	$pdo->exec(pull_table());
	$pdo->exec('CREATE INDEX contact_email ON contact (email)');

	return $pdo;
}

/** CPU seconds that this process has used, its own and the kernel's for it. */
function cpu_seconds(): float
{
	$usage = getrusage();

	return $usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec'] + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) / 1e6;
}

/** Largest memory of this process so far, in bytes. */
function peak_memory(): int
{
	return preg_match('/^VmHWM:\s+(\d+) kB/m', file_get_contents('/proc/self/status'), $match) ? (int) $match[1] * 1024 : 0;
}

/**
 * What a measured process tells the one that started it.
 *
 * @param list<int> $statements of each page, where they were counted
 */
function report_run(float $cpu, int $rows, int $mappings, array $statements = []): void
{
	echo json_encode(['cpu' => $cpu, 'memory' => peak_memory(), 'rows' => $rows, 'mappings' => $mappings, 'statements' => $statements]), "\n";
}
