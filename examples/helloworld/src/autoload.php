<?php
// The CRM and the comparison run without Composer: they must work on a machine where nothing is installed yet.
declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
	if (!str_starts_with($class, 'HelloWorld\\')) {
		return;
	}
	$file = __DIR__ . '/' . strtr(substr($class, strlen('HelloWorld\\')), '\\', '/') . '.php';
	if (is_file($file)) {
		require $file;
	}
});
