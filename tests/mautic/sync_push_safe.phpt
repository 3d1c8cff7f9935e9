--TEST--
A whole sync, safe: pushing, at most 15 statements a page beside what listeners and models ask
--INI--
syncengine.mautic=safe
error_reporting=E_ALL & ~E_DEPRECATED & ~E_USER_DEPRECATED
pcre.jit=0
--EXTENSIONS--
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/sync_skip.inc.php';
?>
--FILE--
<?php
require __DIR__ . '/sync_push.inc.php';
?>
--EXPECT--
-- new contacts
  written at Citizen: 0
  new at Citizen: 100
  written at Citizen: 0
  new at Citizen: 100
  written at Citizen: 0
  new at Citizen: 50
  at most 15 statements a page
  250 | 250 | 2020-06-01 00:00:00 | 2020-06-01 00:00:00
  0
  {"fields":{"email":"n250@x.example","first_name":null,"last_name":null,"score":125},"at":"2020-06-01 00:00:00"}
-- all contacts
  written at Citizen: 200
  new at Citizen: 0
  written at Citizen: 50
  new at Citizen: 150
  at most 15 statements a page
  400 | 400 | 400
-- whatever becomes of them
  written at Citizen: 60
  new at Citizen: 0
  at most 15 statements a page
  1 | c1000 | 2020-06-01 00:00:00 | 1 | 0
  11 | c1010-new | 2020-06-01 00:00:00 | 0 | 0
  21 | c1020 | 2020-06-01 00:00:00 | 0 | 1
  31 | c1030 | 2020-06-01 00:00:00 | 0 | 0
  41 | c1040 | 2020-06-01 00:00:00 | 0 | 0
  51 | c1050 | 2020-06-02 00:00:00 | 0 | 0
  10 | it was refused
-- those to retry
  written at Citizen: 10
  new at Citizen: 0
  at most 15 statements a page
  0
