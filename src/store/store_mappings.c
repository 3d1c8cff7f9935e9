/* Which object of the application is which object of an integration: reading and storing it. */
#include "store/pdo_mapping_store.h"

#include "exceptions/exceptions.h"
#include "lists.h"
#include "mapping/mapping_record.h"
#include "sql/sql_transaction.h"
#include "store/store_mappings.h"

#define COLUMNS                                                                            \
	"id, integration, internal_object_name, internal_object_id, integration_object_name, " \
	"integration_object_id, integration_reference_id, last_sync_date, is_deleted"

static const syncengine_sql_purpose reading = {"reading mappings", "sync_object_mapping"};
static const syncengine_sql_purpose storing = {"storing mappings", "sync_object_mapping"};

/* Parameters of a new mapping. */
enum { NEW_COLUMNS = 10 };

bool syncengine_store_mapping_row(zval *values, syncengine_mapping_row *row)
{
	row->id = syncengine_sql_column_long(values, 0);
	row->integration = syncengine_sql_column_str(values, 1);
	row->internal_object_name = syncengine_sql_column_str(values, 2);
	row->internal_object_id = syncengine_sql_column_str(values, 3);
	row->integration_object_name = syncengine_sql_column_str(values, 4);
	row->integration_object_id = syncengine_sql_column_str(values, 5);
	row->integration_reference_id = syncengine_sql_column_str(values, 6);
	row->is_deleted = syncengine_sql_column_bool(values, 8);
	if (row->integration && row->internal_object_name && row->internal_object_id &&
		row->integration_object_name && row->integration_object_id &&
		syncengine_sql_column_time(values, 7, &row->last_sync)) {
		return true;
	}
	syncengine_throw(syncengine_ce_StoreException,
		"Row " ZEND_LONG_FMT
		" of sync_object_mapping can't be read: a name or an ID is null, or last_sync_date is "
		"no date",
		(zend_long)row->id);
	syncengine_store_mapping_row_release(row);
	return false;
}

void syncengine_store_mapping_row_release(syncengine_mapping_row *row)
{
	syncengine_str_release(row->integration);
	syncengine_str_release(row->internal_object_name);
	syncengine_str_release(row->internal_object_id);
	syncengine_str_release(row->integration_object_name);
	syncengine_str_release(row->integration_object_id);
	syncengine_str_release(row->integration_reference_id);
}

bool syncengine_store_mappings_select(syncengine_pdo_mapping_store *store,
	const syncengine_mapping_filter *filter, zval *ids, uint32_t count, zval *rows)
{
	smart_str text = {0};
	HashTable *params = syncengine_sql_params_new(3 + syncengine_sql_in_size(count));

	syncengine_store_append(
		&text, store, "SELECT " COLUMNS " FROM {sync_object_mapping} WHERE integration = ?");
	syncengine_sql_add_str(params, filter->integration);
	if (filter->internal_name) {
		smart_str_appends(&text, " AND internal_object_name = ?");
		syncengine_sql_add_str(params, filter->internal_name);
	}
	if (filter->integration_name) {
		smart_str_appends(&text, " AND integration_object_name = ?");
		syncengine_sql_add_str(params, filter->integration_name);
	}
	smart_str_appends(&text, filter->by_internal ? " AND internal_object_id" : " AND integration_object_id");
	syncengine_sql_append_in(&text, count);
	syncengine_sql_add_in(params, ids, count);
	return syncengine_store_run_text(store, &reading, &text, params, rows, NULL);
}

/* Appends a MappingRecord for each row. */
static bool append_records(zval *list, zval *rows)
{
	syncengine_mapping_row row;
	zval *values, record;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(rows), values) {
		if (!syncengine_store_mapping_row(values, &row)) {
			return false;
		}
		ZVAL_OBJ(&record, syncengine_mapping_record_create(&syncengine_native, &row));
		zend_hash_next_index_insert_new(Z_ARRVAL_P(list), &record);
		syncengine_store_mapping_row_release(&row);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static void find_mappings(INTERNAL_FUNCTION_PARAMETERS, bool by_internal)
{
	syncengine_pdo_mapping_store *store;
	syncengine_mapping_filter filter = {.by_internal = by_internal};
	zend_string *name;
	HashTable *given;
	zval ids, rows;
	uint32_t total, max, count;
	bool ok = true;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(filter.integration)
		Z_PARAM_STR(name)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_list_of_ids(given, 3, &ids)) {
		RETURN_THROWS();
	}
	*(by_internal ? &filter.internal_name : &filter.integration_name) = name;
	total = zend_hash_num_elements(Z_ARRVAL(ids));
	max = syncengine_sql_in_max(store->sql, 2);
	array_init_size(return_value, total);
	for (uint32_t from = 0; ok && from < total; from += count) {
		count = MIN(max, total - from);
		ok = syncengine_store_mappings_select(store, &filter, Z_ARRVAL(ids)->arPacked + from, count, &rows);
		if (ok) {
			ok = append_records(return_value, &rows);
			zval_ptr_dtor(&rows);
		}
	}
	zval_ptr_dtor(&ids);
	if (!ok) {
		RETURN_THROWS();
	}
}

ZEND_METHOD(SyncEngine_PdoMappingStore, findByIntegrationIds)
{
	find_mappings(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, findByInternalIds)
{
	find_mappings(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

/* Adds a time, or the text of the time before it where that is the same. */
static void add_time(HashTable *params, const syncengine_pdo_mapping_store *store, int64_t us,
	int64_t *before, zend_string **text)
{
	char digits[SE_TIME_SIZE];

	if (!*text || us != *before) {
		syncengine_str_release(*text);
		*text = zend_string_init(digits,
			se_time_format(us, store->own_mappings ? SE_TIME_SQL_MICROS : SE_TIME_SQL, digits), false);
		*before = us;
	}
	syncengine_sql_add_str(params, *text);
}

/* Appends the INSERT and adds its parameters. */
static void append_insert(smart_str *text, HashTable *params, const syncengine_pdo_mapping_store *store,
	const syncengine_mapping_row *const *mappings, uint32_t count)
{
	/* All but the IDs: a page has objects of one kind, written at one time. */
	const uint32_t often_the_same = ((1u << NEW_COLUMNS) - 1) & ~(1u << 3) & ~(1u << 5);
	int64_t now = syncengine_now(), created_at = 0, synced_at = 0;
	zend_string *created = NULL, *synced = NULL;

	for (uint32_t i = 0; i < count; i++) {
		const syncengine_mapping_row *row = mappings[i];

		add_time(params, store, now, &created_at, &created);
		syncengine_sql_add_str(params, row->integration);
		syncengine_sql_add_str(params, row->internal_object_name);
		syncengine_sql_add_str(params, row->internal_object_id);
		syncengine_sql_add_str(params, row->integration_object_name);
		syncengine_sql_add_str(params, row->integration_object_id);
		add_time(params, store, row->last_sync, &synced_at, &synced);
		syncengine_sql_add_chars(params, ZEND_STRL("[]"));
		syncengine_sql_add_long(params, row->is_deleted);
		syncengine_sql_add_str(params, row->integration_reference_id);
	}
	syncengine_str_release(created);
	syncengine_str_release(synced);
	syncengine_store_append(text, store,
		"INSERT INTO {sync_object_mapping} (date_created, integration, internal_object_name, "
		"internal_object_id, "
		"integration_object_name, integration_object_id, last_sync_date, internal_storage, is_deleted, "
		"integration_reference_id) VALUES ");
	syncengine_sql_append_values(text, store->sql, params, count, NEW_COLUMNS, often_the_same);
}

bool syncengine_store_mappings_insert(
	syncengine_pdo_mapping_store *store, const syncengine_mapping_row *const *mappings, uint32_t total)
{
	uint32_t max = syncengine_sql_rows_max(store->sql, NEW_COLUMNS, 0), count;

	for (uint32_t from = 0; from < total; from += count) {
		smart_str text = {0};
		HashTable *params;

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(count * NEW_COLUMNS);
		append_insert(&text, params, store, mappings + from, count);
		if (!syncengine_store_run_text(store, &storing, &text, params, NULL, NULL)) {
			return false;
		}
	}
	return true;
}

/*
 * One statement for new and known mappings alike. False without an exception where it can't settle them all:
 * an object that is mapped to another one already.
 */
static bool upsert(syncengine_pdo_mapping_store *store, const syncengine_mapping_row *const *mappings,
	uint32_t count, bool *settled)
{
	smart_str text = {0};
	HashTable *params = syncengine_sql_params_new(count * NEW_COLUMNS);
	zend_string *whole;
	zend_long affected = 0;
	bool ok;

	append_insert(&text, params, store, mappings, count);
	syncengine_store_append(&text, store,
		" ON CONFLICT (integration, integration_object_name, integration_object_id, internal_object_name) "
		"DO UPDATE SET internal_object_id = excluded.internal_object_id, last_sync_date = "
		"excluded.last_sync_date, "
		"is_deleted = excluded.is_deleted, integration_reference_id = "
		"COALESCE(excluded.integration_reference_id, "
		"{sync_object_mapping}.integration_reference_id) "
		"WHERE {sync_object_mapping}.internal_object_id = excluded.internal_object_id "
		"OR {sync_object_mapping}.is_deleted");
	whole = smart_str_extract(&text);
	ok = syncengine_sql_try(store->sql, whole, params, SYNCENGINE_SQL_KEEP, NULL, &affected);
	zend_string_release(whole);
	*settled = ok && affected == (zend_long)count;
	if (ok) {
		return true;
	}
	if (store->sql->error.failure == SYNCENGINE_SQL_ROW) {
		syncengine_sql_error_clear(&store->sql->error);
		return true;
	}
	syncengine_sql_throw(store->sql, &storing);
	return false;
}

/* PostgreSQL refuses everything after a statement that failed, so it needs a point to go back to. */
static bool upsert_guarded(syncengine_pdo_mapping_store *store, const syncengine_mapping_row *const *mappings,
	uint32_t count, bool *settled)
{
	static const char point[] = "syncengine_mappings";
	bool guard = store->sql->dialect->kind == SYNCENGINE_PGSQL, ok;

	if (guard && !syncengine_sql_savepoint(store->sql, point)) {
		syncengine_sql_throw(store->sql, &storing);
		return false;
	}
	ok = upsert(store, mappings, count, settled);
	if (guard && ok) {
		ok = (*settled || syncengine_sql_back_to_savepoint(store->sql, point)) &&
			syncengine_sql_release_savepoint(store->sql, point);
		if (!ok) {
			syncengine_sql_throw(store->sql, &storing);
		}
	}
	return ok;
}

bool syncengine_store_mappings_save(
	syncengine_pdo_mapping_store *store, const syncengine_mapping_row *const *mappings, uint32_t total)
{
	uint32_t max = syncengine_sql_rows_max(store->sql, NEW_COLUMNS, 0), count;
	bool settled;

	if (!store->own_mappings || store->sql->dialect->kind == SYNCENGINE_MYSQL) {
		return syncengine_store_mappings_settle(store, mappings, total);
	}
	for (uint32_t from = 0; from < total; from += count) {
		count = MIN(max, total - from);
		if (!upsert_guarded(store, mappings + from, count, &settled) ||
			(!settled && !syncengine_store_mappings_settle(store, mappings + from, count))) {
			return false;
		}
	}
	return true;
}

ZEND_METHOD(SyncEngine_PdoMappingStore, saveMappings)
{
	syncengine_pdo_mapping_store *store;
	const syncengine_mapping_row **mappings;
	HashTable *given;
	zval records, *record;
	uint32_t count = 0;
	bool ok = true;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_objects(given, syncengine_native.MappingRecord.ce, 1, &records)) {
		RETURN_THROWS();
	}
	mappings = safe_emalloc(zend_hash_num_elements(Z_ARRVAL(records)), sizeof(*mappings), 1);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(records), record) {
		mappings[count] = syncengine_mapping_record_row(Z_OBJ_P(record));
		ok = ok && mappings[count++];
	}
	ZEND_HASH_FOREACH_END();
	if (ok && count > 0 && syncengine_store_write_begin(store)) {
		syncengine_store_write_end(store, syncengine_store_mappings_save(store, mappings, count));
	}
	efree(mappings);
	zval_ptr_dtor(&records);
}
