--TEST--
scripts/mautic-doctor: a site as the stand-in is, sites that differ, a folder that is none
--INI--
syncengine.mautic=exact
--SKIPIF--
<?php
if (!function_exists('exec')) die('skip exec is disabled');
if (!is_file(dirname(__DIR__, 2) . '/modules/syncengine.so')) die('skip the extension is not built beside the tests');
?>
--FILE--
<?php
require __DIR__ . '/site_tree.inc.php';

$root = site();
$bundle = "$root/app/bundles/IntegrationsBundle";
doctor($root);

echo "-- containers in the cache\n";
mkdir("$root/var/cache/prod/Container1", 0777, true);
file_put_contents("$root/var/cache/prod/Container1/App.php", '<?php include_once \dirname(__DIR__, 4)."/app/bundles/IntegrationsBundle/Event/SyncEvent.php";');
mkdir("$root/var/cache/dev");
file_put_contents("$root/var/cache/dev/App.php", '<?php include_once \dirname(__DIR__, 3).\'/app/bundles/IntegrationsBundle/Sync/SyncJudge/SyncJudge.php\';');
doctor($root);

echo "-- with the plugin, and under another root\n";
mkdir("$root/docroot");
rename("$root/app", "$root/docroot/app");
mkdir("$root/docroot/plugins/SyncEngineBundle", 0777, true);
touch("$root/docroot/plugins/SyncEngineBundle/SyncEngineBundle.php");
doctor($root);
rename("$root/docroot/app", "$root/app");

echo "-- changed by the site\n";
$file = "$bundle/Sync/DAO/Sync/Report/FieldDAO.php";
$source = file_get_contents($file);
file_put_contents($file, str_replace(['function getState', "'required'"], ['function getStatus', "'needed'"], $source));
unlink("$bundle/Sync/SyncProcess/Direction/Helper/ValueHelper.php");
file_put_contents("$bundle/Sync/Exception/HandlerNotSupportedException.php", '<?php broken(');
doctor($root);

echo "-- no site\n";
doctor("$root/app");
?>
--EXPECT--
Mautic 5.1.9, 65 classes compared
indexes: not looked at, config/local.php names no database
syncengine.mautic may be exact (what the site does today), or safe (the same with its cures, see README)
plugin: <site>/plugins/SyncEngineBundle is not there, with safe each contact's configuration is read again (adapters/mautic)
exact
=> 0
-- containers in the cache
Mautic 5.1.9, 65 classes compared
indexes: not looked at, config/local.php names no database
container cache: <site>/var/cache/dev includes files of classes that the extension has: clear it before the setting changes (bin/console cache:clear)
container cache: <site>/var/cache/prod need not be cleared: it includes no such file
syncengine.mautic may be exact (what the site does today), or safe (the same with its cures, see README)
plugin: <site>/plugins/SyncEngineBundle is not there, with safe each contact's configuration is read again (adapters/mautic)
exact
=> 0
-- with the plugin, and under another root
Mautic 5.1.9, 65 classes compared
indexes: not looked at, config/local.php names no database
container cache: <site>/var/cache/dev includes files of classes that the extension has: clear it before the setting changes (bin/console cache:clear)
container cache: <site>/var/cache/prod need not be cleared: it includes no such file
syncengine.mautic may be exact (what the site does today), or safe (the same with its cures, see README)
plugin: <site>/docroot/plugins/SyncEngineBundle is there, with safe it answers reads of configuration once a page
exact
=> 0
-- changed by the site
Mautic 5.1.9, 65 classes compared
indexes: not looked at, config/local.php names no database
container cache: <site>/var/cache/dev includes files of classes that the extension has: clear it before the setting changes (bin/console cache:clear)
container cache: <site>/var/cache/prod need not be cleared: it includes no such file
Sync\Exception\HandlerNotSupportedException: Unclosed '('
Sync\DAO\Sync\Report\FieldDAO: const FIELD_REQUIRED: the site has "needed", the extension "required"
Sync\DAO\Sync\Report\FieldDAO: method getState: the site has null, the extension "(): string"
Sync\DAO\Sync\Report\FieldDAO: method getStatus: the site has "(): string", the extension null
Sync\SyncProcess\Direction\Helper\ValueHelper: the site has no such class
5 differences: leave syncengine.mautic off
=> 1
-- no site
<site> has no app/bundles/IntegrationsBundle
=> 2
