--TEST--
PdoMappingStore: changes
--FILE--
<?php
require __DIR__ . '/store.inc.php';

store_cases()['changes'](new PDO('sqlite::memory:'));
?>
--EXPECT--
contact 1 age int 17 03:04:05.500000
  contact 1 score float 0.30000000000000004 03:04:05.500000
  contact 2 ok boolean true 03:04:05.500000
  contact 2 no boolean false 03:04:05.500000
  contact 2 born date 2000-02-03T00:00:00.000000 UTC 03:04:05.500000
  contact 2 seen datetime 2000-02-03T03:05:06.700000 UTC 03:04:05.500000
  contact 2 tags multiselect array (
  0 => 'a',
  1 => 'b c',
) 03:04:05.500000
  contact 2 gone datetime NULL 03:04:05.500000
  contact 2 empty string '' 03:04:05.500000
  contact 1 email string 'new' 03:04:05.500000
a later change replaces an earlier one, by another row
  1 gone, 1 new, the last one
  contact 1 age int 17 03:04:05.500000
  contact 1 score float 0.30000000000000004 03:04:05.500000
  contact 1 email string 'newer' 03:04:07.000000
what is consumed is exactly what was read
  contact 1 age int 18 03:04:05.500000
another integration, another object
  contact 1 email string 'theirs' 03:04:05.500000
  1
objects by page
  ["1","10","11","12","2"]
  ["3","4","5","6","7"]
  ["8","9"]
values that are not of their type
SyncEngine\Exception\InvalidValueException: The change of field "b" of contact 50 can't be tracked: as int its value is not a whole number of 64 bits
SyncEngine\Exception\InvalidValueException: The change of field "b" of contact 50 can't be tracked: as string its value is not a text
SyncEngine\Exception\InvalidValueException: The change of field "a" of contact 50 can't be tracked: as multiselect its value is a list with a part that contains '|'
  0 stored
