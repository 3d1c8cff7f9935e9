/* Objects of an integration that were converted or merged: their mappings go with them. */
#include "store/store_mappings.h"

#include "exceptions/exceptions.h"
#include "lists.h"
#include "mapping/remapped_object.h"

static const syncengine_sql_purpose remapping = {"remapping objects", "sync_object_mapping"};

/* Objects of one integration that changed from one name to another. */
typedef struct {
	syncengine_pdo_mapping_store *store;
	const syncengine_remapped_object *first;
	HashTable targets; /* old ID => new ID (string) */
	zval closes;       /* row IDs of mappings whose new place is taken */
	zval deletes;      /* row IDs of closed mappings that give way to one that moves */
	zval moves;        /* list of row ID, new ID in turn */
} remap_group;

static bool same_group(const syncengine_remapped_object *a, const syncengine_remapped_object *b)
{
	return zend_string_equals(a->integration, b->integration) &&
		zend_string_equals(a->old_name, b->old_name) && zend_string_equals(a->new_name, b->new_name);
}

/* "internal name NUL ID": what may be taken under the new name. The caller frees it. */
static zend_string *place(zend_string *internal_name, zend_string *id)
{
	return zend_string_concat3(
		ZSTR_VAL(internal_name), ZSTR_LEN(internal_name), "\0", 1, ZSTR_VAL(id), ZSTR_LEN(id));
}

/* Notes the mapping at a place: `closed` is its row ID where it may give way, 0 where not. */
static void take_place(HashTable *taken, zend_string *internal_name, zend_string *id, zend_long closed)
{
	zend_string *key = place(internal_name, id);
	zval row;

	ZVAL_LONG(&row, closed);
	zend_hash_update(taken, key, &row);
	zend_string_release(key);
}

/* The row ID of the closed mapping at a place, 0 for one that stays, -1 for none. */
static zend_long place_taken(HashTable *taken, zend_string *internal_name, zend_string *id)
{
	zend_string *key = place(internal_name, id);
	const zval *row = zend_hash_find(taken, key);

	zend_string_release(key);
	return row ? Z_LVAL_P(row) : -1;
}

/*
 * Notes which places are taken under the new name: of the integration's objects, and of the application's
 * objects that are to be mapped there. `ids` are those of the one or the other.
 */
static bool read_taken(remap_group *group, HashTable *taken, zval *ids, bool by_internal)
{
	syncengine_mapping_filter filter = {group->first->integration, NULL, group->first->new_name, by_internal};
	uint32_t total = zend_hash_num_elements(Z_ARRVAL_P(ids)),
			 max = syncengine_sql_in_max(group->store->sql, 2);
	uint32_t count;
	syncengine_mapping_row row;
	zval rows, *values;
	zend_string *id;
	bool ok = true;

	for (uint32_t from = 0; ok && from < total; from += count) {
		count = MIN(max, total - from);
		if (!syncengine_store_mappings_select(
				group->store, &filter, Z_ARRVAL_P(ids)->arPacked + from, count, &rows)) {
			return false;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), values) {
			ok = syncengine_store_mapping_row(values, &row);
			if (!ok) {
				break;
			}
			id = by_internal ? row.internal_object_id : row.integration_object_id;
			/* What moves to a place counts before what is there yet. */
			if (place_taken(taken, row.internal_object_name, id) < 0) {
				take_place(taken, row.internal_object_name, id, row.is_deleted ? (zend_long)row.id : 0);
			}
			syncengine_store_mapping_row_release(&row);
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&rows);
	}
	return ok;
}

/*
 * Moves a mapping, or closes it where its new place is taken: two rows for one object may not be. A closed one
 * there gives way, or the object would have no mapping any more.
 */
static void move_mapping(
	remap_group *group, const syncengine_mapping_row *row, HashTable *by_integration, HashTable *by_internal)
{
	zend_string *target = zend_hash_find_ptr(&group->targets, row->integration_object_id);
	bool renamed = !zend_string_equals(group->first->old_name, group->first->new_name);
	zend_long there[2] = {-1, -1}, closed;

	if (!target || (!renamed && zend_string_equals(target, row->integration_object_id))) {
		return;
	}
	if (group->store->own_mappings) {
		there[0] = place_taken(by_integration, row->internal_object_name, target);
		there[1] =
			renamed ? place_taken(by_internal, row->internal_object_name, row->internal_object_id) : -1;
		if (there[0] == 0 || there[1] == 0 || (row->is_deleted && (there[0] > 0 || there[1] > 0))) {
			add_next_index_long(&group->closes, (zend_long)row->id);
			return;
		}
	}
	for (int i = 0; i < 2; i++) {
		if (there[i] > 0) {
			add_next_index_long(&group->deletes, there[i]);
		}
	}
	closed = row->is_deleted ? (zend_long)row->id : 0;
	take_place(by_integration, row->internal_object_name, target, closed);
	take_place(by_internal, row->internal_object_name, row->internal_object_id, closed);
	add_next_index_long(&group->moves, (zend_long)row->id);
	add_next_index_str(&group->moves, zend_string_copy(target));
}

/* Reads the mappings under the old name, and which of their new places are taken. */
static bool plan_moves(remap_group *group, zval *old_ids, zval *new_ids)
{
	syncengine_mapping_filter filter = {group->first->integration, NULL, group->first->old_name, false};
	uint32_t total = zend_hash_num_elements(Z_ARRVAL_P(old_ids)), count;
	uint32_t max = syncengine_sql_in_max(group->store->sql, 2);
	HashTable by_integration, by_internal;
	syncengine_mapping_row row;
	zval rows, internal_ids, *values;
	bool ok;

	zend_hash_init(&by_integration, 0, NULL, NULL, false);
	zend_hash_init(&by_internal, 0, NULL, NULL, false);
	ok = !group->store->own_mappings || read_taken(group, &by_integration, new_ids, false);
	for (uint32_t from = 0; ok && from < total; from += count) {
		count = MIN(max, total - from);
		ok = syncengine_store_mappings_select(
			group->store, &filter, Z_ARRVAL_P(old_ids)->arPacked + from, count, &rows);
		if (!ok) {
			break;
		}
		array_init(&internal_ids);
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), values) {
			add_next_index_str(&internal_ids, syncengine_sql_column_str(values, 3));
		}
		ZEND_HASH_FOREACH_END();
		ok = !group->store->own_mappings || read_taken(group, &by_internal, &internal_ids, true);
		zval_ptr_dtor(&internal_ids);
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), values) {
			ok = ok && syncengine_store_mapping_row(values, &row);
			if (!ok) {
				break;
			}
			move_mapping(group, &row, &by_integration, &by_internal);
			syncengine_store_mapping_row_release(&row);
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&rows);
	}
	zend_hash_destroy(&by_internal);
	zend_hash_destroy(&by_integration);
	return ok;
}

static bool run_moves(remap_group *group)
{
	syncengine_pdo_mapping_store *store = group->store;
	bool pgsql = store->sql->dialect->kind == SYNCENGINE_PGSQL,
		 mysql = store->sql->dialect->kind == SYNCENGINE_MYSQL;
	zend_string *table = syncengine_store_text(store, "{sync_object_mapping}");
	syncengine_sql_target targets[] = {
		{"integration_object_name", pgsql ? "VARCHAR" : NULL},
		{"integration_object_id", pgsql ? "VARCHAR" : NULL},
	};
	syncengine_sql_update update = {.table = ZSTR_VAL(table), .targets = targets, .count = 2};
	uint32_t total = zend_hash_num_elements(Z_ARRVAL(group->moves)) / 2, count;
	uint32_t max = syncengine_sql_rows_max(store->sql, 3, 0);
	zval *values = Z_ARRVAL(group->moves)->arPacked;
	bool ok = true;

	update.key.name = "id";
	update.key.cast = pgsql ? "BIGINT" : mysql ? "SIGNED" : NULL;
	for (uint32_t from = 0; ok && from < total; from += count) {
		HashTable *params;
		zend_string *text;

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(count * 3);
		for (uint32_t i = from; i < from + count; i++) {
			syncengine_sql_add_long(params, Z_LVAL(values[i * 2]));
			syncengine_sql_add_str(params, group->first->new_name);
			syncengine_sql_add_str(params, Z_STR(values[i * 2 + 1]));
		}
		text = syncengine_sql_update_text(store->sql, &update, count);
		ok = syncengine_sql_run(store->sql, &remapping, text, params, NULL, NULL);
		zend_string_release(text);
	}
	zend_string_release(table);
	return ok;
}

static void target_free(zval *value)
{
	zend_string_release((zend_string *)Z_PTR_P(value));
}

static bool remap_objects(
	syncengine_pdo_mapping_store *store, const syncengine_remapped_object **objects, uint32_t count)
{
	remap_group group = {.store = store, .first = objects[0]};
	zval old_ids, new_ids;
	bool ok;

	zend_hash_init(&group.targets, count, NULL, target_free, false);
	array_init_size(&old_ids, count);
	array_init_size(&new_ids, count);
	array_init(&group.closes);
	array_init(&group.deletes);
	array_init(&group.moves);
	for (uint32_t i = 0; i < count; i++) {
		zend_string *old_id = syncengine_id_string((zval *)&objects[i]->old_id);
		zend_string *new_id = syncengine_id_string((zval *)&objects[i]->new_id);

		zend_hash_update_ptr(&group.targets, old_id, zend_string_copy(new_id));
		add_next_index_str(&old_ids, old_id);
		add_next_index_str(&new_ids, new_id);
	}
	ok = plan_moves(&group, &old_ids, &new_ids) && syncengine_store_mappings_close(store, &group.closes) &&
		syncengine_store_mappings_delete(store, &group.deletes) && run_moves(&group);
	zval_ptr_dtor(&group.moves);
	zval_ptr_dtor(&group.deletes);
	zval_ptr_dtor(&group.closes);
	zval_ptr_dtor(&new_ids);
	zval_ptr_dtor(&old_ids);
	zend_hash_destroy(&group.targets);
	return ok;
}

/* By group of names, each in the order it came. */
static bool remap_all(syncengine_pdo_mapping_store *store, HashTable *list)
{
	uint32_t total = zend_hash_num_elements(list);
	const syncengine_remapped_object **group = safe_emalloc(total, sizeof(*group), 1);
	bool *done = ecalloc(total + 1, sizeof(*done));
	bool ok = true;

	for (uint32_t i = 0; ok && i < total; i++) {
		const syncengine_remapped_object *first =
			syncengine_remapped_object_from_obj(Z_OBJ(list->arPacked[i]));
		uint32_t count = 0;

		for (uint32_t j = i; !done[i] && j < total; j++) {
			const syncengine_remapped_object *object =
				syncengine_remapped_object_from_obj(Z_OBJ(list->arPacked[j]));

			if (!done[j] && same_group(first, object)) {
				group[count++] = object;
				done[j] = j > i;
			}
		}
		ok = count == 0 || remap_objects(store, group, count);
	}
	efree(done);
	efree(group);
	return ok;
}

ZEND_METHOD(SyncEngine_PdoMappingStore, remapObjects)
{
	syncengine_pdo_mapping_store *store;
	HashTable *given;
	zval objects, *object;
	bool ok = true;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	store = syncengine_store_this(ZEND_THIS);
	if (!store || !syncengine_store_objects(given, syncengine_native.RemappedObject.ce, 1, &objects)) {
		RETURN_THROWS();
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(objects), object) {
		ok = ok &&
			syncengine_object_initialized(
				syncengine_remapped_object_from_obj(Z_OBJ_P(object))->integration != NULL, Z_OBJ_P(object));
	}
	ZEND_HASH_FOREACH_END();
	if (ok && zend_hash_num_elements(Z_ARRVAL(objects)) > 0 && syncengine_store_write_begin(store)) {
		syncengine_store_write_end(store, remap_all(store, Z_ARRVAL(objects)));
	}
	zval_ptr_dtor(&objects);
}
