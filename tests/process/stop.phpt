--TEST--
SyncProcess: stop() ends the run after the page, from a callback or a signal handler; what is done stays
--EXTENSIONS--
syncengine
pdo_sqlite
pcntl
posix
--SKIPIF--
<?php
if (!function_exists('pcntl_signal')) {
	die('skip no pcntl');
}
?>
--FILE--
<?php
require __DIR__ . '/process.inc.php';

$scene = scene(4, 4);
$scene->there->page = $scene->here->page = 2;
$told = [];
$scene->prepare = function (SyncEngine\SyncProcess $process) use (&$told) {
	$process->setProgressCallback(function (string $direction, string $object, int $read, int $written) use ($process, &$told) {
		$told[] = "$direction $object $read $written";
		$process->stop();
	});
};
$scene->run('from the progress callback', ['first-time-sync' => true]);
echo $scene->mappings(), "\n";
$scene->run('once more: it begins at the watermark', ['first-time-sync' => true]);
echo implode(', ', $told), "\n";

$scene->prepare = fn ($process) => $process->setPageCallback(fn () => $process->stop());
$scene->changeThere('c1', ['name' => 'x'], 5);
$scene->run('from the page callback');
echo $scene->differences(), "\n";

echo "-- a stop between runs is none\n";
$scene->prepare = fn ($process) => $process->stop();
$scene->run('a stop before the run');

pcntl_async_signals(true);
pcntl_signal(SIGUSR1, function () use ($scene) {
	echo "signal\n";
	$scene->process->stop();
});
$scene = scene(0, 4);
$scene->there->page = 2;
$scene->prepare = null;
$GLOBALS['current'] = $scene;
pcntl_signal(SIGUSR1, function () {
	echo "signal\n";
	$GLOBALS['current']->process->stop();
});
$scene->there->before = fn ($method) => $method === 'getSyncReport' ? posix_kill(getmypid(), SIGUSR1) : null;
$scene->run('by a signal while PHP code runs');
echo $scene->mappings(), "\n";

echo "-- by a signal that comes while no PHP code runs\n";
$directory = sys_get_temp_dir() . '/syncengine-stop-' . getmypid();
mkdir($directory);
$tables = new PDO("sqlite:$directory/db");
$tables->exec('CREATE TABLE a (id INTEGER PRIMARY KEY, name TEXT, at TEXT); CREATE TABLE b (id INTEGER PRIMARY KEY, name TEXT, at TEXT)');
$tables->exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO a (name, at) SELECT 'n' || i, '2026-01-01 12:00:00' FROM n");
$exchange = fn (string $table) => new SyncEngine\PdoSyncDataExchange($tables, ['o' => ['table' => $table, 'fields' => ['name' => 'string'], 'modified' => 'at']], ['page_size' => 10]);
$manual = new SyncEngine\MappingManual('Hello');
$manual->addObjectMapping((new SyncEngine\ObjectMapping('o', 'o'))->addFieldMapping('name', 'name'));
$process = new SyncEngine\SyncProcess($manual, $exchange('b'), $exchange('a'), new SyncEngine\PdoMappingStore($tables), new SyncEngine\InputOptions(['integration' => 'Hello', 'disable-push' => true]));
pcntl_signal(SIGUSR1, fn () => $process->stop());
// Arrives while the first page is written: from then on nothing but native code runs.
$tables->sqliteCreateFunction('kill', fn () => posix_kill(getmypid(), SIGUSR1));
$tables->exec("CREATE TRIGGER t AFTER INSERT ON b WHEN NEW.id = 5 BEGIN SELECT kill(); END");
$result = $process->execute();
$read = $result->getCounts()[0]['read'];
echo $result->getStatus(), ' ', $read < 200 ? 'early' : 'late', ' ', $read === (int) $tables->query('SELECT COUNT(*) FROM b')->fetchColumn() ? 'all that was read is stored' : 'lost', "\n";
unset($tables, $process, $exchange);
array_map(unlink(...), glob("$directory/*"));
rmdir($directory);

// Cycles of this test are let go of: a leak checker looks on.
foreach (array_keys(get_defined_vars()) as $name) {
	unset($$name);
}
gc_collect_cycles();
?>
--EXPECT--
-- from the progress callback
stopped pull Citizen: 2 read, 2 unchanged
here: contact by {mail: [e1@x, e2@x]}; contact 1,2
there: Citizen page 1: 2
contact 1=Citizen c1, contact 2=Citizen c2
-- once more: it begins at the watermark
stopped pull Citizen: 2 read, 2 unchanged
here: contact 1,2
there: Citizen page 1: 2
pull Citizen 2 0, pull Citizen 2 0
-- from the page callback
stopped pull Citizen: 2 read, 1 updated, 1 unchanged
here: contact 1,2; update contact 1 {fn: x}
there: Citizen page 1: 2
contact 3 mapped 0 times, contact 4 mapped 0 times, Citizen c3 mapped 0 times, Citizen c4 mapped 0 times
-- a stop between runs is none
-- a stop before the run
in_step pull Citizen: 4 read, 4 unchanged; push contact: 4 read, 4 unchanged
here: contact 1,2; contact by {mail: [e3@x, e4@x]}; contact 3,4; contact page 1: 2; contact page 2: 2; contact page 3: 0
there: Citizen page 1: 2; Citizen page 2: 2; Citizen page 3: 0
-- by a signal while PHP code runs
signal
stopped pull Citizen: 2 read, 2 created
here: contact by {mail: [e1@x, e2@x]}; create contact {fn: n1, mail: e1@x, pts: 1}; create contact {fn: n2, mail: e2@x, pts: 2}
there: Citizen page 1: 2
contact 101=Citizen c1, contact 102=Citizen c2
-- by a signal that comes while no PHP code runs
stopped early all that was read is stored
