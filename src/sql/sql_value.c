#include "sql/sql_value.h"

#include "ext/standard/sha1.h"

#include <math.h>

size_t syncengine_sql_time_text(int64_t us, char out[SE_TIME_SIZE])
{
	size_t length = se_time_format(us, us % SE_SECOND ? SE_TIME_SQL_MICROS : SE_TIME_SQL, out);

	if (us % SE_SECOND) {
		while (length > 0 && out[length - 1] == '0') {
			length--;
		}
	}
	return length;
}

static const char *native_list(HashTable *list, zval *into)
{
	smart_str text = {0};
	zval *part;
	bool first = true;

	ZEND_HASH_FOREACH_VAL(list, part) {
		if (Z_TYPE_P(part) != IS_STRING || memchr(Z_STRVAL_P(part), '|', Z_STRLEN_P(part))) {
			smart_str_free(&text);
			return "is a list with a part that contains '|'";
		}
		if (!first) {
			smart_str_appendc(&text, '|');
		}
		first = false;
		smart_str_append(&text, Z_STR_P(part));
	}
	ZEND_HASH_FOREACH_END();
	ZVAL_STR(into, smart_str_extract(&text));
	return NULL;
}

static const char *native_instant(syncengine_kind kind, int64_t us, zval *into)
{
	char text[SE_TIME_SIZE];
	size_t length = syncengine_sql_time_text(us, text);

	if (length == 0) {
		return "is beyond the years 1 to 9999";
	}
	ZVAL_STRINGL(into, text, kind == SYNCENGINE_KIND_DATE ? 10 : length);
	return NULL;
}

const char *syncengine_sql_native(syncengine_kind kind, const zval *value, zval *into)
{
	switch (Z_TYPE_P(value)) {
		case IS_NULL:
		case IS_STRING:
			ZVAL_COPY(into, value);
			return NULL;
		case IS_TRUE:
		case IS_FALSE:
			ZVAL_LONG(into, Z_TYPE_P(value) == IS_TRUE);
			return NULL;
		case IS_LONG:
			if (syncengine_kind_is_instant(kind)) {
				return native_instant(kind, Z_LVAL_P(value), into);
			}
			ZVAL_COPY_VALUE(into, value);
			return NULL;
		case IS_DOUBLE:
			if (!isfinite(Z_DVAL_P(value))) {
				return "is not a finite number";
			}
			ZVAL_STR(into, syncengine_sql_double_text(Z_DVAL_P(value)));
			return NULL;
		case IS_ARRAY:
			return native_list(Z_ARRVAL_P(value), into);
		default:
			return "is nothing that a column can hold";
	}
}

const char *syncengine_sql_add_value(HashTable *params, syncengine_kind kind, zval *value)
{
	zval native, parameter;
	const char *wrong = syncengine_native_value(kind, value, &native);

	if (!wrong) {
		wrong = syncengine_sql_native(kind, &native, &parameter);
		zval_ptr_dtor(&native);
	}
	if (!wrong) {
		syncengine_sql_add(params, &parameter);
	}
	return wrong;
}

bool syncengine_sql_column_time(zval *row, uint32_t column, int64_t *us)
{
	zval *value = syncengine_sql_column(row, column);

	if (!value) {
		return false;
	}
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			return se_time_parse(se_slice_of(Z_STRVAL_P(value), Z_STRLEN_P(value)), us) == SE_TIME_OK;
		case IS_LONG:
			return se_time_from_epoch(Z_LVAL_P(value), SE_EPOCH_SECONDS, us) == SE_TIME_OK;
		default:
			return false;
	}
}

void syncengine_sql_digest(char out[41], const zend_string *const *parts, size_t count)
{
	PHP_SHA1_CTX context;
	unsigned char bytes[20];

	PHP_SHA1Init(&context);
	for (size_t i = 0; i < count; i++) {
		uint64_t length = parts[i] ? ZSTR_LEN(parts[i]) : UINT64_MAX;

		PHP_SHA1Update(&context, (const unsigned char *)&length, sizeof(length));
		if (parts[i]) {
			PHP_SHA1Update(&context, (const unsigned char *)ZSTR_VAL(parts[i]), ZSTR_LEN(parts[i]));
		}
	}
	PHP_SHA1Final(bytes, &context);
	make_sha1_digest(out, bytes);
}
