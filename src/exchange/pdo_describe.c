/* What the database says of a table's columns: their types decide how values are told to it. */
#include "exchange/pdo_table.h"

#include "exceptions/exceptions.h"
#include "members.h"
#include "sql/sql_columns.h"

static const syncengine_sql_purpose describing = {"reading the columns of a table", NULL};

static syncengine_column_time time_of(const syncengine_sql *sql, const zend_string *type)
{
	if (syncengine_sql_is_integer(sql, type)) {
		return SYNCENGINE_COLUMN_EPOCH;
	}
	return zend_string_equals_literal(type, "pg_catalog.timestamptz") ? SYNCENGINE_COLUMN_ZONED
																	  : SYNCENGINE_COLUMN_TEXT;
}

static void describe_field(
	syncengine_pdo_field *field, const syncengine_sql *sql, const syncengine_sql_column_type *found)
{
	field->time = time_of(sql, found->type);
	field->is_text = syncengine_sql_is_text(sql, found->type) && field->kind == SYNCENGINE_KIND_TEXT;
	field->fallback = syncengine_str_copy(found->fallback);
	if (sql->dialect->kind == SYNCENGINE_PGSQL) {
		field->cast = zend_string_copy(found->type);
	} else if (syncengine_sql_is_untyped(sql, found->type)) {
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

static void describe_id(
	syncengine_pdo_table *table, const syncengine_sql *sql, const syncengine_sql_column_type *found)
{
	syncengine_str_release(table->id_cast);
	syncengine_str_release(table->id_collation);
	table->id_cast = table->id_collation = NULL;
	switch (sql->dialect->kind) {
		case SYNCENGINE_MYSQL:
			if (syncengine_sql_is_integer(sql, found->type)) {
				table->id_cast = syncengine_sql_type_contains(found->type, "unsigned")
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

static bool throw_column(const syncengine_pdo_table *table, const zend_string *name, const char *of)
{
	syncengine_throw(syncengine_ce_ConfigurationException,
		"PdoSyncDataExchange, object '%s': the table %s has no column %s (of %s)", ZSTR_VAL(table->object),
		ZSTR_VAL(table->table), ZSTR_VAL(name), of);
	return false;
}

static bool describe_columns(syncengine_pdo_table *table, const syncengine_sql *sql, HashTable *columns)
{
	const syncengine_sql_column_type *found = syncengine_sql_columns_find(columns, sql, table->id);
	syncengine_pdo_field *field;

	if (!found) {
		return throw_column(table, table->id, "the ID");
	}
	if (syncengine_sql_is_untyped(sql, found->type)) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			"PdoSyncDataExchange, object '%s': the column %s of %s needs a type, such as INTEGER PRIMARY KEY",
			ZSTR_VAL(table->object), ZSTR_VAL(table->id), ZSTR_VAL(table->table));
		return false;
	}
	describe_id(table, sql, found);
	if (table->modified) {
		found = syncengine_sql_columns_find(columns, sql, table->modified);
		if (!found) {
			return throw_column(table, table->modified, "the change time");
		}
		table->modified_time = time_of(sql, found->type);
		syncengine_str_release(table->modified_cast);
		table->modified_cast = sql->dialect->kind == SYNCENGINE_PGSQL ? zend_string_copy(found->type) : NULL;
	}
	ZEND_HASH_FOREACH_PTR(&table->fields, field) {
		found = syncengine_sql_columns_find(columns, sql, field->column);
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
	const syncengine_sql_column_type *found, *key = NULL;
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
	if (syncengine_sql_columns_read(sql, table->table, &columns)) {
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
