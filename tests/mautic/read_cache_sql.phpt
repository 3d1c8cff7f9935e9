--TEST--
The read cache: which statements it answers, which ones drop what it has
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

use MauticPlugin\SyncEngineBundle\ReadCache\Sql;

$sql = new Sql(['m_lead_fields', 'm_webhooks', 'm_categories']);
$statements = [
	Sql::READS_CONFIGURATION => [
		'SELECT * FROM m_lead_fields',
		"select\n\tf.alias as a from m_lead_fields f where f.object = 'lead' and f.is_published = :now",
		"SELECT f.id FROM m_lead_fields f WHERE f.alias LIKE 'it''s -- a \"lead\"%' LIMIT 5",
		'SELECT w0_.id AS id_0, c1_.name AS name_1 FROM m_webhooks w0_ LEFT JOIN m_categories c1_ ON w0_.category_id = c1_.id WHERE w0_.id IN (?, ?) AND (w0_.a = 1 OR w0_.b IS NULL)',
		'SELECT COUNT(DISTINCT f.id), LOWER(f.alias), f.order, f.for FROM m_lead_fields AS f GROUP BY f.type, f.id HAVING COUNT(f.id) > 1.5 ORDER BY f.a, f.b',
		'SELECT f.x FROM m_lead_fields f INNER JOIN m_webhooks w ON (w.a = f.a) CROSS JOIN m_categories c WHERE f.a = COALESCE(w.b, ?, -1)',
	],
	Sql::OTHER => [
		'SELECT 1',
		'SELECT * FROM m_leads',
		'SELECT * FROM lead_fields',
		'SELECT * FROM M_LEAD_FIELDS',
		'SELECT * FROM m_lead_fields, m_leads',
		'SELECT * FROM m_lead_fields f, m_leads l WHERE f.id = l.id',
		'SELECT * FROM (m_lead_fields, m_leads)',
		'SELECT * FROM m_lead_fields JOIN m_leads ON 1 = 1',
		'SELECT * FROM m_lead_fields f NATURAL JOIN m_leads',
		'SELECT * FROM m_lead_fields STRAIGHT_JOIN m_leads',
		'SELECT * FROM m_lead_fields JOIN (m_leads) ON 1 = 1',
		'SELECT * FROM m_leads JOIN m_lead_fields ON 1 = 1',
		'SELECT * FROM m_lead_fields WHERE id = 1.JOIN m_leads',
		'SELECT * FROM m_lead_fields.t',
		'SELECT * FROM other.m_lead_fields',
		'SELECT * FROM m_lead_fields WHERE id IN (SELECT id FROM m_leads)',
		'SELECT * FROM m_lead_fields WHERE EXISTS (SELECT 1 FROM m_webhooks)',
		'SELECT * FROM (SELECT * FROM m_leads) m_lead_fields',
		'SELECT (SELECT MAX(id) FROM m_leads) FROM m_lead_fields',
		'SELECT id FROM m_lead_fields UNION SELECT id FROM m_leads',
		'SELECT id FROM m_lead_fields UNION ALL TABLE m_leads',
		'SELECT id FROM m_lead_fields EXCEPT SELECT id FROM m_webhooks',
		'SELECT * FROM m_lead_fields FOR UPDATE',
		'SELECT * FROM m_lead_fields FOR SHARE',
		'SELECT * FROM m_lead_fields LOCK IN SHARE MODE',
		'SELECT * FROM m_lead_fields WITH (NOLOCK)',
		'SELECT * FROM m_lead_fields WHERE a < NOW()',
		'SELECT * FROM m_lead_fields WHERE a < now ( )',
		'SELECT * FROM m_lead_fields WHERE a < CURRENT_TIMESTAMP',
		'SELECT * FROM m_lead_fields WHERE a < UTC_DATE',
		'SELECT * FROM m_lead_fields ORDER BY RAND()',
		'SELECT LAST_INSERT_ID() FROM m_lead_fields',
		'SELECT UUID(), id FROM m_lead_fields',
		'SELECT my.function(id) FROM m_lead_fields',
		'SELECT @row FROM m_lead_fields',
		'SELECT @row := @row + 1 FROM m_lead_fields',
		'SELECT @@session.time_zone FROM m_lead_fields',
		'SELECT CURRENT_USER FROM m_lead_fields',
		'SELECT SQL_CALC_FOUND_ROWS id FROM m_lead_fields',
		'SELECT SQL_NO_CACHE id FROM m_lead_fields',
		'SELECT ROW_NUMBER() OVER (ORDER BY id) FROM m_lead_fields',
		'SELECT * FROM `m_lead_fields`',
		'SELECT * FROM "m_lead_fields"',
		'SELECT * FROM [m_lead_fields]',
		'SELECT "it\'s", \'"\' FROM m_lead_fields',
		"SELECT * FROM m_lead_fields WHERE a = 'it\\'s'",
		"SELECT * FROM m_lead_fields WHERE a = 'open",
		'SELECT /* a */ * FROM m_lead_fields',
		'SELECT /*!50000 SLEEP(1), */ id FROM m_lead_fields',
		"SELECT * FROM m_lead_fields -- a\n",
		"SELECT * FROM m_lead_fields # a\n, m_leads",
		'SELECT a || b FROM m_lead_fields',
		'SELECT a::text FROM m_lead_fields',
		'SELECT {fn x} FROM m_lead_fields',
		"SELECT 'é', ü FROM m_lead_fields",
		"SELECT a\0 FROM m_lead_fields",
		'SELECT EXTRACT(YEAR FROM a) FROM m_lead_fields',
		'SELECT (1 FROM m_lead_fields)',
		'SELECT * FROM m_lead_fields WHERE (a = 1',
		'SELECT * FROM m_lead_fields WHERE a IN (VALUES (1))',
		'SELECT NEXT VALUE FOR s FROM m_lead_fields',
		'SELECT * FROM m_lead_fields WHERE a IN (' . str_repeat('1, ', 2000) . '1)',
		"INSERT INTO m_leads (email, points) VALUES ('x', 1)",
		'UPDATE m_leads SET lead_fields = 1, m_webhooks_2 = 2',
		'DELETE FROM m_xm_lead_fields;',
		'REPLACE INTO m_leads VALUES (1)',
		'SAVEPOINT DOCTRINE2_SAVEPOINT_2',
		'RELEASE SAVEPOINT DOCTRINE2_SAVEPOINT_2',
	],
	Sql::WRITES => [
		'INSERT INTO m_lead_fields (id) VALUES (1)',
		'insert into M_Lead_Fields (id) values (1)',
		'UPDATE `m_lead_fields` SET a = 1',
		'UPDATE db.m_lead_fields SET a = 1',
		'UPDATE m_leads l JOIN m_lead_fields f ON 1 = 1 SET f.a = 1',
		"UPDATE m_leads SET a = 'm_lead_fields'",
		'DELETE f FROM m_leads l, m_lead_fields f',
		'UPDATE /*m_leads*/ "m_webhooks" SET a = 1',
		'REPLACE INTO m_categories VALUES (1)',
		"UPDATE m_leads SET a = 'x;y'",
		'UPDATE m_leads SET a = 1; DROP TABLE m_lead_fields',
		'SELECT 1; SELECT 2',
		"SELECT * FROM m_lead_fields WHERE a = ';'",
		'SELECT id INTO OUTFILE 1 FROM m_lead_fields',
		'SELECT id FROM m_leads INTO @a',
		"SELECT GET_LOCK('a', 1)",
		'TRUNCATE m_leads',
		'ALTER TABLE m_leads ADD x INT',
		'CREATE TABLE x (id INT)',
		'DROP TABLE x',
		'RENAME TABLE a TO b',
		'CALL x()',
		'DO x()',
		'LOAD DATA INFILE 1 INTO TABLE m_leads',
		'SET NAMES utf8mb4',
		'SET SESSION TRANSACTION ISOLATION LEVEL SERIALIZABLE',
		'START TRANSACTION',
		'COMMIT',
		'ROLLBACK',
		'ROLLBACK TO SAVEPOINT a',
		'LOCK TABLES m_leads WRITE',
		'WITH a AS (SELECT 1) SELECT * FROM m_lead_fields',
		'WITH a AS (SELECT 1) DELETE FROM m_lead_fields',
		'(SELECT 1)',
		'/* a */ SELECT * FROM m_lead_fields',
		'-- a',
		"\u{feff}SELECT * FROM m_lead_fields",
		'SHOW TABLES',
		'MERGE INTO m_leads',
		'PREPARE a FROM 1',
		'',
		'1',
	],
];
foreach ($statements as $kind => $list) {
	$wrong = array_filter($list, fn ($one) => $sql->kindOf($one) !== $kind);
	echo count($list) - count($wrong), ' of ', count($list), "\n";
	foreach ($wrong as $one) {
		echo "  ", $sql->kindOf($one), ": ", substr($one, 0, 100), "\n";
	}
}
?>
--EXPECT--
6 of 6
68 of 68
42 of 42
