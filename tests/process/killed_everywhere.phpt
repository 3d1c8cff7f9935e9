--TEST--
SyncProcess: killed by SIGKILL at any statement, the next run loses nothing and creates nothing twice
--EXTENSIONS--
syncengine
pdo_sqlite
pcntl
posix
--SKIPIF--
<?php
if (!function_exists('pcntl_fork') || !function_exists('posix_kill')) {
	die('skip no pcntl or no posix');
}
if (getenv('SKIP_SLOW_TESTS')) {
	die('skip a process for each statement');
}
?>
--FILE--
<?php
use SyncEngine\{InputOptions, MappingManual, ObjectMapping, PdoMappingStore, PdoSyncDataExchange, SyncProcess};

/** Kills its process instead of executing one statement. */
class Statement extends PDOStatement
{
	public static int $left = PHP_INT_MAX;

	public static function count(): void
	{
		if (--self::$left === 0) {
			posix_kill(getmypid(), SIGKILL);
		}
	}

	public function execute(?array $params = null): bool
	{
		self::count();

		return parent::execute($params);
	}
}
class Database extends PDO
{
	public function __construct(string $file)
	{
		parent::__construct("sqlite:$file", null, null, [PDO::ATTR_STATEMENT_CLASS => [Statement::class], PDO::ATTR_TIMEOUT => 5]);
		$this->exec('PRAGMA synchronous = OFF');
	}

	public function exec(string $statement): int|false
	{
		Statement::count();

		return parent::exec($statement);
	}

	public function beginTransaction(): bool
	{
		Statement::count();

		return parent::beginTransaction();
	}

	public function commit(): bool
	{
		Statement::count();

		return parent::commit();
	}
}

$directory = sys_get_temp_dir() . '/syncengine-killed-' . getmypid();
mkdir($directory);

function sync(string $directory, bool $first): void
{
	[$here, $there] = [new Database("$directory/here"), new Database("$directory/there")];
	$tables = fn (string $table, array $fields) => ['table' => $table, 'fields' => $fields, 'modified' => 'changed'];
	$manual = new MappingManual('Hello');
	$manual->addObjectMapping((new ObjectMapping('contact', 'Citizen'))->addFieldMapping('name', 'label')->addFieldMapping('mail', 'email')->setUniqueFields(['mail']));
	$local = new PdoSyncDataExchange($here, ['contact' => $tables('contact', ['name' => 'string', 'mail' => 'string'])], ['page_size' => 3]);
	$store = new PdoMappingStore($here);
	$local->installChangeTracking('Hello');
	$remote = new PdoSyncDataExchange($there, ['Citizen' => $tables('citizen', ['label' => 'string', 'email' => 'string'])], ['page_size' => 3]);
	(new SyncProcess($manual, $local, $remote, $store, new InputOptions(['integration' => 'Hello', 'first-time-sync' => $first])))->execute();
}

/** Runs it in a process of its own; false where that was killed. */
function child(callable $what): bool
{
	$pid = pcntl_fork();
	if ($pid === 0) {
		try {
			$what();
		} catch (Throwable $e) {
			fwrite(STDOUT, get_class($e) . ': ' . $e->getMessage() . "\n");
		}
		// Not exit(): the parent's shutdown is not this process's.
		posix_kill(getmypid(), SIGTERM);
		sleep(1);
	}
	pcntl_waitpid($pid, $status);

	return pcntl_wtermsig($status) === SIGTERM;
}

/** What is wrong with both sides. */
function compare(string $directory): string
{
	[$here, $there] = [new PDO("sqlite:$directory/here"), new PDO("sqlite:$directory/there")];
	$all = fn (PDO $pdo, string $sql) => $pdo->query($sql)->fetchAll(PDO::FETCH_NUM);
	$wrong = [];
	$a = array_column($all($here, 'SELECT id, name, mail FROM contact'), null, 0);
	$b = array_column($all($there, 'SELECT id, label, email FROM citizen'), null, 0);
	$pairs = $all($here, 'SELECT internal_object_id, integration_object_id FROM sync_object_mapping WHERE NOT is_deleted');
	foreach ($pairs as [$i, $o]) {
		if (array_slice($a[$i], 1) !== array_slice($b[$o], 1)) {
			$wrong[] = json_encode([$a[$i], $b[$o]]);
		}
	}
	foreach (['contact' => $a, 'citizen' => $b] as $name => $rows) {
		if (count($rows) !== count($pairs) || count(array_unique(array_column($rows, 2))) !== count($rows)) {
			$wrong[] = count($rows) . " of $name, " . count($pairs) . ' mapped';
		}
	}
	foreach (['syncengine_journal', 'sync_object_field_change_report', 'syncengine_retry', 'syncengine_issue'] as $table) {
		$wrong[] = ($rows = $all($here, "SELECT COUNT(*) FROM $table")[0][0]) ? "$rows in $table" : '';
	}

	return implode(', ', array_filter($wrong));
}

function copies(string $directory, string $from, string $to): void
{
	array_map(unlink(...), glob("$directory/{here,there}-*", GLOB_BRACE));
	foreach (['here', 'there'] as $side) {
		copy("$directory/$side$from", "$directory/$side$to");
	}
}

$here = new PDO("sqlite:$directory/here");
$there = new PDO("sqlite:$directory/there");
$here->exec('CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT, mail TEXT, changed TEXT)');
$there->exec('CREATE TABLE citizen (id INTEGER PRIMARY KEY, label TEXT, email TEXT, changed TEXT)');
for ($i = 1; $i <= 8; $i++) {
	$i <= 6 && $here->exec("INSERT INTO contact VALUES ($i, 'here $i', 'm$i', '2026-01-01 12:00:0" . $i % 2 . "')");
	$i >= 3 && $there->exec("INSERT INTO citizen VALUES (10 + $i, 'there $i', 'm$i', '2026-01-01 12:00:0" . (1 - $i % 2) . "')");
}
unset($here, $there);

// Each statement on the PHP of the machine; builds that look at every byte are slow.
$step = getenv('SYNCENGINE_TEST_KIND') ? 4 : 1;
foreach (['the first sync', 'the next one'] as $round => $title) {
	copies($directory, '', '.begin');
	$failed = [];
	for ($kill = 1; ; $kill += $step) {
		copies($directory, '.begin', '');
		$done = child(function () use ($directory, $kill, $round) {
			Statement::$left = $kill;
			sync($directory, $round === 0);
		});
		child(fn () => sync($directory, $round === 0));
		$wrong = compare($directory);
		if ($wrong !== '') {
			$failed[] = "$kill: $wrong";
		}
		if ($done) {
			break;
		}
	}
	echo "$title: killed at each of ", $kill > 30 ? 'its statements' : "$kill statements only", ', ', count($failed), " times not in step\n", implode("\n", array_slice($failed, 0, 5)), $failed ? "\n" : '';
	if ($round === 0) {
		$here = new PDO("sqlite:$directory/here");
		$there = new PDO("sqlite:$directory/there");
		$here->exec("UPDATE contact SET name = 'changed ' || id, changed = datetime('now') WHERE id IN (1, 2, 5); INSERT INTO contact VALUES (50, 'new here', 'm50', datetime('now'))");
		$there->exec("UPDATE citizen SET label = 'changed ' || id, changed = datetime('now', '+60 seconds') WHERE id IN (13, 15); INSERT INTO citizen VALUES (60, 'new there', 'm60', datetime('now'))");
		unset($here, $there);
	}
}
array_map(unlink(...), glob("$directory/*"));
rmdir($directory);
?>
--EXPECT--
the first sync: killed at each of its statements, 0 times not in step
the next one: killed at each of its statements, 0 times not in step
