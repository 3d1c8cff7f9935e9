--TEST--
InputOptions: what can not be asked
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\DateRange;
use SyncEngine\InputOptions;
use SyncEngine\ObjectIds;

$hello = ['integration' => 'Hello'];
$cases = [
	[],
	['integration' => null],
	['integration' => ''],
	['integration' => 5],
	['Integration' => 'Hello'],
	$hello + ['mautic-object-id' => 'contact:1'],
	$hello + ['mautic-object-id' => ['contact']],
	$hello + ['mautic-object-id' => ['contact:1', 5]],
	$hello + ['mautic-object-id' => new DateRange(null, null)],
	$hello + ['integration-object-id' => 5],
	$hello + ['integration-object-id' => ['a:']],
	$hello + ['start-datetime' => 'garbage'],
	$hello + ['start-datetime' => '2020-13-45'],
	$hello + ['start-datetime' => '2020-02-30'],
	$hello + ['start-datetime' => ''],
	$hello + ['start-datetime' => "2020-01-01\0"],
	$hello + ['start-datetime' => 1577836800],
	$hello + ['end-datetime' => '25:00'],
	$hello + ['end-datetime' => ['2020-01-01']],
	$hello + ['options' => 'a:1'],
	$hello + ['option' => 'a:1'],
	$hello + ['option' => ['a']],
	$hello + ['option' => [':a']],
	$hello + ['option' => [5]],
];
foreach ($cases as $input) {
	report(json_encode(array_slice($input, -1)), fn() => new InputOptions($input));
}
report('text', fn() => new InputOptions('Hello'));
report('none', fn() => new InputOptions());

// What could not be made can be made after all.
class Stubborn extends InputOptions
{
	public function __construct(array $input)
	{
		try {
			parent::__construct(['integration' => 'Bye', 'mautic-object-id' => ['a:1'], 'end-datetime' => 'garbage'] + $input);
		} catch (Exception) {
		}
		report('half', fn() => $this->getMauticObjectIds());
		parent::__construct($input);
	}
}
$options = new Stubborn($hello);
var_dump($options->getIntegration(), $options->getMauticObjectIds(), $options->isFirstTimeSync());
?>
--EXPECT--
[]: SyncEngine\Exception\InvalidValueException: No integration: 'integration' must be the name of the one to sync, a string
{"integration":null}: SyncEngine\Exception\InvalidValueException: No integration: 'integration' must be the name of the one to sync, a string
{"integration":""}: SyncEngine\Exception\InvalidValueException: No integration: 'integration' must be the name of the one to sync, a string
{"integration":5}: SyncEngine\Exception\InvalidValueException: No integration: 'integration' must be the name of the one to sync, a string
{"Integration":"Hello"}: SyncEngine\Exception\InvalidValueException: No integration: 'integration' must be the name of the one to sync, a string
{"mautic-object-id":"contact:1"}: SyncEngine\Exception\InvalidValueException: 'mautic-object-id' is of type string: give a list of strings of the form 'object:id', or a SyncEngine\ObjectIds
{"mautic-object-id":["contact"]}: SyncEngine\Exception\InvalidValueException: 'mautic-object-id': 'contact' is not of the form 'object:id', for instance 'contact:12'
{"mautic-object-id":["contact:1",5]}: SyncEngine\Exception\InvalidValueException: 'mautic-object-id': an entry is of type int: give strings of the form 'object:id'
{"mautic-object-id":{}}: SyncEngine\Exception\InvalidValueException: 'mautic-object-id' is of type SyncEngine\DateRange: give a list of strings of the form 'object:id', or a SyncEngine\ObjectIds
{"integration-object-id":5}: SyncEngine\Exception\InvalidValueException: 'integration-object-id' is of type int: give a list of strings of the form 'object:id', or a SyncEngine\ObjectIds
{"integration-object-id":["a:"]}: SyncEngine\Exception\InvalidValueException: 'integration-object-id': 'a:' is not of the form 'object:id', for instance 'contact:12'
{"start-datetime":"garbage"}: SyncEngine\Exception\InvalidValueException: 'start-datetime': 'garbage' is no date; write one like '2018-12-24 20:30:00' or '-10 minutes'
{"start-datetime":"2020-13-45"}: SyncEngine\Exception\InvalidValueException: 'start-datetime': '2020-13-45' is no date; write one like '2018-12-24 20:30:00' or '-10 minutes'
{"start-datetime":"2020-02-30"}: SyncEngine\Exception\InvalidValueException: 'start-datetime': '2020-02-30' is no date; write one like '2018-12-24 20:30:00' or '-10 minutes'
{"start-datetime":""}: SyncEngine\Exception\InvalidValueException: 'start-datetime': '' is no date; write one like '2018-12-24 20:30:00' or '-10 minutes'
{"start-datetime":"2020-01-01\u0000"}: SyncEngine\Exception\InvalidValueException: 'start-datetime': '2020-01-01' is no date; write one like '2018-12-24 20:30:00' or '-10 minutes'
{"start-datetime":1577836800}: SyncEngine\Exception\InvalidValueException: 'start-datetime' is of type int: give a DateTimeInterface or a string
{"end-datetime":"25:00"}: SyncEngine\Exception\InvalidValueException: 'end-datetime': '25:00' is no date; write one like '2018-12-24 20:30:00' or '-10 minutes'
{"end-datetime":["2020-01-01"]}: SyncEngine\Exception\InvalidValueException: 'end-datetime' is of type array: give a DateTimeInterface or a string
{"options":"a:1"}: SyncEngine\Exception\InvalidValueException: 'options' is of type string: give an array
{"option":"a:1"}: SyncEngine\Exception\InvalidValueException: 'option' is of type string: give a list of strings of the form 'key:value'
{"option":["a"]}: SyncEngine\Exception\InvalidValueException: 'option': 'a' is not of the form 'key:value'
{"option":[":a"]}: SyncEngine\Exception\InvalidValueException: 'option': ':a' is not of the form 'key:value'
{"option":[5]}: SyncEngine\Exception\InvalidValueException: 'option': 'int' is not of the form 'key:value'
text: TypeError: SyncEngine\InputOptions::__construct(): Argument #1 ($input) must be of type array, string given
none: ArgumentCountError: SyncEngine\InputOptions::__construct() expects exactly 1 argument, 0 given
half: Error: Stubborn object is not initialized: its constructor did not run
string(5) "Hello"
NULL
bool(false)
