--TEST--
ValueHelper: what stands in for a required value that is empty
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\ValueHelper;

$helper = new ValueHelper();
$types = array_values((new ReflectionClass(NormalizedValue::class))->getConstants());
$answers = [];
foreach ($types as $type) {
	foreach (['null' => null, 'empty' => ''] as $what => $empty) {
		foreach (['changed', 'required', 'unchanged'] as $state) {
			foreach (['mautic', 'integration', 'bidirectional'] as $direction) {
				foreach (['getValueForIntegration', 'getValueForMautic'] as $method) {
					$value = new NormalizedValue($type, $empty);
					try {
						$result = $helper->$method($value, $state, $direction);
						$answer = $result === $value ? 'kept' : sprintf(
							'%s %s of %s',
							$result->getType(),
							json_encode($result->getNormalizedValue(), JSON_PRESERVE_ZERO_FRACTION),
							json_encode($result->getOriginalValue()),
						);
					} catch (SyncEngine\Exception\InvalidValueException $e) {
						$answer = $e->getMessage();
					}
					$answers[$answer]["$type $state $direction $method"] = true;
				}
			}
		}
	}
}
// Only required ones, and only where the value flows to the side that asks.
foreach ($answers as $answer => $cases) {
	if ($answer === 'kept') {
		$kept = array_filter(array_keys($cases), fn($case) => str_contains($case, ' required '));
		echo 'kept: ', count($cases), ', of required ones: ', count($kept), "\n";
		continue;
	}
	echo $answer, ': ', implode(', ', array_unique(array_map(fn($case) => strtok($case, ' '), array_keys($cases)))), "\n";
	echo '  ', implode("\n  ", array_unique(array_map(fn($case) => substr($case, strpos($case, ' ') + 1), array_keys($cases)))), "\n";
}
// What is not empty is kept, whatever it is.
foreach ([0, false, '0', ' ', [], 0.0] as $value) {
	foreach (['string', 'int', 'multiselect'] as $type) {
		$value = new NormalizedValue($type, $value);
		if ($helper->getValueForMautic($value, 'required', 'bidirectional') !== $value) {
			echo "not kept\n";
		}
	}
}

report('subclass', fn() => $helper->getValueForMautic(new class('int', 'x') extends NormalizedValue {
	public function getNormalizedValue(): mixed
	{
		return '';
	}
}, 'required', 'mautic')->getNormalizedValue());
report('state', fn() => $helper->getValueForMautic(new NormalizedValue('int', 1), 'needed', 'mautic'));
report('direction', fn() => $helper->getValueForIntegration(new NormalizedValue('int', 1), 'required', 'both'));
report('value', fn() => $helper->getValueForIntegration('a', 'required', 'mautic'));
report('raw', fn() => $helper->getValueForMautic((new ReflectionClass(NormalizedValue::class))->newInstanceWithoutConstructor(), 'required', 'mautic'));
report('clone', fn() => (clone $helper)->getValueForMautic(new NormalizedValue('int', ''), 'required', 'mautic')->getNormalizedValue());
report('serialize', fn() => serialize($helper));
?>
--EXPECT--
kept: 268, of required ones: 52
double 1.0 of null: double
  required mautic getValueForMautic
  required integration getValueForIntegration
  required bidirectional getValueForIntegration
  required bidirectional getValueForMautic
double 1.0 of "": double
  required mautic getValueForMautic
  required integration getValueForIntegration
  required bidirectional getValueForIntegration
  required bidirectional getValueForMautic
float 1.0 of null: float
  required mautic getValueForMautic
  required integration getValueForIntegration
  required bidirectional getValueForIntegration
  required bidirectional getValueForMautic
float 1.0 of "": float
  required mautic getValueForMautic
  required integration getValueForIntegration
  required bidirectional getValueForIntegration
  required bidirectional getValueForMautic
int 0 of null: int
  required mautic getValueForMautic
  required integration getValueForIntegration
  required bidirectional getValueForIntegration
  required bidirectional getValueForMautic
int 0 of "": int
  required mautic getValueForMautic
  required integration getValueForIntegration
  required bidirectional getValueForIntegration
  required bidirectional getValueForMautic
Required field can't be empty: lookup, multiselect, phone, select, string, region, text, textarea, time, url, reference
  required mautic getValueForMautic
  required integration getValueForIntegration
  required bidirectional getValueForIntegration
  required bidirectional getValueForMautic
subclass: 0
state: ValueError: SyncEngine\ValueHelper::getValueForMautic(): Argument #2 ($fieldState) must be one of the constants ReportField::FIELD_*
direction: ValueError: SyncEngine\ValueHelper::getValueForIntegration(): Argument #3 ($syncDirection) must be one of the constants ObjectMapping::SYNC_*
value: TypeError: SyncEngine\ValueHelper::getValueForIntegration(): Argument #1 ($normalizedValueDAO) must be of type SyncEngine\NormalizedValue, string given
raw: Error: SyncEngine\NormalizedValue object is not initialized: its constructor did not run
clone: 0
serialize: Exception: Serialization of 'SyncEngine\ValueHelper' is not allowed
