--TEST--
SyncResult: life of an object
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\{NormalizedValue, Report, ReportField, ReportObject, Request, SyncResult};

report('new', fn () => new SyncResult());
report('without constructor', fn () => (new ReflectionClass(SyncResult::class))->newInstanceWithoutConstructor());

/** Reports one object, with this value. */
class One extends Side
{
	public static mixed $value;

	public function getSyncReport(Request $request): Report
	{
		$report = new Report('whatever');
		if ($request->getSyncIteration() === 1) {
			$field = new ReportField('name', new NormalizedValue('string', self::$value, self::$value));
			$mail = new ReportField('email', new NormalizedValue('email', 'e1@x', 'e1@x'));
			$report->addObject((new ReportObject('Citizen', 'c1'))->addField($mail)->addField($field->setChangeDateTime(moment(20))));
		}

		return $report;
	}
}
/** A run with a conflict of these values. */
function conflict(mixed $here, mixed $there): SyncResult
{
	One::$value = 'n1';
	$scene = in_step(1, thereClass: One::class);
	One::$value = $there;
	$scene->change(1, ['fn' => $here], 10);
	$result = $scene->execute(['disable-push' => true]);
	One::$value = null;

	return $result;
}
$result = conflict('here', 'there');
report('construct', fn () => $result->__construct());
report('clone', fn () => clone $result);
report('same', fn () => [$result == $result, $result == conflict('here', 'there'), $result == conflict('here', 'elsewhere')]);
report('dynamic', fn () => $result->dynamic = 1);
report('serialize', fn () => serialize($result));
report('unserialize', fn () => unserialize('O:21:"SyncEngine\SyncResult":0:{}'));
report('extend', fn () => [(new ReflectionClass($result))->isFinal()]);
ob_start();
var_dump($result);
report('dump', fn () => [strlen(ob_get_clean()) > 0]);

echo "-- what it gave is the caller's\n";
$decisions = $result->getDecisions();
$decisions[0]['field'] = 'changed';
$all = $result->toArray();
$all['counts'][0]['read'] = 99;
report('decisions', fn () => [$result->getDecisions()[0]['field'], $result->getDecisions()[0]['internal_value'], $result->getDecisions()[0]['integration_value'], count($result->getDecisions())]);
report('counts', fn () => [$result->getCounts()[0]['read'], $result->toArray()['counts'][0]['read']]);

echo "-- it stays as it was when its process runs again, and without it\n";
$scene = scene(2, 1);
$process = $scene->process(['first-time-sync' => true]);
$first = $process->execute();
$counts = counts($first);
$second = $process->execute();
unset($process, $scene);
gc_collect_cycles();
echo $counts === counts($first) ? $counts : 'changed', "\n", counts($second), "\n";
report('JSON', fn () => json_decode(json_encode($first->toArray()), true) === $first->toArray());

echo "-- a value of a conflict holds it\n";
class Value
{
	public mixed $held = null;

	public function __toString(): string
	{
		return 'value';
	}
}
foreach (['its own', 'in an array'] as $how) {
	gc_collect_cycles();
	$weak = WeakReference::create((function () use ($how) {
		$value = new Value();
		$value->held = conflict('here', $how === 'its own' ? $value : [[$value]]);
		$kept = $value->held->getDecisions()[0]['integration_value'];
		echo get_debug_type(is_array($kept) ? $kept[0][0] ?? $kept : $kept), "\n";

		return $value->held;
	})());
	gc_collect_cycles();
	report($how, fn () => $weak->get() === null);
}
?>
--EXPECT--
new: Error: Call to private SyncEngine\SyncResult::__construct() from global scope
without constructor: ReflectionException: Class SyncEngine\SyncResult is an internal class marked as final that cannot be instantiated without invoking its constructor
construct: Error: Call to private method SyncEngine\SyncResult::__construct() from global scope
clone: Error: Trying to clone an uncloneable object of class SyncEngine\SyncResult
same: true, true, false
dynamic: Error: Cannot create dynamic property SyncEngine\SyncResult::$dynamic
serialize: Exception: Serialization of 'SyncEngine\SyncResult' is not allowed
unserialize: Exception: Unserialization of 'SyncEngine\SyncResult' is not allowed
extend: true
dump: true
-- what it gave is the caller's
decisions: fn, here, there, 1
counts: 1, 1
-- it stays as it was when its process runs again, and without it
pull Citizen: 1 read, 1 unchanged; push contact: 2 read, 1 created, 1 unchanged
pull Citizen: 2 read, 2 unchanged; push contact: 2 read, 2 unchanged
JSON: true
-- a value of a conflict holds it
Value
its own: true
Value
in an array: true
