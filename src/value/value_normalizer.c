#include "value/value_normalizer.h"

#include "ext/date/php_date.h"

#include "exceptions/exceptions.h"
#include "members.h"
#include "stubs/ValueNormalizer_arginfo.h"
#include "value/moment.h"
#include "value/native_value.h"
#include "value/normalized_value.h"

/* How much of a value a message shows. */
#define SHOWN_LENGTH 60

static zend_object *value_normalizer_new(zend_class_entry *ce)
{
	return syncengine_object_alloc(sizeof(zend_object), 0, ce, SYNCENGINE_CLASS_FIND(ce, ValueNormalizer));
}

static zend_object *value_normalizer_clone(zend_object *object)
{
	zend_object *clone = value_normalizer_new(object->ce);

	zend_objects_clone_members(clone, object);
	return clone;
}

/* None: one is as good as another. */
static HashTable *value_normalizer_state(zend_object *object)
{
	return zend_new_array(0);
}

static void normalize_throw(
	const syncengine_family *family, zend_string *type, zval *value, const char *wrong)
{
	zend_string *shown;

	if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_DOUBLE) {
		syncengine_throw(family->InvalidValueException, "A value of type '%s' (%s) %s", ZSTR_VAL(type),
			syncengine_type_name(value), wrong);
		return;
	}
	shown = zval_get_string(value);
	syncengine_throw(family->InvalidValueException, "A value of type '%s' ('%.*s'%s) %s", ZSTR_VAL(type),
		SHOWN_LENGTH, ZSTR_VAL(shown), ZSTR_LEN(shown) > SHOWN_LENGTH ? "…" : "", wrong);
	zend_string_release(shown);
}

/* What only PHP code can give: a text that an object makes of itself, an object as reference. */
static const char *normalize_object(
	const syncengine_family *family, syncengine_kind kind, zend_object *object, zval *normalized)
{
	if (kind == SYNCENGINE_KIND_TEXT) {
		if (!object->ce->__tostring ||
			object->handlers->cast_object(object, normalized, IS_STRING) == FAILURE) {
			ZVAL_NULL(normalized);
			return "is not a text";
		}
		return NULL;
	}
	if (!instanceof_function(object->ce, family->ReferenceValue.ce)) {
		ZVAL_NULL(normalized);
		return "is not a reference";
	}
	ZVAL_OBJ_COPY(normalized, object);
	return NULL;
}

bool syncengine_normalize(const syncengine_family *family, zend_string *type, zval *value, zval *normalized)
{
	syncengine_kind kind = syncengine_kind_of(type);
	const char *wrong;

	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_OBJECT && (kind == SYNCENGINE_KIND_TEXT || kind == SYNCENGINE_KIND_REFERENCE)) {
		wrong = normalize_object(family, kind, Z_OBJ_P(value), normalized);
	} else {
		wrong = syncengine_native_value(kind, value, normalized);
	}
	if (wrong) {
		if (!EG(exception)) {
			normalize_throw(family, type, value, wrong);
		}
		return false;
	}
	if (syncengine_kind_is_instant(kind) && Z_TYPE_P(normalized) == IS_LONG) {
		syncengine_date_new(normalized, Z_LVAL_P(normalized));
	}
	return true;
}

ZEND_METHOD(SyncEngine_ValueNormalizer, normalizeForMautic)
{
	const syncengine_family *family = syncengine_family_of(Z_OBJ_P(ZEND_THIS));
	zend_string *type;
	zval *value, original, normalized;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_STR(type)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_normalize(family, type, value, &normalized)) {
		RETURN_THROWS();
	}
	ZVAL_COPY(&original, value);
	RETURN_OBJ(syncengine_normalized_value_create(family, zend_string_copy(type), &original, &normalized));
}

/* A date object as the integration takes it; false with an exception. */
static bool date_for_integration(const syncengine_family *family, zend_string *type, zval *date, zval *text)
{
	syncengine_kind kind =
		syncengine_kind_of(type) == SYNCENGINE_KIND_DATE ? SYNCENGINE_KIND_DATE : SYNCENGINE_KIND_DATETIME;
	zval us;
	const char *wrong = syncengine_native_value(kind, date, &us);

	if (wrong) {
		if (!EG(exception)) {
			normalize_throw(family, type, date, wrong);
		}
		return false;
	}
	ZVAL_STR(text, syncengine_instant_text(kind, Z_LVAL(us)));
	return true;
}

ZEND_METHOD(SyncEngine_ValueNormalizer, normalizeForIntegration)
{
	const syncengine_family *family = syncengine_family_of(Z_OBJ_P(ZEND_THIS));
	zend_object *value;
	zend_string *type;
	zval *normalized, *original, owned[3];

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_OBJ_OF_CLASS(value, family->NormalizedValue.ce)
	ZEND_PARSE_PARAMETERS_END();

	if (syncengine_normalized_value_read(value, &normalized, &original, &type, owned)) {
		if (Z_TYPE_P(normalized) == IS_OBJECT &&
			instanceof_function(Z_OBJCE_P(normalized), php_date_get_interface_ce())) {
			date_for_integration(family, type, normalized, return_value);
		} else {
			ZVAL_COPY(return_value, normalized);
		}
	}
	for (size_t i = 0; i < sizeof(owned) / sizeof(owned[0]); i++) {
		zval_ptr_dtor(&owned[i]);
	}
}

void syncengine_value_normalizer_register(syncengine_family *family)
{
	zend_class_entry *ce;

	family->ValueNormalizerInterface = register_class_SyncEngine_ValueNormalizerInterface();
	ce = register_class_SyncEngine_ValueNormalizer(family->ValueNormalizerInterface);
	ce->create_object = value_normalizer_new;
	syncengine_class_init(&family->ValueNormalizer, ce, family, 0, zend_object_std_dtor,
		value_normalizer_clone, value_normalizer_state);
}
