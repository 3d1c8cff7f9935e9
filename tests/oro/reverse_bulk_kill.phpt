--TEST--
ReverseSync with many changes a request: killed at random moments and run again, every change arrives and none twice
--FILE--
<?php
require __DIR__ . '/reverse_kill.inc.php';

kill_and_run(getenv('SYNCENGINE_TEST_KIND') ? 2 : 4, 20);
?>
--EXPECT--
killed in time
killed while answers were under way
keys were sent again
