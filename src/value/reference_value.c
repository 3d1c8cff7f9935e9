#include "value/reference_value.h"

#include "exceptions/exceptions.h"
#include "stubs/ReferenceValue_arginfo.h"

static zend_object *reference_value_new(zend_class_entry *ce)
{
	syncengine_reference_value *reference = syncengine_object_alloc(sizeof(*reference),
		offsetof(syncengine_reference_value, std), ce, SYNCENGINE_CLASS_FIND(ce, ReferenceValue));

	return &reference->std;
}

static void reference_value_free(zend_object *object)
{
	syncengine_reference_value *reference = syncengine_reference_value_from_obj(object);

	zval_ptr_dtor(&reference->value);
	syncengine_str_release(reference->type);
	zend_object_std_dtor(object);
}

static zend_object *reference_value_clone(zend_object *object)
{
	syncengine_reference_value *from = syncengine_reference_value_from_obj(object);
	syncengine_reference_value *to =
		syncengine_reference_value_from_obj(object->ce->create_object(object->ce));

	ZVAL_COPY(&to->value, &from->value);
	to->type = syncengine_str_copy(from->type);
	to->constructed = from->constructed;
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

static HashTable *reference_value_state(zend_object *object)
{
	syncengine_reference_value *reference = syncengine_reference_value_from_obj(object);
	HashTable *state = zend_new_array(2);

	syncengine_state_add(state, "value", &reference->value);
	syncengine_state_add_str(state, "type", reference->type);
	return state;
}

bool syncengine_is_reference_value(const zend_object *object)
{
	return object->ce->create_object == reference_value_new;
}

bool syncengine_reference_value_id(zend_object *object, zval *id)
{
	zval *value = &syncengine_reference_value_from_obj(object)->value;

	if (UNEXPECTED(object->ce->type == ZEND_USER_CLASS)) {
		return syncengine_call_method(object, "getvalue", id, 0, NULL);
	}
	ZVAL_NULL(id);
	if (!Z_ISUNDEF_P(value)) {
		ZVAL_COPY(id, value);
	}
	return true;
}

zend_object *syncengine_reference_value_create(
	const syncengine_family *family, zval *value, zend_string *type)
{
	zend_object *object = reference_value_new(family->ReferenceValue.ce);

	syncengine_reference_value_from_obj(object)->constructed = true;
	syncengine_reference_value_set(object, value, type);
	return object;
}

void syncengine_reference_value_set(zend_object *object, zval *value, zend_string *type)
{
	syncengine_reference_value *reference = syncengine_reference_value_from_obj(object);

	zval_ptr_dtor(&reference->value);
	ZVAL_COPY(&reference->value, value);
	syncengine_str_release(reference->type);
	reference->type = syncengine_str_copy(type);
}

ZEND_METHOD(SyncEngine_ReferenceValue, __construct)
{
	syncengine_reference_value *reference = syncengine_reference_value_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *value = NULL, *type = NULL;
	zend_long number = 0;
	bool is_null = true;

	ZEND_PARSE_PARAMETERS_START(0, 2)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_LONG_OR_NULL(value, number, is_null)
		Z_PARAM_STR_OR_NULL(type)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_object_unconstructed(reference->constructed, Z_OBJ_P(ZEND_THIS))) {
		RETURN_THROWS();
	}
	reference->constructed = true;
	if (!is_null) {
		syncengine_id_set(&reference->value, value, number);
	}
	reference->type = syncengine_str_copy(type);
}

ZEND_METHOD(SyncEngine_ReferenceValue, getValue)
{
	syncengine_reference_value *reference = syncengine_reference_value_from_obj(Z_OBJ_P(ZEND_THIS));

	ZEND_PARSE_PARAMETERS_NONE();
	if (!Z_ISUNDEF(reference->value)) {
		RETURN_COPY(&reference->value);
	}
}

ZEND_METHOD(SyncEngine_ReferenceValue, setValue)
{
	syncengine_reference_value *reference = syncengine_reference_value_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *value;
	zend_long number = 0;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		SYNCENGINE_PARAM_ID(value, number)
	ZEND_PARSE_PARAMETERS_END();

	zval_ptr_dtor(&reference->value);
	syncengine_id_set(&reference->value, value, number);
}

ZEND_METHOD(SyncEngine_ReferenceValue, getType)
{
	ZEND_PARSE_PARAMETERS_NONE();
	syncengine_str_to_zval(syncengine_reference_value_from_obj(Z_OBJ_P(ZEND_THIS))->type, return_value);
}

ZEND_METHOD(SyncEngine_ReferenceValue, setType)
{
	syncengine_reference_value *reference = syncengine_reference_value_from_obj(Z_OBJ_P(ZEND_THIS));
	zend_string *type;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(type)
	ZEND_PARSE_PARAMETERS_END();

	syncengine_str_release(reference->type);
	reference->type = zend_string_copy(type);
}

ZEND_METHOD(SyncEngine_ReferenceValue, __toString)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_STR(syncengine_id_string(&syncengine_reference_value_from_obj(Z_OBJ_P(ZEND_THIS))->value));
}

ZEND_METHOD(SyncEngine_ReferenceValue, __serialize)
{
	ZEND_PARSE_PARAMETERS_NONE();
	RETURN_ARR(reference_value_state(Z_OBJ_P(ZEND_THIS)));
}

ZEND_METHOD(SyncEngine_ReferenceValue, __unserialize)
{
	HashTable *data;
	zval *value, *type;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(data)
	ZEND_PARSE_PARAMETERS_END();

	value = zend_hash_str_find_deref(data, "value", sizeof("value") - 1);
	type = zend_hash_str_find_deref(data, "type", sizeof("type") - 1);
	if (!value || !type || zend_hash_num_elements(data) != 2 ||
		(Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_NULL) ||
		(Z_TYPE_P(type) != IS_STRING && Z_TYPE_P(type) != IS_NULL)) {
		syncengine_throw(syncengine_family_of(Z_OBJ_P(ZEND_THIS))->UnexpectedValueException,
			"The serialized data is not that of a %s: 'value' (int, string or null) and 'type' (string or "
			"null)",
			ZSTR_VAL(Z_OBJCE_P(ZEND_THIS)->name));
		RETURN_THROWS();
	}
	syncengine_reference_value_from_obj(Z_OBJ_P(ZEND_THIS))->constructed = true;
	syncengine_reference_value_set(
		Z_OBJ_P(ZEND_THIS), value, Z_TYPE_P(type) == IS_STRING ? Z_STR_P(type) : NULL);
}

void syncengine_reference_value_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_ReferenceValue();

	ce->create_object = reference_value_new;
	syncengine_class_init(&family->ReferenceValue, ce, family, offsetof(syncengine_reference_value, std),
		reference_value_free, reference_value_clone, reference_value_state);
}
