<?php
/**
 * What every class of values must stand: being constructed twice or not at all, cloned, compared, shown,
 * serialized, extended, and collected when it is part of a cycle. Prints one line for each, for --EXPECT--.
 *
 * $args are the constructor's, each of $others those of an object that differs. $fill puts into a new object what
 * its constructor does not take. $cycle gets the class and returns an object that holds something which holds it.
 */
function lifecycle(string $class, array $args, array $others, ?callable $fill = null, ?callable $cycle = null): void
{
	$make = function (string $class, array $args) use ($fill): object {
		$object = new $class(...$args);
		if ($fill) {
			$fill($object);
		}
		return $object;
	};
	$object = $make($class, $args);

	if (method_exists($class, '__construct')) {
		report('twice', fn() => $object->__construct(...($others[0] ?? $args)));
	}
	$isFinal = (new ReflectionClass($class))->isFinal();
	if (!$isFinal) {
		uninitialised($class);
	}

	$clone = clone $object;
	report('clone', fn() => [$clone == $object, $clone !== $object]);
	report('same', fn() => [$object == $make($class, $args)]);
	foreach ($others as $other) {
		$different = is_callable($other) ? $other() : $make($class, $other);
		report('other', fn() => [$object == $different, (array) $object == (array) $different]);
	}
	report('state', fn() => array_map(fn($key) => str_replace("\0", ' ', $key), array_keys((array) $object)));
	report('dump', function () use ($object) {
		ob_start();
		var_dump($object);
		return [substr_count(ob_get_clean(), "\n  [\"")];
	});
	report('dynamic', fn() => $object->dynamic = 1);
	report('unset', fn() => isset($object->dynamic));
	report('serialize', fn() => serialize($object));
	report('unserialize', fn() => unserialize(sprintf('O:%d:"%s":0:{}', strlen($class), $class)));

	if (!$isFinal) {
		subclass($class, fn(string $class) => $make($class, $args));
	}
	if ($cycle) {
		$weak = WeakReference::create($cycle($class));
		report('cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
	}
	gc_collect_cycles();
	report('kept', fn() => [$object == $clone]);
}

/** A PHP subclass keeps its own properties, in clones too, and is part of the cycles that they make. */
function subclass(string $class, callable $make): void
{
	$name = 'Sub' . strrchr($class, '\\');
	$name = str_replace('\\', '', $name);
	eval("class $name extends $class { public \$own = 'own'; private \$mine = ['mine']; function mine() { return \$this->mine; } }");

	$object = $make($name);
	$object->own = 'changed';
	$clone = clone $object;
	report('subclass', fn() => [$clone->own, ...$clone->mine(), $clone instanceof $class, $clone == $object]);
	$clone->own = 'other';
	report('subclass differs', fn() => [$clone == $object, $make($name) == $make($class)]);
	report('subclass serialize', fn() => serialize($object));

	$object->own = $object;
	$weak = WeakReference::create($object);
	unset($object);
	report('subclass cycle', fn() => [gc_collect_cycles() > 0, $weak->get() === null]);
}

/** Calls every method of an object whose constructor did not run; shows those that do not refuse. */
function uninitialised(string $class): void
{
	$reflection = new ReflectionClass($class);
	$object = $reflection->newInstanceWithoutConstructor();
	$refused = 0;
	$accepted = [];
	foreach ($reflection->getMethods() as $method) {
		if ($method->isStatic() || $method->isConstructor()) {
			continue;
		}
		$args = array_map('some', array_slice($method->getParameters(), 0, $method->getNumberOfRequiredParameters()));
		try {
			$method->invoke($object, ...$args);
			$accepted[] = $method->name;
		} catch (Error $e) {
			if ($e->getMessage() === "$class object is not initialized: its constructor did not run") {
				$refused++;
			} else {
				$accepted[] = $method->name . ' ' . $e->getMessage();
			}
		} catch (Exception $e) {
			$accepted[] = $method->name . ' ' . get_class($e);
		}
	}
	echo 'uninitialised: ', $refused, ' refuse', $accepted ? ', but not ' . implode(', ', $accepted) : '', "\n";

	$raw = $reflection->newInstanceWithoutConstructor();
	$clone = clone $raw;
	ob_start();
	var_dump($raw);
	ob_end_clean();
	report('uninitialised clone', fn() => [$clone == $raw, count((array) $raw)]);
}

/** Something that fits a parameter. */
function some(ReflectionParameter $parameter): mixed
{
	$type = ltrim(explode('|', (string) $parameter->getType())[0], '?');
	return match (true) {
		$type === 'string' => 'x',
		$type === 'int' => 1,
		$type === 'bool' => true,
		$type === 'array', $type === 'Traversable' => [],
		$type === 'callable' => 'trim',
		$type === 'mixed' => null,
		$type === 'DateTimeInterface' => new DateTime(),
		default => (new ReflectionClass($type))->newInstanceWithoutConstructor(),
	};
}

/** Prints what a call returns or throws. */
function report(string $what, callable $call): void
{
	try {
		$result = $call();
		echo $what, ': ', is_array($result) ? implode(', ', array_map('shown', $result)) : shown($result), "\n";
	} catch (Throwable $e) {
		echo $what, ': ', get_class($e), ': ', $e->getMessage(), "\n";
	}
}

function shown(mixed $value): string
{
	return is_string($value) ? $value : (is_object($value) ? get_class($value) : json_encode($value));
}

/** A date that can hold something. */
class HoldingDate extends DateTime
{
	public mixed $held = null;
}

/** A date that holds what $make makes with it. */
function held_by_date(callable $make): object
{
	$date = new HoldingDate('2020-01-01T00:00:00Z');
	return $date->held = $make($date);
}

/** What all getters give. */
function got(object $object): string
{
	$got = [];
	foreach ((new ReflectionClass($object))->getMethods() as $method) {
		if (preg_match('/^(get|is|should)/', $method->name) && $method->getNumberOfParameters() === 0) {
			$value = $object->{$method->name}();
			$got[] = $method->name . ' ' . ($value instanceof DateTimeInterface ? $value->format('Y-m-d H:i:s.u e') : json_encode($value));
		}
	}
	return implode("\n", $got) . "\n";
}
