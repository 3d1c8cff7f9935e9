--TEST--
Report: what an object that is replaced does when it goes
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\Report;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;

class Parting
{
	public function __construct(private Closure $then)
	{
	}

	public function __destruct()
	{
		($this->then)();
	}
}

function parting(Closure $then): NormalizedValue
{
	return new NormalizedValue('text', new Parting($then));
}

$report = new Report('Hello');
$seen = [];

// It looks at the report: its successor is there already.
$report->addObject((new ReportObject('contact', 1))->addField(new ReportField('old', parting(function () use ($report, &$seen) {
	$seen[] = array_keys($report->getObject('contact', 1)->getFields());
	$report->addObject(new ReportObject('contact', 2));
}))));
$report->addObject((new ReportObject('contact', 1))->addField(new ReportField('new', new NormalizedValue('string', 'x'))));
report('replaced', fn() => [$seen, array_keys($report->getObjects('contact'))]);

// A field that is replaced or removed with its object.
$object = new ReportObject('contact', 3);
$object->addField(new ReportField('a', parting(function () use ($object, &$seen) {
	$seen = [$object->getField('a')->getValue()->getNormalizedValue(), array_keys($object->getFields())];
	for ($i = 0; $i < 100; $i++) {
		$object->addField(new ReportField("more$i", new NormalizedValue('string', 'x')));
	}
})));
$object->addField(new ReportField('b', new NormalizedValue('string', 'b')));
$object->addField(new ReportField('a', new NormalizedValue('string', 'successor')));
report('field', fn() => [$seen, count($object->getFields())]);

// While records are added, and throwing.
$report = new Report('Hello');
$report->addObject((new ReportObject('contact', 1))->addField(new ReportField('a', parting(function () use ($report) {
	$report->addRecords('contact', [['id' => 3]], []);
	throw new LogicException('on the way out');
}))));
report('records', fn() => $report->addRecords('contact', [['id' => 1], ['id' => 2]], []));
report('added', fn() => array_keys($report->getObjects('contact')));

// The report is let go of while its objects go.
$report = new Report('Hello');
$report->addObject((new ReportObject('contact', 1))->addField(new ReportField('a', parting(function () use (&$seen) {
	$seen = 'gone';
}))));
unset($report);
report('gone', fn() => $seen);
?>
--EXPECT--
replaced: [["new"]], [1,2]
field: ["successor",["a","b"]], 102
records: LogicException: on the way out
added: 1, 3
gone: gone
