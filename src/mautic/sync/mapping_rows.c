#include "mautic/sync/mapping_rows.h"

#define MAPPING_REPOSITORY "Mautic\\IntegrationsBundle\\Entity\\ObjectMappingRepository"
#define COMMON_REPOSITORY "Mautic\\CoreBundle\\Entity\\CommonRepository"

bool mapping_rows_own(zval *repository, const char *method)
{
	static const char doctrine[] = "Doctrine\\";
	zend_function *function;

	if (Z_TYPE_P(repository) != IS_OBJECT) {
		return false;
	}
	if (site_method_is_of(Z_OBJ_P(repository), method, MAPPING_REPOSITORY) ||
		site_method_is_of(Z_OBJ_P(repository), method, COMMON_REPOSITORY)) {
		return true;
	}
	function = zend_hash_str_find_ptr(&Z_OBJCE_P(repository)->function_table, method, strlen(method));
	return function && function->common.scope &&
		zend_string_starts_with_cstr(function->common.scope->name, doctrine, sizeof(doctrine) - 1);
}

bool mapping_rows_saves(zval *repository)
{
	return mapping_rows_own(repository, "saveentity") && mapping_rows_own(repository, "detachentity");
}

void mapping_rows_marks(smart_str *sql, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		smart_str_appends(sql, i ? ", ?" : "?");
	}
}

zend_string *mapping_rows_id(const zval *id)
{
	if (Z_TYPE_P(id) == IS_STRING) {
		return zend_string_copy(Z_STR_P(id));
	}
	return Z_TYPE_P(id) == IS_LONG ? zend_long_to_str(Z_LVAL_P(id)) : NULL;
}

zend_string *mapping_rows_fold(const zend_string *text)
{
	size_t length = ZSTR_LEN(text);
	zend_string *folded;

	for (size_t i = 0; i < length; i++) {
		if (ZSTR_VAL(text)[i] < 0x20 || ZSTR_VAL(text)[i] > 0x7e) {
			return NULL;
		}
	}
	while (length && ZSTR_VAL(text)[length - 1] == ' ') {
		length--;
	}
	folded = zend_string_alloc(length, false);
	zend_str_tolower_copy(ZSTR_VAL(folded), ZSTR_VAL(text), length);
	return folded;
}

/* Marks all keys that a database may take for `text`. */
static void doubt(HashTable *rows, const zend_string *text)
{
	zend_string *key, *folded = mapping_rows_fold(text), *other;
	zval *row;

	ZEND_HASH_FOREACH_STR_KEY_VAL(rows, key, row) {
		other = mapping_rows_fold(key);
		if (!folded || !other || zend_string_equals(folded, other)) {
			zval_ptr_dtor(row);
			ZVAL_FALSE(row);
		}
		syncengine_str_release(other);
	}
	ZEND_HASH_FOREACH_END();
	syncengine_str_release(folded);
}

/* Marks all keys that a database may take for each other, or for what else is not known. */
static void doubt_alike(HashTable *rows)
{
	HashTable seen;
	zend_string *key, *folded;
	zval *row, *other;

	zend_hash_init(&seen, zend_hash_num_elements(rows), NULL, NULL, false);
	ZEND_HASH_FOREACH_STR_KEY_VAL(rows, key, row) {
		folded = mapping_rows_fold(key);
		other = folded ? zend_hash_find(&seen, folded) : NULL;
		if (!folded || other) {
			ZVAL_FALSE(row);
		}
		if (other) {
			ZVAL_FALSE((zval *)Z_PTR_P(other));
		} else if (folded) {
			zend_hash_add_new_ptr(&seen, folded, row);
		}
		syncengine_str_release(folded);
	}
	ZEND_HASH_FOREACH_END();
	zend_hash_destroy(&seen);
}

/* Puts a row where it belongs; whether it was a stray. */
static bool place(HashTable *rows, zval *row, const char *key_column)
{
	zval *column = zend_hash_str_find(Z_ARRVAL_P(row), key_column, strlen(key_column)), *slot;
	zend_string *key = column ? zval_get_string(column) : ZSTR_EMPTY_ALLOC();
	bool stray = false;

	slot = zend_hash_find(rows, key);
	if (slot && Z_TYPE_P(slot) == IS_NULL) {
		ZVAL_COPY(slot, row);
	} else {
		doubt(rows, key);
		stray = !slot;
	}
	zend_string_release(key);
	return stray;
}

static zend_string *select_text(const mapping_rows_query *query, uint32_t count)
{
	zend_string *table = site_table("sync_object_mapping");
	smart_str sql = {0};

	smart_str_appends(
		&sql, "SELECT id, integration_object_id, internal_object_id, last_sync_date, is_deleted FROM ");
	smart_str_append(&sql, table);
	smart_str_appends(&sql, " WHERE ");
	for (uint32_t i = 0; i < query->count; i++) {
		smart_str_appends(&sql, query->columns[i]);
		smart_str_appends(&sql, " = ? AND ");
	}
	smart_str_appends(&sql, query->list_column);
	smart_str_appends(&sql, " IN (");
	mapping_rows_marks(&sql, count);
	smart_str_appendc(&sql, ')');
	zend_string_release(table);
	return smart_str_extract(&sql);
}

/* Fetches the rows of one statement; `params` has the list already behind the values of the columns. */
static bool fetch_chunk(const mapping_rows_query *query, zval *params, HashTable *rows, uint32_t *strays)
{
	uint32_t count = zend_hash_num_elements(Z_ARRVAL_P(params)) - query->count;
	zval found, *row;

	if (!site_select(query->connection, select_text(query, count), params, NULL, &found)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(found), row) {
		if (Z_TYPE_P(row) == IS_ARRAY && place(rows, row, query->key_column)) {
			++*strays;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&found);
	return !EG(exception);
}

static void start_params(const mapping_rows_query *query, zval *params)
{
	array_init_size(params, query->count + MAPPING_ROWS_CHUNK);
	for (uint32_t i = 0; i < query->count; i++) {
		site_param_copy(params, query->values[i]);
	}
}

bool mapping_rows_fetch(const mapping_rows_query *query, HashTable *list, HashTable *rows, uint32_t *strays)
{
	uint32_t full = query->count + MAPPING_ROWS_CHUNK;
	zval params, *value;
	bool ok = true;

	*strays = 0;
	start_params(query, &params);
	ZEND_HASH_FOREACH_VAL(list, value) {
		site_param_copy(&params, value);
		if (zend_hash_num_elements(Z_ARRVAL(params)) == full) {
			ok = fetch_chunk(query, &params, rows, strays);
			zval_ptr_dtor(&params);
			start_params(query, &params);
			if (!ok) {
				break;
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	if (ok && zend_hash_num_elements(Z_ARRVAL(params)) > query->count) {
		ok = fetch_chunk(query, &params, rows, strays);
	}
	zval_ptr_dtor(&params);
	return ok;
}

bool mapping_rows_fetch_keys(const mapping_rows_query *query, HashTable *rows)
{
	zend_string *key;
	uint32_t strays;
	zval list, *row;
	bool ok;

	doubt_alike(rows);
	array_init_size(&list, zend_hash_num_elements(rows));
	ZEND_HASH_FOREACH_STR_KEY_VAL(rows, key, row) {
		if (Z_TYPE_P(row) == IS_NULL) {
			add_next_index_str(&list, zend_string_copy(key));
		}
	}
	ZEND_HASH_FOREACH_END();
	ok = mapping_rows_fetch(query, Z_ARRVAL(list), rows, &strays);
	zval_ptr_dtor(&list);
	return ok;
}
