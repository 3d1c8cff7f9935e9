--TEST--
scripts/mautic-doctor: indexes that the database of a site lacks
--INI--
syncengine.mautic=exact
--EXTENSIONS--
posix
--SKIPIF--
<?php
require dirname(__DIR__) . '/store/database.inc.php';
if (!MariaDb::isInstalled()) die('skip MariaDb is not installed');
if (!is_file(dirname(__DIR__, 2) . '/modules/syncengine.so')) die('skip the extension is not built beside the tests');
?>
--FILE--
<?php
require dirname(__DIR__) . '/store/database.inc.php';
require __DIR__ . '/site_tree.inc.php';

$root = site();
$server = new MariaDb();
$pdo = $server->connect();
$socket = $pdo->query('SELECT @@socket')->fetchColumn();
mkdir("$root/config");
$configure = fn (string $name, string $prefix) => file_put_contents("$root/config/local.php",
	'<?php $parameters = ' . var_export(['db_host' => 'localhost', 'db_user' => 'root', 'db_password' => '', 'db_name' => $name, 'db_table_prefix' => $prefix], true) . ';');

foreach (['', 'm_'] as $prefix) {
	$configure('test', $prefix);
	$pdo->exec("CREATE TABLE {$prefix}sync_object_mapping (id INT AUTO_INCREMENT PRIMARY KEY, integration VARCHAR(191), internal_object_name VARCHAR(191),
		internal_object_id INT, last_sync_date DATETIME, INDEX (integration, internal_object_name, last_sync_date))");
	$pdo->exec("CREATE TABLE {$prefix}leads (id INT AUTO_INCREMENT PRIMARY KEY, email VARCHAR(191))");
	doctor($root, "pdo_mysql.default_socket=$socket");
	$pdo->exec("CREATE INDEX by_email ON {$prefix}leads (email)");
	doctor($root, "pdo_mysql.default_socket=$socket");
	$pdo->exec("CREATE INDEX by_internal ON {$prefix}sync_object_mapping (" . ($prefix === '' ? '' : 'integration, ') . 'internal_object_name, internal_object_id)');
	doctor($root, "pdo_mysql.default_socket=$socket");
}

echo "-- a database that is not there\n";
$configure('nowhere', '');
doctor($root, "pdo_mysql.default_socket=$socket");
?>
--EXPECT--
Mautic 5.1.9, 65 classes compared
index missing: sync_object_mapping (internal_object_name, internal_object_id)
index missing: leads (email)
syncengine.mautic may be exact (what the site does today), or safe (the same with its cures, see README)
plugin: <site>/plugins/SyncEngineBundle is not there, with safe each contact's configuration is read again (adapters/mautic)
exact
=> 0
Mautic 5.1.9, 65 classes compared
index missing: sync_object_mapping (internal_object_name, internal_object_id)
syncengine.mautic may be exact (what the site does today), or safe (the same with its cures, see README)
plugin: <site>/plugins/SyncEngineBundle is not there, with safe each contact's configuration is read again (adapters/mautic)
exact
=> 0
Mautic 5.1.9, 65 classes compared
syncengine.mautic may be exact (what the site does today), or safe (the same with its cures, see README)
plugin: <site>/plugins/SyncEngineBundle is not there, with safe each contact's configuration is read again (adapters/mautic)
exact
=> 0
Mautic 5.1.9, 65 classes compared
index missing: m_sync_object_mapping (internal_object_name, internal_object_id)
index missing: m_leads (email)
syncengine.mautic may be exact (what the site does today), or safe (the same with its cures, see README)
plugin: <site>/plugins/SyncEngineBundle is not there, with safe each contact's configuration is read again (adapters/mautic)
exact
=> 0
Mautic 5.1.9, 65 classes compared
index missing: m_sync_object_mapping (internal_object_name, internal_object_id)
syncengine.mautic may be exact (what the site does today), or safe (the same with its cures, see README)
plugin: <site>/plugins/SyncEngineBundle is not there, with safe each contact's configuration is read again (adapters/mautic)
exact
=> 0
Mautic 5.1.9, 65 classes compared
syncengine.mautic may be exact (what the site does today), or safe (the same with its cures, see README)
plugin: <site>/plugins/SyncEngineBundle is not there, with safe each contact's configuration is read again (adapters/mautic)
exact
=> 0
-- a database that is not there
Mautic 5.1.9, 65 classes compared
indexes: not looked at: SQLSTATE[HY000] [1049] Unknown database 'nowhere'
syncengine.mautic may be exact (what the site does today), or safe (the same with its cures, see README)
plugin: <site>/plugins/SyncEngineBundle is not there, with safe each contact's configuration is read again (adapters/mautic)
exact
=> 0
