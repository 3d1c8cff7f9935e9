/* Other IDs of the integration's objects, and those that are gone, in one UPDATE each. */
#include "mautic/sync/mapping_batch.h"

#include "mautic/sync/mapping_rows.h"

/* What tells the items of one statement from others: the first three of an item's values. */
enum { RENAME_INTEGRATION, RENAME_OLD_NAME, RENAME_NEW_NAME, RENAME_OLD_ID, RENAME_NEW_ID, RENAME_COUNT };

/* Reads the values of an item as strings. False with an exception, or where they can't be in a batch. */
static bool read_values(
	zval *item, const zend_class_entry *ce, const char *const *getters, uint32_t count, zval *values)
{
	zval value;
	zend_string *text;
	bool ok = Z_TYPE_P(item) == IS_OBJECT && Z_OBJCE_P(item) == ce;

	for (uint32_t i = 0; i < count; i++) {
		ZVAL_UNDEF(&values[i]);
	}
	for (uint32_t i = 0; ok && i < count; i++) {
		ok = mautic_call(item, getters[i], &value, 0, NULL) && (text = mapping_rows_id(&value));
		if (ok) {
			ZVAL_STR(&values[i], text);
		}
		zval_ptr_dtor(&value);
	}
	return ok;
}

static void release(zval *values, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++) {
		zval_ptr_dtor(&values[i]);
	}
}

/* The values joined to a key; the caller releases it. */
static zend_string *join(zval *const *values, uint32_t count)
{
	smart_str key = {0};

	for (uint32_t i = 0; i < count; i++) {
		smart_str_append(&key, Z_STR_P(values[i]));
		smart_str_appendc(&key, '\0');
	}
	return smart_str_extract(&key);
}

/* An object as databases may compare it; NULL where that is not known. The caller releases it. */
static zend_string *fold_object(zval *name, zval *id)
{
	zend_string *folded_name = mapping_rows_fold(Z_STR_P(name)), *folded_id = mapping_rows_fold(Z_STR_P(id));
	zval left, right;
	zval *const parts[] = {&left, &right};
	zend_string *key = NULL;

	if (folded_name && folded_id) {
		ZVAL_STR(&left, folded_name);
		ZVAL_STR(&right, folded_id);
		key = join(parts, 2);
	}
	syncengine_str_release(folded_name);
	syncengine_str_release(folded_id);
	return key;
}

/* Adds objects to a set, or asks whether none of them is in it. False where one can't be compared, too. */
static bool visit_objects(zval *list, uint32_t name, uint32_t id, HashTable *set, bool add)
{
	zval *values, none;
	zend_string *key;
	bool ok;

	ZVAL_NULL(&none);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), values) {
		key = fold_object(
			zend_hash_index_find(Z_ARRVAL_P(values), name), zend_hash_index_find(Z_ARRVAL_P(values), id));
		ok = key && (add ? zend_hash_add(set, key, &none) != NULL : !zend_hash_exists(set, key));
		syncengine_str_release(key);
		if (!ok) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Whether no item's new object is the old one of any, and no old one is there twice: then their order is nothing. */
static bool independent(zval *list)
{
	HashTable old;
	bool ok;

	zend_hash_init(&old, zend_hash_num_elements(Z_ARRVAL_P(list)), NULL, NULL, false);
	ok = visit_objects(list, RENAME_OLD_NAME, RENAME_OLD_ID, &old, true) &&
		visit_objects(list, RENAME_NEW_NAME, RENAME_NEW_ID, &old, false);
	zend_hash_destroy(&old);
	return ok;
}

/* The list of each item's values. False with an exception, or where one can't be in a batch. */
static bool read_remapped(HashTable *items, zval *list)
{
	static const char *const getters[] = {
		"getIntegration", "getOldObjectName", "getNewObjectName", "getOldObjectId", "getNewObjectId"};
	zval *item, values[RENAME_COUNT], entry;

	array_init(list);
	ZEND_HASH_FOREACH_VAL(items, item) {
		ZVAL_DEREF(item);
		if (!read_values(item, mautic_ce.RemappedObject, getters, RENAME_COUNT, values)) {
			release(values, RENAME_COUNT);
			return false;
		}
		array_init_size(&entry, RENAME_COUNT);
		for (int i = 0; i < RENAME_COUNT; i++) {
			site_param(&entry, &values[i]);
		}
		add_next_index_zval(list, &entry);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* Sorts lists by the first `count` of their elements: key => list of them, of which a statement can hold all. */
static void group(zval *list, uint32_t count, zval *groups)
{
	zval *entry, *parts[RENAME_COUNT + 1], *of, made, part;
	zend_long number = 0;
	zend_string *key;

	array_init(groups);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), entry) {
		for (uint32_t i = 0; i < count; i++) {
			parts[i] = zend_hash_index_find(Z_ARRVAL_P(entry), i);
		}
		ZVAL_STR(&part, zend_long_to_str(number++ / MAPPING_ROWS_CHUNK));
		parts[count] = &part;
		key = join(parts, count + 1);
		zval_ptr_dtor(&part);
		of = zend_hash_find(Z_ARRVAL_P(groups), key);
		if (!of) {
			array_init(&made);
			of = zend_hash_add_new(Z_ARRVAL_P(groups), key, &made);
		}
		mautic_array_push(of, entry);
		zend_string_release(key);
	}
	ZEND_HASH_FOREACH_END();
}

static void add_all(zval *group, uint32_t number, zval *params)
{
	zval *entry;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(group), entry) {
		site_param_copy(params, zend_hash_index_find(Z_ARRVAL_P(entry), number));
	}
	ZEND_HASH_FOREACH_END();
}

/* The name is set first: databases that read what they have just set still see the old ID then. */
static bool rename_group(zval *connection, zval *group)
{
	zend_string *table = site_table("sync_object_mapping");
	zval *first = zend_hash_index_find(Z_ARRVAL_P(group), 0), *entry, params;
	uint32_t count = zend_hash_num_elements(Z_ARRVAL_P(group));
	smart_str sql = {0};
	bool ok;

	array_init(&params);
	smart_str_appends(&sql, "UPDATE ");
	smart_str_append(&sql, table);
	smart_str_appends(
		&sql, " SET integration_object_name = ?, integration_object_id = CASE integration_object_id");
	site_param_copy(&params, zend_hash_index_find(Z_ARRVAL_P(first), RENAME_NEW_NAME));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(group), entry) {
		smart_str_appends(&sql, " WHEN ? THEN ?");
		site_param_copy(&params, zend_hash_index_find(Z_ARRVAL_P(entry), RENAME_OLD_ID));
		site_param_copy(&params, zend_hash_index_find(Z_ARRVAL_P(entry), RENAME_NEW_ID));
	}
	ZEND_HASH_FOREACH_END();
	smart_str_appends(
		&sql, " END WHERE integration = ? AND integration_object_name = ? AND integration_object_id IN (");
	mapping_rows_marks(&sql, count);
	smart_str_appendc(&sql, ')');
	site_param_copy(&params, zend_hash_index_find(Z_ARRVAL_P(first), RENAME_INTEGRATION));
	site_param_copy(&params, zend_hash_index_find(Z_ARRVAL_P(first), RENAME_OLD_NAME));
	add_all(group, RENAME_OLD_ID, &params);
	ok = site_execute(connection, smart_str_extract(&sql), &params, NULL);
	zend_string_release(table);
	zval_ptr_dtor(&params);
	return ok;
}

typedef struct {
	zval *connection;
	zval groups;
} renaming;

static bool rename_all(void *context)
{
	renaming *this = context;
	zval *of;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(this->groups), of) {
		if (!rename_group(this->connection, of)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

mapping_outcome mapping_remap(zval *repository, HashTable *items)
{
	mapping_doctrine doctrine;
	renaming this;
	zval list;
	mapping_outcome outcome = MAPPING_SINGLY;

	if (!mapping_rows_own(repository, "updateintegrationobject")) {
		return MAPPING_SINGLY;
	}
	if (!mapping_doctrine_open(&doctrine, repository)) {
		return MAPPING_FAILED;
	}
	if (Z_TYPE(doctrine.connection) == IS_OBJECT) {
		if (read_remapped(items, &list) && independent(&list)) {
			this.connection = &doctrine.connection;
			group(&list, 3, &this.groups);
			outcome = site_transaction(&doctrine.connection, rename_all, &this)
				? MAPPING_DONE
				: mapping_doctrine_failure(&doctrine);
			zval_ptr_dtor(&this.groups);
		} else if (EG(exception)) {
			outcome = mapping_doctrine_failure(&doctrine);
		}
		zval_ptr_dtor(&list);
	}
	mapping_doctrine_close(&doctrine);
	return outcome;
}

/* The repository marks a list of IDs by one statement itself. */
static bool delete_group(zval *repository, zval *group)
{
	zval *first = zend_hash_index_find(Z_ARRVAL_P(group), 0), arguments[3], result;
	bool ok;

	ZVAL_COPY_VALUE(&arguments[0], zend_hash_index_find(Z_ARRVAL_P(first), 0));
	ZVAL_COPY_VALUE(&arguments[1], zend_hash_index_find(Z_ARRVAL_P(first), 1));
	array_init(&arguments[2]);
	add_all(group, 2, &arguments[2]);
	ok = mautic_call(repository, "markAsDeleted", &result, 3, arguments);
	zval_ptr_dtor(&result);
	zval_ptr_dtor(&arguments[2]);
	return ok;
}

mapping_outcome mapping_delete(zval *repository, HashTable *items)
{
	static const char *const getters[] = {"getIntegration", "getObject", "getObjectId"};
	zval list, groups, *item, *of, values[3], entry;
	mapping_doctrine plain = {.nested = false};
	mapping_outcome outcome = MAPPING_DONE;

	if (!mapping_rows_own(repository, "markasdeleted")) {
		return MAPPING_SINGLY;
	}
	array_init(&list);
	ZEND_HASH_FOREACH_VAL(items, item) {
		ZVAL_DEREF(item);
		if (!read_values(item, mautic_ce.ObjectChange, getters, 3, values)) {
			release(values, 3);
			zval_ptr_dtor(&list);
			return EG(exception) ? mapping_doctrine_failure(&plain) : MAPPING_SINGLY;
		}
		array_init_size(&entry, 3);
		for (int i = 0; i < 3; i++) {
			site_param(&entry, &values[i]);
		}
		add_next_index_zval(&list, &entry);
	}
	ZEND_HASH_FOREACH_END();
	group(&list, 2, &groups);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL(groups), of) {
		if (!delete_group(repository, of)) {
			outcome = mapping_doctrine_failure(&plain);
			break;
		}
	}
	ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(&groups);
	zval_ptr_dtor(&list);
	return outcome;
}
