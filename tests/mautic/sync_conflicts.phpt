--TEST--
A whole sync: who wins where both sides changed, down to the rows
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
require __DIR__ . '/sync.inc.php';

$site = new Site();
people($site, 6, 1);
sync($site);

// Of each pair the remote's comes first.
$site->hello->put('Citizen', 'c1', ['first_name' => 'Remote'], '2020-02-02 00:00:00');
$site->edit('lead', 1, ['firstname' => 'Mautic, earlier'], '2020-02-01 00:00:00');
$site->hello->put('Citizen', 'c2', ['first_name' => 'Remote, earlier'], '2020-02-02 00:00:00');
$site->edit('lead', 2, ['firstname' => 'Mautic'], '2020-02-03 00:00:00');
$site->hello->put('Citizen', 'c3', ['first_name' => 'Remote, same time'], '2020-02-02 00:00:00');
$site->edit('lead', 3, ['firstname' => 'Mautic, same time'], '2020-02-02 00:00:00');
$site->hello->put('Citizen', 'c4', ['first_name' => 'Remote, certainly later'], '2020-02-02 00:00:00');
$site->hello->objects['Citizen']['c4']['fieldTimes']['first_name'] = '2020-02-05 00:00:00';
$site->edit('lead', 4, ['firstname' => 'Mautic'], '2020-02-03 00:00:00');
$site->hello->put('Citizen', 'c5', ['first_name' => 'Remote'], '2020-02-02 00:00:00');
$site->edit('lead', 5, ['lastname' => 'Mautic, another field'], '2020-02-03 00:00:00');
$site->hello->put('World', 'w1', ['name' => 'World, renamed'], '2020-02-02 00:00:00');
$site->edit('company', 1, ['companycity' => 'City, edited'], '2020-02-03 00:00:00');
sync($site, '2020-02-01 00:00:00');
echo $site->dump();
?>
--EXPECT--
-- leads
  1 e1@x.example Remote L1 - - World, renamed now now
  2 e2@x.example Mautic L2 - - World, renamed now now
  3 e3@x.example Mautic, same time L3 - - World, renamed now now
  4 e4@x.example Remote, certainly later L4 - - World, renamed now now
  5 e5@x.example Remote Mautic, another field - - World, renamed now now
  6 e6@x.example F6 L6 - - World 1 now -
-- companies
  1 World, renamed City, edited now now
-- sync_object_mapping
  1 now HelloWorld company 1 World w1 2020-06-01 00:00:00 [] 0 -
  2 now HelloWorld lead 1 Citizen c1 2020-06-01 00:00:00 [] 0 -
  3 now HelloWorld lead 2 Citizen c2 2020-06-01 00:00:00 [] 0 -
  4 now HelloWorld lead 3 Citizen c3 2020-06-01 00:00:00 [] 0 -
  5 now HelloWorld lead 4 Citizen c4 2020-06-01 00:00:00 [] 0 -
  6 now HelloWorld lead 5 Citizen c5 2020-06-01 00:00:00 [] 0 -
  7 now HelloWorld lead 6 Citizen c6 2020-01-02 03:04:05 [] 0 -
-- sync_object_field_change_report
-- notes
-- remote Citizen
  c1 2020-06-01 00:00:00 email="e1@x.example", first_name="Mautic, earlier", last_name="L1", score=null, world="w1"
  c2 2020-06-01 00:00:00 email="e2@x.example", first_name="Mautic", last_name="L2", score=null, world="w1"
  c3 2020-06-01 00:00:00 email="e3@x.example", first_name="Mautic, same time", last_name="L3", score=null, world="w1"
  c4 2020-06-01 00:00:00 email="e4@x.example", first_name="Mautic", last_name="L4", score=null, world="w1"
  c5 2020-06-01 00:00:00 email="e5@x.example", first_name="Remote", last_name="Mautic, another field", score=null, world="w1"
  c6 2020-01-02 03:04:05 email="e6@x.example", first_name="F6", last_name="L6", world="w1"
-- remote World
  w1 2020-06-01 00:00:00 name="World, renamed", place="City, edited"
