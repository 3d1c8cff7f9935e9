--TEST--
Mautic's sync, safe: pages, changes, objects and failures that don't get lost
--EXTENSIONS--
pdo_sqlite
tokenizer
ctype
mbstring
--SKIPIF--
<?php require __DIR__ . '/read_cache_skip.inc.php'; ?>
--INI--
syncengine.mautic=safe
date.timezone=UTC
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--FILE--
<?php
require __DIR__ . '/sync_cures.inc.php';
--EXPECT--
-- a page that changes nothing is not the last one
  done
  ["a@x"]
  ["b@x"]
  ["e@x"]
  ["f@x"]
  asked for World, page 1: 0 of 0; asked for Citizen, page 1: 2 of 6; asked for World, page 2: 0 of 0; asked for Citizen, page 2: 2 of 6; asked for World, page 3: 0 of 0; asked for Citizen, page 3: 2 of 6; asked for World, page 4: 0 of 0; asked for Citizen, page 4: 0 of 6
-- pages that change nothing come to an end, although the remote has no pages
  done
  asked for World, page 1: 0 of 0; asked for Citizen, page 1: 1 of 1; asked for World, page 2: 0 of 0; asked for Citizen, page 2: 1 of 1
-- a change of ours that lost is not pushed
  done
  tracked:
  [1,"firstname","ours1"]
  [1,"lastname","ours1"]
  [1,"points","7"]
  [2,"firstname","newer"]
  [2,"lastname","ours2"]
  [2,"points","7"]
  [3,"firstname","ours3"]
  [3,"lastname","ours3"]
  [3,"points","7"]
  [1,"theirs1","ours1"]
  [2,"theirs2","ours2"]
  [3,"ours3","ours3"]
  done
  c1: {"email":"c1@x","first_name":"theirs1","last_name":"ours1","score":7}
  c2: {"email":"c2@x","first_name":"newer","last_name":"ours2","score":7}
  tracked:
  [1,"firstname","ours1"]
-- a change of ours that lost is not pushed, although what won is there already
  DomainException: a listener throws
  tracked:
  [1,"firstname","ours"]
  [1,"lastname","ours"]
  done
  ["theirs","ours"]
  c1: {"email":"c1@x","first_name":"theirs","last_name":"ours","score":null}
  tracked:
-- nothing is pushed before it was judged, although what objects refer to is missing
  done
  ["theirs1",null]
  ["ours2","one"]
  c1: {"first_name":"theirs1","email":"c1@x","last_name":"L1"}
  c2: {"first_name":"theirs2","world":"w1","email":"c2@x","last_name":"L2"}
  done
  c1: {"first_name":"theirs1","email":"c1@x","last_name":"L1"}
  c2: {"email":"c2@x","first_name":"ours2","last_name":"L2","score":null,"world":"w1"}
  tracked:
-- changes of a contact that is gone are not looked at
  done
  c1: {"email":"c1@x","first_name":"F1","last_name":"L1"}
  c2: {"email":"c2@x","first_name":"ours2","last_name":"L2","score":null}
  tracked:
  [1,"firstname","ours1"]
-- what is behind changes that are not pushed is
  done
  c1: {"email":"c1@x"}
  c102: {"email":"c102@x","first_name":"ours102","last_name":null,"score":null}
  c103: {"email":"c103@x","first_name":"ours103","last_name":null,"score":null}
  [101]
-- conflicts that nothing decides
  done
  log: the Citizen object with ID c1: firstname: changed on both sides, and nothing tells which change is the newer one.
  ["ours","theirs"]
  ["lead","1","Citizen","c1","firstname: changed on both sides, and nothing tells which change is the newer one."]
  finalized 1
-- a required field is empty: into Mautic
  done
  log: the World object with ID w1: companyname: required, but empty, and therefore not written.
  [null,"here"]
  ["two","there"]
  ["company","1","World","w1","companyname: required, but empty, and therefore not written."]
-- a required field is empty: into the integration
  done
  log: the company object with ID 1: companyname: required, but empty, and therefore not written.
  w1000: {"place":"there"}
  ["company","1","World",null,"companyname: required, but empty, and therefore not written."]
-- a pull that fails begins there again
  DomainException: the remote is gone
  ["c5@x"]
  ["c6@x"]
  done
  ["c1@x"]
  ["c2@x"]
  ["c3@x"]
  ["c4@x"]
  ["c5@x"]
  ["c6@x"]
  asked for World, page 1: 0 of 0; asked for Citizen, page 1: 2 of 6; asked for World, page 2: 0 of 0; asked for Citizen, page 2: 2 of 6; asked for World, page 3: 0 of 0; asked for Citizen, page 3: 2 of 6; asked for World, page 4: 0 of 0; asked for Citizen, page 4: 0 of 6
  [0]
-- an object that was not written is read again
  done
  ["c2@x"]
  ["c3@x"]
  done
  ["c1@x"]
  ["c2@x"]
  ["c3@x"]
  done
  asked for World, page 1: 0 of 0; asked for Citizen, page 1: 1 of 1
  [0]
-- an object that was not written is read again, although the remote tells no dates
  done
  ["c2@x"]
  done
  ["c1@x"]
  ["c2@x"]
-- an object that was not written is read again, although a run ended before it
  done
  ["c1@x"]
  ["c3@x"]
  done
  done
  ["c1@x"]
  ["c2@x"]
  ["c3@x"]
  done
  [0]
-- an object of two in Mautic, one of which was not written, is read again
  done
  ["c1@x"]
  ["c2@x"]
  ["L2"]
  done
  ["L1"]
  ["L2"]
  done
  asked for World, page 1: 0 of 0; asked for Citizen, page 1: 1 of 1
-- a client error of the integration's
  RuntimeException: The sync ended with a client error: no such token
  GuzzleHttp\Exception\ClientException: no such token
-- two syncs at once
  RuntimeException: Another sync of HelloWorld is running: this one was not started. Run it again when that one has ended
  done
  free
  while it runs: locked
  done
  DomainException: failed
  free
