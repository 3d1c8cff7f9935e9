--TEST--
HelloWorld: the comparison accepts two sides that are the same and names whatever isn't
--FILE--
<?php
require __DIR__ . '/crm.inc.php';

/** Both sides the same, with their mapping, made without any sync. */
function twins(string $directory): PDO
{
	$local = HelloWorld\Local\Database::open("$directory/local.sqlite");
	$local->exec("ATTACH '$directory/crm.sqlite' AS crm");
	$local->exec('CREATE TABLE sync_object_mapping (id INTEGER PRIMARY KEY, integration TEXT, internal_object_name TEXT,
		internal_object_id INTEGER, integration_object_name TEXT, integration_object_id TEXT, is_deleted INTEGER)');
	$local->exec("INSERT INTO company SELECT id + 100, name, website, city, employees, founded, '' FROM crm.world");
	$local->exec("INSERT INTO contact SELECT id + 1000, first_name, last_name, email, phone, city, country, points, score, is_active,
		birthday, NULLIF(replace(trim(replace(interests, '\"', ''), '[]'), ',', '|'), ''), substr(world_id, 2) + 100, '' FROM crm.citizen");
	$local->exec("INSERT INTO sync_object_mapping SELECT NULL, 'HelloWorld', 'company', id, 'World', 'w' || (id - 100), 0 FROM company");
	$local->exec("INSERT INTO sync_object_mapping SELECT NULL, 'HelloWorld', 'contact', id, 'Citizen', 'c' || (id - 1000), 0 FROM contact");

	return $local;
}

function compare(string $directory): void
{
	[$code, $output] = Crm::script('compare.php', "--local=$directory/local.sqlite", "--crm=$directory/crm.sqlite", "--store=$directory/local.sqlite");
	echo $output, "exit code $code\n";
}

$crm = new Crm(citizens: 60, worlds: 8);
$local = twins($crm->directory);
compare($crm->directory);

// What each of these does is taken back before the next one.
foreach ([
	"UPDATE contact SET city = 'Elsewhere' WHERE id = 1002",
	"UPDATE contact SET phone = CASE WHEN phone IS NULL THEN '' ELSE NULL END WHERE id = (SELECT MIN(id) FROM contact WHERE ifnull(phone, '') = '')",
	'UPDATE contact SET points = points + 1, score = score + 0.01 WHERE id IN (1004, 1005)',
	'UPDATE contact SET is_active = 1 - is_active WHERE id = 1006',
	"UPDATE contact SET interests = 'yoga|zen' WHERE id = 1007",
	'UPDATE contact SET company_id = NULL WHERE id = 1001',
	'UPDATE company SET employees = NULL WHERE id = 101',
	'DELETE FROM contact WHERE id = 1009',
	"DELETE FROM sync_object_mapping WHERE integration_object_id = 'c10'",
	"INSERT INTO sync_object_mapping SELECT NULL, integration, internal_object_name, internal_object_id, 'Citizen', 'c12', 0
		FROM sync_object_mapping WHERE integration_object_id = 'c11'",
	'INSERT INTO crm.citizen SELECT NULL, first_name, last_name, email, phone, city, country, points, score, is_active, birthday,
		interests, world_id, modified_at, field_times, 0, NULL, NULL FROM crm.citizen WHERE id = 13',
	'UPDATE crm.citizen SET deleted = 1 WHERE id = 14',
	"UPDATE contact SET email = lower(email) || 'x'",
] as $sql) {
	echo '-- ', strtok($sql, "\n"), "\n";
	$local->exec('BEGIN');
	$local->exec($sql);
	$local->exec('COMMIT');
	compare($crm->directory);
	foreach (['contact', 'company', 'sync_object_mapping', 'crm.citizen'] as $table) {
		$local->exec("DELETE FROM $table");
	}
	$local->exec('DROP TABLE sync_object_mapping');
	$pdo = HelloWorld\Crm\Database::open($crm->database);
	$pdo->exec('DELETE FROM world');
	(new HelloWorld\Crm\Fill($pdo, new HelloWorld\Sample\Sample(1, 8)))->run(60, 8);
	$local = twins($crm->directory);
}

echo "-- a counterpart that was deleted and is known to be\n";
$crm->admin('delete', ['id' => 'c14']);
$local->exec("UPDATE sync_object_mapping SET is_deleted = 1 WHERE integration_object_id = 'c14'");
compare($crm->directory);
echo "-- the same the other way\n";
$local->exec('DELETE FROM contact WHERE id = 1017');
$local->exec("UPDATE sync_object_mapping SET is_deleted = 1 WHERE integration_object_id = 'c17'");
compare($crm->directory);
echo "-- a pair that is said to be none, though both are there\n";
$local->exec("UPDATE sync_object_mapping SET is_deleted = 1 WHERE integration_object_id = 'c18'");
compare($crm->directory);
$local->exec("UPDATE sync_object_mapping SET is_deleted = 0 WHERE integration_object_id = 'c18'");
echo "-- one that was converted\n";
$crm->admin('convert', ['id' => 'c15', 'to' => 'Visitor']);
$local->exec("UPDATE sync_object_mapping SET integration_object_name = 'Visitor', integration_object_id = 'v1' WHERE integration_object_id = 'c15'");
compare($crm->directory);
echo "-- the order of a set\n";
$local->exec("UPDATE crm.citizen SET interests = '[\"art\",\"film\"]' WHERE id = 16");
$local->exec("UPDATE contact SET interests = 'film|art' WHERE id = 1016");
compare($crm->directory);
?>
--EXPECT--
in step: 60 contacts, 8 companies, 0 differences
exit code 0
-- UPDATE contact SET city = 'Elsewhere' WHERE id = 1002
difference: contact 1002 = Citizen c2: city is "Elsewhere" here, "Reykjavík" there
NOT in step: 0 unmapped, 0 duplicates, 1 differences
in step: 60 contacts, 8 companies, 1 differences
exit code 1
-- UPDATE contact SET phone = CASE WHEN phone IS NULL THEN '' ELSE NULL END WHERE id = (SELECT MIN(id) FROM contact WHERE ifnull(phone, '') = '')
difference: contact 1005 = Citizen c5: phone is "" here, null there
NOT in step: 0 unmapped, 0 duplicates, 1 differences
in step: 60 contacts, 8 companies, 1 differences
exit code 1
-- UPDATE contact SET points = points + 1, score = score + 0.01 WHERE id IN (1004, 1005)
difference: contact 1004 = Citizen c4: points is 2634 here, 2633 there
difference: contact 1005 = Citizen c5: points is 3761 here, 3760 there
difference: contact 1005 = Citizen c5: score is 87.89 here, 87.88 there
NOT in step: 0 unmapped, 0 duplicates, 3 differences
in step: 60 contacts, 8 companies, 3 differences
exit code 1
-- UPDATE contact SET is_active = 1 - is_active WHERE id = 1006
difference: contact 1006 = Citizen c6: is_active is 0 here, 1 there
NOT in step: 0 unmapped, 0 duplicates, 1 differences
in step: 60 contacts, 8 companies, 1 differences
exit code 1
-- UPDATE contact SET interests = 'yoga|zen' WHERE id = 1007
difference: contact 1007 = Citizen c7: interests is ["yoga","zen"] here, ["art","books","travel"] there
NOT in step: 0 unmapped, 0 duplicates, 1 differences
in step: 60 contacts, 8 companies, 1 differences
exit code 1
-- UPDATE contact SET company_id = NULL WHERE id = 1001
difference: contact 1001 = Citizen c1: company_id is null here, "w6" there
NOT in step: 0 unmapped, 0 duplicates, 1 differences
in step: 60 contacts, 8 companies, 1 differences
exit code 1
-- UPDATE company SET employees = NULL WHERE id = 101
difference: company 101 = World w1: employees is null here, 18582 there
NOT in step: 0 unmapped, 0 duplicates, 1 differences
in step: 60 contacts, 8 companies, 1 differences
exit code 1
-- DELETE FROM contact WHERE id = 1009
unmapped: contact 1009 is mapped to Citizen c9, but there is no contact 1009
NOT in step: 1 unmapped, 0 duplicates, 0 differences
in step: 59 contacts, 8 companies, 0 differences
exit code 1
-- DELETE FROM sync_object_mapping WHERE integration_object_id = 'c10'
unmapped: contact 1010 (nguyen.okafor.10@example.org) has no counterpart in the CRM
unmapped: Citizen c10 (nguyen.okafor.10@example.org) has no local counterpart
NOT in step: 2 unmapped, 0 duplicates, 0 differences
in step: 59 contacts, 8 companies, 0 differences
exit code 1
-- INSERT INTO sync_object_mapping SELECT NULL, integration, internal_object_name, internal_object_id, 'Citizen', 'c12', 0
duplicate: contact 1011 is mapped to Citizen c11 and to Citizen c12
duplicate: Citizen c12 is mapped to contact 1011 and to contact 1012
difference: contact 1011 = Citizen c12: firstname is "Liam" here, "Zoë" there
difference: contact 1011 = Citizen c12: lastname is "Haddad" here, "García" there
difference: contact 1011 = Citizen c12: email is "liam.haddad.11@example.org" here, "zoe.garcia.12@example.org" there
difference: contact 1011 = Citizen c12: phone is "(099) 426-8160" here, "+454 975 458 x40" there
difference: contact 1011 = Citizen c12: city is "Besançon" here, "東京" there
difference: contact 1011 = Citizen c12: country is "France" here, "Japan" there
difference: contact 1011 = Citizen c12: points is 3684 here, 657 there
difference: contact 1011 = Citizen c12: score is 22.16 here, 68.89 there
difference: contact 1011 = Citizen c12: is_active is 0 here, 1 there
difference: contact 1011 = Citizen c12: birthday is "1993-03-05" here, "1970-06-17" there
difference: contact 1011 = Citizen c12: interests is ["books","cooking"] here, [] there
difference: contact 1011 = Citizen c12: company_id is "w8" here, "w5" there
NOT in step: 0 unmapped, 2 duplicates, 12 differences
in step: 61 contacts, 8 companies, 12 differences
exit code 1
-- INSERT INTO crm.citizen SELECT NULL, first_name, last_name, email, phone, city, country, points, score, is_active, birthday,
unmapped: Citizen c61 (amelie.angstroem.13@example.org) has no local counterpart
duplicate: Citizen c13 and Citizen c61 are the same (amelie.angstroem.13@example.org)
NOT in step: 1 unmapped, 1 duplicates, 0 differences
in step: 60 contacts, 8 companies, 0 differences
exit code 1
-- UPDATE crm.citizen SET deleted = 1 WHERE id = 14
unmapped: contact 1014 is mapped to Citizen c14, but there is no Citizen c14
NOT in step: 1 unmapped, 0 duplicates, 0 differences
in step: 59 contacts, 8 companies, 0 differences
exit code 1
-- UPDATE contact SET email = lower(email) || 'x'
difference: contact 1001 = Citizen c1: email is "tomas.quist.1@example.orgx" here, "tomas.quist.1@example.org" there
difference: contact 1002 = Citizen c2: email is "priya.yamada.2@example.orgx" here, "priya.yamada.2@example.org" there
difference: contact 1003 = Citizen c3: email is "chloe.kovac.3@example.orgx" here, "chloe.kovac.3@example.org" there
difference: contact 1004 = Citizen c4: email is "noah.haddad.4@example.orgx" here, "noah.haddad.4@example.org" there
difference: contact 1005 = Citizen c5: email is "nguyen.angstroem.5@example.orgx" here, "nguyen.angstroem.5@example.org" there
difference: contact 1006 = Citizen c6: email is "tomas.zizek.6@example.orgx" here, "tomas.zizek.6@example.org" there
difference: contact 1007 = Citizen c7: email is "aiko.schroeder.7@example.orgx" here, "aiko.schroeder.7@example.org" there
difference: contact 1008 = Citizen c8: email is "bjoerk.okafor.8@example.orgx" here, "bjoerk.okafor.8@example.org" there
difference: contact 1009 = Citizen c9: email is "priya.mcdonald.9@example.orgx" here, "priya.mcdonald.9@example.org" there
difference: contact 1010 = Citizen c10: email is "nguyen.okafor.10@example.orgx" here, "nguyen.okafor.10@example.org" there
difference: contact 1011 = Citizen c11: email is "liam.haddad.11@example.orgx" here, "liam.haddad.11@example.org" there
difference: contact 1012 = Citizen c12: email is "zoe.garcia.12@example.orgx" here, "zoe.garcia.12@example.org" there
difference: contact 1013 = Citizen c13: email is "amelie.angstroem.13@example.orgx" here, "amelie.angstroem.13@example.org" there
difference: contact 1014 = Citizen c14: email is "jose.swiatek.14@example.orgx" here, "jose.swiatek.14@example.org" there
difference: contact 1015 = Citizen c15: email is "tomas.dangelo.15@example.orgx" here, "tomas.dangelo.15@example.org" there
difference: contact 1016 = Citizen c16: email is "kwame.mensah.16@example.orgx" here, "kwame.mensah.16@example.org" there
difference: contact 1017 = Citizen c17: email is "siobhan.kovac.17@example.orgx" here, "siobhan.kovac.17@example.org" there
difference: contact 1018 = Citizen c18: email is "priya.bronte.18@example.orgx" here, "priya.bronte.18@example.org" there
difference: contact 1019 = Citizen c19: email is "fatima.tran.19@example.orgx" here, "fatima.tran.19@example.org" there
difference: contact 1020 = Citizen c20: email is "bjoerk.bianchi.20@example.orgx" here, "bjoerk.bianchi.20@example.org" there
difference: … and 40 more
NOT in step: 0 unmapped, 0 duplicates, 60 differences
in step: 60 contacts, 8 companies, 60 differences
exit code 1
-- a counterpart that was deleted and is known to be
in step: 59 contacts, 8 companies, 0 differences
exit code 0
-- the same the other way
in step: 58 contacts, 8 companies, 0 differences
exit code 0
-- a pair that is said to be none, though both are there
unmapped: contact 1018 (priya.bronte.18@example.org) has no counterpart in the CRM
unmapped: Citizen c18 (priya.bronte.18@example.org) has no local counterpart
NOT in step: 2 unmapped, 0 duplicates, 0 differences
in step: 57 contacts, 8 companies, 0 differences
exit code 1
-- one that was converted
in step: 58 contacts, 8 companies, 0 differences
exit code 0
-- the order of a set
in step: 58 contacts, 8 companies, 0 differences
exit code 0
