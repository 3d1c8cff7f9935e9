#include "mautic/mautic_value.h"

#include "ext/date/php_date.h"
#include "ext/spl/spl_exceptions.h"
#include "zend_exceptions.h"
#include "mautic/mautic_spare.h"

#include "stubs/mautic/MauticValue_arginfo.h"

const mautic_getter mautic_value_type = {
	&mautic_ce.NormalizedValue, MAUTIC_VALUE_TYPE, MAY_BE_ANY, "gettype"};
const mautic_getter mautic_value_normalized = {
	&mautic_ce.NormalizedValue, MAUTIC_VALUE_NORMALIZED, MAY_BE_ANY, "getnormalizedvalue"};

static void value_fill(zend_object *object, zval *type, zval *value, zval *normalized)
{
	normalized = mautic_value_counting(value, normalized);
	mautic_slot_start(object, MAUTIC_VALUE_TYPE, type);
	mautic_slot_start(object, MAUTIC_VALUE_ORIGINAL, value);
	mautic_slot_start(object, MAUTIC_VALUE_NORMALIZED, normalized);
	if (EXPECTED(object->ce == mautic_ce.NormalizedValue && !mautic_may_cycle(type) &&
			!mautic_may_cycle(value) && !mautic_may_cycle(normalized))) {
		mautic_acyclic(object);
	} else {
		mautic_cyclic(object);
	}
}

zend_object *mautic_value_create(zval *type, zval *value, zval *normalized)
{
	zend_object *object = mautic_new(mautic_ce.NormalizedValue);

	value_fill(object, type, value, normalized);
	return object;
}

/* The usual case by the shortest way: a string or number of a new object. */
static zend_always_inline bool value_fill_plain(zend_execute_data *execute_data)
{
	zend_object *this = Z_OBJ_P(ZEND_THIS);
	zval *type = ZEND_CALL_ARG(execute_data, 1), *value = ZEND_CALL_ARG(execute_data, 2);

	if (ZEND_NUM_ARGS() != 2 || this->ce != mautic_ce.NormalizedValue || !mautic_slots_empty(this, 3) ||
		Z_TYPE_P(type) != IS_STRING || Z_TYPE_P(value) > IS_STRING) {
		return false;
	}
	mautic_slot_fill(this, MAUTIC_VALUE_TYPE, type);
	mautic_slot_fill(this, MAUTIC_VALUE_ORIGINAL, value);
	mautic_slot_fill(this, MAUTIC_VALUE_NORMALIZED, value);
	mautic_acyclic(this);
	return true;
}

ZEND_METHOD(MauticNormalizedValue, __construct)
{
	zval *type, *value, *normalized = NULL;

	if (EXPECTED(value_fill_plain(execute_data))) {
		return;
	}
	ZEND_PARSE_PARAMETERS_START(2, -1)
		Z_PARAM_ZVAL(type)
		Z_PARAM_ZVAL(value)
		Z_PARAM_OPTIONAL
		Z_PARAM_ZVAL(normalized)
	ZEND_PARSE_PARAMETERS_END();
	value_fill(Z_OBJ_P(ZEND_THIS), type, value, normalized);
}

ZEND_METHOD(MauticEncodedValue, __construct)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), 0, mautic_argument(execute_data, 0));
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), 1, mautic_argument(execute_data, 1));
	}
}

ZEND_METHOD(MauticReferenceValue, setValue)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), 0, mautic_argument(execute_data, 0));
	}
}

ZEND_METHOD(MauticReferenceValue, setType)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_slot_set(Z_OBJ_P(ZEND_THIS), 1, mautic_argument(execute_data, 0));
	}
}

ZEND_METHOD(MauticReferenceValue, __toString)
{
	RETURN_STR(zval_get_string(mautic_slot(Z_OBJ_P(ZEND_THIS), 0)));
}

/* The key `types` is Mautic's: what is unserialized has lost its type. */
ZEND_METHOD(MauticReferenceValue, __serialize)
{
	zval *value = mautic_slot(Z_OBJ_P(ZEND_THIS), 0), *type = mautic_slot(Z_OBJ_P(ZEND_THIS), 1);

	array_init_size(return_value, 2);
	Z_TRY_ADDREF_P(value);
	add_assoc_zval(return_value, "value", value);
	Z_TRY_ADDREF_P(type);
	add_assoc_zval(return_value, "types", type);
}

/* $this->property = $data[key] ?? null of a nullable property, as strict as a property is. */
static bool reference_restore(zend_object *object, uint32_t slot, HashTable *data, const char *key,
	zend_uchar type, const char *type_name)
{
	zval *value = zend_hash_str_find_deref(data, key, strlen(key));

	if (!value) {
		value = &EG(uninitialized_zval);
	}
	if (Z_TYPE_P(value) != type && Z_TYPE_P(value) != IS_NULL) {
		zend_type_error("Cannot assign %s to property %s::$%s of type ?%s", syncengine_type_name(value),
			ZSTR_VAL(mautic_ce.ReferenceValue->name), key, type_name);
		return false;
	}
	mautic_slot_set(object, slot, value);
	return true;
}

ZEND_METHOD(MauticReferenceValue, __unserialize)
{
	if (mautic_check_arguments(execute_data)) {
		HashTable *data = Z_ARRVAL_P(mautic_argument(execute_data, 0));

		if (reference_restore(Z_OBJ_P(ZEND_THIS), 0, data, "value", IS_LONG, "int")) {
			reference_restore(Z_OBJ_P(ZEND_THIS), 1, data, "type", IS_STRING, "string");
		}
	}
}

typedef enum { AS_STRING, AS_INT, AS_FLOAT, AS_BOOLEAN, AS_DATE } normal_form;

static const struct {
	const char *type;
	normal_form form;
} normal_forms[] = {
	{"string", AS_STRING},
	{"text", AS_STRING},
	{"textarea", AS_STRING},
	{"url", AS_STRING},
	{"email", AS_STRING},
	{"select", AS_STRING},
	{"multiselect", AS_STRING},
	{"region", AS_STRING},
	{"lookup", AS_STRING},
	{"int", AS_INT},
	{"float", AS_FLOAT},
	{"double", AS_FLOAT},
	{"boolean", AS_BOOLEAN},
	{"date", AS_DATE},
	{"datetime", AS_DATE},
};

static void normalize_date(zval *value, zval *normalized)
{
	if (Z_TYPE_P(value) != IS_STRING) {
		ZVAL_COPY(normalized, value);
		return;
	}
	object_init_ex(normalized, php_date_get_date_ce());
	zend_call_known_function(php_date_get_date_ce()->constructor, Z_OBJ_P(normalized), php_date_get_date_ce(),
		NULL, 1, value, NULL);
}

/* `value` is replaced by a borrowed one where the words 'true' and 'false' stand for booleans. */
static void normalize(normal_form form, zval *value, zval *normalized)
{
	switch (form) {
		case AS_STRING:
			ZVAL_STR(normalized, zval_get_string(value));
			break;
		case AS_INT:
			ZVAL_LONG(normalized, zval_get_long(value));
			break;
		case AS_FLOAT:
			ZVAL_DOUBLE(normalized, zval_get_double(value));
			break;
		case AS_BOOLEAN:
			if (Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "true")) {
				ZVAL_TRUE(value);
			} else if (Z_TYPE_P(value) == IS_STRING && zend_string_equals_literal(Z_STR_P(value), "false")) {
				ZVAL_FALSE(value);
			}
			ZVAL_BOOL(normalized, zend_is_true(value));
			break;
		case AS_DATE:
			normalize_date(value, normalized);
	}
}

bool mautic_value_normalize(zval *type, zval *value, zval *normalized)
{
	ZVAL_UNDEF(normalized);
	for (size_t i = 0; i < sizeof(normal_forms) / sizeof(*normal_forms); i++) {
		if (zend_string_equals_cstr(Z_STR_P(type), normal_forms[i].type, strlen(normal_forms[i].type))) {
			normalize(normal_forms[i].form, value, normalized);
			return !EG(exception);
		}
	}
	zend_throw_exception_ex(
		spl_ce_InvalidArgumentException, 0, "Variable type, %s, not supported", Z_STRVAL_P(type));
	return false;
}

ZEND_METHOD(MauticValueNormalizer, normalizeForMautic)
{
	zval *type, value, normalized;

	if (!mautic_check_arguments(execute_data)) {
		RETURN_THROWS();
	}
	type = mautic_argument(execute_data, 0);
	ZVAL_COPY_VALUE(&value, mautic_argument(execute_data, 1));
	if (mautic_value_normalize(type, &value, &normalized)) {
		RETVAL_OBJ(mautic_value_create(type, &value, &normalized));
	}
	zval_ptr_dtor(&normalized);
}

ZEND_METHOD(MauticValueNormalizer, normalizeForIntegration)
{
	if (mautic_check_arguments(execute_data)) {
		mautic_get(Z_OBJ_P(mautic_argument(execute_data, 0)), &mautic_value_normalized, return_value);
	}
}

static zend_object *normalized_value_new(zend_class_entry *ce)
{
	return mautic_spare_new(ce, mautic_ce.NormalizedValue, MAUTIC_SPARE_VALUE);
}

void mautic_value_register(void)
{
	zend_class_entry *interface;

	mautic_ce.EncodedValue = register_class_Mautic_IntegrationsBundle_Sync_DAO_Value_EncodedValueDAO();
	mautic_ce.NormalizedValue = register_class_Mautic_IntegrationsBundle_Sync_DAO_Value_NormalizedValueDAO();
	mautic_ce.NormalizedValue->create_object = normalized_value_new;
	mautic_ce.ReferenceValue = register_class_Mautic_IntegrationsBundle_Sync_DAO_Value_ReferenceValueDAO();
	interface = register_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizerInterface();
	mautic_ce.ValueNormalizer =
		register_class_Mautic_IntegrationsBundle_Sync_ValueNormalizer_ValueNormalizer(interface);
}
