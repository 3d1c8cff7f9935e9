--TEST--
Mautic's names: PHPUnit's doubles of every class that is not final
--INI--
syncengine.mautic=exact
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--SKIPIF--
<?php
set_include_path(get_include_path() . PATH_SEPARATOR . '/usr/share/php');
if (!stream_resolve_include_path('PHPUnit/Autoload.php')) die('skip PHPUnit is not installed');
?>
--FILE--
<?php
set_include_path(get_include_path() . PATH_SEPARATOR . '/usr/share/php');
require 'PHPUnit/Autoload.php';

use Mautic\IntegrationsBundle\Sync\DAO\Mapping\{MappingManualDAO, ObjectMappingDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\{ObjectChangeDAO, OrderDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{FieldDAO, ObjectDAO, ReportDAO};
use Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Helper\ValueHelper;
use Mautic\IntegrationsBundle\Sync\SyncProcess\Direction\Integration\ObjectChangeGenerator;
use PHPUnit\Framework\{ExpectationFailedException, TestCase};

class Doubles extends TestCase
{
	public function all(): void
	{
		$made = 0;
		foreach (array_keys(json_decode(file_get_contents(__DIR__ . '/vectors/mautic-api.json'), true)) as $class) {
			if (!class_exists($class, false) && !interface_exists($class, false)) {
				continue;
			}
			$reflection = new ReflectionClass($class);
			if (!$reflection->isInternal() || $reflection->isFinal()) {
				continue;
			}
			$mock = $this->createMock($class);
			$bare = $this->getMockBuilder($class)->disableOriginalConstructor()->getMock();
			$made += $mock instanceof $class && $bare instanceof $class ? 1 : 0;
		}
		echo "$made doubled\n";
	}

	public function behaviour(): void
	{
		$field = $this->createMock(FieldDAO::class);
		$field->method('getName')->willReturn('email');
		$field->method('getValue')->willReturn(new NormalizedValueDAO('email', 'mocked'));
		$field->method('getState')->willReturn('changed');
		$object = new ObjectDAO('lead', 5);
		$object->addField($field);
		$report = new ReportDAO('mautic');
		$report->addObject($object);
		$mapping = new ObjectMappingDAO('lead', 'Citizen');
		$mapping->addFieldMapping('email', 'Email');
		$generator = new ObjectChangeGenerator(new ValueHelper());
		$change = $generator->getSyncObjectChange($report, new MappingManualDAO('Hello'), $mapping, $object, new ObjectDAO('Citizen', 'c1'));
		echo $change->getField('Email')->getValue()->getNormalizedValue(), "\n";

		$partial = $this->getMockBuilder(ObjectDAO::class)->setConstructorArgs(['lead', 9])->onlyMethods(['getObjectId'])->getMock();
		$partial->method('getObjectId')->willReturn('other');
		$report->addObject($partial);
		var_dump($report->getObject('lead', 'other') === $partial, $report->getObject('lead', 9));

		$order = $this->createMock(OrderDAO::class);
		$wanted = new ObjectChangeDAO('Hello', 'lead', 5, 'Citizen', 'c1', new DateTime('2026-01-01'));
		$order->expects($this->exactly(1))->method('deleteObject')->with($wanted);
		$order->deleteObject(clone $wanted);
		try {
			$order->deleteObject(new ObjectChangeDAO('Hello', 'lead', 6, 'Citizen', 'c1', new DateTime('2026-01-01')));
			echo "not reached\n";
		} catch (ExpectationFailedException $e) {
			echo get_class($e), "\n";
		}

		$equal = $this->createMock(ReportDAO::class);
		$equal->method('addObject')->with($object)->willReturnSelf();
		$same = new ObjectDAO('lead', 5);
		$same->addField($field);
		var_dump($equal->addObject($same) === $equal);
		try {
			$equal->addObject(new ObjectDAO('lead', 5));
			echo "not reached\n";
		} catch (ExpectationFailedException $e) {
			echo "unequal\n";
		}
	}
}

// Newer ones want to know how to say what differs.
if (class_exists(PHPUnit\TextUI\Configuration\Builder::class)) {
	(new PHPUnit\TextUI\Configuration\Builder())->build(['phpunit', '--no-configuration']);
}
$test = new Doubles('all');
$test->all();
$test->behaviour();

// Doubles are in cycles, and so is what PHPUnit compares with, which a static property holds.
unset($test);
(new ReflectionProperty(SebastianBergmann\Comparator\Factory::class, 'instance'))->setValue(null, null);
gc_collect_cycles();
?>
--EXPECT--
60 doubled
mocked
bool(true)
NULL
PHPUnit\Framework\ExpectationFailedException
bool(true)
unequal
