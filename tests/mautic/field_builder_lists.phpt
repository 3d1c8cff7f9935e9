--TEST--
Mautic's report builders: what Mautic's FieldHelper says of a field is asked once a page, what another says each time
--INI--
syncengine.mautic=exact
date.timezone=UTC
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/report_site.inc.php';

use Mautic\IntegrationsBundle\Entity\FieldChangeRepository;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectHelper\ContactObjectHelper;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ObjectProvider;
use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Internal\ReportBuilder\{FieldBuilder, FullObjectReportBuilder, PartialObjectReportBuilder};
use Symfony\Component\Routing\Router;

class Own extends FieldHelper
{
	public function getNormalizedFieldType(string $type): string
	{
		return parent::getNormalizedFieldType($type);
	}
}

class OwnRequest extends Mautic\IntegrationsBundle\Sync\DAO\Sync\Request\ObjectDAO
{
}

$quiet = true;
foreach (['getFieldList', 'getNormalizedFieldType'] as $method) {
	$answers[$method] = function ($of) use ($method, &$counts) {
		$counts["$method $of"] = ($counts["$method $of"] ?? 0) + 1;
	};
}
$answers['findChangesBefore'] = fn($type) => $type === 'Entity\lead' ? array_map(fn($id) => change($id, 'name'), range(1, 50)) : [];
$found = ['lead' => rows(1, 50, ['score' => '7', 'rate' => '1.50', 'member' => 'true', 'born' => '2001-02-03', 'empty' => null]), 'company' => rows(1, 50)];
$wanted = ['email', 'gone', 'score', 'rate', 'member', 'born', 'empty', 'mautic_internal_id'];

foreach ([new FieldHelper(), new Own()] as $helper) {
	$helper->list = ['email' => ['type' => 'email'], 'score' => ['type' => 'int'], 'rate' => ['type' => 'float'], 'member' => ['type' => 'boolean'], 'born' => ['type' => 'date'], 'empty' => ['type' => 'string']];
	$fields = new FieldBuilder(new Router(), $helper, new ContactObjectHelper());
	foreach ([new FullObjectReportBuilder($fields, new ObjectProvider(), new Dispatcher()), new PartialObjectReportBuilder(new FieldChangeRepository(), $helper, $fields, new ObjectProvider(), new Dispatcher())] as $builder) {
		foreach ([request([wanted('lead', $wanted, ['email', 'rate']), wanted('company', ['email'])]), request([(function () {
			$object = new OwnRequest('lead', new DateTime('2020-01-01'), new DateTime('2020-02-01'));
			return $object->addField('email');
		})()])] as $request) {
			$counts = [];
			$objects = $builder->buildReport($request)->getObjects('lead');
			echo get_class($helper) === 'Own' ? 'own' : 'core', ' ', substr(strrchr(get_class($builder), '\\'), 1), ': ', json_encode($counts), "\n";
			$states = [];
			foreach ($objects as $object) {
				foreach ($object->getFields() as $name => $field) {
					$states[$name . ' ' . $field->getState() . ' ' . get_debug_type($field->getValue()->getNormalizedValue())] ??= 0;
					$states[$name . ' ' . $field->getState() . ' ' . get_debug_type($field->getValue()->getNormalizedValue())]++;
				}
			}
			echo '  ', json_encode($states), "\n";
		}
	}
}
?>
--EXPECT--
core FullObjectReportBuilder: {"getFieldList lead":7,"getNormalizedFieldType email":2,"getNormalizedFieldType int":1,"getNormalizedFieldType float":1,"getNormalizedFieldType boolean":1,"getNormalizedFieldType date":1,"getNormalizedFieldType string":1,"getFieldList company":1}
  {"email required string":50,"score changed int":50,"rate required float":50,"member changed bool":50,"born changed DateTime":50,"empty changed null":50,"mautic_internal_id changed int":50}
core FullObjectReportBuilder: {"getFieldList lead":50,"getNormalizedFieldType email":50}
  {"email changed string":50}
core PartialObjectReportBuilder: {"getFieldList lead":7,"getNormalizedFieldType email":1,"getNormalizedFieldType int":1,"getNormalizedFieldType float":1,"getNormalizedFieldType boolean":1,"getNormalizedFieldType date":1,"getNormalizedFieldType string":1}
  {"name changed string":50,"email required string":50,"score unchanged int":50,"rate required float":50,"member unchanged bool":50,"born unchanged DateTime":50,"empty unchanged null":50,"mautic_internal_id changed int":50}
core PartialObjectReportBuilder: {"getFieldList lead":50,"getNormalizedFieldType email":50}
  {"name changed string":50,"email unchanged string":50}
own FullObjectReportBuilder: {"getFieldList lead":350,"getNormalizedFieldType email":100,"getNormalizedFieldType int":50,"getNormalizedFieldType float":50,"getNormalizedFieldType boolean":50,"getNormalizedFieldType date":50,"getNormalizedFieldType string":50,"getFieldList company":50}
  {"email required string":50,"score changed int":50,"rate required float":50,"member changed bool":50,"born changed DateTime":50,"empty changed null":50,"mautic_internal_id changed int":50}
own FullObjectReportBuilder: {"getFieldList lead":50,"getNormalizedFieldType email":50}
  {"email changed string":50}
own PartialObjectReportBuilder: {"getFieldList lead":350,"getNormalizedFieldType email":50,"getNormalizedFieldType int":50,"getNormalizedFieldType float":50,"getNormalizedFieldType boolean":50,"getNormalizedFieldType date":50,"getNormalizedFieldType string":50}
  {"name changed string":50,"email required string":50,"score unchanged int":50,"rate required float":50,"member unchanged bool":50,"born unchanged DateTime":50,"empty unchanged null":50,"mautic_internal_id changed int":50}
own PartialObjectReportBuilder: {"getFieldList lead":50,"getNormalizedFieldType email":50}
  {"name changed string":50,"email unchanged string":50}
