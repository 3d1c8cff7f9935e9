/* What the store knows, asked for. */
#include "exceptions/exceptions.h"
#include "ext/date/php_date.h"
#include "mapping/mapping_record.h"
#include "members.h"
#include "process/run.h"
#include "zend_smart_str.h"

/* Dead letters that a run knows of, so that it can take back those that succeed after all. */
#define DEAD_LETTERS_MAX 1000

/* Adds an object to the list of a key. */
static void remember_group(HashTable *groups, zend_string *key, zval *object)
{
	zval *group = zend_hash_find(groups, key), empty;

	if (!group) {
		array_init_size(&empty, 1);
		group = zend_hash_add_new(groups, key, &empty);
	}
	Z_ADDREF_P(object);
	add_next_index_zval(group, object);
}

bool syncengine_run_records(
	syncengine_run *run, syncengine_side side, zend_string *object, zval *ids, HashTable *records)
{
	bool internal = side == SYNCENGINE_INTERNAL, ok = true;
	zval args[3], list, *entry;

	if (zend_hash_num_elements(Z_ARRVAL_P(ids)) == 0) {
		return true;
	}
	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	ZVAL_COPY_VALUE(&args[2], ids);
	if (!syncengine_call(
			run->store, internal ? "findbyinternalids" : "findbyintegrationids", &list, 3, args)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), entry) {
		const syncengine_mapping_row *row;

		ZVAL_DEREF(entry);
		if (Z_TYPE_P(entry) != IS_OBJECT ||
			!instanceof_function(Z_OBJCE_P(entry), run->family->MappingRecord.ce)) {
			ok = syncengine_run_unexpected(
				run, internal ? "findByInternalIds" : "findByIntegrationIds", "a list of MappingRecord");
			break;
		}
		row = syncengine_mapping_record_row(Z_OBJ_P(entry));
		if (!row) {
			ok = false;
			break;
		}
		remember_group(records, internal ? row->internal_object_id : row->integration_object_id, entry);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	return ok && !EG(exception);
}

zend_object *syncengine_run_record(const syncengine_run *run, zend_string *internal, const zval *internal_id,
	zend_string *integration, const zval *integration_id, int64_t at, bool deleted)
{
	syncengine_mapping_row row = {
		.integration = run->name,
		.internal_object_name = internal,
		.internal_object_id = syncengine_id_string(internal_id),
		.integration_object_name = integration,
		.integration_object_id = syncengine_id_string(integration_id),
		.last_sync = at,
		.is_deleted = deleted,
	};
	zend_object *record = syncengine_mapping_record_create(run->family, &row);

	zend_string_release(row.internal_object_id);
	zend_string_release(row.integration_object_id);
	return record;
}

/* The next IDs that are due, as a list of those that are not in `seen`. False with an exception. */
static bool remember_due(
	syncengine_run *run, syncengine_direction direction, zend_string *object, HashTable *seen, zval *ids)
{
	zval args[3], list, *entry;
	bool ok;

	ZVAL_STR(&args[0], run->name);
	ZVAL_STRING(&args[1], syncengine_direction_name(direction));
	ZVAL_STR(&args[2], object);
	ok = syncengine_call(run->store, "getdueretries", &list, 3, args);
	zval_ptr_dtor(&args[1]);
	if (!ok) {
		return false;
	}
	array_init(ids);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), entry) {
		zend_string *id;

		ZVAL_DEREF(entry);
		if (Z_TYPE_P(entry) != IS_STRING && Z_TYPE_P(entry) != IS_LONG) {
			ok = syncengine_run_unexpected(run, "getDueRetries", "a list of strings");
			break;
		}
		id = syncengine_id_string(entry);
		if (zend_hash_add_empty_element(seen, id)) {
			add_next_index_str(ids, zend_string_copy(id));
		}
		zend_string_release(id);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	if (!ok) {
		zval_ptr_dtor(ids);
	}
	return ok;
}

bool syncengine_run_each_due(syncengine_run *run, syncengine_direction direction, zend_string *object,
	bool (*each)(syncengine_run *run, zend_string *object, zval *ids))
{
	HashTable seen;
	bool ok = true, more = true;
	zval ids;

	zend_hash_init(&seen, 64, NULL, NULL, false);
	while (ok && more && !syncengine_run_stopped(run)) {
		ok = remember_due(run, direction, object, &seen, &ids);
		if (ok) {
			more = zend_hash_num_elements(Z_ARRVAL(ids)) > 0;
			ok = !more || each(run, object, &ids);
			zval_ptr_dtor(&ids);
		}
	}
	zend_hash_destroy(&seen);
	return ok;
}

bool syncengine_run_watermark(
	syncengine_run *run, syncengine_direction direction, zend_string *object, syncengine_moment *moment)
{
	zval args[3], watermark;
	bool ok;

	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	ZVAL_STRING(&args[2], syncengine_direction_name(direction));
	ok = syncengine_call(run->store, "getwatermark", &watermark, 3, args);
	zval_ptr_dtor(&args[2]);
	if (!ok) {
		return false;
	}
	if (Z_TYPE(watermark) == IS_OBJECT) {
		syncengine_moment_set_date(moment, Z_OBJ(watermark));
	}
	zval_ptr_dtor(&watermark);
	return true;
}

bool syncengine_run_move_watermark(
	syncengine_run *run, syncengine_direction direction, zend_string *object, int64_t to)
{
	zval args[4];
	bool ok;

	ZVAL_STR(&args[0], run->name);
	ZVAL_STR(&args[1], object);
	ZVAL_STRING(&args[2], syncengine_direction_name(direction));
	syncengine_date_new(&args[3], to);
	ok = syncengine_call(run->store, "setwatermark", NULL, 4, args);
	zval_ptr_dtor(&args[2]);
	zval_ptr_dtor(&args[3]);
	return ok;
}

/* Parts of a key, with NUL between them. */
static zend_string *remember_key(
	const char *direction, const zend_string *first, const zend_string *second, const zend_string *third)
{
	const zend_string *const parts[] = {first, second, third};
	smart_str key = {0};

	smart_str_appends(&key, direction);
	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
		smart_str_appendc(&key, '\0');
		smart_str_append(&key, parts[i]);
	}
	return smart_str_extract(&key);
}

zend_string *syncengine_creation_key(
	syncengine_direction direction, const syncengine_object_mapping *mapping, const zval *source_id)
{
	zend_string *id = syncengine_id_string(source_id);
	zend_string *key =
		remember_key(syncengine_direction_name(direction), mapping->internal, mapping->integration, id);

	zend_string_release(id);
	return key;
}

zend_string *syncengine_retry_key(syncengine_direction direction, zend_string *object, zend_string *id)
{
	return remember_key(syncengine_direction_name(direction), object, id, ZSTR_EMPTY_ALLOC());
}

/* A text of an entry; NULL where there is none. Borrowed. */
static zend_string *remember_text(HashTable *entry, const char *name)
{
	zval *value = zend_hash_str_find(entry, name, strlen(name));

	if (!value) {
		return NULL;
	}
	ZVAL_DEREF(value);
	return Z_TYPE_P(value) == IS_STRING ? Z_STR_P(value) : NULL;
}

bool syncengine_run_dead_letters(syncengine_run *run)
{
	zval args[2], list, *entry, dead;

	ZVAL_STR(&args[0], run->name);
	ZVAL_LONG(&args[1], DEAD_LETTERS_MAX);
	if (!syncengine_call(run->store, "getdeadletters", &list, 2, args)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(list), entry) {
		zend_string *direction, *object, *id, *key;

		ZVAL_DEREF(entry);
		if (Z_TYPE_P(entry) != IS_ARRAY) {
			continue;
		}
		direction = remember_text(Z_ARRVAL_P(entry), "direction");
		object = remember_text(Z_ARRVAL_P(entry), "object_name");
		id = remember_text(Z_ARRVAL_P(entry), "object_id");
		if (direction && object && id) {
			key = remember_key(ZSTR_VAL(direction), object, id, ZSTR_EMPTY_ALLOC());
			ZVAL_FALSE(&dead);
			zend_hash_update(&run->queued, key, &dead);
			zend_string_release(key);
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&list);
	return !EG(exception);
}
