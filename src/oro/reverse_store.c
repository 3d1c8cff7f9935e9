#include "oro/reverse_store.h"

#include "members.h"

static const syncengine_sql_purpose adding = {"adding to the outbox", "syncengine_outbox"};
static const syncengine_sql_purpose taking = {"reading the outbox", "syncengine_outbox"};
static const syncengine_sql_purpose clearing = {"clearing the outbox", "syncengine_outbox"};
static const syncengine_sql_purpose loading = {"reading snapshots", "syncengine_snapshot"};
static const syncengine_sql_purpose saving = {"storing snapshots", "syncengine_snapshot"};
static const syncengine_sql_purpose opening = {"storing requests", "syncengine_request"};
static const syncengine_sql_purpose reading = {"reading requests", "syncengine_request"};
static const syncengine_sql_purpose closing = {"removing requests", "syncengine_request"};

enum { OUTBOX_COLUMNS = 5, SNAPSHOT_COLUMNS = 6, REQUEST_COLUMNS = 6 };

bool syncengine_reverse_scope_init(
	syncengine_reverse_scope *scope, zend_object *store, zend_string *integration, zend_string *object_name)
{
	syncengine_pdo_mapping_store *opened = syncengine_pdo_mapping_store_from_obj(store);

	if (!syncengine_object_initialized(opened->sql != NULL, store)) {
		return false;
	}
	if (ZSTR_LEN(integration) == 0 || ZSTR_LEN(object_name) == 0) {
		zend_argument_value_error(ZSTR_LEN(integration) == 0 ? 2 : 3, "must not be empty");
		return false;
	}
	scope->object = syncengine_obj_copy(store);
	scope->store = opened;
	scope->integration = zend_string_copy(integration);
	scope->object_name = zend_string_copy(object_name);
	return true;
}

void syncengine_reverse_scope_release(syncengine_reverse_scope *scope)
{
	syncengine_obj_release(scope->object);
	syncengine_str_release(scope->integration);
	syncengine_str_release(scope->object_name);
}

static void add_scope(HashTable *params, const syncengine_reverse_scope *scope)
{
	syncengine_sql_add_str(params, scope->integration);
	syncengine_sql_add_str(params, scope->object_name);
}

/*
 * Runs `template` followed by "IN (…)" for lists of values, as many statements as it takes. `scoped`: it begins with
 * the parameters of the scope. `each` (may be NULL) gets the rows.
 */
static bool run_in(const syncengine_reverse_scope *scope, const syncengine_sql_purpose *purpose,
	const char *template, bool scoped, zval *values, uint32_t total, void (*each)(void *data, zval *row),
	void *data)
{
	syncengine_pdo_mapping_store *store = scope->store;
	uint32_t max = syncengine_sql_in_max(store->sql, 2), count;
	zval rows, *row;

	for (uint32_t from = 0; from < total; from += count) {
		HashTable *params;
		smart_str text = {0};

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(2 + syncengine_sql_in_size(count));
		if (scoped) {
			add_scope(params, scope);
		}
		syncengine_store_append(&text, store, template);
		syncengine_sql_append_in(&text, count);
		syncengine_sql_add_in(params, values + from, count);
		if (!syncengine_store_run_text(store, purpose, &text, params, each ? &rows : NULL, NULL)) {
			return false;
		}
		if (each) {
			ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
				each(data, row);
			}
			ZEND_HASH_FOREACH_END();
			zval_ptr_dtor(&rows);
		}
	}
	return true;
}

bool syncengine_reverse_outbox_add(
	const syncengine_reverse_scope *scope, HashTable *ids, zend_string *options)
{
	syncengine_pdo_mapping_store *store = scope->store;
	uint32_t left = zend_hash_num_elements(ids), added = 0, count = 0;
	uint32_t max = syncengine_sql_rows_max(store->sql, OUTBOX_COLUMNS, 0);
	int64_t now = syncengine_now();
	HashTable *params = NULL;
	zend_string *id;
	bool ok = left == 0 || syncengine_store_write_begin(store);

	if (left == 0 || !ok) {
		return ok;
	}
	ZEND_HASH_FOREACH_STR_KEY(ids, id) {
		if (!params) {
			count = MIN(max, left);
			params = syncengine_sql_params_new(count * OUTBOX_COLUMNS);
			added = 0;
		}
		add_scope(params, scope);
		syncengine_sql_add_str(params, id);
		syncengine_sql_add_str(params, options);
		syncengine_store_add_time(params, now, true);
		if (++added == count) {
			smart_str text = {0};

			syncengine_store_append(&text, store,
				"INSERT INTO {syncengine_outbox} (integration, object_name, object_id, options, added_at) "
				"VALUES ");
			syncengine_sql_append_rows(&text, count, OUTBOX_COLUMNS);
			ok = syncengine_store_run_text(store, &adding, &text, params, NULL, NULL);
			params = NULL;
			left -= count;
			if (!ok) {
				break;
			}
		}
	}
	ZEND_HASH_FOREACH_END();
	return syncengine_store_write_end(store, ok);
}

bool syncengine_reverse_outbox_take(
	const syncengine_reverse_scope *scope, zend_long limit, zval *rows, HashTable *ids, zend_string **options)
{
	HashTable *params = syncengine_sql_params_new(2);
	smart_str text = {0};
	zval found, *row;

	*options = NULL;
	ZVAL_UNDEF(rows);
	add_scope(params, scope);
	syncengine_store_append(&text, scope->store,
		"SELECT id, object_id, options FROM {syncengine_outbox} WHERE integration = ? AND object_name = ? "
		"ORDER BY id");
	smart_str_append_printf(&text, " LIMIT " ZEND_LONG_FMT, limit);
	if (!syncengine_store_run_text(scope->store, &taking, &text, params, &found, NULL)) {
		return false;
	}
	array_init_size(rows, zend_hash_num_elements(Z_ARRVAL(found)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(found), row) {
		zend_string *of_row = syncengine_sql_column_str(row, 2), *id = syncengine_sql_column_str(row, 1);
		bool same = true;

		if (!*options) {
			*options = of_row;
		} else {
			same = zend_string_equals(*options, of_row);
			zend_string_release(of_row);
		}
		if (same) {
			add_next_index_long(rows, syncengine_sql_column_long(row, 0));
			zend_hash_add_empty_element(ids, id);
		}
		zend_string_release(id);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&found);
	return true;
}

bool syncengine_reverse_outbox_remove(const syncengine_reverse_scope *scope, HashTable *rows)
{
	return run_in(scope, &clearing, "DELETE FROM {syncengine_outbox} WHERE id", false, rows->arPacked,
		zend_hash_num_elements(rows), NULL, NULL);
}

bool syncengine_reverse_outbox_count(const syncengine_reverse_scope *scope, zend_long *count)
{
	HashTable *params = syncengine_sql_params_new(2);
	zval rows;

	add_scope(params, scope);
	if (!syncengine_store_run(scope->store, &taking,
			"SELECT COUNT(*) FROM {syncengine_outbox} WHERE integration = ? AND object_name = ?", params,
			&rows, NULL)) {
		return false;
	}
	*count = syncengine_sql_column_long(zend_hash_index_find(Z_ARRVAL(rows), 0), 0);
	zval_ptr_dtor(&rows);
	return true;
}

typedef struct {
	syncengine_reverse_snapshot_func each;
	void *data;
} snapshot_reader;

static void snapshot_row(void *data, zval *row)
{
	snapshot_reader *reader = data;
	zend_string *id = syncengine_sql_column_str(row, 0), *values = syncengine_sql_column_str(row, 1);

	reader->each(reader->data, id, values);
	zend_string_release(id);
	zend_string_release(values);
}

bool syncengine_reverse_snapshots_load(const syncengine_reverse_scope *scope, zval *ids, uint32_t count,
	syncengine_reverse_snapshot_func each, void *data)
{
	snapshot_reader reader = {each, data};

	return run_in(scope, &loading,
		"SELECT object_id, field_values FROM {syncengine_snapshot} WHERE integration = ? AND object_name = ? "
		"AND object_id",
		true, ids, count, snapshot_row, &reader);
}

bool syncengine_reverse_snapshots_save(
	const syncengine_reverse_scope *scope, const syncengine_reverse_snapshot *snapshots, uint32_t total)
{
	static const char *const columns[] = {"field_values", "decisions", "synced_at", NULL};
	uint32_t max = syncengine_sql_rows_max(scope->store->sql, SNAPSHOT_COLUMNS, 0), count;
	int64_t now = syncengine_now();

	for (uint32_t from = 0; from < total; from += count) {
		smart_str text = {0};
		HashTable *params;

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(count * SNAPSHOT_COLUMNS);
		for (uint32_t i = from; i < from + count; i++) {
			add_scope(params, scope);
			syncengine_sql_add_str(params, snapshots[i].object_id);
			syncengine_sql_add_str(params, snapshots[i].values);
			syncengine_sql_add_str(params, snapshots[i].decisions);
			syncengine_store_add_time(params, now, true);
		}
		syncengine_store_append(&text, scope->store,
			"INSERT INTO {syncengine_snapshot} (integration, object_name, object_id, field_values, "
			"decisions, "
			"synced_at) VALUES ");
		syncengine_sql_append_rows(&text, count, SNAPSHOT_COLUMNS);
		syncengine_store_append_upsert(&text, scope->store, "{syncengine_snapshot}",
			"integration, object_name, object_id", columns, NULL);
		if (!syncengine_store_run_text(scope->store, &saving, &text, params, NULL, NULL)) {
			return false;
		}
	}
	return true;
}

bool syncengine_reverse_snapshots_remove(const syncengine_reverse_scope *scope, HashTable *ids)
{
	return run_in(scope, &saving,
		"DELETE FROM {syncengine_snapshot} WHERE integration = ? AND object_name = ? AND object_id", true,
		ids->arPacked, zend_hash_num_elements(ids), NULL, NULL);
}

bool syncengine_reverse_requests_open(
	const syncengine_reverse_scope *scope, const syncengine_reverse_intent *intents, uint32_t total)
{
	uint32_t max = syncengine_sql_rows_max(scope->store->sql, REQUEST_COLUMNS, 0), count;
	int64_t now = syncengine_now();

	for (uint32_t from = 0; from < total; from += count) {
		smart_str text = {0};
		HashTable *params;

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(count * REQUEST_COLUMNS);
		for (uint32_t i = from; i < from + count; i++) {
			add_scope(params, scope);
			syncengine_sql_add_str(params, intents[i].object_id);
			syncengine_sql_add_chars(params, intents[i].key, SE_KEY_SIZE - 1);
			syncengine_sql_add_str(params, intents[i].payload);
			syncengine_store_add_time(params, now, true);
		}
		syncengine_store_append(&text, scope->store,
			"INSERT INTO {syncengine_request} (integration, object_name, object_id, request_key, payload, "
			"opened_at) "
			"VALUES ");
		syncengine_sql_append_rows(&text, count, REQUEST_COLUMNS);
		if (!syncengine_store_run_text(scope->store, &opening, &text, params, NULL, NULL)) {
			return false;
		}
	}
	return true;
}

bool syncengine_reverse_requests_close(const syncengine_reverse_scope *scope, HashTable *ids)
{
	return run_in(scope, &closing,
		"DELETE FROM {syncengine_request} WHERE integration = ? AND object_name = ? AND object_id", true,
		ids->arPacked, zend_hash_num_elements(ids), NULL, NULL);
}

bool syncengine_reverse_requests_read(const syncengine_reverse_scope *scope, zval *rows)
{
	HashTable *params = syncengine_sql_params_new(3);

	syncengine_store_add_time(params, syncengine_now(), true);
	add_scope(params, scope);
	return syncengine_store_run(scope->store, &reading,
		"SELECT r.object_id, r.request_key, r.payload, CASE WHEN NOT EXISTS (SELECT 1 FROM "
		"{syncengine_retry} t "
		"WHERE t.integration = r.integration AND t.direction = 'push' AND t.object_name = r.object_name "
		"AND t.object_id = r.object_id AND (t.due_at IS NULL OR t.due_at > ?)) OR EXISTS (SELECT 1 FROM "
		"{syncengine_outbox} o WHERE o.integration = r.integration AND o.object_name = r.object_name "
		"AND o.object_id = r.object_id) THEN 1 ELSE 0 END FROM {syncengine_request} r WHERE r.integration = "
		"? "
		"AND r.object_name = ? ORDER BY r.opened_at, r.object_id",
		params, rows, NULL);
}
