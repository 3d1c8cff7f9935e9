--TEST--
Mautic's names: the judge's table and a thousand object changes in both directions
--INI--
syncengine.mautic=exact
date.timezone=UTC
--FILE--
<?php
$argv = ['check.php', __DIR__ . '/vectors/judge.jsonl', __DIR__ . '/vectors/change.jsonl'];
require __DIR__ . '/vectors/check.inc.php';
?>
--EXPECT--
native
3536 passed, 0 failed
