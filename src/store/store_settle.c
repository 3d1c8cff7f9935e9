/* Storing mappings by looking first at what is there: see syncengine_store_mappings_settle(). */
#include "store/store_mappings.h"

#include "exceptions/exceptions.h"

static const syncengine_sql_purpose updating = {"updating mappings", "sync_object_mapping"};
static const syncengine_sql_purpose deleting = {"taking out closed mappings", "sync_object_mapping"};
static const syncengine_sql_purpose closing = {"closing mappings", "sync_object_mapping"};

/* A mapping that is there, in the tables below. */
typedef struct {
	zend_long id;
	zend_string *internal_id;    /* owned */
	zend_string *integration_id; /* owned */
	zend_string *reference_id;   /* owned, may be NULL */
	bool deleted;
} known_mapping;

/* What one group of mappings (of the same integration and names) comes to. */
typedef struct {
	syncengine_pdo_mapping_store *store;
	const syncengine_mapping_row *first; /* the group's names */
	HashTable unique;                    /* ID of the integration's object => its last row */
	HashTable by_integration;            /* ID => known_mapping */
	HashTable by_internal;               /* ID => known_mapping, the same ones or others */
	const syncengine_mapping_row **inserts;
	const syncengine_mapping_row **updates;
	known_mapping **updated;
	uint32_t insert_count, update_count;
	zval deletes; /* row IDs */
} settlement;

static void known_free(zval *value)
{
	known_mapping *known = Z_PTR_P(value);

	zend_string_release(known->internal_id);
	zend_string_release(known->integration_id);
	syncengine_str_release(known->reference_id);
	efree(known);
}

static bool same_group(const syncengine_mapping_row *a, const syncengine_mapping_row *b)
{
	return zend_string_equals(a->integration, b->integration) &&
		zend_string_equals(a->internal_object_name, b->internal_object_name) &&
		zend_string_equals(a->integration_object_name, b->integration_object_name);
}

/* Reads what is mapped to IDs of one side. */
static bool read_known(settlement *group, HashTable *table, zval *ids, bool by_internal)
{
	syncengine_mapping_filter filter = {group->first->integration, group->first->internal_object_name,
		group->first->integration_object_name, by_internal};
	uint32_t total = zend_hash_num_elements(Z_ARRVAL_P(ids)),
			 max = syncengine_sql_in_max(group->store->sql, 3);
	uint32_t count;
	syncengine_mapping_row row;
	known_mapping *known;
	zval rows, *values;
	bool ok = true;

	for (uint32_t from = 0; ok && from < total; from += count) {
		count = MIN(max, total - from);
		ok = syncengine_store_mappings_select(
			group->store, &filter, Z_ARRVAL_P(ids)->arPacked + from, count, &rows);
		if (!ok) {
			break;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(rows), values) {
			ok = syncengine_store_mapping_row(values, &row);
			if (!ok) {
				break;
			}
			known = emalloc(sizeof(*known));
			known->id = (zend_long)row.id;
			known->internal_id = zend_string_copy(row.internal_object_id);
			known->integration_id = zend_string_copy(row.integration_object_id);
			known->reference_id = syncengine_str_copy(row.integration_reference_id);
			known->deleted = row.is_deleted;
			zend_hash_update_ptr(table, by_internal ? known->internal_id : known->integration_id, known);
			syncengine_store_mapping_row_release(&row);
		}
		ZEND_HASH_FOREACH_END();
		zval_ptr_dtor(&rows);
	}
	return ok;
}

static bool throw_conflict(const syncengine_mapping_row *row, const char *object, zend_string *id,
	const char *other, zend_string *is)
{
	syncengine_throw(syncengine_ce_StoreException,
		"%s: %s %s is mapped to %s %s already, it can't be mapped to %s as well", ZSTR_VAL(row->integration),
		object, ZSTR_VAL(id), other, ZSTR_VAL(is),
		ZSTR_VAL(other == ZSTR_VAL(row->internal_object_name) ? row->internal_object_id
															  : row->integration_object_id));
	return false;
}

/* A closed mapping of the application's object to something else gives way; false with an exception where it is
 * open, or is to be stored again at the same time. */
static bool settle_there(settlement *group, const syncengine_mapping_row *row, const known_mapping *there)
{
	const syncengine_mapping_row *again = zend_hash_find_ptr(&group->unique, there->integration_id);

	if (!there->deleted ||
		(again && zend_string_equals(again->internal_object_id, row->internal_object_id))) {
		return throw_conflict(row, ZSTR_VAL(row->internal_object_name), row->internal_object_id,
			ZSTR_VAL(row->integration_object_name), there->integration_id);
	}
	add_next_index_long(&group->deletes, there->id);
	return true;
}

/* Decides what becomes of one mapping; false with an exception. */
static bool settle_one(settlement *group, const syncengine_mapping_row *row)
{
	bool own = group->store->own_mappings;
	known_mapping *here = zend_hash_find_ptr(&group->by_integration, row->integration_object_id);
	known_mapping *there = own ? zend_hash_find_ptr(&group->by_internal, row->internal_object_id) : NULL;

	if (there && !zend_string_equals(there->integration_id, row->integration_object_id) &&
		!settle_there(group, row, there)) {
		return false;
	}
	if (own && here && !zend_string_equals(here->internal_id, row->internal_object_id)) {
		if (!here->deleted) {
			return throw_conflict(row, ZSTR_VAL(row->integration_object_name), row->integration_object_id,
				ZSTR_VAL(row->internal_object_name), here->internal_id);
		}
		/* Anew, not updated: its place may be the one that another mapping leaves only now. */
		add_next_index_long(&group->deletes, here->id);
		here = NULL;
	}
	if (here) {
		group->updates[group->update_count] = row;
		group->updated[group->update_count++] = here;
	} else {
		group->inserts[group->insert_count++] = row;
	}
	return true;
}

static bool run_updates(settlement *group)
{
	syncengine_pdo_mapping_store *store = group->store;
	bool pgsql = store->sql->dialect->kind == SYNCENGINE_PGSQL,
		 mysql = store->sql->dialect->kind == SYNCENGINE_MYSQL;
	zend_string *table = syncengine_store_text(store, "{sync_object_mapping}");
	syncengine_sql_target targets[] = {
		{"last_sync_date", pgsql ? "TIMESTAMP" : NULL},
		{"is_deleted", pgsql ? "BOOLEAN" : NULL},
		{"integration_reference_id", pgsql ? "VARCHAR" : NULL},
	};
	syncengine_sql_update update = {.table = ZSTR_VAL(table), .targets = targets, .count = 3};
	uint32_t columns, max, count;
	bool ok = true;

	update.key.name = "id";
	update.key.cast = pgsql ? "BIGINT" : mysql ? "SIGNED" : NULL;
	columns = syncengine_sql_update_columns(&update);
	max = syncengine_sql_rows_max(store->sql, columns, 0);
	for (uint32_t from = 0; ok && from < group->update_count; from += count) {
		HashTable *params;
		zend_string *text;

		count = MIN(max, group->update_count - from);
		params = syncengine_sql_params_new(count * columns);
		for (uint32_t i = from; i < from + count; i++) {
			const syncengine_mapping_row *row = group->updates[i];
			zend_string *reference = row->integration_reference_id;

			syncengine_sql_add_long(params, group->updated[i]->id);
			syncengine_store_add_time(params, row->last_sync, store->own_mappings);
			syncengine_sql_add_long(params, row->is_deleted);
			syncengine_sql_add_str(params, reference ? reference : group->updated[i]->reference_id);
		}
		text = syncengine_sql_update_text(store->sql, &update, count);
		ok = syncengine_sql_run(store->sql, &updating, text, params, NULL, NULL);
		zend_string_release(text);
	}
	zend_string_release(table);
	return ok;
}

/* Runs `template` with " IN (…)" of row IDs behind it. */
static bool run_by_ids(syncengine_pdo_mapping_store *store, const syncengine_sql_purpose *purpose,
	const char *template, zval *ids)
{
	uint32_t total = zend_hash_num_elements(Z_ARRVAL_P(ids)), max = syncengine_sql_in_max(store->sql, 0),
			 count;

	for (uint32_t from = 0; from < total; from += count) {
		smart_str text = {0};
		HashTable *params;

		count = MIN(max, total - from);
		params = syncengine_sql_params_new(syncengine_sql_in_size(count));
		syncengine_store_append(&text, store, template);
		syncengine_sql_append_in(&text, count);
		syncengine_sql_add_in(params, Z_ARRVAL_P(ids)->arPacked + from, count);
		if (!syncengine_store_run_text(store, purpose, &text, params, NULL, NULL)) {
			return false;
		}
	}
	return true;
}

bool syncengine_store_mappings_close(syncengine_pdo_mapping_store *store, zval *ids)
{
	return run_by_ids(store, &closing, "UPDATE {sync_object_mapping} SET is_deleted = '1' WHERE id", ids);
}

bool syncengine_store_mappings_delete(syncengine_pdo_mapping_store *store, zval *ids)
{
	return run_by_ids(store, &deleting, "DELETE FROM {sync_object_mapping} WHERE id", ids);
}

/* The mappings of one group: `rows` in order, the last of those with the same integration object counts. */
static bool settle_group(
	syncengine_pdo_mapping_store *store, const syncengine_mapping_row **rows, uint32_t count)
{
	settlement group = {.store = store, .first = rows[0]};
	zval integration_ids, internal_ids;
	syncengine_mapping_row *row;
	bool ok;

	array_init_size(&integration_ids, count);
	array_init_size(&internal_ids, count);
	array_init(&group.deletes);
	zend_hash_init(&group.unique, count, NULL, NULL, false);
	zend_hash_init(&group.by_integration, count, NULL, known_free, false);
	zend_hash_init(&group.by_internal, count, NULL, known_free, false);
	group.inserts = safe_emalloc(count, sizeof(*group.inserts), 0);
	group.updates = safe_emalloc(count, sizeof(*group.updates), 0);
	group.updated = safe_emalloc(count, sizeof(*group.updated), 0);
	for (uint32_t i = 0; i < count; i++) {
		zend_hash_update_ptr(&group.unique, rows[i]->integration_object_id, (void *)rows[i]);
		add_next_index_str(&integration_ids, zend_string_copy(rows[i]->integration_object_id));
		add_next_index_str(&internal_ids, zend_string_copy(rows[i]->internal_object_id));
	}
	ok = read_known(&group, &group.by_integration, &integration_ids, false) &&
		(!store->own_mappings || read_known(&group, &group.by_internal, &internal_ids, true));
	if (ok) {
		ZEND_HASH_FOREACH_PTR(&group.unique, row) {
			ok = ok && settle_one(&group, row);
		}
		ZEND_HASH_FOREACH_END();
	}
	ok = ok && syncengine_store_mappings_delete(store, &group.deletes) && run_updates(&group) &&
		syncengine_store_mappings_insert(store, group.inserts, group.insert_count);
	efree(group.updated);
	efree(group.updates);
	efree(group.inserts);
	zend_hash_destroy(&group.by_internal);
	zend_hash_destroy(&group.by_integration);
	zend_hash_destroy(&group.unique);
	zval_ptr_dtor(&group.deletes);
	zval_ptr_dtor(&internal_ids);
	zval_ptr_dtor(&integration_ids);
	return ok;
}

bool syncengine_store_mappings_settle(
	syncengine_pdo_mapping_store *store, const syncengine_mapping_row *const *mappings, uint32_t total)
{
	const syncengine_mapping_row **rows = safe_emalloc(total, sizeof(*rows), 1);
	bool *done = ecalloc(total + 1, sizeof(*done));
	bool ok = true;

	for (uint32_t i = 0; ok && i < total; i++) {
		uint32_t count = 0;

		if (done[i]) {
			continue;
		}
		for (uint32_t j = i; j < total; j++) {
			if (!done[j] && same_group(mappings[i], mappings[j])) {
				rows[count++] = mappings[j];
				done[j] = true;
			}
		}
		ok = settle_group(store, rows, count);
	}
	efree(done);
	efree(rows);
	return ok;
}
