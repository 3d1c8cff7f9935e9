#include "mautic/mautic_slots.h"

#include "ext/date/php_date.h"
#include "zend_exceptions.h"
#include "zend_interfaces.h"

void mautic_slot_uninitialized(zend_object *object, uint32_t number)
{
	zend_property_info *info = object->ce->properties_info_table[number];

	zend_throw_error(NULL, "Typed property %s::$%s must not be accessed before initialization",
		ZSTR_VAL(info->ce->name), zend_get_unmangled_property_name(info->name));
}

static void slot_mismatch(const zend_function *function, zval *value)
{
	zend_string *type = zend_type_to_string(function->common.arg_info[-1].type);

	zend_type_error("%s::%s(): Return value must be of type %s, %s returned",
		ZSTR_VAL(function->common.scope->name), ZSTR_VAL(function->common.function_name), ZSTR_VAL(type),
		zend_zval_type_name(value));
	zend_string_release(type);
}

void mautic_slot_return(zend_execute_data *execute_data, zval *return_value, uint32_t number)
{
	zend_object *object = Z_OBJ_P(ZEND_THIS);
	zval *slot = mautic_slot(object, number);
	zend_type type = EX(func)->common.arg_info[-1].type;

	if (UNEXPECTED(Z_TYPE_P(slot) == IS_UNDEF)) {
		mautic_slot_uninitialized(object, number);
		return;
	}
	/* A property of a class has the same type as its getter. */
	if (UNEXPECTED(ZEND_TYPE_IS_SET(type) && !ZEND_TYPE_CONTAINS_CODE(type, Z_TYPE_P(slot)) &&
			!(ZEND_TYPE_IS_COMPLEX(type) && Z_TYPE_P(slot) == IS_OBJECT))) {
		slot_mismatch(EX(func), slot);
		return;
	}
	ZVAL_COPY(return_value, slot);
}

#define MAUTIC_GETTER(number)                                   \
	ZEND_METHOD(MauticSlot, get##number)                        \
	{                                                           \
		mautic_slot_return(execute_data, return_value, number); \
	}

ZEND_METHOD(MauticSlot, get0);
MAUTIC_GETTER(0)
ZEND_METHOD(MauticSlot, get1);
MAUTIC_GETTER(1)
ZEND_METHOD(MauticSlot, get2);
MAUTIC_GETTER(2)
ZEND_METHOD(MauticSlot, get3);
MAUTIC_GETTER(3)
ZEND_METHOD(MauticSlot, get4);
MAUTIC_GETTER(4)
ZEND_METHOD(MauticSlot, get5);
MAUTIC_GETTER(5)
ZEND_METHOD(MauticSlot, get6);
MAUTIC_GETTER(6)
ZEND_METHOD(MauticSlot, get7);
MAUTIC_GETTER(7)
ZEND_METHOD(MauticSlot, get8);
MAUTIC_GETTER(8)
ZEND_METHOD(MauticSlot, get9);
MAUTIC_GETTER(9)
ZEND_METHOD(MauticSlot, get10);
MAUTIC_GETTER(10)
ZEND_METHOD(MauticSlot, get11);
MAUTIC_GETTER(11)
ZEND_METHOD(MauticSlot, get13);
MAUTIC_GETTER(13)

/* Whether an argument fits its declared type, converting it where the caller's mode allows. */
static bool argument_fits(zend_execute_data *execute_data, zend_type type, zval *argument)
{
	zend_class_entry *ce;

	if (!ZEND_TYPE_IS_SET(type) || ZEND_TYPE_CONTAINS_CODE(type, Z_TYPE_P(argument))) {
		return true;
	}
	if (ZEND_TYPE_HAS_NAME(type)) {
		if (Z_TYPE_P(argument) != IS_OBJECT) {
			return false;
		}
		ce = zend_lookup_class_ex(ZEND_TYPE_NAME(type), NULL, ZEND_FETCH_CLASS_NO_AUTOLOAD);
		return ce && instanceof_function(Z_OBJCE_P(argument), ce);
	}
	return zend_verify_scalar_type_hint(
		ZEND_TYPE_FULL_MASK(type), argument, ZEND_ARG_USES_STRICT_TYPES(), false);
}

bool mautic_check_arguments(zend_execute_data *execute_data)
{
	zend_function *function = EX(func);
	uint32_t given = ZEND_NUM_ARGS(), declared = function->common.num_args;

	if (UNEXPECTED(given < function->common.required_num_args)) {
		zend_wrong_parameters_count_error(function->common.required_num_args, declared);
		return false;
	}
	for (uint32_t i = 0; i < given && i < declared; i++) {
		zval *argument = mautic_argument(execute_data, i);
		zend_type type = function->common.arg_info[i].type;

		if (UNEXPECTED(!argument_fits(execute_data, type, argument))) {
			zend_string *name = zend_type_to_string(type);

			if (!EG(exception)) {
				zend_argument_type_error(
					i + 1, "must be of type %s, %s given", ZSTR_VAL(name), syncengine_type_name(argument));
			}
			zend_string_release(name);
			return false;
		}
	}
	return true;
}

bool mautic_call(zval *object, const char *method, zval *result, uint32_t argc, zval *argv)
{
	zend_string *name;
	zend_function *function;
	zend_object *target;

	ZVAL_UNDEF(result);
	ZVAL_DEREF(object);
	if (UNEXPECTED(Z_TYPE_P(object) != IS_OBJECT)) {
		zend_throw_error(NULL, "Call to a member function %s() on %s", method, zend_zval_type_name(object));
		return false;
	}
	target = Z_OBJ_P(object);
	name = zend_string_init(method, strlen(method), false);
	function = target->handlers->get_method(&target, name, NULL);
	zend_string_release(name);
	if (UNEXPECTED(!function)) {
		if (!EG(exception)) {
			zend_throw_error(NULL, "Call to undefined method %s::%s()", ZSTR_VAL(target->ce->name), method);
		}
		return false;
	}
	GC_ADDREF(target);
	zend_call_known_function(function, target, target->ce, result, argc, argv, NULL);
	OBJ_RELEASE(target);
	return !EG(exception);
}

bool mautic_get(zend_object *object, const mautic_getter *getter, zval *value)
{
	zval this;

	if (EXPECTED(object->ce == *getter->ce)) {
		zval *slot = mautic_slot(object, getter->slot);

		if (EXPECTED(Z_TYPE_P(slot) != IS_UNDEF && (getter->types & (1u << Z_TYPE_P(slot))))) {
			ZVAL_COPY(value, slot);
			return true;
		}
	}
	ZVAL_OBJ(&this, object);
	return mautic_call(&this, getter->method, value, 0, NULL);
}

/* Where `key` leads as PHP's arrays have it: a string, or a number where it returns NULL and `ok` is true. */
static zend_string *array_key(zval *key, zend_ulong *number, bool *ok)
{
	*ok = true;
	switch (Z_TYPE_P(key)) {
		case IS_STRING:
			return ZEND_HANDLE_NUMERIC_STR(Z_STRVAL_P(key), Z_STRLEN_P(key), *number) ? NULL : Z_STR_P(key);
		case IS_LONG:
			*number = (zend_ulong)Z_LVAL_P(key);
			return NULL;
		case IS_UNDEF:
		case IS_NULL:
			return ZSTR_EMPTY_ALLOC();
		case IS_FALSE:
		case IS_TRUE:
			*number = Z_TYPE_P(key) == IS_TRUE;
			return NULL;
		case IS_DOUBLE:
			*number = (zend_ulong)zend_dval_to_lval_safe(Z_DVAL_P(key));
			*ok = !EG(exception);
			return NULL;
		case IS_RESOURCE:
			zend_use_resource_as_offset(key);
			*number = (zend_ulong)Z_RES_HANDLE_P(key);
			*ok = !EG(exception);
			return NULL;
		default:
			*ok = false;
			return NULL;
	}
}

zval *mautic_array_find(HashTable *array, zval *key)
{
	zend_ulong number = 0;
	bool ok;
	zend_string *string = array_key(key, &number, &ok);
	zval *found;

	if (UNEXPECTED(!ok)) {
		if (!EG(exception)) {
			zend_type_error("Illegal offset type in isset or empty");
		}
		return NULL;
	}
	found = string ? zend_hash_find(array, string) : zend_hash_index_find(array, number);
	if (found) {
		ZVAL_DEREF(found);
	}
	return found;
}

bool mautic_array_set(zval *array, zval *key, zval *value)
{
	return array_set_zval_key(Z_ARRVAL_P(array), key, value) == SUCCESS && !EG(exception);
}

zval *mautic_array_at(zval *array, zval *key)
{
	zval *inner = mautic_array_find(Z_ARRVAL_P(array), key), empty;

	if (inner && Z_TYPE_P(inner) == IS_ARRAY) {
		SEPARATE_ARRAY(inner);
		return inner;
	}
	if (EG(exception)) {
		return NULL;
	}
	array_init(&empty);
	array_set_zval_key(Z_ARRVAL_P(array), key, &empty);
	zval_ptr_dtor(&empty);
	inner = mautic_array_find(Z_ARRVAL_P(array), key);
	SEPARATE_ARRAY(inner);
	return inner;
}

void mautic_array_push(zval *array, zval *value)
{
	Z_TRY_ADDREF_P(value);
	zend_hash_next_index_insert(Z_ARRVAL_P(array), value);
}

void mautic_date_or_now(zval *date, zval *given)
{
	if (given && Z_TYPE_P(given) != IS_NULL) {
		ZVAL_COPY(date, given);
		return;
	}
	php_date_instantiate(php_date_get_date_ce(), date);
	php_date_initialize(Z_PHPDATE_P(date), "", 0, NULL, NULL, 0);
}

bool mautic_expect_string(zval *value, zend_class_entry *ce, uint32_t argument, const char *name)
{
	if (EXPECTED(Z_TYPE_P(value) == IS_STRING)) {
		return true;
	}
	zend_type_error("%s::__construct(): Argument #%u ($%s) must be of type string, %s given",
		ZSTR_VAL(ce->name), argument, name, syncengine_type_name(value));
	return false;
}

void mautic_array_keys(HashTable *array, zval *keys)
{
	zend_ulong number;
	zend_string *string;

	array_init_size(keys, zend_hash_num_elements(array));
	ZEND_HASH_FOREACH_KEY(array, number, string) {
		if (string) {
			add_next_index_str(keys, zend_string_copy(string));
		} else {
			add_next_index_long(keys, (zend_long)number);
		}
	}
	ZEND_HASH_FOREACH_END();
}
