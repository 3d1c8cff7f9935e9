/* What a person should know: objects that were refused, conflicts that nobody decided. */
#include "store/pdo_mapping_store.h"

#include "members.h"

static const syncengine_sql_purpose noting = {"noting issues", "syncengine_issue"};
static const syncengine_sql_purpose reading = {"reading issues", "syncengine_issue"};

enum { NEW_COLUMNS = 13 };

/* The same of the same object is one issue, noted once or many times. */
typedef struct {
	zend_string *object_name, *object_id, *mapped_name, *mapped_id, *field, *kind, *message; /* owned */
	zend_string *key;                                                                        /* owned */
	zend_long times;
} issue;

static void issue_release(issue *note)
{
	syncengine_str_release(note->object_name);
	syncengine_str_release(note->object_id);
	syncengine_str_release(note->mapped_name);
	syncengine_str_release(note->mapped_id);
	syncengine_str_release(note->field);
	syncengine_str_release(note->kind);
	syncengine_str_release(note->message);
	syncengine_str_release(note->key);
}

static void issue_free(zval *value)
{
	issue_release(Z_PTR_P(value));
	efree(Z_PTR_P(value));
}

static void issue_make_key(issue *note, zend_string *integration, zend_string *direction)
{
	const zend_string *const parts[] = {integration, direction, note->object_name, note->object_id,
		note->mapped_name, note->mapped_id, note->field, note->kind, note->message};
	char digest[41];

	syncengine_sql_digest(digest, parts, sizeof(parts) / sizeof(parts[0]));
	note->key = zend_string_init(digest, 40, false);
}

static bool issue_read(issue *note, HashTable *entry, zend_long position)
{
	note->object_name = syncengine_store_entry_text(entry, position, "object_name", false, 3);
	note->object_id =
		EG(exception) ? NULL : syncengine_store_entry_text(entry, position, "object_id", false, 3);
	note->kind = EG(exception) ? NULL : syncengine_store_entry_text(entry, position, "kind", false, 3);
	note->message = EG(exception) ? NULL : syncengine_store_entry_text(entry, position, "message", false, 3);
	if (!EG(exception)) {
		note->mapped_name = syncengine_store_entry_text(entry, position, "mapped_object_name", true, 3);
	}
	if (!EG(exception)) {
		note->mapped_id = syncengine_store_entry_text(entry, position, "mapped_object_id", true, 3);
	}
	if (!EG(exception)) {
		note->field = syncengine_store_entry_text(entry, position, "field", true, 3);
	}
	return !EG(exception);
}

/* The issues by their keys, each once with how often it came; false with an exception. */
static bool collect_issues(
	HashTable *given, zend_string *integration, zend_string *direction, HashTable *issues)
{
	zend_long position = 0;
	HashTable *entry;
	zval *value;
	issue *note, *same;

	ZEND_HASH_FOREACH_VAL(given, value) {
		entry = syncengine_store_entry(value, position, 3);
		if (!entry) {
			return false;
		}
		note = ecalloc(1, sizeof(*note));
		if (!issue_read(note, entry, position++)) {
			issue_release(note);
			efree(note);
			return false;
		}
		note->times = 1;
		issue_make_key(note, integration, direction);
		same = zend_hash_find_ptr(issues, note->key);
		if (same) {
			same->times++;
			issue_release(note);
			efree(note);
		} else {
			zend_hash_add_new_ptr(issues, note->key, note);
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static void add_issue(HashTable *params, const syncengine_pdo_mapping_store *store, const issue *note,
	zend_string *integration, zend_string *direction, int64_t now)
{
	syncengine_sql_add_str(params, note->key);
	syncengine_sql_add_str(params, integration);
	syncengine_sql_add_str(params, direction);
	syncengine_sql_add_str(params, note->object_name);
	syncengine_sql_add_str(params, note->object_id);
	syncengine_sql_add_str(params, note->mapped_name);
	syncengine_sql_add_str(params, note->mapped_id);
	syncengine_sql_add_str(params, note->field);
	syncengine_sql_add_str(params, note->kind);
	syncengine_store_add_message(params, store, note->message);
	syncengine_sql_add_long(params, note->times);
	syncengine_store_add_time(params, now, true);
	syncengine_store_add_time(params, now, true);
}

static bool run_insert(syncengine_pdo_mapping_store *store, HashTable *params, uint32_t count)
{
	static const char *const columns[] = {"noted_at", NULL};
	smart_str text = {0};

	syncengine_store_append(&text, store,
		"INSERT INTO {syncengine_issue} (issue_key, integration, direction, object_name, object_id, "
		"mapped_object_name, mapped_object_id, field, kind, message, times, first_noted_at, noted_at) "
		"VALUES ");
	syncengine_sql_append_rows(&text, count, NEW_COLUMNS);
	syncengine_store_append_upsert(&text, store, "{syncengine_issue}", "issue_key", columns, "times");
	return syncengine_store_run_text(store, &noting, &text, params, NULL, NULL);
}

static bool note_issues(
	syncengine_pdo_mapping_store *store, HashTable *issues, zend_string *integration, zend_string *direction)
{
	uint32_t left = zend_hash_num_elements(issues), max = syncengine_sql_rows_max(store->sql, NEW_COLUMNS, 0);
	uint32_t count = 0, added = 0;
	int64_t now = syncengine_now();
	HashTable *params = NULL;
	issue *note;

	ZEND_HASH_FOREACH_PTR(issues, note) {
		if (!params) {
			count = MIN(max, left);
			params = syncengine_sql_params_new(count * NEW_COLUMNS);
			added = 0;
		}
		add_issue(params, store, note, integration, direction, now);
		if (++added == count) {
			if (!run_insert(store, params, count)) {
				return false;
			}
			params = NULL;
			left -= count;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

ZEND_METHOD(SyncEngine_PdoMappingStore, noteIssues)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *direction;
	HashTable *given, issues;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(direction)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_direction(direction, 2)) {
		RETURN_THROWS();
	}
	zend_hash_init(&issues, zend_hash_num_elements(given), NULL, issue_free, false);
	if (collect_issues(given, integration, direction, &issues) && zend_hash_num_elements(&issues) > 0 &&
		syncengine_store_write_begin(store)) {
		syncengine_store_write_end(store, note_issues(store, &issues, integration, direction));
	}
	zend_hash_destroy(&issues);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, getIssues)
{
	static const char *const names[] = {"direction", "object_name", "object_id", "mapped_object_name",
		"mapped_object_id", "field", "kind", "message", "first_noted_at", "noted_at"};
	syncengine_pdo_mapping_store *store;
	zend_string *integration;
	zend_long limit = 100;
	HashTable *params;
	smart_str text = {0};
	zval rows, *row, entry;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_STR(integration)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(limit)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_limit(limit, 2)) {
		RETURN_THROWS();
	}
	params = syncengine_sql_params_new(1);
	syncengine_sql_add_str(params, integration);
	syncengine_store_append(&text, store,
		"SELECT direction, object_name, object_id, mapped_object_name, mapped_object_id, field, kind, "
		"message, "
		"first_noted_at, noted_at, id, times FROM {syncengine_issue} WHERE integration = ? "
		"ORDER BY noted_at DESC, id DESC");
	smart_str_append_printf(&text, " LIMIT " ZEND_LONG_FMT, limit);
	if (!syncengine_store_run_text(store, &reading, &text, params, &rows, NULL)) {
		RETURN_THROWS();
	}
	array_init(return_value);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		syncengine_store_row_array(row, names, sizeof(names) / sizeof(names[0]), &entry);
		add_assoc_long(&entry, "id", syncengine_sql_column_long(row, 10));
		add_assoc_long(&entry, "count", syncengine_sql_column_long(row, 11));
		add_next_index_zval(return_value, &entry);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
}
