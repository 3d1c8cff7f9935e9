<?php
set_include_path(get_include_path() . PATH_SEPARATOR . '/usr/share/php');
foreach (array_merge(['Doctrine/DBAL'], $more ?? []) as $package) {
	if (!stream_resolve_include_path("$package/autoload.php")) {
		die("skip $package is not installed");
	}
}
require 'Doctrine/DBAL/autoload.php';
if (!interface_exists(Doctrine\DBAL\VersionAwarePlatformDriver::class)) {
	die('skip that of Mautic is Doctrine DBAL 3');
}
