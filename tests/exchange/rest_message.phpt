--TEST--
RestSyncDataExchange: a long message of the server is cut between two characters
--FILE--
<?php
require __DIR__ . '/rest.inc.php';

use SyncEngine\RestSyncDataExchange;

$server = new Server('json(["message" => str_repeat("x", (int) $request->query["limit"]) . str_repeat("\u{20ac}", 300)], 422);');
foreach ([1, 2, 3, 4] as $before) {
	$exchange = new RestSyncDataExchange($server->url, ['Citizen' => ['path' => 'citizens', 'fields' => ['name' => 'string']]], ['limit' => $before]);
	try {
		ask($exchange);
	} catch (SyncEngine\Exception\ResponseException $e) {
		echo preg_match('//u', $e->getMessage()) ? 'valid UTF-8' : 'no valid UTF-8', ', ',
			preg_match('/: (x+)(\x{20ac}+)/u', $e->getMessage(), $found) ? strlen($found[1] . $found[2]) : 0, " bytes of it\n";
	}
}
?>
--EXPECT--
valid UTF-8, 499 bytes of it
valid UTF-8, 500 bytes of it
valid UTF-8, 498 bytes of it
valid UTF-8, 499 bytes of it
