--TEST--
Mautic's OrderExecutioner, syncengine.mautic=exact: what Mautic has already is saved again
--SKIPIF--
<?php
require __DIR__ . '/executioner_skip.inc.php';
?>
--INI--
syncengine.mautic=exact
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
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: 1, 1: 2, 2: 3, 3: 4], [1: lead 1 of c1 {email firstname points company}, 2: lead 2 of c2 {email firstname}, 3: lead 3 of c3 {email}, 4: lead "4" of c4 {email mautic_internal_dnc_email}])
  updateObjectMappings([1: Shop Customer c1 at 2026-01-02 03:04:05, 2: Shop Customer c2 at 2026-01-02 03:04:05, 3: Shop Customer c3 at 2026-01-02 03:04:05, 4: Shop Customer c4 at 2026-01-02 03:04:05])
  resolveReferences("lead", [0: "c5"])
  validateFields("lead", [0: "c5"])
  log("mautic", "Creating 1 lead object(s)", "OrderExecutioner:createObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_CREATE_INTERNAL_OBJECTS", Contact, [c5: lead null of c5 {email}])
  saveObjectMappings([c5: mapping of c5])
  updated [0: mapping of c1, 1: mapping of c2, 2: mapping of c3, 3: mapping of c4], new [0: mapping of c5]
nothing is left
  resolveReferences("lead", [0: 1, 1: 2])
  validateFields("lead", [0: 1, 1: 2])
  log("mautic", "Updating 2 lead object(s)", "OrderExecutioner:updateObjects")
  getObjectByName("lead")
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: 1, 1: 2], [1: lead 1 of lost {firstname}, 2: lead "2" of c2 {firstname}])
  updateObjectMappings([1: Shop Customer lost at 2026-01-02 03:04:05, 2: Shop Customer c2 at 2026-01-02 03:04:05])
  resolveReferences("lead", [])
  validateFields("lead", [])
  log("mautic", "Creating 0 lead object(s)", "OrderExecutioner:createObjects")
  updated [0: mapping of c2], new []
a required field
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
  text "a" and "a" differ
  text "a" and "A" differ
  text "a" and "a " differ
  text "é" and "é" differ
  text "" and null differ
  text null and "" differ
  text "0" and null differ
  text "" and "0" differ
  text 5 and "5" differ
  text "5" and 5 differ
  text "5.0" and "5" differ
  text true and "1" differ
  int 5 and "5" differ
  int 5 and "5.000" differ
  int 0 and null differ
  int "05" and "5" differ
  float 0.1 and "0.1" differ
  float 1000 and "1000" differ
  float "1,5" and "1.5" differ
  float 1.5 and "1.50001" differ
  boolean true and "1" differ
  boolean true and 1 differ
  boolean false and "0" differ
  boolean false and null differ
  boolean 1 and "1" differ
  boolean true and "0" differ
  date 2026-01-02T00:00:00+00:00 and "2026-01-02" differ
  date 2026-01-02T00:00:00-05:00 and "2026-01-02" differ
  date 2026-01-02T23:00:00-05:00 and "2026-01-02" differ
  date "2026-01-02" and "2026-01-02" differ
  date "2026-1-2" and "2026-01-02" differ
  date 2026-01-03T00:00:00+00:00 and "2026-01-02" differ
  date 2026-01-02T00:00:00+00:00 and "2026-01-02 00:00:00" differ
  datetime 2026-01-02T03:04:05+00:00 and "2026-01-02 03:04:05" differ
  datetime 2026-01-01T22:04:05-05:00 and "2026-01-02 03:04:05" differ
  datetime 2026-01-02T03:04:05-05:00 and "2026-01-02 03:04:05" differ
  datetime "2026-01-02 03:04:05" and "2026-01-02 03:04:05" differ
  datetime 2026-01-02T00:00:00+00:00 and "2026-01-02" differ
  datetime 2026-01-02T00:00:00+00:00 and null differ
  datetime null and null differ
  time "10:00" and "10:00" differ
  time "10:00" and "10:00:00" differ
  multiselect "a|b" and "a|b" differ
  multiselect "b|a" and "a|b" differ
  multiselect [0: "a", 1: "b"] and "a|b" differ
  text [0: "a"] and [0: "a"] differ
  text stdClass and "x" differ
  reference "Seven" and "Seven" differ
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
  dispatch("INTEGRATION_UPDATE_INTERNAL_OBJECTS", Contact, [0: 1, 1: "2", 2: null, 3: "x"], [1: lead 1 of c1 {email}, 2: lead 2 of c2 {email}])
  updateObjectMappings([1: Shop Customer c1 at 2026-01-02 03:04:05, 2: Shop Customer c2 at 2026-01-02 03:04:05])
  resolveReferences("lead", [])
  validateFields("lead", [])
  log("mautic", "Creating 0 lead object(s)", "OrderExecutioner:createObjects")
  updated [0: mapping of c1, 1: mapping of c2], new []
a change that throws
  updated [], new []
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
