--TEST--
Mautic's names: classes that opcache preloads
--SKIPIF--
<?php
if (PHP_OS_FAMILY === 'Windows') die('skip no preloading there');
if (!function_exists('proc_open')) die('skip proc_open is disabled');
if (!extension_loaded('Zend OPcache') && !is_file(ini_get('extension_dir') . '/opcache.so')) die('skip opcache is not installed');
if (getenv('USE_ZEND_ALLOC') === '0') die('skip what PHP preloads it never frees');
?>
--FILE--
<?php
require __DIR__ . '/opcache.inc.php';

file_put_contents(folder() . '/preload.php', '<?php
class Preloaded extends Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ObjectDAO {
	public function getObjectId() { return "preloaded " . parent::getObjectId(); }
}');
file_put_contents(folder() . '/preloaded.php', '<?php
$report = new Mautic\IntegrationsBundle\Sync\DAO\Sync\Report\ReportDAO("Hello");
$report->addObject(new Preloaded("lead", 5));
var_dump(array_keys($report->getObjects("lead")), isset(opcache_get_status()["preload_statistics"]));');

$user = function_exists('posix_getuid') && posix_getuid() === 0 ? ['opcache.preload_user=root'] : [];
run('preloaded.php', 'syncengine.mautic=exact', 'opcache.preload=' . folder() . '/preload.php', ...$user);
?>
--EXPECT--
array(1) {
  [0]=>
  string(11) "preloaded 5"
}
bool(true)
