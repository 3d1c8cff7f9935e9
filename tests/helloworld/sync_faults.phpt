--TEST--
HelloWorld: a slow server, connections that break and pages for people: runs that follow bring both sides in step, and nothing is there twice
--FILE--
<?php
require __DIR__ . '/sync_faults.inc.php';

foreach ([
	['latency_ms' => 150],
	['cut_after_bytes' => 300, 'path' => '/citizens', 'every' => 2],
	['cut_after_bytes' => 10, 'path' => '/citizens/batch', 'next' => 2],
	['cut_after_bytes' => 0, 'path' => '/citizens/batch'],
	['html' => 200],
	['html' => 200, 'path' => '/citizens/batch'],
	['html' => 502, 'next' => 1],
] as $fault) {
	meet($fault);
}
?>
--EXPECT--
{"latency_ms":150}: 0 in_step
  in step: 60 contacts, 8 companies, 0 differences
{"cut_after_bytes":300,"path":"/citizens","every":2}: 0 in_step
  in step: 60 contacts, 8 companies, 0 differences
{"cut_after_bytes":10,"path":"/citizens/batch","next":2}: 0 in_step
  in step: 60 contacts, 8 companies, 0 differences
{"cut_after_bytes":0,"path":"/citizens/batch"}: 1 failed
  SyncEngine\Exception\TransportException: POST http://crm/citizens/batch: cut off in the middle of the answer; is the server up, and the base URL right?
  in step: 60 contacts, 8 companies, 0 differences
{"html":200}: 1 failed
  SyncEngine\Exception\ResponseException: GET http://crm/worlds: the server answers HTML instead of JSON: <!DOCTYPE html> <title>Sign in</title><p>You are behind a proxy that you have ne
  in step: 60 contacts, 8 companies, 0 differences
{"html":200,"path":"/citizens/batch"}: 1 failed
  SyncEngine\Exception\ResponseException: POST http://crm/citizens/batch: the server answers HTML instead of JSON: <!DOCTYPE html> <title>Sign in</title><p>You are behind a proxy that you have ne
  in step: 60 contacts, 8 companies, 0 differences
{"html":502,"next":1}: 0 in_step
  in step: 60 contacts, 8 companies, 0 differences
