<?php
set_include_path(get_include_path() . PATH_SEPARATOR . '/usr/share/php');
foreach (array_merge(['Doctrine/DBAL'], $more ?? []) as $package) {
	if (!stream_resolve_include_path("$package/autoload.php")) {
		die("skip $package is not installed");
	}
}
