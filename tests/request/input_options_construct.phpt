--TEST--
InputOptions: what a run is asked to do
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\InputOptions;
use SyncEngine\ObjectIds;

function got_all(InputOptions $options): string
{
	return json_encode([
		$options->getIntegration(),
		$options->isFirstTimeSync(),
		$options->pullIsEnabled(),
		$options->pushIsEnabled(),
		$options->activityPushIsEnabled(),
		$options->getMauticObjectIds()?->getObjectTypes(),
		$options->getIntegrationObjectIds()?->getObjectTypes(),
		$options->getStartDateTime()?->format('Y-m-d H:i:s.u e'),
		$options->getEndDateTime()?->format('Y-m-d H:i:s.u e'),
		$options->getOptions(),
	], JSON_UNESCAPED_SLASHES) . "\n";
}
date_default_timezone_set('America/New_York');
$hello = ['integration' => 'Hello'];

echo got_all(new InputOptions($hello));
echo got_all(new InputOptions([
	'integration' => 'Hello',
	'first-time-sync' => true,
	'disable-push' => true,
	'disable-pull' => true,
	'disable-activity-push' => true,
	'mautic-object-id' => ['contact:12', 'company:3'],
	'integration-object-id' => ['Lead:1', 'Lead:2'],
	'start-datetime' => '2020-01-01 00:00:00',
	'end-datetime' => '2020-01-02T00:00:00+02:00',
	'options' => ['z' => 1],
	'something else' => 'is not looked at',
]));
foreach ([0, '0', '', null, false, 1, '1', true] as $flag) {
	echo json_encode((new InputOptions($hello + ['first-time-sync' => $flag]))->isFirstTimeSync());
}
echo "\n";
echo got_all(new InputOptions($hello + array_fill_keys(
	['mautic-object-id', 'integration-object-id', 'start-datetime', 'end-datetime', 'options', 'option'],
	null
)));
echo got_all(new InputOptions($hello + ['mautic-object-id' => [], 'integration-object-id' => [], 'options' => [], 'option' => []]));

echo "free options\n";
echo got_all(new InputOptions($hello + ['option' => ['a:1', 'x:y', 'url:http://example.com', '17:', 'a:2']]));
echo got_all(new InputOptions($hello + ['option' => ['a:1'], 'options' => ['z' => 1]]));

echo "objects are kept\n";
$ids = ObjectIds::createFromCliOptions(['contact:1']);
$start = new DateTime('2020-01-01');
$end = new DateTimeImmutable('2020-01-02');
$options = new InputOptions($hello + [
	'mautic-object-id' => $ids,
	'integration-object-id' => $ids,
	'start-datetime' => $start,
	'end-datetime' => $end,
]);
var_dump($options->getMauticObjectIds() === $ids, $options->getIntegrationObjectIds() === $ids);
var_dump($options->getStartDateTime() === $start, $options->getEndDateTime() === $end);
var_dump($options->getStartDateTime() === $options->getStartDateTime());

echo "relative dates\n";
$options = new InputOptions($hello + ['start-datetime' => '-10 minutes', 'end-datetime' => 'now']);
var_dump($options->getEndDateTime()->getTimestamp() - $options->getStartDateTime()->getTimestamp() === 600);
echo $options->getStartDateTime()->getTimezone()->getName(), ' ', get_class($options->getStartDateTime()), "\n";

echo "references\n";
$name = 'Hello';
$list = ['contact:1'];
$input = ['integration' => &$name, 'mautic-object-id' => &$list];
$options = new InputOptions($input);
$name = 'Bye';
$list[] = 'contact:2';
echo got_all($options);
?>
--EXPECT--
["Hello",false,true,true,true,null,null,null,null,[]]
["Hello",true,false,false,false,["contact","company"],["Lead"],"2020-01-01 00:00:00.000000 UTC","2020-01-02 00:00:00.000000 +02:00",{"z":1}]
falsefalsefalsefalsefalsetruetruetrue
["Hello",false,true,true,true,null,null,null,null,[]]
["Hello",false,true,true,true,null,null,null,null,[]]
free options
["Hello",false,true,true,true,null,null,null,null,{"a":"2","x":"y","url":"http://example.com","17":""}]
["Hello",false,true,true,true,null,null,null,null,{"z":1}]
objects are kept
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
relative dates
bool(true)
UTC DateTimeImmutable
references
["Hello",false,true,true,true,["contact"],null,null,null,[]]
