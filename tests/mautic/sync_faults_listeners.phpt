--TEST--
A whole sync: listeners, models and remotes that throw, and the next run
--INI--
syncengine.mautic=exact
error_reporting=E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED
pcre.jit=0
--EXTENSIONS--
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/sync_skip.inc.php';
?>
--FILE--
<?php
require __DIR__ . '/sync.inc.php';

use Mautic\IntegrationsBundle\IntegrationEvents;

/** A sync that is disturbed, what it leaves other than one that is not, and what the next one makes of that. */
function disturbed(string $title, Closure $prepare, Closure $disturb, array $options = []): void
{
	echo "-- $title\n";
	$other = new Site();
	$prepare($other);
	sync($other, options: $options);
	$site = new Site();
	$prepare($site);
	$undo = $disturb($site);
	sync($site, options: $options);
	echo differences(essence($other), essence($site)), "\n  ", $site->connection->isTransactionActive() ? 'in a transaction' : 'no transaction', ', ', $site->manager->isOpen() ? 'open' : 'closed', "\n";
	$undo();
	sync($site, options: $options);
	sync($other, options: $options);
	echo 'then: ', differences(essence($other), essence($site)) ?: 'as undisturbed', "\n";
}

/** A listener of the test's own until it is called for the $nth time, when it throws. */
function throwing(Site $site, string $event, int $nth, int $priority = 5): Closure
{
	$listener = static function () use (&$nth): void {
		--$nth === 0 && throw new RuntimeException('a listener throws');
	};
	$site->dispatcher->addListener($event, $listener, $priority);

	return static fn () => $site->dispatcher->removeListener($event, $listener);
}

function refusing(Site $site, int $id): Closure
{
	$site->statements->saved = static fn (string $type, int $saved) => $type === 'lead' && $saved === $id ? throw new RuntimeException("contact $id is refused") : null;

	return static fn () => $site->statements->saved = null;
}

$new = static fn (Site $site) => people($site, 4, 1);
$plain = static fn (Site $site) => people($site, 4);
$changed = static function (Site $site): void {
	people($site, 4, 1);
	sync($site);
	for ($i = 1; $i <= 4; $i++) {
		$site->hello->put('Citizen', "c$i", ['first_name' => "Remote $i"], '2020-02-02 00:00:00');
	}
	$site->edit('lead', 4, ['lastname' => 'Mautic'], '2020-02-03 00:00:00');
};
$tracked = static function (Site $site): void {
	people($site, 3);
	sync($site);
	foreach ([1, 2, 3] as $i) {
		$site->edit('lead', $i, ['lastname' => "Mautic $i"], '2020-02-03 00:00:00');
	}
};

disturbed('a new contact is refused', $new, static fn (Site $site) => refusing($site, 3));
disturbed('a change is refused', $changed, static fn (Site $site) => refusing($site, 3));
disturbed('a search throws', $new, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_FIND_INTERNAL_RECORDS, 3));
disturbed('before contacts are made', $new, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_CREATE_INTERNAL_OBJECTS, 2));
disturbed('after contacts are made', $new, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_CREATE_INTERNAL_OBJECTS, 2, -5));
disturbed('after contacts are changed', $changed, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_UPDATE_INTERNAL_OBJECTS, 1, -5));
disturbed('after a page that was pulled', $plain, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_BATCH_SYNC_COMPLETED_INTEGRATION_TO_MAUTIC, 1));
disturbed('after a page that was pushed', $tracked, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_BATCH_SYNC_COMPLETED_MAUTIC_TO_INTEGRATION, 1));
disturbed('at the end', $plain, static fn (Site $site) => throwing($site, IntegrationEvents::INTEGRATION_POST_EXECUTE, 1));
disturbed('the remote throws in a page', $tracked, static function (Site $site): Closure {
	$site->hello->statuses['Citizen']['c2'] = static fn () => throw new RuntimeException('the remote throws');

	return static fn () => $site->hello->statuses = [];
});
?>
--EXPECT--
-- a new contact is refused
RuntimeException: contact 3 is refused
    -   e4@x.example | F4 | L4 | - | World 1
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
  no transaction, open
then: as undisturbed
-- a change is refused
RuntimeException: contact 3 is refused
    -   e4@x.example | Remote 4 | Mautic | - | World 1
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-06-01 00:00:00 | 0
    -   Citizen c4 {"email":"e4@x.example","first_name":"Remote 4","last_name":"Mautic","score":null,"world":"w1"}
    +   e4@x.example | F4 | Mautic | - | World 1
    +   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
    +   4 | lastname | Mautic
    +   Citizen c4 {"first_name":"Remote 4","email":"e4@x.example","last_name":"L4","world":"w1"}
  no transaction, open
then: as undisturbed
-- a search throws
RuntimeException: a listener throws
    -   e1@x.example | F1 | L1 | - | World 1
    -   e2@x.example | F2 | L2 | - | World 1
    -   e3@x.example | F3 | L3 | - | World 1
    -   e4@x.example | F4 | L4 | - | World 1
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
  no transaction, open
then: as undisturbed
-- before contacts are made
RuntimeException: a listener throws
    -   e1@x.example | F1 | L1 | - | World 1
    -   e2@x.example | F2 | L2 | - | World 1
    -   e3@x.example | F3 | L3 | - | World 1
    -   e4@x.example | F4 | L4 | - | World 1
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
  no transaction, open
then: as undisturbed
-- after contacts are made
RuntimeException: a listener throws
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
  no transaction, open
then: as undisturbed
-- after contacts are changed
RuntimeException: a listener throws
    -   e1@x.example | Remote 1 | L1 | - | World 1
    -   e2@x.example | Remote 2 | L2 | - | World 1
    -   e3@x.example | Remote 3 | L3 | - | World 1
    -   e4@x.example | Remote 4 | Mautic | - | World 1
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-06-01 00:00:00 | 0
    -   Citizen c4 {"email":"e4@x.example","first_name":"Remote 4","last_name":"Mautic","score":null,"world":"w1"}
    +   e1@x.example | F1 | L1 | - | World 1
    +   e2@x.example | F2 | L2 | - | World 1
    +   e3@x.example | F3 | L3 | - | World 1
    +   e4@x.example | F4 | Mautic | - | World 1
    +   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
    +   4 | lastname | Mautic
    +   Citizen c4 {"first_name":"Remote 4","email":"e4@x.example","last_name":"L4","world":"w1"}
  no transaction, open
then: as undisturbed
-- after a page that was pulled
RuntimeException: a listener throws

  no transaction, open
then: as undisturbed
-- after a page that was pushed
RuntimeException: a listener throws

  no transaction, open
then: as undisturbed
-- at the end
RuntimeException: a listener throws

  no transaction, open
then: as undisturbed
-- the remote throws in a page
RuntimeException: the remote throws
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-06-01 00:00:00 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-06-01 00:00:00 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-06-01 00:00:00 | 0
    -   Citizen c2 {"email":"e2@x.example","first_name":"F2","last_name":"Mautic 2","score":null}
    -   Citizen c3 {"email":"e3@x.example","first_name":"F3","last_name":"Mautic 3","score":null}
    +   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    +   1 | lastname | Mautic 1
    +   2 | lastname | Mautic 2
    +   3 | lastname | Mautic 3
    +   Citizen c2 {"email":"e2@x.example","first_name":"F2","last_name":"L2"}
    +   Citizen c3 {"email":"e3@x.example","first_name":"F3","last_name":"L3"}
  no transaction, open
then: as undisturbed
