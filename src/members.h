/*
 * What the struct of an object holds: copying, releasing and showing it, also where it is absent (NULL).
 *
 * An ID is kept as the caller gave it: a zval that is an int, a string or null.
 */
#ifndef SYNCENGINE_MEMBERS_H
#define SYNCENGINE_MEMBERS_H

#include "family.h"
#include "value/moment.h"

static inline zend_string *syncengine_str_copy(zend_string *string)
{
	return string ? zend_string_copy(string) : NULL;
}

static inline void syncengine_str_release(zend_string *string)
{
	if (string) {
		zend_string_release(string);
	}
}

static inline zend_object *syncengine_obj_copy(zend_object *object)
{
	if (object) {
		GC_ADDREF(object);
	}
	return object;
}

static inline void syncengine_obj_release(zend_object *object)
{
	if (object) {
		OBJ_RELEASE(object);
	}
}

/* What a message calls the type of a value: its class where it is an object. */
static inline const char *syncengine_type_name(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(value)->name) : zend_zval_type_name(value);
}

/* What a getter returns. */
static inline void syncengine_str_to_zval(zend_string *string, zval *value)
{
	if (string) {
		ZVAL_STR_COPY(value, string);
	} else {
		ZVAL_NULL(value);
	}
}

static inline void syncengine_obj_to_zval(zend_object *object, zval *value)
{
	if (object) {
		ZVAL_OBJ_COPY(value, object);
	} else {
		ZVAL_NULL(value);
	}
}

/* Z_PARAM_STR_OR_LONG that refuses null in weak mode as well: an ID that is missing must not become 0. */
#define SYNCENGINE_PARAM_ID(string, number)                                          \
	Z_PARAM_PROLOGUE(0, 0);                                                          \
	if (UNEXPECTED(Z_TYPE_P(_arg) == IS_NULL ||                                      \
			!zend_parse_arg_str_or_long(_arg, &(string), &(number), NULL, 0, _i))) { \
		_expected_type = Z_EXPECTED_STRING_OR_LONG;                                  \
		_error_code = ZPP_ERROR_WRONG_ARG;                                           \
		break;                                                                       \
	}

/* Sets an ID from what SYNCENGINE_PARAM_ID gives; adds a reference to `string`, NULL for a number. */
static inline void syncengine_id_set(zval *id, zend_string *string, zend_long number)
{
	if (string) {
		ZVAL_STR_COPY(id, string);
	} else {
		ZVAL_LONG(id, number);
	}
}

/* The same as a string, which the caller owns. */
static inline zend_string *syncengine_id_from(zend_string *string, zend_long number)
{
	return string ? zend_string_copy(string) : zend_long_to_str(number);
}

/* An ID from what Z_PARAM_STR_OR_LONG_OR_NULL gives, without a reference: valid as long as the argument. */
static inline void syncengine_id_borrow(zval *id, zend_string *string, zend_long number, bool is_null)
{
	ZVAL_LONG(id, number);
	if (is_null) {
		ZVAL_NULL(id);
	} else if (string) {
		ZVAL_STR(id, string);
	}
}

/* Where only a given ID will do: null counts as '', as it does among the keys of an array. */
static inline void syncengine_id_copy(zval *to, const zval *from)
{
	if (Z_TYPE_P(from) == IS_NULL) {
		ZVAL_EMPTY_STRING(to);
	} else {
		ZVAL_COPY(to, from);
	}
}

/* An ID as a string, '' for null; the caller releases it. */
static inline zend_string *syncengine_id_string(const zval *id)
{
	return zval_get_string((zval *)id);
}

static inline void syncengine_gc_add_obj(zend_get_gc_buffer *buffer, zend_object *object)
{
	if (object) {
		zend_get_gc_buffer_add_obj(buffer, object);
	}
}

static inline void syncengine_gc_add_moment(zend_get_gc_buffer *buffer, const syncengine_moment *moment)
{
	syncengine_gc_add_obj(buffer, syncengine_moment_gc(moment));
}

static inline void syncengine_state_add_bool(HashTable *state, const char *name, bool value)
{
	zval flag;

	ZVAL_BOOL(&flag, value);
	syncengine_state_add(state, name, &flag);
}

static inline void syncengine_state_add_moment(
	HashTable *state, const char *name, const syncengine_moment *moment)
{
	zval date;

	syncengine_moment_to_zval(moment, &date);
	syncengine_state_add(state, name, &date);
	zval_ptr_dtor(&date);
}

/* `us`: microseconds since the epoch. */
static inline void syncengine_state_add_time(HashTable *state, const char *name, int64_t us)
{
	zval date;

	syncengine_date_new(&date, us);
	syncengine_state_add(state, name, &date);
	zval_ptr_dtor(&date);
}

#endif
