#include "value/native_value.h"

#include "core/se_time.h"
#include "ext/date/php_date.h"
#include "value/moment.h"
#include "value/reference_value.h"

#include <math.h>

syncengine_kind syncengine_kind_of(const zend_string *type)
{
	static const struct {
		const char *name;
		syncengine_kind kind;
	} kinds[] = {
		{"int", SYNCENGINE_KIND_INT},
		{"float", SYNCENGINE_KIND_FLOAT},
		{"double", SYNCENGINE_KIND_FLOAT},
		{"boolean", SYNCENGINE_KIND_BOOLEAN},
		{"bool", SYNCENGINE_KIND_BOOLEAN},
		{"date", SYNCENGINE_KIND_DATE},
		{"datetime", SYNCENGINE_KIND_DATETIME},
		{"multiselect", SYNCENGINE_KIND_MULTISELECT},
		{"reference", SYNCENGINE_KIND_REFERENCE},
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (zend_string_equals_cstr(type, kinds[i].name, strlen(kinds[i].name))) {
			return kinds[i].kind;
		}
	}
	return SYNCENGINE_KIND_TEXT;
}

bool syncengine_type_known(const zend_string *type)
{
	static const char *const types[] = {"boolean", "date", "datetime", "double", "email", "float", "int",
		"lookup", "multiselect", "phone", "select", "string", "region", "text", "textarea", "time", "url",
		"reference"};

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (zend_string_equals_cstr(type, types[i], strlen(types[i]))) {
			return true;
		}
	}
	return false;
}

static const char *native_text(zval *value, zval *normalized)
{
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			ZVAL_COPY(normalized, value);
			return NULL;
		case IS_LONG:
		case IS_DOUBLE:
			ZVAL_STR(normalized, zval_get_string(value));
			return NULL;
		case IS_TRUE:
		case IS_FALSE:
			ZVAL_STR(normalized, ZSTR_CHAR(Z_TYPE_P(value) == IS_TRUE ? '1' : '0'));
			return NULL;
		default:
			return "is not a text";
	}
}

static const char *native_int(zval *value, zval *normalized)
{
	zend_long number;
	double fraction;
	int overflow = 0;

	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			ZVAL_COPY_VALUE(normalized, value);
			return NULL;
		case IS_TRUE:
		case IS_FALSE:
			ZVAL_LONG(normalized, Z_TYPE_P(value) == IS_TRUE);
			return NULL;
		case IS_DOUBLE:
			if (!ZEND_DOUBLE_FITS_LONG(Z_DVAL_P(value)) || floor(Z_DVAL_P(value)) != Z_DVAL_P(value)) {
				return "is not a whole number of 64 bits";
			}
			ZVAL_LONG(normalized, (zend_long)Z_DVAL_P(value));
			return NULL;
		case IS_STRING:
			switch (_is_numeric_string_ex(
				Z_STRVAL_P(value), Z_STRLEN_P(value), &number, &fraction, false, &overflow, NULL)) {
				case IS_LONG:
					ZVAL_LONG(normalized, number);
					return NULL;
				case IS_DOUBLE:
					if (!overflow && ZEND_DOUBLE_FITS_LONG(fraction) && floor(fraction) == fraction) {
						ZVAL_LONG(normalized, (zend_long)fraction);
						return NULL;
					}
			}
			return "is not a whole number of 64 bits";
		default:
			return "is not a number";
	}
}

static const char *native_float(zval *value, zval *normalized)
{
	zend_long number;
	double fraction;

	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			ZVAL_DOUBLE(normalized, (double)Z_LVAL_P(value));
			return NULL;
		case IS_DOUBLE:
			if (!isfinite(Z_DVAL_P(value))) {
				return "is not a finite number";
			}
			ZVAL_COPY_VALUE(normalized, value);
			return NULL;
		case IS_STRING:
			switch (is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &number, &fraction, false)) {
				case IS_LONG:
					ZVAL_DOUBLE(normalized, (double)number);
					return NULL;
				case IS_DOUBLE:
					if (isfinite(fraction)) {
						ZVAL_DOUBLE(normalized, fraction);
						return NULL;
					}
			}
			return "is not a number";
		default:
			return "is not a number";
	}
}

static const char *native_boolean(zval *value, zval *normalized)
{
	static const struct {
		const char *word;
		bool truth;
	} words[] = {{"1", true}, {"0", false}, {"true", true}, {"false", false}, {"yes", true}, {"no", false},
		{"on", true}, {"off", false}, {"t", true}, {"f", false}};

	switch (Z_TYPE_P(value)) {
		case IS_TRUE:
		case IS_FALSE:
			ZVAL_COPY_VALUE(normalized, value);
			return NULL;
		case IS_LONG:
			if (Z_LVAL_P(value) == 0 || Z_LVAL_P(value) == 1) {
				ZVAL_BOOL(normalized, Z_LVAL_P(value) == 1);
				return NULL;
			}
			return "is neither true nor false";
		case IS_STRING:
			for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
				if (zend_binary_strcasecmp(
						Z_STRVAL_P(value), Z_STRLEN_P(value), words[i].word, strlen(words[i].word)) == 0) {
					ZVAL_BOOL(normalized, words[i].truth);
					return NULL;
				}
			}
			return "is neither true nor false";
		default:
			return "is neither true nor false";
	}
}

int64_t syncengine_instant_day(int64_t us)
{
	const int64_t day = 86400 * SE_SECOND;

	return us - ((us % day) + day) % day;
}

/* A day has no zone to be converted from: it is the one that is written, or that the object shows in its own
 * zone. Midnight in Berlin is no day before. `status` is that of reading the instant `us`. */
static se_time_status native_day(zval *value, se_time_status status, int64_t *us)
{
	const timelib_time *time;
	char text[SE_TIME_SIZE];
	int length;

	if (status != SE_TIME_OK) {
		return status;
	}
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			return se_time_parse(se_slice_of(Z_STRVAL_P(value), sizeof("YYYY-MM-DD") - 1), us);
		case IS_OBJECT:
			time = php_date_obj_from_obj(Z_OBJ_P(value))->time;
			if (time->y < 1 || time->y > 9999) {
				return SE_TIME_OUT_OF_RANGE;
			}
			length = snprintf(text, sizeof(text), "%04d-%02d-%02d", (int)time->y, (int)time->m, (int)time->d);
			return se_time_parse(se_slice_of(text, (size_t)length), us);
		default:
			*us = syncengine_instant_day(*us);
			return SE_TIME_OK;
	}
}

static const char *native_instant(syncengine_kind kind, zval *value, zval *normalized)
{
	int64_t us = 0;
	se_time_status status;

	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			status = se_time_parse(se_slice_of(Z_STRVAL_P(value), Z_STRLEN_P(value)), &us);
			break;
		case IS_LONG:
			status = se_time_from_epoch(Z_LVAL_P(value), SE_EPOCH_SECONDS, &us);
			break;
		case IS_OBJECT:
			if (instanceof_function(Z_OBJCE_P(value), php_date_get_interface_ce())) {
				status = syncengine_date_read(Z_OBJ_P(value), &us) ? SE_TIME_OK : SE_TIME_MALFORMED;
				if (status == SE_TIME_OK && (us < SE_TIME_MIN || us > SE_TIME_MAX)) {
					status = SE_TIME_OUT_OF_RANGE;
				}
				break;
			}
			ZEND_FALLTHROUGH;
		default:
			return "is not a date";
	}
	if (kind == SYNCENGINE_KIND_DATE) {
		status = native_day(value, status, &us);
	}
	if (status != SE_TIME_OK) {
		return se_time_message(status);
	}
	ZVAL_LONG(normalized, us);
	return NULL;
}

/* Adds what stands between `from` and `to` of a text that was divided. */
static void native_multiselect_add(zval *list, const char *from, const char *to)
{
	zval part;

	if (to > from) {
		ZVAL_STRINGL_FAST(&part, from, to - from);
		add_next_index_zval(list, &part);
	}
}

/* Whether an array is already what a multi-select is read as. */
static bool native_is_list_of_strings(HashTable *array)
{
	zval *entry;

	if (!zend_array_is_list(array)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(array, entry) {
		if (Z_TYPE_P(entry) != IS_STRING) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static const char *native_multiselect_array(zval *value, zval *normalized)
{
	zval *entry, part;

	if (native_is_list_of_strings(Z_ARRVAL_P(value))) {
		ZVAL_COPY(normalized, value);
		return NULL;
	}
	array_init_size(normalized, zend_hash_num_elements(Z_ARRVAL_P(value)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), entry) {
		ZVAL_DEREF(entry);
		if (native_text(entry, &part)) {
			zval_ptr_dtor(normalized);
			ZVAL_NULL(normalized);
			return "is a list of something else than texts";
		}
		add_next_index_zval(normalized, &part);
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

static const char *native_multiselect(zval *value, zval *normalized)
{
	const char *text, *end, *bar;

	if (Z_TYPE_P(value) == IS_ARRAY) {
		return native_multiselect_array(value, normalized);
	}
	if (Z_TYPE_P(value) != IS_STRING) {
		return "is not a list";
	}
	array_init(normalized);
	text = Z_STRVAL_P(value);
	end = text + Z_STRLEN_P(value);
	while ((bar = memchr(text, '|', end - text))) {
		native_multiselect_add(normalized, text, bar);
		text = bar + 1;
	}
	native_multiselect_add(normalized, text, end);
	return NULL;
}

const char *syncengine_native_value(syncengine_kind kind, zval *value, zval *normalized)
{
	ZVAL_DEREF(value);
	ZVAL_NULL(normalized);
	if (Z_TYPE_P(value) == IS_NULL) {
		return NULL;
	}
	if (kind != SYNCENGINE_KIND_TEXT && kind != SYNCENGINE_KIND_MULTISELECT && Z_TYPE_P(value) == IS_STRING &&
		Z_STRLEN_P(value) == 0) {
		return NULL;
	}
	switch (kind) {
		case SYNCENGINE_KIND_INT:
			return native_int(value, normalized);
		case SYNCENGINE_KIND_FLOAT:
			return native_float(value, normalized);
		case SYNCENGINE_KIND_BOOLEAN:
			return native_boolean(value, normalized);
		case SYNCENGINE_KIND_DATE:
		case SYNCENGINE_KIND_DATETIME:
			return native_instant(kind, value, normalized);
		case SYNCENGINE_KIND_MULTISELECT:
			return native_multiselect(value, normalized);
		case SYNCENGINE_KIND_REFERENCE:
			if (Z_TYPE_P(value) != IS_LONG && Z_TYPE_P(value) != IS_STRING &&
				(Z_TYPE_P(value) != IS_OBJECT || !syncengine_is_reference_value(Z_OBJ_P(value)))) {
				return "is not an ID";
			}
			ZVAL_COPY(normalized, value);
			return NULL;
		default:
			return native_text(value, normalized);
	}
}

zend_string *syncengine_instant_text(syncengine_kind kind, int64_t us)
{
	char text[SE_TIME_SIZE];
	size_t length = se_time_format(us, SE_TIME_RFC3339, text);

	return zend_string_init(text, kind == SYNCENGINE_KIND_DATE ? MIN(length, 10) : length, false);
}
