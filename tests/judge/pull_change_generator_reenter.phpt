--TEST--
PullChangeGenerator: PHP code that changes everything while a pair is merged
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';
require __DIR__ . '/pair.inc.php';

use SyncEngine\InformationChangeRequest;
use SyncEngine\NormalizedValue;
use SyncEngine\ObjectMapping;
use SyncEngine\PullChangeGenerator;
use SyncEngine\ReportField;
use SyncEngine\ReportObject;
use SyncEngine\SyncJudgeInterface;
use SyncEngine\ValueHelper;

/** What is done in the middle of it: once, the first time. */
final class Trouble
{
	public static ?Closure $make = null;

	public static function now(): void
	{
		$make = self::$make;
		self::$make = null;
		$make && $make();
	}
}

class Judge implements SyncJudgeInterface
{
	public function adjudicate(string $mode, InformationChangeRequest $left, InformationChangeRequest $right): InformationChangeRequest
	{
		Trouble::now();
		return $right;
	}
}

class Helper extends ValueHelper
{
	public function getValueForMautic(NormalizedValue $value, string $state, string $direction): NormalizedValue
	{
		Trouble::now();
		return $value;
	}
}

class Text
{
	public function __construct(private string $text)
	{
	}

	public function __toString(): string
	{
		Trouble::now();
		return $this->text;
	}
}

class Value extends NormalizedValue
{
	public function getNormalizedValue(): mixed
	{
		Trouble::now();
		return parent::getNormalizedValue();
	}
}

class Field extends ReportField
{
	public function getChangeDateTime(): ?DateTimeInterface
	{
		Trouble::now();
		return parent::getChangeDateTime();
	}
}

class Thing extends ReportObject
{
	public function getField(string $name): ?ReportField
	{
		Trouble::now();
		return parent::getField($name);
	}
}

$names = ['a', 'b', 'c', 'd'];
$ask = [
	'judge' => fn() => new PullChangeGenerator(new Judge()),
	'helper' => fn() => new PullChangeGenerator(null, new Helper()),
	'text' => fn() => null,
	'value' => fn() => null,
	'field' => fn() => null,
	'object' => fn() => null,
	'default' => fn() => null,
];

foreach ($ask as $where => $generator) {
	foreach (['more fields', 'other order', 'gone', 'replaced', 'mapping', 'again'] as $what) {
		$mapping = new ObjectMapping('contact', 'Lead');
		foreach ($names as $name) {
			$mapping->addFieldMapping($name, strtoupper($name), default: $where === 'default' ? new Text('default') : null);
		}
		if ($where === 'default') {
			$mapping->setRequiredInternalFields(['a']);
		}
		$internal = new ReportObject('contact', 1);
		$integration = $where === 'object' ? new Thing('Lead', 1) : new ReportObject('Lead', 1);
		foreach ($names as $name) {
			$internal->addField(new ReportField($name, new NormalizedValue('string', str_repeat($name, 3)), 'unchanged'));
			$value = match (true) {
				$where === 'text' && $name === 'a' => new NormalizedValue('string', new Text('text')),
				$where === 'value' && $name === 'a' => new Value('string', 'text'),
				$where === 'default' && $name === 'a' => new NormalizedValue('string', ''),
				default => new NormalizedValue('string', str_repeat($name, 5)),
			};
			$class = $where === 'field' && $name === 'a' ? Field::class : ReportField::class;
			$integration->addField(new $class(strtoupper($name), $value));
		}
		if ($where === 'judge') {
			$internal->addField(new ReportField('a', new NormalizedValue('string', 'aaa'), 'changed'));
		}
		Trouble::$make = function () use ($what, $internal, $integration, $mapping, $names) {
			switch ($what) {
				case 'more fields':
					for ($i = 0; $i < 200; $i++) {
						$internal->addField(new ReportField("new$i", new NormalizedValue('string', 'x')));
						$integration->addField(new ReportField("new$i", new NormalizedValue('string', 'x')));
					}
					break;
				case 'other order':
					// Another pair of the same kinds takes the plan's positions meanwhile.
					for ($i = 0; $i < 10; $i++) {
						$order = array_merge(array_slice($names, $i % 4), array_slice($names, 0, $i % 4), ["x$i"]);
						$fields = array_fill_keys($order, ['other']);
						pull($mapping, side('contact', 2, $fields), side('Lead', 2, array_combine(array_map('strtoupper', $order), $fields)));
					}
					break;
				case 'gone':
					foreach ($names as $name) {
						$internal->addField(new ReportField($name, new NormalizedValue('string', 'gone'), 'unchanged'));
						$integration->addField(new ReportField(strtoupper($name), new NormalizedValue('string', 'gone')));
					}
					break;
				case 'replaced':
					$internal->setChangeDateTime(new DateTime());
					$integration->setChangeDateTime(new DateTime());
					foreach ($integration->getFields() as $field) {
						$field->setChangeDateTime(new DateTime());
					}
					gc_collect_cycles();
					break;
				case 'mapping':
					$mapping->addFieldMapping('late', 'A');
					$mapping->setConflictPolicy('remote')->setRequiredInternalFields(['b']);
					break;
				case 'again':
					echo '    inner ', fields(pull($mapping, $internal, $integration)), "\n";
					break;
			}
		};
		report("$where, $what", fn() => fields(pull($mapping, $internal, $integration, $generator())));
		if (Trouble::$make) {
			echo "    nothing was asked\n";
		}
	}
}

// It throws, everywhere; nothing is left of the change, and the next merging is whole.
foreach ($ask as $where => $generator) {
	$value = match ($where) {
		'text' => new NormalizedValue('string', new Text('text')),
		'value' => new Value('string', 'text'),
		'default' => new NormalizedValue('string', ''),
		default => new NormalizedValue('string', 'theirs'),
	};
	$class = $where === 'field' ? Field::class : ReportField::class;
	$integration = $where === 'object' ? new Thing('Lead', 1) : new ReportObject('Lead', 1);
	$integration->addField(new $class('A', $value));
	$internal = side('contact', 1, ['a' => ['ours']]);
	$mapping = mapping(['a', 'A', 'default' => $where === 'default' ? new Text('default') : null])
		->setRequiredInternalFields($where === 'default' ? ['a'] : []);
	Trouble::$make = fn() => throw new LogicException("in the $where");
	report('throws', fn() => pull($mapping, $internal, $integration, $generator()));
	report('  then', fn() => fields(pull($mapping, side('contact', 1, ['a' => ['ours', 'unchanged']]), $integration, $generator())));
}
?>
--EXPECT--
judge, more fields: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
judge, other order: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
judge, gone: a="aaaaa"
judge, replaced: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
judge, mapping: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
    inner b="bbbbb", c="ccccc", d="ddddd"
judge, again: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
helper, more fields: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
helper, other order: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
helper, gone: a="aaaaa"
helper, replaced: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
helper, mapping: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
    inner a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
helper, again: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
text, more fields: a={}, b="bbbbb", c="ccccc", d="ddddd"
text, other order: a={}, b="bbbbb", c="ccccc", d="ddddd"
text, gone: a={}
text, replaced: a={}, b="bbbbb", c="ccccc", d="ddddd"
text, mapping: a={}, b="bbbbb", c="ccccc", d="ddddd"
    inner a={}, b="bbbbb", c="ccccc", d="ddddd"
text, again: a={}, b="bbbbb", c="ccccc", d="ddddd"
value, more fields: a="text", b="bbbbb", c="ccccc", d="ddddd"
value, other order: a="text", b="bbbbb", c="ccccc", d="ddddd"
value, gone: a="text"
value, replaced: a="text", b="bbbbb", c="ccccc", d="ddddd"
value, mapping: a="text", b="bbbbb", c="ccccc", d="ddddd"
    inner a="text", b="bbbbb", c="ccccc", d="ddddd"
value, again: a="text", b="bbbbb", c="ccccc", d="ddddd"
field, more fields: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
field, other order: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
field, gone: a="aaaaa"
field, replaced: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
field, mapping: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
    inner a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
field, again: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
object, more fields: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
object, other order: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
object, gone: a="gone"
object, replaced: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
object, mapping: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
    inner a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
object, again: a="aaaaa", b="bbbbb", c="ccccc", d="ddddd"
default, more fields: a={} required, b="bbbbb", c="ccccc", d="ddddd"
default, other order: a={} required, b="bbbbb", c="ccccc", d="ddddd"
default, gone: a={} required
default, replaced: a={} required, b="bbbbb", c="ccccc", d="ddddd"
default, mapping: a={} required, b="bbbbb", c="ccccc", d="ddddd"
    inner a={} required, b="bbbbb", c="ccccc", d="ddddd"
default, again: a={} required, b="bbbbb", c="ccccc", d="ddddd"
throws: LogicException: in the judge
  then: a="theirs"
throws: SyncEngine\ObjectChange
  then: LogicException: in the helper
throws: LogicException: in the text
  then: a={}
throws: LogicException: in the value
  then: a="text"
throws: LogicException: in the field
  then: a="theirs"
throws: LogicException: in the object
  then: a="theirs"
throws: LogicException: in the default
  then: a={} required
