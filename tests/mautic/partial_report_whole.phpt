--TEST--
Mautic's PartialObjectReportBuilder, safe: 100 objects a pass, each with all of its changes
--EXTENSIONS--
pdo_sqlite
--INI--
syncengine.mautic=safe
date.timezone=UTC
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/report_site.inc.php';
require __DIR__ . '/partial_report_pages.inc.php';

use Mautic\IntegrationsBundle\Entity\FieldChangeRepository;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;

$columns = array_map(fn($number) => "field$number", range(1, 23));
$contacts = array_map(fn($id) => ['id' => $id] + array_fill_keys($columns, 'old'), range(1, 150));

foreach ([FieldChangeRepository::class, Decorated::class] as $class) {
	$repository = new $class();
	$repository->manager = $changes = new Changes(150, $columns);
	drain($repository, $changes, $columns, $contacts);
}

echo "-- what is asked\n";
$repository = new FieldChangeRepository();
$repository->manager = $changes = new Changes(2, ['email']);
$changes->add(2, 'late', '2020-02-03 00:00:00');
$changes->add(3, 'late', '2020-02-03 00:00:00');
$changes->add(4, 'email', '2020-01-10 00:00:00', 'company');
$helper = new FieldHelper();
$answers['findChangesBefore'] = fn(string $type, $after, $count) => $changes->before($type, (int) $after, (int) $count);
$builder = builder($repository, $helper);
foreach ([1, 2] as $pass) {
	attempt("pass $pass", fn() => $builder->buildReport(request([wanted('lead', ['email'])], $pass)));
}
$repository->manager = null;
attempt('without a connection', fn() => $builder->buildReport(request([wanted('company', ['email'])])));
$repository->manager = $changes;

echo "-- what can't be reported\n";
$quiet = true;
$changes->delete([1, 2, 3, 4]);
foreach ([[11, 'email', '2020-01-10 00:00:00'], [12, 'email', 'some day'], [13, 'gone', '2020-01-10 00:00:00'], [13, 'email', '2020-01-10 00:00:00'], [14, 'odd', '2020-01-10 00:00:00']] as $change) {
	$changes->add(...$change);
}
$helper->list = ['email' => ['type' => 'string'], 'odd' => ['type' => 'odd']];
$found = ['lead' => rows(11, 4, ['odd' => 'x'])];
$answers['getFieldChangeObject'] = fn($change) => $change['column_name'] === 'gone' ? throw new Mautic\IntegrationsBundle\Sync\Exception\FieldNotFoundException('gone', 'lead') : null;
attempt('safe goes on', fn() => builder($repository, $helper)->buildReport(request([wanted('lead', ['email', 'odd'])])));
$answers['dispatch'] = fn() => throw new RuntimeException('the database has gone away');
attempt('not where the site fails', fn() => builder($repository, $helper)->buildReport(request([wanted('lead', ['email', 'odd'])])));
?>
--EXPECT--
2 passes of 100, 50 objects: 150 in all
the database was asked; {"changed":3450}
2 passes of 100, 50 objects: 150 in all
the repository was asked; {"changed":3450}
-- what is asked
pass 1
  getFieldObjectName["lead"]
  executeQuery["SELECT f.object_id FROM pre_sync_object_field_change_report f WHERE (f.integration = ?) AND (f.object_type = ?) AND (f.modified_at <= ?) GROUP BY f.object_id ORDER BY f.object_id ASC LIMIT 100",["Shop","Entity\\lead","2020-02-01 00:00:00"]]
  executeQuery["SELECT f.* FROM pre_sync_object_field_change_report f WHERE (f.integration = ?) AND (f.object_type = ?) AND (f.object_id IN (1, 2)) ORDER BY f.object_id, f.modified_at ASC",["Shop","Entity\\lead"]]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject[1,"email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject[2,"email"]
  getObjectByEntityName["Entity\\lead"]
  getFieldChangeObject[2,"late"]
lead 1 2020-01-10 00:00:00 UTC: email "email1" string changed
lead 2 2020-01-10 00:00:00 UTC: email "email2" string changed, late "late2" string changed
pass 2
  getFieldObjectName["lead"]
  executeQuery["SELECT f.object_id FROM pre_sync_object_field_change_report f WHERE (f.integration = ?) AND (f.object_type = ?) AND (f.modified_at <= ?) AND (f.object_id > 2) GROUP BY f.object_id ORDER BY f.object_id ASC LIMIT 100",["Shop","Entity\\lead","2020-02-01 00:00:00"]]
without a connection
  getFieldObjectName["company"]
  findChangesBefore["Shop","Entity\\company","2020-02-01T00:00:00+00:00",0,100]
  getObjectByEntityName["Entity\\company"]
  getFieldChangeObject[4,"email"]
company 4 2020-01-10 00:00:00 UTC: email "email4" string changed
-- what can't be reported
safe goes on
lead 11 2020-01-10 00:00:00 UTC: email "email11" string changed
lead 13 2020-01-10 00:00:00 UTC: email "email13" string changed
lead 14 2020-01-10 00:00:00 UTC: odd "odd14" string changed, email "e14" string unchanged
not where the site fails
RuntimeException: the database has gone away
