#include "value/encoded_value.h"

#include "stubs/EncodedValue_arginfo.h"

static zend_object *encoded_value_new(zend_class_entry *ce)
{
	syncengine_encoded_value *encoded = syncengine_object_alloc(sizeof(*encoded),
		offsetof(syncengine_encoded_value, std), ce, SYNCENGINE_CLASS_FIND(ce, EncodedValue));

	return &encoded->std;
}

static void encoded_value_free(zend_object *object)
{
	syncengine_encoded_value *encoded = syncengine_encoded_value_from_obj(object);

	syncengine_str_release(encoded->type);
	zval_ptr_dtor(&encoded->value);
	zend_object_std_dtor(object);
}

static zend_object *encoded_value_clone(zend_object *object)
{
	syncengine_encoded_value *from = syncengine_encoded_value_from_obj(object);
	syncengine_encoded_value *to = syncengine_encoded_value_from_obj(object->ce->create_object(object->ce));

	to->type = syncengine_str_copy(from->type);
	ZVAL_COPY(&to->value, &from->value);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *encoded_value_gc(zend_object *object, zval **table, int *count)
{
	syncengine_encoded_value *encoded = syncengine_encoded_value_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	zend_get_gc_buffer_add_zval(buffer, &encoded->value);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *encoded_value_state(zend_object *object)
{
	syncengine_encoded_value *encoded = syncengine_encoded_value_from_obj(object);
	HashTable *state = zend_new_array(2);

	if (encoded->type) {
		syncengine_state_add_str(state, "type", encoded->type);
		syncengine_state_add(state, "value", &encoded->value);
	}
	return state;
}

/* The object of a getter's call, or NULL with an exception. */
static syncengine_encoded_value *encoded_value_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	syncengine_encoded_value *encoded = syncengine_encoded_value_from_obj(Z_OBJ_P(ZEND_THIS));

	if (zend_parse_parameters_none() == FAILURE ||
		!syncengine_object_initialized(encoded->type != NULL, Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	return encoded;
}

ZEND_METHOD(SyncEngine_EncodedValue, __construct)
{
	syncengine_encoded_value *encoded = syncengine_encoded_value_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *type;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(type)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(encoded->type != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	encoded->type = zend_string_copy(type);
	ZVAL_COPY(&encoded->value, value);
}

ZEND_METHOD(SyncEngine_EncodedValue, getType)
{
	syncengine_encoded_value *encoded = encoded_value_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (encoded) {
		RETURN_STR_COPY(encoded->type);
	}
}

ZEND_METHOD(SyncEngine_EncodedValue, getValue)
{
	syncengine_encoded_value *encoded = encoded_value_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (encoded) {
		RETURN_COPY(&encoded->value);
	}
}

void syncengine_encoded_value_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_EncodedValue();

	ce->create_object = encoded_value_new;
	syncengine_class_init(&family->EncodedValue, ce, family, offsetof(syncengine_encoded_value, std),
		encoded_value_free, encoded_value_clone, encoded_value_state);
	family->EncodedValue.handlers.get_gc = encoded_value_gc;
}
