--TEST--
PullChangeGenerator: required fields that are empty
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';
require __DIR__ . '/pair.inc.php';

use SyncEngine\PullChangeGenerator;
use SyncEngine\SyncJudge;
use SyncEngine\ValueHelper;

$helper = new PullChangeGenerator(new SyncJudge(), new ValueHelper());
foreach (['string', 'int', 'float', 'email', 'date', 'boolean', 'multiselect'] as $type) {
	foreach ([null, ''] as $empty) {
		$answers = [];
		foreach (['' => null, ' default' => 'stand-in'] as $has => $default) {
			foreach (['' => null, ' helper' => $helper] as $with => $generator) {
				$mapping = mapping(['a', 'A', 'default' => $default])->setRequiredInternalFields(['a']);
				$integration = side('Lead', 1, ['A' => [$empty, 'changed', 2, $type]]);
				$answers["alone$has$with"] = fields(pull($mapping, side('contact', 1, []), $integration, $generator));
				$answers["against a value$has$with"] = fields(pull($mapping, side('contact', 1, ['a' => ['ours', 'changed', 1, $type]]), $integration, $generator));
				$answers["against the stand-in$has$with"] = fields(pull($mapping, side('contact', 1, ['a' => ['stand-in', 'changed', 1, $type]]), $integration, $generator));
			}
		}
		echo $type, ' ', json_encode($empty), "\n";
		foreach (array_unique($answers) as $answer) {
			echo "  $answer: ", implode('; ', array_keys($answers, $answer)), "\n";
		}
	}
}

// What is required and not empty is marked so; not required and empty is written as it is.
$mapping = mapping(['a', 'A'], ['b', 'B'])->setRequiredInternalFields(['a', 'unmapped']);
report('not empty', fn() => fields(pull($mapping, side('contact', 1, []), side('Lead', 1, ['A' => ['x'], 'B' => ['']]))));
report('unchanged', fn() => fields(pull($mapping, side('contact', 1, []), side('Lead', 1, ['A' => ['x', 'unchanged'], 'B' => ['y', 'unchanged']]))));

// An empty list says as little as none; a stand-in takes the field's type; it is not judged by its case.
$mapping = mapping(['a', 'A', 'default' => 'none'])->setRequiredInternalFields(['a']);
report('empty list', fn() => fields(pull($mapping, side('contact', 1, []), side('Lead', 1, ['A' => [[], 'changed', 2, 'multiselect']]))));
foreach (['2020-01-01', '2020-01-01T10:00:00+02:00', 1577836800, new DateTime('2020-01-01T10:00:00+02:00'), 'no date'] as $default) {
	$mapping = mapping(['a', 'A', 'default' => $default])->setRequiredInternalFields(['a']);
	report('date', fn() => fields(pull($mapping, side('contact', 1, []), side('Lead', 1, ['A' => [null, 'changed', 2, 'datetime']]))));
}
$mapping = mapping(['a', 'A', 'default' => 'NONE', 'ignoreCase' => true])->setRequiredInternalFields(['a']);
report('case', fn() => fields(pull($mapping, side('contact', 1, ['a' => ['none']]), side('Lead', 1, ['A' => ['', 'changed', 2]]))));

// Required by the integration: the internal side's empty value does not win silently.
$mapping = mapping(['a', 'A', 'bidirectional', true]);
report('integration', fn() => fields(pull($mapping, side('contact', 1, ['a' => ['', 'changed', 5]]), side('Lead', 1, ['A' => ['theirs', 'changed', 1]]))));
?>
--EXPECT--
string null
  nothing: alone; against a value; against the stand-in; alone helper; against a value helper; against the stand-in helper; against the stand-in default; against the stand-in default helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
string ""
  nothing: alone; against a value; against the stand-in; alone helper; against a value helper; against the stand-in helper; against the stand-in default; against the stand-in default helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
int null
  nothing: alone; against a value; against the stand-in; against the stand-in default; against the stand-in default helper
  a=0 required: alone helper; against a value helper; against the stand-in helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
int ""
  nothing: alone; against a value; against the stand-in; against the stand-in default; against the stand-in default helper
  a=0 required: alone helper; against a value helper; against the stand-in helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
float null
  nothing: alone; against a value; against the stand-in; against the stand-in default; against the stand-in default helper
  a=1.0 required: alone helper; against a value helper; against the stand-in helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
float ""
  nothing: alone; against a value; against the stand-in; against the stand-in default; against the stand-in default helper
  a=1.0 required: alone helper; against a value helper; against the stand-in helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
email null
  nothing: alone; against a value; against the stand-in; against the stand-in default; against the stand-in default helper
  a=null required: alone helper; against a value helper; against the stand-in helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
email ""
  nothing: alone; against a value; against the stand-in; against the stand-in default; against the stand-in default helper
  a="" required: alone helper; against a value helper; against the stand-in helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
date null
  nothing: alone; against a value; against the stand-in; against the stand-in default; against the stand-in default helper
  a=null required: alone helper; against a value helper; against the stand-in helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
date ""
  nothing: alone; against a value; against the stand-in; against the stand-in default; against the stand-in default helper
  a="" required: alone helper; against a value helper; against the stand-in helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
boolean null
  nothing: alone; against a value; against the stand-in; against the stand-in default; against the stand-in default helper
  a=null required: alone helper; against a value helper; against the stand-in helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
boolean ""
  nothing: alone; against a value; against the stand-in; against the stand-in default; against the stand-in default helper
  a="" required: alone helper; against a value helper; against the stand-in helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
multiselect null
  nothing: alone; against a value; against the stand-in; alone helper; against a value helper; against the stand-in helper; against the stand-in default; against the stand-in default helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
multiselect ""
  nothing: alone; against a value; against the stand-in; alone helper; against a value helper; against the stand-in helper; against the stand-in default; against the stand-in default helper
  a="stand-in" required: alone default; against a value default; alone default helper; against a value default helper
not empty: a="x" required, b=""
unchanged: a="x" required, b="y" unchanged
empty list: a="none" required
date: a=2020-01-01T00:00:00+00:00 required
date: a=2020-01-01T08:00:00+00:00 required
date: a=2020-01-01T00:00:00+00:00 required
date: a=2020-01-01T10:00:00+02:00 required
date: a="no date" required
case: nothing
integration: nothing
