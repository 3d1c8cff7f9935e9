--TEST--
HelloWorld: a server that is busy, refuses or fails, altogether or item by item: runs that follow bring both sides in step, and nothing is there twice
--FILE--
<?php
require __DIR__ . '/sync_faults.inc.php';

foreach ([
	['status' => 503, 'retry_after' => 1, 'next' => 2],
	['status' => 429, 'next' => 1],
	['status' => 503, 'path' => '/citizens'],
	['status' => 429, 'retry_after' => 3600, 'path' => '/citizens'],
	['status' => 503, 'retry_after' => 3600, 'path' => '/citizens/batch'],
	['item_status' => 503, 'every' => 3, 'retry_after' => 1],
	['item_status' => 429, 'retry_after' => 1, 'path' => '/worlds'],
	['item_status' => 400, 'every' => 4],
	['status' => 500, 'path' => '/citizens/batch'],
	['status' => 401],
] as $fault) {
	meet($fault);
}
?>
--EXPECT--
{"status":503,"retry_after":1,"next":2}: 0 in_step
  in step: 60 contacts, 8 companies, 0 differences
{"status":429,"next":1}: 0 in_step
  in step: 60 contacts, 8 companies, 0 differences
{"status":503,"path":"/citizens"}: 1 failed
  SyncEngine\Exception\ResponseException: GET http://crm/citizens: the server answers 503: the fault switch is on
  in step: 60 contacts, 8 companies, 0 differences
{"status":429,"retry_after":3600,"path":"/citizens"}: 1 failed
  SyncEngine\Exception\ResponseException: GET http://crm/citizens: the server answers 429 and asks to come back in 3600 seconds
  in step: 60 contacts, 8 companies, 0 differences
{"status":503,"retry_after":3600,"path":"/citizens/batch"}: 3 partly_failed
  in step: 60 contacts, 8 companies, 0 differences
{"item_status":503,"every":3,"retry_after":1}: 3 partly_failed
  in step: 60 contacts, 8 companies, 0 differences
{"item_status":429,"retry_after":1,"path":"/worlds"}: 3 partly_failed
  in step: 60 contacts, 8 companies, 0 differences
{"item_status":400,"every":4}: 3 partly_failed
  in step: 60 contacts, 8 companies, 0 differences
{"status":500,"path":"/citizens/batch"}: 1 failed
  SyncEngine\Exception\ResponseException: POST http://crm/citizens/batch: the server answers 500: the fault switch is on
  in step: 60 contacts, 8 companies, 0 differences
{"status":401}: 1 failed
  SyncEngine\Exception\ResponseException: GET http://crm/worlds: the server answers 401: the fault switch is on; check the options 'token' and 'headers'
  in step: 60 contacts, 8 companies, 0 differences
