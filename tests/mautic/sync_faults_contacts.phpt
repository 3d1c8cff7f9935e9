--TEST--
A whole sync: duplicate e-mail addresses, contacts that are deleted between lookup and save
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

use Mautic\IntegrationsBundle\IntegrationEvents;

echo "-- two at the remote have one address, and one that a contact has\n";
$site = new Site();
people($site, 4);
$site->add('lead', ['email' => 'e1@x.example', 'firstname' => 'Was here'], '2019-01-01 00:00:00', tracked: false);
$site->hello->put('Citizen', 'd1', ['email' => 'e1@x.example', 'first_name' => 'As e1'], '2020-01-03 00:00:00');
$site->hello->put('Citizen', 'd3', ['email' => 'e3@x.example', 'first_name' => 'As e3'], '2020-01-03 00:00:00');
sync($site);
echo essence($site);
echo "-- both change\n";
foreach (['c3', 'd3'] as $id) {
	$site->hello->put('Citizen', $id, ['first_name' => "Changed $id"], '2020-02-02 00:00:00');
}
$site->edit('lead', 1, ['lastname' => 'Edited'], '2020-02-03 00:00:00');
sync($site, '2020-02-01 00:00:00');
echo essence($site);

echo "-- contacts 2 and 4 are deleted before they are saved\n";
foreach (['c1', 'c2', 'c3'] as $id) {
	$site->hello->put('Citizen', $id, ['first_name' => "Again $id"], '2020-03-03 00:00:00');
}
$site->edit('lead', 4, ['lastname' => 'Edited'], '2020-03-03 00:00:00');
$site->dispatcher->addListener(IntegrationEvents::INTEGRATION_UPDATE_INTERNAL_OBJECTS, $delete = static fn () => $site->connection->executeStatement('DELETE FROM leads WHERE id IN (2, 4)'), 10);
sync($site, '2020-03-01 00:00:00');
echo essence($site);
$site->dispatcher->removeListener(IntegrationEvents::INTEGRATION_UPDATE_INTERNAL_OBJECTS, $delete);

echo "-- the next run\n";
sync($site, '2020-03-01 00:00:00');
echo essence($site);
?>
--EXPECT--
-- two at the remote have one address, and one that a contact has
  e1@x.example | As e1 | - | - | -
  e2@x.example | F2 | L2 | - | -
  e3@x.example | As e3 | L3 | - | -
  e4@x.example | F4 | L4 | - | -


  HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e1@x.example | Citizen | d1 | 2020-01-03 00:00:00 | 0
  HelloWorld | lead | e3@x.example | Citizen | d3 | 2020-01-03 00:00:00 | 0


  Citizen c1 {"email":"e1@x.example","first_name":"F1","last_name":"L1"}
  Citizen c2 {"email":"e2@x.example","first_name":"F2","last_name":"L2"}
  Citizen c3 {"email":"e3@x.example","first_name":"F3","last_name":"L3"}
  Citizen c4 {"email":"e4@x.example","first_name":"F4","last_name":"L4"}
  Citizen d1 {"email":"e1@x.example","first_name":"As e1"}
  Citizen d3 {"email":"e3@x.example","first_name":"As e3"}
-- both change
  e1@x.example | As e1 | Edited | - | -
  e2@x.example | F2 | L2 | - | -
  e3@x.example | Changed d3 | L3 | - | -
  e4@x.example | F4 | L4 | - | -


  HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-06-01 00:00:00 | 0
  HelloWorld | lead | e2@x.example | Citizen | c2 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e4@x.example | Citizen | c4 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e1@x.example | Citizen | d1 | 2020-01-03 00:00:00 | 0
  HelloWorld | lead | e3@x.example | Citizen | d3 | 2020-02-02 00:00:00 | 0


  Citizen c1 {"email":"e1@x.example","first_name":"As e1","last_name":"Edited","score":null}
  Citizen c2 {"email":"e2@x.example","first_name":"F2","last_name":"L2"}
  Citizen c3 {"first_name":"Changed c3","email":"e3@x.example","last_name":"L3"}
  Citizen c4 {"email":"e4@x.example","first_name":"F4","last_name":"L4"}
  Citizen d1 {"email":"e1@x.example","first_name":"As e1"}
  Citizen d3 {"first_name":"Changed d3","email":"e3@x.example"}
-- contacts 2 and 4 are deleted before they are saved
  e1@x.example | Again c1 | Edited | - | -
  e3@x.example | Again c3 | L3 | - | -


  HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-03-03 00:00:00 | 0
  HelloWorld | lead | - | Citizen | c2 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-03-03 00:00:00 | 0
  HelloWorld | lead | - | Citizen | c4 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e1@x.example | Citizen | d1 | 2020-01-03 00:00:00 | 0
  HelloWorld | lead | e3@x.example | Citizen | d3 | 2020-02-02 00:00:00 | 0

  4 | lastname | Edited

  Citizen c1 {"first_name":"Again c1","email":"e1@x.example","last_name":"Edited","score":null}
  Citizen c2 {"first_name":"Again c2","email":"e2@x.example","last_name":"L2"}
  Citizen c3 {"first_name":"Again c3","email":"e3@x.example","last_name":"L3"}
  Citizen c4 {"email":"e4@x.example","first_name":"F4","last_name":"L4"}
  Citizen d1 {"email":"e1@x.example","first_name":"As e1"}
  Citizen d3 {"first_name":"Changed d3","email":"e3@x.example"}
-- the next run
  e1@x.example | Again c1 | Edited | - | -
  e3@x.example | Again c3 | L3 | - | -


  HelloWorld | lead | e1@x.example | Citizen | c1 | 2020-03-03 00:00:00 | 0
  HelloWorld | lead | - | Citizen | c2 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e3@x.example | Citizen | c3 | 2020-03-03 00:00:00 | 0
  HelloWorld | lead | - | Citizen | c4 | 2020-01-02 03:04:05 | 0
  HelloWorld | lead | e1@x.example | Citizen | d1 | 2020-01-03 00:00:00 | 0
  HelloWorld | lead | e3@x.example | Citizen | d3 | 2020-02-02 00:00:00 | 0

  4 | lastname | Edited

  Citizen c1 {"first_name":"Again c1","email":"e1@x.example","last_name":"Edited","score":null}
  Citizen c2 {"first_name":"Again c2","email":"e2@x.example","last_name":"L2"}
  Citizen c3 {"first_name":"Again c3","email":"e3@x.example","last_name":"L3"}
  Citizen c4 {"email":"e4@x.example","first_name":"F4","last_name":"L4"}
  Citizen d1 {"email":"e1@x.example","first_name":"As e1"}
  Citizen d3 {"first_name":"Changed d3","email":"e3@x.example"}
