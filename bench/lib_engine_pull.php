<?php
/**
 * The first pull by the engine. usage: php lib_engine_pull.php URL DATABASE [count]
 *
 * With `count` it says how many statements each page cost, the first one and the end left out: they are not like the others.
 */
declare(strict_types=1);

require __DIR__ . '/lib_pages.php';

use SyncEngine\InputOptions;
use SyncEngine\MappingManual;
use SyncEngine\ObjectMapping;
use SyncEngine\PdoMappingStore;
use SyncEngine\PdoSyncDataExchange;
use SyncEngine\RestSyncDataExchange;
use SyncEngine\SyncProcess;

[, $url, $file] = $argv;
$counted = ($argv[3] ?? '') === 'count';
if ($counted) {
	require __DIR__ . '/lib_counting_pdo.php';
}
$pdo = pull_database($file, $counted ? CountingPdo::class : PDO::class);
$store = new PdoMappingStore($pdo);
$mapping = new ObjectMapping('contact', 'Contact');
foreach (array_keys(pull_fields()) as $field) {
	$mapping->addFieldMapping($field, $field);
}
$mapping->setUniqueFields(['email']);
$manual = new MappingManual('Bench');
$manual->addObjectMapping($mapping);
$tables = new PdoSyncDataExchange($pdo, ['contact' => ['table' => 'contact', 'fields' => pull_fields(), 'modified' => 'date_modified']]);
$rest = new RestSyncDataExchange($url, ['Contact' => ['path' => '/contacts', 'fields' => pull_fields()]], ['limit' => PAGE_SIZE]);
$started = cpu_seconds();
$process = new SyncProcess($manual, $tables, $rest, $store, new InputOptions(['integration' => 'Bench', 'first-time-sync' => true, 'disable-push' => true]));
$pages = [];
if ($counted) {
	$process->setPageCallback(static function () use (&$pages): void {
		$pages[] = count(CountingPdo::$statements);
		CountingPdo::$statements = [];
	});
}
$process->execute();
report_run(
	cpu_seconds() - $started,
	(int) $pdo->query('SELECT COUNT(*) FROM contact')->fetchColumn(),
	(int) $pdo->query('SELECT COUNT(*) FROM sync_object_mapping')->fetchColumn(),
	array_slice($pages, 1),
);
