--TEST--
InformationChangeRequest: what it was made of, and its evidence
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\InformationChangeRequest;
use SyncEngine\NormalizedValue;
use SyncEngine\Report;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;

$value = new NormalizedValue('string', 'a');
$request = new InformationChangeRequest('Hello', 'contact', 17, 'email', $value);
report('getters', fn() => [
	$request->getIntegration(),
	$request->getObject(),
	$request->getObjectId(),
	$request->getField(),
	$request->getNewValue() === $value,
	$request->getPossibleChangeDateTime(),
	$request->getCertainChangeDateTime(),
]);
foreach (['17', null, ''] as $id) {
	report('id', fn() => var_export((new InformationChangeRequest('Hello', 'contact', $id, 'email', $value))->getObjectId(), true));
}
foreach (['Possible', 'Certain'] as $kind) {
	$set = "set{$kind}ChangeDateTime";
	$get = "get{$kind}ChangeDateTime";
	$date = new DateTime('2026-01-01T00:00:00Z');
	report($kind, fn() => [$request->$set($date) === $request, $request->$get() === $date]);
	$date->modify('+1 day');
	report('mutable', fn() => $request->$get()->format('d'));
	report('null', fn() => $request->$set(null)->$get());
	report('forgotten', fn() => $request->$set($date)->$set()->$get());
}

// As a report makes one: the very value and dates.
$certain = new DateTimeImmutable('2026-01-02T00:00:00Z');
$possible = new DateTime('2026-01-03T00:00:00Z');
$object = (new ReportObject('contact', '17', $possible))
	->addField((new ReportField('email', $value))->setChangeDateTime($certain))
	->addField(new ReportField('name', $value));
$report = (new Report('Hello'))->addObject($object);
$request = $report->getInformationChangeRequest('contact', 17, 'email');
report('report', fn() => [
	$request->getIntegration(),
	$request->getObject(),
	$request->getObjectId(),
	$request->getField(),
	$request->getNewValue() === $value,
	$request->getPossibleChangeDateTime() === $possible,
	$request->getCertainChangeDateTime() === $certain,
]);
report('no time', fn() => $report->getInformationChangeRequest('contact', 17, 'name')->getCertainChangeDateTime());
$report->addRecords('contact', [['id' => 18, 'a' => 'x', 'at' => '2026-01-01']], ['a' => 'string'], 'id', 'at');
report('records', fn() => [
	$report->getInformationChangeRequest('contact', 18, 'a')->getPossibleChangeDateTime()->format('c'),
	$report->getInformationChangeRequest('contact', 18, 'a')->getNewValue() === $report->getInformationChangeRequest('contact', 18, 'a')->getNewValue(),
]);
?>
--EXPECT--
getters: Hello, contact, 17, email, true, null, null
id: '17'
id: NULL
id: ''
Possible: true, true
mutable: 02
null: null
forgotten: null
Certain: true, true
mutable: 02
null: null
forgotten: null
report: Hello, contact, 17, email, true, true, true
no time: null
records: 2026-01-01T00:00:00+00:00, true
