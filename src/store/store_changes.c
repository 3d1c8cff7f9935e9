/* Changes of the application's fields that are to be pushed. */
#include "store/pdo_mapping_store.h"

#include "exceptions/exceptions.h"
#include "lists.h"
#include "mapping/tracked_change.h"

static const syncengine_sql_purpose reading = {"reading tracked changes", "sync_object_field_change_report"};
static const syncengine_sql_purpose tracking = {"tracking changes", "sync_object_field_change_report"};
static const syncengine_sql_purpose consuming = {
	"forgetting tracked changes", "sync_object_field_change_report"};

enum { NEW_COLUMNS = 7 };

/* The value of a row as PHP code sees it; false with an exception. */
static bool change_value(zend_string *type, zval *text, zval *value, zend_long id)
{
	syncengine_kind kind = syncengine_kind_of(type);
	zval native;
	const char *wrong;

	/* What Mautic stores for false. */
	if (kind == SYNCENGINE_KIND_BOOLEAN && Z_TYPE_P(text) == IS_STRING && Z_STRLEN_P(text) == 0) {
		ZVAL_FALSE(value);
		return true;
	}
	wrong = syncengine_native_value(kind, text, &native);
	if (wrong) {
		syncengine_throw(syncengine_ce_StoreException,
			"Row " ZEND_LONG_FMT " of sync_object_field_change_report can't be read: its column_value %s", id,
			wrong);
		return false;
	}
	if (syncengine_kind_is_instant(kind) && Z_TYPE(native) == IS_LONG) {
		syncengine_date_new(value, Z_LVAL(native));
	} else {
		ZVAL_COPY_VALUE(value, &native);
	}
	return true;
}

static bool append_change(zval *list, zend_string *object_name, zval *values)
{
	syncengine_change_row row = {.object_name = object_name};
	zval change;
	bool ok;

	row.id = syncengine_sql_column_long(values, 0);
	row.object_id = syncengine_sql_column_str(values, 1);
	row.field = syncengine_sql_column_str(values, 2);
	row.type = syncengine_sql_column_str(values, 3);
	ok = row.object_id && row.field && row.type && syncengine_sql_column_time(values, 5, &row.changed_at);
	if (!ok) {
		syncengine_throw(syncengine_ce_StoreException,
			"Row " ZEND_LONG_FMT
			" of sync_object_field_change_report can't be read: a name or an ID is null, or "
			"modified_at is no date",
			(zend_long)row.id);
	}
	ok = ok && change_value(row.type, syncengine_sql_column(values, 4), &row.value, (zend_long)row.id);
	if (ok) {
		ZVAL_OBJ(&change, syncengine_tracked_change_create(&syncengine_native, &row));
		zend_hash_next_index_insert_new(Z_ARRVAL_P(list), &change);
		zval_ptr_dtor(&row.value);
	}
	syncengine_str_release(row.type);
	syncengine_str_release(row.field);
	syncengine_str_release(row.object_id);
	return ok;
}

/* Reads a page of rows: `columns` of those with these objects. */
static bool select_changes(syncengine_pdo_mapping_store *store, const char *template,
	zend_string *integration, zend_string *object_name, zval *ids, uint32_t count, const char *order,
	zval *rows)
{
	HashTable *params = syncengine_sql_params_new(2 + syncengine_sql_in_size(count));
	smart_str text = {0};

	syncengine_sql_add_str(params, integration);
	syncengine_sql_add_str(params, object_name);
	syncengine_store_append(&text, store, template);
	syncengine_sql_append_in(&text, count);
	syncengine_sql_add_in(params, ids, count);
	smart_str_appends(&text, order);
	return syncengine_store_run_text(store, &reading, &text, params, rows, NULL);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, findTrackedChanges)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *object_name;
	HashTable *given;
	zval ids, rows, *values;
	uint32_t total, max, count;
	bool ok = true;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object_name)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_list_of_ids(given, 3, &ids)) {
		RETURN_THROWS();
	}
	array_init(return_value);
	total = zend_hash_num_elements(Z_ARRVAL(ids));
	max = syncengine_sql_in_max(store->sql, 2);
	for (uint32_t from = 0; ok && from < total; from += count) {
		count = MIN(max, total - from);
		ok = select_changes(store,
			"SELECT id, object_id, column_name, column_type, column_value, modified_at "
			"FROM {sync_object_field_change_report} WHERE integration = ? AND object_type = ? AND object_id",
			integration, object_name, Z_ARRVAL(ids)->arPacked + from, count, " ORDER BY modified_at, id",
			&rows);
		if (!ok) {
			break;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), values) {
			ok = ok && append_change(return_value, object_name, values);
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&rows);
	}
	zval_ptr_dtor(&ids);
	if (!ok) {
		RETURN_THROWS();
	}
}

ZEND_METHOD(SyncEngine_PdoMappingStore, findTrackedObjectIds)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration, *object_name, *after = NULL, *id;
	zend_long limit;
	HashTable *params;
	smart_str text = {0};
	zval rows, *values;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object_name)
		Z_PARAM_STR_OR_NULL(after)
		Z_PARAM_LONG(limit)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_limit(limit, 4)) {
		RETURN_THROWS();
	}
	params = syncengine_sql_params_new(3);
	syncengine_sql_add_str(params, integration);
	syncengine_sql_add_str(params, object_name);
	syncengine_store_append(&text, store,
		"SELECT DISTINCT object_id FROM {sync_object_field_change_report} WHERE integration = ? AND "
		"object_type = ?");
	if (after) {
		smart_str_appends(&text, " AND object_id > ?");
		syncengine_sql_add_str(params, after);
	}
	smart_str_append_printf(&text, " ORDER BY object_id LIMIT " ZEND_LONG_FMT, limit);
	if (!syncengine_store_run_text(store, &reading, &text, params, &rows, NULL)) {
		RETURN_THROWS();
	}
	array_init_size(return_value, zend_hash_num_elements(Z_ARRVAL(rows)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), values) {
		id = syncengine_sql_column_str(values, 0);
		if (id) {
			add_next_index_str(return_value, id);
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&rows);
}

static bool delete_changes(
	syncengine_pdo_mapping_store *store, const syncengine_sql_purpose *purpose, zval *ids)
{
	uint32_t total = zend_hash_num_elements(Z_ARRVAL_P(ids)), max = syncengine_sql_in_max(store->sql, 0),
			 count;

	for (uint32_t from = 0; from < total; from += count) {
		HashTable *params;
		smart_str text = {0};

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(syncengine_sql_in_size(count));
		syncengine_store_append(&text, store, "DELETE FROM {sync_object_field_change_report} WHERE id");
		syncengine_sql_append_in(&text, count);
		syncengine_sql_add_in(params, Z_ARRVAL_P(ids)->arPacked + from, count);
		if (!syncengine_store_run_text(store, purpose, &text, params, NULL, NULL)) {
			return false;
		}
	}
	return true;
}

/* "object name NUL ID NUL field": what a change is about. The caller frees it. */
static zend_string *change_key(zend_string *object_name, zend_string *object_id, zend_string *field)
{
	smart_str key = {0};

	smart_str_append(&key, object_name);
	smart_str_appendc(&key, '\0');
	smart_str_append(&key, object_id);
	smart_str_appendc(&key, '\0');
	smart_str_append(&key, field);
	return smart_str_extract(&key);
}

/* The changes by what they are about, the last of each; false with an exception. Values are borrowed rows. */
static bool collect_changes(HashTable *changes, HashTable *by_key, HashTable *names)
{
	const syncengine_change_row *row;
	zend_string *key;
	zval *change, *ids;

	ZEND_HASH_FOREACH_VAL(changes, change) {
		row = syncengine_tracked_change_row(Z_OBJ_P(change));
		if (!row) {
			return false;
		}
		key = change_key(row->object_name, row->object_id, row->field);
		/* Taken out first, so that it comes last: IDs follow the order of the changes. */
		zend_hash_del(by_key, key);
		zend_hash_add_new_ptr(by_key, key, (void *)row);
		zend_string_release(key);
		ids = zend_hash_find(names, row->object_name);
		if (!ids) {
			zval list;

			array_init(&list);
			ids = zend_hash_add_new(names, row->object_name, &list);
		}
		add_next_index_str(ids, zend_string_copy(row->object_id));
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Finds the rows of earlier changes of the same fields. */
static bool find_replaced(syncengine_pdo_mapping_store *store, zend_string *integration, HashTable *by_key,
	zend_string *object_name, zval *ids, zval *replaced)
{
	uint32_t total = zend_hash_num_elements(Z_ARRVAL_P(ids)), max = syncengine_sql_in_max(store->sql, 2),
			 count;
	zval rows, *values;

	for (uint32_t from = 0; from < total; from += count) {
		count = MIN(max, total - from);
		if (!select_changes(store,
				"SELECT id, object_id, column_name FROM {sync_object_field_change_report} "
				"WHERE integration = ? AND object_type = ? AND object_id",
				integration, object_name, Z_ARRVAL_P(ids)->arPacked + from, count, "", &rows)) {
			return false;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), values) {
			zend_string *id = syncengine_sql_column_str(values, 1),
						*field = syncengine_sql_column_str(values, 2);
			zend_string *key = id && field ? change_key(object_name, id, field) : NULL;

			if (key && zend_hash_exists(by_key, key)) {
				add_next_index_long(replaced, syncengine_sql_column_long(values, 0));
			}
			syncengine_str_release(key);
			syncengine_str_release(field);
			syncengine_str_release(id);
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&rows);
	}
	return true;
}

/* Adds the parameters of a new row; false with an exception. */
static bool add_change(HashTable *params, const syncengine_pdo_mapping_store *store, zend_string *integration,
	const syncengine_change_row *row)
{
	const char *wrong;

	syncengine_sql_add_str(params, integration);
	syncengine_sql_add_str(params, row->object_id);
	syncengine_sql_add_str(params, row->object_name);
	syncengine_store_add_time(params, row->changed_at, store->own_changes);
	syncengine_sql_add_str(params, row->field);
	syncengine_sql_add_str(params, row->type);
	/* Mautic's column is not null. */
	if (Z_TYPE(row->value) == IS_NULL && !store->own_changes) {
		syncengine_sql_add_chars(params, ZEND_STRL(""));
		return true;
	}
	wrong = syncengine_sql_add_value(params, syncengine_kind_of(row->type), (zval *)&row->value);
	if (wrong && !EG(exception)) {
		syncengine_throw(syncengine_native.InvalidValueException,
			"The change of field \"%s\" of %s %s can't be tracked: as %s its value %s", ZSTR_VAL(row->field),
			ZSTR_VAL(row->object_name), ZSTR_VAL(row->object_id), ZSTR_VAL(row->type), wrong);
	}
	return !wrong;
}

static bool insert_changes(syncengine_pdo_mapping_store *store, zend_string *integration, HashTable *by_key)
{
	uint32_t left = zend_hash_num_elements(by_key), max = syncengine_sql_rows_max(store->sql, NEW_COLUMNS, 0);
	uint32_t count = 0, added = 0;
	const syncengine_change_row *row;
	HashTable *params = NULL;

	ZEND_HASH_FOREACH_PTR(by_key, row) {
		if (!params) {
			count = MIN(max, left);
			params = syncengine_sql_params_new(count * NEW_COLUMNS);
			added = 0;
		}
		if (!add_change(params, store, integration, row)) {
			zend_array_release(params);
			return false;
		}
		if (++added == count) {
			smart_str text = {0};

			syncengine_store_append(&text, store,
				"INSERT INTO {sync_object_field_change_report} (integration, object_id, object_type, "
				"modified_at, "
				"column_name, column_type, column_value) VALUES ");
			syncengine_sql_append_rows(&text, count, NEW_COLUMNS);
			if (!syncengine_store_run_text(store, &tracking, &text, params, NULL, NULL)) {
				return false;
			}
			params = NULL;
			left -= count;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool track_changes(syncengine_pdo_mapping_store *store, zend_string *integration, HashTable *changes)
{
	HashTable by_key, names;
	zend_string *name;
	zval replaced, *ids;
	bool ok;

	zend_hash_init(&by_key, zend_hash_num_elements(changes), NULL, NULL, false);
	zend_hash_init(&names, 0, NULL, ZVAL_PTR_DTOR, false);
	array_init(&replaced);
	ok = collect_changes(changes, &by_key, &names);
	if (ok) {
		ZEND_HASH_FOREACH_STR_KEY_VAL(&names, name, ids) {
			ok = ok && find_replaced(store, integration, &by_key, name, ids, &replaced);
		}
		ZEND_HASH_FOREACH_END();
	}
	ok = ok && delete_changes(store, &tracking, &replaced) && insert_changes(store, integration, &by_key);
	zval_ptr_dtor(&replaced);
	zend_hash_destroy(&names);
	zend_hash_destroy(&by_key);
	return ok;
}

ZEND_METHOD(SyncEngine_PdoMappingStore, trackChanges)
{
	syncengine_pdo_mapping_store *store;
	zend_string *integration;
	HashTable *given;
	zval changes;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(integration)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_objects(given, syncengine_native.TrackedChange.ce, 2, &changes)) {
		RETURN_THROWS();
	}
	if (zend_hash_num_elements(Z_ARRVAL(changes)) > 0 && syncengine_store_write_begin(store)) {
		syncengine_store_write_end(store, track_changes(store, integration, Z_ARRVAL(changes)));
	}
	zval_ptr_dtor(&changes);
}

ZEND_METHOD(SyncEngine_PdoMappingStore, consumeChanges)
{
	syncengine_pdo_mapping_store *store;
	HashTable *given;
	zval ids, *id;
	bool ok = true;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_list_of_ids(given, 1, &ids)) {
		RETURN_THROWS();
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(ids), id) {
		if (Z_TYPE_P(id) != IS_LONG) {
			zend_argument_type_error(1, "must be a list of int, %s found", zend_zval_type_name(id));
			ok = false;
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	if (ok) {
		delete_changes(store, &consuming, &ids);
	}
	zval_ptr_dtor(&ids);
}
