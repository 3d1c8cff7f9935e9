<?php
foreach (['Symfony/Component/EventDispatcher/EventDispatcher.php' => "Symfony's event dispatcher", 'Doctrine/DBAL/Connection.php' => "Doctrine's DBAL", 'Doctrine/ORM/EntityManager.php' => "Doctrine's ORM"] as $file => $name) {
	if (!is_file("/usr/share/php/$file") && stream_resolve_include_path($file) === false) {
		die("skip $name is not installed");
	}
}
