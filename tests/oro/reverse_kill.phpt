--TEST--
ReverseSync: killed at random moments and run again, every change arrives and none twice
--FILE--
<?php
require __DIR__ . '/reverse_kill.inc.php';

kill_and_run(10, 1);
?>
--EXPECT--
killed in time
killed while answers were under way
keys were sent again
