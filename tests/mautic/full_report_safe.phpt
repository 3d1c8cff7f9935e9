--TEST--
Mautic's FullObjectReportBuilder, safe: what can't be built is logged and left out
--INI--
syncengine.mautic=safe
date.timezone=UTC
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/report_site.inc.php';

use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\ContactObjectHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\{FieldBuilder, FullObjectReportBuilder};
use Symfony\Component\Routing\Router;

$helper = new FieldHelper();
$helper->list = ['email' => ['type' => 'email'], 'odd' => ['type' => 'odd'], 'born' => ['type' => 'date']];
$builder = new FullObjectReportBuilder(new FieldBuilder(new Router(), $helper, new ContactObjectHelper()), new ObjectProvider(), new Dispatcher());
$build = fn(array $fields) => fn() => $builder->buildReport(request([wanted('lead', $fields)]));
$rows = [...rows(1, 1, ['odd' => 1, 'born' => '2001-02-03']), ['id' => 2, 'email' => 'e2', 'date_added' => 'some day'], ['id' => 3, 'email' => 'e3'], ...rows(4, 1, ['odd' => 1, 'born' => 'one day'])];
set_error_handler(fn() => true);

$found['lead'] = [$rows[0]];
attempt('an unknown type', $build(['email', 'odd']));
$found['lead'] = [$rows[3]];
attempt('no date', $build(['born', 'email']));
$found['lead'] = $rows;
attempt('no date of the object', $build(['email']));
$answers['getFieldList'] = fn() => throw new RuntimeException('the database has gone away');
attempt('a site that fails', $build(['email']));
?>
--EXPECT--
an unknown type
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getFieldList["lead"]
  getNormalizedFieldType["email"]
  getFieldList["lead"]
  getNormalizedFieldType["odd"]
  log["mautic","Variable type, odd, not supported","FullObjectReportBuilder:processObjects"]
lead 1 2020-01-02 03:04:05 UTC: email "e1" email changed
no date
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getFieldList["lead"]
  getNormalizedFieldType["date"]
  log["mautic","Failed to parse time string (one day) at position 0 (o): The timezone could not be found in the database","FullObjectReportBuilder:processObjects"]
  getFieldList["lead"]
  getNormalizedFieldType["email"]
lead 4 2020-01-02 03:04:05 UTC: email "e4" email changed
no date of the object
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getFieldList["lead"]
  getNormalizedFieldType["email"]
  log["mautic","Failed to parse time string (some day) at position 0 (s): The timezone could not be found in the database","FullObjectReportBuilder:processObjects"]
  log["mautic","DateTime::__construct(): Argument #1 ($datetime) must be of type string, null given","FullObjectReportBuilder:processObjects"]
lead 1 2020-01-02 03:04:05 UTC: email "e1" email changed
lead 4 2020-01-02 03:04:05 UTC: email "e4" email changed
a site that fails
  log["Shop","Searching for lead objects between 2020-01-01T00:00:00+00:00 and 2020-02-01T00:00:00+00:00 (0,200)","FullObjectReportBuilder:buildReport"]
  getObjectByName["lead"]
  dispatch["INTEGRATION_FIND_INTERNAL_RECORDS",{"ids":[],"dateRange":"Mautic\\IntegrationsBundle\\Sync\\DAO\\DateRange","start":0,"limit":200}]
  hasListeners["INTEGRATION_FIND_INTERNAL_RECORD"]
  getFieldList["lead"]
RuntimeException: the database has gone away
