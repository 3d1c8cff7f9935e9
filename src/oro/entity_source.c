#include "oro/entity_source.h"

#include "exceptions/exceptions.h"
#include "members.h"
#include "sql/sql_batch.h"

#define WHERE "EntityReaderById"

static bool check_name(const syncengine_sql *sql, const char *what, zval *name)
{
	const char *problem;

	ZVAL_DEREF(name);
	if (Z_TYPE_P(name) != IS_STRING) {
		syncengine_throw(syncengine_ce_ConfigurationException, WHERE ": %s must be a string, %s given", what,
			syncengine_type_name(name));
		return false;
	}
	problem = syncengine_sql_name_problem(sql->dialect, Z_STRVAL_P(name), Z_STRLEN_P(name));
	if (problem) {
		syncengine_throw(
			syncengine_ce_ConfigurationException, WHERE ": %s \"%s\" %s", what, Z_STRVAL_P(name), problem);
	}
	return !problem;
}

static bool check_names(const syncengine_sql *sql, const char *what, HashTable *names)
{
	zval *name;

	ZEND_HASH_FOREACH_VAL(names, name) {
		if (!check_name(sql, what, name)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static HashTable *association_part(HashTable *association, const char *key)
{
	zval *part = zend_hash_str_find(association, key, strlen(key));

	if (part) {
		ZVAL_DEREF(part);
	}
	return part && Z_TYPE_P(part) == IS_ARRAY ? Z_ARRVAL_P(part) : NULL;
}

static bool check_association(const syncengine_sql *sql, const zend_string *name, zval *given)
{
	HashTable *association, *on, *columns;
	zval *table;
	zend_string *column;
	bool has_columns;

	ZVAL_DEREF(given);
	association = name && Z_TYPE_P(given) == IS_ARRAY ? Z_ARRVAL_P(given) : NULL;
	table = association ? zend_hash_str_find(association, ZEND_STRL("table")) : NULL;
	on = association ? association_part(association, "on") : NULL;
	columns = association ? association_part(association, "columns") : NULL;
	has_columns = association && zend_hash_str_exists(association, ZEND_STRL("columns"));
	if (!table || !on || zend_hash_num_elements(on) == 0 || (has_columns && !columns) ||
		zend_hash_num_elements(association) != 2 + (uint32_t)has_columns) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			WHERE ", association '%s': must be an array of 'table', 'on' (the association's column by the "
				  "entity's, one or more) and 'columns' (of the association; without it all)",
			name ? ZSTR_VAL(name) : "0");
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY(on, column) {
		const char *problem = column
			? syncengine_sql_name_problem(sql->dialect, ZSTR_VAL(column), ZSTR_LEN(column))
			: "is a number: 'on' is an array of the association's column by the entity's";

		if (problem) {
			syncengine_throw(syncengine_ce_ConfigurationException,
				WHERE ", association '%s': the column \"%s\" %s", ZSTR_VAL(name),
				column ? ZSTR_VAL(column) : "0", problem);
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return check_name(sql, "the table of an association", table) &&
		check_names(sql, "a column of an association", on) &&
		(!columns || check_names(sql, "a column of an association", columns));
}

static bool key_setup(syncengine_key *key, const syncengine_sql *sql, HashTable *identifier)
{
	zval *name;

	if (zend_hash_num_elements(identifier) == 0) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			WHERE ": the identifier must name the columns of the key, one or more");
		return false;
	}
	if (!check_names(sql, "a column of the identifier", identifier)) {
		return false;
	}
	key->database = sql->dialect->kind;
	key->columns = ecalloc(zend_hash_num_elements(identifier), sizeof(*key->columns));
	ZEND_HASH_FOREACH_VAL(identifier, name) {
		ZVAL_DEREF(name);
		key->columns[key->count++].name = zend_string_copy(Z_STR_P(name));
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool syncengine_entity_source_setup(syncengine_entity_source *source, const syncengine_sql *sql,
	zend_string *table, HashTable *identifier, HashTable *columns, HashTable *associations)
{
	zend_string *name;
	zval value, *association;

	ZVAL_EMPTY_ARRAY(&source->associations);
	ZVAL_STR(&value, table);
	if (!check_name(sql, "the table", &value) || !check_names(sql, "a column", columns) ||
		!key_setup(&source->key, sql, identifier)) {
		return false;
	}
	if (associations) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(associations, name, association) {
			if (!check_association(sql, name, association)) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
		ZVAL_ARR(&source->associations, zend_array_dup(associations));
	}
	ZVAL_ARR(&source->columns, zend_array_dup(columns));
	source->table = zend_string_copy(table);
	return true;
}

static void source_forget(syncengine_entity_source *source)
{
	if (source->row) {
		zend_array_release(source->row);
	}
	syncengine_str_release(source->select);
	syncengine_str_release(source->from);
	syncengine_str_release(source->joins);
	source->row = NULL;
	source->select = source->from = source->joins = NULL;
}

void syncengine_entity_source_free(syncengine_entity_source *source)
{
	source_forget(source);
	syncengine_key_free(&source->key);
	zval_ptr_dtor(&source->columns);
	zval_ptr_dtor(&source->associations);
	syncengine_str_release(source->table);
	source->table = NULL;
	ZVAL_UNDEF(&source->columns);
	ZVAL_UNDEF(&source->associations);
}

/* What describing gathers. */
typedef struct {
	syncengine_entity_source *source;
	syncengine_sql *sql;
	smart_str select, joins;
} description;

/* Reads a column of the table known as `alias`; takes `name`. False with an exception where the name is taken. */
static bool add_column(description *made, const char *alias, const zend_string *column, zend_string *name)
{
	syncengine_entity_source *source = made->source;
	zval null;

	if (zend_symtable_exists(source->row, name)) {
		syncengine_throw(syncengine_ce_ConfigurationException,
			WHERE ": two columns are called \"%s\": give one of them another name as its key",
			ZSTR_VAL(name));
		zend_string_release(name);
		return false;
	}
	smart_str_appendc(&made->select, ',');
	smart_str_appends(&made->select, alias);
	smart_str_appendc(&made->select, '.');
	syncengine_sql_append_name(&made->select, made->sql, ZSTR_VAL(column), ZSTR_LEN(column));
	ZVAL_NULL(&null);
	zend_symtable_update(source->row, name, &null);
	zend_string_release(name);
	return true;
}

static bool check_column(
	HashTable *described, const syncengine_sql *sql, const zend_string *table, const zend_string *column)
{
	if (syncengine_sql_columns_find(described, sql, column)) {
		return true;
	}
	syncengine_throw(syncengine_ce_ConfigurationException, WHERE ": the table %s has no column %s",
		ZSTR_VAL(table), ZSTR_VAL(column));
	return false;
}

/* Reads a table's columns; false with an exception where there is no such table. */
static bool describe_table(syncengine_sql *sql, const zend_string *table, HashTable *described)
{
	if (!syncengine_sql_columns_read(sql, table, described)) {
		return false;
	}
	if (zend_hash_num_elements(described) == 0) {
		syncengine_throw(syncengine_ce_ConfigurationException, WHERE ": there is no table %s in the database",
			ZSTR_VAL(table));
		return false;
	}
	return true;
}

/* The columns that are asked for, or all of them; `prefix` (NULL: none) begins the names of a row's keys. */
static bool add_columns(description *made, HashTable *described, const zend_string *table, const char *alias,
	HashTable *columns, const zend_string *prefix)
{
	const syncengine_sql_column_type *found;
	zend_string *name;
	zval *column;

	if (!columns || zend_hash_num_elements(columns) == 0) {
		ZEND_HASH_FOREACH_PTR(described, found) {
			name = prefix ? strpprintf(0, "%s.%s", ZSTR_VAL(prefix), ZSTR_VAL(found->name))
						  : zend_string_copy(found->name);
			if (!add_column(made, alias, found->name, name)) {
				return false;
			}
		}
		ZEND_HASH_FOREACH_END();
		return true;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(columns, name, column) {
		ZVAL_DEREF(column);
		if (!check_column(described, made->sql, table, Z_STR_P(column))) {
			return false;
		}
		if (name) {
			zend_string_addref(name);
		} else {
			name = prefix ? strpprintf(0, "%s.%s", ZSTR_VAL(prefix), Z_STRVAL_P(column))
						  : zend_string_copy(Z_STR_P(column));
		}
		if (!add_column(made, alias, Z_STR_P(column), name)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool names_column(HashTable *columns, const zend_string *column)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(columns, name, value) {
		ZVAL_DEREF(value);
		if (!name && zend_string_equals(Z_STR_P(value), column)) {
			return true;
		}
	}
	ZEND_HASH_FOREACH_END();
	return false;
}

static bool describe_entity(description *made, HashTable *described)
{
	syncengine_entity_source *source = made->source;
	HashTable *columns = Z_ARRVAL(source->columns);

	for (uint32_t i = 0; i < source->key.count; i++) {
		syncengine_key_column *column = &source->key.columns[i];

		if (!check_column(described, made->sql, source->table, column->name)) {
			return false;
		}
		syncengine_key_describe(
			column, made->sql, syncengine_sql_columns_find(described, made->sql, column->name));
		/* A row says whose it is. */
		if (zend_hash_num_elements(columns) > 0 && !names_column(columns, column->name) &&
			!add_column(made, "t", column->name, zend_string_copy(column->name))) {
			return false;
		}
	}
	return add_columns(made, described, source->table, "t", columns, NULL);
}

static void append_join(description *made, const char *alias, const zend_string *table, HashTable *on)
{
	zend_string *quoted = syncengine_sql_table_name(made->sql, ZSTR_VAL(table), ZSTR_LEN(table)), *local;
	const char *word = " ON ";
	zval *foreign;

	smart_str_append_printf(&made->joins, " LEFT JOIN %s AS %s", ZSTR_VAL(quoted), alias);
	zend_string_release(quoted);
	ZEND_HASH_FOREACH_STR_KEY_VAL(on, local, foreign) {
		ZVAL_DEREF(foreign);
		smart_str_append_printf(&made->joins, "%s%s.", word, alias);
		syncengine_sql_append_name(&made->joins, made->sql, Z_STRVAL_P(foreign), Z_STRLEN_P(foreign));
		smart_str_appends(&made->joins, " = t.");
		syncengine_sql_append_name(&made->joins, made->sql, ZSTR_VAL(local), ZSTR_LEN(local));
		word = " AND ";
	}
	ZEND_HASH_FOREACH_END();
}

/* `entity`: the columns of the table itself. */
static bool describe_association(
	description *made, HashTable *entity, const zend_string *name, HashTable *association, uint32_t number)
{
	const zend_string *table = Z_STR_P(zend_hash_str_find_deref(association, ZEND_STRL("table")));
	HashTable described, *on = association_part(association, "on");
	zend_string *local;
	zval *foreign;
	char alias[16];
	bool ok = describe_table(made->sql, table, &described);

	snprintf(alias, sizeof(alias), "j%u", number);
	ZEND_HASH_FOREACH_STR_KEY_VAL(on, local, foreign) {
		ZVAL_DEREF(foreign);
		ok = ok && check_column(entity, made->sql, made->source->table, local) &&
			check_column(&described, made->sql, table, Z_STR_P(foreign));
	}
	ZEND_HASH_FOREACH_END();
	if (ok) {
		append_join(made, alias, table, on);
		ok = add_columns(made, &described, table, alias, association_part(association, "columns"), name);
	}
	zend_hash_destroy(&described);
	return ok;
}

static bool describe_all(description *made, HashTable *described)
{
	zend_string *name;
	zval *association;
	uint32_t number = 0;

	if (!describe_table(made->sql, made->source->table, described) || !describe_entity(made, described)) {
		return false;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(Z_ARRVAL(made->source->associations), name, association) {
		ZVAL_DEREF(association);
		if (!describe_association(made, described, name, Z_ARRVAL_P(association), number++)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool syncengine_entity_source_describe(syncengine_entity_source *source, syncengine_sql *sql)
{
	description made = {.source = source, .sql = sql};
	HashTable described;
	bool ok;

	if (source->select) {
		return true;
	}
	source->row = zend_new_array(16);
	zend_hash_real_init_mixed(source->row);
	ok = describe_all(&made, &described);
	zend_hash_destroy(&described);
	if (!ok) {
		smart_str_free(&made.select);
		smart_str_free(&made.joins);
		source_forget(source);
		return false;
	}
	smart_str_0(&made.joins);
	source->select = smart_str_extract(&made.select);
	source->joins = smart_str_extract(&made.joins);
	source->from = syncengine_sql_table_name(sql, ZSTR_VAL(source->table), ZSTR_LEN(source->table));
	return true;
}
