<?php
declare(strict_types=1);

use SyncEngine\{InputOptions, MappingManual, ObjectMapping, PdoMappingStore, PdoSyncDataExchange, Report, Request, SyncDataExchange, SyncProcess};

/** The other side: a newsletter. Its subscribers are in an array where yours are behind an API. */
class Newsletter extends SyncDataExchange
{
	public array $subscribers = [
		1 => ['id' => 1, 'name' => 'Ada', 'email' => 'ada@example.com', 'modified' => '2026-01-01T10:00:00Z'],
		2 => ['id' => 2, 'name' => 'Grace', 'email' => 'grace@example.com', 'modified' => '2026-01-02T10:00:00Z'],
	];

	public function getSyncReport(Request $requestDAO): Report
	{
		$report = new Report('Newsletter');
		if ($requestDAO->getSyncIteration() === 1) { // The first page has them all; an empty one ends the paging.
			$report->addRecords('Subscriber', $this->subscribers, ['name' => 'string', 'email' => 'email'], 'id', 'modified');
		}
		return $report;
	}

	protected function write(string $objectName, array $changes): array
	{
		foreach ($changes as $change) {
			$id = (int) ($change->getObjectId() ?? count($this->subscribers) + 1);
			$values = array_map(fn ($field) => $field->getValue()->getNormalizedValue(), $change->getFields());
			$this->subscribers[$id] = ['id' => $id, 'modified' => date(DATE_ATOM)] + $values + ($this->subscribers[$id] ?? []);
			$outcomes[] = ['status' => $change->getObjectId() ? self::STATUS_UPDATED : self::STATUS_CREATED, 'id' => $id];
		}
		return $outcomes;
	}
}

// This side: a table, and in the same database what the engine remembers.
$pdo = new PDO('sqlite::memory:');
$pdo->exec('CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, mail TEXT, modified_at TEXT DEFAULT CURRENT_TIMESTAMP)');
$customers = new PdoSyncDataExchange($pdo, ['customer' => [
	'table' => 'customer', 'fields' => ['name' => 'string', 'mail' => 'email'], 'modified' => 'modified_at',
]]);
$store = new PdoMappingStore($pdo);
$customers->installChangeTracking('Newsletter');

// Which field is which, and what tells that two records are the same person.
$manual = new MappingManual('Newsletter');
$manual->addObjectMapping((new ObjectMapping('customer', 'Subscriber'))
	->addFieldMapping('name', 'name')->addFieldMapping('mail', 'email')->setUniqueFields(['mail']));

$newsletter = new Newsletter();
$sync = fn (array $options = []) => (new SyncProcess($manual, $customers, $newsletter, $store,
	new InputOptions(['integration' => 'Newsletter'] + $options)))->execute();

// That was all. Here it runs: once with everything, once with what changed on both sides, once with nothing to do.
$run = function (array $options = []) use ($sync, $pdo, $newsletter): void {
	$result = $sync($options);
	foreach ($result->getCounts() as $count) {
		echo "{$count['direction']} {$count['object']}: {$count['read']} read, {$count['created']} created, {$count['updated']} updated\n";
	}
	echo '  customers:   ', implode(', ', $pdo->query('SELECT name FROM customer ORDER BY id')->fetchAll(PDO::FETCH_COLUMN)), "\n";
	echo '  subscribers: ', implode(', ', array_column($newsletter->subscribers, 'name')), "\n";
	echo '  ', $result->getStatus(), "\n";
};
$pdo->exec("INSERT INTO customer (name, mail, modified_at) VALUES ('Ada Lovelace', 'ada@example.com', '2026-02-01 10:00:00'), ('Alan', 'alan@example.com', '2026-02-01 10:00:00')");
$run(['first-time-sync' => true]);
$pdo->exec("UPDATE customer SET name = 'Alan Turing' WHERE name = 'Alan'");
$newsletter->subscribers[2] = ['name' => 'Grace Hopper', 'modified' => date(DATE_ATOM)] + $newsletter->subscribers[2];
$run();
$run();
