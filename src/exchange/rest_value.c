#include "exchange/rest_value.h"

#include "zend_interfaces.h"

#include "value/native_value.h"

const char *syncengine_rest_value_id(
	const syncengine_rest_object *object, const zval *id, struct json_object **into)
{
	zend_string *text;
	zend_long number;
	const char *problem;

	*into = NULL;
	if (Z_TYPE_P(id) == IS_NULL) {
		return NULL;
	}
	if (object && object->id_is_int) {
		if (Z_TYPE_P(id) == IS_LONG) {
			*into = json_object_new_int64(Z_LVAL_P(id));
			return NULL;
		}
		if (Z_TYPE_P(id) != IS_STRING ||
			is_numeric_string(Z_STRVAL_P(id), Z_STRLEN_P(id), &number, NULL, false) != IS_LONG) {
			return "is not an int, as 'id_type' asks";
		}
		*into = json_object_new_int64(number);
		return NULL;
	}
	text = zval_get_string((zval *)id);
	problem = syncengine_json_from_string(ZSTR_VAL(text), ZSTR_LEN(text), into);
	zend_string_release(text);
	return problem ? "is not valid UTF-8" : NULL;
}

static const char *rest_value_instant(syncengine_kind kind, int64_t us, struct json_object **into)
{
	zend_string *text = syncengine_instant_text(kind, us);
	const char *problem = ZSTR_LEN(text) ? NULL : "is a date beyond the years 1 to 9999";

	if (!problem) {
		*into = json_object_new_string_len(ZSTR_VAL(text), (int)ZSTR_LEN(text));
	}
	zend_string_release(text);
	return problem;
}

/* A reference: its ID, whether it comes alone or as a ReferenceValue. */
static const char *rest_value_reference(const syncengine_rest_config *config,
	const syncengine_rest_field *field, zval *value, struct json_object **into)
{
	const syncengine_rest_object *target =
		field->reference ? syncengine_rest_config_object(config, field->reference) : NULL;
	const char *problem;
	zval id;

	if (Z_TYPE_P(value) == IS_OBJECT) {
		if (!zend_hash_str_exists(&Z_OBJCE_P(value)->function_table, ZEND_STRL("getvalue"))) {
			return "is an object that is no ReferenceValue";
		}
		zend_call_method_with_0_params(Z_OBJ_P(value), Z_OBJCE_P(value), NULL, "getvalue", &id);
	} else {
		ZVAL_COPY(&id, value);
	}
	if (EG(exception)) {
		return "can't be read";
	}
	if (Z_TYPE(id) != IS_NULL && Z_TYPE(id) != IS_LONG && Z_TYPE(id) != IS_STRING) {
		problem = "is not an ID";
	} else if (Z_TYPE(id) == IS_STRING && Z_STRLEN(id) == 0) {
		problem = NULL;
	} else {
		problem = syncengine_rest_value_id(target, &id, into);
	}
	zval_ptr_dtor(&id);
	return problem;
}

const char *syncengine_rest_value(const syncengine_rest_config *config, const syncengine_rest_field *field,
	const syncengine_field_view *view, struct json_object **into)
{
	syncengine_kind kind = field->reference ? SYNCENGINE_KIND_REFERENCE : syncengine_kind_of(field->type);
	zval *value = view->value, normalized;
	const char *problem;

	*into = NULL;
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_NULL) {
		return NULL;
	}
	if (view->instant && Z_TYPE_P(value) == IS_LONG) {
		if (!syncengine_kind_is_instant(kind) && kind != SYNCENGINE_KIND_TEXT) {
			return "is a date";
		}
		return rest_value_instant(
			kind == SYNCENGINE_KIND_TEXT ? syncengine_kind_of(view->type) : kind, Z_LVAL_P(value), into);
	}
	if (kind == SYNCENGINE_KIND_REFERENCE) {
		return rest_value_reference(config, field, value, into);
	}
	if ((problem = syncengine_native_value(kind, value, &normalized))) {
		return problem;
	}
	if (syncengine_kind_is_instant(kind) && Z_TYPE(normalized) == IS_LONG) {
		return rest_value_instant(kind, Z_LVAL(normalized), into);
	}
	problem = syncengine_json_from_zval(&normalized, into);
	zval_ptr_dtor(&normalized);
	return problem ? "has bytes that are not valid UTF-8" : NULL;
}
