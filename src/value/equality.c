#include "value/equality.h"

#include "core/se_number.h"
#include "core/se_values.h"
#include "value/moment.h"

/* The instant of a value of a date type. False where it is none. */
static bool equality_instant(const syncengine_operand *operand, zval *value, int64_t *us)
{
	zval read;

	if (operand->instant && Z_TYPE_P(value) == IS_LONG) {
		*us = Z_LVAL_P(value);
		return true;
	}
	if (syncengine_native_value(
			syncengine_kind_is_instant(operand->kind) ? operand->kind : SYNCENGINE_KIND_DATETIME, value,
			&read)) {
		return false;
	}
	if (Z_TYPE(read) != IS_LONG) {
		zval_ptr_dtor(&read);
		return false;
	}
	*us = Z_LVAL(read);
	return true;
}

static bool equality_number(zval *value, se_number *number)
{
	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			*number = se_number_of_integer(Z_LVAL_P(value));
			return true;
		case IS_DOUBLE:
			*number = se_number_of_real(Z_DVAL_P(value));
			return true;
		case IS_TRUE:
		case IS_FALSE:
			*number = se_number_of_integer(Z_TYPE_P(value) == IS_TRUE);
			return true;
		case IS_STRING:
			return se_number_parse(se_slice_of(Z_STRVAL_P(value), Z_STRLEN_P(value)), number);
		default:
			return false;
	}
}

static bool equality_texts(zval *left, zval *right, unsigned rules)
{
	zend_string *a, *b, *temporary_a, *temporary_b;
	bool equal;

	if (Z_TYPE_P(left) == IS_ARRAY || Z_TYPE_P(right) == IS_ARRAY) {
		return zend_is_identical(left, right);
	}
	a = zval_get_tmp_string(left, &temporary_a);
	b = zval_get_tmp_string(right, &temporary_b);
	equal =
		se_text_equals(se_slice_of(ZSTR_VAL(a), ZSTR_LEN(a)), se_slice_of(ZSTR_VAL(b), ZSTR_LEN(b)), rules);
	zend_tmp_string_release(temporary_a);
	zend_tmp_string_release(temporary_b);
	return equal;
}

/* The elements of a list of strings; the caller frees. */
static se_slice *equality_set(HashTable *list)
{
	se_slice *set = safe_emalloc(zend_hash_num_elements(list) + 1, sizeof(se_slice), 0);
	size_t count = 0;
	zval *entry;

	ZEND_HASH_FOREACH_VAL(list, entry) {
		set[count++] = se_slice_of(Z_STRVAL_P(entry), Z_STRLEN_P(entry));
	}
	ZEND_HASH_FOREACH_END();
	return set;
}

static bool equality_sets(zval *left, zval *right, unsigned rules)
{
	zval a, b;
	se_slice *set_a, *set_b;
	bool equal;

	if (syncengine_native_value(SYNCENGINE_KIND_MULTISELECT, left, &a)) {
		return equality_texts(left, right, rules);
	}
	if (syncengine_native_value(SYNCENGINE_KIND_MULTISELECT, right, &b)) {
		zval_ptr_dtor(&a);
		return equality_texts(left, right, rules);
	}
	set_a = equality_set(Z_ARRVAL(a));
	set_b = equality_set(Z_ARRVAL(b));
	equal = se_sets_equal(
		set_a, zend_hash_num_elements(Z_ARRVAL(a)), set_b, zend_hash_num_elements(Z_ARRVAL(b)), rules);
	efree(set_a);
	efree(set_b);
	zval_ptr_dtor(&a);
	zval_ptr_dtor(&b);
	return equal;
}

static bool equality_is_number(syncengine_kind kind)
{
	return kind == SYNCENGINE_KIND_INT || kind == SYNCENGINE_KIND_FLOAT;
}

/* Both are there and of different bytes or types. */
static bool equality_by_kind(const syncengine_operand *left, const syncengine_operand *right, zval *a,
	zval *b, const syncengine_equality_rules *rules)
{
	se_number number_a, number_b;
	zval truth_a, truth_b;
	int64_t us_a, us_b;

	if (syncengine_kind_is_instant(left->kind) || syncengine_kind_is_instant(right->kind)) {
		if (equality_instant(left, a, &us_a) && equality_instant(right, b, &us_b)) {
			return us_a == us_b;
		}
		return !EG(exception) && !left->instant && !right->instant && Z_TYPE_P(a) != IS_OBJECT &&
			Z_TYPE_P(b) != IS_OBJECT && equality_texts(a, b, rules->text);
	}
	if (left->kind == SYNCENGINE_KIND_MULTISELECT || right->kind == SYNCENGINE_KIND_MULTISELECT) {
		return equality_sets(a, b, rules->text);
	}
	if (left->kind == SYNCENGINE_KIND_BOOLEAN || right->kind == SYNCENGINE_KIND_BOOLEAN) {
		if (!syncengine_native_value(SYNCENGINE_KIND_BOOLEAN, a, &truth_a) &&
			!syncengine_native_value(SYNCENGINE_KIND_BOOLEAN, b, &truth_b)) {
			return Z_TYPE(truth_a) == Z_TYPE(truth_b);
		}
	} else if (equality_is_number(left->kind) || equality_is_number(right->kind)) {
		if (equality_number(a, &number_a) && equality_number(b, &number_b)) {
			return se_number_equals(&number_a, &number_b);
		}
	}
	return equality_texts(a, b, rules->text);
}

bool syncengine_values_equal(
	const syncengine_operand *left, const syncengine_operand *right, const syncengine_equality_rules *rules)
{
	zval *a = left->value, *b = right->value;
	bool empty_a, empty_b;

	ZVAL_DEREF(a);
	ZVAL_DEREF(b);
	if (Z_TYPE_P(a) == IS_STRING && Z_TYPE_P(b) == IS_STRING && Z_STRLEN_P(a) == Z_STRLEN_P(b) &&
		zend_string_equals(Z_STR_P(a), Z_STR_P(b))) {
		return true;
	}
	empty_a = syncengine_value_empty(a);
	empty_b = syncengine_value_empty(b);
	if (empty_a || empty_b) {
		if (empty_a && empty_b) {
			return Z_TYPE_P(a) == Z_TYPE_P(b) || rules->null_is_empty;
		}
		if (Z_TYPE_P(a) == IS_NULL || Z_TYPE_P(b) == IS_NULL) {
			/* An empty multi-select says as little as none where the mapping says that '' does. */
			zval *other = Z_TYPE_P(a) == IS_NULL ? b : a;

			return rules->null_is_empty && Z_TYPE_P(other) == IS_ARRAY &&
				zend_hash_num_elements(Z_ARRVAL_P(other)) == 0;
		}
	}
	return equality_by_kind(left, right, a, b, rules);
}
