<?php
/** Pulling: what it leaves, and how many statements a page costs. */
require __DIR__ . '/sync.inc.php';

$site = new Site();
people($site, 0, 20);
counted_sync($site, 'companies first');
people($site, 400, 20);
counted_sync($site, 'for the first time');
rows($site, 'SELECT internal_object_name, COUNT(*), COUNT(DISTINCT internal_object_id), MIN(last_sync_date), MAX(last_sync_date) FROM sync_object_mapping GROUP BY internal_object_name');
rows($site, 'SELECT email, firstname, lastname, company FROM leads WHERE id IN (1, 200, 201, 400)');

counted_sync($site, 'again, nothing changed');
rows($site, 'SELECT internal_object_name, COUNT(*), MIN(last_sync_date), MAX(last_sync_date) FROM sync_object_mapping GROUP BY internal_object_name');

for ($i = 1; $i <= 400; $i += 10) {
	$site->hello->put('Citizen', "c$i", ['first_name' => "Remote $i"], '2020-02-02 00:00:00');
	$site->edit('lead', $i, ['lastname' => "Mautic $i"], '2020-02-03 00:00:00');
}
for ($i = 6; $i <= 400; $i += 10) {
	$site->hello->put('Citizen', "c$i", ['first_name' => "Newer $i"], '2020-02-02 00:00:00');
	$site->edit('lead', $i, ['firstname' => "Older $i"], '2020-02-01 00:00:00');
}
counted_sync($site, 'changed on both sides', '2020-02-01 00:00:00', ['disable-push' => true]);
rows($site, 'SELECT firstname, lastname, last_sync_date FROM leads INNER JOIN sync_object_mapping m ON m.internal_object_id = leads.id AND m.internal_object_name = \'lead\' WHERE leads.id IN (1, 2, 6)');
rows($site, 'SELECT COUNT(*) FROM sync_object_field_change_report');

$site->hello->remapped = array_map(static fn (int $i) => ['Citizen', "c$i", 'Citizen', "moved$i"], range(1, 3));
$site->hello->put('Citizen', 'moved2', $site->hello->objects['Citizen']['c2']['fields'] + [], '2020-04-04 00:00:00');
counted_sync($site, 'objects that have other IDs', '2020-04-01 00:00:00');
rows($site, "SELECT internal_object_id, integration_object_id, last_sync_date FROM sync_object_mapping WHERE internal_object_id <= 4 AND internal_object_name = 'lead'");
