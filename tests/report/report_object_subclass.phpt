--TEST--
ReportObject and ReportField: what subclasses override is what counts
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\Report;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;

class LoudField extends ReportField
{
	public function getName(): string
	{
		return strtoupper(parent::getName());
	}
}

class Mock extends ReportField
{
	public function __construct(public array $calls = [])
	{
	}

	public function getName(): string
	{
		return 'mock';
	}

	public function getValue(): NormalizedValue
	{
		$this->calls[] = 'value';
		return new class('string', 'raw') extends NormalizedValue {
			public function getNormalizedValue(): mixed
			{
				return 'overridden';
			}
		};
	}

	public function getChangeDateTime(): ?DateTimeInterface
	{
		$this->calls[] = 'time';
		return new DateTime('2026-01-01T00:00:00Z');
	}
}

class Throwing extends ReportField
{
	public function getName(): string
	{
		throw new LogicException('no name');
	}
}

class Named extends ReportObject
{
	public function __construct(private string $name, private int|string|null $number)
	{
	}

	public function getObject(): string
	{
		return $this->name;
	}

	public function getObjectId(): int|string|null
	{
		return $this->number;
	}

	public function getChangeDateTime(): ?DateTimeInterface
	{
		return new DateTime('2026-02-02T00:00:00Z');
	}

	public function getField(string $name): ?ReportField
	{
		return $name === 'none' ? null : new ReportField($name, new NormalizedValue('string', "made for $name"));
	}
}

$value = new NormalizedValue('string', 'a');
$object = new ReportObject('contact', 1);
$loud = new LoudField('quiet', $value);
$object->addField($loud);
report('name', fn() => [array_keys($object->getFields()), $object->getField('QUIET') === $loud, $object->getField('quiet')]);
$class = get_class($loud);
unset($loud);
$object->addField(new ReportField('b', $value));
report('stays', fn() => $object->getField('QUIET'));
report('throws', fn() => $object->addField(new Throwing('x', $value)));
report('left', fn() => array_keys($object->getFields()));

// A report asks the methods, whether the constructors of its parts ran or not.
$report = new Report('Test');
$report->addObject(new Named('citizen', '17'));
report('by its name', fn() => [array_keys($report->getObjects(null)), array_keys($report->getObjects('citizen')), $report->getObject('citizen', 17)]);
$request = $report->getInformationChangeRequest('citizen', 17, 'mail');
report('request', fn() => [
	$request->getNewValue()->getNormalizedValue(),
	$request->getPossibleChangeDateTime()->format('c'),
	$request->getCertainChangeDateTime(),
]);
report('no field', fn() => $report->getInformationChangeRequest('citizen', 17, 'none'));
$object = (new ReportObject('contact', 1))->addField($mock = new Mock());
$report->addObject($object);
$request = $report->getInformationChangeRequest('contact', 1, 'mock');
report('mock', fn() => [
	$request->getNewValue()->getNormalizedValue(),
	$request->getCertainChangeDateTime()->format('c'),
	$request->getPossibleChangeDateTime(),
	$mock->calls,
]);
?>
--EXPECT--
name: ["QUIET"], true, null
stays: LoudField
throws: LogicException: no name
left: QUIET, b
by its name: ["citizen"], [17], Named
request: made for mail, 2026-02-02T00:00:00+00:00, null
no field: SyncEngine\Exception\FieldNotFoundException: The object "citizen" of the report of "Test" has no field "none"
mock: overridden, 2026-01-01T00:00:00+00:00, null, ["value","time"]
