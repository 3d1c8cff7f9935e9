<?php
declare(strict_types=1);

namespace HelloWorld\Local;

/** The local SQLite file, made if it isn't there. */
final class Database
{
	public static function open(string $path): \PDO
	{
		$pdo = new \PDO("sqlite:$path");
		$pdo->exec('PRAGMA busy_timeout = 10000');
		$pdo->exec('PRAGMA synchronous = NORMAL');
		$pdo->exec('PRAGMA foreign_keys = ON');
		if ($pdo->query("SELECT COUNT(*) FROM sqlite_master WHERE name = 'contact'")->fetchColumn() === 0) {
			$pdo->exec('PRAGMA journal_mode = WAL');
			$pdo->exec('BEGIN IMMEDIATE');
			$pdo->exec(file_get_contents(__DIR__ . '/../../local/schema.sql'));
			$pdo->exec('COMMIT');
		}

		return $pdo;
	}
}
