#include "order/order_results.h"

#include "lists.h"
#include "mapping/mapping_record.h"
#include "mapping/remapped_object.h"
#include "order/object_change.h"
#include "stubs/OrderResults_arginfo.h"

static zend_object *order_results_new(zend_class_entry *ce)
{
	syncengine_order_results *results = syncengine_object_alloc(sizeof(*results),
		offsetof(syncengine_order_results, std), ce, SYNCENGINE_CLASS_FIND(ce, OrderResults));

	return &results->std;
}

static void order_results_free(zend_object *object)
{
	syncengine_order_results *results = syncengine_order_results_from_obj(object);

	zval_ptr_dtor(&results->created);
	zval_ptr_dtor(&results->updated);
	zval_ptr_dtor(&results->remapped);
	zval_ptr_dtor(&results->deleted);
	zend_object_std_dtor(object);
}

static zend_object *order_results_clone(zend_object *object)
{
	syncengine_order_results *from = syncengine_order_results_from_obj(object);
	syncengine_order_results *to = syncengine_order_results_from_obj(object->ce->create_object(object->ce));

	ZVAL_COPY(&to->created, &from->created);
	ZVAL_COPY(&to->updated, &from->updated);
	ZVAL_COPY(&to->remapped, &from->remapped);
	ZVAL_COPY(&to->deleted, &from->deleted);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *order_results_gc(zend_object *object, zval **table, int *count)
{
	syncengine_order_results *results = syncengine_order_results_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &results->created);
	zend_get_gc_buffer_add_zval(buffer, &results->updated);
	zend_get_gc_buffer_add_zval(buffer, &results->remapped);
	zend_get_gc_buffer_add_zval(buffer, &results->deleted);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *order_results_state(zend_object *object)
{
	syncengine_order_results *results = syncengine_order_results_from_obj(object);
	HashTable *state = zend_new_array(4);

	if (!Z_ISUNDEF(results->created)) {
		syncengine_state_add(state, "newObjectMappings", &results->created);
		syncengine_state_add(state, "updatedObjectMappings", &results->updated);
		syncengine_state_add(state, "remappedObjects", &results->remapped);
		syncengine_state_add(state, "deletedObjects", &results->deleted);
	}
	return state;
}

/* The object name that an entry is found by, borrowed; NULL where its constructor did not run. */
typedef zend_string *(*name_func)(zend_object *object);

static zend_string *name_of_record(zend_object *object)
{
	return syncengine_mapping_record_from_obj(object)->row.internal_object_name;
}

static zend_string *name_of_remapped(zend_object *object)
{
	return syncengine_remapped_object_from_obj(object)->old_name;
}

static zend_string *name_of_change(zend_object *object)
{
	return syncengine_object_change_from_obj(object)->object;
}

/* Makes `groups`, an array of lists by name; false with an Error where an object has none. */
static bool results_group(HashTable *objects, name_func name_of, zval *groups)
{
	zval *value, *list, empty;
	zend_string *name;

	array_init(groups);
	ZEND_HASH_FOREACH_VAL(objects, value) {
		ZVAL_DEREF(value);
		name = name_of(Z_OBJ_P(value));
		if (!syncengine_object_initialized(name != NULL, Z_OBJ_P(value))) {
			return false;
		}
		list = zend_symtable_find(Z_ARRVAL_P(groups), name);
		if (!list) {
			array_init(&empty);
			list = zend_symtable_update(Z_ARRVAL_P(groups), name, &empty);
		}
		Z_ADDREF_P(value);
		syncengine_list_add(list, value);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* False with an Error; then `results` is as it was. */
static bool order_results_init(syncengine_order_results *results, HashTable *created, HashTable *updated,
	HashTable *remapped, HashTable *deleted)
{
	HashTable *const objects[] = {created, updated, remapped, deleted};
	static const name_func names[] = {name_of_record, name_of_record, name_of_remapped, name_of_change};
	zval groups[4];
	size_t i;
	bool ok = true;

	for (i = 0; ok && i < 4; i++) {
		ok = results_group(objects[i], names[i], &groups[i]);
	}
	if (!ok) {
		while (i-- > 0) {
			zval_ptr_dtor(&groups[i]);
		}
		return false;
	}
	results->created = groups[0];
	results->updated = groups[1];
	results->remapped = groups[2];
	results->deleted = groups[3];
	return true;
}

zend_object *syncengine_order_results_create(const syncengine_family *family, HashTable *created,
	HashTable *updated, HashTable *remapped, HashTable *deleted)
{
	zend_object *object = order_results_new(family->OrderResults.ce);

	order_results_init(syncengine_order_results_from_obj(object), created, updated, remapped, deleted);
	return object;
}

/* Whether all arguments of the constructor are lists of the right objects; else a TypeError is thrown. */
static bool order_results_check(const syncengine_family *family, HashTable *const lists[4])
{
	zend_class_entry *const classes[] = {family->MappingRecord.ce, family->MappingRecord.ce,
		family->RemappedObject.ce, family->ObjectChange.ce};

	for (uint32_t i = 0; i < 4; i++) {
		if (!syncengine_list_check_objects(lists[i], classes[i], i + 1)) {
			return false;
		}
	}
	return true;
}

ZEND_METHOD(SyncEngine_OrderResults, __construct)
{
	syncengine_order_results *results = syncengine_order_results_from_obj(Z_OBJ_P(ZEND_THIS));
	HashTable *lists[4];

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_ARRAY_HT(lists[0])
		Z_PARAM_ARRAY_HT(lists[1])
		Z_PARAM_ARRAY_HT(lists[2])
		Z_PARAM_ARRAY_HT(lists[3])
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(!Z_ISUNDEF(results->created), Z_OBJ_P(ZEND_THIS)) ||
		!order_results_check(syncengine_family_of(Z_OBJ_P(ZEND_THIS)), lists) ||
		!order_results_init(results, lists[0], lists[1], lists[2], lists[3])) {
		RETURN_THROWS();
	}
}

/* The object name that a getter was asked for, borrowed; NULL with an exception. */
static zend_string *order_results_asked(zend_execute_data *execute_data)
{
	syncengine_order_results *results = syncengine_order_results_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *name = NULL;

	if (zend_parse_parameters(ZEND_NUM_ARGS(), "S", &name) == FAILURE ||
		!syncengine_object_initialized(!Z_ISUNDEF(results->created), Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	return name;
}

/* Returns the list of that name, an empty one where there is none. */
static void order_results_get(zval *groups, zend_string *name, zval *list)
{
	zval *found = zend_symtable_find(Z_ARRVAL_P(groups), name);

	if (found) {
		ZVAL_COPY(list, found);
	} else {
		ZVAL_EMPTY_ARRAY(list);
	}
}

ZEND_METHOD(SyncEngine_OrderResults, getObjectMappings)
{
	syncengine_order_results *results = syncengine_order_results_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *name = order_results_asked(execute_data);
	zval *updated, *record;

	if (!name) {
		RETURN_THROWS();
	}
	order_results_get(&results->created, name, return_value);
	updated = zend_symtable_find(Z_ARRVAL(results->updated), name);
	if (!updated) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(updated), record) {
		Z_ADDREF_P(record);
		syncengine_list_add(return_value, record);
	}
	ZEND_HASH_FOREACH_END();
}

ZEND_METHOD(SyncEngine_OrderResults, getNewObjectMappings)
{
	zend_string *name = order_results_asked(execute_data);

	if (name) {
		order_results_get(
			&syncengine_order_results_from_obj(Z_OBJ_P(ZEND_THIS))->created, name, return_value);
	}
}

ZEND_METHOD(SyncEngine_OrderResults, getUpdatedObjectMappings)
{
	zend_string *name = order_results_asked(execute_data);

	if (name) {
		order_results_get(
			&syncengine_order_results_from_obj(Z_OBJ_P(ZEND_THIS))->updated, name, return_value);
	}
}

ZEND_METHOD(SyncEngine_OrderResults, getRemappedObjects)
{
	zend_string *name = order_results_asked(execute_data);

	if (name) {
		order_results_get(
			&syncengine_order_results_from_obj(Z_OBJ_P(ZEND_THIS))->remapped, name, return_value);
	}
}

ZEND_METHOD(SyncEngine_OrderResults, getDeletedObjects)
{
	zend_string *name = order_results_asked(execute_data);

	if (name) {
		order_results_get(
			&syncengine_order_results_from_obj(Z_OBJ_P(ZEND_THIS))->deleted, name, return_value);
	}
}

void syncengine_order_results_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_OrderResults();

	ce->create_object = order_results_new;
	syncengine_class_init(&family->OrderResults, ce, family, offsetof(syncengine_order_results, std),
		order_results_free, order_results_clone, order_results_state);
	family->OrderResults.handlers.get_gc = order_results_gc;
}
