--TEST--
ReverseSync: killed at random moments and run again, every change arrives and none twice
--FILE--
<?php
require __DIR__ . '/reverse_kill.inc.php';

// Ten on the PHP of the machine; builds that look at every byte are slow.
kill_and_run(getenv('SYNCENGINE_TEST_KIND') ? 3 : 10, 1);
?>
--EXPECT--
killed in time
killed while answers were under way
keys were sent again
