#include "order/object_mappings.h"

#include "lists.h"
#include "stubs/ObjectMappings_arginfo.h"

static zend_object *object_mappings_new(zend_class_entry *ce)
{
	syncengine_object_mappings *mappings = syncengine_object_alloc(sizeof(*mappings),
		offsetof(syncengine_object_mappings, std), ce, SYNCENGINE_CLASS_FIND(ce, ObjectMappings));

	ZVAL_EMPTY_ARRAY(&mappings->updated);
	ZVAL_EMPTY_ARRAY(&mappings->created);
	return &mappings->std;
}

static void object_mappings_free(zend_object *object)
{
	syncengine_object_mappings *mappings = syncengine_object_mappings_from_obj(object);

	zval_ptr_dtor(&mappings->updated);
	zval_ptr_dtor(&mappings->created);
	zend_object_std_dtor(object);
}

static zend_object *object_mappings_clone(zend_object *object)
{
	syncengine_object_mappings *from = syncengine_object_mappings_from_obj(object);
	syncengine_object_mappings *to =
		syncengine_object_mappings_from_obj(object->ce->create_object(object->ce));

	ZVAL_COPY(&to->updated, &from->updated);
	ZVAL_COPY(&to->created, &from->created);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *object_mappings_gc(zend_object *object, zval **table, int *count)
{
	syncengine_object_mappings *mappings = syncengine_object_mappings_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &mappings->updated);
	zend_get_gc_buffer_add_zval(buffer, &mappings->created);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *object_mappings_state(zend_object *object)
{
	syncengine_object_mappings *mappings = syncengine_object_mappings_from_obj(object);
	HashTable *state = zend_new_array(2);

	syncengine_state_add(state, "updatedMappings", &mappings->updated);
	syncengine_state_add(state, "newMappings", &mappings->created);
	return state;
}

/* Adds the MappingRecord that is the argument of the running method. */
static void object_mappings_add(zend_execute_data *execute_data, zval *list)
{
	zend_object *record;
	zval value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(record, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->MappingRecord.ce)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_OBJ_COPY(&value, record);
	syncengine_list_add(list, &value);
}

ZEND_METHOD(SyncEngine_ObjectMappings, addUpdatedObjectMapping)
{
	object_mappings_add(execute_data, &syncengine_object_mappings_from_obj(Z_OBJ_P(ZEND_THIS))->updated);
}

ZEND_METHOD(SyncEngine_ObjectMappings, addNewObjectMapping)
{
	object_mappings_add(execute_data, &syncengine_object_mappings_from_obj(Z_OBJ_P(ZEND_THIS))->created);
}

ZEND_METHOD(SyncEngine_ObjectMappings, getUpdatedMappings)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_COPY(&syncengine_object_mappings_from_obj(Z_OBJ_P(ZEND_THIS))->updated);
}

ZEND_METHOD(SyncEngine_ObjectMappings, getNewMappings)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_COPY(&syncengine_object_mappings_from_obj(Z_OBJ_P(ZEND_THIS))->created);
}

void syncengine_object_mappings_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_ObjectMappings();

	ce->create_object = object_mappings_new;
	syncengine_class_init(&family->ObjectMappings, ce, family, offsetof(syncengine_object_mappings, std),
		object_mappings_free, object_mappings_clone, object_mappings_state);
	family->ObjectMappings.handlers.get_gc = object_mappings_gc;
}
