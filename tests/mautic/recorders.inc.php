<?php
/** Doubles that tell every call, of whatever class, with the names of the site's around them. */
namespace Mautic\IntegrationsBundle\Sync\Logger {
	class DebugLogger
	{
		public static array $lines = [];

		public static function log($integration, $message, $loggedFrom = null): void
		{
			\told('log', [$integration, preg_replace(['/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/', '/php_syncengine [\d.]+/'], ['DATE', 'php_syncengine VERSION'], $message), substr(strrchr((string) $loggedFrom, '\\'), 1)]);
		}
	}
}

namespace {
	use Mautic\IntegrationsBundle\Sync\DAO\Sync\Order\{FieldDAO as OrderField, ObjectChangeDAO};
	use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\{FieldDAO, ObjectDAO, ReportDAO};
	use Mautic\IntegrationsBundle\Sync\DAO\Value\NormalizedValueDAO;

	require __DIR__ . '/site/boot.php';
	date_default_timezone_set('UTC');

	$quiet = false;

	function text($value): string
	{
		return match (true) {
			$value instanceof DateTimeInterface => abs($value->getTimestamp() - time()) < 60 ? 'now' : (abs($value->getTimestamp() - time() + 86400) < 60 ? 'yesterday' : $value->format('Y-m-d\TH:i:sP')),
			$value instanceof Recorded => $value->recorded_name,
			$value instanceof ReportDAO => 'report of ' . $value->getIntegration(),
			$value instanceof ObjectDAO => 'object ' . json_encode($value->getObject()) . ' ' . json_encode($value->getObjectId()) . ($value->getFields() ? ' with ' . implode(', ', array_keys($value->getFields())) : ''),
			$value instanceof ObjectChangeDAO => 'change of ' . json_encode($value->getObject()) . ' ' . json_encode($value->getObjectId()),
			is_object($value) => substr(strrchr('\\' . get_class($value), '\\'), 1),
			is_array($value) => '[' . implode(', ', array_map(fn($key, $item) => (is_int($key) ? '' : "$key: ") . text($item), array_keys($value), $value)) . ']',
			default => json_encode($value, JSON_UNESCAPED_SLASHES),
		};
	}

	function told(string $call, array $arguments): void
	{
		echo $GLOBALS['quiet'] ? '' : "  $call(" . implode(', ', array_map('text', $arguments)) . ")\n";
	}

	interface Recorded
	{
	}

	/** An object of a class whose methods are told, and answer what $answers says by their names. */
	function recorder(string $class, array $answers = [], ?string $name = null): object
	{
		static $count = 0;
		$short = substr(strrchr('\\' . $class, '\\'), 1);
		$reflection = new ReflectionClass($class);
		$code = '';
		foreach ($reflection->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
			if ($method->isFinal() || $method->isStatic() || str_starts_with($method->name, '__')) {
				continue;
			}
			$parameters = array_map(fn($p) => trim($p->getType() . ' ' . ($p->isPassedByReference() ? '&' : '') . ($p->isVariadic() ? '...' : '') . "\$$p->name"
				. ($p->isOptional() && !$p->isVariadic() ? ' = ' . ($p->isDefaultValueAvailable() ? var_export($p->getDefaultValue(), true) : 'null') : '')), $method->getParameters());
			$type = $method->getReturnType();
			$returns = in_array((string) $type, ['void', 'never'], true) ? '' : 'return ';
			$code .= "public function $method->name(" . implode(', ', $parameters) . ')' . ($type ? ": $type" : '') . " { {$returns}\\recorded(\$this, '$method->name', func_get_args(), '" . addslashes((string) $type) . "'); }\n";
		}
		$new = 'Recorder' . ++$count;
		eval("class $new " . ($reflection->isInterface() ? "implements \\$class, Recorded" : "extends \\$class implements Recorded") . " { public \$recorded_name; public \$recorded_answers; $code }");
		$object = (new ReflectionClass($new))->newInstanceWithoutConstructor();
		[$object->recorded_name, $object->recorded_answers] = [$name ?? $short, $answers];
		return $object;
	}

	function recorded(object $object, string $method, array $arguments, string $type)
	{
		told("$object->recorded_name->$method", $arguments);
		if (isset($object->recorded_answers[$method])) {
			return ($object->recorded_answers[$method])(...$arguments);
		}
		return match ($type) { 'array' => [], 'bool' => false, 'int' => 0, 'string' => 'text', 'self', 'static' => $object, default => null };
	}

	function attempt(string $what, callable $run): void
	{
		echo "== $what\n";
		try {
			$result = text($run());
			echo "  -> $result\n";
		} catch (Throwable $e) {
			// PHP 8.3 has a class of its own for a text that is no date.
			echo '  ', preg_replace('/^DateMalformed\w+$/', 'Exception', get_class($e)), ': ', preg_replace(['/, called in .*/', '/Recorder\d+/'], ['', 'Recorder'], $e->getMessage()), $e->getPrevious() ? ', after ' . get_class($e->getPrevious()) : '', "\n";
		}
	}

	/** Runs it with each of the methods throwing in turn; $run gets the answers. */
	function each_throwing(array $methods, callable $run): void
	{
		$GLOBALS['quiet'] = true;
		foreach ($methods as $method) {
			attempt($method, fn() => $run([$method => fn() => throw new DomainException("no $method")]));
		}
		$GLOBALS['quiet'] = false;
	}

	function reported(string $name, $id, array $fields = [], string $at = '2020-05-05 UTC'): ObjectDAO
	{
		$object = new ObjectDAO($name, $id, new DateTime($at));
		foreach ($fields as $field => $value) {
			$object->addField(new FieldDAO($field, $value instanceof NormalizedValueDAO ? $value : new NormalizedValueDAO('string', $value)));
		}
		return $object;
	}

	function report(string $integration, ObjectDAO ...$objects): ReportDAO
	{
		$report = new ReportDAO($integration);
		array_map([$report, 'addObject'], $objects);
		return $report;
	}

	function changed(string $name, $id, string $mapped, $mappedId, array $fields = ['f' => 'v']): ObjectChangeDAO
	{
		$change = new ObjectChangeDAO('Shop', $name, $id, $mapped, $mappedId, new DateTime('2020-06-06 UTC'));
		foreach ($fields as $field => $value) {
			$change->addField(new OrderField($field, new NormalizedValueDAO('string', $value)));
		}
		return $change;
	}

	/** Without its constructor. */
	function bare(string $class): object
	{
		return (new ReflectionClass($class))->newInstanceWithoutConstructor();
	}
}
