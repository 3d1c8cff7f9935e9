--TEST--
Oro\RestReverseWriter: a long message of the server is cut between two characters
--FILE--
<?php
require __DIR__ . '/../exchange/server.inc.php';

use SyncEngine\Oro\ChangeSet;
use SyncEngine\Oro\RestReverseWriter;
use SyncEngine\Oro\StepContext;
use SyncEngine\PdoMappingStore;

$server = new Server('json(["message" => str_repeat("x", ($request->json["items"][0]["fields"] ?? $request->json)["before"]) . str_repeat("\u{20ac}", 300)], 422);');
$pdo = new PDO('sqlite::memory:');
$store = new PdoMappingStore($pdo);
$cut = static fn (string $message) => (preg_match('//u', $message) ? 'valid UTF-8' : 'no valid UTF-8') . ', ' .
	(preg_match('/x+(?:\xe2\x82\xac)+.*/s', $message, $found) ? strlen($found[0]) : 0) . ' bytes of it';
foreach ([1, 2] as $size) {
	foreach ([1, 2, 3, 4] as $before) {
		$writer = new RestReverseWriter($store, 'Crm', 'offer', "$server->url/offers", ['batch_size' => $size]);
		$writer->setContext($context = new StepContext());
		$writer->write([new ChangeSet('create', ['id' => $before], ['before' => $before])]);
		$writer->close();
		$stored = $pdo->query('SELECT message FROM syncengine_issue')->fetchColumn();
		echo "$size a request: ", $cut($context->getErrors()[0]['message']), '; stored: ', $cut($stored), "\n";
		$pdo->exec('DELETE FROM syncengine_issue');
	}
}
// What is empty says nothing.
$server = new Server('json(["message" => "", "error" => ["message" => "too dear"]], 422);');
$writer = new RestReverseWriter($store, 'Crm', 'offer', "$server->url/offers", []);
$writer->setContext($context = new StepContext());
$writer->write([new ChangeSet('create', ['id' => 9], [])]);
$writer->close();
echo $context->getErrors()[0]['message'], "\n";
?>
--EXPECT--
1 a request: valid UTF-8, 499 bytes of it; stored: valid UTF-8, 499 bytes of it
1 a request: valid UTF-8, 500 bytes of it; stored: valid UTF-8, 500 bytes of it
1 a request: valid UTF-8, 498 bytes of it; stored: valid UTF-8, 498 bytes of it
1 a request: valid UTF-8, 499 bytes of it; stored: valid UTF-8, 499 bytes of it
2 a request: valid UTF-8, 499 bytes of it; stored: valid UTF-8, 499 bytes of it
2 a request: valid UTF-8, 500 bytes of it; stored: valid UTF-8, 500 bytes of it
2 a request: valid UTF-8, 498 bytes of it; stored: valid UTF-8, 498 bytes of it
2 a request: valid UTF-8, 499 bytes of it; stored: valid UTF-8, 499 bytes of it
offer 9: too dear
