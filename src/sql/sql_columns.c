#include "sql/sql_columns.h"

#include "sql/sql_batch.h"

static const syncengine_sql_purpose describing = {"reading the columns of a table", NULL};

/* SQLite: pragma_table_info has what a view has too. PostgreSQL: a type by its schema and name has no length
 * that a cast could cut a text to. */
static const char *const queries[] = {
	[SYNCENGINE_SQLITE] = "SELECT name, type, dflt_value, NULL, pk FROM pragma_table_info(?, ?)",
	[SYNCENGINE_MYSQL] =
		"SELECT COLUMN_NAME, COLUMN_TYPE, NULL, COLLATION_NAME, 0 FROM information_schema.COLUMNS "
		"WHERE TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(?, DATABASE()) "
		"ORDER BY ORDINAL_POSITION",
	[SYNCENGINE_PGSQL] =
		"SELECT a.attname, pg_catalog.format('%I.%I', n.nspname, t.typname), NULL, NULL, 0 "
		"FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid "
		"JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace "
		"WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped "
		"ORDER BY a.attnum",
};

static bool is_type(const zend_string *type, const char *const *names)
{
	for (size_t i = 0; names[i]; i++) {
		if (strncasecmp(ZSTR_VAL(type), names[i], strlen(names[i])) == 0) {
			return true;
		}
	}
	return false;
}

bool syncengine_sql_type_contains(const zend_string *type, const char *word)
{
	return zend_memnistr(ZSTR_VAL(type), word, strlen(word), ZSTR_VAL(type) + ZSTR_LEN(type)) != NULL;
}

bool syncengine_sql_is_integer(const syncengine_sql *sql, const zend_string *type)
{
	static const char *const mysql[] = {"int", "tinyint", "smallint", "mediumint", "bigint", NULL};
	static const char *const pgsql[] = {"pg_catalog.int2", "pg_catalog.int4", "pg_catalog.int8", NULL};

	switch (sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			return syncengine_sql_type_contains(type, "INT");
		case SYNCENGINE_MYSQL:
			return is_type(type, mysql);
		default:
			return is_type(type, pgsql);
	}
}

bool syncengine_sql_is_text(const syncengine_sql *sql, const zend_string *type)
{
	static const char *const mysql[] = {"varchar", "text", "tinytext", "mediumtext", "longtext", NULL};
	static const char *const pgsql[] = {"pg_catalog.varchar", "pg_catalog.text", NULL};

	switch (sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			return syncengine_sql_type_contains(type, "CHAR") || syncengine_sql_type_contains(type, "TEXT") ||
				syncengine_sql_type_contains(type, "CLOB");
		case SYNCENGINE_MYSQL:
			return is_type(type, mysql);
		default:
			return is_type(type, pgsql);
	}
}

bool syncengine_sql_is_untyped(const syncengine_sql *sql, const zend_string *type)
{
	return sql->dialect->kind == SYNCENGINE_SQLITE && !syncengine_sql_type_contains(type, "INT") &&
		!syncengine_sql_is_text(sql, type) &&
		(ZSTR_LEN(type) == 0 || syncengine_sql_type_contains(type, "BLOB"));
}

static bool same_name(const syncengine_sql *sql, const zend_string *left, const zend_string *right)
{
	return sql->dialect->kind == SYNCENGINE_PGSQL ? zend_string_equals(left, right)
												  : zend_string_equals_ci(left, right);
}

static void column_free(zval *entry)
{
	syncengine_sql_column_type *found = Z_PTR_P(entry);

	zend_string_release(found->name);
	zend_string_release(found->type);
	if (found->fallback) {
		zend_string_release(found->fallback);
	}
	if (found->collation) {
		zend_string_release(found->collation);
	}
	efree(found);
}

const syncengine_sql_column_type *syncengine_sql_columns_find(
	HashTable *columns, const syncengine_sql *sql, const zend_string *name)
{
	const syncengine_sql_column_type *found;

	ZEND_HASH_FOREACH_PTR(columns, found) {
		if (same_name(sql, found->name, name)) {
			return found;
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

/* The parameters of the query. */
static HashTable *table_params(const syncengine_sql *sql, const zend_string *table)
{
	HashTable *params = syncengine_sql_params_new(2);
	const char *name = ZSTR_VAL(table), *dot = strchr(name, '.');

	if (sql->dialect->kind == SYNCENGINE_PGSQL) {
		syncengine_sql_add_new_str(params, syncengine_sql_table_name(sql, name, ZSTR_LEN(table)));
	} else if (dot) {
		syncengine_sql_add_chars(params, dot + 1, strlen(dot + 1));
		syncengine_sql_add_chars(params, name, (size_t)(dot - name));
	} else {
		syncengine_sql_add_chars(params, name, ZSTR_LEN(table));
		syncengine_sql_add_null(params);
	}
	return params;
}

bool syncengine_sql_columns_read(syncengine_sql *sql, const zend_string *table, HashTable *columns)
{
	const char *query = queries[sql->dialect->kind];
	zend_string *text = zend_string_init(query, strlen(query), false);
	zval rows, *row;
	bool ok = syncengine_sql_run(sql, &describing, text, table_params(sql, table), &rows, NULL);

	zend_hash_init(columns, 16, NULL, column_free, false);
	zend_string_release(text);
	if (!ok) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		syncengine_sql_column_type *found = emalloc(sizeof(*found));

		found->name = zval_get_string(syncengine_sql_column(row, 0));
		found->type = zval_get_string(syncengine_sql_column(row, 1));
		found->fallback = syncengine_sql_column_str(row, 2);
		found->collation = syncengine_sql_column_str(row, 3);
		found->key = syncengine_sql_column_long(row, 4) > 0;
		zend_hash_next_index_insert_ptr(columns, found);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	return true;
}
