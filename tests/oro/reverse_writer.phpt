--TEST--
Oro\RestReverseWriter: what servers answer, and what is stored of it
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';
require __DIR__ . '/../helloworld/crm.inc.php';

use SyncEngine\Oro\ChangeSet;
use SyncEngine\Oro\RestReverseWriter;
use SyncEngine\Oro\StepContext;
use SyncEngine\PdoMappingStore;

$crm = new Crm(0, 0, '', 1, 12);
$pdo = new PDO('sqlite::memory:');
$store = new PdoMappingStore($pdo);
$writer = static fn (array $options = []) => new RestReverseWriter($store, 'Crm', 'offer', "$crm->url/offers", $options + ['remote_object' => 'Offer', 'max_wait' => 5]);
$set = static fn (string $operation, int $id, array $changes = [], ?string $remote = null) => new ChangeSet($operation, ['id' => $id], $changes + ($operation === 'create' ? ['sku' => "s$id", 'warehouse' => 'w'] : []), $remote, ['sku' => "s$id"] + $changes);
$run = static function (RestReverseWriter $writer, ChangeSet ...$sets): void {
	$context = new StepContext();
	$writer->setContext($context);
	$writer->write($sets);
	$writer->close();
	$counts = array_filter($context->getCounts());
	echo json_encode($counts ?: new stdClass()), ' ', implode('; ', array_unique(preg_replace(['/: (transfer closed|end of response|Failed to|Could).*/', '/^offer \d+: Not sent/'], [': no answer', 'Not sent'], array_column($context->getErrors(), 'message')))), "\n";
};
$stored = static function () use ($pdo): void {
	foreach (['sync_object_mapping' => "internal_object_id || '=' || integration_object_name || integration_object_id || (CASE is_deleted WHEN 1 THEN ' closed' ELSE '' END)",
		'syncengine_snapshot' => "object_id || field_values", 'syncengine_retry' => "object_id || ' ' || attempts || (CASE WHEN due_at IS NULL THEN ' dead' ELSE '' END)",
		'syncengine_issue' => "object_id || ' ' || kind", 'syncengine_request' => 'object_id'] as $table => $columns) {
		$rows = $pdo->query("SELECT $columns FROM $table ORDER BY 1")->fetchAll(PDO::FETCH_COLUMN);
		echo $rows ? "  $table: " . implode(', ', $rows) . "\n" : '';
	}
};
$keys = static fn () => implode(' carried out, ', $crm->stats()['idempotency_keys']) . ' again';

echo "-- created, updated, deleted\n";
$run($writer(['concurrency' => 1]), $set('create', 1), $set('create', 2), $set('create', 3));
$run($writer(), $set('update', 1, ['name' => 'A'], 'o1'), $set('delete', 2, [], 'o2'), $set('none', 3, ['name' => 'B'], 'o3'));
$stored();

echo "-- refused, gone\n";
$run($writer(['concurrency' => 1]), $set('create', 4, ['nix' => 1]), $set('update', 1, ['name' => 5], 'o1'), $set('update', 9, ['name' => 'A'], 'o99'), $set('delete', 3, [], 'o1'));
$stored();
$pdo->exec('DELETE FROM syncengine_issue');

echo "-- the answer is lost after the work was done: the same key again, at once\n";
$crm->admin('faults', ['cut_after_bytes' => 3, 'next' => 2]);
$run($writer(['concurrency' => 1]), $set('create', 5), $set('create', 6));
echo $keys(), "\n";

echo "-- and in another step, where this one gives up\n";
$crm->admin('faults', ['cut_after_bytes' => 3]);
$run($writer(['max_retries' => 0]), $set('create', 7));
$stored();
$crm->admin('faults', []);
$run($writer(), $set('create', 8));
echo 'not due: ', $keys(), "\n";
$pdo->exec("UPDATE syncengine_retry SET due_at = '2020-01-01 00:00:00'");
$run($writer());
echo $keys(), "\n";
$stored();

echo "-- without a step's beginning: what was open is settled, a change made before that comes later\n";
$crm->admin('faults', ['cut_after_bytes' => 3]);
$run($writer(['max_retries' => 0]), $set('create', 10));
$crm->admin('faults', []);
$pdo->exec("UPDATE syncengine_retry SET due_at = '2020-01-01 00:00:00'");
$late = $writer(['concurrency' => 1]);
$late->write([$set('create', 10), $set('create', 11)]);
$late->close();
echo $keys(), "\n";
$stored();
$pdo->exec('DELETE FROM syncengine_retry');

echo "-- an object twice\n";
$run($writer(), $set('create', 12), $set('create', 12));
$stored();
$pdo->exec('DELETE FROM syncengine_retry');

echo "-- 503 for a second, then for an hour\n";
$crm->admin('faults', ['status' => 503, 'retry_after' => 1, 'next' => 1]);
$start = microtime(true);
$run($patient = $writer(['concurrency' => 1]), $set('create', 13), $set('create', 14));
echo microtime(true) - $start >= 1 ? 'waited, ' : 'did not wait, ', $patient->getStatistics()['retries'], " retry\n";
$crm->admin('faults', ['status' => 429, 'retry_after' => 3600]);
$run($hasty = $writer(['concurrency' => 1]), $set('create', 15), $set('create', 16), $set('create', 17));
$stored();
echo $hasty->getStatistics()['requests'], " request\n";
$crm->admin('faults', []);
$pdo->exec('DELETE FROM syncengine_retry');

echo "-- 500: nobody knows\n";
$crm->admin('faults', ['status' => 500]);
$run($writer(), $set('create', 18));
echo $pdo->query('SELECT GROUP_CONCAT(object_id) FROM syncengine_request')->fetchColumn(), " is open\n";
$crm->admin('faults', []);
$pdo->exec('DELETE FROM syncengine_retry');
$run($writer());
echo $pdo->query('SELECT COUNT(*) FROM syncengine_request')->fetchColumn(), " open\n";

echo "-- nobody there\n";
$nobody = new RestReverseWriter($store, 'Crm', 'offer', 'http://127.0.0.1:1/offers', ['max_retries' => 0, 'concurrency' => 2]);
$run($nobody, ...array_map(static fn (int $id) => $set('create', $id), range(20, 29)));
echo $nobody->getStatistics()['requests'] <= 4 ? "few asked\n" : "asked {$nobody->getStatistics()['requests']} times\n";
$stored();
$crm->stop();
?>
--EXPECT--
-- created, updated, deleted
{"add":3} 
{"update":1,"delete":1} 
  sync_object_mapping: 1=Offero1, 2=Offero2 closed, 3=Offero3
  syncengine_snapshot: 1{"sku":"s1","name":"A"}, 3{"sku":"s3","name":"B"}
-- refused, gone
{"invalid":3,"error":4} offer 4: Offer has no field 'nix'; offer 1: name must be a string; offer 9: there is no Offer 'o99'; offer 3: It is said to be o1, which 1 is already
  sync_object_mapping: 1=Offero1, 2=Offero2 closed, 3=Offero3, 9=Offero99 closed
  syncengine_snapshot: 1{"sku":"s1","name":"A"}, 3{"sku":"s3","name":"B"}
  syncengine_issue: 1 refused, 3 refused, 4 refused
-- the answer is lost after the work was done: the same key again, at once
{"add":2} 
8 carried out, 2 again
-- and in another step, where this one gives up
{"error":1} offer 7: no answer
  sync_object_mapping: 1=Offero1, 2=Offero2 closed, 3=Offero3, 5=Offero4, 6=Offero5, 9=Offero99 closed
  syncengine_snapshot: 1{"sku":"s1","name":"A"}, 3{"sku":"s3","name":"B"}, 5{"sku":"s5"}, 6{"sku":"s6"}
  syncengine_retry: 7 1
  syncengine_request: 7
{"add":1} 
not due: 10 carried out, 2 again
{"add":1} 
10 carried out, 3 again
  sync_object_mapping: 1=Offero1, 2=Offero2 closed, 3=Offero3, 5=Offero4, 6=Offero5, 7=Offero6, 8=Offero7, 9=Offero99 closed
  syncengine_snapshot: 1{"sku":"s1","name":"A"}, 3{"sku":"s3","name":"B"}, 5{"sku":"s5"}, 6{"sku":"s6"}, 7{"sku":"s7"}, 8{"sku":"s8"}
-- without a step's beginning: what was open is settled, a change made before that comes later
{"error":1} offer 10: no answer
12 carried out, 4 again
  sync_object_mapping: 10=Offero8, 11=Offero9, 1=Offero1, 2=Offero2 closed, 3=Offero3, 5=Offero4, 6=Offero5, 7=Offero6, 8=Offero7, 9=Offero99 closed
  syncengine_snapshot: 10{"sku":"s10"}, 11{"sku":"s11"}, 1{"sku":"s1","name":"A"}, 3{"sku":"s3","name":"B"}, 5{"sku":"s5"}, 6{"sku":"s6"}, 7{"sku":"s7"}, 8{"sku":"s8"}
  syncengine_retry: 10 1
-- an object twice
{"add":1} 
  sync_object_mapping: 10=Offero8, 11=Offero9, 12=Offero10, 1=Offero1, 2=Offero2 closed, 3=Offero3, 5=Offero4, 6=Offero5, 7=Offero6, 8=Offero7, 9=Offero99 closed
  syncengine_snapshot: 10{"sku":"s10"}, 11{"sku":"s11"}, 12{"sku":"s12"}, 1{"sku":"s1","name":"A"}, 3{"sku":"s3","name":"B"}, 5{"sku":"s5"}, 6{"sku":"s6"}, 7{"sku":"s7"}, 8{"sku":"s8"}
  syncengine_retry: 12 1
-- 503 for a second, then for an hour
{"add":2} 
waited, 1 retry
{"error":3} offer 15: the fault switch is on; Not sent: the server can't be reached, or asked to come back later
  sync_object_mapping: 10=Offero8, 11=Offero9, 12=Offero10, 13=Offero11, 14=Offero12, 1=Offero1, 2=Offero2 closed, 3=Offero3, 5=Offero4, 6=Offero5, 7=Offero6, 8=Offero7, 9=Offero99 closed
  syncengine_snapshot: 10{"sku":"s10"}, 11{"sku":"s11"}, 12{"sku":"s12"}, 13{"sku":"s13"}, 14{"sku":"s14"}, 1{"sku":"s1","name":"A"}, 3{"sku":"s3","name":"B"}, 5{"sku":"s5"}, 6{"sku":"s6"}, 7{"sku":"s7"}, 8{"sku":"s8"}
  syncengine_retry: 15 1, 16 1, 17 1
1 request
-- 500: nobody knows
{"error":1} offer 18: the fault switch is on
18 is open
{"add":1} 
0 open
-- nobody there
{"error":10} offer 20: no answer; offer 21: no answer; Not sent: the server can't be reached, or asked to come back later
few asked
  sync_object_mapping: 10=Offero8, 11=Offero9, 12=Offero10, 13=Offero11, 14=Offero12, 18=Offero13, 1=Offero1, 2=Offero2 closed, 3=Offero3, 5=Offero4, 6=Offero5, 7=Offero6, 8=Offero7, 9=Offero99 closed
  syncengine_snapshot: 10{"sku":"s10"}, 11{"sku":"s11"}, 12{"sku":"s12"}, 13{"sku":"s13"}, 14{"sku":"s14"}, 18{"sku":"s18"}, 1{"sku":"s1","name":"A"}, 3{"sku":"s3","name":"B"}, 5{"sku":"s5"}, 6{"sku":"s6"}, 7{"sku":"s7"}, 8{"sku":"s8"}
  syncengine_retry: 20 1, 21 1, 22 1, 23 1, 24 1, 25 1, 26 1, 27 1, 28 1, 29 1
  syncengine_request: 20, 21
