--TEST--
SyncProcess: a page costs a constant number of SQL statements, however many objects it has
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';

use SyncEngine\{InputOptions, MappingManual, ObjectMapping, PdoMappingStore, PdoSyncDataExchange, SyncProcess};

/** Keeps the statements that are sent to it. */
final class Counting extends PDO
{
	/** @var list<string> */
	public array $statements = [];

	public function __construct()
	{
		parent::__construct('sqlite::memory:');
		$this->setAttribute(PDO::ATTR_STATEMENT_CLASS, [CountingStatement::class, [$this]]);
	}

	public function exec(string $statement): int|false
	{
		$this->statements[] = $statement;

		return parent::exec($statement);
	}

	public function query(string $query, ?int $fetchMode = null, mixed ...$fetchModeArgs): PDOStatement|false
	{
		$this->statements[] = $query;

		return parent::query($query, $fetchMode, ...$fetchModeArgs);
	}

	public function beginTransaction(): bool
	{
		$this->statements[] = 'BEGIN';

		return parent::beginTransaction();
	}

	public function commit(): bool
	{
		$this->statements[] = 'COMMIT';

		return parent::commit();
	}
}
class CountingStatement extends PDOStatement
{
	private function __construct(private Counting $pdo) {}

	public function execute(?array $params = null): bool
	{
		$this->pdo->statements[] = $this->queryString;

		return parent::execute($params);
	}
}

const PAGES = 4;
/** The most that a page may cost, begin and commit included. */
const MOST = 12;

/** How many statements each page cost, by direction; the first of a run left out: it has more to find out. */
function pages(Counting $pdo, PdoSyncDataExchange $tables, PdoMappingStore $store, Side $there, array $options = []): array
{
	$manual = new MappingManual('Hello');
	$manual->addObjectMapping((new ObjectMapping('contact', 'Citizen'))->addFieldMapping('fn', 'name')->addFieldMapping('mail', 'email')->addFieldMapping('pts', 'points')->setUniqueFields(['mail']));
	$process = new SyncProcess($manual, $tables, $there, $store, new InputOptions(['integration' => 'Hello'] + $options));
	$pages = [];
	$process->setPageCallback(function (string $direction) use ($pdo, &$pages) {
		$pages[$direction][] = count($pdo->statements);
		$pdo->statements = [];
	});
	$process->execute();

	return array_map(fn (array $counts) => array_slice($counts, 1), $pages);
}

$types = ['name' => 'string', 'email' => 'email', 'points' => 'int'];
$all = [];
foreach ([10, 500] as $size) {
	$pdo = new Counting();
	$pdo->exec('CREATE TABLE contact (id INTEGER PRIMARY KEY, fn TEXT, mail TEXT UNIQUE, pts INTEGER, changed TEXT)');
	$store = new PdoMappingStore($pdo);
	$tables = new PdoSyncDataExchange($pdo, ['contact' => ['table' => 'contact', 'fields' => ['fn' => 'string', 'mail' => 'email', 'pts' => 'int'], 'modified' => 'changed']], ['page_size' => $size]);
	$tables->installChangeTracking('Hello');
	$there = new Side(['Citizen' => $types], $size, 'c');
	$there->last = 1_000_000;
	for ($i = 1; $i <= PAGES * $size; $i++) {
		$there->set('Citizen', "c$i", ['name' => "n$i", 'email' => "e$i@x", 'points' => $i], 0);
	}
	$all['pull of new ones'][$size] = pages($pdo, $tables, $store, $there, ['first-time-sync' => true]);
	$all['pull with nothing changed'][$size] = pages($pdo, $tables, $store, $there);
	foreach ($there->objects['Citizen'] as $id => $_) {
		$there->set('Citizen', $id, ['name' => "changed $id"], 30);
	}
	$all['pull of changed ones'][$size] = pages($pdo, $tables, $store, $there);
	$pdo->exec("UPDATE contact SET fn = 'here ' || id");
	$all['push of tracked changes'][$size] = pages($pdo, $tables, $store, $there, ['disable-pull' => true]);
	$pdo->exec('INSERT INTO contact SELECT id + 100000, fn, mail || 1, pts, NULL FROM contact');
	$all['push of new ones'][$size] = pages($pdo, $tables, $store, $there, ['first-time-sync' => true]);
}
foreach ($all as $what => $sizes) {
	foreach ($sizes as $size => $directions) {
		foreach ($directions as $direction => $counts) {
			if ($counts) {
				echo "$what, $size a page, $direction: ", implode(', ', $counts), max($counts) > MOST ? ': too many' : '', "\n";
			}
		}
	}
}

// Cycles of this test are let go of: a leak checker looks on.
foreach (array_keys(get_defined_vars()) as $name) {
	unset($$name);
}
gc_collect_cycles();
?>
--EXPECT--
pull of new ones, 10 a page, pull: 11, 11, 11
pull of new ones, 10 a page, push: 6, 6, 6
pull of new ones, 500 a page, pull: 11, 11, 11
pull of new ones, 500 a page, push: 6, 6, 6
pull with nothing changed, 10 a page, pull: 6, 6, 6
pull with nothing changed, 500 a page, pull: 6, 6, 6
pull of changed ones, 10 a page, pull: 11, 11, 11
pull of changed ones, 500 a page, pull: 11, 11, 11
push of tracked changes, 500 a page, push: 9, 9, 9
push of new ones, 10 a page, pull: 6, 6, 6
push of new ones, 10 a page, push: 6, 6, 6, 11, 11, 11, 11
push of new ones, 500 a page, pull: 6, 6, 6
push of new ones, 500 a page, push: 6, 6, 6, 11, 11, 11, 11
