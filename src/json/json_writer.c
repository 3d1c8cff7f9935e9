#include "json/json_writer.h"

#include "zend_strtod.h"

#include "json/json_reader.h"

static const char *syncengine_json_write(const zval *value, struct json_object **into, int depth);

const char *syncengine_json_from_string(const char *bytes, size_t length, struct json_object **into)
{
	*into = NULL;
	if (length >= INT_MAX) {
		return "a string of 2 GiB or more";
	}
	if (se_utf8_check(bytes, length) != length) {
		return "a string that is not valid UTF-8";
	}
	*into = json_object_new_string_len(bytes, (int)length);
	return NULL;
}

static const char *syncengine_json_write_double(double number, struct json_object **into)
{
	char text[64];
	int digits = 15;

	*into = NULL;
	if (!zend_finite(number)) {
		return "a float that is infinite or not a number";
	}
	/* The shortest text that reads back as the same float; 17 digits always do. */
	do {
		zend_gcvt(number, digits, '.', 'e', text);
	} while (digits++ < 17 && zend_strtod(text, NULL) != number);
	if (!strpbrk(text, ".e")) {
		strcat(text, ".0");
	}
	*into = json_object_new_double_s(number, text);
	return NULL;
}

static const char *syncengine_json_write_list(const HashTable *values, struct json_object **into, int depth)
{
	struct json_object *item;
	const char *problem;
	zval *value;

	*into = json_object_new_array();
	ZEND_HASH_FOREACH_VAL((HashTable *)values, value) {
		if ((problem = syncengine_json_write(value, &item, depth))) {
			return problem;
		}
		json_object_array_add(*into, item);
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

static const char *syncengine_json_write_members(
	const HashTable *values, struct json_object **into, int depth)
{
	struct json_object *item;
	const char *problem;
	zend_string *name;
	zend_ulong index;
	zval *value;
	char digits[MAX_LENGTH_OF_LONG + 1];

	*into = json_object_new_object();
	ZEND_HASH_FOREACH_KEY_VAL((HashTable *)values, index, name, value) {
		if (name &&
			(strlen(ZSTR_VAL(name)) != ZSTR_LEN(name) ||
				se_utf8_check(ZSTR_VAL(name), ZSTR_LEN(name)) != ZSTR_LEN(name))) {
			return "an array key that is not valid UTF-8 or has a NUL byte";
		}
		if ((problem = syncengine_json_write(value, &item, depth))) {
			return problem;
		}
		if (!name) {
			snprintf(digits, sizeof(digits), ZEND_LONG_FMT, (zend_long)index);
		}
		syncengine_json_add(*into, name ? ZSTR_VAL(name) : digits, item);
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

static const char *syncengine_json_write_array(const HashTable *values, struct json_object **into, int depth)
{
	const char *problem;

	if (depth >= SYNCENGINE_JSON_DEPTH) {
		return "an array of too many levels";
	}
	if (zend_array_is_list((HashTable *)values)) {
		problem = syncengine_json_write_list(values, into, depth + 1);
	} else {
		problem = syncengine_json_write_members(values, into, depth + 1);
	}
	if (problem) {
		json_object_put(*into);
		*into = NULL;
	}
	return problem;
}

static const char *syncengine_json_write(const zval *value, struct json_object **into, int depth)
{
	ZVAL_DEREF(value);
	*into = NULL;
	switch (Z_TYPE_P(value)) {
		case IS_UNDEF:
		case IS_NULL:
			return NULL;
		case IS_FALSE:
		case IS_TRUE:
			*into = json_object_new_boolean(Z_TYPE_P(value) == IS_TRUE);
			return NULL;
		case IS_LONG:
			*into = json_object_new_int64(Z_LVAL_P(value));
			return NULL;
		case IS_DOUBLE:
			return syncengine_json_write_double(Z_DVAL_P(value), into);
		case IS_STRING:
			return syncengine_json_from_string(Z_STRVAL_P(value), Z_STRLEN_P(value), into);
		case IS_ARRAY:
			return syncengine_json_write_array(Z_ARRVAL_P(value), into, depth);
		default:
			return "an object or a resource";
	}
}

const char *syncengine_json_from_zval(const zval *value, struct json_object **into)
{
	return syncengine_json_write(value, into, 0);
}

void syncengine_json_add(struct json_object *object, const char *name, struct json_object *value)
{
	json_object_object_add(object, name, value);
}

const char *syncengine_json_text(struct json_object *json, size_t *length)
{
	return json_object_to_json_string_length(
		json, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE, length);
}
