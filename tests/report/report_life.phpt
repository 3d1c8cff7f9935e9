--TEST--
Report: life of an object
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\NormalizedValue;
use SyncEngine\Report;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;

lifecycle(
	Report::class,
	['Hello'],
	[
		['Other'],
		function () {
			$report = (new Report('Hello'))->addObject(new ReportObject('contact', 1));
			$report->remapObject('contact', 1, 'lead');
			return $report->addObject(new ReportObject('contact', 2));
		},
		function () {
			$report = (new Report('Hello'))->addObject(new ReportObject('contact', 1));
			$report->remapObject('contact', 2, 'lead');
			return $report;
		},
		fn() => (new Report('Hello'))->addObject(new ReportObject('contact', 1)),
	],
	fill: function (Report $report) {
		$report->addObject(new ReportObject('contact', 1));
		$report->remapObject('contact', 1, 'lead');
	},
	cycle: function (string $class) {
		$holder = new ArrayObject();
		$object = (new ReportObject('contact', 1))->addField(new ReportField('a', new NormalizedValue('text', $holder)));
		return $holder['report'] = (new $class('Hello'))->addObject($object);
	},
);
?>
--EXPECT--
twice: Error: SyncEngine\Report object is already constructed
uninitialised: 10 refuse
uninitialised clone: true, 0
clone: true, true
same: true
other: false, false
other: false, false
other: false, false
other: false, false
state:  SyncEngine\Report integration,  SyncEngine\Report objects,  SyncEngine\Report remappedObjects,  SyncEngine\Report relations
dump: 4
dynamic: Error: Cannot create dynamic property SyncEngine\Report::$dynamic
unset: false
serialize: Exception: Serialization of 'SyncEngine\Report' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\Report' is not allowed
subclass: changed, mine, true, true
subclass differs: false, false
subclass serialize: Exception: Serialization of 'SubReport' is not allowed
subclass cycle: true, true
cycle: true, true
kept: true
