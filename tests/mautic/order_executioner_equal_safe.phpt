--TEST--
Mautic's OrderExecutioner, syncengine.mautic=safe: what Mautic has already is not saved, its sync date is
--SKIPIF--
<?php
require __DIR__ . '/executioner_skip.inc.php';
?>
--INI--
syncengine.mautic=safe
error_reporting=E_ALL & ~E_DEPRECATED
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/executioner_equal.inc.php';
?>
--EXPECT--
a list of which some is there
  resolveReferences("lead", [0: 1, 1: 2, 2: 3, 3: 4])
  validateFields("lead", [0: 1, 1: 2, 2: 3, 3: 4])
  log("mautic", "Updating 4 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_FIND_INTERNAL_RECORDS", Contact, [0: 1, 1: 2, 2: 3, 3: 4])
  log("mautic", "1 of 4 lead object(s) have nothing to save", "OrderExecutioner:updateObjects")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: 2, 1: 3, 2: 4], [2: lead 2 of c2 {firstname}, 3: lead 3 of c3 {email}, 4: lead "4" of c4 {mautic_internal_dnc_email}])
  updateObjectMappings([2: Shop Customer c2 at 2026-01-02 03:04:05, 3: Shop Customer c3 at 2026-01-02 03:04:05, 4: Shop Customer c4 at 2026-01-02 03:04:05, 5: Shop Customer c1 at 2026-01-02 03:04:05])
  resolveReferences("lead", [0: "c5"])
  validateFields("lead", [0: "c5"])
  log("mautic", "Creating 1 lead object(s)", "OrderExecutioner:createObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_CREATE_INTERNAL_OBJECTS", Contact, [c5: lead null of c5 {email}])
  saveObjectMappings([c5: mapping of c5])
  updated [0: mapping of c2, 1: mapping of c3, 2: mapping of c4, 3: mapping of c1], new [0: mapping of c5]
nothing is left
  resolveReferences("lead", [0: 1, 1: 2])
  validateFields("lead", [0: 1, 1: 2])
  log("mautic", "Updating 2 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_FIND_INTERNAL_RECORDS", Contact, [0: 1, 1: 2])
  log("mautic", "2 of 2 lead object(s) have nothing to save", "OrderExecutioner:updateObjects")
  updateObjectMappings([0: Shop Customer lost at 2026-01-02 03:04:05, 1: Shop Customer c2 at 2026-01-02 03:04:05])
  resolveReferences("lead", [])
  validateFields("lead", [])
  log("mautic", "Creating 0 lead object(s)", "OrderExecutioner:createObjects")
  updated [0: mapping of c2], new []
a required field
  resolveReferences("lead", [0: 1])
  validateFields("lead", [0: 1])
  log("mautic", "Updating 1 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_FIND_INTERNAL_RECORDS", Contact, [0: 1])
  log("mautic", "1 of 1 lead object(s) have nothing to save", "OrderExecutioner:updateObjects")
  updateObjectMappings([0: Shop Customer c1 at 2026-01-02 03:04:05])
  resolveReferences("lead", [])
  validateFields("lead", [])
  log("mautic", "Creating 0 lead object(s)", "OrderExecutioner:createObjects")
  updated [0: mapping of c1], new []
an unknown name
  resolveReferences("thing", [0: 1])
  validateFields("thing", [0: 1])
  log("mautic", "Updating 1 thing object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("thing")
  log("mautic", "thing", "OrderExecutioner:updateObjects")
  resolveReferences("thing", [])
  validateFields("thing", [])
  log("mautic", "Creating 0 thing object(s)", "OrderExecutioner:createObjects")
  updated [], new []
values
  text "a" and "a" are the same
  text "a" and "A" differ
  text "a" and "a " differ
  text "é" and "é" differ
  text "" and null are the same
  text null and "" are the same
  text "0" and null differ
  text "" and "0" differ
  text 5 and "5" are the same
  text "5" and 5 are the same
  text "5.0" and "5" differ
  text true and "1" are the same
  int 5 and "5" are the same
  int 5 and "5.000" are the same
  int 0 and null differ
  int "05" and "5" are the same
  float 0.1 and "0.1" are the same
  float 1000 and "1000" are the same
  float "1,5" and "1.5" differ
  float 1.5 and "1.50001" differ
  boolean true and "1" are the same
  boolean true and 1 are the same
  boolean false and "0" are the same
  boolean false and null differ
  boolean 1 and "1" are the same
  boolean true and "0" differ
  date 2026-01-02T00:00:00+00:00 and "2026-01-02" are the same
  date 2026-01-02T00:00:00-05:00 and "2026-01-02" are the same
  date 2026-01-02T23:00:00-05:00 and "2026-01-02" differ
  date "2026-01-02" and "2026-01-02" are the same
  date "2026-1-2" and "2026-01-02" differ
  date 2026-01-03T00:00:00+00:00 and "2026-01-02" differ
  date 2026-01-02T00:00:00+00:00 and "2026-01-02 00:00:00" differ
  datetime 2026-01-02T03:04:05+00:00 and "2026-01-02 03:04:05" are the same
  datetime 2026-01-01T22:04:05-05:00 and "2026-01-02 03:04:05" are the same
  datetime 2026-01-02T03:04:05-05:00 and "2026-01-02 03:04:05" differ
  datetime "2026-01-02 03:04:05" and "2026-01-02 03:04:05" are the same
  datetime 2026-01-02T00:00:00+00:00 and "2026-01-02" differ
  datetime 2026-01-02T00:00:00+00:00 and null differ
  datetime null and null are the same
  time "10:00" and "10:00" are the same
  time "10:00" and "10:00:00" differ
  multiselect "a|b" and "a|b" are the same
  multiselect "b|a" and "a|b" differ
  multiselect [0: "a", 1: "b"] and "a|b" differ
  text [0: "a"] and [0: "a"] differ
  text stdClass and "x" differ
  reference "Seven" and "Seven" are the same
no such event
  DomainException: no
no rows
  updated [0: mapping of c1], new []
rows of others
  updated [0: mapping of c1], new []
IDs of another order
  resolveReferences("lead", [0: 1, 1: 2])
  validateFields("lead", [0: 1, 1: 2])
  log("mautic", "Updating 2 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_FIND_INTERNAL_RECORDS", Contact, [0: 1, 1: "2", 2: null, 3: "x"])
  log("mautic", "1 of 2 lead object(s) have nothing to save", "OrderExecutioner:updateObjects")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: "2", 1: null, 2: "x"], [2: lead 2 of c2 {email}])
  updateObjectMappings([2: Shop Customer c2 at 2026-01-02 03:04:05, 3: Shop Customer c1 at 2026-01-02 03:04:05])
  resolveReferences("lead", [])
  validateFields("lead", [])
  log("mautic", "Creating 0 lead object(s)", "OrderExecutioner:createObjects")
  updated [0: mapping of c2, 1: mapping of c1], new []
a change that throws
  DomainException: no ID
nobody tells what Mautic has
  resolveReferences("lead", [0: 1])
  validateFields("lead", [0: 1])
  log("mautic", "Updating 1 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: 1], [1: lead 1 of c1 {email}])
  updateObjectMappings([1: Shop Customer c1 at 2026-01-02 03:04:05])
  resolveReferences("lead", [])
  validateFields("lead", [])
  log("mautic", "Creating 0 lead object(s)", "OrderExecutioner:createObjects")
  updated [0: mapping of c1], new []
