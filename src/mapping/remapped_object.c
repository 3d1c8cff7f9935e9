#include "mapping/remapped_object.h"

#include "stubs/RemappedObject_arginfo.h"

static zend_object *remapped_object_new(zend_class_entry *ce)
{
	syncengine_remapped_object *remapped = syncengine_object_alloc(sizeof(*remapped),
		offsetof(syncengine_remapped_object, std), ce, SYNCENGINE_CLASS_FIND(ce, RemappedObject));

	return &remapped->std;
}

static void remapped_object_free(zend_object *object)
{
	syncengine_remapped_object *remapped = syncengine_remapped_object_from_obj(object);

	syncengine_str_release(remapped->integration);
	syncengine_str_release(remapped->old_name);
	zval_ptr_dtor(&remapped->old_id);
	syncengine_str_release(remapped->new_name);
	zval_ptr_dtor(&remapped->new_id);
	zend_object_std_dtor(object);
}

static zend_object *remapped_object_clone(zend_object *object)
{
	syncengine_remapped_object *from = syncengine_remapped_object_from_obj(object);
	syncengine_remapped_object *to =
		syncengine_remapped_object_from_obj(object->ce->create_object(object->ce));

	to->integration = syncengine_str_copy(from->integration);
	to->old_name = syncengine_str_copy(from->old_name);
	ZVAL_COPY(&to->old_id, &from->old_id);
	to->new_name = syncengine_str_copy(from->new_name);
	ZVAL_COPY(&to->new_id, &from->new_id);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *remapped_object_state(zend_object *object)
{
	syncengine_remapped_object *remapped = syncengine_remapped_object_from_obj(object);
	HashTable *state = zend_new_array(5);

	if (remapped->integration) {
		syncengine_state_add_str(state, "integration", remapped->integration);
		syncengine_state_add_str(state, "oldObjectName", remapped->old_name);
		syncengine_state_add(state, "oldObjectId", &remapped->old_id);
		syncengine_state_add_str(state, "newObjectName", remapped->new_name);
		syncengine_state_add(state, "newObjectId", &remapped->new_id);
	}
	return state;
}

zend_object *syncengine_remapped_object_create(const syncengine_family *family, zend_string *integration,
	zend_string *old_name, const zval *old_id, zend_string *new_name, const zval *new_id)
{
	syncengine_remapped_object *remapped = syncengine_object_alloc(sizeof(*remapped),
		offsetof(syncengine_remapped_object, std), family->RemappedObject.ce, &family->RemappedObject);

	remapped->integration = zend_string_copy(integration);
	remapped->old_name = zend_string_copy(old_name);
	syncengine_id_copy(&remapped->old_id, old_id);
	remapped->new_name = zend_string_copy(new_name);
	syncengine_id_copy(&remapped->new_id, new_id);
	return &remapped->std;
}

/* The object of a getter's call, or NULL with an exception. */
static syncengine_remapped_object *remapped_object_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	syncengine_remapped_object *remapped = syncengine_remapped_object_from_obj(Z_OBJ_P(ZEND_THIS));

	if (zend_parse_parameters_none() == FAILURE ||
		!syncengine_object_initialized(remapped->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	return remapped;
}

ZEND_METHOD(SyncEngine_RemappedObject, __construct)
{
	syncengine_remapped_object *remapped = syncengine_remapped_object_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *integration, *old_name, *old_id, *new_name, *new_id;
	zend_long old_number = 0, new_number = 0;

	ZEND_PARSE_PARAMETERS_START(5, 5)
		Z_PARAM_STR(integration)
		Z_PARAM_STR(old_name)
		SYNCENGINE_PARAM_ID(old_id, old_number)
		Z_PARAM_STR(new_name)
		SYNCENGINE_PARAM_ID(new_id, new_number)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(remapped->integration != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	remapped->integration = zend_string_copy(integration);
	remapped->old_name = zend_string_copy(old_name);
	syncengine_id_set(&remapped->old_id, old_id, old_number);
	remapped->new_name = zend_string_copy(new_name);
	syncengine_id_set(&remapped->new_id, new_id, new_number);
}

ZEND_METHOD(SyncEngine_RemappedObject, getIntegration)
{
	syncengine_remapped_object *remapped = remapped_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (remapped) {
		RETURN_STR_COPY(remapped->integration);
	}
}

ZEND_METHOD(SyncEngine_RemappedObject, getOldObjectName)
{
	syncengine_remapped_object *remapped = remapped_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (remapped) {
		RETURN_STR_COPY(remapped->old_name);
	}
}

ZEND_METHOD(SyncEngine_RemappedObject, getOldObjectId)
{
	syncengine_remapped_object *remapped = remapped_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (remapped) {
		RETURN_COPY(&remapped->old_id);
	}
}

ZEND_METHOD(SyncEngine_RemappedObject, getNewObjectName)
{
	syncengine_remapped_object *remapped = remapped_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (remapped) {
		RETURN_STR_COPY(remapped->new_name);
	}
}

ZEND_METHOD(SyncEngine_RemappedObject, getNewObjectId)
{
	syncengine_remapped_object *remapped = remapped_object_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (remapped) {
		RETURN_COPY(&remapped->new_id);
	}
}

void syncengine_remapped_object_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_RemappedObject();

	ce->create_object = remapped_object_new;
	syncengine_class_init(&family->RemappedObject, ce, family, offsetof(syncengine_remapped_object, std),
		remapped_object_free, remapped_object_clone, remapped_object_state);
}
