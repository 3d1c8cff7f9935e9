/* Objects that failed: when they are tried again, and which of them never more. */
#include "store/pdo_mapping_store.h"

#include "core/se_backoff.h"
#include "exceptions/exceptions.h"
#include "ext/random/php_random.h"
#include "lists.h"
#include "members.h"

static const syncengine_sql_purpose queueing = {"queueing retries", "syncengine_retry"};
static const syncengine_sql_purpose reading = {"reading retries", "syncengine_retry"};
static const syncengine_sql_purpose clearing = {"clearing retries", "syncengine_retry"};

enum { NEW_COLUMNS = 8 };

typedef struct {
	zend_string *object_name, *object_id, *reason; /* owned */
	int64_t retry_after;                           /* microseconds; negative: not said */
	uint32_t attempts;                             /* with this one */
} retry;

static void retry_free(zval *value)
{
	retry *entry = Z_PTR_P(value);

	syncengine_str_release(entry->object_name);
	syncengine_str_release(entry->object_id);
	syncengine_str_release(entry->reason);
	efree(entry);
}

/* "object name NUL ID". The caller frees it. */
static zend_string *retry_key(zend_string *object_name, zend_string *object_id)
{
	return zend_string_concat3(
		ZSTR_VAL(object_name), ZSTR_LEN(object_name), "\0", 1, ZSTR_VAL(object_id), ZSTR_LEN(object_id));
}

/* How long the other side asked to wait; false with an exception. */
static bool retry_wait(HashTable *entry, zend_long position, int64_t *wait)
{
	zval *value = zend_hash_str_find(entry, ZEND_STRL("retry_after"));

	*wait = -1;
	if (!value) {
		return true;
	}
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_NULL) {
		return true;
	}
	if (Z_TYPE_P(value) != IS_LONG) {
		zend_argument_type_error(3, "must have ?int as \"retry_after\" at " ZEND_LONG_FMT ", %s found",
			position, zend_zval_type_name(value));
		return false;
	}
	*wait = MIN(MAX(Z_LVAL_P(value), 0), SE_RETRY_AFTER_MAX / SE_SECOND) * SE_SECOND;
	return true;
}

/* The retries by object, the last of each; false with an exception. */
static bool collect_retries(HashTable *given, HashTable *retries)
{
	zend_long position = 0;
	HashTable *entry;
	zend_string *key;
	zval *value, holder;
	retry *one;

	ZEND_HASH_FOREACH_VAL(given, value) {
		entry = syncengine_store_entry(value, position, 3);
		if (!entry) {
			return false;
		}
		one = ecalloc(1, sizeof(*one));
		ZVAL_PTR(&holder, one);
		one->object_name = syncengine_store_entry_text(entry, position, "object_name", false, 3);
		one->object_id =
			EG(exception) ? NULL : syncengine_store_entry_text(entry, position, "object_id", false, 3);
		one->reason = EG(exception) ? NULL : syncengine_store_entry_text(entry, position, "reason", false, 3);
		if (EG(exception) || !retry_wait(entry, position, &one->retry_after)) {
			retry_free(&holder);
			return false;
		}
		position++;
		key = retry_key(one->object_name, one->object_id);
		zend_hash_update_ptr(retries, key, one);
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Sets how often each was tried before. One object of one name that was tried by another name counts apart. */
static bool read_attempts(
	syncengine_pdo_mapping_store *store, HashTable *retries, zend_string *integration, zend_string *direction)
{
	uint32_t max = syncengine_sql_in_max(store->sql, 2), total = zend_hash_num_elements(retries), count;
	zval ids, rows, *row;
	retry *one;
	bool ok = true;

	array_init_size(&ids, total);
	ZEND_HASH_FOREACH_PTR(retries, one) {
		one->attempts = 1;
		add_next_index_str(&ids, zend_string_copy(one->object_id));
	}
	ZEND_HASH_FOREACH_END();
	for (uint32_t from = 0; ok && from < total; from += count) {
		HashTable *params;
		smart_str text = {0};

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(2 + syncengine_sql_in_size(count));
		syncengine_sql_add_str(params, integration);
		syncengine_sql_add_str(params, direction);
		syncengine_store_append(&text, store,
			"SELECT object_name, object_id, attempts FROM {syncengine_retry} WHERE integration = ? AND "
			"direction = ? "
			"AND object_id");
		syncengine_sql_append_in(&text, count);
		syncengine_sql_add_in(params, Z_ARRVAL(ids)->arPacked + from, count);
		ok = syncengine_store_run_text(store, &reading, &text, params, &rows, NULL);
		if (!ok) {
			break;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
			zend_string *name = syncengine_sql_column_str(row, 0), *id = syncengine_sql_column_str(row, 1);
			zend_string *key = retry_key(name, id);

			one = zend_hash_find_ptr(retries, key);
			if (one) {
				one->attempts = (uint32_t)MIN(syncengine_sql_column_long(row, 2), 1000000) + 1;
			}
			zend_string_release(key);
			zend_string_release(id);
			zend_string_release(name);
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&rows);
	}
	zval_ptr_dtor(&ids);
	return ok;
}

/* When it is due; false: never more. */
static bool retry_due(const syncengine_pdo_mapping_store *store, const retry *one, int64_t now, int64_t *due)
{
	const se_backoff backoff = {store->retry_wait, INT64_C(6) * 3600 * SE_SECOND, store->max_attempts};
	uint64_t random = 0;
	int64_t wait = 0;

	if (php_random_bytes_silent(&random, sizeof(random)) == FAILURE) {
		random = (uint64_t)now;
	}
	if (se_backoff_next(&backoff, one->attempts, random, one->retry_after, &wait) == SE_DEAD_LETTER) {
		return false;
	}
	*due = now + wait;
	return true;
}

static bool run_insert(syncengine_pdo_mapping_store *store, HashTable *params, uint32_t count)
{
	static const char *const columns[] = {"attempts", "reason", "failed_at", "due_at", NULL};
	smart_str text = {0};

	syncengine_store_append(&text, store,
		"INSERT INTO {syncengine_retry} (integration, direction, object_name, object_id, attempts, reason, "
		"failed_at, "
		"due_at) VALUES ");
	syncengine_sql_append_rows(&text, count, NEW_COLUMNS);
	syncengine_store_append_upsert(
		&text, store, "{syncengine_retry}", "integration, direction, object_name, object_id", columns, NULL);
	return syncengine_store_run_text(store, &queueing, &text, params, NULL, NULL);
}

static bool queue_retries(
	syncengine_pdo_mapping_store *store, HashTable *retries, zend_string *integration, zend_string *direction)
{
	uint32_t left = zend_hash_num_elements(retries),
			 max = syncengine_sql_rows_max(store->sql, NEW_COLUMNS, 0);
	uint32_t count = 0, added = 0;
	int64_t now = syncengine_now(), due;
	HashTable *params = NULL;
	retry *one;

	ZEND_HASH_FOREACH_PTR(retries, one) {
		if (!params) {
			count = MIN(max, left);
			params = syncengine_sql_params_new(count * NEW_COLUMNS);
			added = 0;
		}
		syncengine_sql_add_str(params, integration);
		syncengine_sql_add_str(params, direction);
		syncengine_sql_add_str(params, one->object_name);
		syncengine_sql_add_str(params, one->object_id);
		syncengine_sql_add_long(params, one->attempts);
		syncengine_store_add_message(params, store, one->reason);
		syncengine_store_add_time(params, now, true);
		if (retry_due(store, one, now, &due)) {
			syncengine_store_add_time(params, due, true);
		} else {
			syncengine_sql_add_null(params);
		}
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

ZEND_METHOD(SyncEngine_PdoMappingStore, queueRetries)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *direction;
	HashTable *given, retries;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(direction)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_direction(direction, 2)) {
		RETURN_THROWS();
	}
	zend_hash_init(&retries, zend_hash_num_elements(given), NULL, retry_free, false);
	if (collect_retries(given, &retries) && zend_hash_num_elements(&retries) > 0 &&
		syncengine_store_write_begin(store)) {
		syncengine_store_write_end(store,
			read_attempts(store, &retries, integration, direction) &&
				queue_retries(store, &retries, integration, direction));
	}
	zend_hash_destroy(&retries);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, getDueRetries)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *direction, *object_name, *id;
	zend_long limit = 500;
	HashTable *params;
	smart_str text = {0};
	zval rows, *row;

	ZEND_PARSE_PARAMETERS_START(3, 4)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(direction)
		Z_PARAM_STR(object_name)
		Z_PARAM_OPTIONAL
		Z_PARAM_LONG(limit)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_direction(direction, 2) || !syncengine_store_limit(limit, 4)) {
		RETURN_THROWS();
	}
	params = syncengine_sql_params_new(4);
	syncengine_sql_add_str(params, integration);
	syncengine_sql_add_str(params, direction);
	syncengine_sql_add_str(params, object_name);
	syncengine_store_add_time(params, syncengine_now(), true);
	syncengine_store_append(&text, store,
		"SELECT object_id FROM {syncengine_retry} WHERE integration = ? AND direction = ? AND object_name = "
		"? "
		"AND due_at <= ? ORDER BY due_at, object_id");
	smart_str_append_printf(&text, " LIMIT " ZEND_LONG_FMT, limit);
	if (!syncengine_store_run_text(store, &reading, &text, params, &rows, NULL)) {
		RETURN_THROWS();
	}
	array_init(return_value);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		id = syncengine_sql_column_str(row, 0);
		if (id) {
			add_next_index_str(return_value, id);
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, clearRetries)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *direction, *object_name;
	HashTable *given;
	zval ids;
	uint32_t total, max, count;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(direction)
		Z_PARAM_STR(object_name)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_direction(direction, 2) || !syncengine_list_of_ids(given, 4, &ids)) {
		RETURN_THROWS();
	}
	total = zend_hash_num_elements(Z_ARRVAL(ids));
	max = syncengine_sql_in_max(store->sql, 3);
	for (uint32_t from = 0; from < total; from += count) {
		HashTable *params;
		smart_str text = {0};

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(3 + syncengine_sql_in_size(count));
		syncengine_sql_add_str(params, integration);
		syncengine_sql_add_str(params, direction);
		syncengine_sql_add_str(params, object_name);
		syncengine_store_append(&text, store,
			"DELETE FROM {syncengine_retry} WHERE integration = ? AND direction = ? AND object_name = ? "
			"AND object_id");
		syncengine_sql_append_in(&text, count);
		syncengine_sql_add_in(params, Z_ARRVAL(ids)->arPacked + from, count);
		if (!syncengine_store_run_text(store, &clearing, &text, params, NULL, NULL)) {
			break;
		}
	}
	zval_ptr_dtor(&ids);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, getDeadLetters)
{
	static const char *const names[] = {"direction", "object_name", "object_id", "reason", "failed_at"};
	syncengine_pdo_mapping_store *store;
	zend_string *integration;
	zend_long limit = 100;
	HashTable *params;
	smart_str sql = {0};
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
	syncengine_store_append(&sql, store,
		"SELECT direction, object_name, object_id, reason, failed_at, attempts FROM {syncengine_retry} "
		"WHERE integration = ? AND due_at IS NULL ORDER BY failed_at DESC, object_name, object_id");
	smart_str_append_printf(&sql, " LIMIT " ZEND_LONG_FMT, limit);
	if (!syncengine_store_run_text(store, &reading, &sql, params, &rows, NULL)) {
		RETURN_THROWS();
	}
	array_init(return_value);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		syncengine_store_row_array(row, names, sizeof(names) / sizeof(names[0]), &entry);
		add_assoc_long(&entry, "attempts", syncengine_sql_column_long(row, 5));
		add_next_index_zval(return_value, &entry);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
}
