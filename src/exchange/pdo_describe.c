/* What the database says of a table's columns: their types decide how values are told to it. */
#include "exchange/pdo_table.h"

#include "exceptions/exceptions.h"
#include "members.h"

/* One column, as the queries below answer it. */
typedef struct {
	zend_string *name;      /* owned */
	zend_string *type;      /* owned: SQLite's declared, the other's own name of it */
	zend_string *fallback;  /* owned, or NULL: SQLite's default */
	zend_string *collation; /* owned, or NULL: MySQL's */
	bool key;               /* SQLite: part of the primary key */
} column;

static const syncengine_sql_purpose describing = {"reading the columns of a table", NULL};

/* SQLite: pragma_table_info has what a view has too. PostgreSQL: a type by its schema and name has no length
 * that a cast could cut a text to. */
static const char *const queries[] = {
	[SYNCENGINE_SQLITE] = "SELECT name, type, dflt_value, NULL, pk FROM pragma_table_info(?, ?)",
	[SYNCENGINE_MYSQL] =
		"SELECT COLUMN_NAME, COLUMN_TYPE, NULL, COLLATION_NAME, 0 FROM information_schema.COLUMNS "
		"WHERE TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(?, DATABASE())",
	[SYNCENGINE_PGSQL] =
		"SELECT a.attname, pg_catalog.format('%I.%I', n.nspname, t.typname), NULL, NULL, 0 "
		"FROM pg_catalog.pg_attribute a JOIN pg_catalog.pg_type t ON t.oid = a.atttypid "
		"JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace "
		"WHERE a.attrelid = pg_catalog.to_regclass(?) AND a.attnum > 0 AND NOT a.attisdropped",
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

static bool contains(const zend_string *type, const char *word)
{
	return zend_memnistr(ZSTR_VAL(type), word, strlen(word), ZSTR_VAL(type) + ZSTR_LEN(type)) != NULL;
}

/* Whether a column holds whole numbers. */
static bool is_integer(const syncengine_sql *sql, const zend_string *type)
{
	static const char *const mysql[] = {"int", "tinyint", "smallint", "mediumint", "bigint", NULL};
	static const char *const pgsql[] = {"pg_catalog.int2", "pg_catalog.int4", "pg_catalog.int8", NULL};

	switch (sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			return contains(type, "INT");
		case SYNCENGINE_MYSQL:
			return is_type(type, mysql);
		default:
			return is_type(type, pgsql);
	}
}

/* Whether a text comes back from a column as it was given (but for a trigger). */
static bool is_text(const syncengine_sql *sql, const zend_string *type)
{
	static const char *const mysql[] = {"varchar", "text", "tinytext", "mediumtext", "longtext", NULL};
	static const char *const pgsql[] = {"pg_catalog.varchar", "pg_catalog.text", NULL};

	switch (sql->dialect->kind) {
		case SYNCENGINE_SQLITE:
			return contains(type, "CHAR") || contains(type, "TEXT") || contains(type, "CLOB");
		case SYNCENGINE_MYSQL:
			return is_type(type, mysql);
		default:
			return is_type(type, pgsql);
	}
}

/* SQLite keeps a value as it comes in a column without a declared type, and ours come as texts. */
static bool is_untyped(const syncengine_sql *sql, const zend_string *type)
{
	return sql->dialect->kind == SYNCENGINE_SQLITE && !contains(type, "INT") && !is_text(sql, type) &&
		(ZSTR_LEN(type) == 0 || contains(type, "BLOB"));
}

static syncengine_column_time time_of(const syncengine_sql *sql, const zend_string *type)
{
	if (is_integer(sql, type)) {
		return SYNCENGINE_COLUMN_EPOCH;
	}
	return zend_string_equals_literal(type, "pg_catalog.timestamptz") ? SYNCENGINE_COLUMN_ZONED
																	  : SYNCENGINE_COLUMN_TEXT;
}

static void describe_field(syncengine_pdo_field *field, const syncengine_sql *sql, const column *found)
{
	field->time = time_of(sql, found->type);
	field->is_text = is_text(sql, found->type) && field->kind == SYNCENGINE_KIND_TEXT;
	field->fallback = syncengine_str_copy(found->fallback);
	if (sql->dialect->kind == SYNCENGINE_PGSQL) {
		field->cast = zend_string_copy(found->type);
	} else if (is_untyped(sql, found->type)) {
		switch (field->kind) {
			case SYNCENGINE_KIND_INT:
			case SYNCENGINE_KIND_BOOLEAN:
				field->cast = zend_string_init(ZEND_STRL("INTEGER"), false);
				break;
			case SYNCENGINE_KIND_FLOAT:
				field->cast = zend_string_init(ZEND_STRL("REAL"), false);
				break;
			default:
				break;
		}
	}
}

static void describe_id(syncengine_pdo_table *table, const syncengine_sql *sql, const column *found)
{
	syncengine_str_release(table->id_cast);
	syncengine_str_release(table->id_collation);
	table->id_cast = table->id_collation = NULL;
	switch (sql->dialect->kind) {
		case SYNCENGINE_MYSQL:
			if (is_integer(sql, found->type)) {
				table->id_cast = contains(found->type, "unsigned")
					? zend_string_init(ZEND_STRL("UNSIGNED"), false)
					: zend_string_init(ZEND_STRL("SIGNED"), false);
			}
			table->id_collation = syncengine_str_copy(found->collation);
			break;
		case SYNCENGINE_PGSQL:
			table->id_cast = zend_string_copy(found->type);
			break;
		default:
			break;
	}
}

static bool same_name(const syncengine_sql *sql, const zend_string *left, const zend_string *right)
{
	return sql->dialect->kind == SYNCENGINE_PGSQL ? zend_string_equals(left, right)
												  : zend_string_equals_ci(left, right);
}

static void column_free(zval *entry)
{
	column *found = Z_PTR_P(entry);

	zend_string_release(found->name);
	zend_string_release(found->type);
	syncengine_str_release(found->fallback);
	syncengine_str_release(found->collation);
	efree(found);
}

static const column *find_column(HashTable *columns, const syncengine_sql *sql, const zend_string *name)
{
	const column *found;

	ZEND_HASH_FOREACH_PTR(columns, found) {
		if (same_name(sql, found->name, name)) {
			return found;
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

/* The columns of a table: none where there is no such table. False with an exception. */
static bool read_columns(const syncengine_pdo_table *table, syncengine_sql *sql, HashTable *columns)
{
	HashTable *params = syncengine_sql_params_new(2);
	const char *dot = strchr(ZSTR_VAL(table->table), '.');
	zend_string *text;
	zval rows, *row;
	bool ok;

	if (sql->dialect->kind == SYNCENGINE_PGSQL) {
		syncengine_sql_add_str(params, table->quoted_table);
	} else {
		syncengine_sql_add_chars(
			params, dot ? dot + 1 : ZSTR_VAL(table->table), dot ? strlen(dot + 1) : ZSTR_LEN(table->table));
		if (dot) {
			syncengine_sql_add_chars(params, ZSTR_VAL(table->table), (size_t)(dot - ZSTR_VAL(table->table)));
		} else {
			syncengine_sql_add_null(params);
		}
	}
	text = zend_string_init(queries[sql->dialect->kind], strlen(queries[sql->dialect->kind]), false);
	ok = syncengine_sql_run(sql, &describing, text, params, &rows, NULL);
	zend_string_release(text);
	if (!ok) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		column *found = emalloc(sizeof(*found));

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

static bool throw_column(const syncengine_pdo_table *table, const zend_string *name, const char *of)
{
	syncengine_throw(syncengine_ce_ConfigurationException,
		"PdoSyncDataExchange, object '%s': the table %s has no column %s (of %s)", ZSTR_VAL(table->object),
		ZSTR_VAL(table->table), ZSTR_VAL(name), of);
	return false;
}

static bool describe_columns(syncengine_pdo_table *table, const syncengine_sql *sql, HashTable *columns)
{
	const column *found = find_column(columns, sql, table->id);
	syncengine_pdo_field *field;

	if (!found) {
		return throw_column(table, table->id, "the ID");
	}
	if (is_untyped(sql, found->type)) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"PdoSyncDataExchange, object '%s': the column %s of %s needs a type, such as INTEGER PRIMARY KEY",
			ZSTR_VAL(table->object), ZSTR_VAL(table->id), ZSTR_VAL(table->table));
		return false;
	}
	describe_id(table, sql, found);
	if (table->modified) {
		found = find_column(columns, sql, table->modified);
		if (!found) {
			return throw_column(table, table->modified, "the change time");
		}
		table->modified_time = time_of(sql, found->type);
		syncengine_str_release(table->modified_cast);
		table->modified_cast = sql->dialect->kind == SYNCENGINE_PGSQL ? zend_string_copy(found->type) : NULL;
	}
	ZEND_HASH_FOREACH_PTR(&table->fields, field) {
		found = find_column(columns, sql, field->column);
		if (!found) {
			return throw_column(table, field->column, "a field");
		}
		syncengine_str_release(field->cast);
		field->cast = NULL;
		syncengine_str_release(field->fallback);
		field->fallback = NULL;
		describe_field(field, sql, found);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Whether the ID is SQLite's row ID, the whole primary key. */
static bool is_row_id(HashTable *columns, const syncengine_pdo_table *table)
{
	const column *found, *key = NULL;
	uint32_t keys = 0;

	ZEND_HASH_FOREACH_PTR(columns, found) {
		if (found->key) {
			key = found;
			keys++;
		}
	}
	ZEND_HASH_FOREACH_END();
	return keys == 1 && zend_string_equals_literal_ci(key->type, "integer") &&
		zend_string_equals_ci(key->name, table->id);
}

/* How the IDs of new rows are known, and whether there can be any; false with an exception. */
static bool describe_sequence(syncengine_pdo_table *table, syncengine_sql *sql, HashTable *columns)
{
	static const char query[] =
		"SELECT name = 'sqlite_sequence', type = 'view' FROM sqlite_master WHERE name = 'sqlite_sequence' "
		"OR (name = ? COLLATE NOCASE AND type IN ('table', 'view'))";
	HashTable *params;
	zend_string *text;
	zval rows, *row;
	bool ok;

	if (sql->dialect->kind != SYNCENGINE_SQLITE || strchr(ZSTR_VAL(table->table), '.')) {
		return true;
	}
	params = syncengine_sql_params_new(1);
	syncengine_sql_add_str(params, table->table);
	text = zend_string_init(query, sizeof(query) - 1, false);
	ok = syncengine_sql_run(sql, &describing, text, params, &rows, NULL);
	zend_string_release(text);
	if (!ok) {
		return false;
	}
	table->counts_ids = is_row_id(columns, table);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		if (syncengine_sql_column_bool(row, 0)) {
			table->has_sequence = true;
		} else {
			table->is_view = syncengine_sql_column_bool(row, 1);
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
	return true;
}

bool syncengine_pdo_table_describe(syncengine_pdo_table *table, syncengine_sql *sql)
{
	HashTable columns;

	if (table->described) {
		return true;
	}
	zend_hash_init(&columns, 16, NULL, column_free, false);
	if (read_columns(table, sql, &columns)) {
		if (zend_hash_num_elements(&columns) > 0) {
			table->described =
				describe_columns(table, sql, &columns) && describe_sequence(table, sql, &columns);
		} else {
			syncengine_throw(syncengine_ce_ConfigurationException,
				"PdoSyncDataExchange, object '%s': there is no table %s in the database",
				ZSTR_VAL(table->object), ZSTR_VAL(table->table));
		}
	}
	zend_hash_destroy(&columns);
	return table->described;
}
