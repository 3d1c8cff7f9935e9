<?php
// The reverse sync of a database on a server.
declare(strict_types=1);

require_once __DIR__ . '/reverse.inc.php';
require_once __DIR__ . '/../store/servers.inc.php';

use OroReverseSync\Offers;
use SyncEngine\Oro\ChangeSetProcessor;
use SyncEngine\Oro\EntityReaderById;
use SyncEngine\Oro\ReverseSync;

function reverse_on(DatabaseServer $server): void
{
	$pdo = $server->connect();
	clear($pdo);
	$r = new Reverse(12, ['retry_wait' => 0, 'max_attempts' => 3], $pdo);
	$rows = static fn (PDO $pdo, string $where) => array_map(
		static fn (array $row) => [...array_slice($row, 0, 3), (int) $row[3], (float) $row[4]],
		$pdo->query("SELECT warehouse, sku, season, quantity, price FROM offer WHERE $where ORDER BY sku, warehouse")->fetchAll(PDO::FETCH_NUM),
	);
	$run = static function (?ReverseSync $sync = null) use ($r, $rows, $pdo): void {
		$result = ($sync ?? $r->sync->reverse)->run();
		$same = $rows($pdo, '1 = 1') === $rows(new PDO("sqlite:{$r->crm->database}"), 'NOT deleted');
		$keys = $r->crm->stats()['idempotency_keys'];
		echo "$result[status]: $result[message]; ", $same ? 'the same there' : 'not the same there',
			", $keys[seen] keys, $keys[replayed] again; left: {$r->sync->outbox->getPending()}, {$r->count('syncengine_request')}, {$r->count('syncengine_retry')}\n";
	};
	$keys = $r->offers->fill(0, 250, 1);
	$r->sync->outbox->add($keys);
	$r->sync->outbox->add($keys);
	$run();
	$r->offers->change(1, 5);
	$r->sync->outbox->add($keys);
	$run();

	echo "-- answers get lost\n";
	$r->crm->admin('faults', ['cut_after_bytes' => 3, 'every' => 3, 'next' => 20, 'path' => '/offers']);
	$r->sync->outbox->add($r->offers->change(2, 5));
	$run();
	$r->crm->admin('faults', []);

	echo "-- 500, until they are dead letters; then a change\n";
	$r->crm->admin('faults', ['status' => 500, 'path' => '/offers']);
	$r->sync->outbox->add($changed = $r->offers->change(3, 50));
	$run();
	echo count($r->sync->store->getDeadLetters('Crm')), " dead letters\n";
	$r->crm->admin('faults', []);
	$run();
	$r->sync->outbox->add($changed);
	$run();

	echo "-- deleted here\n";
	$pdo->exec("DELETE FROM offer WHERE sku IN ('sku-7', 'sku-8')");
	$r->sync->outbox->add($keys);
	$run(new ReverseSync($r->sync->outbox, new EntityReaderById($pdo, 'offer', Offers::KEY, array_keys(Offers::FIELDS)),
		new ChangeSetProcessor($r->sync->store, 'Crm', 'offer', Offers::KEY, Offers::FIELDS), $r->sync->writer, ['delete_missing' => true]));
	$r->stop();
}
