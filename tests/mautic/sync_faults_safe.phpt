--TEST--
A whole sync, safe: listeners, models and remotes that throw, and the next run
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
require __DIR__ . '/sync_faults.inc.php';

disturb_all();
?>
--EXPECT--
-- a new contact is refused
RuntimeException: contact 3 is refused
    -   e4@x.example | F4 | L4 | - | World 1
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | syncengine.watermark | - | World |  | 2020-01-01 00:00:00 | 0
    +   HelloWorld | syncengine.watermark | - | Citizen |  | 2020-01-01 00:00:00 | 0
  no transaction, open
then: as undisturbed
-- a change is refused
RuntimeException: contact 3 is refused
    -   e4@x.example | Remote 4 | Mautic | - | World 1
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-06-01 00:00:00 | 0
    -   Citizen c4 {"email":"e4@x.example","first_name":"Remote 4","last_name":"Mautic","score":null,"world":"w1"}
    +   e4@x.example | F4 | Mautic | - | World 1
    +   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | syncengine.watermark | - | World |  | 2020-01-01 00:00:00 | 0
    +   HelloWorld | syncengine.watermark | - | Citizen |  | 2020-01-01 00:00:00 | 0
    +   4 | lastname | Mautic
    +   Citizen c4 {"first_name":"Remote 4","email":"e4@x.example","last_name":"L4","world":"w1"}
  no transaction, open
then: as undisturbed
-- a search throws
RuntimeException: a listener throws
    -   e1@x.example | F1 | L1 | - | World 1
    -   e2@x.example | F2 | L2 | - | World 1
    -   e3@x.example | F3 | L3 | - | World 1
    -   e4@x.example | F4 | L4 | - | World 1
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | syncengine.watermark | - | World |  | 2020-01-01 00:00:00 | 0
    +   HelloWorld | syncengine.watermark | - | Citizen |  | 2020-01-01 00:00:00 | 0
  no transaction, open
then: as undisturbed
-- before contacts are made
RuntimeException: a listener throws
    -   e1@x.example | F1 | L1 | - | World 1
    -   e2@x.example | F2 | L2 | - | World 1
    -   e3@x.example | F3 | L3 | - | World 1
    -   e4@x.example | F4 | L4 | - | World 1
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | syncengine.watermark | - | World |  | 2020-01-01 00:00:00 | 0
    +   HelloWorld | syncengine.watermark | - | Citizen |  | 2020-01-01 00:00:00 | 0
  no transaction, open
then: as undisturbed
-- after contacts are made
RuntimeException: a listener throws
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | syncengine.watermark | - | World |  | 2020-01-01 00:00:00 | 0
    +   HelloWorld | syncengine.watermark | - | Citizen |  | 2020-01-01 00:00:00 | 0
  no transaction, open
then: as undisturbed
-- after contacts are changed
RuntimeException: a listener throws
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-02-02 00:00:00 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-06-01 00:00:00 | 0
    -   Citizen c4 {"email":"e4@x.example","first_name":"Remote 4","last_name":"Mautic","score":null,"world":"w1"}
    +   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | syncengine.watermark | - | World |  | 2020-01-01 00:00:00 | 0
    +   HelloWorld | syncengine.watermark | - | Citizen |  | 2020-01-01 00:00:00 | 0
    +   4 | lastname | Mautic
    +   Citizen c4 {"first_name":"Remote 4","email":"e4@x.example","last_name":"L4","world":"w1"}
  no transaction, open
then: as undisturbed
-- after a page that was pulled
RuntimeException: a listener throws
    +   HelloWorld | syncengine.watermark | - | World |  | 2020-01-01 00:00:00 | 0
    +   HelloWorld | syncengine.watermark | - | Citizen |  | 2020-01-01 00:00:00 | 0
  no transaction, open
then: as undisturbed
-- after a page that was pushed
RuntimeException: a listener throws

  no transaction, open
then: as undisturbed
-- at the end
RuntimeException: a listener throws

  no transaction, open
then: as undisturbed
-- the remote throws in a page
RuntimeException: the remote throws
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-06-01 00:00:00 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-06-01 00:00:00 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-06-01 00:00:00 | 0
    -   Citizen c2 {"email":"e2@x.example","first_name":"F2","last_name":"Mautic 2","score":null}
    -   Citizen c3 {"email":"e3@x.example","first_name":"F3","last_name":"Mautic 3","score":null}
    +   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    +   1 | lastname | Mautic 1
    +   2 | lastname | Mautic 2
    +   3 | lastname | Mautic 3
    +   Citizen c2 {"email":"e2@x.example","first_name":"F2","last_name":"L2"}
    +   Citizen c3 {"email":"e3@x.example","first_name":"F3","last_name":"L3"}
  no transaction, open
then: as undisturbed
-- a listener catches what closes the entity manager
Doctrine\ORM\Exception\EntityManagerClosed: The EntityManager is closed.
    -   e1@x.example | F1 | L1 | - | World 1
    -   e2@x.example | F2 | L2 | - | World 1
    -   e3@x.example | F3 | L3 | - | World 1
    -   e4@x.example | F4 | L4 | - | World 1
    -   HelloWorld | company | World 1 | World | w1 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
    -   HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
    +   HelloWorld | syncengine.watermark | - | World |  | 2020-01-01 00:00:00 | 0
    +   HelloWorld | syncengine.watermark | - | Citizen |  | 2020-01-01 00:00:00 | 0
  no transaction, closed
then: as undisturbed
