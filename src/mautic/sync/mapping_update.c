/* The dates of mappings in one UPDATE. */
#include "mautic/sync/mapping_batch.h"

#include "mautic/sync/mapping_rows.h"

/* One run of updates. */
typedef struct {
	mapping_doctrine doctrine;
	zval *repository;
	zval rows;     /* row ID => item */
	zval entities; /* row ID => entity */
	zval *left;
} update;

/* What an item is about; the caller releases the values. False with an exception, or where it can't be in a batch. */
static bool read_item(zval *item, zval *values)
{
	static const char *const getters[] = {
		"getIntegration", "getIntegrationObjectName", "getIntegrationObjectId"};
	bool ok = Z_TYPE_P(item) == IS_OBJECT && Z_OBJCE_P(item) == mautic_ce.UpdatedObjectMapping;

	for (int i = 0; i < 3; i++) {
		ZVAL_UNDEF(&values[i]);
	}
	for (int i = 0; ok && i < 3; i++) {
		ok = mautic_call(item, getters[i], &values[i], 0, NULL) &&
			(Z_TYPE(values[i]) == IS_STRING || (i == 2 && Z_TYPE(values[i]) == IS_LONG));
	}
	return ok;
}

/* "integration\0object name"; the caller releases it. */
static zend_string *group_key(zval *values)
{
	return zend_string_concat3(
		Z_STRVAL(values[0]), Z_STRLEN(values[0]), "", 1, Z_STRVAL(values[1]), Z_STRLEN(values[1]));
}

/*
 * Puts an item into its group: [integration, object name, [text of the ID => item]]. One that is there already is to
 * be done `again`, after all others, as the last one wins.
 */
static void group_item(zval *groups, zval *again, zval *item, zval *values)
{
	zend_string *key = group_key(values), *id = mapping_rows_id(&values[2]);
	zval *group = zend_hash_find(Z_ARRVAL_P(groups), key), *items, made;

	if (!group) {
		array_init_size(&made, 3);
		mautic_array_push(&made, &values[0]);
		mautic_array_push(&made, &values[1]);
		group = zend_hash_add_new(Z_ARRVAL_P(groups), key, &made);
		array_init(&made);
		zend_hash_real_init_mixed(Z_ARRVAL(made));
		add_next_index_zval(group, &made);
	}
	items = zend_hash_index_find(Z_ARRVAL_P(group), 2);
	Z_ADDREF_P(item);
	if (!zend_hash_add(Z_ARRVAL_P(items), id, item)) {
		mautic_array_push(again, item);
		Z_DELREF_P(item);
	}
	zend_string_release(id);
	zend_string_release(key);
}

/* False with an exception, or where an item can't be in a batch. */
static bool group_items(HashTable *items, zval *groups, zval *again)
{
	zval *item, values[3];
	bool ok = true;

	ZEND_HASH_FOREACH_VAL(items, item) {
		ZVAL_DEREF(item);
		ok = read_item(item, values);
		if (ok) {
			group_item(groups, again, item, values);
		}
		for (int i = 0; i < 3; i++) {
			zval_ptr_dtor(&values[i]);
		}
		if (!ok) {
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	return ok;
}

/*
 * Notes which rows the items of a group have. One whose row is another item's already, as the database may compare
 * names, is left to be done afterwards.
 */
static void note_rows(update *this, HashTable *items, HashTable *rows)
{
	zend_string *key;
	zval *row, *item, *id;

	ZEND_HASH_FOREACH_STR_KEY_VAL(rows, key, row) {
		item = zend_hash_find(items, key);
		if (Z_TYPE_P(row) == IS_FALSE) {
			mautic_array_push(this->left, item);
		} else if (Z_TYPE_P(row) == IS_ARRAY) {
			id = zend_hash_str_find(Z_ARRVAL_P(row), ZEND_STRL("id"));
			Z_ADDREF_P(item);
			if (!zend_hash_index_add(Z_ARRVAL(this->rows), (zend_ulong)(id ? zval_get_long(id) : 0), item)) {
				mautic_array_push(this->left, item);
				Z_DELREF_P(item);
			}
		}
	}
	ZEND_HASH_FOREACH_END();
}

static bool find_group(update *this, zval *group)
{
	HashTable *items = Z_ARRVAL_P(zend_hash_index_find(Z_ARRVAL_P(group), 2));
	mapping_rows_query query = {
		.connection = &this->doctrine.connection,
		.columns = {"integration", "integration_object_name"},
		.values = {zend_hash_index_find(Z_ARRVAL_P(group), 0), zend_hash_index_find(Z_ARRVAL_P(group), 1)},
		.count = 2,
		.list_column = "integration_object_id",
		.key_column = "integration_object_id",
	};
	zend_string *key;
	zval rows, none;
	bool ok;

	ZVAL_NULL(&none);
	array_init(&rows);
	zend_hash_real_init_mixed(Z_ARRVAL(rows));
	ZEND_HASH_FOREACH_STR_KEY(items, key) {
		zend_hash_add_new(Z_ARRVAL(rows), key, &none);
	}
	ZEND_HASH_FOREACH_END();
	ok = mapping_rows_fetch_keys(&query, Z_ARRVAL(rows));
	if (ok) {
		note_rows(this, items, Z_ARRVAL(rows));
	}
	zval_ptr_dtor(&rows);
	return ok;
}

static bool find_rows(update *this, HashTable *items)
{
	zval groups, again, *group, *item;
	bool ok;

	array_init(&groups);
	array_init(&again);
	ok = group_items(items, &groups, &again);
	if (ok) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(groups), group) {
			if (!(ok = find_group(this, group))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(again), item) {
		mautic_array_push(this->left, item);
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&again);
	zval_ptr_dtor(&groups);
	return ok;
}

/* Notes an entity and gives it its date. False with an exception. */
static bool take_entity(update *this, zval *entity)
{
	zval id, date, result, *item;
	bool ok = mautic_call(entity, "getId", &id, 0, NULL);

	item = ok ? zend_hash_index_find(Z_ARRVAL(this->rows), (zend_ulong)zval_get_long(&id)) : NULL;
	if (item) {
		Z_ADDREF_P(entity);
		zend_hash_index_update(Z_ARRVAL(this->entities), (zend_ulong)zval_get_long(&id), entity);
		ok = mautic_call(item, "getObjectModifiedDate", &date, 0, NULL) &&
			mautic_call(entity, "setLastSyncDate", &result, 1, &date);
		if (ok) {
			zval_ptr_dtor(&result);
		}
		zval_ptr_dtor(&date);
	}
	zval_ptr_dtor(&id);
	return ok;
}

/* Has Doctrine make the entities of the rows. False with an exception. */
static bool load_entities(update *this)
{
	zval ids, criteria, entities, *entity;
	bool ok;

	mautic_array_keys(Z_ARRVAL(this->rows), &ids);
	array_init_size(&criteria, 1);
	add_assoc_zval(&criteria, "id", &ids);
	ok = mautic_call(this->repository, "findBy", &entities, 1, &criteria);
	zval_ptr_dtor(&criteria);
	if (ok && Z_TYPE(entities) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(entities), entity) {
			ZVAL_DEREF(entity);
			if (!(ok = take_entity(this, entity))) {
				break;
			}
		}
		ZEND_HASH_FOREACH_END();
	}
	zval_ptr_dtor(&entities);
	return ok;
}

static void add_typed(zval *params, zval *types, zval *value, const char *type)
{
	site_param_copy(params, value);
	add_next_index_string(types, type);
}

static zend_string *update_text(uint32_t count)
{
	zend_string *table = site_table("sync_object_mapping");
	smart_str sql = {0};

	smart_str_appends(&sql, "UPDATE ");
	smart_str_append(&sql, table);
	smart_str_appends(&sql, " SET last_sync_date = CASE id");
	for (uint32_t i = 0; i < count; i++) {
		smart_str_appends(&sql, " WHEN ? THEN ?");
	}
	smart_str_appends(&sql, " END WHERE id IN (");
	mapping_rows_marks(&sql, count);
	smart_str_appendc(&sql, ')');
	zend_string_release(table);
	return smart_str_extract(&sql);
}

/* Writes the dates of a list of row IDs. False with an exception. */
static bool write_chunk(update *this, HashTable *ids)
{
	zval params, types, *id, date, *item;
	bool ok = true;

	array_init(&params);
	array_init(&types);
	ZEND_HASH_FOREACH_VAL(ids, id) {
		item = zend_hash_index_find(Z_ARRVAL(this->rows), (zend_ulong)Z_LVAL_P(id));
		if (!(ok = mautic_call(item, "getObjectModifiedDate", &date, 0, NULL))) {
			break;
		}
		add_typed(&params, &types, id, "integer");
		add_typed(&params, &types, &date, "datetime");
		zval_ptr_dtor(&date);
	}
	ZEND_HASH_FOREACH_END();
	ZEND_HASH_FOREACH_VAL(ids, id) {
		add_typed(&params, &types, id, "integer");
	}
	ZEND_HASH_FOREACH_END();
	ok = ok &&
		site_execute(&this->doctrine.connection, update_text(zend_hash_num_elements(ids)), &params, &types);
	zval_ptr_dtor(&params);
	zval_ptr_dtor(&types);
	return ok;
}

static bool write_all(void *context)
{
	update *this = context;
	zend_ulong id;
	zval chunk;
	bool ok = true;

	array_init(&chunk);
	ZEND_HASH_FOREACH_NUM_KEY(Z_ARRVAL(this->entities), id) {
		add_next_index_long(&chunk, (zend_long)id);
		if (zend_hash_num_elements(Z_ARRVAL(chunk)) == MAPPING_ROWS_CHUNK) {
			if (!(ok = write_chunk(this, Z_ARRVAL(chunk)))) {
				break;
			}
			zend_hash_clean(Z_ARRVAL(chunk));
		}
	}
	ZEND_HASH_FOREACH_END();
	ok = ok && (!zend_hash_num_elements(Z_ARRVAL(chunk)) || write_chunk(this, Z_ARRVAL(chunk)));
	zval_ptr_dtor(&chunk);
	return ok;
}

/* One statement is all or nothing without a transaction around it. */
static bool write_dates(update *this)
{
	if (zend_hash_num_elements(Z_ARRVAL(this->entities)) <= MAPPING_ROWS_CHUNK) {
		return write_all(this);
	}
	return site_transaction(&this->doctrine.connection, write_all, this);
}

/* Doctrine lets go of the entities. */
static bool detach_all(update *this)
{
	zval *entity, result;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(this->entities), entity) {
		if (!mautic_call(this->repository, "detachEntity", &result, 1, entity)) {
			return false;
		}
		zval_ptr_dtor(&result);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Gives the items their entities. Those whose row is gone meanwhile are left. False with an exception. */
static bool hand_out(update *this)
{
	zend_ulong id;
	zval *item, *entity, result;

	ZEND_HASH_FOREACH_NUM_KEY_VAL(Z_ARRVAL(this->rows), id, item) {
		entity = zend_hash_index_find(Z_ARRVAL(this->entities), id);
		if (!entity) {
			mautic_array_push(this->left, item);
			continue;
		}
		if (!mautic_call(item, "setObjectMapping", &result, 1, entity)) {
			return false;
		}
		zval_ptr_dtor(&result);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* After a failure: as if nothing had been loaded. */
static mapping_outcome give_up(update *this)
{
	mapping_outcome outcome = mapping_doctrine_failure(&this->doctrine);

	if (outcome == MAPPING_SINGLY && !detach_all(this)) {
		return MAPPING_FAILED;
	}
	return outcome;
}

static mapping_outcome update_run(update *this, HashTable *items)
{
	zval result;

	if (Z_TYPE(this->doctrine.metadata) == IS_UNDEF ||
		!mapping_doctrine_is_type(&this->doctrine, "id", "integer") ||
		!mapping_doctrine_is_type(&this->doctrine, "lastSyncDate", "datetime")) {
		return EG(exception) ? give_up(this) : MAPPING_SINGLY;
	}
	/* Saving an entity through Doctrine would also write what others have left to be written. */
	if (!mautic_call(&this->doctrine.manager, "flush", &result, 0, NULL)) {
		return MAPPING_FAILED;
	}
	zval_ptr_dtor(&result);
	if (!find_rows(this, items)) {
		return EG(exception) ? give_up(this) : MAPPING_SINGLY;
	}
	if (zend_hash_num_elements(Z_ARRVAL(this->rows)) == 0) {
		return MAPPING_DONE;
	}
	if (!load_entities(this) || !write_dates(this)) {
		return give_up(this);
	}
	return detach_all(this) && hand_out(this) ? MAPPING_DONE : MAPPING_FAILED;
}

mapping_outcome mapping_update(zval *repository, HashTable *items, zval *left)
{
	update this = {.repository = repository, .left = left};
	mapping_outcome outcome;

	array_init(left);
	if (!mapping_rows_saves(repository) || !mapping_rows_own(repository, "findoneby") ||
		!mapping_rows_own(repository, "findby")) {
		return MAPPING_SINGLY;
	}
	array_init(&this.rows);
	zend_hash_real_init_mixed(Z_ARRVAL(this.rows));
	array_init(&this.entities);
	zend_hash_real_init_mixed(Z_ARRVAL(this.entities));
	outcome = mapping_doctrine_open(&this.doctrine, repository) ? update_run(&this, items) : MAPPING_FAILED;
	mapping_doctrine_close(&this.doctrine);
	zval_ptr_dtor(&this.rows);
	zval_ptr_dtor(&this.entities);
	return outcome;
}
