#include "judge/value_helper.h"

#include "exceptions/exceptions.h"
#include "mapping/field_mapping.h"
#include "report/report_field.h"
#include "value/equality.h"
#include "value/normalized_value.h"

#include "stubs/ValueHelper_arginfo.h"

bool syncengine_stand_in(syncengine_kind kind, zval *value)
{
	switch (kind) {
		case SYNCENGINE_KIND_INT:
			ZVAL_LONG(value, 0);
			return true;
		case SYNCENGINE_KIND_FLOAT:
			ZVAL_DOUBLE(value, 1.0);
			return true;
		default:
			return false;
	}
}

/* Types whose empty value is kept: what receives it says itself what an empty one means. */
static bool value_helper_keeps(const zend_string *type)
{
	return zend_string_equals_literal(type, "email") || zend_string_equals_literal(type, "date") ||
		zend_string_equals_literal(type, "datetime") || zend_string_equals_literal(type, "boolean");
}

/* An empty list is a value to it. */
static bool value_helper_is_empty(const zval *value)
{
	return Z_TYPE_P(value) == IS_NULL || (Z_TYPE_P(value) == IS_STRING && Z_STRLEN_P(value) == 0);
}

syncengine_helper_answer syncengine_value_helper_says(const zend_string *type, const zval *value,
	syncengine_field_state state, se_direction direction, bool to_internal, zval *stand_in)
{
	if (state != SYNCENGINE_FIELD_REQUIRED ||
		direction == (to_internal ? SE_TO_INTEGRATION : SE_TO_INTERNAL) || !value_helper_is_empty(value) ||
		value_helper_keeps(type)) {
		return SYNCENGINE_HELPER_KEEPS;
	}
	return syncengine_stand_in(syncengine_kind_of(type), stand_in) ? SYNCENGINE_HELPER_STANDS_IN
																   : SYNCENGINE_HELPER_REFUSES;
}

/* Both methods. */
static void value_helper_value(INTERNAL_FUNCTION_PARAMETERS, bool to_internal)
{
	const syncengine_family *family = syncengine_family_of(Z_OBJ_P(ZEND_THIS));
	zend_object *object;
	zend_string *state_name, *direction_name, *type;
	syncengine_field_state state;
	se_direction direction;
	zval *normalized, *original, owned[3], stand_in, copy;

	ZEND_PARSE_PARAMETERS_START(3, 3)
		Z_PARAM_OBJ_OF_CLASS(object, family->NormalizedValue.ce)
		Z_PARAM_STR(state_name)
		Z_PARAM_STR(direction_name)
	ZEND_PARSE_PARAMETERS_END();

	if (!syncengine_field_state_parse(state_name, 2, &state)) {
		RETURN_THROWS();
	}
	if (!syncengine_direction_parse(direction_name, &direction)) {
		zend_argument_value_error(3, "must be one of the constants ObjectMapping::SYNC_*");
		RETURN_THROWS();
	}
	if (syncengine_normalized_value_read(object, &normalized, &original, &type, owned)) {
		switch (syncengine_value_helper_says(type, normalized, state, direction, to_internal, &stand_in)) {
			case SYNCENGINE_HELPER_KEEPS:
				RETVAL_OBJ_COPY(object);
				break;
			case SYNCENGINE_HELPER_STANDS_IN:
				ZVAL_COPY(&copy, original);
				RETVAL_OBJ(
					syncengine_normalized_value_create(family, zend_string_copy(type), &copy, &stand_in));
				break;
			default:
				syncengine_throw(family->InvalidValueException, "Required field can't be empty");
		}
	}
	for (int i = 0; i < 3; i++) {
		zval_ptr_dtor(&owned[i]);
	}
}

ZEND_METHOD(SyncEngine_ValueHelper, getValueForIntegration)
{
	value_helper_value(INTERNAL_FUNCTION_PARAM_PASSTHRU, false);
}

ZEND_METHOD(SyncEngine_ValueHelper, getValueForMautic)
{
	value_helper_value(INTERNAL_FUNCTION_PARAM_PASSTHRU, true);
}

static zend_object *value_helper_new(zend_class_entry *ce)
{
	return syncengine_object_alloc(sizeof(zend_object), 0, ce, SYNCENGINE_CLASS_FIND(ce, ValueHelper));
}

void syncengine_value_helper_register(syncengine_family *family)
{
	zend_class_entry *ce = register_class_SyncEngine_ValueHelper();

	ce->create_object = value_helper_new;
	syncengine_class_init(&family->ValueHelper, ce, family, 0, zend_object_std_dtor, syncengine_clone_bare,
		syncengine_state_none);
}
