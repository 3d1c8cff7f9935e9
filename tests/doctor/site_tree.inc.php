<?php
/* A made-up Mautic site: a bundle whose classes have the signatures of the native ones, and scripts/mautic-doctor on it. */
declare(strict_types=1);

const BUNDLE = 'Mautic\\IntegrationsBundle\\';

/** A type as source has it. */
function type_source(?ReflectionType $type): string
{
	$own = ['self', 'static', 'array', 'bool', 'float', 'int', 'iterable', 'mixed', 'null', 'string', 'void'];

	return preg_replace_callback('/[\w\\\\]+/', fn ($name) => in_array($name[0], $own, true) ? $name[0] : "\\$name[0]", (string) $type);
}

/** The source of a class that looks like `$class` and does nothing. */
function class_source(ReflectionClass $class): string
{
	$source = "<?php\nnamespace {$class->getNamespaceName()};\n" . ($class->isFinal() ? 'final ' : '')
		. ($class->isInterface() ? 'interface ' : ($class->isTrait() ? 'trait ' : 'class ')) . $class->getShortName();
	$parent = $class->getParentClass();
	$source .= $parent ? " extends \\$parent->name" : '';
	$interfaces = array_diff($class->getInterfaceNames(), $parent ? $parent->getInterfaceNames() : [], ['Traversable', 'Stringable']);
	$source .= $interfaces ? ' implements \\' . implode(', \\', $interfaces) : '';
	$source .= "\n{\n";
	foreach ($class->getReflectionConstants() as $constant) {
		if ($constant->class === $class->name) {
			$source .= "\tpublic const $constant->name = " . var_export($constant->getValue(), true) . ";\n";
		}
	}
	foreach ($class->getProperties() as $property) {
		if ($property->class === $class->name) {
			$source .= "\tprivate " . type_source($property->getType()) . " \$$property->name;\n";
		}
	}
	foreach ($class->getMethods(ReflectionMethod::IS_PUBLIC) as $method) {
		if ($method->class !== $class->name) {
			continue;
		}
		$parameters = array_map(fn ($parameter) => type_source($parameter->getType()) . " \$$parameter->name"
			. ($parameter->isDefaultValueAvailable() ? ' = ' . var_export($parameter->getDefaultValue(), true) : ''), $method->getParameters());
		$source .= "\tpublic " . ($method->isStatic() ? 'static ' : '') . "function $method->name(" . implode(', ', $parameters) . ')'
			. ($method->hasReturnType() ? ': ' . type_source($method->getReturnType()) : '') . ($class->isInterface() ? ";\n" : " {}\n");
	}

	return "$source}\n";
}

/** The folder of a site that goes away with the test. */
function site(): string
{
	$root = sys_get_temp_dir() . '/syncengine-site-' . getmypid();
	$put = function (string $file, string $content) use ($root): void {
		is_dir(dirname("$root/$file")) || mkdir(dirname("$root/$file"), 0777, true);
		file_put_contents("$root/$file", $content);
	};
	foreach ([...get_declared_classes(), ...get_declared_interfaces(), ...get_declared_traits()] as $name) {
		if (str_starts_with($name, BUNDLE)) {
			$put('app/bundles/IntegrationsBundle/' . strtr(substr($name, strlen(BUNDLE)), '\\', '/') . '.php', class_source(new ReflectionClass($name)));
		}
	}
	$put('app/release_metadata.json', '{"version": "5.1.9"}');
	register_shutdown_function(function () use ($root): void {
		foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($root, FilesystemIterator::SKIP_DOTS), RecursiveIteratorIterator::CHILD_FIRST) as $file) {
			$file->isDir() ? rmdir((string) $file) : unlink((string) $file);
		}
		rmdir($root);
	});

	return $root;
}

/** What the doctor says of a site, and its exit code. */
function doctor(string $root, string ...$options): void
{
	$project = dirname(__DIR__, 2);
	$command = escapeshellarg(getenv('TEST_PHP_EXECUTABLE') ?: PHP_BINARY) . ' ' . getenv('TEST_PHP_EXTRA_ARGS');
	foreach ($options as $option) {
		$command .= ' -d ' . escapeshellarg($option);
	}
	exec("$command " . escapeshellarg("$project/scripts/mautic-doctor") . ' ' . escapeshellarg($root) . ' '
		. escapeshellarg("$project/modules/syncengine.so") . ' 2>&1', $lines, $status);
	echo str_replace($root, '<site>', implode("\n", $lines)), "\n=> $status\n";
}
