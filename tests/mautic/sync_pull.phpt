--TEST--
A whole sync: pulling, at most 15 statements a page of 200 beside what listeners and models ask
--INI--
syncengine.mautic=exact
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
require __DIR__ . '/sync_pull.inc.php';
?>
--EXPECT--
-- companies first
  asked for World, page 1: 20 of 20
  asked for Citizen, page 1: 0 of 0
  asked for World, page 2: 0 of 20
  asked for Citizen, page 2: 0 of 0
  at most 15 statements a page
-- for the first time
  asked for World, page 1: 20 of 20
  asked for Citizen, page 1: 200 of 400
  asked for World, page 2: 0 of 20
  asked for Citizen, page 2: 200 of 400
  asked for World, page 3: 0 of 20
  asked for Citizen, page 3: 0 of 400
  at most 15 statements a page
  company | 20 | 20 | 2020-01-02 03:04:05 | 2020-01-02 03:04:05
  lead | 400 | 400 | 2020-01-02 03:04:05 | 2020-01-02 03:04:05
  e1@x.example | F1 | L1 | World 2
  e200@x.example | F200 | L200 | World 1
  e201@x.example | F201 | L201 | World 2
  e400@x.example | F400 | L400 | World 1
-- again, nothing changed
  asked for World, page 1: 20 of 20
  asked for Citizen, page 1: 200 of 400
  asked for World, page 2: 0 of 20
  asked for Citizen, page 2: 200 of 400
  asked for World, page 3: 0 of 20
  asked for Citizen, page 3: 0 of 400
  at most 15 statements a page
  company | 20 | 2020-01-02 03:04:05 | 2020-01-02 03:04:05
  lead | 400 | 2020-01-02 03:04:05 | 2020-01-02 03:04:05
-- changed on both sides
  asked for World, page 1: 0 of 0
  asked for Citizen, page 1: 80 of 80
  asked for World, page 2: 0 of 0
  asked for Citizen, page 2: 0 of 80
  at most 15 statements a page
  Remote 1 | Mautic 1 | 2020-02-02 00:00:00
  F2 | L2 | 2020-01-02 03:04:05
  Newer 6 | L6 | 2020-02-02 00:00:00
  80
-- objects that have other IDs
  asked for World, page 1: 0 of 0
  asked for Citizen, page 1: 1 of 1
  asked for World, page 2: 0 of 0
  asked for Citizen, page 2: 0 of 1
  written at Citizen: 80
  new at Citizen: 0
  at most 15 statements a page
  1 | moved1 | 2020-06-01 00:00:00
  2 | moved2 | 2020-04-04 00:00:00
  3 | moved3 | 2020-01-02 03:04:05
  4 | c4 | 2020-01-02 03:04:05
