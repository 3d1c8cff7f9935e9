--TEST--
Mautic's names: opcache, and a file cache shared by runs with the setting on and off
--SKIPIF--
<?php
if (!function_exists('proc_open')) die('skip proc_open is disabled');
if (!extension_loaded('Zend OPcache') && !is_file(ini_get('extension_dir') . '/opcache.so')) die('skip opcache is not installed');
?>
--FILE--
<?php
require __DIR__ . '/opcache.inc.php';

// A site's own class of the name, and code that uses it: the cache keeps what the compiler made of the constants.
file_put_contents(folder() . '/FieldDAO.php', '<?php
namespace Mautic\IntegrationsBundle\Sync\DAO\Sync\Report;
class FieldDAO { const FIELD_CHANGED = "the site\'s"; }');
file_put_contents(folder() . '/main.php', '<?php
use Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\FieldDAO;
spl_autoload_register(function (string $class) { $class === FieldDAO::class && require __DIR__ . "/FieldDAO.php"; });
class Mine extends FieldDAO {
	const STATE = parent::FIELD_CHANGED;
	const ALSO = FieldDAO::FIELD_CHANGED;
}
function state(): string { return FieldDAO::FIELD_CHANGED . " " . Mine::STATE . " " . Mine::ALSO; }
echo state(), " ", (new ReflectionClass(FieldDAO::class))->isInternal() ? "native" : "php", "\n";');

$cache = ['opcache.file_cache=' . folder() . '/cache', 'opcache.file_cache_only=1'];
foreach (['exact', 'off', 'exact', 'off', 'exact'] as $setting) {
	run('main.php', "syncengine.mautic=$setting", ...$cache);
}
foreach (['exact', 'off'] as $setting) {
	run('main.php', "syncengine.mautic=$setting");
}
?>
--EXPECT--
changed changed changed native
the site's the site's the site's php
changed changed changed native
the site's the site's the site's php
changed changed changed native
changed changed changed native
the site's the site's the site's php
