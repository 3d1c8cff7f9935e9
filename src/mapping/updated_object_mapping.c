#include "mapping/updated_object_mapping.h"

#include "ext/date/php_date.h"

#include "stubs/UpdatedObjectMapping_arginfo.h"

static zend_object *updated_object_mapping_new(zend_class_entry *ce)
{
	syncengine_updated_object_mapping *updated =
		syncengine_object_alloc(sizeof(*updated), offsetof(syncengine_updated_object_mapping, std), ce,
			SYNCENGINE_CLASS_FIND(ce, UpdatedObjectMapping));

	return &updated->std;
}

static void updated_object_mapping_free(zend_object *object)
{
	syncengine_updated_object_mapping *updated = syncengine_updated_object_mapping_from_obj(object);

	syncengine_str_release(updated->integration);
	syncengine_str_release(updated->object_name);
	zval_ptr_dtor(&updated->object_id);
	syncengine_moment_release(&updated->modified);
	syncengine_obj_release(updated->mapping);
	zend_object_std_dtor(object);
}

static zend_object *updated_object_mapping_clone(zend_object *object)
{
	syncengine_updated_object_mapping *from = syncengine_updated_object_mapping_from_obj(object);
	syncengine_updated_object_mapping *to =
		syncengine_updated_object_mapping_from_obj(object->ce->create_object(object->ce));

	to->integration = syncengine_str_copy(from->integration);
	to->object_name = syncengine_str_copy(from->object_name);
	ZVAL_COPY(&to->object_id, &from->object_id);
	syncengine_moment_copy(&to->modified, &from->modified);
	to->mapping = syncengine_obj_copy(from->mapping);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *updated_object_mapping_gc(zend_object *object, zval **table, int *count)
{
	syncengine_updated_object_mapping *updated = syncengine_updated_object_mapping_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_moment(buffer, &updated->modified);
	syncengine_gc_add_obj(buffer, updated->mapping);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *updated_object_mapping_state(zend_object *object)
{
	syncengine_updated_object_mapping *updated = syncengine_updated_object_mapping_from_obj(object);
	HashTable *state = zend_new_array(5);

	if (updated->integration) {
		syncengine_state_add_str(state, "integration", updated->integration);
		syncengine_state_add_str(state, "integrationObjectName", updated->object_name);
		syncengine_state_add(state, "integrationObjectId", &updated->object_id);
		syncengine_state_add_moment(state, "objectModifiedDate", &updated->modified);
		syncengine_state_add_obj(state, "objectMapping", updated->mapping);
	}
	return state;
}

zend_object *syncengine_updated_object_mapping_create(const syncengine_family *family,
	zend_string *integration, zend_string *object_name, const zval *object_id,
	const syncengine_moment *modified)
{
	syncengine_updated_object_mapping *updated =
		syncengine_object_alloc(sizeof(*updated), offsetof(syncengine_updated_object_mapping, std),
			family->UpdatedObjectMapping.ce, &family->UpdatedObjectMapping);

	updated->integration = zend_string_copy(integration);
	updated->object_name = zend_string_copy(object_name);
	syncengine_id_copy(&updated->object_id, object_id);
	syncengine_moment_copy(&updated->modified, modified);
	return &updated->std;
}

void syncengine_updated_object_mapping_set(zend_object *object, zend_object *mapping)
{
	syncengine_updated_object_mapping *updated = syncengine_updated_object_mapping_from_obj(object);
	zend_object *old = updated->mapping;

	updated->mapping = syncengine_obj_copy(mapping);
	/* Last: releasing it may run a destructor that looks at this object. */
	syncengine_obj_release(old);
}

/* The object of a getter's call, or NULL with an exception. */
static syncengine_updated_object_mapping *updated_object_mapping_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	syncengine_updated_object_mapping *updated =
		syncengine_updated_object_mapping_from_obj(Z_OBJ_P(ZEND_THIS));

	if (zend_parse_parameters_none() == FAILURE ||
		!syncengine_object_initialized(updated->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	return updated;
}

ZEND_METHOD(SyncEngine_UpdatedObjectMapping, __construct)
{
	syncengine_updated_object_mapping *updated =
		syncengine_updated_object_mapping_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *integration, *object_name, *object_id;
	zend_long object_number = 0;
	zend_object *modified;

	ZEND_PARSE_PARAMETERS_START(4, 4)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(object_name)
		SYNCENGINE_PARAM_ID(object_id, object_number)
		Z_PARAM_OBJ_OF_CLASS(modified, php_date_get_interface_ce())
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(updated->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	updated->integration = zend_string_copy(integration);
	updated->object_name = zend_string_copy(object_name);
	syncengine_id_set(&updated->object_id, object_id, object_number);
	syncengine_moment_set_date(&updated->modified, modified);
}

ZEND_METHOD(SyncEngine_UpdatedObjectMapping, getIntegration)
{
	syncengine_updated_object_mapping *updated =
		updated_object_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (updated) {
		RETURN_STR_COPY(updated->integration);
	}
}

ZEND_METHOD(SyncEngine_UpdatedObjectMapping, getIntegrationObjectName)
{
	syncengine_updated_object_mapping *updated =
		updated_object_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (updated) {
		RETURN_STR_COPY(updated->object_name);
	}
}

ZEND_METHOD(SyncEngine_UpdatedObjectMapping, getIntegrationObjectId)
{
	syncengine_updated_object_mapping *updated =
		updated_object_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (updated) {
		RETURN_COPY(&updated->object_id);
	}
}

ZEND_METHOD(SyncEngine_UpdatedObjectMapping, getObjectModifiedDate)
{
	syncengine_updated_object_mapping *updated =
		updated_object_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (updated) {
		syncengine_moment_to_zval(&updated->modified, return_value);
	}
}

ZEND_METHOD(SyncEngine_UpdatedObjectMapping, setObjectMapping)
{
	syncengine_updated_object_mapping *updated =
		syncengine_updated_object_mapping_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_object *mapping;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(mapping, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->MappingRecord.ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_initialized(updated->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	syncengine_updated_object_mapping_set(Z_OBJ_P(ZEND_THIS), mapping);
}

ZEND_METHOD(SyncEngine_UpdatedObjectMapping, getObjectMapping)
{
	syncengine_updated_object_mapping *updated =
		updated_object_mapping_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (updated) {
		syncengine_obj_to_zval(updated->mapping, return_value);
	}
}

void syncengine_updated_object_mapping_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_UpdatedObjectMapping();

	ce->create_object = updated_object_mapping_new;
	syncengine_class_init(&family->UpdatedObjectMapping, ce, family,
		offsetof(syncengine_updated_object_mapping, std), updated_object_mapping_free,
		updated_object_mapping_clone, updated_object_mapping_state);
	family->UpdatedObjectMapping.handlers.get_gc = updated_object_mapping_gc;
}
