<?php
/** Pushing: what it leaves, and how many statements a page costs. */
require __DIR__ . '/sync.inc.php';

$site = new Site();
for ($i = 1; $i <= 250; $i++) {
	$site->add('lead', ['email' => "n$i@x.example", 'points' => $i / 2], '2020-03-01 00:00:00');
}
counted_sync($site, 'new contacts', options: ['disable-pull' => true]);
rows($site, 'SELECT COUNT(*), COUNT(DISTINCT internal_object_id), MIN(last_sync_date), MAX(last_sync_date) FROM sync_object_mapping');
rows($site, 'SELECT COUNT(*) FROM sync_object_field_change_report');
echo '  ', json_encode($site->hello->objects['Citizen'][array_key_last($site->hello->objects['Citizen'])]), "\n";

for ($i = 251; $i <= 400; $i++) {
	$site->add('lead', ['email' => "n$i@x.example"], '2020-03-01 00:00:00', tracked: false);
}
counted_sync($site, 'all contacts', options: ['disable-pull' => true, 'first-time-sync' => true, 'end-datetime' => '2035-01-01 00:00:00']);
rows($site, 'SELECT COUNT(*), COUNT(DISTINCT internal_object_id), COUNT(DISTINCT integration_object_id) FROM sync_object_mapping');

$site->hello->now = '2020-06-02 00:00:00';
foreach (range(1, 60) as $i) {
	$site->edit('lead', $i, ['points' => 0.5], '2020-05-05 00:00:00');
}
$remote = static fn (int $i) => $site->statements->unseen(static fn () => $site->connection->fetchOne('SELECT integration_object_id FROM sync_object_mapping WHERE internal_object_id = ?', [$i]));
foreach (['deleted', 'remap', 'retry', 'note', 'none'] as $i => $status) {
	foreach (range(1, 10) as $one) {
		$site->hello->statuses['Citizen'][$remote($i * 10 + $one)] = $status;
	}
}
counted_sync($site, 'whatever becomes of them', options: ['disable-pull' => true]);
foreach ([1, 11, 21, 31, 41, 51] as $i) {
	rows($site, "SELECT internal_object_id, integration_object_id, last_sync_date, is_deleted, (SELECT COUNT(*) FROM sync_object_field_change_report r WHERE r.object_id = internal_object_id) FROM sync_object_mapping WHERE internal_object_id = $i");
}
rows($site, 'SELECT COUNT(*), MIN(message) FROM notes');
$site->hello->statuses = [];
counted_sync($site, 'those to retry', options: ['disable-pull' => true]);
rows($site, 'SELECT COUNT(*) FROM sync_object_field_change_report');
