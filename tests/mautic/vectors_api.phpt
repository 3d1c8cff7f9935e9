--TEST--
Mautic's names: every signature, constant, interface and finality
--INI--
syncengine.mautic=exact
--FILE--
<?php
$argv = ['check_api.php', '--check', __DIR__ . '/vectors/mautic-api.json'];
require __DIR__ . '/vectors/check_api.inc.php';
?>
--EXPECT--
65 native of 68 classes, 0 differences
