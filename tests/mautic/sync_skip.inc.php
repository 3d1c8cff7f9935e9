<?php
foreach (['Doctrine/DBAL', 'Doctrine/ORM', 'Symfony/Component/EventDispatcher'] as $package) {
	if (!is_file("/usr/share/php/$package/autoload.php")) {
		die("skip $package is not installed");
	}
}
require '/usr/share/php/Doctrine/DBAL/autoload.php';
if (!interface_exists(Doctrine\DBAL\VersionAwarePlatformDriver::class)) {
	die('skip that of Mautic is Doctrine DBAL 3');
}
