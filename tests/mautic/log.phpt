--TEST--
Mautic's names: what the generators log, and what of it only with syncengine.mautic_debug_log
--INI--
syncengine.mautic=exact
date.timezone=UTC
--FILE--
<?php
declare(strict_types=1);

namespace Mautic\IntegrationsBundle\Sync\Logger {
	class DebugLogger
	{
		public static function log($integration, $message, $from = null): void
		{
			echo "  $integration: $message (", preg_replace('/.*\\\\(\w+\\\\\w+)$/', '$1', (string) $from), ")\n";
		}
	}
}

namespace {
	require __DIR__ . '/site.inc.php';

	use Mautic\IntegrationsBundle\Sync\DAO\Mapping\{MappingManualDAO, ObjectMappingDAO};
	use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{FieldDAO, ObjectDAO, ReportDAO};
	use Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO;
	use Mautic\IntegrationsBundle\Sync\SyncDataExchange\Helper\FieldHelper;
	use Mautic\IntegrationsBundle\Sync\SyncJudge\SyncJudge;
	use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper;
	use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator as Push;
	use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator as Pull;

	function object(string $name, mixed $id, array $fields): ObjectDAO
	{
		$object = new ObjectDAO($name, $id);
		foreach ($fields as $field => [$value, $date]) {
			$object->addField($added = new FieldDAO($field, new NormalizedValueDAO('text', $value)));
			$date === null || $added->setChangeDateTime(new DateTime($date));
		}
		return $object;
	}

	$manual = new MappingManualDAO('Hello');
	$mapping = new ObjectMappingDAO('lead', 'Citizen');
	$mapping->addFieldMapping('both', 'Both');
	$mapping->addFieldMapping('tie', 'Tie');
	$mapping->addFieldMapping('alone', 'Alone');
	$mapping->addFieldMapping('in', 'In', 'mautic');
	$mapping->addFieldMapping('out', 'Out', 'integration');
	$manual->addObjectMapping($mapping);

	function generate(bool $pull, mixed $internalId, mixed $integrationId): void
	{
		global $manual, $mapping;
		$internal = object('lead', $internalId, ['both' => ["it's", '2026-01-02'], 'tie' => ['a', null], 'out' => [null, null]]);
		$integration = object('Citizen', $integrationId, ['Both' => ['x', '2026-01-01'], 'Tie' => ['b', null], 'Alone' => ['c', null], 'In' => ['d', null]]);
		$report = new ReportDAO($pull ? 'Hello' : 'mautic');
		$report->addObject($pull ? $integration : $internal);
		$generator = $pull ? new Pull(new SyncJudge(), new ValueHelper(), new FieldHelper()) : new Push(new ValueHelper());
		$change = $generator->getSyncObjectChange($report, $manual, $mapping, $internal, $integration);
		echo implode(' ', array_keys($change->getFields())), "\n";
	}

	generate(true, 5, 'c1');
	generate(true, null, 'c1');
	generate(false, 5, 'c1');
	generate(false, 5, '');
	ini_set('syncengine.mautic_debug_log', '1');
	generate(true, 5, 'c1');
	generate(false, 5, 'c1');
}
?>
--EXPECT--
  Hello: Integration to Mautic; found a match between Mautic's lead:5 object and the integration Citizen:c1 object  (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator:getSyncObjectChange)
both alone in
  Hello: Integration to Mautic; no match found for Citizen:c1 (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator:getSyncObjectChange)
both alone in
  Hello: Mautic to integration; found a match between the integration Citizen:c1 object and Mautic's lead:5 object (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator:getSyncObjectChange)
Both Tie Out
  Hello: Mautic to integration: no match found for lead:5 (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator:getSyncObjectChange)
Both Tie Out
  Hello: Integration to Mautic; found a match between Mautic's lead:5 object and the integration Citizen:c1 object  (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator:getSyncObjectChange)
  Hello: Integration to Mautic; sync judge determined to sync mautic to the lead object's changed field both with a value of 'it\'s' using the hard judging mode (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator:makeJudgement)
  Hello: Integration to Mautic; no winner was determined using the hard judging mode for object lead field tie (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator:judgeThenAddFieldToObjectChange)
  Hello: Integration to Mautic; no winner was determined using the best judging mode for object lead field tie (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator:judgeThenAddFieldToObjectChange)
  Hello: Integration to Mautic; no winner was determined using the fuzzy judging mode for object lead field tie (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator:judgeThenAddFieldToObjectChange)
  Hello: Integration to Mautic; the sync is bidirectional but no conflicts were found so syncing the lead object's changed field alone with a value of 'c' (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator:judgeThenAddFieldToObjectChange)
  Hello: Integration to Mautic; syncing changed in with a value of 'd' (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator:addFieldToObjectChange)
  Hello: Integration to Mautic; the lead object's field out was skipped because it's configured to sync to the integration (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Internal\ObjectChangeGenerator:addFieldToObjectChange)
both alone in
  Hello: Mautic to integration; found a match between the integration Citizen:c1 object and Mautic's lead:5 object (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator:getSyncObjectChange)
  Hello: Mautic to integration; syncing Citizen object's changed field Both with a value of 'it\'s' (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator:addFieldToObjectChange)
  Hello: Mautic to integration; syncing Citizen object's changed field Tie with a value of 'a' (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator:addFieldToObjectChange)
  Hello: Mautic to integration; the Citizen object's field In was skipped because it's configured to sync to Mautic (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator:addFieldToObjectChange)
  Hello: Mautic to integration; syncing Citizen object's changed field Out with a value of NULL (Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator:addFieldToObjectChange)
Both Tie Out
