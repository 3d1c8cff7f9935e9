/* What the store's methods have in common: texts of statements, and the lists that they are given. */
#include "store/pdo_mapping_store.h"

#include "core/se_json.h"
#include "lists.h"

static const char *dialect_word(const syncengine_sql_dialect *dialect, const char *word, size_t length)
{
	const struct {
		const char *name;
		const char *text;
	} words[] = {{"key", dialect->type_key}, {"int", dialect->type_int}, {"flag", dialect->type_flag},
		{"name", dialect->type_name}, {"text", dialect->type_text}, {"time", dialect->type_time},
		{"end", dialect->table_end}};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (strlen(words[i].name) == length && memcmp(words[i].name, word, length) == 0) {
			return words[i].text;
		}
	}
	return NULL;
}

void syncengine_store_append(smart_str *text, const syncengine_pdo_mapping_store *store, const char *template)
{
	const char *open, *close;

	while ((open = strchr(template, '{'))) {
		const char *word;

		smart_str_appendl(text, template, open - template);
		close = strchr(open, '}');
		word = dialect_word(store->sql->dialect, open + 1, close - open - 1);
		if (word) {
			smart_str_appends(text, word);
		} else {
			zend_string *name = zend_string_concat2(
				ZSTR_VAL(store->prefix), ZSTR_LEN(store->prefix), open + 1, close - open - 1);

			syncengine_sql_append_name(text, store->sql, ZSTR_VAL(name), ZSTR_LEN(name));
			zend_string_release(name);
		}
		template = close + 1;
	}
	smart_str_appends(text, template);
}

zend_string *syncengine_store_text(const syncengine_pdo_mapping_store *store, const char *template)
{
	smart_str text = {0};

	syncengine_store_append(&text, store, template);
	return smart_str_extract(&text);
}

bool syncengine_store_run_text(syncengine_pdo_mapping_store *store, const syncengine_sql_purpose *purpose,
	smart_str *text, HashTable *params, zval *rows, zend_long *affected)
{
	zend_string *whole = smart_str_extract(text);
	bool ok = syncengine_sql_run(store->sql, purpose, whole, params, rows, affected);

	zend_string_release(whole);
	return ok;
}

bool syncengine_store_run(syncengine_pdo_mapping_store *store, const syncengine_sql_purpose *purpose,
	const char *template, HashTable *params, zval *rows, zend_long *affected)
{
	smart_str text = {0};

	syncengine_store_append(&text, store, template);
	return syncengine_store_run_text(store, purpose, &text, params, rows, affected);
}

void syncengine_store_append_upsert(smart_str *text, const syncengine_pdo_mapping_store *store,
	const char *table, const char *conflict, const char *const *columns, const char *added)
{
	bool mysql = store->sql->dialect->kind == SYNCENGINE_MYSQL;
	const char *new_value = mysql ? "VALUES(" : "excluded.", *end = mysql ? ")" : "";

	if (mysql) {
		smart_str_appends(text, " ON DUPLICATE KEY UPDATE ");
	} else {
		smart_str_append_printf(text, " ON CONFLICT (%s) DO UPDATE SET ", conflict);
	}
	for (size_t i = 0; columns[i]; i++) {
		smart_str_append_printf(
			text, "%s%s = %s%s%s", i > 0 ? ", " : "", columns[i], new_value, columns[i], end);
	}
	if (added) {
		smart_str_append_printf(text, ", %s = ", added);
		syncengine_store_append(text, store, table);
		smart_str_append_printf(text, ".%s + %s%s%s", added, new_value, added, end);
	}
}

void syncengine_store_add_time(HashTable *params, int64_t us, bool precise)
{
	char text[SE_TIME_SIZE];

	syncengine_sql_add_chars(
		params, text, se_time_format(us, precise ? SE_TIME_SQL_MICROS : SE_TIME_SQL, text));
}

void syncengine_store_add_message(
	HashTable *params, const syncengine_pdo_mapping_store *store, zend_string *message)
{
	const char *at = ZSTR_VAL(message), *nul;
	size_t left = ZSTR_LEN(message), valid;
	smart_str clean = {0};

	while (left > 0 && store->sql->dialect->kind != SYNCENGINE_SQLITE) {
		valid = se_utf8_check(at, left);
		nul = store->sql->dialect->kind == SYNCENGINE_PGSQL ? memchr(at, 0, valid) : NULL;
		valid = nul ? (size_t)(nul - at) : valid;
		if (valid == ZSTR_LEN(message)) {
			break;
		}
		smart_str_appendl(&clean, at, valid);
		if (valid < left) {
			smart_str_appends(&clean, "\xef\xbf\xbd");
			valid++;
		}
		at += valid;
		left -= valid;
	}
	if (clean.s) {
		syncengine_sql_add_new_str(params, smart_str_extract(&clean));
	} else {
		syncengine_sql_add_str(params, message);
	}
}

bool syncengine_store_direction(zend_string *direction, uint32_t arg)
{
	if (zend_string_equals_literal(direction, "pull") || zend_string_equals_literal(direction, "push")) {
		return true;
	}
	zend_argument_value_error(arg, "must be \"pull\" or \"push\"");
	return false;
}

bool syncengine_store_limit(zend_long limit, uint32_t arg)
{
	if (limit >= 1) {
		return true;
	}
	zend_argument_value_error(arg, "must be greater than 0");
	return false;
}

HashTable *syncengine_store_entry(zval *entry, zend_long position, uint32_t arg)
{
	ZVAL_DEREF(entry);
	if (Z_TYPE_P(entry) == IS_ARRAY) {
		return Z_ARRVAL_P(entry);
	}
	zend_argument_type_error(
		arg, "must be a list of arrays, %s found at " ZEND_LONG_FMT, zend_zval_type_name(entry), position);
	return NULL;
}

zend_string *syncengine_store_entry_text(
	HashTable *entry, zend_long position, const char *key, bool optional, uint32_t arg)
{
	zval *value = zend_hash_str_find(entry, key, strlen(key));

	if (value) {
		ZVAL_DEREF(value);
		switch (Z_TYPE_P(value)) {
			case IS_STRING:
				return zend_string_copy(Z_STR_P(value));
			case IS_LONG:
				return zend_long_to_str(Z_LVAL_P(value));
			case IS_NULL:
				break;
			default:
				zend_argument_type_error(arg, "must have a string as \"%s\" at " ZEND_LONG_FMT ", %s found",
					key, position, zend_zval_type_name(value));
				return NULL;
		}
	}
	if (!optional) {
		zend_argument_value_error(arg, "must have \"%s\" at " ZEND_LONG_FMT, key, position);
	}
	return NULL;
}

void syncengine_store_row_array(zval *row, const char *const *names, uint32_t count, zval *array)
{
	array_init_size(array, count);
	for (uint32_t i = 0; i < count; i++) {
		zend_string *text = syncengine_sql_column_str(row, i);

		if (text) {
			add_assoc_str(array, names[i], text);
		} else {
			add_assoc_null(array, names[i]);
		}
	}
}

bool syncengine_store_objects(HashTable *given, zend_class_entry *ce, uint32_t arg, zval *list)
{
	zval *object;

	if (!syncengine_list_check_objects(given, ce, arg)) {
		return false;
	}
	array_init_size(list, zend_hash_num_elements(given));
	ZEND_HASH_FOREACH_VAL(given, object) {
		ZVAL_DEREF(object);
		Z_ADDREF_P(object);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(list), object);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}
