#include "order/order_field.h"

#include "stubs/OrderField_arginfo.h"

static zend_object *order_field_new(zend_class_entry *ce)
{
	syncengine_order_field *field = syncengine_object_alloc(
		sizeof(*field), offsetof(syncengine_order_field, std), ce, SYNCENGINE_CLASS_FIND(ce, OrderField));

	return &field->std;
}

static void order_field_free(zend_object *object)
{
	syncengine_order_field *field = syncengine_order_field_from_obj(object);

	syncengine_str_release(field->name);
	syncengine_obj_release(field->value);
	zend_object_std_dtor(object);
}

static zend_object *order_field_clone(zend_object *object)
{
	syncengine_order_field *from = syncengine_order_field_from_obj(object);
	syncengine_order_field *to = syncengine_order_field_from_obj(object->ce->create_object(object->ce));

	to->name = syncengine_str_copy(from->name);
	to->value = syncengine_obj_copy(from->value);
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *order_field_gc(zend_object *object, zval **table, int *count)
{
	syncengine_order_field *field = syncengine_order_field_from_obj(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	syncengine_gc_add_obj(buffer, field->value);
	zend_get_gc_buffer_use(buffer, table, count);
	return syncengine_gc_properties(object);
}

static HashTable *order_field_state(zend_object *object)
{
	syncengine_order_field *field = syncengine_order_field_from_obj(object);
	HashTable *state = zend_new_array(2);

	if (field->name) {
		syncengine_state_add_str(state, "name", field->name);
		syncengine_state_add_obj(state, "value", field->value);
	}
	return state;
}

zend_object *syncengine_order_field_create(
	const syncengine_family *family, zend_string *name, zend_object *value)
{
	syncengine_order_field *field = syncengine_object_alloc(
		sizeof(*field), offsetof(syncengine_order_field, std), family->OrderField.ce, &family->OrderField);

	field->name = zend_string_copy(name);
	field->value = value;
	return &field->std;
}

/* The object of a getter's call, or NULL with an exception. */
static syncengine_order_field *order_field_getter(INTERNAL_FUNCTION_PARAMETERS)
{
	syncengine_order_field *field = syncengine_order_field_from_obj(Z_OBJ_P(ZEND_THIS));

	if (zend_parse_parameters_none() == FAILURE ||
		!syncengine_object_initialized(field->name != NULL, Z_OBJ_P(ZEND_THIS))) {
		return NULL;
	}
	return field;
}

ZEND_METHOD(SyncEngine_OrderField, __construct)
{
	syncengine_order_field *field = syncengine_order_field_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *name;
	zend_object *value;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(name)
		Z_PARAM_OBJ_OF_CLASS(value, syncengine_family_of(Z_OBJ_P(ZEND_THIS))->NormalizedValue.ce)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(field->name != NULL, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	field->name = zend_string_copy(name);
	field->value = syncengine_obj_copy(value);
}

ZEND_METHOD(SyncEngine_OrderField, getName)
{
	syncengine_order_field *field = order_field_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (field) {
		RETURN_STR_COPY(field->name);
	}
}

ZEND_METHOD(SyncEngine_OrderField, getValue)
{
	syncengine_order_field *field = order_field_getter(INTERNAL_FUNCTION_PARAM_PASSTHRU);

	if (field) {
		RETURN_OBJ_COPY(field->value);
	}
}

void syncengine_order_field_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_OrderField();

	ce->create_object = order_field_new;
	syncengine_class_init(&family->OrderField, ce, family, offsetof(syncengine_order_field, std),
		order_field_free, order_field_clone, order_field_state);
	family->OrderField.handlers.get_gc = order_field_gc;
}
