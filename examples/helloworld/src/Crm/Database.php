<?php
declare(strict_types=1);

namespace HelloWorld\Crm;

/** The CRM's SQLite file. Each request of each worker process opens it anew. */
final class Database
{
	private const VERSION = 1;

	public static function open(string $path): \PDO
	{
		$pdo = new \PDO("sqlite:$path");
		$pdo->exec('PRAGMA busy_timeout = 10000');
		// It stands the end of its process at any time; a power cut it need not.
		$pdo->exec('PRAGMA synchronous = OFF');
		if (self::version($pdo) < self::VERSION) {
			self::create($pdo);
		}

		return $pdo;
	}

	private static function version(\PDO $pdo): int
	{
		return (int) $pdo->query('PRAGMA user_version')->fetchColumn();
	}

	private static function create(\PDO $pdo): void
	{
		$pdo->exec('PRAGMA journal_mode = WAL');
		// Several workers may get here at once: the first one creates, the others find it done.
		$pdo->exec('BEGIN IMMEDIATE');
		if (self::version($pdo) < self::VERSION) {
			foreach (ObjectType::all() as $type) {
				self::createTable($pdo, $type);
			}
			$pdo->exec('CREATE TABLE idempotency_key (key TEXT PRIMARY KEY, body TEXT NOT NULL, answer TEXT NOT NULL,
				used_at INTEGER NOT NULL, replays INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID');
			$pdo->exec('CREATE TABLE fault (id INTEGER PRIMARY KEY CHECK (id = 1), settings TEXT NOT NULL,
				remaining INTEGER, seen INTEGER NOT NULL DEFAULT 0)');
			$pdo->exec('CREATE TABLE stat (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID');
			$pdo->exec('PRAGMA user_version = ' . self::VERSION);
		}
		$pdo->exec('COMMIT');
	}

	private static function createTable(\PDO $pdo, ObjectType $type): void
	{
		$columns = '';
		foreach ($type->fields as $field) {
			$columns .= "$field->name {$field->type->column()}, ";
		}
		$table = $type->table();
		// A row that was converted or merged away is deleted and says what it became.
		$pdo->exec("CREATE TABLE $table (id INTEGER PRIMARY KEY AUTOINCREMENT, $columns
			modified_at INTEGER NOT NULL, field_times TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
			became_kind TEXT, became_id INTEGER)");
		$pdo->exec("CREATE INDEX {$table}_modified ON $table (modified_at, id)");
		if (isset($type->fields['email'])) {
			$pdo->exec("CREATE INDEX {$table}_email ON $table (email)");
		}
	}
}
