<?php
/** What Mautic loses and safe does not: whole syncs of a small site, one scenario after the other. */
require __DIR__ . '/site/boot.php';

use Mautic\IntegrationsBundle\IntegrationEvents;
use Mautic\IntegrationsBundle\Sync\DAO\Mapping\ObjectMappingDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\OrderDAO;
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\RequestDAO;
use Mautic\IntegrationsBundle\Sync\Logger\DebugLogger;

class_exists('GuzzleHttp\Exception\ClientException') || eval('namespace GuzzleHttp\Exception; class ClientException extends \RuntimeException {}');

// Doctrine's connections are cycles: without this they would count as leaks.
register_shutdown_function(static function (): void {
	foreach (array_keys($GLOBALS) as $name) {
		unset($GLOBALS[$name]);
	}
	gc_collect_cycles();
});

function title(string $text): void
{
	echo "-- $text\n";
}

/** A run of the command. */
function run(Site $site, array $options = []): void
{
	DebugLogger::$lines = [];
	$site->hello->log = [];
	try {
		$site->sync($options);
		echo "  done\n";
	} catch (Throwable $e) {
		for (; $e; $e = $e->getPrevious()) {
			echo '  ', get_class($e), ': ', $e->getMessage(), "\n";
		}
	}
	foreach (DebugLogger::$lines as $line) {
		if (preg_match('/; (the \w+ object with ID .*:.*) \(/', $line, $match)) {
			echo "  log: $match[1]\n";
		}
	}
}

function tell(Site $site, string $sql): void
{
	foreach ($site->statements->unseen(fn() => $site->connection->fetchAllNumeric($sql)) as $row) {
		echo '  ', json_encode($row, JSON_UNESCAPED_SLASHES), "\n";
	}
}

function tracked(Site $site): void
{
	echo "  tracked:\n";
	tell($site, 'SELECT object_id, column_name, column_value FROM sync_object_field_change_report ORDER BY object_id, column_name');
}

function remote(Site $site, string $type, string ...$ids): void
{
	foreach ($ids as $id) {
		echo "  $id: ", json_encode($site->hello->objects[$type][$id]['fields'] ?? null, JSON_UNESCAPED_SLASHES), "\n";
	}
}

/** A site whose remote has citizens, which are in Mautic already. */
function site(int $citizens, int $page = 200, array $database = ['driver' => 'pdo_sqlite', 'memory' => true]): Site
{
	$site = new Site($database);
	$site->hello->pageSize = $page;
	for ($i = 1; $i <= $citizens; $i++) {
		$site->hello->put('Citizen', "c$i", ['email' => "c$i@x", 'first_name' => "F$i", 'last_name' => "L$i"], '2020-01-01 00:00:0' . $i);
	}
	$citizens && $site->sync(['start-datetime' => '2019-01-01', 'first-time-sync' => true, 'disable-push' => true]);
	return $site;
}

/** They change at the remote, and it knows when each field did. */
function theirs(Site $site, string $id, array $fields, array $times, string $at = '2020-04-01 00:00:00'): void
{
	$site->hello->put('Citizen', $id, $fields, $at);
	$site->hello->objects['Citizen'][$id]['fieldTimes'] = $times;
}

/** A new contact, or company, is not made while $refused names it. */
function refuse(Site $site, ?string &$refused, string $type = 'lead'): void
{
	$site->dispatcher->addListener(IntegrationEvents::INTEGRATION_CREATE_INTERNAL_OBJECTS, function ($event) use (&$refused, $type) {
		if ($event->getObject()->getName() !== $type) {
			return;
		}
		$objects = new ReflectionProperty($event, 'createObjects');
		$objects->setAccessible(true);
		$objects->setValue($event, array_filter($objects->getValue($event), fn($change) => $change->getMappedObjectId() !== $refused));
	}, 100);
}

/** Contacts at the remote, changed one an hour. */
function hourly(Site $site, int ...$numbers): void
{
	foreach ($numbers as $i) {
		$site->hello->put('Citizen', "c$i", ['email' => "c$i@x"], gmdate('Y-m-d H:i:s', time() - 3600 * (10 - $i)));
	}
}

/** A pull, and the contacts that it leaves. */
function pull(Site $site, array $options = []): void
{
	run($site, $options + ['disable-push' => true]);
	tell($site, 'SELECT email FROM leads ORDER BY email');
}

/** A pull in which one of them is not written. */
function pull_without(Site $site, string $id): void
{
	$refused = $id;
	refuse($site, $refused);
	pull($site);
	$refused = null;
}

title('a page that changes nothing is not the last one');
$site = site(0, 2);
foreach (['a', 'b', 'c', 'd', 'e', 'f'] as $i => $id) {
	$site->hello->put('Citizen', $id, in_array($id, ['c', 'd']) ? ['score' => 5] : ['email' => "$id@x"], "2020-01-0$i 00:00:00");
}
run($site, ['start-datetime' => '2019-01-01', 'disable-push' => true]);
tell($site, 'SELECT email FROM leads');
echo '  ', implode('; ', $site->hello->log), "\n";

title('pages that change nothing come to an end, although the remote has no pages');
$site = site(0);
$site->hello->paged = false;
$site->hello->put('Citizen', 'a', ['score' => 5], '2020-01-01 00:00:00');
$site->hello->called = static fn($request) => $request instanceof RequestDAO && $request->getSyncIteration() > 9 ? throw new LogicException('it never ends') : null;
run($site, ['start-datetime' => '2019-01-01', 'disable-push' => true]);
echo '  ', implode('; ', $site->hello->log), "\n";

title('a change of ours that lost is not pushed');
$site = site(3);
$at = ['first_name' => '2020-04-01 00:00:00', 'last_name' => '2020-02-01 00:00:00'];
foreach ([1, 2, 3] as $id) {
	$site->edit('lead', $id, ['firstname' => "ours$id", 'lastname' => "ours$id", 'points' => 7], '2020-03-01 00:00:00');
	theirs($site, "c$id", ['first_name' => "theirs$id", 'last_name' => "theirs$id"], $at);
}
// One of another integration's, a newer one, and a value that the column does not take.
$site->connection->insert('sync_object_field_change_report', ['integration' => 'Other', 'object_id' => 1, 'object_type' => 'Mautic\LeadBundle\Entity\Lead', 'modified_at' => '2020-03-01 00:00:00', 'column_name' => 'firstname', 'column_type' => 'string', 'column_value' => 'ours1']);
theirs($site, 'c3', ['first_name' => str_repeat('long', 20)], $at);
$site->statements->saved = function (string $type, int $id) use ($site) {
	$id === 2 && $site->connection->update('sync_object_field_change_report', ['modified_at' => '2020-03-02 00:00:00', 'column_value' => 'newer'], ['object_id' => 2, 'column_name' => 'firstname']);
};
run($site, ['start-datetime' => '2020-02-01', 'disable-push' => true]);
tracked($site);
tell($site, 'SELECT id, firstname, lastname FROM leads');
run($site, ['start-datetime' => '2020-02-01', 'disable-pull' => true]);
remote($site, 'Citizen', 'c1', 'c2');
tracked($site);

title('a change of ours that lost is not pushed, although what won is there already');
$site = site(1);
$site->edit('lead', 1, ['firstname' => 'ours', 'lastname' => 'ours'], '2020-03-01 00:00:00');
theirs($site, 'c1', ['first_name' => 'theirs'], $at);
$throws = static fn() => throw new DomainException('a listener throws');
$site->dispatcher->addListener(IntegrationEvents::INTEGRATION_UPDATE_INTERNAL_OBJECTS, $throws, -5);
run($site, ['start-datetime' => '2020-02-01']);
tracked($site);
$site->dispatcher->removeListener(IntegrationEvents::INTEGRATION_UPDATE_INTERNAL_OBJECTS, $throws);
run($site, ['start-datetime' => '2020-02-01']);
tell($site, 'SELECT firstname, lastname FROM leads');
remote($site, 'Citizen', 'c1');
tracked($site);

title('nothing is pushed before it was judged, although what objects refer to is missing');
$site = site(2);
$site->edit('lead', 1, ['firstname' => 'ours1'], '2020-03-01 00:00:00');
$site->edit('lead', 2, ['firstname' => 'ours2'], '2020-05-01 00:00:00');
theirs($site, 'c1', ['first_name' => 'theirs1'], $at);
theirs($site, 'c2', ['first_name' => 'theirs2', 'world' => 'w1'], $at);
$site->hello->put('World', 'w1', ['name' => 'one'], '2019-01-01 00:00:00');
run($site, ['start-datetime' => '2020-02-01', 'disable-push' => true]);
tell($site, 'SELECT firstname, company FROM leads');
remote($site, 'Citizen', 'c1', 'c2');
run($site, ['start-datetime' => '2020-02-01', 'disable-pull' => true]);
remote($site, 'Citizen', 'c1', 'c2');
tracked($site);

title('changes of a contact that is gone are not looked at');
$site = site(2);
$site->edit('lead', 1, ['firstname' => 'ours1'], '2020-03-01 00:00:00');
$site->edit('lead', 2, ['firstname' => 'ours2'], '2020-03-01 00:00:00');
$site->connection->delete('leads', ['id' => 1]);
run($site, ['start-datetime' => '2020-02-01', 'disable-pull' => true]);
remote($site, 'Citizen', 'c1', 'c2');
tracked($site);

title('what is behind changes that are not pushed is');
$site = site(0);
for ($i = 1; $i <= 103; $i++) {
	$site->hello->put('Citizen', "c$i", ['email' => "c$i@x"], '2020-01-01 00:00:00');
}
$site->sync(['start-datetime' => '2019-01-01', 'disable-push' => true]);
$site->connection->executeStatement('UPDATE sync_object_mapping SET is_deleted = 1 WHERE internal_object_id <= 101');
for ($i = 1; $i <= 103; $i++) {
	$site->edit('lead', $i, ['firstname' => "ours$i"], '2020-03-01 00:00:00');
}
run($site, ['start-datetime' => '2020-02-01', 'disable-pull' => true]);
remote($site, 'Citizen', 'c1', 'c102', 'c103');
tell($site, 'SELECT COUNT(*) FROM sync_object_field_change_report');

title('conflicts that nothing decides');
$site = site(1);
$site->edit('lead', 1, ['firstname' => 'ours', 'lastname' => 'ours'], '2020-03-01 00:00:00');
theirs($site, 'c1', ['first_name' => 'theirs', 'last_name' => 'theirs'], ['first_name' => '2020-03-01 00:00:00', 'last_name' => '2020-04-01 00:00:00'], '2020-03-01 00:00:00');
run($site, ['start-datetime' => '2020-02-01', 'disable-push' => true]);
tell($site, 'SELECT firstname, lastname FROM leads');
tell($site, 'SELECT object, object_id, remote, remote_id, message FROM notes');
echo "  finalized {$site->notifier->finalized}\n";

title('a required field is empty: into Mautic');
$site = site(0);
$site->hello->put('World', 'w1', ['name' => '', 'place' => 'here'], '2020-01-01 00:00:00');
$site->hello->put('World', 'w2', ['name' => 'two', 'place' => 'there'], '2020-01-02 00:00:00');
run($site, ['start-datetime' => '2019-01-01', 'disable-push' => true]);
tell($site, 'SELECT companyname, companycity FROM companies');
tell($site, 'SELECT object, object_id, remote, remote_id, message FROM notes');

title('a required field is empty: into the integration');
$site = site(0);
$site->add('company', ['companyname' => '', 'companycity' => 'here'], '2020-03-01 00:00:00', false);
$site->edit('company', 1, ['companycity' => 'there'], '2020-03-02 00:00:00');
run($site, ['start-datetime' => '2020-02-01', 'disable-pull' => true]);
remote($site, 'World', 'w1000');
tell($site, 'SELECT object, object_id, remote, remote_id, message FROM notes');

title('a pull that fails begins there again');
$site = site(0, 2);
hourly($site, 6, 5, 4, 3, 2, 1);
$site->hello->called = fn($request) => $request instanceof RequestDAO && $request->getSyncIteration() === 2 ? throw new DomainException('the remote is gone') : null;
run($site, ['disable-push' => true]);
$site->hello->called = null;
tell($site, 'SELECT email FROM leads ORDER BY email');
pull($site);
echo '  ', implode('; ', $site->hello->log), "\n";
tell($site, "SELECT COUNT(*) FROM sync_object_mapping WHERE integration_object_id = ''");

title('an object that was not written is read again');
$site = site(0);
hourly($site, 1, 2, 3);
pull_without($site, 'c1');
pull($site);
run($site, ['disable-push' => true]);
echo '  ', $site->hello->log[0] ?? '', '; ', $site->hello->log[1] ?? '', "\n";
tell($site, "SELECT COUNT(*) FROM sync_object_mapping WHERE integration_object_id = ''");

title('an object that was not written is read again, although the remote tells no dates');
$site = site(0);
$site->hello->dated = false;
hourly($site, 1, 2);
pull_without($site, 'c1');
pull($site);

title('an object that was not written is read again, although a run ended before it');
$site = site(0);
hourly($site, 1, 2, 3);
pull_without($site, 'c2');
run($site, ['disable-push' => true, 'end-datetime' => gmdate('Y-m-d H:i:s', time() - 3600 * 20)]);
pull($site);
run($site, ['disable-push' => true, 'end-datetime' => gmdate('Y-m-d H:i:s', time() - 60)]);
tell($site, "SELECT COUNT(*) FROM sync_object_mapping WHERE integration_object_id = ''");

title('an object of two in Mautic, one of which was not written, is read again');
$site = site(0);
$site->hello->citizenCompany = [['companyname', 'last_name', 'string', ObjectMappingDAO::SYNC_TO_MAUTIC, true]];
foreach ([1, 2] as $i) {
	$site->hello->put('Citizen', "c$i", ['email' => "c$i@x", 'last_name' => "L$i"], gmdate('Y-m-d H:i:s', time() - 3600 * (10 - $i)));
}
$refused = 'c1';
refuse($site, $refused, 'company');
pull($site);
tell($site, 'SELECT companyname FROM companies ORDER BY companyname');
$refused = null;
run($site, ['disable-push' => true]);
tell($site, 'SELECT companyname FROM companies ORDER BY companyname');
run($site, ['disable-push' => true]);
echo '  ', $site->hello->log[0] ?? '', '; ', $site->hello->log[1] ?? '', "\n";

title("a client error of the integration's");
$site = site(0);
$site->hello->called = fn() => throw (function () {
	$e = (new ReflectionClass('GuzzleHttp\Exception\ClientException'))->newInstanceWithoutConstructor();
	$message = new ReflectionProperty(Exception::class, 'message');
	$message->setAccessible(true);
	$message->setValue($e, 'no such token');
	return $e;
})();
run($site);

title('two syncs at once');
$file = tempnam(sys_get_temp_dir(), 'sync');
$site = site(1, 200, ['driver' => 'pdo_sqlite', 'path' => $file]);
$lock = fopen(sys_get_temp_dir() . '/syncengine-' . md5("$file\nHelloWorld") . '.lock', 'c');
flock($lock, LOCK_EX);
run($site);
flock($lock, LOCK_UN);
run($site);
echo '  ', flock($lock, LOCK_EX | LOCK_NB) ? 'free' : 'locked', "\n";
flock($lock, LOCK_UN);
$site->hello->called = function () use ($site, $lock) {
	echo '  while it runs: ', flock($lock, LOCK_EX | LOCK_NB) ? 'free' : 'locked', "\n";
	flock($lock, LOCK_UN);
	$site->hello->called = null;
	run($site, ['disable-push' => true]);
	throw new DomainException('failed');
};
run($site);
echo '  ', flock($lock, LOCK_EX | LOCK_NB) ? 'free' : 'locked', "\n";
fclose($lock);
unset($site);
unlink($file);
@unlink(sys_get_temp_dir() . '/syncengine-' . md5("$file\nHelloWorld") . '.lock');
