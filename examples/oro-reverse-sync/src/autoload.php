<?php
// Without Composer: the comparison must work where nothing is installed. The CRM is that of the other example.
declare(strict_types=1);

require_once __DIR__ . '/../../helloworld/src/autoload.php';

spl_autoload_register(static function (string $class): void {
	if (str_starts_with($class, 'OroReverseSync\\')) {
		$file = __DIR__ . '/' . strtr(substr($class, strlen('OroReverseSync\\')), '\\', '/') . '.php';
		if (is_file($file)) {
			require $file;
		}
	}
});
