--TEST--
The read cache: switched off, or outside of a sync, everything is asked
--INI--
syncengine.mautic=safe
error_reporting=E_ALL & ~E_DEPRECATED
pcre.jit=0
--EXTENSIONS--
pdo_sqlite
--SKIPIF--
<?php
require __DIR__ . '/read_cache_skip.inc.php';
?>
--FILE--
<?php
require __DIR__ . '/read_cache.inc.php';

use MauticPlugin\SyncEngineBundle\ReadCache\Answers;
use MauticPlugin\SyncEngineBundle\ReadCache\Middleware;

$seen = new Seen();
$answers = new Answers(['extra_table']);
$db = connection([$seen, new Middleware($answers)]);
define('MAUTIC_TABLE_PREFIX', 'm_');
foreach (tables() as $sql) {
	$db->executeStatement($sql);
}
$db->executeStatement('CREATE TABLE m_extra_table (id INTEGER)');
function asked(string $table = 'm_lead_fields'): string
{
	global $db, $seen;
	$seen->take();
	$db->fetchAllAssociative("SELECT * FROM $table");
	$db->fetchAllAssociative("SELECT * FROM $table WHERE id = ?", [1]);
	$db->fetchAllAssociative("SELECT * FROM $table");
	$db->fetchAllAssociative("SELECT * FROM $table WHERE id = ?", [1]);
	return count($seen->take()) . "\n";
}

echo 'no page: ', asked();
$answers->begin();
echo 'no sync: ', asked();
define('MAUTIC_INTEGRATION_ACTIVE_SYNC', 1);
echo 'a sync, no page: ', asked();
foreach (['0', 'off', '', '1', 'on'] as $setting) {
	ini_set('syncengine.mautic_read_cache', $setting);
	$answers->begin();
	echo "mautic_read_cache=$setting: ", asked();
	$answers->end();
}
$answers->begin();
echo 'a page: ', asked();
echo 'one of the list: ', asked('m_webhooks');
echo 'one of the parameter: ', asked('m_extra_table');
echo 'another one: ', asked('m_leads');
$db->executeStatement('CREATE TABLE lead_fields (id INTEGER)');
echo 'one without prefix: ', asked('lead_fields');
$answers->end();
echo 'after the page: ', asked();
$statement = $db->prepare('SELECT COUNT(*) FROM m_lead_fields WHERE id > ?');
$write = $db->prepare('INSERT INTO m_lead_fields (alias) VALUES (?)');
$write->bindValue(1, 'x');
$statement->bindValue(1, 0);
$answers->begin();
echo $statement->executeQuery()->fetchOne(), $statement->executeQuery()->fetchOne(), "\n";
$write->executeStatement();
echo $statement->executeQuery()->fetchOne(), " of statements from before the page\n";
?>
--EXPECT--
no page: 4
no sync: 4
a sync, no page: 4
mautic_read_cache=0: 4
mautic_read_cache=off: 4
mautic_read_cache=: 4
mautic_read_cache=1: 2
mautic_read_cache=on: 2
a page: 2
one of the list: 2
one of the parameter: 2
another one: 4
one without prefix: 4
after the page: 4
33
4 of statements from before the page
