--TEST--
phpinfo shows the version of the extension, those of its libraries, and the settings
--FILE--
<?php
ob_start();
(new ReflectionExtension('syncengine'))->info();
$info = ob_get_clean();

preg_match('/^Version => (.+)$/m', $info, $match);
var_dump($match[1] === phpversion('syncengine'));
foreach (['libcurl', 'json-c'] as $library) {
	var_dump(preg_match("/^$library => \d+\.\d+/m", $info));
}
foreach (array_keys(ini_get_all('syncengine')) as $setting) {
	if (!preg_match('/^' . preg_quote($setting) . ' => /m', $info)) {
		echo "$setting is not shown\n";
	}
}
?>
--EXPECT--
bool(true)
int(1)
int(1)
