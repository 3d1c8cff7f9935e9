/* How far a sync came: watermarks, and the journal of what is being executed. */
#include "store/pdo_mapping_store.h"

#include "exceptions/exceptions.h"
#include "lists.h"
#include "ext/date/php_date.h"

static const syncengine_sql_purpose reading_mark = {"reading a watermark", "syncengine_watermark"};
static const syncengine_sql_purpose setting_mark = {"setting a watermark", "syncengine_watermark"};
static const syncengine_sql_purpose opening = {"opening a journal entry", "syncengine_journal"};
static const syncengine_sql_purpose closing = {"closing journal entries", "syncengine_journal"};
static const syncengine_sql_purpose reading_journal = {"reading the open journal", "syncengine_journal"};

ZEND_METHOD(SyncEngine_PdoMappingStore, getWatermark)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *object_name, *direction;
	HashTable *params;
	zval rows, *row;
	int64_t us;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object_name)
		Z_PARAM_STR(direction)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_direction(direction, 3)) {
		RETURN_THROWS();
	}
	params = syncengine_sql_params_new(3);
	syncengine_sql_add_str(params, integration);
	syncengine_sql_add_str(params, object_name);
	syncengine_sql_add_str(params, direction);
	if (!syncengine_store_run(store, &reading_mark,
			"SELECT watermark FROM {syncengine_watermark} WHERE integration = ? AND object_name = ? AND "
			"direction = ?",
			params, &rows, NULL)) {
		RETURN_THROWS();
	}
	row = zend_hash_index_find(Z_ARRVAL(rows), 0);
	if (row && syncengine_sql_column_time(row, 0, &us)) {
		syncengine_date_new(return_value, us);
	} else if (row) {
		syncengine_throw(syncengine_ce_StoreException,
			"The watermark of %s %s (%s) in syncengine_watermark is no date", ZSTR_VAL(integration),
			ZSTR_VAL(object_name), ZSTR_VAL(direction));
	}
	zval_ptr_dtor(&rows);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, setWatermark)
{
	static const char *const columns[] = {"watermark", NULL};
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *object_name, *direction;
	zend_object *watermark;
	HashTable *params;
	smart_str text = {0};
	int64_t us;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object_name)
		Z_PARAM_STR(direction)
		Z_PARAM_OBJ_OF_CLASS(watermark, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_direction(direction, 3) || !syncengine_date_read(watermark, &us)) {
		RETURN_THROWS();
	}
	if (us < SE_TIME_MIN || us > SE_TIME_MAX) {
		zend_argument_value_error(4, "must be in the years 1 to 9999");
		RETURN_THROWS();
	}
	params = syncengine_sql_params_new(4);
	syncengine_sql_add_str(params, integration);
	syncengine_sql_add_str(params, object_name);
	syncengine_sql_add_str(params, direction);
	syncengine_store_add_time(params, us, true);
	syncengine_store_append(&text, store,
		"INSERT INTO {syncengine_watermark} (integration, object_name, direction, watermark) VALUES "
		"(?,?,?,?)");
	syncengine_store_append_upsert(
		&text, store, "{syncengine_watermark}", "integration, object_name, direction", columns, NULL);
	syncengine_store_run_text(store, &setting_mark, &text, params, NULL, NULL);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, openJournal)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *direction, *key, *payload;
	HashTable *params;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(direction)
		Z_PARAM_STR(key)
		Z_PARAM_STR(payload)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_direction(direction, 2)) {
		RETURN_THROWS();
	}
	params = syncengine_sql_params_new(5);
	syncengine_sql_add_str(params, integration);
	syncengine_sql_add_str(params, direction);
	syncengine_sql_add_str(params, key);
	syncengine_sql_add_str(params, payload);
	syncengine_store_add_time(params, syncengine_now(), true);
	syncengine_store_run(store, &opening,
		"INSERT INTO {syncengine_journal} (integration, direction, journal_key, payload, created_at) "
		"VALUES (?,?,?,?,?)",
		params, NULL, NULL);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, closeJournal)
{
	syncengine_pdo_mapping_store *store;
	HashTable *given;
	zval keys;
	uint32_t total, max, count;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_list_of_strings(given, 1, &keys)) {
		RETURN_THROWS();
	}
	total = zend_hash_num_elements(Z_ARRVAL(keys));
	max = syncengine_sql_in_max(store->sql, 0);
	for (uint32_t from = 0; from < total; from += count) {
		HashTable *params;
		smart_str text = {0};

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(syncengine_sql_in_size(count));
		syncengine_store_append(&text, store, "DELETE FROM {syncengine_journal} WHERE journal_key");
		syncengine_sql_append_in(&text, count);
		syncengine_sql_add_in(params, Z_ARRVAL(keys)->arPacked + from, count);
		if (!syncengine_store_run_text(store, &closing, &text, params, NULL, NULL)) {
			break;
		}
	}
	zval_ptr_dtor(&keys);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, getOpenJournal)
{
	static const char *const names[] = {"key", "direction", "payload", "created_at"};
	syncengine_pdo_mapping_store *store;
	zend_string *integration;
	HashTable *params;
	zval rows, *row, entry;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(integration)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store) {
		RETURN_THROWS();
	}
	params = syncengine_sql_params_new(1);
	syncengine_sql_add_str(params, integration);
	if (!syncengine_store_run(store, &reading_journal,
			"SELECT journal_key, direction, payload, created_at FROM {syncengine_journal} WHERE integration "
			"= ? "
			"ORDER BY id",
			params, &rows, NULL)) {
		RETURN_THROWS();
	}
	array_init(return_value);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), row) {
		syncengine_store_row_array(row, names, 4, &entry);
		add_next_index_zval(return_value, &entry);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
}
